/** The YAML reader: a `ports.yml` in, allocations with their places out. https://eemeli.org/yaml/ */
import { closest, distance } from 'fastest-levenshtein';
import { type Alias, type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type Node, visit } from 'yaml';
import type { z } from 'zod';
import { Failure } from '../model/failure.ts';
import type { Place } from '../model/place.ts';
import type { Allocation, Registry, RegistryProblem, StatedDate } from '../model/registry.ts';
import type { SourceText } from '../model/source-text.ts';
import { mentionsSuppression } from '../model/suppression.ts';
import { dateIn } from './dates.ts';
import { environmentsOf } from './environments.ts';
import { aliasesOf } from './names.ts';
import { portsIn } from './ports.ts';
import { documentKeys, documentSchema, type Entry, entryKeys, entrySchema } from './schema.ts';
import { isShorthand, NotPlain, readShorthand, type ShorthandEntry } from './shorthand.ts';
import { fullKeyOf } from './shorthand-entry.ts';
import { parseYaml, suppressionsOf } from './yaml-document.ts';

/** An alias is expanded wherever it stands; this many are plenty for a registry and harmless. */
const maxAliasCount = 100;

type Path = readonly PropertyKey[];

/** Where an entry stands. */
interface Spot {
  readonly port: Node | null;
  /** Whether what is written there is a port or a range and nothing else. */
  readonly isPort: boolean;
  readonly at: Place;
  readonly placeOf: (issue: z.core.$ZodIssue) => Place;
}

/** @throws Failure where the document is no YAML, or not a registry at all */
export function readYaml(source: SourceText): Registry {
  return new YamlReader(source).read();
}

class YamlReader {
  readonly #source: SourceText;
  readonly #document: Document;
  readonly #allocations: Allocation[] = [];
  readonly #problems: RegistryProblem[] = [];

  constructor(source: SourceText) {
    this.#source = source;
    this.#document = parseYaml(source);
  }

  read(): Registry {
    const value = this.#toJs();
    return isShorthand(this.#document) ? this.#readShorthand() : this.#readFull(value);
  }

  #readFull(value: unknown): Registry {
    const outer = documentSchema.safeParse(value);
    if (!outer.success) {
      const [issue] = outer.error.issues;
      throw issue === undefined
        ? new Failure('not a registry')
        : new Failure(describe(issue, documentKeys), this.#placeOf(issue, []));
    }
    for (const [index, entry] of outer.data.allocations.entries()) this.#readFullEntry(entry, ['allocations', index]);
    return this.#registry(outer.data);
  }

  /** The document has been found to be no bomb of aliases. */
  #readShorthand(): Registry {
    try {
      const { entries, manner } = readShorthand(this.#document);
      for (const entry of entries) this.#readShorthandEntry(entry);
      const [updated, audited] = ['updated', 'audited'].map((it) => this.#document.get(it));
      return { ...this.#registry({ updated, audited }), manner };
    } catch (error) {
      if (error instanceof NotPlain) throw new Failure(error.message, this.#place(error.node));
      throw error;
    }
  }

  #registry(dates: Readonly<Partial<Record<StatedDate['kind'], unknown>>>): Registry {
    return {
      file: this.#source.path,
      allocations: this.#allocations,
      statements: [],
      problems: this.#problems,
      hasUsage: false,
      suppressions: mentionsSuppression(this.#source.text) ? suppressionsOf(this.#source) : [],
      dates: (['updated', 'audited'] as const).flatMap((kind) => this.#date(kind, dates[kind])),
    };
  }

  #date(kind: StatedDate['kind'], written: unknown): readonly StatedDate[] {
    if (typeof written !== 'string') return [];
    return [{ kind, written, date: dateIn(written)?.date ?? null, at: this.#place(this.#nodeAt([kind])) }];
  }

  #toJs(): unknown {
    const circle = circleIn(this.#document);
    if (circle !== null)
      throw new Failure(
        `the registry cannot be read: the alias *${circle.source} stands within what it stands for`,
        this.#place(circle),
      );
    try {
      return this.#document.toJS({ maxAliasCount });
    } catch (error) {
      // The library throws a ReferenceError for an alias without an anchor and for too many aliases.
      if (!(error instanceof ReferenceError)) throw error;
      throw this.#faultOfAliases();
    }
  }

  #faultOfAliases(): Failure {
    const aliases: Alias[] = [];
    const above = new Set<string>();
    // The library looks for each of them through the whole document.
    let lost: Alias | undefined;
    visit(this.#document, {
      Alias: (_, node) => {
        aliases.push(node);
        if (!above.has(node.source)) lost ??= node;
      },
      Value: (_, { anchor }) => {
        if (anchor !== undefined) above.add(anchor);
      },
    });
    const message =
      lost === undefined
        ? 'its aliases stand for too much: write it out'
        : `the alias *${lost.source} stands for nothing, there is no &${lost.source} above it`;
    return new Failure(`the registry cannot be read: ${message}`, this.#place(lost ?? aliases[0] ?? null));
  }

  #readFullEntry(value: unknown, path: Path): void {
    const port = this.#nodeAt([...path, 'port']);
    const written = this.#source.text.slice(...rangeOf(port));
    this.#readEntry(value, {
      port,
      isPort: /^["']?[\s\d–—-]+["']?$/.test(written),
      at: this.#place(this.#nodeAt(path)),
      placeOf: (issue) => this.#placeOf(issue, path),
    });
  }

  #readShorthandEntry({ values, port, first, last }: ShorthandEntry): void {
    const [start] = rangeOf(first);
    const [, end] = rangeOf(last);
    // What an alias stands for is written further up.
    const at = start < end ? this.#placeBetween(start, end) : this.#place(first);
    const [written] = portsIn(this.#source.text.slice(...rangeOf(port)));
    const { protocol = ['tcp'], address = written?.address, ...others } = values;
    for (const each of written === undefined || written.protocols.length === 0
      ? [protocol].flat()
      : written.protocols) {
      const value = { ...others, port: String(port.value), protocol: each, ...(address === null ? {} : { address }) };
      this.#readEntry(value, { port, isPort: true, at, placeOf: () => at });
    }
  }

  /** A key too many or a wrong status is reported, and the entry still stands: its port has an owner. */
  #readEntry(value: unknown, spot: Spot): void {
    const parsed = entrySchema.safeParse(value);
    for (const issue of parsed.error?.issues ?? []) {
      this.#problems.push({ message: describe(issue, entryKeys), at: spot.placeOf(issue) });
    }
    const entry = parsed.success ? parsed.data : entrySchema.safeParse(withoutFaults(value, parsed.error.issues)).data;
    if (entry !== undefined) this.#addEntry(entry, spot);
  }

  #addEntry(entry: Entry, { port: node, isPort, at: whole }: Spot): void {
    const written = this.#source.text.slice(...rangeOf(node));
    const [port, ...more] = portsIn(written);
    const at = this.#place(node);
    if (port === undefined || more.length > 0 || !isPort) {
      this.#problems.push({ message: `${written} cannot be read as a port: write 3000 or "3000-3010"`, at });
      return;
    }
    if (port.range === null) {
      this.#problems.push({ message: port.fault ?? '', at });
      return;
    }
    const application = entry.application ?? null;
    // What is reserved may be kept for something that has no name yet.
    if (application === null && entry.status === 'active') {
      this.#problems.push({ message: `port ${written} is active, but names no application`, at });
      return;
    }
    const [start] = rangeOf(node);
    const isNobodys = entry.status === 'free' || entry.status === 'avoid';
    this.#allocations.push({
      ...port.range,
      protocol: entry.protocol,
      application: isNobodys ? null : application,
      status: entry.status,
      type: entry.type ?? null,
      owner: entry.owner ?? null,
      aliases: aliasesOf(isNobodys ? null : application, [
        ...(entry.pm2 === undefined ? [] : [entry.pm2]),
        ...entry.aliases,
      ]),
      address: entry.address ?? null,
      domains: [...new Set(entry.domains.map((it) => it.toLowerCase()))],
      directory: entry.directory ?? null,
      notes: entry.notes ?? null,
      host: entry.host ?? null,
      environments: environmentsOf(entry.environments),
      pool: entry.pool ?? null,
      until: entry.until ?? null,
      at: whole,
      portAt: this.#source.place(start + port.start, start + port.end),
    });
  }

  /** The key that should not be there, or the value that is wrong, or the nearest thing around it. */
  #placeOf(issue: z.core.$ZodIssue, path: Path): Place {
    const full = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const map = this.#nodeAt(full);
      const pair = isMap(map) ? map.items.find((it) => isScalar(it.key) && it.key.value === issue.keys[0]) : undefined;
      if (isPair(pair) && isNode(pair.key)) return this.#place(pair.key);
    }
    for (let length = full.length; length >= 0; length -= 1) {
      const node = this.#nodeAt(full.slice(0, length));
      if (node !== null) return this.#place(node);
    }
    return this.#source.place(0);
  }

  #nodeAt(path: Path): Node | null {
    let node: unknown = this.#document.contents;
    for (const key of path) {
      if (isAlias(node)) node = node.resolve(this.#document);
      if (!isMap(node) && !isSeq(node)) return null;
      node = node.get(key, true);
    }
    return isNode(node) ? node : null;
  }

  #place(node: Node | null): Place {
    return this.#placeBetween(...rangeOf(node));
  }

  #placeBetween(start: number, end: number): Place {
    // A block ends where the next one begins: the lines between are nobody's.
    return this.#source.place(start, start + this.#source.text.slice(start, end).trimEnd().length);
  }
}

/** `null` where there is no node: then the start of the file. */
function rangeOf(node: Node | null): [start: number, end: number] {
  const range = node?.range;
  return range === undefined || range === null ? [0, 0] : [range[0], range[1]];
}

function describe(issue: z.core.$ZodIssue, keys: readonly string[]): string {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    // https://yaml.org/type/merge.html is of YAML 1.1 and no part of YAML 1.2.
    if (key === '<<') return 'merge keys ("<<") are not read: write the values out in each entry';
    const meant = keys === entryKeys ? fullKeyOf(key) : null;
    const nearest = meant ?? closest(key, [...keys]);
    const hint =
      meant !== null || distance(key, nearest) <= 3 ? `did you mean "${nearest}"?` : `use ${keys.join(', ')}`;
    return `unknown key "${key}": ${hint}`;
  }
  const key = issue.path.findLast((it) => typeof it === 'string');
  return key === undefined ? issue.message : `"${String(key)}" is wrong: ${issue.message}`;
}

/** The entry without its unknown keys and without the values that are wrong, `port` excepted. */
function withoutFaults(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const faulty = new Set(issues.flatMap((it) => (it.code === 'unrecognized_keys' ? it.keys : it.path.slice(0, 1))));
  return Object.fromEntries(Object.entries(value).filter(([key]) => key === 'port' || !faulty.has(key)));
}

/** An alias within the thing that has its anchor: whoever follows it never ends. */
function circleIn(document: Document): Alias | null {
  const anchored = new Map<string, Node>();
  let circle: Alias | null = null;
  visit(document, {
    Node: (_, node, path) => {
      if (isAlias(node)) {
        const target = anchored.get(node.source);
        if (target !== undefined && path.includes(target)) circle ??= node;
      } else if ('anchor' in node && typeof node.anchor === 'string') anchored.set(node.anchor, node);
    },
  });
  return circle;
}
