import { expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

it.each([
  ["name: 'dock-web', port: 4310", 'dock-web 4310 on 0.0.0.0 literal start default ecosystem.config.js "4310"'],
  ["name: 'dock-web', port: '4310'", 'dock-web 4310 on 0.0.0.0 literal start default ecosystem.config.js "4310"'],
  [
    "port: 4310, host: '127.0.0.1'",
    'static-page-server-4310 4310 on 127.0.0.1 literal start default ecosystem.config.js "4310"',
  ],
  ["port: 4310, host: '::'", 'static-page-server-4310 4310 on :: literal start default ecosystem.config.js "4310"'],
  ["name: 'dock-web', port: 0", expect.stringContaining('dock-web 8080 on 0.0.0.0 default start default')],
  ["name: 'dock-web', port: 'north'", expect.stringContaining('dock-web 8080 on 0.0.0.0 default start default')],
  ["name: 'dock-web'", expect.stringContaining('dock-web 8080 on 0.0.0.0 default start default')],
  ["path: '.'", expect.stringContaining('static-page-server-undefined 8080 on 0.0.0.0 default start default')],
])('serves a folder: %s', async (options, expected) => {
  expect(
    await shownFacts({ 'ecosystem.config.js': `module.exports = { apps: [], static: [{ ${options} }] };` }),
  ).toEqual([expected]);
});

it.each([
  ["['deck', '4310']", 'ferry 4310 on 0.0.0.0 literal start default ecosystem.config.js "4310"'],
  // It is no other program of that name, and knows no options: the port would be "deck" here, which is no number.
  ["['-s', 'deck', '-l', '4310']", expect.stringContaining('ferry 8080 on 0.0.0.0 default start default')],
  ["['deck', '4310x']", 'warning: "4310x" is not a port number ecosystem.config.js "4310x"'],
])("serves a folder with its own program where the script is 'serve': %s", async (args, expected) => {
  expect(
    await shownFacts({
      'ecosystem.config.js': `module.exports = [{ name: 'ferry', script: 'serve', args: ${args} }];`,
    }),
  ).toEqual([expected]);
});
