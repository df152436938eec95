/**
 * Runs in a process of its own: PM2 itself reads process files and starts what they say, up to the
 * moment in which a process would be made. That process is told about instead.
 *
 * All of PM2 is real: the reader of configs, the checks, the merging of environments (`lib/API.js`,
 * `lib/Common.js`), the instances and their variables (`lib/God.js`), the command lines (`lib/God/ForkMode.js`).
 * Only the socket to its daemon, `spawn` and `cluster.fork` are not.
 */
import childProcess from 'node:child_process';
import cluster from 'node:cluster';
import { EventEmitter } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Answer, Question, Questions, Started } from './ask.ts';

type Callback = (error: unknown, data?: unknown) => void;

interface Configuration {
  readonly name: string;
  readonly args?: readonly string[];
  readonly pm_exec_path: string;
  readonly [variable: string]: unknown;
}

interface God {
  clusters_db: object;
  next_id: number;
  readonly prepare: (app: unknown, done: Callback) => void;
  registerCron: () => void;
  readonly watch: { enable: () => void };
}

interface Api {
  readonly prototype: {
    _startJson(file: string, options: object, action: string, done: Callback): void;
  };
}

/** What `max` stands for in these tests. */
const processors = 3;

const home = process.env['PM2_HOME'] ?? '';
for (const folder of ['logs', 'pids']) mkdirSync(join(home, folder), { recursive: true });
const base = { ...process.env };
const [first] = os.cpus();
os.cpus = () => (first === undefined ? [] : Array(processors).fill(first));

const started: Started[] = [];
const fakes: EventEmitter[] = [];

function fakeProcess(): EventEmitter {
  const emitter = new EventEmitter();
  fakes.push(emitter);
  const streams = { stdout: new PassThrough(), stderr: new PassThrough(), stdin: new PassThrough() };
  return Object.assign(emitter, streams, { pid: 1, process: { pid: 1 }, unref: () => undefined });
}

function strings(variables: object): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]));
}

// `lib/God/ForkMode.js` takes `spawn` from the module each time.
Object.assign(childProcess, {
  spawn: (command: string, args: readonly string[], options: { readonly env: object }) => {
    const env = strings(options.env);
    // Node programs are run by a file of PM2's that is told the script by a variable.
    const script = args.find((it) => String(it).endsWith('/ProcessContainerFork.js'));
    const words = args.map((it) => (it === script ? (env['pm_exec_path'] ?? '') : String(it)));
    started.push({ application: env['name'] ?? '', mode: 'fork', command: [command, ...words], env });
    return fakeProcess();
  },
});

Object.assign(cluster, {
  fork: (variables: { readonly pm2_env: string }) => {
    const configuration: Configuration = JSON.parse(variables.pm2_env);
    // As `lib/ProcessContainer.js` sets them, in the worker.
    const command = ['node', configuration.pm_exec_path, ...(configuration.args ?? []).map(String)];
    started.push({ application: configuration.name, mode: 'cluster', command, env: strings(configuration) });
    const worker = fakeProcess();
    process.nextTick(() => worker.emit('online'));
    return worker;
  },
});

const require = createRequire(import.meta.url);
const api: Api = require('pm2/lib/API.js');
const god: God = require('pm2/lib/God.js');
Object.assign(require('pm2/constants.js'), { GRACEFUL_LISTEN_TIMEOUT: 1 });
god.registerCron = () => undefined;
god.watch.enable = () => undefined;
Object.assign(require('pm2/lib/Utility.js'), { startLogging: (_: unknown, done: Callback) => done(null) });

/** `pm2 start FILE --env NAME` in a folder with these files. */
function start(folder: string, question: Question): Promise<Answer> {
  for (const [path, text] of Object.entries(question.files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  process.chdir(folder);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, base, question.variables);
  started.length = 0;
  god.next_id = 0;
  const pm2 = Object.assign(Object.create(api.prototype), {
    cwd: folder,
    pm2_home: home,
    gl_is_km_linked: false,
    // The daemon is this process, and messages to it are JSON. What only waits to be started, is started.
    Client: {
      executeRemote: (method: string, app: object, done: Callback) =>
        method === 'prepare'
          ? god.prepare(JSON.parse(JSON.stringify({ ...app, autostart: true })), done)
          : done(null, []),
    },
  });
  return new Promise((resolve) => {
    const answer = (error: unknown): void => {
      const refusal = error === null || error === undefined ? null : String(error);
      resolve({ refusal, started: [...started] });
    };
    const options = question.environment === null ? {} : { env: question.environment };
    try {
      pm2._startJson(question.file, options, 'restartProcessId', answer);
    } catch (error) {
      answer(error);
    }
  });
}

let count = 0;
process.on('message', async ({ id, questions }: Questions) => {
  const answers: Answer[] = [];
  for (const question of questions) {
    count += 1;
    const folder = join(home, `run-${count}`);
    mkdirSync(folder);
    answers.push(await start(folder, question));
    // PM2 closes the logs of what ends, and starts nothing again that it does not know.
    god.clusters_db = {};
    for (const fake of fakes.splice(0)) fake.emit('exit', 0);
    process.chdir(home);
    rmSync(folder, { recursive: true });
  }
  process.send?.({ id, answers });
});
