/**
 * All nginx configuration of one tree, as far as it has been needed: a file may take its upstreams and
 * variables from other files, and a fragment its server from the file that includes it.
 */

import { append, kept } from '../../model/maps.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { claims, isCertainlyNginx, looksLikeAnother, looksLikeNginx } from './claims.ts';
import { type ConfigFile, type ConfigResult, type Located, readConfig } from './config-file.ts';
import { Includes } from './include.ts';
import type { Directive } from './syntax.ts';
import { among, type Definition, type IncludeSite, Loading, type Meaning } from './together.ts';

/** What other files may want from a file. */
interface Definitions {
  /** By name, in lower case: nginx compares upstreams without regard to case. */
  readonly upstreams: Map<string, Definition[]>;
  /** `map`, `geo` and `split_clients`, by the variable they set (`$backend`). */
  readonly mappings: Map<string, Definition[]>;
  /** By path of the included file. */
  readonly includers: Map<string, IncludeSite[]>;
}

/** Nginx itself has no limit but refuses to run out of files; real configs nest two or three deep. */
const deepestInclude = 16;
/** Directives brought in by includes, over one whole run. */
const mostIncluded = 2_000_000;
/** Each pass directive times each machine of its upstream: far more than any server has. */
export const mostRoutes = 50_000;

/** Server names, each as often as a server has it on a socket. Of more, no more is known. */
const mostNames = 1_000_000;

export class Project {
  readonly #tree: Tree;
  readonly #includes: Includes;
  readonly #results = new Map<string, ConfigResult | null>();
  readonly #expanded = new WeakMap<readonly Directive[], readonly Located[]>();
  readonly #own = new WeakMap<ConfigFile, Definitions>();
  readonly #adopted = new Set<string>();
  #routes = 0;
  #names = 0;
  readonly #reported = new Set<string>();
  #everywhere: Definitions | undefined;
  #included = 0;

  readonly #loading = new Loading(this);

  /** The one project of a tree: every file of the tree is read in the light of the same others. */
  static readonly of = kept((tree: Tree) => new Project(tree));

  private constructor(tree: Tree) {
    this.#tree = tree;
    this.#includes = new Includes(tree);
  }

  /** Reads a file whose text is at hand, unless another file has made it be read before. */
  read(source: SourceText): ConfigResult {
    return this.#results.get(source.path) ?? readConfig(source);
  }

  /** The paths that an `include` brings in. */
  targets(include: Directive, file: ConfigFile): readonly string[] {
    const pattern = include.args[0]?.value ?? '';
    return this.#includes.resolve(file.source.path, pattern).filter((path) => path !== file.source.path);
  }

  /**
   * The included files that nobody else will read, because neither their names nor their texts say nginx:
   * read here, once.
   */
  adopt(include: Directive, file: ConfigFile): readonly SourceText[] {
    const adopted: SourceText[] = [];
    for (const path of this.targets(include, file)) {
      if (this.#adopted.has(path) || isCertainlyNginx(path)) continue;
      const result = this.#load(path);
      const isRead = claims(path) && (result?.kind !== 'config' || looksLikeNginx(result.file.source.text));
      if (result === null || isRead) continue;
      this.#adopted.add(path);
      const read = this.#tree.read(path);
      if (read.kind === 'text') adopted.push(read.source);
    }
    return adopted;
  }

  /** Counts a route; `false` once there are too many. */
  hasRoomForRoute(): boolean {
    this.#routes += 1;
    return this.#routes <= mostRoutes;
  }

  /** Counts server names; `false` once there are too many. */
  hasRoomForNames(count: number): boolean {
    this.#names += count;
    return this.#names <= mostNames;
  }

  /** Whether something is said for the first time in this run. */
  isNews(key: string): boolean {
    if (this.#reported.has(key)) return false;
    this.#reported.add(key);
    return true;
  }

  /** A block's directives with the included ones in their place; an `include` that is left could not be followed. */
  expand(directives: readonly Directive[], file: ConfigFile): readonly Located[] {
    if (!directives.some((it) => it.name.value === 'include'))
      return directives.map((directive) => ({ directive, file }));
    let expanded = this.#expanded.get(directives);
    if (expanded === undefined) {
      const found: Located[] = [];
      this.#expandInto(found, directives, file, [file.source.path]);
      expanded = found;
      this.#expanded.set(directives, expanded);
    }
    return expanded;
  }

  #expandInto(found: Located[], directives: readonly Directive[], file: ConfigFile, trail: readonly string[]): void {
    for (const directive of directives) {
      const targets = directive.name.value === 'include' ? this.targets(directive, file) : [];
      let followed = targets.length > 0 && trail.length <= deepestInclude;
      for (const path of followed ? targets : []) {
        const config = trail.includes(path) ? null : this.#load(path);
        if (config?.kind !== 'config') {
          followed = false;
          continue;
        }
        this.#included += config.file.directives.length;
        if (this.#included > mostIncluded) return;
        this.#expandInto(found, config.file.directives, config.file, [...trail, path]);
      }
      if (!followed) found.push({ directive, file });
    }
  }

  /** The definitions of an upstream that hold for a file. */
  upstreams(name: string, file: ConfigFile): Meaning {
    return this.#meaning('upstreams', name.toLowerCase(), file);
  }

  /** The blocks that choose the value of a variable (`$backend`) by the request. */
  mappings(variable: string, file: ConfigFile): readonly Definition[] {
    return this.#meaning('mappings', variable, file).definitions;
  }

  includers(path: string): readonly IncludeSite[] {
    return this.#all().includers.get(path) ?? [];
  }

  filesOf(include: Directive, file: ConfigFile): readonly (ConfigFile | null)[] {
    return this.targets(include, file).map((path) => {
      const result = this.#load(path);
      return result?.kind === 'config' ? result.file : null;
    });
  }

  /** Its own definitions, else those that nginx loads together with it, else what may be loaded with it. */
  #meaning(kind: 'upstreams' | 'mappings', name: string, file: ConfigFile): Meaning {
    let own = this.#own.get(file);
    if (own === undefined) {
      own = noDefinitions();
      this.#collect(own, file, file.directives, [], () => {});
      this.#own.set(file, own);
    }
    const here = own[kind].get(name);
    if (here !== undefined) return { definitions: here, doubt: null };
    const others = this.#all()[kind].get(name);
    return others === undefined ? { definitions: [], doubt: null } : among(others, file, this.#loading.with(file));
  }

  /** Reads every file that may be nginx's: only when a file cannot be understood by itself. */
  #all(): Definitions {
    if (this.#everywhere !== undefined) return this.#everywhere;
    const all = noDefinitions();
    this.#everywhere = all;
    const waiting = this.#tree.files.filter(claims).reverse();
    const included = new Set<string>();
    const passedOver = new Set<string>();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const result = included.has(path) ? this.#load(path) : this.#load(path, isNginx);
      if (result === null) passedOver.add(path);
      if (result?.kind !== 'config') continue;
      const useful = this.#collect(all, result.file, result.file.directives, [], (target) => {
        // A fragment that does not look like nginx is one after all.
        if (!included.has(target) && (!claims(target) || passedOver.has(target))) waiting.push(target);
        included.add(target);
      });
      if (!useful && !included.has(path)) this.#results.delete(path);
    }
    return all;
  }

  /** Adds what a file defines, and says which paths it includes. Whether there was any of it. */
  #collect(
    into: Definitions,
    file: ConfigFile,
    directives: readonly Directive[],
    ancestors: readonly Directive[],
    visit: (included: string) => void,
  ): boolean {
    let found = false;
    for (const directive of directives) {
      const { name, args, children } = directive;
      const last = args.at(-1)?.value ?? '';
      if (children === null) {
        if (name.value !== 'include') continue;
        for (const path of this.targets(directive, file)) {
          append(into.includers, path, { file, ancestors });
          visit(path);
          found = true;
        }
        continue;
      }
      const definition = { directive, file, layer: layerOf(ancestors) };
      if (name.value === 'upstream') {
        append(into.upstreams, last.toLowerCase(), definition);
        found = true;
      } else if (name.value === 'map' || name.value === 'geo' || name.value === 'split_clients') {
        append(into.mappings, last.replace(/^\$\{(\w+)\}$/, '$$$1'), definition);
        found = true;
      } else if (this.#collect(into, file, children, [...ancestors, directive], visit)) found = true;
    }
    return found;
  }

  /** `null` where there is no text, or not the wanted one. */
  #load(path: string, isWanted: (source: SourceText) => boolean = () => true): ConfigResult | null {
    const known = this.#results.get(path);
    if (known !== undefined) return known;
    const read = this.#tree.read(path);
    if (read.kind === 'text' && !isWanted(read.source)) return null;
    const result = read.kind === 'text' ? readConfig(read.source) : null;
    this.#results.set(path, result);
    return result;
  }
}

/** Whether a file that `claims` named is nginx's after all. */
export function isNginx({ path, text }: SourceText): boolean {
  return isCertainlyNginx(path) ? !looksLikeAnother(text) : looksLikeNginx(text);
}

function layerOf(ancestors: readonly Directive[]): Definition['layer'] {
  const outermost = ancestors[0]?.name.value;
  return outermost === 'http' || outermost === 'stream' ? outermost : null;
}

function noDefinitions(): Definitions {
  return { upstreams: new Map(), mappings: new Map(), includers: new Map() };
}
