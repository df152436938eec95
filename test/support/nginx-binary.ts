/** The real nginx, where it is installed: what it says of a configuration, what it loads, what it binds. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BoundSocket, socketsOfProcess } from './bound-sockets.ts';

const binary = ['/usr/sbin/nginx', 'nginx'].find((it) => spawnSync(it, ['-v']).status === 0) ?? null;

/** Fails where nginx has to be there (CI), and says why nothing is compared where it is not. */
export const hasNginx = binary !== null;
if (!hasNginx) {
  if (process.env['CI'] !== undefined) throw new Error('nginx is not installed, and CI is where it must be');
  process.stderr.write('nginx is not installed: our reader is not compared with it (apt-get install nginx-light)\n');
}

const streamModule = '/usr/lib/nginx/modules/ngx_stream_module.so';

/** Whether nginx can be started with `stream` blocks and its sockets be read, and why not where it cannot. */
export const canStartNginx = hasNginx && process.platform === 'linux' && existsSync(streamModule);
if (hasNginx && !canStartNginx) {
  const missing = 'Linux with libnginx-mod-stream is needed to start nginx and to read what it binds';
  if (process.env['CI'] !== undefined) throw new Error(missing);
  process.stderr.write(`${missing}: that is not compared\n`);
}

/** At the top of a configuration that is started: one process in the foreground, everything in its own folder. */
export const mainPreamble = `load_module ${streamModule};
daemon off;
master_process off;
pid pid;
error_log stderr;
events { worker_connections 64; }
`;

/** In the `http` block of a configuration that is loaded: nothing is written outside of its folder. */
export const httpPreamble = `access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((it) => `${it}_temp_path temp_${it};`).join('\n')}
`;

export interface Verdict {
  /** The first error's wording, without its place; `null` where nginx could read the file. */
  readonly message: string | null;
  readonly line: number | null;
}

/** What `nginx -T` says of a folder of configuration. */
export interface Dump extends Verdict {
  /** The file of the first error, relative to the folder. */
  readonly file: string | null;
  /** What it has loaded, in the order in which it opened the files; empty where there is an error. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Its warnings, without their places. */
  readonly warnings: readonly string[];
}

/** A started nginx, or why it did not start. */
export type Started =
  | { readonly kind: 'running'; readonly nginx: RunningNginx }
  | { readonly kind: 'refused'; readonly message: string };

/** A folder in which nginx may test configurations, until `close`. */
export class NginxBench {
  readonly folder = mkdtempSync(join(tmpdir(), 'portbook-nginx-'));
  readonly #running = new Set<RunningNginx>();
  #isClosed = false;
  #count = 0;

  test(text: string): Verdict {
    const file = join(this.folder, 'tested.conf');
    writeFileSync(file, text);
    const pid = `pid ${join(this.folder, 'pid')};`;
    const options = ['-t', '-q', '-e', 'stderr', '-p', this.folder, '-c', file, '-g', pid];
    const run = spawnSync(binary ?? 'nginx', options, { encoding: 'utf8' });
    // What it quotes may hold a line break.
    const error = /\[emerg\] (?:\d+#\d+: )?([\s\S]*?)(?: in \S+tested\.conf:(\d+))?\n(?:nginx: |$)/.exec(run.stderr);
    if (run.status === 0) return { message: null, line: null };
    if (error === null) throw new Error(`nginx failed without a reason: ${run.stderr}`);
    // Without a place: it has read the file, and may not create its folders here (`mkdir() … Permission denied`).
    if (error[2] === undefined) return { message: null, line: null };
    return { message: error[1] ?? '', line: Number(error[2]) };
  }

  /** Loads `nginx.conf` among these files with `-T`. */
  dump(files: Readonly<Record<string, string>>): Dump {
    const folder = this.#write(files);
    const options = ['-T', '-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')];
    const run = spawnSync(binary ?? 'nginx', options, { encoding: 'utf8', timeout: 10_000 });
    rmSync(folder, { recursive: true, force: true });
    const error = /\[emerg\] (?:\d+#\d+: )?([\s\S]*?)(?: in (\S+):(\d+))?\n/.exec(run.stderr);
    const loaded: { path: string; text: string }[] = [];
    const parts = run.stdout.split(/^# configuration file (.*):\n/m);
    for (let at = 1; at + 1 < parts.length; at += 2) {
      // Nginx adds a line break behind each file.
      loaded.push({ path: (parts[at] ?? '').slice(folder.length + 1), text: (parts[at + 1] ?? '').slice(0, -1) });
    }
    return {
      message: run.status === 0 ? null : (error?.[1] ?? run.stderr),
      line: error?.[3] === undefined ? null : Number(error[3]),
      file: error?.[2]?.slice(folder.length + 1) ?? null,
      files: loaded,
      warnings: [...run.stderr.matchAll(/\[warn\] (?:\d+#\d+: )?(.*)\n/g)].map((it) => it[1] ?? ''),
    };
  }

  /** Starts nginx with `nginx.conf` among these files, which begins with `mainPreamble`; it is stopped by `close` at the latest. */
  async start(files: Readonly<Record<string, string>>): Promise<Started> {
    // A test that has run out of time still goes on: nobody would stop what it starts now.
    if (this.#isClosed) throw new Error('the bench is closed');
    const folder = this.#write(files);
    const child = spawn(binary ?? 'nginx', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const nginx = new RunningNginx(child, folder);
    this.#running.add(nginx);
    for (let waited = 0; waited < 2000; waited += 1) {
      if (existsSync(join(folder, 'pid'))) return { kind: 'running', nginx };
      // It tries a port that is taken five times: the first refusal is enough.
      const refusal = /\[emerg\] (?:\d+#\d+: )?(.*)\n/.exec(nginx.log)?.[1];
      if (refusal !== undefined || child.exitCode !== null) {
        await nginx.stop();
        return { kind: 'refused', message: refusal ?? nginx.log };
      }
      await sleep(3);
    }
    await nginx.stop();
    throw new Error(`nginx neither started nor failed: ${nginx.log}`);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const nginx of this.#running) await nginx.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #write(files: Readonly<Record<string, string>>): string {
    this.#count += 1;
    const folder = join(this.folder, String(this.#count));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  }
}

/** A process of nginx that this test has started. */
export class RunningNginx {
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #exit: Promise<unknown>;
  log = '';

  constructor(child: ChildProcess, folder: string) {
    this.#child = child;
    this.#folder = folder;
    const kill = (): void => {
      child.kill('SIGKILL');
    };
    process.once('exit', kill);
    this.#exit = new Promise((resolve) => child.once('close', resolve)).finally(() => process.off('exit', kill));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.log += text;
    });
  }

  /** What it listens on, as the kernel has it. */
  sockets(): readonly BoundSocket[] {
    return socketsOfProcess(this.#child.pid ?? 0);
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#exit;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Whether nginx's message is about the form of the file, and not about what its directives say. */
export function isSyntaxError(message: string): boolean {
  return /^(?:unexpected |too long parameter|directive ".*" (?:is not terminated by|has no opening))/s.test(message);
}
