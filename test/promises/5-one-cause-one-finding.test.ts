/** Promise 5: one cause, one finding: the most specific rule speaks, the others stay quiet about it. */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { portbook } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';
import { orderly } from '../support/harbour.ts';
import { stateCases } from '../support/rule-cases.ts';

interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly port: number | null;
  readonly fingerprint: string;
}

async function findings(folder: string): Promise<readonly Finding[]> {
  return JSON.parse((await portbook(resolve(folder), 'check --format json')).out).findings;
}

/** A listener gets at most one of these. */
const aboutListeners: ReadonlySet<string> = new Set([
  'implicit-port',
  'port-conflict',
  'privileged-port',
  'avoided-port',
  'reserved-port',
  'port-drift',
  'unregistered-port',
]);

function twice(found: readonly string[]): readonly string[] {
  return found.filter((it, at) => found.indexOf(it) !== at);
}

it.each(['fixtures/outage-2025-11-07', ...stateCases.map((it) => it.folder)])('%s', async (folder) => {
  const found = await findings(folder);
  const claims = found.filter((it) => aboutListeners.has(it.rule));
  expect(twice(claims.map((it) => `${it.file}:${it.line}:${it.column} ${it.port}`))).toEqual([]);
  expect(twice(found.map((it) => `${it.rule} ${it.file}:${it.line}:${it.column} ${it.port}`))).toEqual([]);
  expect(twice(found.map((it) => it.fingerprint))).toEqual([]);
});

it('says once what several environments, locations and server blocks share', async () => {
  const pm2 = `module.exports = { apps: [{ name: 'pier-web', script: 'a.js', env: { PORT: 4310 },
    env_production: { TIDE: 'high' }, env_staging: { TIDE: 'low' } }] };`;
  const block = 'server { listen 8443 ssl; server_name a.example; location / { proxy_pass http://up; } }\n';
  const nginx = `upstream up { server 127.0.0.1:4399; }\n${block}${block.replace('a.', 'b.')}`;
  const found = await findings(folderOf({ ...orderly, 'ecosystem.config.js': pm2, 'nginx.conf': nginx }));
  expect(found.map((it) => `${it.file}:${it.line} ${it.rule}`)).toEqual([
    'ecosystem.config.js:1 reserved-port',
    'nginx.conf:1 unknown-upstream',
    'nginx.conf:2 unregistered-port',
  ]);
});
