/** Applications that a process file declares on one way or another, and never together. */
import { expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

const app = (name: string, port: number): string => `{ name: '${name}', script: 'server.js', env: { PORT: ${port} } }`;

async function said(code: string): Promise<readonly string[]> {
  const facts = await shownFacts({
    'ecosystem.config.js': `const isQuay = require('os').hostname() === 'quay';\n${code}`,
    'server.js': "require('http').createServer().listen(process.env.PORT);",
  });
  return facts.map((it) => it.replace(/ ecosystem\.config\.js .*$/, '').replace(/, by a condition.*$/, '')).toSorted();
}

it.each([
  [
    `module.exports = { apps: isQuay ? [${app('ferry', 4310)}] : [${app('ferry', 4320)}] };`,
    ['warning: it is 4310 or 4320'],
  ],
  [
    `module.exports = isQuay ? { apps: [${app('ferry', 4310)}] } : { apps: [${app('ferry', 4320)}, ${app('pier', 4330)}] };`,
    ['pier 4330 literal start default', 'warning: it is 4310 or 4320'],
  ],
  [
    `const apps = []; if (isQuay) apps.push(${app('ferry', 4310)}); else apps.push(${app('ferry', 4320)}); module.exports = { apps };`,
    ['warning: it is 4310 or 4320'],
  ],
  // What both have is known, whoever it is.
  [
    `module.exports = { apps: isQuay ? [${app('ferry', 4310)}] : [${app('ferry', 4310)}] };`,
    ['ferry 4310 literal start default'],
  ],
  [
    `module.exports = { apps: isQuay ? [${app('ferry', 4310)}] : [${app('pier', 4310)}, ${app('quay', 4320)}] };`,
    ['ferry 4310 literal start default', 'quay 4320 literal start default'],
  ],
  // What is in it goes by the same condition.
  [
    `const port = isQuay ? 4310 : 4320; module.exports = { apps: isQuay ? [${app('ferry', 0).replace('0', 'port')}] : [] };`,
    ['ferry 4310 literal start default'],
  ],
  // Each environment has its own.
  [
    `module.exports = { apps: process.env.NODE_ENV === 'production' ? [${app('ferry', 4310)}] : [${app('ferry', 4320)}, ${app('pier', 4310)}] };`,
    ['ferry 4310 literal start production', 'ferry 4320 literal start default', 'pier 4310 literal start default'],
  ],
  [
    `module.exports = { apps: (process.env.NODE_ENV || 'development') === 'development' ? [${app('ferry', 4310)}] : [${app('pier', 4320)}] };`,
    ['ferry 4310 literal start default', 'pier 4320 literal start production'],
  ],
  // What one has in some environments only, others have in the rest of them.
  [
    `const ferry = ${app('ferry', 4310)}; ferry.env_production = { PORT: 4320 }; module.exports = { apps: isQuay ? [ferry] : [${app('pier', 4310)}] };`,
    ['ferry 4310 literal start default', 'ferry 4320 literal start production', 'pier 4310 literal start production'],
  ],
  [
    `const pier = ${app('pier', 4310)}; pier.env_production = { PORT: 4320 }; module.exports = { apps: isQuay ? [${app('ferry', 4310)}] : [pier] };`,
    ['ferry 4310 literal start default', 'pier 4320 literal start production'],
  ],
  // Those that may run beside each other have each their own.
  [
    `const other = require('tide')(); module.exports = { apps: [...(isQuay ? [${app('ferry', 4310)}] : []), ...(other ? [${app('pier', 4310)}] : [])] };`,
    ['ferry 4310 literal start default', 'pier 4310 literal start default'],
  ],
])('%s', async (code, expected) => {
  expect(await said(code)).toEqual(expected);
});

it('looks once at what is held in many places', async () => {
  const code = `const ferry = ${app('ferry', 4310)}; for (let i = 0; i < 300; i += 1) ferry['deck' + i] = ferry;
module.exports = { apps: isQuay ? [ferry] : [] };`;
  expect(await said(code)).toEqual(['ferry 4310 literal start default']);
});
