/**
 * What a Vite config says of sockets, as Vite itself takes it.
 * https://vite.dev/config/server-options, https://vite.dev/config/preview-options
 */

import { propertyOf } from '../../javascript/language/properties.ts';
import { mapOptions, optionsOf } from '../../javascript/values/choices.ts';
import { isAbsent } from '../../javascript/values/ports.ts';
import { primitive, unknown, type Value } from '../../javascript/values/value.ts';
import { either } from './script-config.ts';
import type { ConfiguredSocket } from './server.ts';

/** The two servers of Vite: `vite` and `vite preview`. */
export type ViteRole = 'dev' | 'preview';

/** The sockets that a config gives one of the servers; its own comes first, and there is none in middleware mode. */
export function viteSockets(config: Value, role: ViteRole): readonly ConfiguredSocket[] {
  return role === 'dev' ? devSockets(propertyOf(config, 'server')) : [previewSocket(config)];
}

/** The table of a server's proxy, where one is written: the preview server takes that of the other one for want of its own. */
export function viteProxy(config: Value, role: ViteRole): Value {
  const ofServer = written(propertyOf(config, 'server'), 'proxy');
  return role === 'dev' ? ofServer : either(written(propertyOf(config, 'preview'), 'proxy'), ofServer);
}

/** An option that stands in a section itself: one that may come from a base that is not known may as well not be there. */
function written(section: Value, name: string): Value {
  return mapOptions(section, (it) => {
    const own = it.kind === 'object' ? it.properties.get(name) : undefined;
    return own ?? primitive(undefined, it.at);
  });
}

function devSockets(server: Value): readonly ConfiguredSocket[] {
  const own: ConfiguredSocket = {
    port: portOf(propertyOf(server, 'port')),
    address: addressOf(propertyOf(server, 'host')),
    strict: propertyOf(server, 'strictPort'),
    protocol: 'tcp',
  };
  const socket = reloadSocket(server);
  const further = socket === null ? [] : [socket];
  return isTruthy(propertyOf(server, 'middlewareMode')) ? further : [own, ...further];
}

/** Of the preview server only the port has a default of its own (`resolvePreviewOptions` of Vite 8). */
function previewSocket(config: Value): ConfiguredSocket {
  const preview = propertyOf(config, 'preview');
  const server = propertyOf(config, 'server');
  const inherited = (name: string): Value => either(propertyOf(preview, name), propertyOf(server, name));
  return {
    port: portOf(either(propertyOf(preview, 'port'), primitive(undefined, preview.at))),
    address: addressOf(inherited('host')),
    strict: inherited('strictPort'),
    protocol: 'tcp',
  };
}

/**
 * Hot reload shares the server's socket unless it is given a port: then it listens on every address that is not
 * excluded by its `host`, and fails where the port is taken. `clientPort` only tells browsers where a proxy listens.
 * https://vite.dev/config/server-options#server-ws
 */
function reloadSocket(server: Value): ConfiguredSocket | null {
  const ws = propertyOf(server, 'ws');
  const hmr = propertyOf(server, 'hmr');
  if (isFalse(ws)) return null;
  // `ws` is the newer name; what it does not say, `hmr` does, unless that is turned off.
  const option = (name: string): Value =>
    isFalse(hmr) ? ofObject(ws, name) : either(ofObject(ws, name), ofObject(hmr, name));
  // It is attached to a server of the config's own.
  if (!optionsOf(option('server')).every((it) => isAbsent(it.value))) return null;
  const port = given(option('port'));
  if (port === null) return null;
  const { at } = port;
  const address = mapOptions(option('host'), (it) => (isFalsy(it) ? primitive(true, it.at) : it));
  return { port, address, strict: primitive(true, at), protocol: 'tcp', isShared: true };
}

/** A property of an option that is an object, or a mere switch (`hmr: true`). */
function ofObject(option: Value, name: string): Value {
  return mapOptions(option, (it) => (it.kind === 'object' ? propertyOf(it, name) : primitive(undefined, it.at)));
}

/** A value that says nothing where it is falsy; `null` where it never says anything. */
function given(value: Value): Value | null {
  if (optionsOf(value).every((it) => isFalsy(it.value))) return null;
  return mapOptions(value, (it) => (isFalsy(it) ? primitive(undefined, it.at) : it));
}

/**
 * Vite hands the port on to Node as it is, for which `null` and an empty text are any free port, and `false` is an
 * error. Only `undefined` is the default.
 */
function portOf(port: Value): Value {
  return mapOptions(port, (it) => {
    if (it.kind !== 'primitive' || it.value === undefined || typeof it.value === 'number') return it;
    if (typeof it.value === 'boolean') return unknown(`"${it.value}" is not a port number`, it.at);
    const isEmpty = it.value === null || it.value.trim() === '';
    return isEmpty ? unknown(`${JSON.stringify(it.value)} lets the system choose a port`, it.at) : it;
  });
}

/** `false` is as good as nothing, and an empty text (or `null`) is every address to Node, as `true` is. */
function addressOf(host: Value): Value {
  return mapOptions(host, (it) => {
    if (it.kind !== 'primitive') return it;
    if (it.value === undefined || it.value === false) return primitive(undefined, it.at);
    return it.value === '' || it.value === null ? primitive(true, it.at) : it;
  });
}

function isFalse(value: Value): boolean {
  return value.kind === 'primitive' && value.value === false;
}

function isFalsy(value: Value): boolean {
  return value.kind === 'primitive' && !value.value;
}

function isTruthy(value: Value): boolean {
  return value.kind === 'primitive' ? Boolean(value.value) : value.kind === 'object';
}
