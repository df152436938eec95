/** Text inside a script for a shell. */

/** For bash and zsh: between single quotes nothing has a meaning. https://www.gnu.org/software/bash/manual/html_node/Single-Quotes.html */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** For fish, where a backslash has one. https://fishshell.com/docs/current/language.html#quotes */
export function quotedForFish(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
