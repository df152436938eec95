/** Facts and registries for tests of rules: only what the case is about has to be written. */
import type { Facts, Listener, Route } from '../../src/model/facts.ts';
import { defaultPolicy, type Policy } from '../../src/model/policy.ts';
import type { Allocation, Registry, Statement } from '../../src/model/registry.ts';
import { type Judgement, judge } from '../../src/rules/engine.ts';
import * as samples from './report.ts';

export const { place } = samples;

/** Each application has a file of its own; its ports are written on line 4 and below, one a line. */
export function listener(changes: Partial<Listener> & { readonly line?: number }): Listener {
  const { line = 4, ...fields } = changes;
  const application = fields.application ?? 'ferry-api';
  const listens = samples.listener(fields);
  const width = String(listens.port).length;
  return { ...listens, at: fields.at ?? place(`${application}/ecosystem.config.cjs`, line, 18, width) };
}

export function route(changes: Partial<Route> & { readonly line?: number }): Route {
  const { line = 9, ...fields } = changes;
  return samples.route({ at: place('nginx/harbour.conf', line, 16, 14), ...fields });
}

/** The entry of a port; its line is 10 below that of the first one, 11 for the second, if `registry` lists it. */
export function allocation(changes: Partial<Allocation>): Allocation {
  return samples.allocation({ owner: null, type: null, ...changes });
}

/** A registry of these entries, in lines 10, 11, … of PORTS.md. */
export function registry(entries: readonly Partial<Allocation>[], changes: Partial<Registry> = {}): Registry {
  const allocations = entries.map((it, index) => {
    const at = place('PORTS.md', 10 + index, 1, 60);
    return allocation({ at, portAt: place('PORTS.md', 10 + index, 3, String(it.port ?? 0).length), ...it });
  });
  return samples.registry({ allocations, ...changes });
}

export interface Case extends Partial<Omit<Facts, 'listeners' | 'routes'>> {
  readonly listeners?: readonly Listener[];
  readonly routes?: readonly Route[];
  readonly entries?: readonly Partial<Allocation>[];
  readonly statements?: readonly Statement[];
  readonly registry?: Partial<Registry>;
  readonly policy?: Partial<Policy>;
  readonly today?: string;
}

/** What all rules together say about a case. */
export function judged({
  entries = [],
  statements = [],
  registry: more = {},
  policy = {},
  today = '2026-06-15',
  ...facts
}: Case): Judgement {
  return judge({
    facts: samples.facts(facts),
    registry: registry(entries, { statements, ...more }),
    policy: { ...defaultPolicy, ...policy },
    today,
  });
}

/** The findings of a case as a person would read them: one line each, then what to do. */
export function said(it: Case): readonly string[] {
  return judged(it).findings.flatMap(({ at, severity, rule, message, help }) => [
    `${at.file}:${at.line} ${severity} ${rule}: ${message}`,
    `  help: ${help}`,
  ]);
}

/** Which rule speaks about which line: `ferry-api/ecosystem.config.cjs:4 port-drift`. */
export function spoken(it: Case): readonly string[] {
  return judged(it).findings.map(({ at, rule }) => `${at.file}:${at.line} ${rule}`);
}
