/** Values with variables in them: `set` in scope, and `map`, `geo` and `split_clients`. */
import type { ConfigFile, Located } from './config-file.ts';
import { type HostTest, hostInCondition, hostTests, keysOf } from './hosts.ts';
import type { Project } from './project.ts';
import type { Scope } from './scope.ts';
import type { Directive, Word } from './syntax.ts';
import { describeVariable } from './unknown.ts';

/** A part of a text and the word it is written in. */
interface Piece {
  /** Offset in the text. */
  readonly at: number;
  /** Offsets in the word's value. */
  readonly from: number;
  readonly to: number;
  readonly word: Word;
  readonly file: ConfigFile;
  /** For a variable that has no value: why not. */
  readonly hole: string | null;
}

/** One value that a word can have. A variable without a value is still in it, as `$name`. */
export interface Text {
  readonly value: string;
  readonly pieces: readonly Piece[];
  /** For which requested names it has this value; none where that does not matter. */
  readonly hosts: readonly HostTest[];
}

/** Values of one word. A map with more targets than this is reported as unknown. */
const mostValues = 256;
/** Variables in one word. */
const mostVariables = 16;
/** Variables that are set to variables. */
const deepestVariable = 8;
/** Variables looked up for one word, counting those in the values of others. */
const mostLookUps = 1000;

const variablePattern = /\$(?:\{(\w+)\}|(\w+))/g;

/** Every value that the word can have, as far as its variables decide where a connection goes. */
export function valuesOf(word: Word, file: ConfigFile, scope: Scope, project: Project): readonly Text[] {
  return new Values(scope, project).of(word, file, 0);
}
/**
 * Whether the name of the server or a location takes a variable out of the request:
 * `server_name ~^(?<port>\d+)\.ferry\.example$`. https://nginx.org/en/docs/http/server_names.html#regex_names
 */
export function isCaptured(name: string, scope: Scope): boolean {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const patterns = [at.location, ...(at.server?.names ?? [])];
    if (patterns.some((it) => [`(?<${name}>`, `(?P<${name}>`, `(?'${name}'`].some((group) => it.includes(group))))
      return true;
  }
  return false;
}

/** Whether the part that names host and port is complete: what follows cannot change it. */
function hasAuthority(value: string): boolean {
  const scheme = /^[\w${}]+:\/\//.exec(value)?.[0] ?? '';
  return value.slice(scheme.length).search(/[/?]/) > 0;
}

const empty: Text = { value: '', pieces: [], hosts: [] };

type Found =
  /** `missing`: why there may be further ones. */
  | { readonly kind: 'values'; readonly texts: readonly Text[]; readonly missing: string | null }
  | { readonly kind: 'unknown'; readonly reason: string | null };

class Values {
  readonly #scope: Scope;
  readonly #project: Project;
  #lookUps = 0;

  constructor(scope: Scope, project: Project) {
    this.#scope = scope;
    this.#project = project;
  }

  of(word: Word, file: ConfigFile, depth: number): readonly Text[] {
    let texts: Text[] = [empty];
    let done = 0;
    let variables = 0;
    const literal = (from: number, to: number, hole: string | null = null): void => {
      if (from === to) return;
      texts = texts.map((text) => join(text, { value: word.value.slice(from, to), from, to, word, file, hole }));
    };
    for (const match of word.value.matchAll(variablePattern)) {
      variables += 1;
      if (variables > mostVariables || texts.every((it) => hasAuthority(it.value))) break;
      literal(done, match.index);
      done = match.index + match[0].length;
      const found = this.#lookUp(`$${match[1] ?? match[2] ?? ''}`, depth);
      if (found.kind === 'unknown' || found.texts.length * texts.length > mostValues) {
        const reason = found.kind === 'unknown' ? found.reason : `"${match[0]}" has more values than are followed`;
        literal(
          match.index,
          done,
          reason ?? describeVariable(match[0], isCaptured(match[1] ?? match[2] ?? '', this.#scope)),
        );
      } else {
        const piece = { value: match[0], from: match.index, to: done, word, file, hole: found.missing };
        const further = found.missing === null ? [] : texts.map((text) => join(text, piece));
        texts = [...texts.flatMap((text) => found.texts.map((value) => concatenate(text, value))), ...further];
      }
    }
    literal(done, word.value.length);
    return texts;
  }

  #lookUp(name: string, depth: number): Found {
    this.#lookUps += 1;
    if (depth >= deepestVariable || this.#lookUps > mostLookUps) return { kind: 'unknown', reason: null };
    const set = settings(name, this.#scope, this.#project);
    if (set.length > 0) {
      const texts: Text[] = [];
      for (const { word, file, host } of set) {
        for (const text of this.of(word, file, depth + 1)) texts.push(limited(text, host));
        if (texts.length > mostValues) break;
      }
      return { kind: 'values', texts, missing: null };
    }
    const texts: Text[] = [];
    let missing: string | null = null;
    for (const { directive, file } of this.#project.mappings(name, this.#scope.file)) {
      const { lines, testOf, hasOtherwise } = mappingOf(directive, file, this.#project);
      for (const entry of lines) {
        const { name: key, args } = entry.directive;
        if (key.value === 'include')
          missing ??= `"${name}" has further values in "${args[0]?.value ?? ''}", which is not in this repository`;
        const word = mappedTo(entry.directive);
        if (word === null) continue;
        const host = testOf?.(entry.directive) ?? null;
        for (const text of this.of(word, entry.file, depth + 1)) texts.push(limited(text, host));
        if (texts.length > mostValues) break;
      }
      if (!hasOtherwise) texts.push(empty);
    }
    return texts.length === 0 ? { kind: 'unknown', reason: missing } : { kind: 'values', texts, missing };
  }
}

/** The lines of a `map`, `geo` or `split_clients`. */
interface Mapping {
  readonly lines: readonly Located[];
  readonly testOf: ReturnType<typeof hostTests>;
  /** Without a line for all that no other one takes, the value is empty then. */
  readonly hasOtherwise: boolean;
}

/** Asked for once for each word that has its variable. */
const mappings = new WeakMap<Directive, Mapping>();

function mappingOf(directive: Directive, file: ConfigFile, project: Project): Mapping {
  let mapping = mappings.get(directive);
  if (mapping === undefined) {
    const lines = project.expand(directive.children ?? [], file);
    const hasOtherwise = lines.some((it) => isOtherwise(it.directive.name.value));
    mapping = { lines, testOf: hostTests(directive, lines), hasOtherwise };
    mappings.set(directive, mapping);
  }
  return mapping;
}

/** The result in a line of a map; `null` for its parameters. https://nginx.org/en/docs/http/ngx_http_map_module.html */
function mappedTo({ name, args }: Directive): Word | null {
  const [value] = args;
  if (value === undefined || name.value === 'include' || args.length > 1) return null;
  return name.value === 'proxy' || name.value === 'delete' ? null : value;
}

/** The key of the line for all that no other one takes. */
function isOtherwise(key: string): boolean {
  return key === 'default' || key === '*' || key === '0.0.0.0/0';
}

interface Setting {
  readonly word: Word;
  readonly file: ConfigFile;
  /** For which requested names it is set; `null` where that does not matter. */
  readonly host: HostTest | null;
  readonly isConditional: boolean;
}

/** The values that `set` may have given to a variable here; the innermost unconditional one hides the outer ones. */
function settings(name: string, scope: Scope, project: Project): readonly Setting[] {
  const found: Setting[] = [];
  let inLocation = false;
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.kind === 'location') {
      // Of nested locations, only the innermost one runs its `set` directives.
      if (inLocation) continue;
      inLocation = true;
    }
    const here = settingsIn(at, project).get(name);
    if (here === undefined) continue;
    found.push(...here.values);
    if (here.certain) break;
  }
  return withoutOtherHosts(found);
}

/** What is set whatever the request does not hold for those names for which something else is set later. */
function withoutOtherHosts(found: readonly Setting[]): readonly Setting[] {
  const names = found.flatMap(({ host }) => host?.key ?? []);
  if (names.length === 0) return found;
  const host: HostTest = { keys: keysOf(names), key: null };
  return found.map((it) => (it.isConditional ? it : { ...it, host }));
}

interface BlockSetting {
  values: Setting[];
  /** Whether one of them is set whatever the request. */
  certain: boolean;
}

/** Only of blocks around a directive that has variables: few, and asked for often. */
const settingsOfBlocks = new WeakMap<readonly Directive[], ReadonlyMap<string, BlockSetting>>();

function settingsIn({ directives, file }: Scope, project: Project): ReadonlyMap<string, BlockSetting> {
  let settings = settingsOfBlocks.get(directives);
  if (settings === undefined) {
    const found = new Map<string, BlockSetting>();
    collectSettings(found, project.expand(directives, file), project, null);
    settings = found;
    settingsOfBlocks.set(directives, settings);
  }
  return settings;
}

function collectSettings(
  found: Map<string, BlockSetting>,
  body: readonly Located[],
  project: Project,
  condition: Directive | null,
): void {
  for (const { directive, file } of body) {
    const [variable, word] = directive.args;
    if (directive.name.value === 'if' && directive.children !== null) {
      collectSettings(found, project.expand(directive.children, file), project, directive);
    } else if (directive.name.value === 'set' && variable !== undefined && word !== undefined) {
      const before = found.get(variable.value);
      const key = condition === null ? null : hostInCondition(condition.args);
      const host = key === null ? null : { keys: keysOf([key]), key };
      const setting = { word, file, host, isConditional: condition !== null };
      if (before !== undefined && setting.isConditional) before.values.push(setting);
      else found.set(variable.value, { values: [setting], certain: !setting.isConditional });
    }
  }
}

function join(text: Text, { value, ...piece }: Omit<Piece, 'at'> & { value: string }): Text {
  return { ...text, value: text.value + value, pieces: [...text.pieces, { ...piece, at: text.value.length }] };
}

function limited(text: Text, host: HostTest | null): Text {
  return host === null ? text : { ...text, hosts: [...text.hosts, host] };
}

function concatenate(text: Text, more: Text): Text {
  const shift = text.value.length;
  return {
    value: text.value + more.value,
    pieces: [...text.pieces, ...more.pieces.map((it) => ({ ...it, at: it.at + shift }))],
    hosts: [...text.hosts, ...more.hosts],
  };
}

/** Why a part of a text cannot be known, where that is for a variable in it. */
export function holeIn(part: string, text: Text): string | null {
  const written = (it: Piece): string => it.word.value.slice(it.from, it.to);
  return text.pieces.find((it) => it.hole !== null && part.includes(written(it)))?.hole ?? null;
}

/** The words in which a part of a text is written, first to last. */
export function piecesOf(text: Text, from: number, to: number): readonly Piece[] {
  return text.pieces.filter((it) => it.at < to && from < it.at + (it.to - it.from));
}
