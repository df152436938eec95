/** Vite's servers are really started, on free ports, and knocked at: where they answer is where `scan` says they listen. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { reaches } from '../../src/model/address.ts';
import { writeFiles } from '../support/folder.ts';
import { root, runScript } from '../support/program.ts';
import { scanFiles } from '../support/scan.ts';
import type { Door, StartedServer } from '../support/vite-server-program.ts';

/** `A` and `B` are free ports. */
const configs: readonly (readonly ['dev' | 'preview', string])[] = [
  ['dev', 'server: { port: A }'],
  ['dev', 'server: { port: A, host: "localhost" }'],
  ['dev', 'server: { port: A, host: true }'],
  ['dev', 'server: { port: A, host: "127.0.0.1", strictPort: true }'],
  ['dev', 'server: { port: A, host: "::1" }'],
  ['dev', 'server: { port: "A", host: "0.0.0.0" }'],
  ['dev', 'server: { port: A, host: "" }'],
  ['dev', 'server: { port: A, host: "127.0.0.1", hmr: { port: B } }'],
  ['dev', 'server: { port: A, hmr: { port: B, host: "127.0.0.1" } }'],
  ['dev', 'server: { port: A, host: true, ws: { port: B, host: "::1" } }'],
  ['dev', 'server: { port: A, host: "127.0.0.1", hmr: { port: A, clientPort: B } }'],
  [
    'dev',
    'plugins: [{ name: "tide", config: () => ({ server: { port: A } }) }], server: { port: B, host: "127.0.0.1" }',
  ],
  [
    'dev',
    'plugins: [{ name: "tide", configResolved(it) { it.server.port = A } }], server: { port: B, host: "127.0.0.1" }',
  ],
  ['preview', 'preview: { port: A }'],
  ['preview', 'preview: { port: A }, server: { host: "127.0.0.1", port: B }'],
  ['preview', 'preview: { port: A, host: null }, server: { host: true }'],
  ['preview', 'preview: { port: A, host: false }, server: { host: "::1" }'],
  ['preview', 'plugins: [{ name: "tide", config: (it) => { it.preview.host = "::1" } }], preview: { port: A }'],
];

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some((it) => it.address === '::1'));

function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  return Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, () => {
            const address = server.address();
            resolve(typeof address === 'object' && address !== null ? address.port : 0);
          });
        }),
    ),
  ).finally(() => Promise.all(servers.map((it) => new Promise((resolve) => it.close(resolve)))));
}

const cases: { readonly text: string; readonly role: 'dev' | 'preview'; readonly ports: readonly number[] }[] = [];
let doors: readonly (readonly Door[])[] = [];

beforeAll(async () => {
  const ports = await freePorts(configs.length * 2);
  const folder = mkdtempSync(join(tmpdir(), 'portbook-vite-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [index, [role, options]] of configs.entries()) {
      const [a = 0, b = 0] = ports.slice(index * 2);
      const text = `export default { ${options.replaceAll(/\bA\b/g, `${a}`).replaceAll(/\bB\b/g, `${b}`)} }`;
      cases.push({ text, role, ports: [a, b] });
      writeFiles(join(folder, `case-${index}`), { 'vite.config.mjs': text, 'index.html': '<p>' });
    }
    const servers = cases.map(({ role, ports: own }, index): StartedServer => {
      return { directory: join(folder, `case-${index}`), role, ports: own };
    });
    writeFileSync(join(folder, 'servers.json'), JSON.stringify(servers));
    const script = join(import.meta.dirname, '../support/vite-server-program.ts');
    const { status, stdout, stderr } = runScript(script, [join(folder, 'servers.json')], { cwd: folder });
    if (status !== 0) throw new Error(stderr);
    doors = JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

describe('answers where it is said to listen', () => {
  it.each(configs.map(([role, options], index) => ({ role, options, index })))('$role: $options', async ({ index }) => {
    const { text = '', role } = cases[index] ?? {};
    const { listeners, unresolved } = await scanFiles({ 'vite.config.mjs': text });
    expect(unresolved).toEqual([]);
    const said = listeners.filter((it) => it.role === role);
    expect(doors[index]).toHaveLength(2);
    for (const { port, ipv4, ipv6 } of doors[index] ?? []) {
      const listener = said.find((it) => it.port === port);
      expect({ port, isOpen: ipv4 || ipv6 }).toEqual({ port, isOpen: listener !== undefined });
      if (listener === undefined) continue;
      for (const [host, isOpen] of [['127.0.0.1', ipv4], ...(hasIpv6 ? [['::1', ipv6] as const] : [])] as const) {
        const answer = reaches(host, listener);
        // "Maybe" is what `localhost` is: one of both, as the resolver says.
        if (answer !== 'maybe') expect({ host, isOpen }).toEqual({ host, isOpen: answer === 'yes' });
      }
    }
  });
});
