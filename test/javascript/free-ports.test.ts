/** Ports that a package looks for: which one is free only the server knows. */
import { describe, expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

const listens = "require('http').createServer().listen(port)";

async function ports(code: string, env = ''): Promise<readonly string[]> {
  return shownFacts({
    'main.js': code,
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry', script: 'main.js', env: { ${env} } }] };`,
  });
}

describe('a port that a package looks for', () => {
  it.each([
    [`import getPort from 'get-port'; const port = await getPort({ port: 4310 }); ${listens};`, 'get-port', '4310'],
    [
      `import getPort, { portNumbers } from 'get-port'; const port = await getPort({ port: portNumbers(4310, 4320) }); ${listens};`,
      'get-port',
      '4310',
    ],
    [
      `const getPort = require('get-port'); getPort({ port: [4310, 4311] }).then((port) => ${listens});`,
      'get-port',
      '4310',
    ],
    [
      `const portfinder = require('portfinder'); portfinder.getPort({ port: 4310 }, (err, port) => { if (err) throw err; ${listens}; });`,
      'portfinder',
      '4310',
    ],
    [
      `const portfinder = require('portfinder'); portfinder.getPortPromise({ port: 4310 }).then((port) => { ${listens}; });`,
      'portfinder',
      '4310',
    ],
    [
      `require('detect-port-alt')(4310, (error, port) => { if (error) throw error; ${listens}; });`,
      'detect-port-alt',
      '4310',
    ],
    [`const detect = require('detect-port'); detect(4310).then((port) => ${listens});`, 'detect-port', '4310'],
    [
      `import { getPort } from 'get-port-please'; const port = await getPort({ port: 4310 }); ${listens};`,
      'get-port-please',
      '4310',
    ],
    [`require('find-free-port')(4310, (err, port) => ${listens});`, 'find-free-port', '4310'],
    [
      `const { choosePort } = require('react-dev-utils/WebpackDevServerUtils'); choosePort('0.0.0.0', 4310).then((port) => { if (port == null) return; ${listens}; });`,
      'react-dev-utils/WebpackDevServerUtils',
      '4310',
    ],
  ])('is not known: %s', async (code, name, written) => {
    expect(await ports(code)).toEqual([
      `warning: "${name}" takes ${written} only where that is free main.js "${written}"`,
    ]);
  });

  it('is said where it is wanted', async () => {
    const code = `const getPort = require('get-port'); getPort({ port: process.env.PORT || 4310 }).then((port) => ${listens});`;
    expect(await ports(code, 'PORT: 4320')).toEqual([
      'warning: "get-port" takes 4320 only where that is free ecosystem.config.js "4320"',
    ]);
    expect(await ports(`require('get-port')().then((port) => ${listens});`)).toEqual([
      'warning: "get-port" takes a port that is free main.js "require(\'get-port\')()"',
    ]);
  });

  it('is the wanted one where it listens on no other', async () => {
    const code = `const detect = require('detect-port'); const port = 4310;
      detect(port).then((free) => { if (port === free) ${listens}; else console.log('taken'); });`;
    expect(await ports(code)).toEqual(['ferry 4310 literal start default main.js "4310"']);
  });
});
