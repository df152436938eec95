/**
 * Which files of the tree an `include` means. Nginx looks under its own configuration folder
 * (https://nginx.org/en/docs/ngx_core_module.html#include); in a repository that folder may be anywhere.
 */
import { filesUnder } from '../../javascript/modules/repository.ts';
import { folderOf, foldersAbove, within } from '../../model/folders.ts';
import type { Tree } from '../../model/tree.ts';

/** Where distributions install the configuration: below it, a path is as good as a relative one. */
const installed =
  /^\/(?:etc|usr\/local\/etc|opt)\/(?:nginx|openresty)\/|^\/usr\/local\/(?:nginx|openresty\/nginx)\/conf\//;

/** Names compared with globs in one run, over all includes. Real trees stay below a hundredth. */
const mostComparisons = 5_000_000;
/** Files that all includes of one run may bring in together, each as often as it is included. */
const mostFiles = 2_000_000;

/** Files that nginx and certbot install, none of which has a `listen` or a name that others refer to. */
export function isStock(pattern: string): boolean {
  return /(?:^|\/)(?:mime\.types|(?:fastcgi|uwsgi|scgi|proxy)_params|fastcgi\.conf|fastcgi-php\.conf|snakeoil\.conf|options-ssl-nginx\.conf)$|(?:^|\/)modules-enabled\//.test(
    pattern,
  );
}

/** Folders of an absolute path: a longer one is no path of a configuration. */
const mostSegments = 64;

/** Resolves includes of one tree, each distinct one once. */
export class Includes {
  readonly #tree: Tree;
  readonly #known = new Map<string, readonly string[]>();
  #comparisons = 0;
  #files = 0;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /**
   * The files that `include pattern;` in `file` brings in, in nginx's order (sorted); empty where none of
   * the tree does. Nginx looks in the folder of `nginx.conf`, whichever file has the include; where that
   * one is not here or has nothing of the name, the nearest folder wins: the file's own, then each one
   * above it, never above the root.
   */
  resolve(file: string, pattern: string): readonly string[] {
    if (pattern === '' || /[$\uE000\0]/.test(pattern)) return [];
    const folders = foldersAbove(folderOf(file));
    const main = folders.filter((it) => this.#tree.has(it === '' ? 'nginx.conf' : `${it}/nginx.conf`)).slice(0, 1);
    for (const relative of relativesOf(pattern)) {
      for (const folder of [...main, ...folders]) {
        const found = this.#under(folder, relative);
        if (found.length === 0) continue;
        this.#files += found.length;
        return this.#files > mostFiles ? [] : found;
      }
    }
    return [];
  }

  #under(folder: string, relative: string): readonly string[] {
    const path = within(folder, relative);
    if (path === null) return [];
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const found = /[*?[]/.test(path) ? this.#glob(path) : this.#tree.has(path) ? [path] : [];
    this.#known.set(path, found);
    return found;
  }

  #glob(pattern: string): readonly string[] {
    const found: string[] = [];
    for (const path of filesUnder(this.#tree, pattern.slice(0, pattern.search(/[*?[]/)))) {
      this.#comparisons += 1;
      if (this.#comparisons > mostComparisons) break;
      if (matchesGlob(pattern, path)) found.push(path);
    }
    return found;
  }
}

/**
 * What a path may be called in the repository, the likeliest first. Of a folder that only the server has
 * (`/home/ferry/nginx/sites/*`), what follows it may be here: at least a file in a folder of a certain name.
 */
function relativesOf(pattern: string): readonly string[] {
  const relative = pattern.replace(installed, '');
  if (!/^(?:[A-Za-z]:)?\//.test(relative)) return [relative];
  const segments = relative.split('/').slice(1);
  if (segments.length > mostSegments) return [];
  return segments.flatMap((folder, index) =>
    index === segments.length - 1 || /[*?[]/.test(folder) ? [] : [segments.slice(index).join('/')],
  );
}

/**
 * Shell globs as in glob(3): `*` and `?` stay within a folder and do not match a leading dot, `[…]` is a
 * set. One star at a time is tried again, so that no pattern takes longer than its length times the path's.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  let star = -1;
  let resume = 0;
  let p = 0;
  let s = 0;
  while (s < path.length) {
    const character = path.charAt(s);
    const hidden = character === '.' && (s === 0 || path[s - 1] === '/');
    const step = pattern[p] === '*' ? 0 : matchOne(pattern, p, character, hidden);
    if (pattern[p] === '*' && !hidden) {
      star = p;
      resume = s;
      p += 1;
    } else if (step > 0) {
      p += step;
      s += 1;
    } else if (star !== -1 && path[resume] !== '/') {
      resume += 1;
      s = resume;
      p = star + 1;
    } else return false;
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}

/** How many characters of the pattern match this one; 0 for none. */
function matchOne(pattern: string, at: number, character: string, hidden: boolean): number {
  const expected = pattern[at];
  if (expected === '?') return character !== '/' && !hidden ? 1 : 0;
  if (expected === '[') {
    const end = pattern.indexOf(']', at + 2);
    if (end !== -1)
      return character !== '/' && !hidden && inSet(pattern.slice(at + 1, end), character) ? end + 1 - at : 0;
  }
  return expected === character ? 1 : 0;
}

function inSet(set: string, character: string): boolean {
  const negated = set.startsWith('!') || set.startsWith('^');
  let found = false;
  for (let at = negated ? 1 : 0; at < set.length; at += 1) {
    if (set[at + 1] === '-' && at + 2 < set.length) {
      found ||= set.charAt(at) <= character && character <= set.charAt(at + 2);
      at += 2;
    } else found ||= set[at] === character;
  }
  return found !== negated;
}
