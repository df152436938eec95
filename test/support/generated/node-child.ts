/** Runs configs in a child process, many in one, each in a folder of its own. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../../src/javascript/modules/repository.ts';
import { writeFiles } from '../folder.ts';
import type { Outcome, Reply, Request, RunOptions } from './child.ts';

/** Node keeps every module that it ever loaded: after so many programs the child makes place for another. */
const mostPrograms = 300;

/** Milliseconds for all runs of one config. */
const longest = 20_000;

export class NodeChild {
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), 'portbook-')));
  #child: ChildProcess | null = null;
  #programs = 0;

  constructor() {
    // Vite is found from here, as it would be in a repository.
    symlinkSync(join(import.meta.dirname, '../../../node_modules'), join(this.#folder, 'node_modules'));
  }

  /** Writes the files and runs one of them, each time as if for the first time. */
  async run(
    files: Readonly<Record<string, string>>,
    config: string,
    runs: readonly RunOptions[],
  ): Promise<readonly Outcome[]> {
    this.#programs += 1;
    const root = join(this.#folder, String(this.#programs));
    mkdirSync(root);
    writeFiles(root, files);
    const outcomes = await this.#ask({
      id: this.#programs,
      config: join(root, config),
      root: [root, repositoryRoot],
      runs,
    });
    rmSync(root, { recursive: true });
    return outcomes;
  }

  close(): void {
    this.#end();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #ask(request: Request): Promise<readonly Outcome[]> {
    if (request.id % mostPrograms === 0) this.#end();
    this.#child ??= fork(join(import.meta.dirname, 'child.ts'), {
      serialization: 'advanced',
      execArgv: ['--no-warnings', '--experimental-transform-types'],
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const child = this.#child;
    return new Promise((resolve) => {
      const done = (outcomes: readonly Outcome[]): void => {
        clearTimeout(timer);
        child.off('message', onMessage);
        child.off('exit', onExit);
        resolve(outcomes);
      };
      const fail = (error: string): void => {
        this.#end();
        done(request.runs.map(() => ({ error })));
      };
      const onMessage = (reply: Reply): void => {
        if (reply.id === request.id) done(reply.outcomes);
      };
      const onExit = (): void => fail('the child process ended');
      const timer = setTimeout(() => fail('it takes too long'), longest);
      child.on('message', onMessage);
      child.on('exit', onExit);
      child.send(request);
    });
  }

  #end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }
}
