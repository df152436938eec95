/** Asks Node what small servers would bind. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from './folder.ts';
import { runScript } from './program.ts';
import { timeout } from './seed.ts';
import { packages, type SampleServer } from './servers.ts';

/** Milliseconds for all servers together. */
export const longest = 5 * timeout;

/** Writes down what would be bound, and binds nothing. */
const preload = `
  const { appendFileSync } = require('node:fs');
  const net = require('node:net');
  const dgram = require('node:dgram');
  const write = (socket) => appendFileSync(process.env.LISTENING, JSON.stringify(socket) + '\\n');
  net.Server.prototype.listen = function (...args) {
    const [options] = typeof args[0] === 'function' ? [{}] : net._normalizeArgs(args);
    if (options.path === undefined || options.port !== undefined)
      write({ protocol: 'tcp', port: Number(options.port ?? 0), host: options.host ?? null });
    return this;
  };
  dgram.Socket.prototype.bind = function (port, address) {
    const options = typeof port === 'object' && port !== null ? port : { port, address };
    const host = typeof options.address === 'string' ? options.address : null;
    write({ protocol: 'udp', port: Number(options.port ?? 0), host });
    return this;
  };`;

export interface Start {
  readonly folder: string;
  readonly preload: string;
  readonly entry: string;
  readonly env: Readonly<Record<string, string>>;
}

/** How a thread has come to its end, and what it printed. */
export interface Ending {
  readonly status: number;
  readonly output: string;
}

export interface Socket {
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
  readonly host: string | null;
}

export interface Opened extends Ending {
  readonly sockets: readonly Socket[];
}

export interface Question {
  readonly server: SampleServer;
  readonly env: Readonly<Record<string, string>>;
}

export function entryOf({ files }: SampleServer): string {
  return Object.keys(files).find((path) => path.startsWith('main.')) ?? '';
}

/** One answer for each question, in their order, all by one process. */
export function askNode(folder: string, questions: readonly Question[]): readonly Opened[] {
  const starts = questions.map(({ server, env }, index): Start => {
    const own = writeFiles(join(folder, String(index)), {
      ...packages,
      ...server.files,
      'preload.cjs': preload,
      listening: '',
    });
    return {
      folder: own,
      preload: join(own, 'preload.cjs'),
      entry: join(own, entryOf(server)),
      env: { PATH: process.env['PATH'] ?? '', LISTENING: join(own, 'listening'), ...env },
    };
  });
  writeFileSync(join(folder, 'questions.json'), JSON.stringify(starts));
  const program = join(import.meta.dirname, 'listening-program.ts');
  const { status, stdout, stderr } = runScript(program, [join(folder, 'questions.json')], { cwd: folder }, longest);
  if (status !== 0) throw new Error(stderr);
  const endings: Ending[] = JSON.parse(stdout);
  return endings.map((ending, index) => ({
    ...ending,
    sockets: readFileSync(join(folder, String(index), 'listening'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Socket => JSON.parse(line)),
  }));
}
