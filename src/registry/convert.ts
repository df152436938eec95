/** A registry in the other form: every allocation with all that is said of it, or a refusal that names what is in the way. */
import { Failure } from '../model/failure.ts';
import { shortPlace } from '../model/place.ts';
import { showPorts } from '../model/port-index.ts';
import type { Allocation, Registry, StatedDate } from '../model/registry.ts';
import { SourceText } from '../model/source-text.ts';
import type { Form } from './form.ts';
import { readRegistry } from './index.ts';

/** A converted registry. */
export interface Converted {
  readonly text: string;
  /** What allocates nothing and so is left behind: how many of what, in words. */
  readonly left: readonly string[];
}

const names: Readonly<Record<Form, string>> = { yaml: 'YAML', markdown: 'Markdown' };

/**
 * Writes the registry in a form, reads that again, and compares.
 *
 * @throws Failure where an entry cannot be read, or the form cannot hold what one says
 */
export async function convertRegistry(registry: Registry, form: Form): Promise<Converted> {
  const [problem] = registry.problems;
  // What cannot be read cannot be written, and would be lost without a word.
  if (problem !== undefined) throw new Failure(`correct the registry first: ${problem.message}`, problem.at);
  const dates = (['updated', 'audited'] as const).flatMap((kind) => onlyDate(registry.dates, kind));
  const text = await write(form, registry.allocations, dates);
  // The document may go to a terminal, which would obey them.
  if (/(?![\t\n])\p{Cc}/u.test(text))
    throw new Failure(`${names[form]} is not written with control characters: take them out of the registry first`);
  const again = await readRegistry(new SourceText(form === 'yaml' ? 'ports.yml' : 'PORTS.md', text));
  for (const [index, entry] of registry.allocations.entries()) assertSame(entry, again.allocations[index], form);
  if (again.allocations.length !== registry.allocations.length || again.problems.length > 0)
    throw new Failure(`${names[form]} cannot hold this registry: ${again.problems[0]?.message ?? 'it would say more'}`);
  return { text, left: leftBehind(registry, dates.length) };
}

async function write(form: Form, allocations: readonly Allocation[], dates: readonly StatedDate[]): Promise<string> {
  switch (form) {
    case 'yaml':
      return (await import('./write-yaml.ts')).writeYaml(allocations, dates);
    case 'markdown':
      return (await import('./write-markdown.ts')).writeMarkdown(allocations, dates);
  }
}

/** The date of a kind where there is one and no other: of two, nobody knows which one holds. */
function onlyDate(dates: readonly StatedDate[], kind: StatedDate['kind']): readonly StatedDate[] {
  const [first, ...others] = dates.filter((it) => it.kind === kind);
  return first === undefined || first.date === null || others.some((it) => it.date !== first.date) ? [] : [first];
}

const fields = [
  'port',
  'portEnd',
  'protocol',
  'application',
  'status',
  'type',
  'owner',
  'aliases',
  'address',
  'domains',
  'directory',
  'notes',
  'host',
  'environments',
  'pool',
  'until',
] as const satisfies readonly Exclude<keyof Allocation, 'at' | 'portAt'>[];

function assertSame(entry: Allocation, again: Allocation | undefined, form: Form): void {
  const field = fields.find((it) => shown(entry[it]) !== shown(again?.[it]));
  if (field === undefined) return;
  const instead = again === undefined ? 'the entry would be lost' : `it would be read as ${shown(again[field])}`;
  const whose = `port ${showPorts(entry)} (${shortPlace(entry.at)})`;
  throw new Failure(`${names[form]} cannot hold the ${field} ${shown(entry[field])} of ${whose}: ${instead}`);
}

function shown(value: Allocation[(typeof fields)[number]]): string {
  return value === null || value === undefined ? 'nothing' : JSON.stringify(value);
}

function leftBehind({ statements, suppressions, dates }: Registry, carriedDates: number): readonly string[] {
  const of = (kind: (typeof statements)[number]['kind']): number => statements.filter((it) => it.kind === kind).length;
  const counts: readonly (readonly [number, string, string])[] = [
    [of('usage'), 'row of a usage table', 'rows of usage tables'],
    [of('section'), 'section about a port', 'sections about ports'],
    [of('domain'), 'line of a domain map', 'lines of domain maps'],
    [of('database'), 'database', 'databases'],
    [suppressions.length, 'portbook-ignore comment', 'portbook-ignore comments'],
    [carriedDates === 0 ? dates.length : 0, 'date that contradicts itself', 'dates that contradict each other'],
  ];
  return counts.flatMap(([count, one, many]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]));
}
