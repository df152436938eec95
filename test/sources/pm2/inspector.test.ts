import { describe, expect, it } from 'vitest';
import { scanFiles } from '../../support/scan.ts';

/** What is said of the inspector: `port address certainty`, or the reason. */
async function inspectorOf(app: object, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const facts = await scanFiles({
    'server.js': "require('http').createServer().listen(4310);",
    'ecosystem.config.js': `module.exports = { apps: [${JSON.stringify({ name: 'ferry', script: 'server.js', ...app })}] };`,
    ...files,
  });
  const own = facts.listeners.filter((it) => it.application === 'ferry' && it.port !== 4310);
  return [
    ...own.map((it) => `${it.port} ${it.address} ${it.role} ${it.certainty} ${it.at.file}:${it.at.line}`),
    ...facts.unresolved.map((it) => `? ${it.reason}`),
  ];
}

const at = 'ecosystem.config.js:1';

describe('the inspector of Node', () => {
  it.each<[app: { readonly script?: string; readonly [option: string]: unknown }, ...said: string[]]>([
    [{}],
    [{ node_args: '--inspect' }, `9229 127.0.0.1 dev default ${at}`],
    [{ node_args: '--max-old-space-size=512 --inspect=0.0.0.0:4320' }, `4320 0.0.0.0 dev literal ${at}`],
    [{ interpreter_args: ['--inspect-brk=4320'] }, `4320 127.0.0.1 dev literal ${at}`],
    [{ interpreterArgs: '--inspect=[::1]:4320' }, `4320 ::1 dev literal ${at}`],
    [{ node_args: '--inspect=0.0.0.0' }, `9229 0.0.0.0 dev default ${at}`],
    [{ node_args: '--inspect-port=4320' }],
    [{ node_args: '--inspect --inspect-port=4320' }, `4320 127.0.0.1 dev literal ${at}`],
    [{ script: 'node --inspect=4320 server.js' }, `4320 127.0.0.1 dev literal ${at}`],
    [{ script: 'npm', args: 'start' }, '4320 0.0.0.0 dev literal package.json:1'],
    [{ script: 'node', args: 'server.js --inspect=4320' }],
    [{ env: { NODE_OPTIONS: '--no-warnings --inspect=4320' } }, `4320 127.0.0.1 dev literal ${at}`],
    [{ env: { NODE_OPTIONS: '--inspect=4320' }, node_args: '--inspect=4321' }, `4321 127.0.0.1 dev literal ${at}`],
    // It is another program that is told this.
    [
      { script: 'ferry.py', node_args: '--inspect=4320' },
      '? nothing here says whether "ferry.py" listens on a port, and where: it is not in this repository, nor is what it may be built from',
    ],
    [{ node_args: '--inspect=0' }, '? port 0 lets the system choose a port'],
  ])('of an application with %j', async (app, ...said) => {
    const start = JSON.stringify({ scripts: { start: 'node --inspect=0.0.0.0:4320 server.js' } });
    expect(await inspectorOf(app, app.script === 'npm' ? { 'package.json': start } : {})).toEqual(said);
  });

  it('is that of its own for each worker of a cluster, at a number that is not known', async () => {
    const reason =
      '? in cluster mode PM2 counts on from 9229 for the inspector of each worker that it starts, whatever is written';
    expect(await inspectorOf({ instances: 2, node_args: '--inspect=4320' })).toEqual([reason]);
    expect(await inspectorOf({ exec_mode: 'cluster', node_args: ['--inspect'] })).toEqual([reason]);
    expect(await inspectorOf({ exec_mode: 'cluster', env: { NODE_OPTIONS: '--inspect=4320' } })).toEqual([]);
    expect(await inspectorOf({ exec_mode: 'fork', instances: 1, node_args: '--inspect=4320' })).toEqual([
      `4320 127.0.0.1 dev literal ${at}`,
    ]);
  });

  it('is asked for at a port that is not known', async () => {
    const files = {
      'ecosystem.config.js':
        'module.exports = { apps: [{ name: "ferry", script: "server.js", node_args: `--inspect=${process.env.DEBUG_AT}` }] };',
    };
    expect(await inspectorOf({}, files)).toEqual([
      '? the inspector of Node is asked for, and the arguments are not known: it comes from the environment ("DEBUG_AT"), and nothing here sets that',
    ]);
  });
});
