/**
 * A program of its own: starts Vite servers one after the other, and says which addresses of this machine each of them
 * answers on. Run by `vite-started.test.ts`.
 */
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { createServer, preview } from 'vite';

export interface StartedServer {
  readonly directory: string;
  readonly role: 'dev' | 'preview';
  /** To knock at. */
  readonly ports: readonly number[];
}

export interface Door {
  readonly port: number;
  readonly ipv4: boolean;
  readonly ipv6: boolean;
}

const [file = ''] = process.argv.slice(2);
const servers: readonly StartedServer[] = JSON.parse(readFileSync(file, 'utf8'));
const doors: Door[][] = [];
for (const server of servers) doors.push(await doorsOf(server));
process.stdout.write(JSON.stringify(doors));
process.exit(0);

async function doorsOf({ directory, role, ports }: StartedServer): Promise<Door[]> {
  process.chdir(directory);
  process.env['NODE_ENV'] = '';
  const inline = { logLevel: 'silent', optimizeDeps: { noDiscovery: true } } as const;
  const server = role === 'preview' ? await preview(inline) : await (await createServer(inline)).listen();
  try {
    return await Promise.all(
      ports.map(async (port) => ({ port, ipv4: await answers('127.0.0.1', port), ipv6: await answers('::1', port) })),
    );
  } finally {
    await server.close();
  }
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.setTimeout(2000, () => socket.destroy(new Error('it does not answer')));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
