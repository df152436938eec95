/** How a registry was read, part by part, for a person at a terminal. */
import { shortPlace } from '../model/place.ts';
import type { Registry } from '../model/registry.ts';
import type { PartColumn, PartKind, RegistryPart, RegistryReading } from '../model/registry-reading.ts';
import { logLine, name, sentence } from './escape.ts';
import { problemLines, section } from './lists.ts';
import { count, entriesInWords, mannerInWords } from './words.ts';

const whats: Readonly<Record<RegistryPart['what'], string>> = {
  table: 'table',
  list: 'list',
  text: 'text',
  code: 'code block',
  heading: 'heading',
};

const kinds: Readonly<Record<PartKind, string>> = {
  allocation: 'allocations',
  usage: 'usage: what was seen on ports, which gives them to nobody',
  section: 'a section about one port',
  domains: 'a map of domains',
  none: 'nothing',
};

/** Each part with what it was read as and why, then what is wrong with the document. Ends with a line break. */
export function readingText({ form, parts, registry }: RegistryReading): string {
  const lines = [
    ...parts.flatMap((it) => [...partLines(it), '']),
    ...section('Problems', problemLines(registry.problems)),
    `${name(registry.file)}: ${formInWords(form, registry)}, ${entriesInWords(registry)}`,
    ...mannerInWords(registry),
  ];
  return `${lines.map(logLine).join('\n')}\n`;
}

function formInWords(form: RegistryReading['form'], { manner }: Registry): string {
  if (form === 'markdown') return 'Markdown';
  return manner === undefined ? 'YAML, whose keys say what is what' : 'YAML in a form of its own';
}

function partLines({ what, at, heading, readAs, reason, entries, columns }: RegistryPart): readonly string[] {
  const where = heading === null || what === 'heading' ? '' : ` under "${name(heading)}"`;
  const title = what === 'heading' ? ` "${name(heading ?? '')}"` : '';
  const number = readAs === 'allocation' ? ` (${count(entries, 'entry', 'entries')})` : '';
  return [
    `${shortPlace({ ...at, file: name(at.file) })}: ${whats[what]}${title}${where}`,
    `  read as  ${kinds[readAs]}${number}`,
    `  because  ${sentence(reason)}`,
    ...(columns.length === 0 ? [] : [`  columns  ${columns.map(columnInWords).join(', ')}`]),
  ];
}

function columnInWords({ header, readAs }: PartColumn): string {
  return `${header === '' ? '(no header)' : name(header)} = ${readAs === null ? 'not read' : name(readAs)}`;
}
