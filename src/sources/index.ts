/** Every source, in the order in which they are asked; the first that claims a file reads it. PM2 takes other configs for a guess. */
import { prepareYaml } from '../javascript/syntax/yaml-reader.ts';
import type { Tree } from '../model/tree.ts';
import { nginx } from './nginx/index.ts';
import { pm2 } from './pm2/index.ts';
import { procfile } from './procfile/index.ts';
import { scripts } from './scripts/index.ts';
import type { Source } from './source.ts';
import { vite } from './vite/index.ts';

export const sources: readonly Source[] = [vite, pm2, procfile, scripts, nginx];

/** Whether a path is by its name a config that some source reads. */
export function isConfig(path: string): boolean {
  return sources.some((it) => it.claims(path));
}

/** To be awaited before the files of a repository are read: what some of them need is loaded. */
export async function prepareSources(tree: Pick<Tree, 'files' | 'links'>): Promise<void> {
  await prepareYaml(tree);
}
