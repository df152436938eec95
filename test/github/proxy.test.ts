/** The runner's proxy, which the environment names when a process starts. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';

const client = join(import.meta.dirname, '../../src/github/client.ts');

const program = `
  import { z } from 'zod';
  const { GitHub } = await import(${JSON.stringify(client)});
  const access = { token: 't', apiUrl: process.env.GITHUB_API_URL, owner: 'harbour', repo: 'ferry', second: 1 };
  const github = new GitHub(access);
  const purpose = { verb: 'read the tide table', permission: 'contents: read' };
  const tide = z.object({ high: z.number() });
  console.log((await github.request(tide, 'GET /tide', {}, purpose)).high);
  console.log((await github.graphql(tide, '{ viewer { login } }', {}, purpose)).high);
`;

/** A proxy to a GitHub that nobody else can reach. */
async function proxied(env: Readonly<Record<string, string>>) {
  const through: string[] = [];
  const server = createServer((request, response) => {
    through.push(`${request.method} ${request.url?.replace(/^http:\/\/[^/]*/, '')}`);
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ high: 4, data: { high: 5 } }));
  });
  server.on('connect', (request, socket) => {
    through.push(`CONNECT ${request.url}`);
    const upstream = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
    for (const it of [socket, upstream]) it.on('error', () => it.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: join(import.meta.dirname, '../..'),
    env: {
      PATH: process.env['PATH'],
      GITHUB_API_URL: 'http://github.harbour.invalid/api/v3',
      http_proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      ...env,
    },
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { through, stdout, stderr };
}

it('is what GitHub is reached through, by REST and by GraphQL', async () => {
  const { through, stdout, stderr } = await proxied({});
  expect([stderr, stdout]).toEqual(['', '4\n5\n']);
  expect(through).toEqual(
    expect.arrayContaining([expect.stringContaining('GET /api/v3/tide'), expect.stringContaining('POST /api/graphql')]),
  );
});

it('is left aside for the hosts that the environment excepts', async () => {
  const { through, stderr } = await proxied({ no_proxy: 'github.harbour.invalid' });
  expect(through).toEqual([]);
  expect(stderr).toContain('GitHub cannot be reached to read the tide table');
});
