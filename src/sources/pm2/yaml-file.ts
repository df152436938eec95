/** Process files in YAML. */
import { readYaml } from '../../javascript/syntax/yaml.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { type Extract, nothing } from '../source.ts';
import { extractConfig } from './config.ts';

/** Others have such names as well: a workflow that deploys (`deploy-pm2.yml`), services (`pm2/docker-compose.yml`). */
const mayBeAnything = /(?:^|\/)(?:process|[^/]*[.-]pm2|pm2\/)[^/]*$/i;

const declares = /^[\s-]*["']?(?:apps|pm2|script)["']?\s*:/m;

export function extract(file: SourceText, tree: Tree): Extract {
  if (mayBeAnything.test(file.path) && !declares.test(file.text)) return nothing;
  const config = readYaml(file);
  if ('message' in config) return { ...nothing, problems: [config] };
  return extractConfig(config.value, config.suppressions, file, tree);
}
