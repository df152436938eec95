/** The YAML form (and JSON, which is YAML), edited: entries are written in the manner of their neighbours. */
import { isMap, isNode, isScalar, isSeq, type Node, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { type PortRange, showPorts } from '../../model/port-index.ts';
import { type Allocation, poolOf } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import { CannotEdit, type Editor, type Wish } from './editor.ts';
import { insertLine, lineAround, lineBreakOf, type TextEdit } from './text-edit.ts';

interface Entry {
  readonly node: YAMLMap;
  readonly port: number;
  /** Where its value stands. */
  readonly start: number;
  readonly end: number;
}

/** Unions of keys in the order in which they are written. */
type Values = Readonly<Record<string, unknown>>;

export class YamlEditor implements Editor {
  readonly #source: SourceText;
  readonly #list: YAMLSeq;
  readonly #entries: readonly Entry[];

  constructor(source: SourceText) {
    this.#source = source;
    const document = parseDocument(source.text, { prettyErrors: false });
    const list = document.get('allocations', true);
    if (list === undefined)
      throw new CannotEdit('it has no list under "allocations:", which "portbook convert --to yaml" writes');
    if (!isSeq(list)) throw new CannotEdit('its list of allocations is an alias');
    this.#list = list;
    this.#entries = list.items.map((it) => toEntry(it, source.text));
  }

  add(wish: Wish): readonly TextEdit[] {
    return [this.#insert(valuesOf(wish), wish.port)];
  }

  claim(free: Allocation, wish: Wish): readonly TextEdit[] {
    const entry = this.#entryOf(free);
    const { pool, owner } = entry.node.toJSON() as Values;
    return [
      this.#replace(entry, { ...valuesOf(wish), ...given('pool', pool), ...given('owner', wish.owner ?? owner) }),
    ];
  }

  narrow(free: Allocation, left: readonly PortRange[]): readonly TextEdit[] {
    const [first, ...others] = left;
    if (first === undefined) return [];
    const entry = this.#entryOf(free);
    const values = entry.node.toJSON() as Values;
    return [
      this.#overPort(entry, first),
      ...others.map((it) => this.#insert({ ...values, port: portValue(it) }, it.port)),
    ];
  }

  widen([first, ...others]: readonly Allocation[], range: PortRange): readonly TextEdit[] {
    if (first === undefined) return [];
    return [this.#overPort(this.#entryOf(first), range), ...others.flatMap((it) => this.remove(it))];
  }

  remove(entry: Allocation): readonly TextEdit[] {
    const { start, end } = this.#entryOf(entry);
    const { text } = this.#source;
    const index = this.#entries.findIndex((it) => it.start === start);
    if (this.#list.flow === true) {
      const next = this.#entries[index + 1];
      const previous = this.#entries[index - 1];
      if (next !== undefined) return [{ start, end: next.start, text: '' }];
      return [{ start: previous?.end ?? start, end, text: '' }];
    }
    return [{ start: this.#lineOf(start), end: lineAround(text, end).end, text: '' }];
  }

  free(entry: Allocation, sample: Allocation): readonly TextEdit[] {
    const { owner, pool, ...values } = this.#entryOf(sample).node.toJSON() as Values;
    const kept = poolOf(sample) === poolOf(entry) ? { ...given('owner', owner), ...given('pool', pool) } : {};
    return [this.#replace(this.#entryOf(entry), { ...values, port: entry.port, ...kept })];
  }

  renumber(entry: Allocation, port: number): readonly TextEdit[] {
    return [this.#overPort(this.#entryOf(entry), { port, portEnd: null })];
  }

  /** After the last entry with a lower port or the same, where they are in order; else at the end. */
  #insert(values: Values, port: number): TextEdit {
    const ports = this.#entries.map((it) => it.port);
    const isSorted = ports.every((it, index) => index === 0 || (ports[index - 1] ?? 0) <= it);
    const after = isSorted ? this.#entries.findLast((it) => it.port <= port) : this.#entries.at(-1);
    const like = after ?? this.#entries[0];
    if (like === undefined) throw new CannotEdit('its list of allocations is empty');
    const { text } = this.#source;
    const written = this.#written(values, like);
    if (this.#list.flow === true) {
      const next = this.#entries[this.#entries.indexOf(like) + 1];
      const between = next === undefined ? this.#between() : text.slice(like.end, next.start);
      return after === undefined
        ? { start: like.start, end: like.start, text: written + between }
        : { start: after.end, end: after.end, text: between + written };
    }
    const start = this.#lineOf(like.start);
    const line = `${text.slice(start, like.start)}${written}`;
    return after === undefined ? insertLine(text, line, start, 'before') : insertLine(text, line, after.end, 'after');
  }

  /** The start of the line with the dash of an entry. */
  #lineOf(entry: number): number {
    return lineAround(this.#source.text, this.#source.text.lastIndexOf('-', entry - 1)).start;
  }

  #between(): string {
    const [first, second] = this.#entries;
    return first === undefined || second === undefined ? ', ' : this.#source.text.slice(first.end, second.start);
  }

  #replace(entry: Entry, values: Values): TextEdit {
    return { start: entry.start, end: entry.end, text: this.#written(values, entry) };
  }

  #written(values: Values, like: Entry): string {
    const old = this.#source.text.slice(like.start, like.end);
    if (/^\{\s*"/.test(old)) {
      const isWide = old.includes('\n');
      const json = JSON.stringify(values, null, isWide ? 2 : 1);
      const indent = this.#columnOf(like.start, isWide);
      return isWide ? json.replaceAll('\n', `\n${' '.repeat(indent)}`) : json.replace(/\n\s*/g, ' ');
    }
    if (like.node.flow === true) {
      return stringify(values, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
    }
    const block = stringify(values, { lineWidth: 0 }).trimEnd();
    return block.replaceAll('\n', lineBreakOf(this.#source.text) + ' '.repeat(this.#columnOf(like.start, false)));
  }

  /** How far a line below has to be indented: to the entry itself, or to the line that it begins on. */
  #columnOf(offset: number, ofLine: boolean): number {
    const { start } = lineAround(this.#source.text, offset);
    return ofLine ? (/^ */.exec(this.#source.text.slice(start))?.[0].length ?? 0) : offset - start;
  }

  #entryOf({ at }: Allocation): Entry {
    const offset = this.#source.offsetOf(at.line, at.column);
    const found = this.#entries.find((it) => it.start === offset);
    if (found === undefined) throw new CannotEdit('the entry is an alias');
    return found;
  }

  #overPort({ node }: Entry, range: PortRange): TextEdit {
    const port = node.get('port', true);
    if (!isScalar(port) || !isNode(port) || port.range === undefined || port.range === null)
      throw new CannotEdit('its port is an alias');
    const [start, end] = port.range;
    const old = this.#source.text.slice(start, end);
    const quote = /^["']/.exec(old)?.[0] ?? (range.portEnd === null ? '' : '"');
    const digits = showPorts(range);
    return { start, end, text: range.portEnd === null ? digits : quote + digits + quote };
  }
}

function toEntry(item: unknown, text: string): Entry {
  if (!isMap(item) || item.range === undefined || item.range === null)
    throw new CannotEdit('an entry of it is an alias');
  const port = (item as Node & YAMLMap).get('port');
  const [start, end] = item.range;
  // What follows on lines of its own, empty or a comment, is no part of the entry.
  const own = text.slice(start, end).replace(/(?:\s*\n[ \t]*(?:#.*)?)+$/, '');
  return { node: item, port: Number.parseInt(String(port), 10), start, end: start + own.trimEnd().length };
}

function given(key: string, value: unknown): Values {
  return value === undefined ? {} : { [key]: value };
}

function portValue(range: PortRange): number | string {
  return range.portEnd === null ? range.port : showPorts(range);
}

function valuesOf(wish: Wish): Values {
  return {
    port: wish.port,
    application: wish.application,
    ...(wish.status === 'active' ? {} : { status: wish.status }),
    ...(wish.protocol === 'tcp' ? {} : { protocol: wish.protocol }),
    ...given('type', wish.type),
    ...given('host', wish.host),
    ...given('owner', wish.owner),
    ...given('pool', wish.pool),
    ...given('domains', wish.domains?.length === 0 ? undefined : wish.domains),
    ...given('directory', wish.directory),
    ...given('notes', wish.notes),
  };
}
