/** Files of the repository: their text, and what JSON of them says. */
import { evaluateJson } from '../javascript/evaluate.ts';
import type { Value } from '../javascript/values/value.ts';
import { keptBy } from '../model/maps.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Tree } from '../model/tree.ts';

/** Read once, however many ask; `null` where there is no such file, or none that can be read. */
export const textIn = keptBy((tree: Tree, path: string | null): SourceText | null => {
  const read = path !== null && tree.has(path) ? tree.read(path) : null;
  return read?.kind === 'text' ? read.source : null;
});

/** With comments and trailing commas; `null` where it cannot be read. */
export function jsonIn(tree: Tree, path: string): Value | null {
  const source = textIn(tree, path);
  const evaluated = source === null ? null : evaluateJson(source, tree);
  return evaluated !== null && 'value' in evaluated ? evaluated.value : null;
}
