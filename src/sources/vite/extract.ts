/** One Vite config, evaluated as the dev server and as the preview server would read it. */
import { type Evaluated, evaluateConfig } from '../../javascript/evaluate.ts';
import { isAbsent, readPorts } from '../../javascript/ports.ts';
import { propertyOf } from '../../javascript/properties.ts';
import { mapOptions, type Origin, objectValue, optionsOf, primitive, type Value } from '../../javascript/value.ts';
import { familyOf } from '../../model/address.ts';
import type { Role } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { type Extract, type FoundListener, type FoundUnresolved, nothing } from '../source.ts';
import { readProxy } from './proxy.ts';

export function extract(file: SourceText, tree: Tree): Extract {
  const evaluated = evaluateConfig(file, tree);
  if ('message' in evaluated) return { ...nothing, problems: [evaluated] };
  const dev = configFor('dev', evaluated, file);
  const preview = configFor('preview', evaluated, file);
  const server = propertyOf(dev, 'server');
  const sections = [
    readDevServer(server),
    readPreviewServer(propertyOf(preview, 'preview'), propertyOf(preview, 'server')),
    readProxy(propertyOf(server, 'proxy')),
    readProxy(propertyOf(propertyOf(preview, 'preview'), 'proxy')),
  ];
  return {
    ...nothing,
    listeners: sections.flatMap((it) => it.listeners),
    routes: sections.flatMap((it) => it.routes),
    unresolved: once(sections.flatMap((it) => it.unresolved)).map((it) => ({
      ...it,
      severity: speaksOfPorts(file) ? it.severity : ('notice' as const),
    })),
    suppressions: evaluated.suppressions,
  };
}

/**
 * Whether a file says anything of a port. A library's config that hands all to an unread package does not, and
 * nothing says that its dev server is ever started.
 */
function speaksOfPorts({ text }: SourceText): boolean {
  return /\bports?\b|[a-z]Ports?\b|PORTS?\b/.test(text);
}

/** Both servers read the same file: what is not known to both is said once. */
function once(unresolved: readonly FoundUnresolved[]): readonly FoundUnresolved[] {
  const seen = new Set<string>();
  return unresolved.filter(({ at, reason }) => {
    const key = `${at.line}:${at.column}:${reason}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * A config function is called with what the server of that role gives it; only the mode is open
 * (`--mode`). https://vite.dev/config/#conditional-config
 */
function configFor(role: Role, { value, call }: Evaluated, file: SourceText): Value {
  const at: Origin = { source: file, start: 0, end: 0 };
  const environment = objectValue(
    at,
    new Map<string, Value>([
      ['command', primitive('serve', at)],
      ['mode', { kind: 'variable', name: 'mode', at }],
      ['isPreview', primitive(role === 'preview', at)],
      ['isSsrBuild', primitive(false, at)],
    ]),
  );
  return mapOptions(value, (it) => (it.kind === 'closure' ? call(it, [environment]) : it));
}

function readDevServer(server: Value): Extract {
  if (isTrue(propertyOf(server, 'middlewareMode'))) return nothing; // it has no socket of its own
  const listeners: FoundListener[] = [];
  const unresolved: FoundUnresolved[] = [];
  const socket = socketOf(propertyOf(server, 'host'), propertyOf(server, 'strictPort'));
  readInto(listeners, unresolved, propertyOf(server, 'port'), 'dev', socket);

  // Without a port of its own, hot reload shares the server's socket.
  // https://vite.dev/config/server-options#server-hmr
  const hmr = mapOptions(propertyOf(server, 'hmr'), (it) => (it.kind === 'object' ? it : primitive(undefined, it.at)));
  const own: FoundListener[] = [];
  const hmrSocket = { ...socketOf(propertyOf(hmr, 'host'), primitive(true, hmr.at)), strict: null };
  readInto(own, unresolved, propertyOf(hmr, 'port'), 'dev', hmrSocket);
  listeners.push(...own.filter((it) => listeners.every((other) => other.port !== it.port)));
  return { ...nothing, listeners, unresolved };
}

/** `preview.host` and `preview.strictPort` fall back to the server's. https://vite.dev/config/preview-options */
function readPreviewServer(preview: Value, server: Value): Extract {
  const listeners: FoundListener[] = [];
  const unresolved: FoundUnresolved[] = [];
  const inherited = (name: string): Value => {
    const own = propertyOf(preview, name);
    return isAbsent(own) ? propertyOf(server, name) : own;
  };
  const socket = socketOf(inherited('host'), inherited('strictPort'));
  readInto(listeners, unresolved, propertyOf(preview, 'port'), 'preview', socket);
  const written = optionsOf(preview).find(({ value }) => value.kind === 'object');
  if (listeners.length === 0 && unresolved.length === 0 && written !== undefined) {
    // The preview server is configured, but for its port.
    const { at } = written.value;
    listeners.push({
      ...listenerBase('preview', socket),
      port: 4173,
      certainty: 'default',
      at: at.source.place(at.start, at.start + 1),
    });
  }
  return { ...nothing, listeners, unresolved };
}

interface Socket {
  readonly address: string | null;
  readonly strict: boolean | null;
}

function readInto(
  listeners: FoundListener[],
  unresolved: FoundUnresolved[],
  port: Value,
  role: Role,
  socket: Socket,
): void {
  const readings = readPorts(port);
  const whens = readings.flatMap((it) => (it.kind === 'port' && it.when !== null ? [it.when] : []));
  for (const reading of readings) {
    if (reading.kind === 'unresolved') unresolved.push(unresolvedAt(reading.at, reading.reason, role));
    if (reading.kind !== 'port') continue;
    listeners.push({
      ...listenerBase(role, socket),
      port: reading.port,
      environment: reading.when ?? 'default',
      replacedIn: reading.when === null ? whens : [],
      certainty: reading.certainty,
      variables: reading.variables,
      at: reading.at,
      replaceable: reading.replaceable,
    });
  }
}

function unresolvedAt(at: Place, reason: string, role: Role): FoundUnresolved {
  return { source: 'vite', application: null, at, reason, severity: 'warning', role };
}

function listenerBase(role: Role, socket: Socket): Omit<FoundListener, 'port' | 'at'> {
  return {
    source: 'vite',
    application: null,
    portEnd: null,
    protocol: 'tcp',
    address: socket.address,
    family: familyOf(socket.address),
    role,
    environment: 'default',
    replacedIn: [],
    certainty: 'literal',
    variables: [],
    framework: role === 'preview' ? 'Vite preview' : 'Vite',
    strict: socket.strict,
    instances: null,
    replaceable: false,
    related: [],
  };
}

/** https://vite.dev/config/server-options#server-host: `true` is every address, nothing is `localhost`. */
function socketOf(host: Value, strictPort: Value): Socket {
  return {
    address: addressOf(host),
    strict: isAbsent(strictPort) || isFalse(strictPort) ? false : isTrue(strictPort) ? true : null,
  };
}

function addressOf(host: Value): string | null {
  if (host.kind !== 'primitive') return null; // not known: it may be any
  if (host.value === undefined || host.value === null || host.value === false || host.value === '') return 'localhost';
  return typeof host.value === 'string' ? host.value : null;
}

function isTrue(value: Value): boolean {
  return value.kind === 'primitive' && value.value === true;
}

function isFalse(value: Value): boolean {
  return value.kind === 'primitive' && value.value === false;
}
