/**
 * A `ports.yml` in a form of its own, as people keep them, where it is plain whose each port is: names with their ports
 * (`shop: 3000`), ports with their names, entries with a `port` and a name; at the top or below a word for them, a server,
 * an environment, a status or a topic. A number that could be a port and has no such place ends the reading: nothing is
 * guessed, and nothing left out without a word.
 */
import { distance } from 'fastest-levenshtein';
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Status } from '../model/registry.ts';
import { isGroup } from './markdown/nested-lines.ts';
import { aboutSomethingElse } from './markdown/topics.ts';
import { portsIn } from './ports.ts';
import { documentKeys } from './schema.ts';
import { entryValues, environment, isMeasure, isSaidOf, partOf } from './shorthand-entry.ts';
import {
  holdsPort,
  isCount,
  isPort,
  isPortKey,
  isRange,
  keyOf,
  mayGivePort,
  mayMeanPort,
  onlyPort,
  portKeysOf,
} from './shorthand-values.ts';

/** One port with what is said of it, in the keys of the full form but for `port`. */
export interface ShorthandEntry {
  readonly values: Readonly<Record<string, unknown>>;
  readonly port: Scalar;
  /** The first and the last thing that belong to it. */
  readonly first: Node;
  readonly last: Node;
}

export interface Shorthand {
  readonly entries: readonly ShorthandEntry[];
  /** What was read as what, for people. */
  readonly manner: string;
}

/** Thrown at the thing that has no plain meaning. */
export class NotPlain extends Error {
  readonly node: Node | null;

  constructor(node: Node | null) {
    super(
      'portbook cannot tell whose this port is: write names with their ports ("shop: 3000"), entries ' +
        '("- { name: shop, port: 3000 }"), or the full form: "allocations:" with "- { port: 3000, application: shop }"',
    );
    this.node = node;
  }
}

/** What the keys above say of everything below them. */
interface Context {
  /** Whether a bare name may have a port here: below a word that says what the names are, or below another name. */
  readonly hasNames: boolean;
  /** The name that the ports stand below: their application, or what theirs are parts of. */
  readonly whole: string | null;
  readonly depth: number;
  readonly said: Readonly<Record<string, unknown>>;
}

const ofApplications =
  /^(?:ports|services|applications|apps|projects|processes|containers|port[-_ ]?(?:map|mappings?|allocations?|assignments?|registry))$/i;
/** The other side of a container's mapping: many containers may have the same. */
const ofInside = /^(?:container|internal|inner|target)[-_ ]?ports?$/i;
const ofHosts = /^(?:hosts|servers|machines|nodes|vps)$/i;
const ofEnvironments = /^(?:environments?|envs?)$/i;
/** Which ports are for what is policy: it gives none to anybody. */
const ofRanges = /^(?:port[-_ ]?)?(?:ranges?|lanes?|zones?|blocks?|bands?|dynamic|ephemeral)$/i;
const statuses: ReadonlySet<string> = new Set<Status>(['reserved', 'free', 'avoid', 'retired']);

/** Whether a document is in a form of its own: it has ports, and no key that is the list of the full form, or was to be. */
export function isShorthand(document: Document): boolean {
  const { contents } = document;
  if (!holdsPort(document, contents)) return false;
  if (!isMap(contents)) return isSeq(contents);
  return !contents.items.some((it) => distance(keyOf(it.key), 'allocations') <= 3);
}

/** @throws NotPlain */
export function readShorthand(document: Document): Shorthand {
  return new ShorthandReader(document).read();
}

class ShorthandReader {
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  read(): Shorthand {
    const root = this.#document.contents;
    if (isMap(root)) return this.#root(root);
    return { entries: this.#below(root, { hasNames: false, whole: null, depth: 0, said: {} }), manner: 'its entries' };
  }

  #root({ items }: YAMLMap): Shorthand {
    // Bare names at the top are applications only where there is nothing but applications.
    const hasNames = items.every(({ value: written }) => {
      const value = this.#resolved(written);
      return !holdsPort(this.#document, value) || this.#portsOf(value) !== null || this.#isEntry(value);
    });
    const ofPorts = items.filter(({ key }) => ofApplications.test(keyOf(key)));
    const given = new Set(ofPorts.flatMap(({ value }) => portKeysOf(this.#document, value)));
    const parts = items
      .map((it) => ({ name: keyOf(it.key), ...it }))
      .filter(({ name }) => !documentKeys.includes(name))
      .map(({ name, key, value }) => ({
        name,
        entries: this.#saysMoreOf(given, key, value)
          ? []
          : this.#pair(key, value, { hasNames, whole: null, depth: 0, said: {} }),
      }));
    const quoted = (isRead: boolean): string =>
      parts.flatMap(({ name, entries }) => (entries.length > 0 === isRead ? [`"${name}"`] : [])).join(', ');
    const read = hasNames ? 'its names with their ports' : `what is under ${quoted(true)}`;
    const passed = quoted(false);
    return {
      entries: withoutRepeated(parts.flatMap((it) => it.entries)),
      manner: passed === '' ? read : `${read}; nothing of ${passed}`,
    };
  }

  /** `env_vars: { 4310: QUAY_PORT }` beside `ports: { 4310: { name: quay } }` says more of ports that are given, and not whose they are. */
  #saysMoreOf(given: ReadonlySet<string>, key: unknown, value: unknown): boolean {
    const ports = portKeysOf(this.#document, value);
    return !ofApplications.test(keyOf(key)) && ports.length > 0 && ports.every((it) => given.has(it));
  }

  #pair(key: unknown, written: unknown, context: Context): readonly ShorthandEntry[] {
    const value = this.#resolved(written);
    const name = keyOf(key);
    const keyNode = isNode(key) ? key : null;
    const below = { ...context, hasNames: true, depth: context.depth + 1 };
    if (isScalar(key) && onlyPort.test(name)) return this.#portAsKey(key, value, context);
    const status = name.replace(/[-_ ]ports?$/i, '');
    if (statuses.has(status) && isSeq(value)) return this.#below(value, saying(below, { status }));
    const ports = this.#portsOf(value);
    if (ports !== null) {
      const named = partOf(name, context.whole);
      if (!context.hasNames || named === null) throw new NotPlain(value);
      return toEntries(ports, { ...context.said, ...named }, keyNode, value);
    }
    if (this.#isEntry(value) && !(context.depth === 0 && ofApplications.test(name)))
      return this.#entry(name, keyNode, value, context);
    if (!holdsPort(this.#document, value)) {
      // A name of which nothing is said, or a text with digits, may as well have a port that is written in another way.
      if (context.hasNames && context.depth > 0 && mayMeanPort(value)) throw new NotPlain(value ?? keyNode);
      return [];
    }
    if (ofRanges.test(name) || ofInside.test(name) || isRange(value)) return [];
    if (context.depth === 0 && aboutSomethingElse(name)) return [];
    if (this.#isWhole(name, value, context))
      return this.#parts(value, { ...below, whole: isGroup(name) ? null : name });
    if (aboutSomethingElse(name)) return [];
    // `host_ports:` below an environment says nothing of its own.
    if (context.depth > 0 && isPortKey(name) && isMap(value)) return this.#below(value, context);
    if (environment.test(name)) return this.#below(value, saying(below, { environments: [name] }));
    if (context.depth > 0) throw new NotPlain(value);
    if (ofHosts.test(name)) return this.#groups(value, (it) => saying(below, { host: it }));
    if (ofEnvironments.test(name)) return this.#groups(value, (it) => saying(below, { environments: [it] }));
    return this.#below(value, { ...below, hasNames: ofApplications.test(name) });
  }

  /** Whether a name has, below it, nothing but parts with their ports: `ferry: { web: 4310, api: 4311 }`. */
  #isWhole(name: string, value: Node | null, { depth }: Context): value is YAMLMap {
    if (depth === 0 && [ofApplications, ofHosts, ofEnvironments].some((it) => it.test(name))) return false;
    return !environment.test(name) && this.#isOfParts(value) && !isMeasure(name);
  }

  #isOfParts(value: Node | null, depth = 0): value is YAMLMap {
    if (!isMap(value) || !holdsPort(this.#document, value) || depth > 1) return false;
    return value.items.every(({ key, value: written }) => {
      const [name, inner] = [keyOf(key), this.#resolved(written)];
      if (onlyPort.test(name)) return false;
      if (!holdsPort(this.#document, inner)) return isSaidOf(name) || !mayGivePort(inner);
      if (this.#portsOf(inner) !== null) return isCount(inner) || !isMeasure(name);
      return ofInside.test(name) || (isPortKey(name) && this.#isOfParts(inner, depth + 1));
    });
  }

  /** What was found to be nothing but parts; `ports:` among them says nothing of its own. */
  #parts({ items }: YAMLMap, context: Context): readonly ShorthandEntry[] {
    return items.flatMap(({ key, value: written }) => {
      const value = this.#resolved(written);
      if (this.#portsOf(value) !== null) return isCount(value) ? [] : this.#pair(key, value, context);
      return isMap(value) && !ofInside.test(keyOf(key)) ? this.#parts(value, context) : [];
    });
  }

  #groups(value: Node | null, contextOf: (name: string) => Context): readonly ShorthandEntry[] {
    if (!isMap(value)) throw new NotPlain(value);
    return value.items.flatMap((it) => this.#below(this.#resolved(it.value), contextOf(keyOf(it.key))));
  }

  #below(value: Node | null, context: Context): readonly ShorthandEntry[] {
    if (isMap(value)) return value.items.flatMap((it) => this.#pair(it.key, it.value, context));
    if (isSeq(value)) return value.items.flatMap((it) => this.#item(this.#resolved(it), context));
    throw new NotPlain(value);
  }

  #item(value: Node | null, context: Context): readonly ShorthandEntry[] {
    const ports = this.#portsOf(value);
    if (ports !== null) return toEntries(ports, context.said, null, null);
    if (this.#isEntry(value)) return this.#entry(null, null, value, context);
    if (isMap(value)) return this.#below(value, context);
    throw new NotPlain(value);
  }

  /** `3000: shop`. */
  #portAsKey(port: Scalar, value: Node | null, { said }: Context): readonly ShorthandEntry[] {
    if (isScalar(value) && typeof value.value === 'string')
      return toEntries([port], { ...said, application: value.value }, null, value);
    if (!isMap(value) || this.#isEntry(value) || this.#hasPortBelow(value)) throw new NotPlain(value ?? port);
    return toEntries([port], { ...said, ...entryValues(value, this.#document, null) }, null, value);
  }

  #entry(name: string | null, key: Node | null, map: YAMLMap, { said }: Context): readonly ShorthandEntry[] {
    if (this.#hasPortBelow(map)) throw new NotPlain(map);
    const values = { ...said, ...entryValues(map, this.#document, name) };
    return map.items.flatMap((it) => {
      const ports = isPortKey(keyOf(it.key)) ? this.#portsOf(this.#resolved(it.value)) : null;
      return ports === null ? [] : toEntries(ports, values, key ?? map, map);
    });
  }

  /** The ports of a value that is nothing else. */
  #portsOf(value: Node | null): readonly Scalar[] | null {
    if (isPort(value)) return [value];
    if (!isSeq(value) || value.items.length === 0) return null;
    const items = value.items.map((it) => this.#resolved(it));
    return items.every(isPort) ? items : null;
  }

  #isEntry(value: Node | null): value is YAMLMap {
    return (
      isMap(value) &&
      value.items.some((it) => isPortKey(keyOf(it.key)) && this.#portsOf(this.#resolved(it.value)) !== null)
    );
  }

  /** Whether something inside an entry has ports of its own, or is merged into it. */
  #hasPortBelow(map: YAMLMap): boolean {
    return map.items.some(({ key, value }) => {
      const inner = this.#resolved(value);
      if (keyOf(key) === '<<') return true;
      if (isSeq(inner)) return isPortKey(keyOf(key)) && this.#portsOf(inner) === null;
      return isMap(inner) && (this.#isEntry(inner) || this.#hasPortBelow(inner));
    });
  }

  #resolved(value: unknown): Node | null {
    const node = isAlias(value) ? value.resolve(this.#document) : value;
    return isNode(node) ? node : null;
  }
}

function toEntries(
  ports: readonly Scalar[],
  values: ShorthandEntry['values'],
  first: Node | null,
  last: Node | null,
): readonly ShorthandEntry[] {
  return ports.map((port) => ({ values, port, first: first ?? port, last: last ?? port }));
}

/** Once what is said of one port in the same words again: `docker_ports: { web: "4310:80" }` beside `ports: { web: 4310 }`. */
function withoutRepeated(entries: readonly ShorthandEntry[]): readonly ShorthandEntry[] {
  const said = new Set<string>();
  return entries.filter(({ values, port }) => {
    const [written] = portsIn(String(port.value));
    const key = JSON.stringify([values, written?.range, written?.address, written?.protocols]);
    return !said.has(key) && said.add(key);
  });
}

function saying(context: Context, said: Context['said']): Context {
  return { ...context, said: { ...context.said, ...said } };
}
