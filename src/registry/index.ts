/** Reads a registry, in whichever form it is written. A reader and its parser are loaded when they are needed. */
import { Failure } from '../model/failure.ts';
import { startOf } from '../model/place.ts';
import type { Registry } from '../model/registry.ts';
import type { SourceText } from '../model/source-text.ts';

/**
 * @throws Failure where the document cannot be read at all, or holds no allocation: a registry that
 * says nothing would let everything pass
 */
export async function readRegistry(source: SourceText): Promise<Registry> {
  return isYaml(source.path) ? await readYamlForm(source) : await readMarkdownForm(source);
}

/** JSON is YAML. */
function isYaml(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path);
}

async function readYamlForm(source: SourceText): Promise<Registry> {
  const { readYaml } = await import('./yaml.ts');
  const registry = readYaml(source);
  if (isEmpty(registry))
    throw new Failure(`no port in ${source.path}: list at least one under "allocations:"`, startOf(source.path));
  return registry;
}

async function readMarkdownForm(source: SourceText): Promise<Registry> {
  const { readMarkdown } = await import('./markdown/reader.ts');
  const registry = readMarkdown(source);
  if (isEmpty(registry)) {
    const expected = 'portbook expects a Markdown table with one column "Port" and one that names the application';
    throw new Failure(`no port table found in ${source.path}: ${expected}`, startOf(source.path));
  }
  return registry;
}

function isEmpty({ allocations, problems }: Registry): boolean {
  return allocations.length === 0 && problems.length === 0;
}
