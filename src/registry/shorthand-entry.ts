/** What an entry of a `ports.yml` in a form of its own says, in the keys of the full form. */
import type { Document, YAMLMap } from 'yaml';
import { isPartName } from './markdown/nested-lines.ts';
import { measureWords } from './markdown/port-columns.ts';
import { numberWords } from './markdown/roles.ts';
import { statusIn } from './markdown/status.ts';
import { addressIn } from './markdown/values.ts';
import { mentions } from './markdown/words.ts';
import { protocolsIn } from './ports.ts';
import { entryKeys } from './schema.ts';

type Values = Readonly<Record<string, unknown>>;

/** In this order: the first that is there names the application, the others name it too, or who it is of. */
const names = ['application', 'name', 'service', 'app', 'project'];
const others = ['container', 'process'];

/** Words for a key of the full form, besides the key itself. */
const words: Readonly<Record<string, readonly string[]>> = {
  owner: ['team'],
  type: ['kind'],
  host: ['server', 'machine'],
  address: ['bind', 'listen', 'ip'],
  environments: ['environment', 'env'],
  domains: ['domain'],
  directory: ['dir'],
  protocol: ['proto', 'transport'],
  notes: ['note', 'description', 'purpose', 'reason', 'comment'],
};

/** The key of the full form for what another key says; `null` where there is none. */
export function fullKeyOf(key: string): string | null {
  if (names.includes(key)) return 'application';
  if (others.includes(key)) return 'aliases';
  return Object.entries(words).find(([, instead]) => instead.includes(key))?.[0] ?? null;
}

/** Whether a key says something of an application that is no port, whatever digits stand in it. */
export function isSaidOf(key: string): boolean {
  return key !== 'port' && (entryKeys.includes(key) || fullKeyOf(key) !== null);
}

/** Whether numbers below a key are those of something else: `timeout`, `max_memory`. */
export function isMeasure(key: string): boolean {
  return mentions(key, measureWords) || mentions(key, numberWords);
}

/**
 * Whose the port behind a name is: `web` below `ferry` is ferry's, and so is, with a name of its own, `gate` below it. `null`
 * where nobody is named: `production`, `web_port`.
 */
export function partOf(name: string, whole: string | null): Values | null {
  if (environment.test(name) || (whole !== null && name === 'remote'))
    return whole === null ? null : { application: whole, environments: [name] };
  if (/(?:^|[-_])ports?(?:$|[-_])/i.test(name)) return null;
  if (whole === null) return { application: name };
  const aliases = [`${whole} ${name}`];
  return isPartName(name) ? { application: whole, aliases } : { application: name, owner: whole, aliases };
}

/** Words for an environment. */
export const environment =
  /^(?:prod(?:uction)?|stag(?:e|ing)|dev(?:elopment)?|tests?|testing|local|qa|uat|preview|ci)$/i;

/**
 * Nothing that the entry does not say.
 *
 * @param name the key that the entry stands under, which is its name where it says none itself
 */
export function entryValues(map: YAMLMap, document: Document, name: string | null): Values {
  const said: Values = map.toJS(document);
  const known = new Map(
    entryKeys.map((key) => [key, [key, ...(words[key] ?? [])].map((it) => said[it]).find(isSaid)] as const),
  );
  const { application, of, also } = namesOf(said, name);
  const status = known.get('status');
  const values: Values = {
    ...Object.fromEntries(known),
    ...addressOf(known.get('host'), known.get('address')),
    port: undefined,
    application,
    owner: known.get('owner') ?? of,
    aliases: [...listed(known.get('aliases')), ...also],
    environments: listed(known.get('environments')),
    domains: listed(known.get('domains')),
    status: typeof status === 'string' ? (statusIn(status) ?? status) : status,
    // Most that stands here is no transport: http, grpc.
    protocol: protocolsIn(String(known.get('protocol') ?? '')),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isSaid(value) && !isEmpty(value)));
}

interface Names {
  readonly application: unknown;
  /** Of which project it is. */
  readonly of: unknown;
  readonly also: readonly unknown[];
}

function namesOf(said: Values, key: string | null): Names {
  const found = names.filter((it) => isSaid(said[it]));
  const own = key === null ? found[0] : found.find((it) => it === 'application');
  const application = own === undefined ? key : said[own];
  const of = found.find((it) => it !== own && (it === 'project' || it === 'app'));
  const also = [...found.filter((it) => it !== own && it !== of), ...others].map((it) => said[it]);
  return {
    application,
    of: of === undefined ? undefined : said[of],
    also: [key, ...also].filter((it) => isSaid(it) && it !== application),
  };
}

/** `host: 127.0.0.1` is what is bound, `host: harbour-1` the server; `bind: internal` is neither. */
function addressOf(host: unknown, address: unknown): Values {
  const bound = [address, host].map((it) => (typeof it === 'string' ? addressIn(it) : null)).find((it) => it !== null);
  const isServer = typeof host !== 'string' || addressIn(host) === null;
  return { address: bound, host: isServer ? host : undefined };
}

function listed(value: unknown): readonly unknown[] {
  return isSaid(value) ? [value].flat() : [];
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
