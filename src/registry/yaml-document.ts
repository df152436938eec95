/** The text of a `ports.yml` as a document, with clear words for what is wrong with it. https://eemeli.org/yaml/ */
import { CST, type Document, Lexer, parseDocument, type YAMLParseError } from 'yaml';
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
  const document = parseDocument(source.text, { prettyErrors: false });
  const [error] = document.errors;
  if (error === undefined) return document;
  // The library reports an exhausted stack as an error of the document.
  if (error.code === 'RESOURCE_EXHAUSTION') {
    throw new Failure('the registry is nested too deeply to be read', source.place(...error.pos));
  }
  throw new Failure(`the registry is not valid YAML: ${explain(error, source)}`, source.place(...error.pos));
}

/** The library's message, or a clearer one for what people run into. */
function explain({ code, message, pos }: YAMLParseError, source: SourceText): string {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'it holds more than one document';
    case 'DUPLICATE_KEY':
      return `the key ${/^[^:\s]*/.exec(source.text.slice(pos[0], pos[0] + longestKey))?.[0]} stands here for the second time`;
    case 'TAB_AS_INDENT':
      return 'a tab cannot indent a line: use spaces';
    default:
      return message.replace(/\s+/g, ' ');
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
