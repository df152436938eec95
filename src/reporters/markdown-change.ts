/** The parts of a page that are about a change: what must be known of it, what is still to do, what was there before. */
import type { Approved, Checklist, Note } from '../model/change.ts';
import type { Report } from '../model/report.ts';
import { markdownCode } from './escape.ts';
import { findingsTable, folded, type Links, paragraph, text, titled, where } from './markdown-parts.ts';
import { bounded, table } from './markdown-table.ts';
import { count } from './words.ts';

/** Bytes of each part. */
const space = { notes: 20_000, approved: 50_000, known: 100_000 } as const;

export function notes(all: readonly Note[], links: Links): readonly string[] {
  const lines = all.map(({ message, at }) => `> ${paragraph(message)}${at === null ? '' : ` (${where(at, links)})`}`);
  // Each is a paragraph of its own.
  const apart = lines.flatMap((line, index) => (index === 0 ? [line] : ['>', line]));
  return bounded(apart, apart.length, space.notes, (left) => `${left} more lines are left out here for their size.`);
}

/** The prevention checklist of each application, as GitHub's task list: nobody can tick it but by doing it. */
export function checklists(all: readonly Checklist[], links: Links): readonly (readonly string[])[] {
  return all.map(({ application, port, items }) =>
    titled(
      `Checklist for ${markdownCode(application)} on ${port}`,
      items.map(({ text: what, done, at, missing }) => {
        const place = at === null ? '' : ` (${where(at, links)})`;
        return `- [${done ? 'x' : ' '}] ${text(what)}${place}${missing === '' ? '' : `: ${text(missing)}`}`;
      }),
    ),
  );
}

export function approved(all: readonly Approved[], links: Links): readonly string[] {
  const rows = table(
    ['Rule', 'Where', 'What was agreed to', 'By'],
    all,
    ({ finding, by }) => [markdownCode(finding.rule), where(finding.at, links), text(finding.message), text(by)],
    space.approved,
  );
  return all.length === 0 ? [] : titled('Approved', rows);
}

export function known({ known: all }: Report, links: Links): readonly string[] {
  const rows = findingsTable(all, links, space.known);
  return folded(
    `${count(all.length, 'finding')} that ${all.length === 1 ? 'was' : 'were'} there before`,
    all.length,
    rows,
  );
}
