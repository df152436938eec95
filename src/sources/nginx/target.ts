/** The address after `proxy_pass` and its kin, and after `server` in an upstream. */
import { isIPv6 } from 'node:net';

/** Where a connection goes, as written. Offsets are into the text given. */
export type Target =
  | {
      readonly kind: 'address';
      /** IPv6 without brackets; an upstream's name where there is no port. */
      readonly host: string;
      /** `null` where none is written. */
      readonly port: number | null;
      /** The port that nginx takes where none is written; `null` where it takes none. */
      readonly defaultPort: number | null;
      /** `host:port`. */
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'unix' }
  /** No host or no port, as where a variable is empty: nginx connects to nothing. */
  | { readonly kind: 'nowhere'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string; readonly subject: 'host' | 'port' };

/** How a directive writes its target. */
export interface TargetForm {
  /** The schemes it knows and their ports; `null` where a port must be written. */
  readonly schemes: ReadonlyMap<string, number | null>;
  readonly needsScheme: boolean;
  /** The port without a scheme. */
  readonly defaultPort: number | null;
}

const bare: TargetForm = { schemes: new Map(), needsScheme: false, defaultPort: null };

/** https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass and the other modules' pages */
export const httpPasses: ReadonlyMap<string, TargetForm> = new Map<string, TargetForm>([
  [
    'proxy_pass',
    {
      schemes: new Map([
        ['http', 80],
        ['https', 443],
      ]),
      needsScheme: true,
      defaultPort: null,
    },
  ],
  // Without a port nginx says: no port in upstream.
  ['grpc_pass', withSchemes('grpc', 'grpcs')],
  ['uwsgi_pass', withSchemes('uwsgi', 'suwsgi')],
  ['fastcgi_pass', bare],
  ['scgi_pass', bare],
  ['memcached_pass', bare],
  // https://nginx.org/en/docs/stream/ngx_stream_pass_module.html
  ['pass', bare],
]);

export const streamPass: TargetForm = bare;

/** `server` in an upstream: the port is 80 in `http` and must be written in `stream`. */
export function upstreamServer(layer: 'http' | 'stream'): TargetForm {
  return { ...bare, defaultPort: layer === 'http' ? 80 : null };
}

function withSchemes(...names: readonly string[]): TargetForm {
  return { ...bare, schemes: new Map(names.map((it) => [it, null])) };
}

/**
 * @param describe why a part of the text cannot be known, `null` if it can
 * @param location of the pass, for what its regular expression captures
 */
export function readTarget(
  text: string,
  form: TargetForm,
  describe: (part: string) => string | null,
  location = '',
): Target {
  const scheme = /^(\w+):\/\//.exec(text);
  const variableScheme = /^\$\{?\w+\}?:\/\//.exec(text);
  const known = scheme === null ? undefined : form.schemes.get((scheme[1] ?? '').toLowerCase());
  if (known === undefined && variableScheme === null && form.needsScheme) {
    const refused = `nginx refuses "${text}" here: it wants http:// or https:// and a host`;
    if (text === '') return { kind: 'nowhere', reason: refused };
    return { kind: 'unknown', reason: describe(text) ?? refused, subject: 'host' };
  }
  const from = (known === undefined ? variableScheme : scheme)?.[0].length ?? 0;
  const defaultPort = known === undefined ? form.defaultPort : known;
  const rest = text.slice(from);
  if (/^unix:/i.test(rest)) return { kind: 'unix' };

  const authority = withoutUri(rest, location);
  const bracket = authority.startsWith('[') ? authority.indexOf(']') : -1;
  const colon = authority.indexOf(':', Math.max(bracket, 0));
  const written = colon === -1 ? authority : authority.slice(0, colon);
  const host = bracket === -1 ? written : written.slice(1, -1);
  const portText = colon === -1 ? null : authority.slice(colon + 1);

  const portHole = portText === null ? null : describe(portText);
  if (portHole !== null) return { kind: 'unknown', reason: portHole, subject: 'port' };
  const hostHole = describe(host);
  if (hostHole !== null) return { kind: 'unknown', reason: hostHole, subject: 'host' };
  if (portText === '') return { kind: 'nowhere', reason: '"" is no port from 1 to 65535' };
  if (host === '') return { kind: 'nowhere', reason: `nginx finds no host in "${text}"` };
  const port = portText === null ? null : Number(portText);
  if (port !== null && !(/^\d+$/.test(portText ?? '') && port >= 1 && port <= 65535)) {
    return { kind: 'unknown', reason: `"${portText ?? ''}" is no port from 1 to 65535`, subject: 'port' };
  }
  if (bracket !== -1 && !isIPv6(host)) {
    return { kind: 'unknown', reason: `nginx finds no host in "${text}"`, subject: 'host' };
  }
  return { kind: 'address', host, port, defaultPort, from, to: from + authority.length };
}

/** Cuts off the URI: from a `/` or `?`, or from a variable that begins with one. */
function withoutUri(rest: string, location: string): string {
  const authority = rest.slice(0, rest.search(/[/?]|$/));
  const variable = /\$(?:\{(\w+)\}|(\w+))/.exec(authority);
  if (variable === null || variable.index === 0) return authority;
  const name = variable[1] ?? variable[2] ?? '';
  const begins = /^(?:request_uri|uri|document_uri|is_args)$/.test(name) || capturesSlash(location, Number(name));
  return begins ? authority.slice(0, variable.index) : authority;
}

/** Whether the n-th group of a location's regular expression can only begin with a slash: `^/api(/.*)$`. */
function capturesSlash(location: string, group: number): boolean {
  if (!/^~\*? /.test(location) || !(group >= 1)) return false;
  let count = 0;
  for (const match of location.matchAll(/\\.|\((?!\?)(\/)?/g)) {
    if (match[0].startsWith('\\')) continue;
    count += 1;
    if (count === group) return match[1] !== undefined;
  }
  return false;
}
