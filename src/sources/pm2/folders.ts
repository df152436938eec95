/** The folders that PM2 applications run in, as folders of the repository. */

import { posix } from 'node:path';
import { insideRepository, repositoryRoot } from '../../javascript/modules/repository.ts';
import { placeOf } from '../../javascript/values/places.ts';
import { followCommand } from '../../launch/chain.ts';
import type { Launch } from '../../launch/launch.ts';
import { manifestIn } from '../../launch/manifest.ts';
import { programFile } from '../../launch/servers/program-file.ts';
import type { Word } from '../../launch/words.ts';
import { foldersAbove, within } from '../../model/folders.ts';
import type { Tree } from '../../model/tree.ts';

/** What PM2 is told to start; nothing where that is not known. */
export interface Started {
  readonly script: string | null;
  /** The words of the whole command. */
  readonly command: readonly Word[];
}

/** What an application says of where it is; `null` where that is not given or not known. */
export interface Placed extends Started {
  readonly cwd: string | null;
}

/** What a build makes in a package: it is mostly not in the repository, and its programs are those of the package. */
const builtFolders: readonly string[] = ['dist', 'build', 'out', 'lib'];

/** Where the applications of one start are. */
export type Located = Pick<Folders, 'of' | 'fileOf'>;

export class Folders {
  readonly #tree: Tree;
  /** The name of the package that the repository is, which its folder on the server mostly has. */
  readonly #package: string | null;
  /** The folder of the process file, where PM2 is run. */
  readonly home: string;
  /** The one folder of the server that is not found here by its name, and what it is in the repository. */
  readonly #deployed: { readonly cwd: string; readonly folder: string } | null;
  /** Where there are several such folders: the scripts that start in one of them alone, and that folder. */
  readonly #scattered: ReadonlyMap<string, string>;
  /** The folders that are an application's own by its `cwd`: not to be given to one whose folder is not found. */
  readonly #taken: ReadonlySet<string>;
  /** Folders of the server that are found here by name further in than the root, by their scripts. */
  readonly #further: ReadonlyMap<string, string>;

  /** @param written all applications of the file */
  constructor(tree: Tree, home: string, written: readonly Placed[]) {
    this.#tree = tree;
    this.#package =
      manifestIn(tree, '')
        ?.name?.replace(/^@[^/]*\//, '')
        .toLowerCase() ?? null;
    this.home = home;
    const applications = written.map((it) => ({ ...it, cwd: it.cwd === null ? null : withoutDrive(it.cwd) }));
    const elsewhere = applications.flatMap(({ cwd, ...started }) =>
      cwd === null || !isOfServer(cwd) || this.#byName(cwd) !== null ? [] : [{ cwd: posix.normalize(cwd), ...started }],
    );
    const [only, ...others] = new Set(elsewhere.map((it) => it.cwd));
    // What the repository is on the server, by those that are found: a folder in it that is not found is not here.
    const roots = applications.flatMap(({ cwd }) => {
      const folder = cwd === null || !isOfServer(cwd) ? null : this.#byName(cwd);
      const path = posix.normalize(cwd ?? '').replace(/\/$/, '');
      return folder === null || folder === '' ? [] : [path.slice(0, -folder.length)];
    });
    const isPackage = applications.some(({ cwd }) => cwd !== null && this.#inPackage(cwd) !== null);
    const isMissing = (folder: string): boolean =>
      isPackage || roots.some((it) => folder.startsWith(it) && folder.length > it.length);
    this.#taken = new Set(
      applications.flatMap(({ cwd, ...started }) => (cwd === null ? [] : (this.#byName(cwd, started) ?? []))),
    );
    this.#further = new Map(
      elsewhere.flatMap(({ cwd, ...started }) => {
        const folder = isMissing(cwd) ? null : this.#furtherIn(cwd, started);
        return folder === null ? [] : [[cwd, folder]];
      }),
    );
    // A file whose applications share one folder that is not found here is deployed to that folder itself, or to one in it.
    const holding = this.#holding(elsewhere);
    this.#deployed =
      only === undefined || others.length > 0 || isMissing(only) || this.#taken.has(holding)
        ? null
        : { cwd: only, folder: holding };
    const isScattered = ({ cwd, script }: (typeof elsewhere)[number]): boolean =>
      !isMissing(cwd) && elsewhere.every((it) => it.script !== script || it.cwd === cwd);
    this.#scattered = new Map(
      elsewhere.flatMap((it) => (it.script !== null && isScattered(it) ? [[it.script, it.cwd]] : [])),
    );
  }

  /**
   * The folder, from the file's own outwards, in which one of these scripts lies, or else to which one is built, or in
   * which one can be started; its own, if there is none.
   */
  #holding(all: readonly Started[]): string {
    const folders = foldersAbove(this.home);
    return (folders.length === 1 ? null : this.#withAny(folders, all)) ?? this.home;
  }

  /** The first of some folders that holds one of these, as `#holding` says; `null` if none does. */
  #withAny(folders: readonly string[], all: readonly Started[]): string | null {
    const anyOf = (folder: string, isThere: (path: string) => boolean): boolean =>
      all.some(({ script }) => {
        const path = script === null || /[\s]/.test(script) || isOfServer(script) ? null : within(folder, script);
        return path !== null && isThere(path);
      });
    return (
      folders.find((folder) => anyOf(folder, (path) => this.#tree.has(path))) ??
      folders.find((folder) => anyOf(folder, (path) => this.#isBuilt(path))) ??
      folders.find((folder) => all.some(({ command }) => this.#canStart(folder, command))) ??
      null
    );
  }

  /** Whether all that a command starts in a folder is there: its scripts in a package, its files, or one that it names. */
  #canStart(folder: string, command: readonly Word[]): boolean {
    const [program, ...words] = command;
    if (program === undefined) return false;
    const isThere = (directory: string, text: string): boolean => {
      const path = isOfServer(text) ? null : within(directory, text);
      return path !== null && path !== '' && (this.#tree.has(path) || this.#isBuilt(path));
    };
    const isIn = (launch: Launch): boolean => {
      const { directory } = launch;
      if (directory === null || (launch.kind === 'broken' && launch.fails === true)) return false;
      // A package that has the script is the one, whatever is not there yet of what that starts.
      if (launch.way.some(({ at }) => at.file === posix.join(directory, 'package.json'))) return true;
      if (launch.kind === 'program' && launch.file !== null) return isThere(directory, launch.file.text);
      return manifestIn(this.#tree, directory) !== null || words.some(({ text }) => isThere(directory, text));
    };
    const launches = followCommand(this.#tree, folder, command, placeOf(program.value.at));
    return launches.length > 0 && launches.every(isIn);
  }

  /** Whether a file is not here, but what it is built from. */
  #isBuilt(path: string): boolean {
    return posix.extname(path) !== '' && 'path' in programFile(this.#tree, path);
  }

  /**
   * The repository's folder for a `cwd`; `null` where there is none.
   *
   * A relative one starts where `pm2 start` is typed: in the process file's own folder or, with the file in
   * a folder of its own (`infra/pm2/`), in one further out. An absolute one names a folder of the server
   * (`/var/www/shop`): the repository's folder with the longest equal ending (`shop`), or the repository itself where
   * its package is called so, or the one further in (`packages/shop`) that holds its script. One that is found in none
   * of these ways is never the folder that another application has as its own.
   */
  of({ cwd: written, ...started }: Placed): string | null {
    const { script } = started;
    if (written === null) return this.#holding([started]);
    const cwd = withoutDrive(written);
    const elsewhere = posix.normalize(cwd);
    const deployed = elsewhere === this.#deployed?.cwd ? this.#deployed.folder : null;
    return (
      this.#byName(cwd, started) ??
      this.#builtTo(cwd, script) ??
      this.#further.get(elsewhere) ??
      deployed ??
      this.#byScript(cwd, script)
    );
  }

  /** Where a command says in which folder PM2 is: nothing else than what is on the server has to be looked for. */
  static ofCommand(tree: Tree, directory: string | null, written: readonly Placed[]): Located {
    const server = new Folders(tree, directory ?? '', written);
    return {
      of: (placed) => {
        if (placed.cwd !== null && isOfServer(withoutDrive(placed.cwd))) return server.of(placed);
        return directory === null ? null : within(directory, placed.cwd ?? '');
      },
      fileOf: (path) => server.fileOf(path),
    };
  }

  /** Where a file of the server lies here, by the folder above it that is called like the package that the repository is. */
  fileOf(path: string): string | null {
    if (!path.startsWith('/')) return null;
    const endings = endingsOf(path).filter((it) => this.#inPackage(path.slice(0, -it.length - 1)) === '');
    return endings.find((it) => this.#tree.has(it) || this.#isBuilt(it)) ?? null;
  }

  /** Of several folders that are not found here, that of a script which lies beside the process file, or is found by its path. */
  #byScript(cwd: string, script: string | null): string | null {
    if (script === null || this.#scattered.get(script) !== posix.normalize(cwd)) return null;
    const [only, ...others] = foldersAbove(this.home).filter((folder) => {
      const path = isOfServer(script) ? null : within(folder, script);
      return path !== null && this.#tree.has(path);
    });
    const isNamed = only === this.home || posix.normalize(script).includes('/');
    return only !== undefined && others.length === 0 && isNamed && !this.#taken.has(only) ? only : null;
  }

  /** From the file's own folder outwards, the first that holds what is started; else the first that is there. */
  #relative(cwd: string, started: Started | null): string | null {
    const folders = foldersAbove(this.home).flatMap((base) => {
      const folder = within(base, cwd);
      return folder !== null && (folder === '' || this.#tree.hasDirectory(folder)) ? [folder] : [];
    });
    const holding = started === null || folders.length === 1 ? null : this.#withAny(folders, [started]);
    return holding ?? folders[0] ?? within(this.home, cwd);
  }

  #byName(cwd: string, started: Started | null = null): string | null {
    if (!isOfServer(cwd)) return this.#relative(cwd, started);
    if (cwd === repositoryRoot || cwd.startsWith(`${repositoryRoot}/`)) return insideRepository(cwd);
    return endingsOf(cwd).find((it) => this.#tree.hasDirectory(it)) ?? this.#inPackage(cwd);
  }

  /** The folder that builds go to, which is not here: `dist` for `/srv/ferry/dist`, where its script is built from a source. */
  #builtTo(cwd: string, script: string | null): string | null {
    if (script === null || !isOfServer(cwd) || isOfServer(script)) return null;
    return endingsOf(cwd).find((it) => this.#isBuilt(posix.join(it, script))) ?? null;
  }

  /** The one folder that ends like one of the server, from the file's own outwards, that holds it: `packages/jobs` for `/opt/quay/jobs`. */
  #furtherIn(cwd: string, started: Started): string | null {
    const folders = foldersAbove(this.home)
      .flatMap((base) => endingsOf(cwd).map((it) => posix.join(base, it)))
      .filter((it) => this.#tree.hasDirectory(it) && this.#withAny([it], [started]) !== null);
    const [only, ...others] = new Set(folders);
    return only !== undefined && others.length === 0 && !this.#taken.has(only) ? only : null;
  }

  /** The folder of one that is called like the package that the repository is, or in which that is built. */
  #inPackage(cwd: string): string | null {
    if (this.#package === null || !isOfServer(cwd)) return null;
    const parts = posix
      .normalize(cwd)
      .toLowerCase()
      .split('/')
      .filter((it) => it !== '');
    const last = parts.at(-1) ?? '';
    if (last === this.#package) return '';
    return parts.at(-2) === this.#package && builtFolders.includes(last) ? last : null;
  }
}

/** `C:\\apps\\ferry`, on a server with Windows, is `/apps/ferry`. */
function withoutDrive(cwd: string): string {
  return /^[A-Za-z]:[\\/]/.test(cwd) ? `/${cwd.slice(3).replaceAll('\\', '/')}` : cwd;
}

/** Whether a `cwd` starts at the root or the home of the server, which may run Windows. */
function isOfServer(cwd: string): boolean {
  return /^(?:[/~]|[A-Za-z]:[\\/])/.test(cwd);
}

/** What a folder of the server may be called here, the longest ending first. */
function endingsOf(cwd: string): readonly string[] {
  const parts = posix.normalize(cwd.replaceAll('\\', '/')).split('/').slice(1);
  return parts.map((_, start) => parts.slice(start).join('/').replace(/\/$/, '')).filter((it) => it !== '');
}
