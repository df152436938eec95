/** From the YAML of a policy file to the policy, with the place of whatever is wrong in it. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, Pair, parseDocument, visit } from 'yaml';
import { Failure } from '../model/failure.ts';
import { comparePlaces, type Place, startOf } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import { isElsewhere } from '../model/registry-address.ts';
import type { SourceText } from '../model/source-text.ts';
import { policySchema, toPolicy } from './schema.ts';

/** Characters. The parser looks through the whole document for every alias. */
const longestPolicy = 64 * 1024;

/** @throws Failure with the first place at which the text is no policy */
export function parsePolicy(source: SourceText, knownRules: readonly string[]): Policy {
  if (source.text.length > longestPolicy) {
    throw new Failure(`a policy must not be longer than ${longestPolicy / 1024} KiB`, source.place(0));
  }
  const [document, data] = readYaml(source);
  const result = policySchema(knownRules).safeParse(data ?? {});
  if (result.success) {
    const policy = toPolicy(result.data);
    return isElsewhere(policy.registry)
      ? { ...policy, registryAt: placeOf(document, source, ['registry', 'file']) }
      : policy;
  }
  const problems = result.error.issues.map((issue) => {
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    return { message: issue.message, at: placeOf(document, source, issue.path, key) };
  });
  const [first] = problems.sort((a, b) => comparePlaces(a.at, b.at));
  throw new Failure(first?.message ?? 'this is no policy', first?.at);
}

function readYaml(source: SourceText): readonly [Document, unknown] {
  try {
    // Its own search for keys that are written twice compares each with every other.
    const document = parseDocument(source.text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
    // A warning is about a tag such as `!include`: what it stands for is not there.
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) throw notYaml(problem.message, source.place(...problem.pos));
    refuseDuplicates(document, source);
    return [document, document.toJS()];
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw notYaml(error instanceof Error ? error.message : String(error), source.place(0));
  }
}

/** The parser calls itself for what is nested, and passes on what the engine says when that is too much. */
function notYaml(message: string, at: Place): Failure {
  if (/stack/i.test(message)) return new Failure('this is not valid YAML: it is nested too deeply', startOf(at.file));
  return new Failure(`this is not valid YAML: ${message}`, at);
}

function refuseDuplicates(document: Document, source: SourceText): void {
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = nameOf(key);
        if (seen.has(name)) throw new Failure(`the key "${name}" is written twice`, spanOf(key, source));
        seen.add(name);
      }
    },
  });
}

/** Where a value stands, or a key of it; or, if that has no place of its own, the innermost value around it. */
function placeOf(document: Document, source: SourceText, path: readonly PropertyKey[], key?: string): Place {
  let node: unknown = document.contents;
  for (const name of path) node = child(document, node, String(name))?.value ?? node;
  return spanOf(key === undefined ? node : (child(document, node, key)?.key ?? node), source);
}

function child(document: Document, node: unknown, name: string): Pair<unknown, unknown> | undefined {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isMap(target)) return target.items.find(({ key }) => nameOf(key) === name);
  return isSeq(target) ? new Pair(null, target.items[Number(name)]) : undefined;
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function spanOf(node: unknown, source: SourceText): Place {
  const range = isNode(node) ? node.range : null;
  return range ? source.place(range[0], range[1]) : source.place(0);
}
