/** What the cells of a table call an application, and what in them is no name. */
import { bareStatus, reservedFor, statusInsteadOfName, withoutBrokenText } from './status.ts';
import { saysSomething } from './text.ts';

/** What starts programs, and is the process that is seen of them. */
export const runtime =
  /^(?:node|nodejs|npm|pnpm|yarn|bun|deno|tsx|python\d?|uvicorn|gunicorn|flask|php|php-fpm|ruby|puma|java|go|dotnet|docker|podman|pm2)(?![\w-])/i;

/** `(example) Control UI` or `{{PRODUCT}}`, in a registry that is still to be filled in. */
export function isExample(name: string): boolean {
  return isMarkedExample(name) || /^\{\{[^{}]*\}\}$/u.test(name);
}

/** Whether a cell says of its row that it is an example: `(example) ferry`, `（例）ferry`. */
export function isMarkedExample(text: string): boolean {
  return /^[^\p{L}]*[(（[](?:example|sample|e\.g\.?|ejemplo|exemple|exemplo|beispiel|пример|示例|例|예시)[)）\]]/iu.test(
    text,
  );
}

/** `ferry` of `Available — ferry`: what is left where another column says that it is somebody's; `null` for `Available — future boats`. */
export function nameBehindStatus(text: string): string | null {
  const [, before = '', name = ''] = /^([^—–-]{1,40})\s[—–-]\s+(\S.*)$/u.exec(text) ?? [];
  const isName =
    /\p{L}/u.test(name) && statusInsteadOfName(name) === null && !/^(?:future|new|any)(?!\p{L})/iu.test(name);
  return bareStatus(before) === 'free' && isName ? name : null;
}

/** `ferry-web` of `ferry-web:4310`; `null` where no name stands before a port. */
export function nameBefore(mask: string, port: number): string | null {
  return /(?<![^\s(])(\p{L}[\p{L}\p{N}_-]*):$/u.exec(mask.slice(0, port))?.[1] ?? null;
}

/** Whether a text in the column of applications, where the status stands in its own, is the name that it looks like. */
export function isReadAsName(text: string): boolean {
  const { name, isReserved } = reservedFor(text);
  return name === text && !isReserved && !isExample(text) && !isNobody(text);
}

/** An empty cell, a dash, a placeholder (`[APP]`), or a status where the name should be. */
export function isNobody(name: string): boolean {
  if (!saysSomething(withoutBrokenText(name)) || /^[[<{].*[\]>}]$/.test(name)) return true;
  return /^\W*(?:n\/a|none|nobody|nothing|nil)\W*$/i.test(name) || statusInsteadOfName(name) !== null;
}

/** Names with a comma between them, or each on a line of its own. */
export function namesListed(text: string): readonly string[] {
  const names = text.includes('\n') ? text.split('\n') : text.split(/\s*[,;，、]\s*| [/+&] /);
  return names.filter((it) => /[\p{L}\p{N}*]/u.test(it));
}

/** A description that stands in for a name, up to where it goes on: `Lock gate — not on the WAN`, `Lock gate; needs a key`. */
export function firstClause(text: string): { readonly name: string; readonly rest: string } {
  const [mark = ''] = /;|\s[—–-]\s/.exec(text) ?? [];
  const [name = '', rest = ''] =
    mark === '' ? [text] : [text.slice(0, text.indexOf(mark)), text.slice(text.indexOf(mark))];
  return /\p{L}/u.test(name) ? { name: name.trim(), rest: rest.slice(mark.length).trim() } : { name: text, rest: '' };
}

const processNumber = /\s?[(（]pid[\s:]{0,3}\d+[)）]/i;

/** Whether a text names what was running when somebody looked: `python app (PID 25732)`. */
export function isProcessSeen(text: string): boolean {
  return processNumber.test(text);
}

/** A name without the number of the process, which is another one tomorrow. */
export function withoutProcess(text: string): string {
  return text.replace(processNumber, '');
}
