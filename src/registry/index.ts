/** Reads a registry, in whichever form it is written. A reader and its parser are loaded when they are needed. */
import { Failure } from '../model/failure.ts';
import { startOf } from '../model/place.ts';
import type { Registry } from '../model/registry.ts';
import type { RegistryPin } from '../model/registry-pin.ts';
import type { RegistryReading } from '../model/registry-reading.ts';
import type { SourceText } from '../model/source-text.ts';
import { formOf } from './form.ts';
import type { MarkdownReading } from './markdown/reader.ts';

/**
 * @param pin how the policy says that it is to be read; `null` to see for itself
 * @throws Failure where the document cannot be read at all, has not what the pin names, or holds no allocation: a registry that
 * says nothing would let everything pass
 */
export async function readRegistry(source: SourceText, pin: RegistryPin | null = null): Promise<Registry> {
  return hold(
    formOf(source.path) === 'yaml' ? await readYamlForm(source, pin) : (await readMarkdownForm(source, pin)).registry,
  );
}

/**
 * A registry with what each of its parts was read as; also one that holds no allocation, because then more than ever
 * somebody wants to know why.
 *
 * @throws Failure where the document cannot be read at all, or has not what the pin names
 */
export async function explainRegistry(source: SourceText, pin: RegistryPin | null = null): Promise<RegistryReading> {
  if (formOf(source.path) === 'yaml') return { form: 'yaml', registry: await readYamlForm(source, pin), parts: [] };
  const reading = await readMarkdownForm(source, pin);
  const { partsOf } = await import('./markdown/explain.ts');
  return { form: 'markdown', registry: reading.registry, parts: partsOf(source, reading) };
}

async function readYamlForm(source: SourceText, pin: RegistryPin | null): Promise<Registry> {
  if (pin !== null)
    throw new Failure(`the policy names a table or columns of ${source.path}, which is YAML and has neither`);
  return (await import('./yaml.ts')).readYaml(source);
}

async function readMarkdownForm(source: SourceText, pin: RegistryPin | null): Promise<MarkdownReading> {
  return (await import('./markdown/reader.ts')).readMarkdown(source, pin);
}

/** Each is compared with those that share a port with it. */
const mostAllocations = 50_000;

/** @throws Failure for a registry that says nothing, or too much */
function hold(registry: Registry): Registry {
  const { file, allocations, problems } = registry;
  if (allocations.length > mostAllocations)
    throw new Failure('the registry cannot be read: it gives more than 50,000 ports', startOf(file));
  if (allocations.length > 0 || problems.length > 0) return registry;
  throw formOf(file) === 'yaml'
    ? new Failure(`no port in ${file}: list at least one under "allocations:"`, startOf(file))
    : new Failure(
        `no port table found in ${file}: portbook expects a Markdown table with one column "Port" and one that names ` +
          `the application; "portbook registry --explain" shows what each table was read as`,
        startOf(file),
      );
}
