/** Process files in JavaScript, TypeScript and JSON. */
import { evaluateConfig, evaluateJson } from '../../javascript/evaluate.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { type Extract, nothing } from '../source.ts';
import { asksForCommandLine, byName, commandLine } from './command-line.ts';
import { extractConfig } from './config.ts';
import { namesIn } from './declarations.ts';
import { wrongKindOfModule } from './module-kind.ts';

/** PM2 takes only these for configs. https://github.com/Unitech/pm2/blob/master/lib/Common.js (isConfigFile) */
const isConfigByName = /\.json$|\.config\.[cm]?[jt]s$/i;

export function extract(file: SourceText, tree: Tree): Extract {
  const base = extractNamed(file, tree, null);
  const read = asksForCommandLine(file)
    ? byName(base.extract, base.names, (name) => extractNamed(file, tree, name).extract)
    : base.extract;
  // An `ecosystem.ts` may be anything: it is a process file if it starts something.
  const starts = read.processes.length > 0 || read.listeners.length > 0;
  const mistake = starts ? wrongKindOfModule(file, tree) : null;
  if (mistake !== null) return { ...nothing, problems: [mistake] };
  return starts || isConfigByName.test(file.path) ? read : nothing;
}

/** What a file says where it is started with `--env`, and for which names it has variables. */
function extractNamed(
  file: SourceText,
  tree: Tree,
  name: string | null,
): { readonly extract: Extract; readonly names: readonly string[] } {
  const config = /\.json$/i.test(file.path)
    ? evaluateJson(file, tree)
    : evaluateConfig(file, tree, asksForCommandLine(file) ? { argv: commandLine(file, name) } : {});
  if ('message' in config) return { extract: { ...nothing, problems: [config] }, names: [] };
  const extract = extractConfig(config.value, config.suppressions, file, tree);
  return { extract, names: namesIn(config.value) };
}
