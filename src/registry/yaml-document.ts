/** The text of a `ports.yml` as a document, with clear words for what is wrong with it. https://eemeli.org/yaml/ */
import { CST, type Document, isMap, isScalar, isSeq, Lexer, parseDocument, type YAMLParseError } from 'yaml';
import type { Suppression } from '../model/facts.ts';
import { Failure } from '../model/failure.ts';
import type { SourceText } from '../model/source-text.ts';
import { suppressionsIn } from '../model/suppression.ts';

/** Far more than an entry needs; the parser calls itself for every level. */
const deepestNesting = 100;
/** As much of a key as a message shows. */
const longestKey = 80;

/** @throws Failure where it is no YAML */
export function parseYaml(source: SourceText): Document {
  assertShallow(source);
  // The library compares every key of a mapping with every other one, which ten thousand names make long.
  const document = parseDocument(source.text, { prettyErrors: false, uniqueKeys: false });
  const [error] = document.errors;
  if (error === undefined) {
    assertUnique(document, source);
    return document;
  }
  // The library reports an exhausted stack as an error of the document.
  if (error.code === 'RESOURCE_EXHAUSTION') {
    throw new Failure('the registry is nested too deeply to be read', source.place(...error.pos));
  }
  throw new Failure(`the registry is not valid YAML: ${explain(error)}`, source.place(...error.pos));
}

/** The library's message, or a clearer one for what people run into. */
function explain({ code, message }: YAMLParseError): string {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'it holds more than one document';
    case 'TAB_AS_INDENT':
      return 'a tab cannot indent a line: use spaces';
    default:
      return message.replace(/\s+/g, ' ');
  }
}

/** @throws Failure for a key that stands in a mapping twice */
function assertUnique({ contents }: Document, source: SourceText): void {
  const open: unknown[] = [contents];
  while (open.length > 0) {
    const node = open.pop();
    if (isSeq(node)) for (const it of node.items) open.push(it);
    if (!isMap(node)) continue;
    const keys = new Set<unknown>();
    for (const { key, value } of node.items) {
      open.push(key, value);
      if (!isScalar(key)) continue;
      if (keys.has(key.value)) {
        const name = String(key.value).slice(0, longestKey);
        const [start, end] = key.range ?? [0, 0];
        throw new Failure(
          `the registry is not valid YAML: the key ${name} stands here for the second time`,
          source.place(start, end),
        );
      }
      keys.add(key.value);
    }
  }
}

/** The library's parser has no limit of its own and would run out of stack. */
function assertShallow(source: SourceText): void {
  let depth = 0;
  for (let at = 0; at < source.text.length; at += 1) {
    const char = source.text[at];
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
    if (depth > deepestNesting)
      throw new Failure('the registry is nested too deeply to be read', source.place(at, at + 1));
  }
}

/** The lexer's tokens, laid end to end, are the text: that is how a comment is told from a `#` in a value. */
export function suppressionsOf(source: SourceText): readonly Suppression[] {
  const found: Suppression[] = [];
  let at = 0;
  for (const token of new Lexer().lex(source.text)) {
    // Control tokens mark the start of a document or a scalar; they are not in the text.
    if (!source.text.startsWith(token, at)) continue;
    if (CST.tokenType(token) === 'comment') found.push(...suppressionsIn(source, at, at + token.length));
    at += token.length;
  }
  return found;
}
