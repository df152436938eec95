/** Small reports, built by hand: every field has a harmless value that a test replaces where it matters. */
import type { Facts, Listener, Related, Route, Suppression, Unresolved } from '../../src/model/facts.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Place } from '../../src/model/place.ts';
import type { Allocation, Registry } from '../../src/model/registry.ts';
import type { Report } from '../../src/model/report.ts';
import { SourceText } from '../../src/model/source-text.ts';

/** A span on one line. */
export function place(file: string, line: number, column = 1, length = 0): Place {
  return { file, line, column, endLine: line, endColumn: column + length };
}

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'reserved-port',
    severity: 'error',
    message: 'port 4310 belongs to "billing-api", not "ferry-api"',
    help: 'take the free port 4311',
    at: place('ecosystem.config.cjs', 4, 18, 4),
    port: 4310,
    application: 'ferry-api',
    related: [related('PORTS.md', 22, 'registered')],
    fix: { port: 4311 },
    fingerprint: '0123456789abcdef',
    ...changes,
  };
}

export function related(file: string, line: number, message: string): Related {
  return { at: place(file, line), message };
}

export function listener(changes: Partial<Listener> = {}): Listener {
  return {
    source: 'pm2',
    application: 'ferry-api',
    host: null,
    port: 4310,
    portEnd: null,
    protocol: 'tcp',
    address: null,
    family: 'dual',
    role: 'start',
    environment: 'default',
    replacedIn: [],
    certainty: 'literal',
    variables: [],
    framework: null,
    strict: null,
    instances: null,
    at: place('ecosystem.config.cjs', 4, 18, 4),
    replaceable: true,
    way: [],
    ...changes,
  };
}

export function route(changes: Partial<Route> = {}): Route {
  return {
    source: 'nginx',
    serverNames: ['ferry.example'],
    location: '/',
    host: '127.0.0.1',
    port: 4310,
    layer: 'http',
    entries: [],
    application: null,
    at: place('nginx/ferry.conf', 9, 16, 14),
    related: [],
    ...changes,
  };
}

export function unresolved(changes: Partial<Unresolved> = {}): Unresolved {
  return {
    source: 'pm2',
    application: 'harbour-worker',
    at: place('ecosystem.config.cjs', 9, 18, 9),
    reason: 'getPort() would have to run',
    severity: 'warning',
    way: [],
    ...changes,
  };
}

export function suppression(changes: Partial<Suppression> = {}): Suppression {
  return {
    rule: 'avoided-port',
    reason: 'until the move in May',
    at: place('apps/buoy/vite.config.ts', 2),
    ...changes,
  };
}

export function allocation(changes: Partial<Allocation> = {}): Allocation {
  const at = place('PORTS.md', 22);
  return {
    port: 4310,
    portEnd: null,
    protocol: 'tcp',
    application: 'billing-api',
    status: 'active',
    type: 'Node',
    owner: 'harbour-office',
    aliases: [],
    address: null,
    domains: [],
    directory: null,
    notes: null,
    environments: [],
    pool: null,
    until: null,
    at,
    portAt: at,
    ...changes,
  };
}

export function registry(changes: Partial<Registry> = {}): Registry {
  return {
    file: 'PORTS.md',
    allocations: [allocation()],
    statements: [],
    problems: [],
    hasUsage: false,
    suppressions: [],
    dates: [],
    ...changes,
  };
}

export function facts(changes: Partial<Facts> = {}): Facts {
  return { listeners: [], routes: [], servers: [], unresolved: [], problems: [], suppressions: [], ...changes };
}

export const ecosystem = `module.exports = {
  apps: [{
    name: 'ferry-api',
    env: { PORT: 4310 },
  }],
};
`;

export function report(changes: Partial<Report> = {}): Report {
  return {
    findings: [finding()],
    known: [],
    approved: [],
    change: null,
    suppressed: [],
    facts: facts({ listeners: [listener()], routes: [route()] }),
    registry: registry(),
    texts: new Map([['ecosystem.config.cjs', new SourceText('ecosystem.config.cjs', ecosystem)]]),
    ...changes,
  };
}
