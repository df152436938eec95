/** Programs that ask whether they are a worker. PM2 in cluster mode starts nothing else. */
import { expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

function shown(code: string, app: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
  return shownFacts({
    'ecosystem.config.js': `module.exports = ${JSON.stringify({ apps: [{ name: 'ferry-api', script: 'server.js', ...app }] })};`,
    'package.json': '{ "scripts": { "serve": "node server.js" } }',
    'server.js': `const cluster = require('cluster'); const app = require('express')(); ${code}`,
  });
}

const known = (port: number): string => `ferry-api ${port} literal start default server.js "${port}"`;
const ofWorker = expect.stringContaining('only a worker opens it, and nothing that is seen starts one');

const forking = 'if (cluster.isPrimary) { cluster.fork(); app.listen(4310); } else app.listen(4320);';

it.each([
  [{ exec_mode: 'cluster' }, [known(4320)]],
  [{ exec_mode: 'cluster_mode', instances: 4 }, [known(4320)]],
  [{ instances: 'max' }, [known(4320)]],
  [{ instances: 1 }, [known(4320)]],
  [{}, [known(4310), known(4320)]],
  [{ exec_mode: 'fork' }, [known(4310), known(4320)]],
  [{ exec_mode: 'cluster', script: 'npm', args: 'run serve' }, [known(4310), known(4320)]],
])('which ports are opened where PM2 is told %j', async (app, expected) => {
  expect(await shown(forking, app)).toEqual(expected);
});

it.each([
  'if (cluster.isMaster) app.listen(4310); else app.listen(4320);',
  'if (!cluster.isWorker) app.listen(4310); else app.listen(4320);',
  'const { isPrimary } = cluster; if (isPrimary) app.listen(4310); else app.listen(4320);',
])('where nothing makes a worker, what is one is not there: %s', async (code) => {
  expect(await shown(code)).toEqual([known(4310), ofWorker]);
  expect(await shown(code, { instances: 2 })).toEqual([known(4320)]);
});

it('a worker that nothing makes listens all the same where a package may make it', async () => {
  const code = "require('throng')({ workers: 2 }); if (cluster.isWorker) app.listen(4320);";
  expect(await shown(code)).toEqual([known(4320)]);
});

it('the same of threads', async () => {
  const code = `const { isMainThread, Worker } = require('worker_threads'); if (isMainThread) app.listen(4310); else app.listen(4320);`;
  expect(await shown(code)).toEqual([known(4310), ofWorker]);
  expect(await shown(code, { instances: 2 })).toEqual([known(4310), ofWorker]);
  expect(await shown(`${code} if (isMainThread) new Worker(__filename);`)).toEqual([known(4310), known(4320)]);
});
