/** Real git repositories, made on the fly: whoever runs the tests has settings of their own, and none of them counts. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, writeFiles } from './folder.ts';

const identity = {
  GIT_AUTHOR_NAME: 'Harbour Master',
  GIT_AUTHOR_EMAIL: 'master@harbour.example',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Harbour Master',
  GIT_COMMITTER_EMAIL: 'master@harbour.example',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
};

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

  /** What git prints for an input. */
  feed(input: Buffer | string, ...args: readonly string[]): string {
    return this.#run(args, input).toString('utf8').trimEnd();
  }

  /** Writes files (`null` removes one), and commits all that lies in the folder. @returns the commit's id */
  commit(files: Readonly<Record<string, string | Buffer | null>>, message = 'Change the harbour'): string {
    const kept: Record<string, string | Buffer> = {};
    for (const [path, content] of Object.entries(files)) {
      if (content === null) rmSync(join(this.folder, path), { recursive: true, force: true });
      else kept[path] = content;
    }
    writeFiles(this.folder, kept);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--no-verify', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Goes to a new branch, from a commit or from where it stands. */
  branch(name: string, from = 'HEAD'): this {
    this.git('checkout', '--quiet', '-B', name, from);
    return this;
  }
}
