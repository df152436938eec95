/**
 * `.env` files: the variables of one, each with the place of its value.
 *
 * `dotenv` and Node's `util.parseEnv` (which Vite uses as of version 8) read the same of what people write; where
 * they differ, or versions of them do, the value is not known.
 * https://github.com/motdotla/dotenv#what-rules-does-the-parsing-engine-follow
 * https://nodejs.org/api/environment_variables.html#dotenv
 */
import type { SourceText } from '../../model/source-text.ts';
import { type Origin, type Primitive, primitive, type Unknown, unknown } from '../values/value.ts';

/** The variables of a file by name, or why none of them is known. */
export type EnvFile = ReadonlyMap<string, Primitive | Unknown> | Unknown;

/** Line ends that only some readers take for one. */
const oddLineEnd = /[\u2028\u2029]|\r(?!\n)/;

/** `export NAME `, up to where `=` has to be. */
const head = /[^\S\n]*(?:export[^\S\n]+)?([\w.-]+)[^\S\n]*/y;

/** What one reader skips as no variable, and another takes for the first line of one. */
const mayGoOn = /^\s*=|^\s*[^#\s].*=(?:\s*["'`]|\s+$)/;

/** What may follow a quoted value on its line. */
const nothingElse = /^[^\S\n]*(?:#.*)?$/;

export function readEnvFile(source: SourceText): EnvFile {
  const { text } = source;
  const variables = new Map<string, Primitive | Unknown>();
  const odd = text.search(oddLineEnd);
  if (odd !== -1) return notRead({ source, start: odd, end: odd + 1 });
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start);
    head.lastIndex = start;
    const match = head.exec(text);
    const name = match?.[1];
    const after = head.lastIndex;
    const sign = text[after];
    if (name !== undefined && sign === '=') {
      const value = readValue(source, after + 1);
      if (value === null) return notRead({ source, start, end });
      // Node takes "export A=" for no variable.
      const isUsual = /^[A-Za-z_]\w*$/.test(name) && !(match?.[0].includes('export') && isEmpty(value.value));
      variables.set(
        name,
        isUsual ? value.value : unknown('packages that read such files disagree on this line', value.value.at),
      );
      start = value.end + 1;
      continue;
    }
    if (mayGoOn.test(text.slice(start, end))) return notRead({ source, start, end });
    if (name === undefined) {
      start = end + 1;
      continue;
    }
    const next = text[pastSpace(text, after)];
    if (next === '=' || (sign !== ':' && next === ':' && after >= end)) return notRead({ source, start, end });
    if (sign === ':' && /\s/.test(text[after + 1] ?? '')) {
      const from = pastSpace(text, after + 1);
      if (from >= end || /["'`]/.test(text[from] ?? '')) return notRead({ source, start, end });
      variables.set(name, unknown('not every version of dotenv reads a colon', { source, start: after, end }));
    }
    start = end + 1;
  }
  return variables;
}

function notRead(at: Origin): Unknown {
  return unknown(`the variables of "${at.source.path}" are written in a way that is not understood`, at);
}

function isEmpty(value: Primitive | Unknown): boolean {
  return value.kind === 'primitive' && value.value === '';
}

interface Read {
  readonly value: Primitive | Unknown;
  /** The end of the line on which the value ends. */
  readonly end: number;
}

/** The value behind `=`; `null` where it is not even known where it ends. */
function readValue(source: SourceText, from: number): Read | null {
  const { text } = source;
  const end = endOfLine(text, from);
  const lineEnd = text[end - 1] === '\r' ? end - 1 : end;
  const start = pastSpace(text, from, lineEnd);
  const quote = text[start];
  if (quote === '"' || quote === "'" || quote === '`') return quoted(source, start, quote);
  // With spaces in between, or quotes to come, the value may be on the next line.
  if (start === lineEnd && (start > from || /["'`]/.test(text[pastSpace(text, start)] ?? ''))) return null;
  const [written = ''] = text.slice(start, lineEnd).split('#', 1);
  const value = written.trim();
  const at = { source, start, end: start + value.length };
  // Node knows fewer characters as spaces.
  const isPlain = !/[^\S \t]$/.test(written);
  return { value: isPlain ? primitive(value, at) : unknown('it ends in unusual spaces', at), end };
}

function quoted(source: SourceText, start: number, quote: string): Read | null {
  const { text } = source;
  let close = text.indexOf(quote, start + 1);
  while (close !== -1 && text[close - 1] === '\\') close = text.indexOf(quote, close + 1);
  if (close === -1) return null;
  const end = endOfLine(text, close);
  const at = { source, start: start + 1, end: close };
  const written = text.slice(at.start, at.end).replaceAll('\r\n', '\n');
  const isAlone = nothingElse.test(text.slice(close + 1, end));
  if (!isAlone || written.includes(`\\${quote}`)) {
    return written.includes('\n')
      ? null
      : { value: unknown('packages that read such files disagree on its quotes', at), end };
  }
  if (quote !== '"' || !written.includes('\\')) return { value: primitive(written, at), end };
  const value = written.replaceAll('\\n', '\n');
  return {
    value: value.includes('\\')
      ? unknown('packages that read such files disagree on its "\\"', at)
      : primitive(value, at),
    end,
  };
}

/** The offset of the line break, or of the end of the text. */
function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** The offset of the next character that is no space, on this line or a later one. */
function pastSpace(text: string, from: number, end = text.length): number {
  let at = from;
  while (at < end && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}
