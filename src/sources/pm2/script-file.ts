/** Process files in JavaScript, TypeScript and JSON. */
import { evaluateConfig, evaluateJson } from '../../javascript/evaluate.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { type Extract, nothing } from '../source.ts';
import { extractConfig } from './config.ts';

export function extract(file: SourceText, tree: Tree): Extract {
  const config = /\.json$/i.test(file.path) ? evaluateJson(file, tree) : evaluateConfig(file, tree);
  if ('message' in config) return { ...nothing, problems: [config] };
  return extractConfig(config.value, config.suppressions, file, tree);
}
