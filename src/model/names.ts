/** When two names mean the same application. */

/** Letters and digits only, in lower case: `Azteka-API`, `azteka_api` and `azteka api` are one name. */
export function normalName(name: string): string {
  // Nearly all names are ASCII, and a pattern of all letters takes long to compile.
  if (/^[ -~]*$/.test(name)) return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .normalize('NFKC'); // what was taken out may have kept letters apart that are one
}

/** Whether two names are the same without regard to case and punctuation. An empty name is nobody's. */
export function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const name = normalName(a);
  return name !== '' && name === normalName(b);
}
