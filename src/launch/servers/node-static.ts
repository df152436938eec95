/** Servers of files. */
import { jsonServerConfig } from './backend-config.ts';
import { address, port, portOrSocket, schemes, table, words } from './row.ts';

export const staticServers = table([
  {
    // "Specifying a single --listen argument will overwrite the default, not supplement it"; `-p` is the same option.
    name: 'serve',
    programs: ['serve'],
    flags: [{ ...portOrSocket('-l', '--listen', '-p'), opens: 'each', form: schemes('tcp', 'pipe') }],
    optionStyle: 'getopt',
    valued: ['-c', '--config', '--ssl-cert', '--ssl-key', '--ssl-pass'],
    portVariables: ['PORT'],
    defaultPort: 3000,
    // Any free one: `--no-port-switching`, which is to forbid that, is not looked at by version 14.
    whenTaken: 'takes another',
    documentation: 'https://github.com/vercel/serve/blob/main/source/utilities/cli.ts',
  },
  {
    name: 'http-server',
    programs: ['http-server', 'hs'],
    flags: [port('-p', '--port'), address('-a')],
    valued: words('-c -t -e --ext -P --proxy -C --cert -K --key --username --password'),
    portVariables: ['PORT'],
    defaultPort: 8080,
    defaultAddress: '0.0.0.0',
    whenTaken: 'takes another in place of its default',
    documentation: 'https://github.com/http-party/http-server#available-options',
  },
  {
    // Version 0, which is what `npm install json-server` gives; the betas of version 1 read PORT as well.
    name: 'json-server',
    programs: ['json-server'],
    flags: [port('-p', '--port'), address('-H', '--host')],
    valued: words('-c --config -r --routes -m --middlewares -s --static -d --delay -i --id'),
    config: jsonServerConfig,
    configName: 'json-server.json',
    defaultPort: 3000,
    defaultAddress: 'localhost',
    documentation: 'https://github.com/typicode/json-server/tree/v0#cli-usage',
  },
  {
    // `script: 'serve'` in a PM2 config, and `pm2 serve PATH PORT`: there, the variable beats the argument. It knows no
    // options: of `serve -s build -l 4310`, `build` is its port, which is none.
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
    name: 'live-server',
    programs: ['live-server'],
    role: 'dev',
    flags: [
      { ...port('--port'), isJoined: true },
      { ...address('--host'), isJoined: true },
    ],
    portVariables: ['PORT'],
    addressVariables: ['IP'],
    defaultPort: 8080,
    defaultAddress: '0.0.0.0',
    whenTaken: 'takes another',
    documentation: 'https://github.com/tapio/live-server#usage-from-command-line',
  },
]);
