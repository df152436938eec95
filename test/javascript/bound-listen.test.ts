/** `listen` as a function that is handed on: bound to its server, or made to give a promise. */
import { expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

const known = ['ferry-api 4310 literal start default server.js "4310"'];

it.each([
  'promisify(server.listen.bind(server))(4310);',
  'const listen = promisify(server.listen.bind(server)); listen(4310).then(() => console.log(1));',
  'const listen = promisify(server.listen).bind(server); (async () => { await listen(4310); })();',
  'promisify(server.listen).call(server, 4310);',
  'const listen = server.listen.bind(server); listen(4310);',
  'server.listen.bind(server)(4310);',
  'setTimeout(server.listen.bind(server, 4310), 10);',
])('the port is that of the call: %s', async (code) => {
  const facts = await shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry-api', script: 'server.js' }] };`,
    'server.js': `const { promisify } = require('util'); const server = require('http').createServer(); ${code}`,
  });
  expect(facts).toEqual(known);
});

it.each(['socket.bind(4310);', 'socket.bind.call(socket, 4310);'])('a socket has a "bind" too: %s', async (code) => {
  const facts = await shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry-api', script: 'server.js' }] };`,
    'server.js': `const socket = require('dgram').createSocket('udp4'); ${code}`,
  });
  expect(facts.join()).toMatch(/4310/);
});
