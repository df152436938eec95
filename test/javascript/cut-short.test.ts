/** Programs that take too long to be evaluated to where they listen: a constant of the module is what it is anywhere. */
import { expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

const started = (code: string): Promise<string[]> =>
  shownFacts({
    'ecosystem.config.js': "module.exports = { apps: [{ name: 'quay', script: 'server.js' }] };",
    'server.js': `const server = require('http').createServer();\n${code}\nmain();`,
  });

const long = 'for (let i = 0; i < 1e9; i += 1) {}';

it('has a port that is a constant of its module', async () => {
  const code = `const PORT = process.env.PORT || 4310; function main() { ${long} server.listen(PORT, () => {}); }`;
  expect(await started(code)).toEqual(['quay 4310 overridable start default server.js "4310"']);
});

it.each([
  [`let PORT = 4310; function main() { ${long} server.listen(PORT, () => {}); }`],
  [`const PORT = 4310; function main() { ${long} [4320].forEach((PORT) => server.listen(PORT, () => {})); }`],
  [`const PORT = 4310; function main() { ${long} server.listen(PORT, '127.0.0.1'); }`],
])('%s is not known', async (code) => {
  expect(await started(code)).toEqual([expect.stringMatching(/^warning: /)]);
});

it('does not tell two looks at the same code apart by why something is not known', async () => {
  const code = `const c = { port: 4310, host: '::1' }; const start = () => server.listen(c.port, c.host);
    require('pier').first(c); require('tide').ready(start); require('quay').last(c); function main() {}`;
  expect(await started(code)).toEqual([
    expect.stringMatching(/^warning: it is handed to "first" of the package "pier"/),
  ]);
});
