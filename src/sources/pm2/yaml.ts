/** YAML process files as the same values that JavaScript ones give. */
import { isAlias, isMap, isScalar, isSeq, Lexer, type Node, parseDocument } from 'yaml';
import {
  arrayValue,
  type Origin,
  objectValue,
  primitive,
  type Scalar,
  unknown,
  type Value,
} from '../../javascript/value.ts';
import type { ReadProblem, Suppression } from '../../model/facts.ts';
import type { SourceText } from '../../model/source-text.ts';
import { mentionsSuppression, suppressionsIn } from '../../model/suppression.ts';

/** Nodes read before the file counts as too large to be a config; each use of an alias counts again. */
const mostNodes = 20_000;
const deepest = 64;

export interface YamlConfig {
  readonly value: Value;
  readonly suppressions: readonly Suppression[];
}

/** The document as a value; a YAML error is a problem with its place. */
export function readYaml(source: SourceText): YamlConfig | ReadProblem {
  const document = parseDocument(source.text, { prettyErrors: false, logLevel: 'silent', stringKeys: true });
  const [error] = document.errors;
  if (error !== undefined) {
    return { at: source.place(error.pos[0], error.pos[1]), message: `YAML error: ${error.message.split('\n')[0]}` };
  }
  let nodes = 0;
  const read = (node: Node | null, depth: number): Value => {
    const at: Origin = { source, start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 };
    nodes += 1;
    if (nodes > mostNodes || depth > deepest) return unknown('the document is too large', at);
    if (isAlias(node)) {
      const target = node.resolve(document);
      return target === undefined ? unknown('an alias without an anchor', at) : read(target, depth + 1);
    }
    if (isScalar(node)) return primitive(scalarOf(node.value), at);
    if (isSeq<Node>(node))
      return arrayValue(
        at,
        node.items.map((item) => read(item, depth + 1)),
      );
    if (!isMap<Node, Node | null>(node)) return primitive(null, at);
    const object = objectValue(at);
    for (const { key, value } of node.items) {
      if (isScalar(key)) object.properties.set(String(key.value), read(value, depth + 1));
    }
    return object;
  };
  return { value: read(document.contents, 0), suppressions: commentsIn(source) };
}

function commentsIn(source: SourceText): readonly Suppression[] {
  if (!mentionsSuppression(source.text)) return [];
  const found: Suppression[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(source.text)) {
    // Some tokens are marks of the lexer's own that stand for no character of the text.
    if (!source.text.startsWith(token, offset)) continue;
    if (token.startsWith('#')) found.push(...suppressionsIn(source, offset, offset + token.length));
    offset += token.length;
  }
  return found;
}

function scalarOf(value: unknown): Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
    ? value
    : String(value);
}
