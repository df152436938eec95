/**
 * Runs in a process of its own, as `pm2`, `pm2-runtime` or `pm2-dev` with the words behind them: the real command line, up to
 * the moment in which PM2's daemon would be told to start an application. That is written to the standard output instead,
 * a line each. Only the socket to the daemon is not real.
 */
import { createRequire } from 'node:module';
import type { Prepared } from './command.ts';

type Callback = (error: unknown, data?: unknown) => void;

interface Application {
  readonly name: string;
  readonly pm_exec_path: string;
  readonly pm_cwd: string;
  readonly exec_interpreter: string;
  readonly exec_mode: string;
  readonly instances: number;
  readonly args?: readonly string[];
  readonly node_args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

interface Pm2 {
  readonly Client: object;
}

const require = createRequire(import.meta.url);
const [, , binary = '', ...words] = process.argv;
process.argv.splice(1, process.argv.length, binary, ...words);

const prepare = (app: Application, done: Callback): void => {
  const { name, pm_exec_path: path, pm_cwd: cwd, exec_interpreter: interpreter, args = [], env, ...rest } = app;
  const given: Prepared = {
    ...{ name, path, cwd, interpreter, args, nodeArgs: rest.node_args, instances: rest.instances },
    mode: rest.exec_mode,
    port: env['PORT'] ?? null,
    served: env['PM2_SERVE_PORT'] ?? null,
  };
  process.stdout.write(`prepared ${JSON.stringify(given)}\n`);
  done(null, [{ pm2_env: app }]);
};

const { version }: { readonly version: string } = require('pm2/package.json');
const Api: { readonly prototype: Pm2 } = require('pm2/lib/API.js');
Object.assign(Api.prototype, {
  connect(this: Pm2, done: Callback) {
    Object.assign(this.Client, {
      executeRemote: (method: string, data: Application, done: Callback) =>
        method === 'prepare' ? prepare(data, done) : done(null, []),
      getProcessIdByName: (_: string, done: Callback) => done(null, []),
      getProcessIdsByNamespace: (_: string, done: Callback) => done(null, []),
      launchBus: () => undefined,
      notifyGod: () => undefined,
    });
    // As it is: the commands are declared behind this.
    setImmediate(done, null, {});
  },
  getVersion: (done: Callback) => done(null, version),
  speedList: () => process.exit(0),
  exitCli: () => process.exit(1),
  // What only waits for the daemon is over.
  list: () => process.exit(0),
  disconnect: () => process.exit(0),
});
setTimeout(() => process.exit(0), 2_000).unref();
require(`pm2/lib/binaries/${binary}.js`);
