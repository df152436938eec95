/** Servers that a variable of PM2's switches off, by whatever checks it. */
import { expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

function shown(code: string, WEB: string): Promise<readonly string[]> {
  return shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry-api', script: 'server.js', env: { WEB: '${WEB}' } }] };`,
    'server.js': `const app = require('express')(); ${code}`,
  });
}

it.each([
  "const { cleanEnv, bool } = require('envalid'); const env = cleanEnv(process.env, { WEB: bool({ default: true }) }); if (env.WEB) app.listen(4310);",
  "const config = require('convict')({ web: { format: Boolean, default: true, env: 'WEB' } }); if (config.get('web')) app.listen(4310);",
  "const config = require('convict')({ web: { format: 'Boolean', default: false, env: 'WEB' } }); if (config.get('web')) app.listen(4310);",
  "const config = require('convict')({ web: { default: true, env: 'WEB' } }); if (config.get('web')) app.listen(4310);",
  "require('assert')(process.env.WEB === 'true', 'off'); app.listen(4310);",
  "const assert = require('node:assert'); assert.ok(process.env.WEB === 'true'); app.listen(4310);",
  "if (process.env.WEB === 'false') process.abort(); app.listen(4310);",
])('%s', async (code) => {
  expect((await shown(code, 'true')).map((it) => it.slice(0, 14))).toEqual(['ferry-api 4310']);
  expect((await shown(code, 'false')).filter((it) => it.startsWith('ferry-api'))).toEqual([]);
});

it('what an assertion needs is set', async () => {
  const [fact] = await shown("require('assert')(process.env.PORT); app.listen(process.env.PORT || 8000);", 'true');
  expect(fact).toMatch(/^warning: it comes from the environment \("PORT"/);
});
