import { describe, expect, it } from 'vitest';
import { programName } from '../../src/launch/programs.ts';

describe('programName', () => {
  it.each([
    ['node_modules/next/dist/bin/next', 'next'],
    ['../node_modules/vite/bin/vite.js', 'vite'],
    ['node_modules/next/cli.mjs', 'next'],
    ['node_modules/.bin/next', 'next'],
    ['node_modules/@remix-run/serve/dist/cli.js', 'remix-serve'],
    ['node_modules/serve/build/main.js', 'serve'],
    ['../node_modules/react-scripts/scripts/start.js', 'react-scripts/scripts/start.js'],
    ['node_modules/react-scripts/scripts/build.js', 'react-scripts'],
    ['node_modules/@nestjs/cli/bin/nest.js', 'nest'],
    ['/usr/lib/node_modules/npm/bin/npm-cli.js', 'npm'],
    ['node_modules/tsx/dist/loader.js', 'node_modules/tsx/dist/loader.js'],
    ['node_modules/next/', 'node_modules/next/'],
    ['node_modules/next-auth/cli.js', 'node_modules/next-auth/cli.js'],
    ['./server.js', './server.js'],
    ['/usr/bin/node', 'node'],
    ['/home/ferry/.nvm/versions/node/v22/bin/node', 'node'],
    ['./bin/www', './bin/www'],
    ['/srv/ferry/server.js', '/srv/ferry/server.js'],
  ])('of %s is %s', (path, program) => {
    expect(programName(path)).toBe(program);
  });

  it('is found in a path that could be split in very many ways', () => {
    const path = `${'node_modules/next/'.repeat(100_000)}a b`;
    expect(programName(path)).toBe(path);
  });
});
