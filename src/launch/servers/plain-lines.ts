/**
 * Settings of configs that are lines of names and values: YAML as far as it is nothing but that, Java's properties,
 * and the directives of Redis. What is more than a plain line makes a setting unknown that may be meant by it.
 */
import { type Origin, primitive, unknown, type Value } from '../../javascript/values/value.ts';
import type { SourceText } from '../../model/source-text.ts';
import { longestFile } from './plain-tokens.ts';

interface Line {
  readonly text: string;
  /** Offset of the first character. */
  readonly start: number;
}

/** What a key of YAML, or of a `.properties` file, is given: once, or not at all (`undefined`). */
export function lineSetting(source: SourceText, name: string): Value {
  const values = source.path.endsWith('.properties') ? propertySettings(source, name) : yamlSettings(source, name);
  const [value = primitive(undefined, { source, start: 0, end: 0 }), second] = values;
  return second === undefined ? value : unknown(`"${name}" is set several times`, second.at);
}

/** Every time that a key is given in a YAML file, in order. @param name `server.port`, also where `server` is a mapping */
export function yamlSettings(source: SourceText, name: string): readonly Value[] {
  if (source.text.length > longestFile) return [tooLarge(source)];
  const found: Value[] = [];
  const path: { readonly indent: number; readonly key: string }[] = [];
  /** Lines that are indented more than this are no keys: those of a list, or of a text in several lines. */
  let skipped = Number.POSITIVE_INFINITY;
  /** The indentation of what was found in the line above. */
  let foundAt = Number.POSITIVE_INFINITY;
  for (const line of linesOf(source)) {
    const indent = line.text.search(/\S/);
    if (indent === -1 || line.text.charAt(indent) === '#' || line.text.startsWith('%')) continue;
    if (indent > foundAt) {
      found.splice(-1, 1, unknown('it goes on in the next line', spanOf(source, line, indent)));
      skipped = foundAt;
      foundAt = Number.POSITIVE_INFINITY;
    }
    if (indent > skipped) continue;
    skipped = Number.POSITIVE_INFINITY;
    foundAt = Number.POSITIVE_INFINITY;
    while ((path.at(-1)?.indent ?? -1) >= indent) path.pop();
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(line.text)) {
      path.length = 0;
      continue;
    }
    if (/^-(?:\s|$)/.test(line.text.slice(indent))) {
      skipped = indent;
      continue;
    }
    const rest = line.text.slice(indent);
    const key = /^(?:([\w.-]+|<<)|"([^"\\]*)"|'([^']*)')\s*:(?=\s|$)/.exec(rest);
    const own = key?.[1] ?? key?.[2] ?? key?.[3];
    if (key === null || own === undefined || line.text.slice(0, indent).includes('\t'))
      return mentions(source, name, line.start)
        ? [...found, unknown('what follows here is not read', spanOf(source, line, indent))]
        : found;
    path.push({ indent, key: own });
    const whole = path.map((it) => it.key).join('.');
    const { text, start } = withoutComment(line, indent + key[0].length);
    const at: Origin = { source, start, end: start + text.length };
    // Deeper lines go on with the text, or the braces, that begin here.
    if (text !== '') skipped = indent;
    // Not a mapping in lines of its own: one within braces, an alias, a merge.
    const isAbove = name.startsWith(`${whole}.`) || (own === '<<' && name.startsWith(whole.slice(0, -2)));
    if (whole === name) {
      found.push(text === '' ? primitive(undefined, at) : scalar(text, at));
      foundAt = indent;
    } else if (text !== '' && isAbove) found.push(unknown(`"${name}" is not written on a line of its own`, at));
  }
  return found;
}

function scalar(text: string, at: Origin): Value {
  const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(text);
  const inner = quoted?.[1] ?? quoted?.[2];
  if (inner !== undefined) return primitive(inner, at);
  if (/^[&*!|>%@`[{"']/.test(text)) return unknown(`"${text.slice(0, 40)}" is not written plainly`, at);
  // Numbers that are not written as a port is: hexadecimal, octal, with an exponent.
  if (/^[-+]?(?:0[xob\d]\w*|\d[\d.]*e[-+\d]*)$/i.test(text))
    return unknown(`"${text.slice(0, 40)}" is not written plainly`, at);
  if (/^\d{1,9}$/.test(text)) return primitive(Number(text), at);
  return /^(?:~|null)$/i.test(text) ? primitive(undefined, at) : primitive(text, at);
}

/** Every time that a key is given in a `.properties` file. https://docs.oracle.com/javase/8/docs/api/java/util/Properties.html#load-java.io.Reader- */
export function propertySettings(source: SourceText, name: string): readonly Value[] {
  if (source.text.length > longestFile) return [tooLarge(source)];
  const found: Value[] = [];
  let continues = false;
  for (const line of linesOf(source)) {
    const isContinuation = continues;
    continues = /(?:^|[^\\])(?:\\\\)*\\$/.test(line.text) && !/^\s*[#!]/.test(line.text);
    if (isContinuation) continue;
    const match = /^\s*([^\s=:#!][^\s=:]*)(?:\s*[=:]\s*|\s+|$)/.exec(line.text);
    if (match === null || match[1] !== name) continue;
    const text = line.text.slice(match[0].length).trimEnd();
    const start = line.start + match[0].length;
    const at: Origin = { source, start, end: start + text.length };
    found.push(text.includes('\\') ? unknown('it is not written plainly', at) : primitive(text, at));
  }
  return found;
}

/** A directive with its arguments: `port 4310`, `bind 127.0.0.1 -::1`. Names are read without regard to case. */
export function directives(source: SourceText, name: string): readonly (readonly Value[])[] {
  if (source.text.length > longestFile) return [[tooLarge(source)]];
  return linesOf(source).flatMap((line) => {
    const words = [...line.text.matchAll(/\S+/g)];
    const [first, ...args] = words;
    if (first?.[0].toLowerCase() !== name) return [];
    return [
      args.map((it) => {
        const quoted = /^(["'])([^"'\\]*)\1$/.exec(it[0])?.[2];
        const start = line.start + it.index;
        return primitive(quoted ?? it[0], { source, start, end: start + it[0].length });
      }),
    ];
  });
}

function tooLarge(source: SourceText): Value {
  return unknown('the file is too large to be a config', { source, start: 0, end: 0 });
}

function linesOf({ text }: SourceText): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    lines.push({ text: text.slice(start, stop).replace(/\r$/, ''), start });
    start = stop + 1;
  }
  return lines;
}

/** What stands on a line from an offset on, without a comment and the space around it. */
function withoutComment(line: Line, from: number): Line {
  const rest = line.text.slice(from);
  const isQuoted = /^\s*["']/.test(rest);
  const comment = isQuoted ? /^\s*(?:"[^"\\]*"|'[^']*')(\s+#.*)?$/.exec(rest)?.[1] : /(?:^|\s)#.*$/.exec(rest)?.[0];
  const text = comment === undefined ? rest : rest.slice(0, rest.length - comment.length);
  return { text: text.trim(), start: line.start + from + (text.length - text.trimStart().length) };
}

function spanOf(source: SourceText, line: Line, indent: number): Origin {
  return { source, start: line.start + indent, end: line.start + line.text.length };
}

/** Whether the last part of a name stands anywhere behind an offset. */
export function mentions({ text }: SourceText, name: string, from: number): boolean {
  return text.indexOf(name.slice(name.lastIndexOf('.') + 1), from) !== -1;
}
