/**
 * PM2 is started for real, once in each environment, with its daemon in a folder of its own: what its processes
 * get must be what `pm2/reader.ts`, which stops short of starting them, tells the other tests.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder, writeFiles } from '../support/folder.ts';
import { RealPm2 } from './pm2/ask.ts';

const run = promisify(execFile);

const report = z.object({
  application: z.string(),
  instance: z.string(),
  mode: z.enum(['fork', 'cluster']),
  port: z.string().nullable(),
  args: z.array(z.string()),
});
type Report = z.infer<typeof report>;

/** Writes down what it is given, and stays. Renamed, for who reads must not read half of it. */
const ferry = `
const { renameSync, writeFileSync } = require('node:fs');
const { name: application, NODE_APP_INSTANCE: instance, PORT: port = null } = process.env;
const mode = require('node:cluster').isWorker ? 'cluster' : 'fork';
const file = __dirname + '/' + application + '-' + instance;
writeFileSync(file, JSON.stringify({ application, instance, mode, port, args: process.argv.slice(2).map(String) }));
renameSync(file, file + '.json');
setInterval(() => {}, 1000);
`;

const config = `
const ferry = { script: 'ferry.js', autorestart: false };
module.exports = {
  apps: [
    { ...ferry, name: 'counted', instances: 2, increment_var: 'PORT', env: { PORT: '4310' }, env_production: { PORT: 4320 } },
    { ...ferry, name: 'forked', instances: 2, exec_mode: 'fork', increment_var: 'PORT', env: { PORT: 4330 } },
    { ...ferry, name: 'shared', instances: 2, env: { PORT: 4340 }, env_production: { PORT: null } },
    { ...ferry, name: 'from-nothing', increment_var: 'PORT' },
    { ...ferry, name: 'short', port: 4350, env: { PORT: null }, env_production: { PORT: undefined } },
    { ...ferry, name: 'quoted', args: '--port="4310" a\\\\ # && "b c"', env: { PORT: false } },
    { ...ferry, name: 'listed', args: ['--port', 4310], exec_mode: 'cluster' },
  ],
  deploy: { production: { env: { PORT: 4360 } } },
};
`;

const files = { 'ecosystem.config.js': config, 'ferry.js': ferry };
const program = createRequire(import.meta.url).resolve('pm2/bin/pm2');

function inOrder(reports: readonly Report[]): readonly Report[] {
  const keyOf = (it: Report): string => `${it.application} ${it.instance}`;
  return reports.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

it.each([null, 'production'])('starts what its reader says, in the environment %s', async (environment) => {
  const pm2 = new RealPm2();
  const [answer] = await pm2.ask([{ files, file: 'ecosystem.config.js', environment, variables: {} }]);
  pm2.close();
  expect(answer?.refusal).toBeNull();
  const said = (answer?.started ?? []).map(({ application, mode, command, env }): Report => {
    const args = command.slice(command.findIndex((it) => it.endsWith('/ferry.js')) + 1);
    return { application, instance: env['NODE_APP_INSTANCE'] ?? '', mode, port: env['PORT'] ?? null, args };
  });

  const folder = writeFiles(temporaryFolder(), files);
  const options = {
    cwd: folder,
    env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: folder, PM2_HOME: join(folder, '.pm2') },
    timeout: 40_000,
  };
  const reports = (): string[] => readdirSync(folder).filter((it) => /-\d\.json$/.test(it));
  try {
    const command = ['start', 'ecosystem.config.js', ...(environment === null ? [] : ['--env', environment])];
    await run(process.execPath, [program, ...command], options);
    for (let tries = 0; reports().length < said.length && tries < 100; tries += 1) await setTimeout(100);
  } finally {
    if (existsSync(join(folder, '.pm2'))) await run(process.execPath, [program, 'kill'], options);
  }
  const found = reports().map((it) => report.parse(JSON.parse(readFileSync(join(folder, it), 'utf8'))));
  expect(inOrder(found)).toEqual(inOrder(said));
  expect(said).toHaveLength(10);
});
