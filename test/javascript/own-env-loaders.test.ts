/** Programs that read their `.env` by themselves: what PM2 sets stays, unless the loader replaces it. */
import { expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

function shown(code: string, env: Readonly<Record<string, string>>, file?: string): Promise<readonly string[]> {
  return shownFacts({
    'ecosystem.config.js': `module.exports = ${JSON.stringify({ apps: [{ name: 'ferry-api', script: 'server.js', env }] })};`,
    'server.js': `const fs = require('fs'); const app = require('express')(); ${code}`,
    ...(file === undefined ? {} : { '.env': file }),
  });
}

const reading = "let text = ''; try { text = fs.readFileSync('.env', 'utf8'); } catch {}";
const keeping = [
  `${reading} for (const line of text.split('\\n')) { const [key, value] = line.split('='); if (!(key in process.env)) process.env[key] = value; }`,
  `${reading} for (const line of text.split(/\\r?\\n/)) { const [key, value] = line.split('='); if (key && process.env[key] === undefined) { process.env[key] = value; } }`,
  `${reading} text.split('\\n').forEach((line) => { const at = line.indexOf('='); if (at < 0) return; process.env[line.slice(0, at)] ??= line.slice(at + 1); });`,
  "function load(file) { let text; try { text = fs.readFileSync(file, 'utf8'); } catch { return; } text.split('\\n').forEach((line) => { const [key, value] = line.split('='); if (!process.env[key]) process.env[key] = value; }); } load('.env');",
];
const replacing = `${reading} for (const line of text.split('\\n')) { const [key, value] = line.split('='); process.env[key] = value; }`;

const known = (port: string, file: string): string => `ferry-api ${port} start default ${file}`;

it.each(keeping)('what PM2 sets is what it is: %s', async (code) => {
  const port = await shown(`${code} app.listen(process.env.PORT || 4320);`, { PORT: '4310' });
  expect(port).toEqual([known('4310 literal', 'ecosystem.config.js "4310"')]);
});

it.each([...keeping, replacing])('a server that PM2 switches off does not listen: %s', async (code) => {
  for (const gate of [
    "if (process.env.WEB === 'false') process.exit(0); app.listen(4310);",
    "if (process.env.WEB === 'false') return; app.listen(4310);",
    "const isOn = (process.env.WEB || 'true') !== 'false'; if (isOn) app.listen(4310);",
  ])
    expect(await shown(`${code} ${gate}`, { WEB: 'false' })).toEqual([expect.stringMatching(/^notice: nothing here/)]);
});

it('what a loader replaces may be another one', async () => {
  const port = await shown(`${replacing} app.listen(process.env.PORT || 4320);`, { PORT: '4310' });
  expect(port).toEqual([known('4310 overridable', 'ecosystem.config.js "4310"')]);
});

it('reads the file where it is there, by whatever its lines are split', async () => {
  const split = (by: string): string =>
    `for (const line of fs.readFileSync('.env', 'utf8').split(${by})) { const [key, value] = line.split('='); if (key && !(key in process.env)) process.env[key] = value; }`;
  for (const by of ["'\\n'", '/\\r?\\n/', '/[\\r\\n]+/g']) {
    const listens = `${split(by)} app.listen(process.env.PORT);`;
    expect((await shown(listens, {}, 'PORT=4310\nTIDE=high'))[0]).toMatch(/^ferry-api 4310 /);
    expect((await shown(listens, { PORT: '4320' }, 'PORT=4310\n'))[0]).toMatch(/^ferry-api 4320 literal /);
  }
});
