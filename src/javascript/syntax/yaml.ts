/** YAML as the same values that JavaScript gives. */
import { isAlias, isCollection, isMap, isScalar, isSeq, Lexer, type Node, parseDocument, type ScalarTag } from 'yaml';
import type { ReadProblem, Suppression } from '../../model/facts.ts';
import type { SourceText } from '../../model/source-text.ts';
import { mentionsSuppression, suppressionsIn } from '../../model/suppression.ts';
import { optionsOf } from '../values/choices.ts';
import { arrayValue, type Origin, objectValue, primitive, type Scalar, unknown, type Value } from '../values/value.ts';

/** Characters; and nodes, of which each use of an alias counts again. No config comes near either. */
const longestFile = 256 * 1024;
const mostNodes = 20_000;
const deepest = 64;

export interface YamlConfig {
  readonly value: Value;
  readonly suppressions: readonly Suppression[];
}

/** The document as a value; a YAML error is a problem with its place. */
export function readYaml(source: SourceText): YamlConfig | ReadProblem {
  if (source.text.length > longestFile)
    return { at: source.place(0), message: 'the document is too large to be a config' };
  const document = parse(source);
  if ('message' in document) return document;
  const [error] = document.errors;
  if (error !== undefined) {
    // The parser passes on what the engine says when nesting is too much for it.
    if (/call stack/i.test(error.message)) return tooDeep(source);
    return { at: source.place(error.pos[0], error.pos[1]), message: `YAML error: ${error.message.split('\n')[0]}` };
  }
  let nodes = 0;
  let duplicate: ReadProblem | null = null;
  const anchors = new Map<string, Node>();
  const read = (node: Node | null, depth: number): Value => {
    const at: Origin = { source, start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 };
    nodes += 1;
    if (nodes > mostNodes || depth > deepest) return unknown('the document is too large', at);
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      return target === undefined ? unknown('an alias without an anchor', at) : read(target, depth + 1);
    }
    if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isScalar(node)) return primitive(scalarOf(node.value), at);
    if (isSeq<Node>(node)) {
      return arrayValue(
        at,
        node.items.map((item) => read(item, depth + 1)),
      );
    }
    if (!isMap<Node, Node | null>(node)) return primitive(null, at);
    const object = objectValue(at);
    const merged: Value[] = [];
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      // In quotes it is a key like any other: PM2's parser asks how it is written.
      if (name === '<<' && key.type === 'PLAIN') {
        merged.push(read(value, depth + 1));
        continue;
      }
      if (object.properties.has(name)) {
        const [start = 0, end = 0] = key.range ?? [];
        duplicate ??= { at: source.place(start, end), message: `YAML error: the key "${name}" is there twice` };
      }
      object.properties.set(name, read(value, depth + 1));
    }
    // PM2's parser merges; what is written itself comes first. https://yaml.org/type/merge.html
    for (const { value: each } of merged.flatMap((it) => (it.kind === 'array' ? it.items : [it])).flatMap(optionsOf)) {
      if (each.kind !== 'object') return each.kind === 'unknown' ? each : unknown('"<<" merges what is no mapping', at);
      for (const [name, value] of each.properties) {
        if (!object.properties.has(name)) object.properties.set(name, value);
      }
    }
    return object;
  };
  const value = read(document.contents, 0);
  return duplicate ?? { value, suppressions: commentsIn(source) };
}

/**
 * Keys are compared by `readYaml` itself: the parser's own comparison is quadratic. PM2's parser knows the numbers
 * of YAML 1.2 whatever version a document says it has, and binary ones besides.
 * https://github.com/nodeca/js-yaml/blob/master/lib/type/int.js
 */
function parse(source: SourceText): ReturnType<typeof parseDocument> | ReadProblem {
  try {
    return parseDocument(source.text, {
      prettyErrors: false,
      logLevel: 'error',
      stringKeys: true,
      uniqueKeys: false,
      schema: 'core',
      merge: false,
      customTags: (tags) => [...tags, binary],
    });
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(source);
    throw error;
  }
}

/** `0b1000011010110` */
const binary: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^0b[01]+$/,
  resolve: (text) => Number(text),
};

function tooDeep(source: SourceText): ReadProblem {
  return { at: source.place(0), message: 'it is nested too deeply to be read' };
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
