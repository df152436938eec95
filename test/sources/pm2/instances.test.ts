import { expect, it } from 'vitest';
import { evaluateConfig } from '../../../src/javascript/evaluate.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { instancesOf } from '../../../src/sources/pm2/instances.ts';
import { treeOf } from '../../support/tree.ts';

function instances(options: string): string {
  const source = new SourceText('ecosystem.config.js', `module.exports = { name: 'ferry-api', ${options} }`);
  const config = evaluateConfig(source, treeOf({}));
  if ('message' in config || config.value.kind !== 'object') throw new Error('no application');
  const found = instancesOf(config.value);
  return found === null ? 'one' : `${found.count} ${found.mode}`;
}

it.each([
  ["script: 'server.js'", 'one'],
  ["script: 'server.js', exec_mode: 'cluster'", 'one'],
  ["script: 'server.js', instances: null", 'one'],
  ["script: 'server.js', instances: 3", '3 cluster'],
  ["script: 'server.js', instances: 1", '1 cluster'],
  ["script: 'server.js', instances: '2'", '2 cluster'],
  ["script: 'server.js', instances: '2 of them'", '2 cluster'],
  ["script: 'server.js', instances: 2.9", '2 cluster'],
  ["script: 'server.js', instances: 'max'", 'null cluster'],
  ["script: 'server.js', instances: 0", 'null cluster'],
  ["script: 'server.js', instances: ''", 'null cluster'],
  ["script: 'server.js', instances: -1", 'null cluster'],
  ["script: 'server.js', instances: -2", 'null fork'],
  ["script: 'server.js', instances: 2, exec_mode: 'fork'", '2 fork'],
  ["script: 'server.js', instances: 2, exec_mode: 'fork_mode'", '2 fork'],
  ["script: 'server.js', instances: 2, execMode: 'fork'", '2 fork'],
  ["script: 'server.py', instances: 2, exec_mode: 'cluster_mode'", '2 cluster'],
  ["script: 'server.js', instances: 2, execute_command: true", '2 fork'],
  ["script: 'server.mjs', instances: 2", '2 cluster'],
  ["script: 'server.ts', instances: 2", '2 cluster'],
  ["script: 'server.py', instances: 2", '2 fork'],
  ["script: 'start.sh', instances: 2", '2 fork'],
  ["script: 'build/ferry.jar', instances: 2", '2 fork'],
  ["script: 'npm', args: 'start', instances: 2", '2 cluster'],
  ["script: 'npm start', instances: 2", '2 fork'],
  ["script: 'node', args: 'server.js', instances: 2", '2 fork'],
  ["script: '/usr/bin/python3.12', args: 'server.py', instances: 2", '2 fork'],
  ["cmd: 'server.py', instances: 2", '2 fork'],
  ["script: 'server.js', interpreter: 'none', instances: 2", '2 fork'],
  ["script: 'server.js', interpreter: '/usr/bin/node', instances: 2", '2 cluster'],
  ["script: 'server.js', interpreter: 'node@22.1.0', instances: 2", '2 cluster'],
  ["script: 'server.ts', interpreter: 'bun', instances: 2", '2 cluster'],
  ["script: 'server.ts', interpreter: 'ts-node', instances: 2", '2 cluster'],
  ["script: 'server.ts', interpreter: 'tsx', instances: 2", '2 fork'],
  ["script: 'server.ts', execInterpreter: 'deno', instances: 2", '2 fork'],
])('of %s PM2 starts %s', (options, expected) => {
  expect(instances(options)).toBe(expected);
});
