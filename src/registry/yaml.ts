/** The YAML reader: a `ports.yml` in, allocations with their places out. https://eemeli.org/yaml/ */
import { closest, distance } from 'fastest-levenshtein';
import {
  type Alias,
  CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { z } from 'zod';
import type { Suppression } from '../model/facts.ts';
import { Failure } from '../model/failure.ts';
import type { Place } from '../model/place.ts';
import type { Allocation, Registry, RegistryProblem, StatedDate } from '../model/registry.ts';
import type { SourceText } from '../model/source-text.ts';
import { mentionsSuppression, suppressionsIn } from '../model/suppression.ts';
import { dateIn } from './dates.ts';
import { environmentsOf } from './environments.ts';
import { aliasesOf } from './names.ts';
import { portsIn } from './ports.ts';
import { documentKeys, documentSchema, type Entry, entryKeys, entrySchema } from './schema.ts';

/** An alias is expanded wherever it stands; this many are plenty for a registry and harmless. */
const maxAliasCount = 100;
/** Far more than an entry needs; the parser calls itself for every level. */
const deepestNesting = 100;
/** As much of a key as a message shows. */
const longestKey = 80;

type Path = readonly PropertyKey[];

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
    this.#document = parse(source);
  }

  read(): Registry {
    const outer = documentSchema.safeParse(this.#toJs());
    if (!outer.success) {
      const [issue] = outer.error.issues;
      throw issue === undefined
        ? new Failure('not a registry')
        : new Failure(describe(issue, documentKeys), this.#placeOf(issue, []));
    }
    for (const [index, value] of outer.data.allocations.entries()) this.#readEntry(value, ['allocations', index]);
    return {
      file: this.#source.path,
      allocations: this.#allocations,
      statements: [],
      problems: this.#problems,
      hasUsage: false,
      suppressions: mentionsSuppression(this.#source.text) ? suppressionsOf(this.#source) : [],
      dates: (['updated', 'audited'] as const).flatMap((kind) => this.#date(kind, outer.data[kind])),
    };
  }

  #date(kind: StatedDate['kind'], written: string | undefined): readonly StatedDate[] {
    if (written === undefined) return [];
    return [{ kind, written, date: dateIn(written)?.date ?? null, at: this.#place(this.#nodeAt([kind])) }];
  }

  #toJs(): unknown {
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
    visit(this.#document, { Alias: (_, node) => void aliases.push(node) });
    const lost = aliases.find((it) => it.resolve(this.#document) === undefined);
    const message =
      lost === undefined
        ? 'its aliases stand for too much: write it out'
        : `the alias *${lost.source} stands for nothing, there is no &${lost.source} above it`;
    return new Failure(`the registry cannot be read: ${message}`, this.#place(lost ?? aliases[0] ?? null));
  }

  /** A key too many or a wrong status is reported, and the entry still stands: its port has an owner. */
  #readEntry(value: unknown, path: Path): void {
    const parsed = entrySchema.safeParse(value);
    for (const issue of parsed.error?.issues ?? []) {
      this.#problems.push({ message: describe(issue, entryKeys), at: this.#placeOf(issue, path) });
    }
    const entry = parsed.success ? parsed.data : entrySchema.safeParse(withoutFaults(value, parsed.error.issues)).data;
    if (entry !== undefined) this.#addEntry(entry, path);
  }

  #addEntry(entry: Entry, path: Path): void {
    const node = this.#nodeAt([...path, 'port']);
    const written = this.#source.text.slice(...rangeOf(node));
    const [port, ...more] = portsIn(written);
    const whole = /^["']?[\s\d–—-]+["']?$/.test(written);
    const at = this.#place(node);
    if (port === undefined || more.length > 0 || !whole) {
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
      at: this.#place(this.#nodeAt(path)),
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
    const [start, end] = rangeOf(node);
    // A block ends where the next one begins: the lines between are nobody's.
    return this.#source.place(start, start + this.#source.text.slice(start, end).trimEnd().length);
  }
}

function parse(source: SourceText): Document {
  assertShallow(source);
  const document = parseDocument(source.text, { prettyErrors: false });
  const [error] = document.errors;
  if (error === undefined) return document;
  // The library reports an exhausted stack as an error of the document.
  if (error.code === 'RESOURCE_EXHAUSTION') {
    throw new Failure('the registry is nested too deeply to be read', source.place(...error.pos));
  }
  throw new Failure(`the registry is not valid YAML: ${explain(error, source)}`, source.place(...error.pos));
}

/** The library's message, or a clearer one for what people run into. */
function explain({ code, message, pos }: YAMLParseError, source: SourceText): string {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'it holds more than one document';
    case 'DUPLICATE_KEY':
      return `the key ${/^[^:\s]*/.exec(source.text.slice(pos[0], pos[0] + longestKey))?.[0]} stands here for the second time`;
    case 'TAB_AS_INDENT':
      return 'a tab cannot indent a line: use spaces';
    default:
      return message.replace(/\s+/g, ' ');
  }
}

/** The library's parser has no limit of its own and would run out of stack. */
function assertShallow(source: SourceText): void {
  let depth = 0;
  for (let at = 0; at < source.text.length; at += 1) {
    const char = source.text[at];
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
    if (depth > deepestNesting)
      throw new Failure('the registry is nested too deeply to be read', source.place(at, at + 1));
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
    const nearest = closest(key, [...keys]);
    const hint = distance(key, nearest) <= 3 ? `did you mean "${nearest}"?` : `use ${keys.join(', ')}`;
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

/** The lexer's tokens, laid end to end, are the text: that is how a comment is told from a `#` in a value. */
function suppressionsOf(source: SourceText): readonly Suppression[] {
  const found: Suppression[] = [];
  let at = 0;
  for (const token of new Lexer().lex(source.text)) {
    // Control tokens mark the start of a document or a scalar; they are not in the text.
    if (!source.text.startsWith(token, at)) continue;
    if (CST.tokenType(token) === 'comment') found.push(...suppressionsIn(source, at, at + token.length));
    at += token.length;
  }
  return found;
}
