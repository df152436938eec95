/** Asks PM2 what it would start, in a process of its own with an environment of its own. */
import { type ChildProcess, fork } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeFiles } from '../../support/folder.ts';

/** `VARIABLES pm2 start FILE --env ENVIRONMENT`, in a folder with these files. */
export interface Question {
  readonly files: Readonly<Record<string, string>>;
  readonly file: string;
  readonly environment: string | null;
  readonly variables: Readonly<Record<string, string>>;
}

/** A process that PM2 would make. */
export interface Started {
  readonly application: string;
  readonly mode: 'fork' | 'cluster';
  /** The program and its arguments. */
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface Answer {
  /** Why PM2 starts nothing, or not all. */
  readonly refusal: string | null;
  readonly started: readonly Started[];
}

export interface Questions {
  readonly id: number;
  readonly questions: readonly Question[];
}

export interface Answers {
  readonly id: number;
  readonly answers: readonly Answer[];
}

/** Programs that PM2 looks for on the path before it starts them: text is what it runs with Node, as npm's own is. */
const programs: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'npm',
    'npx',
    'yarn',
    'pnpm',
    'next',
    'python',
    'python3',
    'ruby',
    'bun',
    'deno',
    'tsx',
    'ts-node',
    'php',
    'perl',
  ].map((name) => [`bin/${name}`, '#!/usr/bin/env node\n']),
);

export class RealPm2 {
  readonly #home: string;
  readonly #process: ChildProcess;
  #asked = 0;

  constructor() {
    this.#home = realpathSync(mkdtempSync(join(tmpdir(), 'portbook-pm2-')));
    writeFiles(this.#home, programs);
    for (const path of Object.keys(programs)) chmodSync(join(this.#home, path), 0o755);
    const path = [join(this.#home, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(':');
    this.#process = fork(join(import.meta.dirname, 'reader.ts'), {
      env: { PATH: path, HOME: this.#home, PM2_HOME: this.#home },
      cwd: this.#home,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
  }

  /** One answer for each question, in their order. */
  ask(questions: readonly Question[]): Promise<readonly Answer[]> {
    const process = this.#process;
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      const fail = (): void => {
        process.off('message', take);
        reject(new Error('PM2 does not answer'));
      };
      const timer = setTimeout(fail, 60_000);
      const take = (answers: Answers): void => {
        if (answers.id !== id) return;
        clearTimeout(timer);
        process.off('exit', fail).off('message', take);
        resolve(answers.answers);
      };
      process.once('exit', fail).on('message', take);
      process.send({ id, questions });
    });
  }

  close(): void {
    this.#process.removeAllListeners();
    this.#process.kill('SIGKILL');
    rmSync(this.#home, { recursive: true, force: true });
  }
}
