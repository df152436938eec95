/** The licences of the packages that a bundle carries: ncc's own list leaves out those of the first chunk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What webpack tells about a module: concatenated modules are inside the one that they have become. */
interface Module {
  readonly name: string;
  readonly chunks: readonly (string | number)[];
  readonly modules?: readonly Module[] | undefined;
}

const moduleSchema: z.ZodType<Module> = z.lazy(() =>
  z.object({
    name: z.string(),
    chunks: z.array(z.union([z.string(), z.number()])),
    modules: z.array(moduleSchema).optional(),
  }),
);
const statsSchema = z.object({ modules: z.array(moduleSchema) });
const manifestSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

/**
 * @param root of this repository
 * @param stats path of what ncc's `--stats-out` has written
 */
export function licences(root: string, stats: string): string {
  const { modules } = statsSchema.parse(JSON.parse(readFileSync(stats, 'utf8')));
  const folders = new Set<string>();
  // A module in no chunk was found, and then not needed.
  for (const module of modules.filter((it) => it.chunks.length > 0)) collect(module, folders);
  return [...folders]
    .sort()
    .map((folder) => licence(join(root, folder)))
    .join('\n');
}

function collect({ name, modules = [] }: Module, folders: Set<string>): void {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(name)?.[0];
  if (folder !== undefined) folders.add(folder);
  for (const inner of modules) collect(inner, folders);
}

function licence(folder: string): string {
  const { name, version, license } = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const file = readdirSync(folder).find((it) => /^licen[cs]e(\.|$)/i.test(it));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version}\n${license}\n${text}`;
}
