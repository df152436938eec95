/** Reads a registry, in whichever form it is written. A reader and its parser are loaded when they are needed. */
import { Failure } from '../model/failure.ts';
import { startOf } from '../model/place.ts';
import type { Registry } from '../model/registry.ts';
import type { RegistryReading } from '../model/registry-reading.ts';
import type { SourceText } from '../model/source-text.ts';
import type { MarkdownReading } from './markdown/reader.ts';

/**
 * @throws Failure where the document cannot be read at all, or holds no allocation: a registry that
 * says nothing would let everything pass
 */
export async function readRegistry(source: SourceText): Promise<Registry> {
  return hold(isYaml(source.path) ? await readYamlForm(source) : (await readMarkdownForm(source)).registry);
}

/**
 * A registry with what each of its parts was read as; also one that holds no allocation, because then more than ever
 * somebody wants to know why.
 *
 * @throws Failure where the document cannot be read at all
 */
export async function explainRegistry(source: SourceText): Promise<RegistryReading> {
  if (isYaml(source.path)) return { form: 'yaml', registry: await readYamlForm(source), parts: [] };
  const reading = await readMarkdownForm(source);
  const { partsOf } = await import('./markdown/explain.ts');
  return { form: 'markdown', registry: reading.registry, parts: partsOf(source, reading) };
}

/** JSON is YAML. */
function isYaml(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path);
}

async function readYamlForm(source: SourceText): Promise<Registry> {
  return (await import('./yaml.ts')).readYaml(source);
}

async function readMarkdownForm(source: SourceText): Promise<MarkdownReading> {
  return (await import('./markdown/reader.ts')).readMarkdown(source);
}

/** @throws Failure for a registry that says nothing */
function hold(registry: Registry): Registry {
  const { file, allocations, problems } = registry;
  if (allocations.length > 0 || problems.length > 0) return registry;
  throw isYaml(file)
    ? new Failure(`no port in ${file}: list at least one under "allocations:"`, startOf(file))
    : new Failure(
        `no port table found in ${file}: portbook expects a Markdown table with one column "Port" and one that names ` +
          `the application; "portbook registry --explain" shows what each table was read as`,
        startOf(file),
      );
}
