/** Servers of packages that are not read: where they listen is not known, and that they are there is said. */
import { describe, expect, it } from 'vitest';
import { scanFiles, shownFacts } from '../../support/scan.ts';

async function facts(code: string, process = ''): Promise<readonly string[]> {
  return shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry', script: 'server.js', ${process} }] };`,
    'server.js': code,
  });
}

describe('a server of a package that is not read', () => {
  it.each([
    ["const quay = require('quay'); new quay.Server({ port: 8022, host: '0.0.0.0' });", '8022', 'new quay.Server(…)'],
    ["import { TideServer as Tide } from 'quay'; new Tide({ port: 8022 });", '8022', 'new Tide(…)'],
    ["import QuayServer from 'quay'; const it = new QuayServer(8022, () => {});", '8022', 'new QuayServer(…)'],
    [
      "const { Server } = require('quay'); class Tide extends Server {} new Tide({ port: 8022 });",
      '8022',
      'new Tide(…)',
    ],
    ["const { createServer } = require('quay'); createServer({ port: 8022 });", '8022', 'createServer(…)'],
    ["const { startServer } = require('quay'); startServer({}, { port: 8022 });", '8022', 'startServer(…)'],
    ["require('quay')({ name: 'tide' }).start({ port: 8022 });", '8022', '.start(…)'],
    ["const quay = require('quay'); const it = quay.make(); it.start({ port: 8022 });", '8022', 'it.start(…)'],
    ["const quay = require('quay'); quay.serve(require('tide'), { port: 8022 });", '8022', 'quay.serve(…)'],
    ["const quay = require('quay'); const server = quay(); server.start(8022);", '8022', 'server.start(…)'],
    ["const quay = require('quay'); const PORT = 8022; quay().start(PORT);", '8022', '.start(…)'],
    [
      "const quay = require('quay'); new quay.Server({ port: process.env.QUAY_PORT });",
      'QUAY_PORT',
      'new quay.Server(…)',
    ],
    [
      "const quay = require('quay'); new quay.Server({ port: process.env.QUAY_PORT || 8022 });",
      '8022',
      'new quay.Server(…)',
    ],
    ["const quay = require('quay'); new quay.Server({ port: require('tide').port });", 'a port', 'new quay.Server(…)'],
    [
      "const quay = require('quay'); const it = new quay.Server(); it.bindAsync('0.0.0.0:8022', () => {});",
      '8022',
      'it.bindAsync(…)',
    ],
    [
      "const quay = require('quay'); setTimeout(() => new quay.Server({ port: 8022 }), 10);",
      '8022',
      'new quay.Server(…)',
    ],
  ])('is said, with its port, and not claimed: %s', async (code, port, call) => {
    const written = call.startsWith('.') ? expect.any(String) : expect.stringContaining(call.replace('…)', ''));
    const found = await facts(code);
    expect(found).toEqual([
      expect.stringContaining(
        `notice: ${port} is given to "${call}" of the package "quay", which is not read server.js `,
      ),
    ]);
    expect(found[0]).toEqual(written);
  });

  it('is said beside what is known', async () => {
    expect(
      await facts("require('http').createServer().listen(4310); new (require('quay').Server)({ port: 8022 });"),
    ).toEqual([
      'ferry 4310 literal start default server.js "4310"',
      expect.stringContaining('notice: 8022 is given to "new Server(…)" of the package "quay", which is not read'),
    ]);
  });

  it('is said beside the port that the process is given by custom, unless it is that one', async () => {
    const code = (port: string): string => `process.env.PORT; new (require('quay').Server)({ port: ${port} });`;
    const given = 'ferry 4310 literal start default ecosystem.config.js "4310"';
    expect(await facts(code('8022'), 'env: { PORT: 4310 }')).toEqual([
      given,
      expect.stringContaining('notice: 8022 is given to "new Server(…)"'),
    ]);
    expect(await facts(code('process.env.PORT'), 'env: { PORT: 4310 }')).toEqual([given]);
  });

  it('is said beside what is not read any further', async () => {
    const code = "new (require('quay').Server)({ port: 8022 }); const { tide } = {}; tide.name;";
    expect(await facts(code)).toEqual([
      expect.stringContaining('its source is not read to its end'),
      expect.stringContaining('notice: 8022 is given to "new Server(…)"'),
    ]);
  });

  it('stands where it is called', async () => {
    const { unresolved } = await scanFiles({
      'ecosystem.config.js': "module.exports = { apps: [{ name: 'ferry', script: 'server.js' }] };",
      'server.js': "const port = 8022;\nconst quay = require('quay');\n\nnew quay.Server({ port });",
    });
    expect(unresolved.map(({ at }) => `${at.file}:${at.line}`)).toEqual(['server.js:4']);
  });
});

describe('what opens no socket by its shape', () => {
  it.each([
    "require('net').createConnection({ port: 5432 });",
    "new (require('pg').Pool)({ port: 5432 });",
    "new (require('quay').Client)({ port: 5432 });",
    "new (require('ioredis'))({ port: 6379 });",
    "require('mongoose').connect('mongodb://127.0.0.1:27017/tide', { port: 27017 });",
    "require('nodemailer').createTransport({ port: 587 });",
    "const { Server } = require('mongodb'); new Server('127.0.0.1', 27017);",
    "new (require('mongodb').Server)({ host: '127.0.0.1', port: 27017 });",
    "require('quay').connectToServer({ port: 8022 });",
    "require('quay').createClient().start({ port: 8022 });",
    "require('quay').addServer({ port: 8022 });",
    "const quay = require('quay'); new quay.Bar().start(200, 0);",
    "require('quay').measure.bind(null, 8022);",
    "new (require('quay').Server)({ name: 'tide' });",
    "new (require('quay').Server)({ server: require('http').createServer(), port: undefined });",
    "new (require('quay').Server)({ port: 0 });",
    "const { WebSocketServer } = require('ws'); new WebSocketServer({ noServer: true });",
    'class Server {} new Server({ port: 8022 });',
  ])('%s', async (code) => {
    expect((await facts(code)).filter((it) => it.includes('is given to'))).toEqual([]);
  });
});
