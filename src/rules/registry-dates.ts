/** The dates that a registry states contradict each other: one of them was forgotten, and with it perhaps more. */
import type { Verdict } from '../model/finding.ts';
import { shortPlace } from '../model/place.ts';
import type { Allocation, Registry, StatedDate } from '../model/registry.ts';
import { isOwned } from './ownership.ts';
import type { FactsRule } from './rule.ts';
import { nameOf, portsOf, quoted } from './wording.ts';

export const registryDates: FactsRule = {
  id: 'registry-dates',
  kind: 'facts',
  severity: 'notice',
  summary:
    'dates that the registry states contradict each other: a "Last Audit" older than the "Last Updated", two different ones, a reservation that was over before, a date that no calendar has',
  check({ registry }) {
    return [...lost(registry.dates), ...doubled(registry.dates), ...unaudited(registry), ...overBefore(registry)];
  },
};

/** The newest date of a kind; `null` where none can be read. Dates as text are in their own order. */
function newest(dates: readonly StatedDate[], kind: StatedDate['kind']): Dated | null {
  const known = dates.flatMap((it) => (it.kind === kind && it.date !== null ? [{ ...it, date: it.date }] : []));
  return known.reduce<Dated | null>((best, it) => (best === null || it.date > best.date ? it : best), null);
}

type Dated = StatedDate & { readonly date: string };

/** The day before which an entry's `until` contradicts the document; `null` where it does not say when it was changed. */
export function lastUpdate({ dates }: Registry): Dated | null {
  return newest(dates, 'updated');
}

/** Whether an entry was over before the document was last changed, and still holds its port in it. */
export function wasOverBefore(entry: Allocation, update: { readonly date: string } | null): boolean {
  return isOwned(entry) && entry.until !== null && update !== null && entry.until < update.date;
}

function lost(dates: readonly StatedDate[]): readonly Verdict[] {
  return dates.flatMap((it) =>
    it.date === null
      ? verdict(it, `${quoted(it.written)} is a date that no calendar has`, 'write a day such as 2026-12-31')
      : [],
  );
}

function doubled(dates: readonly StatedDate[]): readonly Verdict[] {
  return (['updated', 'audited'] as const).flatMap((kind) => {
    const [first, ...others] = dates.filter((it) => it.kind === kind && it.date !== null);
    return others.flatMap((it) =>
      first === undefined || first.date === it.date
        ? []
        : verdict(
            it,
            `the registry was last ${kind} on ${it.date} here, but on ${first.date} at ${shortPlace(first.at)}`,
            'keep the one that is true',
            first,
          ),
    );
  });
}

function unaudited({ dates }: Registry): readonly Verdict[] {
  const update = newest(dates, 'updated');
  const audit = newest(dates, 'audited');
  if (update === null || audit === null || audit.date >= update.date) return [];
  return verdict(
    audit,
    `the last audit was on ${audit.date}, but the registry was changed on ${update.date} (${shortPlace(update.at)}): nobody has compared it with the server since`,
    'compare it with the server, and write down the day',
    update,
  );
}

function overBefore(registry: Registry): readonly Verdict[] {
  const update = lastUpdate(registry);
  if (update === null) return [];
  return registry.allocations
    .filter((it) => wasOverBefore(it, update))
    .map((it) => ({
      at: it.at,
      message: `${portsOf(it, it.protocol)} of ${quoted(nameOf(it))} was kept until ${it.until}, but is still kept in the registry of ${update.date} (${shortPlace(update.at)})`,
      help: 'set its status to free or retired, or name a later day',
      port: it.port,
      application: it.application,
      related: [{ at: update.at, message: `changed on ${update.date}` }],
      fix: null,
      // As much as where a clock says it: expired-reservation leaves these to this rule.
      severity: 'warning',
    }));
}

function verdict(
  { at }: StatedDate,
  message: string,
  help: string,
  other: StatedDate | null = null,
): readonly Verdict[] {
  const related = other === null ? [] : [{ at: other.at, message: `the other date: ${other.written}` }];
  return [{ at, message, help, port: null, application: null, related, fix: null }];
}
