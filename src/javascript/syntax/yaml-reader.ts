/**
 * YAML that programs read, or their package managers. Its parser is large, and evaluation waits for nothing: so it is
 * loaded before, and only for a repository that has a file for it.
 */
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { type Origin, unknown, type Value } from '../values/value.ts';

let read: typeof import('./yaml.ts').readYaml | null = null;

/** To be awaited before the programs of a repository are evaluated. */
export async function prepareYaml({ files, links }: Pick<Tree, 'files' | 'links'>): Promise<void> {
  if (read === null && (files.some(isData) || [...links.keys()].some(isData)))
    read = (await import('./yaml.ts')).readYaml;
}

/** A program may read a file of any name, but hardly those that nearly every repository has for other tools. */
function isData(path: string): boolean {
  return /\.ya?ml$/.test(path) && !/^\.github\/|(?:^|\/)(?:pnpm-lock\.yaml$|(?:docker-)?compose\b)/.test(path);
}

/** A document, or why there is none; nothing is read that has not been prepared for. */
export function preparedYaml(source: SourceText): ReturnType<typeof import('./yaml.ts').readYaml> {
  return read?.(source) ?? { at: source.place(0), message: 'its YAML is not read' };
}

/** The document as a value; unknown where it is no YAML, or has not been prepared for. */
export function yamlValue(source: SourceText): Value {
  const at: Origin = { source, start: 0, end: 0 };
  const result = preparedYaml(source);
  return 'message' in result ? unknown(`"${source.path}" cannot be read: ${result.message}`, at) : result.value;
}
