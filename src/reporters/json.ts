/** The JSON contract of the commands, see `schemas.ts`: stable order, two spaces, one object, one line break. */
import type { Change } from '../model/change.ts';
import type { Facts, Listener, ReadProblem, Related, Route } from '../model/facts.ts';
import { countBySeverity, type Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Allocation, Registry } from '../model/registry.ts';
import type { RegistryReading } from '../model/registry-reading.ts';
import type { Report } from '../model/report.ts';
import { jsonText } from './escape.ts';
import type { CheckOutput, FindingOutput, NextOutput, RegistryOutput, ScanOutput } from './schemas.ts';

/** What `check` prints. */
export function checkJson(report: Report): string {
  const output: CheckOutput = {
    version: 1,
    findings: report.findings.map(findingOutput),
    counts: { ...countBySeverity(report.findings) },
    suppressed: report.suppressed.map(({ finding, suppression }) => ({
      ...findingOutput(finding),
      suppression: { ...start(suppression.at), reason: suppression.reason },
    })),
    registry: report.registry.file,
    known: report.known.map(findingOutput),
    approved: report.approved.map(({ finding, by }) => ({ ...findingOutput(finding), by })),
    change: changeOutput(report.change),
  };
  return print(output);
}

/** What `next` prints. */
export function portsJson(ports: readonly { readonly port: number; readonly listed: Place | null }[]): string {
  const output: NextOutput = {
    version: 1,
    ports: ports.map(({ port, listed }) => ({ port, listed: listed === null ? null : start(listed) })),
  };
  return print(output);
}

function changeOutput(change: Change | null): CheckOutput['change'] {
  if (change === null) return null;
  const placeOf = (at: Place | null) => (at === null ? null : start(at));
  return {
    base: change.base,
    notes: change.notes.map(({ message, at }) => ({ message, at: placeOf(at) })),
    checklists: change.checklists.map(({ application, port, items }) => ({
      application,
      port,
      items: items.map(({ text, done, at, missing }) => ({ text, done, at: placeOf(at), missing })),
    })),
  };
}

/** What `scan` prints. */
export function scanJson(facts: Facts): string {
  const output: ScanOutput = {
    version: 1,
    listeners: facts.listeners.map(listenerOutput),
    routes: facts.routes.map(routeOutput),
    unresolved: facts.unresolved.map(({ at, reason, application, way }) => ({
      ...start(at),
      reason,
      application,
      way: way.map(placed),
    })),
    errors: problemsOutput(facts.problems),
  };
  return print(output);
}

/** What `registry` prints, in the order of the document. */
export function registryJson(registry: Registry): string {
  return print(registryOutput(registry));
}

/** What `registry --explain` prints. */
export function readingJson({ form, registry, parts }: RegistryReading): string {
  return print({
    ...registryOutput(registry),
    form,
    parts: parts.map(({ what, at, heading, readAs, reason, entries, columns }) => ({
      what,
      file: at.file,
      line: at.line,
      heading,
      readAs,
      reason,
      entries,
      columns: columns.map((it) => ({ ...it })),
    })),
  });
}

function registryOutput(registry: Registry): RegistryOutput {
  return {
    version: 1,
    allocations: registry.allocations.map(allocationOutput),
    errors: problemsOutput(registry.problems),
  };
}

function findingOutput(finding: Finding): FindingOutput {
  const { rule, severity, message, help, at, port, application, related, way = [], fix, fingerprint } = finding;
  return {
    rule,
    severity,
    message,
    help,
    ...start(at),
    endLine: at.endLine,
    endColumn: at.endColumn,
    port,
    application,
    related: related.map(placed),
    way: way.map(placed),
    fix: fix === null ? null : { port: fix.port },
    fingerprint,
  };
}

function listenerOutput(listener: Listener): ScanOutput['listeners'][number] {
  const { port, portEnd, protocol, address, application, source, role, environment, certainty, at, way } = listener;
  return {
    port,
    portEnd,
    protocol,
    address,
    application,
    app: application,
    source,
    role,
    environment,
    certainty,
    ...start(at),
    way: way.map(placed),
  };
}

function routeOutput({ source, serverNames, location, host, port, at }: Route): ScanOutput['routes'][number] {
  return { source, serverNames: [...serverNames], location, host, port, ...start(at) };
}

function allocationOutput(allocation: Allocation): RegistryOutput['allocations'][number] {
  const { port, portEnd, protocol, application, status, type, owner, address, domains, notes, at } = allocation;
  const { host, environments, pool, until } = allocation;
  return {
    port,
    portEnd,
    protocol,
    application,
    status,
    type,
    owner,
    address,
    domains: [...domains],
    notes,
    host: host ?? null,
    environments: [...environments],
    pool,
    until,
    file: at.file,
    line: at.line,
  };
}

function problemsOutput(problems: readonly ReadProblem[]): ScanOutput['errors'] {
  return problems.map(({ at, message }) => ({ ...start(at), message }));
}

function placed({ at, message }: Related): FindingOutput['related'][number] {
  return { ...start(at), message };
}

function start({ file, line, column }: Place): { file: string; line: number; column: number } {
  return { file, line, column };
}

function print(output: CheckOutput | ScanOutput | RegistryOutput | NextOutput): string {
  return `${jsonText(JSON.stringify(output, null, 2))}\n`;
}
