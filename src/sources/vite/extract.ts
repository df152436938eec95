/** One Vite config, evaluated as the dev server and as the preview server would read it. */

import { type Evaluated, evaluateConfig } from '../../javascript/evaluate.ts';
import { propertyOf } from '../../javascript/language/properties.ts';
import { optionsOf } from '../../javascript/values/choices.ts';
import { readPorts } from '../../javascript/values/ports.ts';
import type { Value } from '../../javascript/values/value.ts';
import { addressOf, strictnessOf } from '../../launch/opened.ts';
import { packageFile } from '../../launch/servers/package-file.ts';
import type { ConfiguredSocket } from '../../launch/servers/server.ts';
import { viteConfigOf } from '../../launch/servers/vite-config.ts';
import { type ViteRole, viteProxy, viteSockets } from '../../launch/servers/vite-options.ts';
import { familyOf } from '../../model/address.ts';
import type { Place } from '../../model/place.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { type Extract, type FoundListener, type FoundUnresolved, nothing } from '../source.ts';
import { readProxy } from './proxy.ts';
import { variablesOfScripts } from './scripts.ts';

export function extract(file: SourceText, tree: Tree): Extract {
  const evaluated = evaluatedAlone(file, tree, 'dev');
  if ('message' in evaluated) return { ...nothing, problems: [evaluated] };
  // Nothing says how the server is started: any mode may be given. https://vite.dev/guide/env-and-mode#modes
  const mode: Value = { kind: 'variable', name: 'mode', at: { source: file, start: 0, end: 0 } };
  const dev = viteConfigOf(evaluated, 'dev', mode);
  const preview = viteConfigOf(evaluatedAgain(evaluated, file, tree), 'preview', mode);
  const servers = [listenersOf(viteSockets(dev, 'dev'), 'dev'), previewListeners(preview)];
  const proxies = [readProxy(viteProxy(dev, 'dev'), 'dev'), readProxy(viteProxy(preview, 'preview'), 'preview')];
  const unresolved = once(
    [...servers, ...proxies].flatMap((it) => it.unresolved),
    // Of one expression that is not known, the port comes first.
    () => '',
  );
  return {
    ...nothing,
    listeners: servers.flatMap((it) => it.listeners),
    routes: once(
      proxies.flatMap((it) => it.routes),
      ({ location, host, port }) => `${location} ${host} ${port}`,
    ),
    unresolved: unresolved.map((it) => (speaksOfPorts(file) ? it : { ...it, severity: 'notice' })),
    suppressions: evaluated.suppressions,
  };
}

/** A config that nothing is known to start, but what its own scripts do. */
function evaluatedAlone(file: SourceText, tree: Tree, role: ViteRole): ReturnType<typeof evaluateConfig> {
  return evaluateConfig(file, tree, {
    environment: variablesOfScripts(file, tree, role),
    packages: (name) => packageFile(tree, name),
  });
}

/** For the second server, a file as the first one has not left it: a function may have set what it reads the next time. */
function evaluatedAgain(evaluated: Evaluated, file: SourceText, tree: Tree): Evaluated {
  if (!optionsOf(evaluated.value).some(({ value }) => value.kind === 'closure')) return evaluated;
  const again = evaluatedAlone(file, tree, 'preview');
  return 'message' in again ? evaluated : again;
}

/**
 * Whether a file says anything of a port. A library's config that hands all to an unread package does not, and
 * nothing says that its dev server is ever started.
 */
function speaksOfPorts({ text }: SourceText): boolean {
  return /\bports?\b|[a-z]Ports?\b|PORTS?\b/.test(text);
}

/** Both servers read the same file: what is there for both is said once. */
function once<T extends { readonly at: Place }>(facts: readonly T[], text: (fact: T) => string): readonly T[] {
  const seen = new Set<string>();
  return facts.filter((it) => {
    const key = `${it.at.file}:${it.at.line}:${it.at.column}:${text(it)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The preview server counts where the config speaks of it, even if not of its port. */
function previewListeners(config: Value): Extract {
  const sockets = viteSockets(config, 'preview');
  const found = listenersOf(sockets, 'preview');
  const written = optionsOf(propertyOf(config, 'preview')).find(({ value }) => value.kind === 'object');
  const [socket] = sockets;
  if (found.listeners.length > 0 || found.unresolved.length > 0) return found;
  if (written === undefined || socket === undefined) return found;
  const { at } = written.value;
  const place = at.source.place(at.start, at.start + 1);
  return { ...found, listeners: [{ ...listenerBase('preview', socket), port: 4173, certainty: 'default', at: place }] };
}

function listenersOf(sockets: readonly ConfiguredSocket[], role: ViteRole): Extract {
  const listeners: FoundListener[] = [];
  const unresolved: FoundUnresolved[] = [];
  for (const socket of sockets) {
    const before = listeners.map((it) => it.port);
    const readings = readPorts(socket.port);
    for (const reading of readings) {
      if (reading.kind === 'unresolved')
        unresolved.push({ ...unresolvedAt(reading.at, reading.reason, role), way: reading.via.toReversed() });
      // A further socket on the port of the first is the first one.
      if (reading.kind !== 'port' || before.includes(reading.port)) continue;
      listeners.push({
        ...listenerBase(role, socket),
        port: reading.port,
        environment: reading.when ?? 'default',
        replacedIn: reading.replacedIn,
        certainty: reading.certainty,
        variables: reading.variables,
        at: reading.at,
        replaceable: reading.replaceable,
        way: [...reading.via.toReversed(), { at: reading.at, message: `the config says ${reading.port}` }],
      });
    }
  }
  return { ...nothing, listeners, unresolved };
}

function unresolvedAt(at: Place, reason: string, role: ViteRole): FoundUnresolved {
  return { source: 'vite', application: null, at, reason, severity: 'warning', role, way: [] };
}

function listenerBase(role: ViteRole, socket: ConfiguredSocket): Omit<FoundListener, 'port' | 'at'> {
  // https://vite.dev/config/server-options#server-host
  const bound = addressOf([socket.address], 'localhost');
  return {
    source: 'vite',
    application: null,
    portEnd: null,
    protocol: socket.protocol,
    ...bound,
    family: familyOf(bound.address),
    role,
    environment: 'default',
    replacedIn: [],
    certainty: 'literal',
    variables: [],
    framework: role === 'preview' ? 'Vite preview' : 'Vite',
    strict: strictnessOf(socket.strict),
    instances: null,
    replaceable: false,
    way: [],
  };
}
