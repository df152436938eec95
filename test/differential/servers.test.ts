/**
 * Servers that are installed here, started as PM2 would start them with a tiny application: what they listen on is
 * what `scan` says. Those that are not installed are left out, which is printed.
 */
import { describe, expect, it } from 'vitest';
import { openTree } from '../../src/files/local-tree.ts';
import { isLoopback } from '../../src/model/address.ts';
import type { Listener } from '../../src/model/facts.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { scan } from '../../src/scan.ts';
import { folderOf } from '../support/folder.ts';
import { freePorts, isInstalled, type ListeningSocket, listenedOn } from '../support/listening.ts';

type Files = Readonly<Record<string, string>>;

/** A command line, with the variables and the config files of the process. `A`, `B` and `C` stand for free ports. */
interface Case {
  readonly line: string;
  readonly files?: Files;
  readonly variables?: Readonly<Record<string, string>>;
  /** How long to wait where nothing is to be listened on. */
  readonly patience?: number;
}

interface Group {
  readonly program: string;
  readonly application: Files;
  readonly cases: readonly Case[];
}

const wsgi = { 'app.py': "def app(environ, start):\n    start('200 OK', [])\n    return [b'']\n" };
const asgi = { 'app.py': 'async def app(scope, receive, send):\n    pass\n' };
const flask = { 'app.py': 'from flask import Flask\n\napp = Flask(__name__)\n' };
const rack = { 'config.ru': "run ->(_) { [200, {}, ['']] }\n" };

const groups: readonly Group[] = [
  {
    program: 'gunicorn',
    application: wsgi,
    cases: [
      { line: 'gunicorn app:app -b 127.0.0.1:A --bind=127.0.0.1:B', variables: { PORT: 'C' } },
      { line: 'gunicorn app:app -b localhost:A' },
      { line: 'gunicorn app:app -b unix:ferry.sock -b 127.0.0.1:A' },
      { line: 'gunicorn app:app -b unix:ferry.sock', patience: 3_000 },
      { line: 'gunicorn app:app', files: { 'gunicorn.conf.py': 'bind = "127.0.0.1:A"\n' }, variables: { PORT: 'B' } },
      {
        line: 'gunicorn app:app -c conf/ferry.py',
        files: {
          'gunicorn.conf.py': 'bind = "127.0.0.1:A"\n',
          'conf/ferry.py': 'bind = ["127.0.0.1:B", "127.0.0.1:C"]\n',
        },
      },
      {
        line: 'gunicorn app:app',
        files: { 'gunicorn.conf.py': 'bind = "127.0.0.1:A"\n' },
        variables: { GUNICORN_CMD_ARGS: '--bind 127.0.0.1:B -b 127.0.0.1:C' },
      },
      {
        line: 'gunicorn app:app -b 127.0.0.1:C',
        files: { 'gunicorn.conf.py': 'bind = "127.0.0.1:A"\n' },
        variables: { GUNICORN_CMD_ARGS: '--bind=127.0.0.1:B' },
      },
      {
        line: 'gunicorn app:app',
        files: { 'gunicorn.conf.py': 'import os\n\nbind = "127.0.0.1:" + os.environ.get("FERRY", "A")\n' },
        variables: { FERRY: 'B' },
      },
      { line: 'gunicorn app:app', files: { 'gunicorn.conf.py': 'bind = "unix:ferry.sock"\n' }, patience: 3_000 },
    ],
  },
  {
    program: 'uvicorn',
    application: asgi,
    cases: [
      { line: 'uvicorn app:app --port A', variables: { UVICORN_PORT: 'B', PORT: 'C' } },
      { line: 'uvicorn app:app', variables: { UVICORN_PORT: 'B', PORT: 'C' } },
      { line: 'uvicorn app:app --port A --port=B --host 127.0.0.2', variables: { UVICORN_HOST: '127.0.0.3' } },
      { line: 'uvicorn app:app --uds ferry.sock --port A', patience: 3_000 },
    ],
  },
  {
    program: 'flask',
    application: flask,
    cases: [
      { line: 'flask --app app run -p A', variables: { FLASK_RUN_PORT: 'B', PORT: 'C' } },
      { line: 'flask run', variables: { FLASK_RUN_PORT: 'B', PORT: 'C' } },
    ],
  },
  {
    program: 'python3',
    application: {},
    cases: [
      { line: 'python3 -m http.server A --bind 127.0.0.1', variables: { PORT: 'B' } },
      { line: 'python3 -m http.server -b 127.0.0.1 -d . A' },
    ],
  },
  {
    program: 'php',
    application: { 'index.php': '<?php\n', 'public/index.php': '<?php\n' },
    cases: [
      { line: 'php -S localhost:A' },
      { line: 'php -S 127.0.0.1:A -t public', variables: { PORT: 'B' } },
      { line: 'php -t public -S 127.0.0.1:A index.php' },
    ],
  },
  {
    program: 'puma',
    application: rack,
    cases: [
      { line: 'puma -b tcp://127.0.0.1:A -b tcp://127.0.0.1:B', variables: { PORT: 'C' } },
      { line: 'puma', files: { 'config/puma.rb': 'bind "tcp://127.0.0.1:A"\nbind "unix://ferry.sock"\n' } },
      { line: 'puma', files: { 'config/puma.rb': 'port ENV.fetch("PORT") { A }, "127.0.0.1"\n' } },
      {
        line: 'puma',
        files: { 'config/puma.rb': 'set_default_host "127.0.0.1"\nport ENV.fetch("PORT", A)\nport C\n' },
        variables: { PORT: 'B' },
      },
      {
        line: 'puma -e production',
        files: { 'config/puma.rb': 'port A, "127.0.0.1"\n', 'config/puma/production.rb': 'port B, "127.0.0.1"\n' },
      },
      { line: 'puma -b tcp://127.0.0.1:B', files: { 'config/puma.rb': 'port A, "127.0.0.1"\n' } },
    ],
  },
  {
    program: 'thin',
    application: rack,
    cases: [
      { line: 'thin start -p A -a 127.0.0.1', variables: { PORT: 'B' } },
      { line: 'thin start -C ferry.yml -p B', files: { 'ferry.yml': 'port: A # the pier\naddress: 127.0.0.1\n' } },
    ],
  },
  {
    program: 'unicorn',
    application: rack,
    cases: [
      { line: 'unicorn -l 127.0.0.1:A -l 127.0.0.1:B' },
      {
        line: 'unicorn -c ferry.rb -l 127.0.0.1:B',
        files: { 'ferry.rb': 'listen "127.0.0.1:A", :backlog => 64\n' },
      },
      { line: 'unicorn -c ferry.rb', files: { 'ferry.rb': 'listen "127.0.0.1:A", tcp_nopush: true\n' } },
    ],
  },
  {
    program: 'memcached',
    application: {},
    cases: [
      { line: 'memcached -u nobody -p A -l 127.0.0.1' },
      { line: 'memcached -u nobody -l 127.0.0.1:A -l 127.0.0.2:B' },
    ],
  },
  {
    program: 'redis-server',
    application: { 'ferry.conf': '# port 1\nport A\nbind 127.0.0.1\nsave ""\n' },
    cases: [
      { line: 'redis-server --port A --bind 127.0.0.1', variables: { PORT: 'B' } },
      { line: 'redis-server ferry.conf' },
      { line: 'redis-server ferry.conf --port B' },
    ],
  },
];

/** `ferry-api` with that command line, as PM2 takes it. */
function ecosystem({ line, variables = {} }: Case): string {
  const [script = '', ...args] = line.split(' ');
  const app = { name: 'ferry-api', script, args: args.join(' '), interpreter: 'none', env: variables };
  return `module.exports = ${JSON.stringify({ apps: [app] }, null, 2)};\n`;
}

/** What `.ci/run` installs: there, none of these may be left out. */
const installedInCi = ['gunicorn', 'uvicorn', 'flask', 'php', 'puma', 'thin', 'unicorn', 'memcached', 'redis-server'];

it.runIf(process.env['CI'])('has the servers here that CI installs', () => {
  expect(installedInCi.filter((it) => !isInstalled(it))).toEqual([]);
  expect(groups.map((it) => it.program)).toEqual(expect.arrayContaining(installedInCi));
});

describe.skipIf(process.platform !== 'linux').each(groups)('$program', ({ program, application, cases }) => {
  const isHere = isInstalled(program);
  if (!isHere) process.stderr.write(`${program} is not installed: what we say of it is not compared with it\n`);

  it.skipIf(!isHere).each(cases)('$line $variables $files', async (wanted) => {
    const [a, b, c] = await freePorts(3);
    const fill = (text: string): string =>
      text.replace(/(?<![\w.-])[ABC](?!\w)/g, (it) => String({ A: a, B: b, C: c }[it] ?? it));
    const variables = Object.entries(wanted.variables ?? {}).map(([name, value]) => [name, fill(value)]);
    const given: Case = { line: fill(wanted.line), variables: Object.fromEntries(variables) };
    const files: Files = { ...application, ...wanted.files, 'ecosystem.config.js': ecosystem(given) };
    const folder = folderOf(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, fill(text)])));
    const [command = '', ...args] = given.line.split(' ');
    const { sockets, output } = await listenedOn(command, args, folder, given.variables ?? {}, wanted.patience);
    const facts = await scan(openTree(folder), defaultPolicy);
    expect({ output, ports: ports(facts.listeners), unresolved: facts.unresolved.map((it) => it.reason) }).toEqual({
      output,
      ports: ports(sockets),
      unresolved: [],
    });
    for (const listener of facts.listeners) expect(addressesOf(listener, sockets), output).toEqual([]);
  });
});

function ports(all: readonly { readonly port: number }[]): readonly number[] {
  return [...new Set(all.map((it) => it.port))].sort((x, y) => x - y);
}

/** The sockets on a listener's port that are not at its address. */
function addressesOf({ port, address }: Listener, sockets: readonly ListeningSocket[]): readonly ListeningSocket[] {
  return sockets.filter(
    (it) =>
      it.port === port &&
      it.address !== address &&
      !(address === 'localhost' && isLoopback(it.address)) &&
      !((address === null || address === '0.0.0.0') && /^(?:0\.0\.0\.0|::)$/.test(it.address)),
  );
}
