/** What nginx loads together with a file: the configurations that include it, and all that they include. */
import { folderOf } from '../../model/folders.ts';
import { kept } from '../../model/maps.ts';
import type { ConfigFile, Located } from './config-file.ts';
import { isStock } from './include.ts';
import type { Directive } from './syntax.ts';

/** Where an `include` stands: the blocks around it in its file, outermost first. */
export interface IncludeSite {
  readonly file: ConfigFile;
  readonly ancestors: readonly Directive[];
}

/** A block that other blocks refer to by name. */
export interface Definition extends Located {
  /** `http` or `stream` where such a block is around it in its file; else `null`. */
  readonly layer: 'http' | 'stream' | null;
}

/** What a name means in a file. */
export interface Meaning {
  readonly definitions: readonly Definition[];
  /** Why there are none although other files have some; without a subject. */
  readonly doubt: string | null;
}

/** What has to be known of the files of a tree. */
export interface Including {
  includers(path: string): readonly IncludeSite[];
  /** The files of the tree that an `include` brings in; `null` for one that cannot be read as nginx's. */
  filesOf(include: Directive, file: ConfigFile): readonly (ConfigFile | null)[];
}

export interface Together {
  readonly paths: ReadonlySet<string>;
  /** Whether all of it belongs to complete configurations: then no other file's `http` can be around any of it. */
  readonly isComplete: boolean;
  /** Whether it is complete and no include leads out of the repository: there is nothing else. */
  readonly isWhole: boolean;
}

/** Includes followed in one run, upwards and downwards. Real trees stay below a hundredth. */
const mostSteps = 1_000_000;

export class Loading {
  readonly #tree: Including;
  /** By the path of the file at the top. */
  readonly #below = new Map<string, Together>();
  readonly #ofFiles = new Map<string, Together>();
  #steps = 0;

  constructor(tree: Including) {
    this.#tree = tree;
  }

  with(file: ConfigFile): Together {
    const { path } = file.source;
    let together = this.#ofFiles.get(path);
    if (together === undefined) {
      const [only, ...more] = this.#topsOf(file).map((it) => this.#from(it));
      together = more.reduce(both, only ?? { paths: new Set([path]), isComplete: false, isWhole: false });
      this.#ofFiles.set(path, together);
    }
    return together;
  }

  /** The files that include it and that nobody includes, perhaps itself. */
  #topsOf(file: ConfigFile): readonly ConfigFile[] {
    const above = new Map([[file.source.path, file]]);
    const tops: ConfigFile[] = [];
    for (const [path, it] of above) {
      const sites = this.#tree.includers(path);
      if (sites.length === 0) tops.push(it);
      for (const site of sites) {
        if (this.#isTired()) return [];
        above.set(site.file.source.path, site.file);
      }
    }
    return tops;
  }

  #from(top: ConfigFile): Together {
    const known = this.#below.get(top.source.path);
    if (known !== undefined) return known;
    const files = new Map([[top.source.path, top]]);
    let isClosed = true;
    for (const [, file] of files) {
      for (const include of includesIn(file.directives)) {
        const found = this.#tree.filesOf(include, file);
        if (found.length === 0 && !isStock(include.args[0]?.value ?? '')) isClosed = false;
        for (const it of found) {
          if (it === null || this.#isTired()) isClosed = false;
          else files.set(it.source.path, it);
        }
      }
    }
    const isComplete = isConfiguration(top);
    const together = { paths: new Set(files.keys()), isComplete, isWhole: isComplete && isClosed };
    this.#below.set(top.source.path, together);
    return together;
  }

  #isTired(): boolean {
    this.#steps += 1;
    return this.#steps > mostSteps;
  }
}

function both(a: Together, b: Together): Together {
  return {
    paths: new Set([...a.paths, ...b.paths]),
    isComplete: a.isComplete && b.isComplete,
    isWhole: a.isWhole && b.isWhole,
  };
}

/** Whether a file is what nginx is started with, not a part of it. */
function isConfiguration({ directives }: ConfigFile): boolean {
  return directives.some(({ name }) => name.value === 'http' || name.value === 'stream');
}

/** @param others the definitions of a name in other files, at least one */
export function among(others: readonly Definition[], { source }: ConfigFile, together: Together): Meaning {
  const loaded = others.filter((it) => together.paths.has(it.file.source.path));
  if (loaded.length > 0) return { definitions: loaded, doubt: null };
  // What stands in a block `http` of another configuration is never in this one's.
  const possible = together.isWhole ? [] : others.filter((it) => it.layer === null || !together.isComplete);
  let nearest: Definition[] = [];
  let shared = -1;
  for (const definition of possible) {
    const depth = sharedDepth(source.path, definition.file.source.path);
    if (depth > shared) nearest = [];
    if (depth >= shared) nearest.push(definition);
    shared = Math.max(shared, depth);
  }
  const folders = new Set(nearest.map((it) => folderOf(it.file.source.path)));
  if (folders.size === 1) return { definitions: nearest, doubt: null };
  const [first] = nearest;
  const machines = first === undefined ? null : machinesOf(first);
  if (first !== undefined && nearest.every((it) => machinesOf(it) === machines))
    return { definitions: [first], doubt: null };
  const doubt =
    folders.size === 0
      ? 'is defined in this repository, but not in what nginx loads together with this'
      : 'is defined in several folders, and nothing says which one nginx loads together with this';
  return { definitions: [], doubt };
}

/** The machines of an upstream, by which two of one name are told apart; of anything else, the file that it is in. */
const machinesOf = kept(({ directive, file }: Definition): string => {
  const lines = directive.children ?? [];
  if (directive.name.value !== 'upstream' || lines.some(({ name }) => name.value === 'include'))
    return file.source.path;
  const servers = lines.filter(({ name, args }) => name.value === 'server' && !args.some((it) => it.value === 'down'));
  return servers
    .map(({ args }) => args[0]?.value ?? '')
    .sort()
    .join(' ');
});

function* includesIn(directives: readonly Directive[]): Iterable<Directive> {
  for (const directive of directives) {
    if (directive.children !== null) yield* includesIn(directive.children);
    else if (directive.name.value === 'include') yield directive;
  }
}

/** How many folders two paths share from the root on. */
function sharedDepth(a: string, b: string): number {
  const left = folderOf(a).split('/');
  const right = folderOf(b).split('/');
  let depth = 0;
  while (depth < left.length && left[depth] === right[depth]) depth += 1;
  return depth;
}
