/** Real git repositories, made on the fly: whoever runs the tests has settings of their own, and none of them counts. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { temporaryFolder, writeFiles } from './folder.ts';

/** What a commit puts at a path; `null` removes what is there. */
export type Content =
  | string
  | Buffer
  | null
  | { readonly link: string }
  | { readonly executable: string }
  /** The commit of another repository: a submodule that nobody has fetched. */
  | { readonly submodule: string };

/** Contents by path. */
export type Files = Readonly<Record<string, Content>>;

const identity = {
  GIT_AUTHOR_NAME: 'Harbour Master',
  GIT_AUTHOR_EMAIL: 'master@harbour.example',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Harbour Master',
  GIT_COMMITTER_EMAIL: 'master@harbour.example',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
};

const wholeId = /^[0-9a-f]{40}$/;

export class GitRepository {
  readonly folder: string;

  constructor(folder: string = temporaryFolder()) {
    this.folder = folder;
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** What git prints, without the line break at its end. @throws where git fails */
  git(...args: readonly string[]): string {
    return this.#run(args).toString('utf8').replace(/\n$/, '');
  }

  #run(args: readonly string[], input?: Buffer | string): Buffer {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 256 * 1024 * 1024,
      input,
    });
  }

  /** The bytes that a command prints. */
  bytes(...args: readonly string[]): Buffer {
    return this.#run(args);
  }

  /** The bytes that a command prints for an input. */
  answer(input: Buffer | string, ...args: readonly string[]): Buffer {
    return this.#run(args, input);
  }

  /** What git prints for an input. */
  feed(input: Buffer | string, ...args: readonly string[]): string {
    return this.answer(input, ...args)
      .toString('utf8')
      .trimEnd();
  }

  /** Writes files, and commits all that lies in the folder. @returns the commit's id */
  commit(files: Files, message = 'Change the harbour'): string {
    const submodules: (readonly [path: string, commit: string])[] = [];
    for (const [path, content] of Object.entries(files)) {
      if (typeof content === 'string' || Buffer.isBuffer(content)) writeFiles(this.folder, { [path]: content });
      else if (content !== null && 'submodule' in content) submodules.push([path, content.submodule]);
      else this.#put(path, content);
    }
    this.git('add', '--all');
    for (const [path, commit] of submodules) {
      // An empty folder is how a checkout leaves it; without one, the next commit would remove it.
      mkdirSync(join(this.folder, path), { recursive: true });
      this.git('update-index', '--add', '--cacheinfo', `160000,${commit},${path}`);
    }
    this.git('commit', '--quiet', '--allow-empty', '--no-verify', '--message', message);
    return this.id('HEAD');
  }

  #put(path: string, content: null | { readonly link: string } | { readonly executable: string }): void {
    const file = join(this.folder, path);
    rmSync(file, { recursive: true, force: true });
    if (content === null) return;
    if ('executable' in content) {
      writeFiles(this.folder, { [path]: content.executable });
      chmodSync(file, 0o755);
      return;
    }
    mkdirSync(dirname(file), { recursive: true });
    symlinkSync(content.link, file);
  }

  /** Goes to a new branch, from a commit or from where it stands. */
  branch(name: string, from = 'HEAD'): this {
    this.git('checkout', '--quiet', '-B', name, from);
    return this;
  }

  /** The object that a name stands for. @throws where it stands for none */
  id(name: string): string {
    return this.#idAtHand(name) ?? this.git('rev-parse', '--verify', '--quiet', '--end-of-options', name);
  }

  /** The commit that a name stands for; `null` where it stands for none. */
  resolve(name: string): string | null {
    try {
      return this.id(`${name}^{commit}`);
    } catch {
      return null;
    }
  }

  /** As git says it, of what is written in one file of its own: starting git takes a hundred times as long. */
  #idAtHand(name: string): string | null {
    const [, base = '', kind] = /^(.*?)(?:\^\{(commit|tree)\})?$/s.exec(name) ?? [];
    const id = wholeId.test(base) ? base : this.#refAtHand(base);
    const object = id === null ? null : this.objectAtHand(id);
    if (object === null) return null;
    if (kind === undefined || kind === object.kind) return id;
    return kind === 'tree' && object.kind === 'commit' ? object.bytes.toString('latin1', 5, 45) : null;
  }

  #refAtHand(name: string): string | null {
    if (!/^(?:HEAD|refs(?:\/[\w-]+)+)$/.test(name)) return null;
    const text = this.#fileOfGit(name)?.toString('utf8').trim() ?? '';
    if (text.startsWith('ref: ')) return this.#refAtHand(text.slice(5));
    return wholeId.test(text) ? text : null;
  }

  /** An object that is not in a pack yet. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
  objectAtHand(id: string): { readonly kind: string; readonly bytes: Buffer } | null {
    const packed = wholeId.test(id) ? this.#fileOfGit(`objects/${id.slice(0, 2)}/${id.slice(2)}`) : null;
    if (packed === null) return null;
    const bytes = inflateSync(packed);
    const end = bytes.indexOf(0);
    return { kind: bytes.toString('latin1', 0, bytes.indexOf(' ')), bytes: bytes.subarray(end + 1) };
  }

  #fileOfGit(path: string): Buffer | null {
    try {
      return readFileSync(join(this.folder, '.git', path));
    } catch {
      return null;
    }
  }

  /** The last commit that two have in common; `null` for unrelated histories. */
  mergeBase(one: string, other: string): string | null {
    return this.#maybe('merge-base', one, other);
  }

  /** A merge as git makes it, without touching the folder; `null` where the two conflict, or have nothing in common. */
  merge(base: string, head: string): string | null {
    const tree = this.#maybe('merge-tree', '--write-tree', base, head)?.split('\n')[0];
    if (tree === undefined) return null;
    return this.git('commit-tree', tree, '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`);
  }

  #maybe(...args: readonly string[]): string | null {
    try {
      return this.git(...args);
    } catch {
      return null;
    }
  }
}
