/** Functions and ports that are held in a table: which of them a program takes is known, or may be replaced. */
import { expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

function shown(code: string, env: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  return shownFacts({
    'ecosystem.config.js': `module.exports = ${JSON.stringify({ apps: [{ name: 'ferry-api', script: 'server.js', env }] })};`,
    'server.js': `const app = require('express')(); ${code}`,
  });
}

const roles = 'const roles = { web: () => app.listen(4310), admin: () => app.listen(4320) };';
const overridable = ['ferry-api 4310 overridable start default server.js "4310"'];

it.each([
  `${roles} const role = process.env.ROLE; (roles[role] || roles.web)();`,
  `${roles} const run = roles[process.env.ROLE] ?? roles.web; run();`,
  `${roles} const run = roles[process.env.ROLE]; if (run) run(); else roles.web();`,
  'const ports = { web: 4310, admin: 4320 }; app.listen(ports[process.env.ROLE] || 4310);',
])('what stands in for one that is asked for by a variable is taken where nobody sets it: %s', async (code) => {
  expect(await shown(code)).toEqual(overridable);
  expect((await shown(code, { ROLE: 'admin' })).filter((it) => it.startsWith('ferry-api'))).toEqual([
    'ferry-api 4320 literal start default server.js "4320"',
  ]);
});

it.each([
  `${roles} const run = roles[process.env.ROLE]; if (!run) throw new Error('none'); run();`,
  `${roles} const run = roles[process.env.ROLE]; if (!run) process.exit(1); run();`,
])('of those that a variable may ask for, none is known where one is needed: %s', async (code) => {
  expect(await shown(code)).toEqual([
    expect.stringMatching(/^warning: it is 4310 or 4320, by a condition that is not known/),
    expect.stringMatching(/^warning: it is 4310 or 4320, by a condition that is not known/),
  ]);
});

const worker = 'const work = () => console.log(1); const web = () => app.listen(4310);';
const silent = [expect.stringMatching(/^notice: nothing here says whether "server.js" listens on a port/)];

it.each([
  "const roles = { web: () => app.listen(4310), work() {} }; roles[process.env.ROLE || 'work']();",
  "const roles = { web() { app.listen(4310); }, work() {} }; const run = roles['work']; run();",
  `${worker} const roles = { web, work }; roles.work();`,
  `${worker} const roles = { web, work }; function start(role) { (roles[role] ?? roles.work)(); } start('none');`,
  'function web() { app.listen(4310); } const roles = { work() {}, serve: web }; roles.work();',
  'const all = [() => console.log(1), () => app.listen(4310)]; all[0]();',
])('what a table holds and nothing takes from it is not what a program does: %s', async (code) => {
  expect(await shown(code)).toEqual(silent);
});

it('nor is it said beside what is taken', async () => {
  expect(await shown(`${roles} roles[process.env.ROLE || 'web']();`)).toEqual(overridable);
  expect(await shown(`${roles} roles.web();`)).toEqual(['ferry-api 4310 literal start default server.js "4310"']);
});

it.each([
  `${worker} const roles = { web, work }; roles[require('ferry-role')]();`,
  `${worker} const roles = { web, work }; require('ferry-role')(roles);`,
  `${worker} const roles = { web, work }; module.exports = roles;`,
  `${worker} const roles = { web, work }; Object.values(roles)[0]();`,
  `${worker} const roles = { web, work }; exports.web = web; roles.work();`,
  `${worker} const roles = { web, work }; exports.start = (role) => roles[role](); roles.work();`,
  `${worker} const roles = { web, work }; const { web: run } = roles; run();`,
  `const roles = { web() { app.listen(4310); }, work() { this.web(); } }; roles.work();`,
  `const roles = { web() { app.listen(4310); }, work() { const self = this; setTimeout(() => self.web(), 10); } }; roles.work();`,
  `const roles = { web() { app.listen(4310); }, work() { return this; } }; require('ferry-role')(roles.work());`,
])('what may be taken is still said: %s', async (code) => {
  expect((await shown(code)).join()).toMatch(/4310|app\.listen/);
});
