import { describe, expect, it } from 'vitest';
import { procfile } from '../../../src/sources/procfile/index.ts';
import { scanFiles, shownFacts } from '../../support/scan.ts';

describe('a Procfile', () => {
  it.each(['Procfile', 'apps/web/Procfile', 'Procfile.dev'])('is called %s', (path) => {
    expect(procfile.claims(path)).toBe(true);
  });

  it.each(['Procfile.d/web', 'procfile.md', 'MyProcfile'])('is not called %s', (path) => {
    expect(procfile.claims(path)).toBe(false);
  });

  it.each([
    ['web: next start -p 4310', ['ferry 4310 literal start default Procfile "4310"']],
    ['web: PORT=4310 next start  ', ['ferry 4310 literal start default Procfile "4310"']],
    ['# web: next start -p 4300\nweb:next start -p 4310\r\n', ['ferry 4310 literal start default Procfile "4310"']],
    ['web: gunicorn app:app -b 0.0.0.0:4310', ['ferry 4310 on 0.0.0.0 literal start default Procfile "4310"']],
    [
      'web: vite preview\napi: uvicorn app:app --port 4311',
      [
        'ferry 4173 on localhost default preview default Procfile "vite preview"',
        'ferry 4311 on 127.0.0.1 literal start default Procfile "4311"',
      ],
    ],
    ['web: gunicorn -b --chdir server app:app', ['warning: -b has no value Procfile "-b"']],
    ['web: next start', ['notice: whoever runs the Procfile gives it a PORT Procfile "next start"']],
    ['web: next start -p $PORT', ['notice: whoever runs the Procfile gives it a PORT Procfile "next start -p $PORT"']],
    ['worker: node worker.js', ['notice: whoever runs the Procfile gives it a PORT Procfile "node worker.js"']],
    ['nothing of the kind\nweb\n', []],
  ])('%j', async (text, facts) => {
    expect(await shownFacts({ Procfile: text, 'package.json': '{ "name": "ferry" }' })).toEqual(facts);
  });

  it('leads through the scripts of the package', async () => {
    const scripts = { 'start:web': 'next start -p 4310' };
    const files = { Procfile: 'web: npm run start:web', 'package.json': JSON.stringify({ name: 'ferry', scripts }) };
    const { listeners } = await scanFiles(files);
    expect(listeners.map(({ source, port, way }) => [source, port, way.map((it) => it.message)])).toEqual([
      [
        'procfile',
        4310,
        ['process "web" runs "npm run start:web"', 'script "start:web" runs "next start -p 4310"', '-p 4310'],
      ],
    ]);
  });

  it('says where it does not look any further', async () => {
    const lines = Array.from({ length: 502 }, (_, at) => `web-${at}: next start -p ${5100 + at}`);
    const { listeners, unresolved } = await scanFiles({ Procfile: lines.join('\n') });
    expect(listeners.length).toBe(500);
    expect(unresolved.map(({ at, reason }) => [at.line, reason])).toEqual([
      [501, 'the file has more than 500 processes, and those from here on are not looked at'],
    ]);
  });

  it('may silence a rule', async () => {
    const { suppressions } = await scanFiles({
      Procfile: '# portbook-ignore avoided-port: a test\nweb: next start -p 8080',
    });
    expect(suppressions.map(({ rule, reason }) => [rule, reason])).toEqual([['avoided-port', 'a test']]);
  });
});
