/** Process files in JavaScript, TypeScript and JSON. */
import { evaluateConfig, evaluateJson } from '../../javascript/evaluate.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { type Extract, nothing } from '../source.ts';
import { extractConfig } from './config.ts';

/** PM2 takes only these for configs. https://github.com/Unitech/pm2/blob/master/lib/Common.js (isConfigFile) */
const isConfigByName = /\.json$|\.config\.[cm]?[jt]s$/i;

export function extract(file: SourceText, tree: Tree): Extract {
  const config = /\.json$/i.test(file.path) ? evaluateJson(file, tree) : evaluateConfig(file, tree);
  const read =
    'message' in config
      ? { ...nothing, problems: [config] }
      : extractConfig(config.value, config.suppressions, file, tree);
  // An `ecosystem.ts` may be anything: it is a process file if it starts something.
  const starts = read.processes.length > 0 || read.listeners.length > 0;
  return starts || isConfigByName.test(file.path) ? read : nothing;
}
