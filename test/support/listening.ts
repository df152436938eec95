/** Starts a program in a folder and sees what it listens on. Linux only: it reads `/proc`. */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** An address as the kernel has it, `0.0.0.0` and `::` for every one. */
export interface ListeningSocket {
  readonly address: string;
  readonly port: number;
}

export interface Listening {
  readonly sockets: readonly ListeningSocket[];
  /** What it printed, for a test that fails. */
  readonly output: string;
}

/** Programs need a moment to load. */
const interval = 100;

export function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** Ports of this machine that nothing listens on just now. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  const ports: number[] = [];
  for (const server of servers) {
    if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    if (typeof address === 'object' && address !== null) ports.push(address.port);
  }
  await Promise.all(servers.map((it) => new Promise((resolve) => it.close(resolve))));
  return ports;
}

/**
 * What the program listens on, itself or by its children. It is always ended before this returns.
 *
 * @param patience milliseconds: what has not listened by then never will
 */
export async function listenedOn(
  program: string,
  args: readonly string[],
  folder: string,
  variables: Readonly<Record<string, string>>,
  patience = 15_000,
): Promise<Listening> {
  const { PATH = '' } = process.env;
  // A group of its own, so that its children are found and ended with it.
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH, HOME: folder, LANG: 'C.UTF-8', ...variables },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    output += data.toString();
  });
  let isOver = false;
  child.once('error', (error) => {
    output += error.message;
    isOver = true;
  });
  child.once('exit', () => {
    isOver = true;
  });
  let sockets: readonly ListeningSocket[] = [];
  try {
    for (let waited = 0; waited < patience && !isOver; waited += interval) {
      await pause(interval);
      const now = child.pid === undefined ? [] : socketsOf(child.pid);
      // A server of several sockets opens them one after another.
      if (now.length > 0 && now.length === sockets.length) break;
      sockets = now;
    }
  } finally {
    if (child.pid !== undefined) end(child.pid);
  }
  return { sockets, output };
}

function end(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function socketsOf(group: number): readonly ListeningSocket[] {
  const all = new Map([...socketTable('/proc/net/tcp'), ...socketTable('/proc/net/tcp6')]);
  const found = new Map<string, ListeningSocket>();
  for (const pid of readdirSync('/proc').filter((it) => /^\d+$/.test(it))) {
    try {
      const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The group is the third word behind the name, which may hold anything.
      if (Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[2]) !== group) continue;
      for (const descriptor of readdirSync(`/proc/${pid}/fd`)) {
        const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${descriptor}`))?.[1] ?? '';
        const socket = all.get(inode);
        if (socket !== undefined) found.set(inode, socket);
      }
    } catch {
      // A process that has just ended.
    }
  }
  return [...found.values()];
}

/** Listening sockets by inode. https://www.kernel.org/doc/html/latest/networking/proc_net_tcp.html */
function socketTable(path: string): readonly (readonly [string, ListeningSocket])[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      const [address = '', port = ''] = (words[1] ?? '').split(':');
      if (words[3] !== '0A') return [];
      return [[words[9] ?? '', { address: readAddress(address), port: Number.parseInt(port, 16) }] as const];
    });
}

/** Words of 32 bits, each with its bytes the other way round. Of IPv6 only what these tests open is told apart. */
function readAddress(hex: string): string {
  if (hex.length === 8) {
    const bytes = hex.match(/../g) ?? [];
    return bytes
      .reverse()
      .map((it) => Number.parseInt(it, 16))
      .join('.');
  }
  if (/^0+$/.test(hex)) return '::';
  return hex === `${'0'.repeat(24)}01000000` ? '::1' : hex;
}
