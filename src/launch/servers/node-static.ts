/** Servers of files. */
import { jsonServerConfig } from './backend-config.ts';
import { plain, schemes } from './row.ts';
import type { Server } from './server.ts';

export const staticServers: readonly Server[] = [
  {
    // "Specifying a single --listen argument will overwrite the default, not supplement it"; `-p` is the same option.
    ...plain,
    name: 'serve',
    programs: ['serve'],
    flags: [{ names: ['-l', '--listen', '-p'], gives: 'port or socket', opens: 'each', form: schemes('tcp', 'pipe') }],
    optionStyle: 'getopt',
    valued: ['-c', '--config', '--ssl-cert', '--ssl-key', '--ssl-pass'],
    portVariables: ['PORT'],
    defaultPort: 3000,
    // Any free one: `--no-port-switching`, which is to forbid that, is not looked at by version 14.
    strictness: { whenTaken: 'takes the next one', strictFlag: null },
    documentation: 'https://github.com/vercel/serve/blob/main/source/utilities/cli.ts',
  },
  {
    ...plain,
    name: 'http-server',
    programs: ['http-server', 'hs'],
    flags: [
      { names: ['-p', '--port'], gives: 'port' },
      { names: ['-a'], gives: 'address' },
    ],
    valued: ['-c', '-t', '-e', '--ext', '-P', '--proxy', '-C', '--cert', '-K', '--key', '--username', '--password'],
    portVariables: ['PORT'],
    defaultPort: 8080,
    defaultAddress: '0.0.0.0',
    strictness: { whenTaken: 'takes the next one unless one is given' },
    documentation: 'https://github.com/http-party/http-server#available-options',
  },
  {
    // Version 0, which is what `npm install json-server` gives; the betas of version 1 read PORT as well.
    ...plain,
    name: 'json-server',
    programs: ['json-server'],
    flags: [
      { names: ['-p', '--port'], gives: 'port' },
      { names: ['-H', '--host'], gives: 'address' },
    ],
    valued: [
      '-c',
      '--config',
      '-r',
      '--routes',
      '-m',
      '--middlewares',
      '-s',
      '--static',
      '-d',
      '--delay',
      '-i',
      '--id',
    ],
    config: jsonServerConfig,
    configName: 'json-server.json',
    defaultPort: 3000,
    defaultAddress: 'localhost',
    documentation: 'https://github.com/typicode/json-server/tree/v0#cli-usage',
  },
  {
    // `script: 'serve'` in a PM2 config, and `pm2 serve PATH PORT`: there, the variable beats the argument. It knows no
    // options: of `serve -s build -l 4310`, `build` is its port, which is none.
    ...plain,
    name: 'PM2 serve',
    programs: ['pm2-serve'],
    positional: { index: 1, gives: 'port', countsOptions: true, isNumberOnly: true },
    portVariables: ['PM2_SERVE_PORT'],
    addressVariables: ['PM2_SERVE_HOST'],
    precedence: ['variable', 'flag'],
    defaultPort: 8080,
    defaultAddress: '0.0.0.0',
    documentation: 'https://github.com/Unitech/pm2/blob/master/lib/API/Serve.js',
  },
  {
    ...plain,
    name: 'live-server',
    programs: ['live-server'],
    role: 'dev',
    flags: [
      { names: ['--port'], gives: 'port', isJoined: true },
      { names: ['--host'], gives: 'address', isJoined: true },
    ],
    portVariables: ['PORT'],
    addressVariables: ['IP'],
    defaultPort: 8080,
    defaultAddress: '0.0.0.0',
    strictness: { whenTaken: 'takes the next one', strictFlag: null },
    documentation: 'https://github.com/tapio/live-server#usage-from-command-line',
  },
];
