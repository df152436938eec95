import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { inputsSchema, readInputs } from '../../src/action/inputs.ts';
import { Failure } from '../../src/model/failure.ts';

function inputs(values: Readonly<Record<string, string>>) {
  return readInputs((name) => values[name] ?? '');
}

describe('readInputs', () => {
  it('has a default for all that the runner passes as empty', () => {
    expect(inputs({})).toEqual({
      path: '.',
      'fail-on': 'error',
      'only-new': true,
      comment: 'never',
      suggest: false,
    });
  });

  it('takes what is given, without the space around it', () => {
    const given = {
      registry: ' docs/PORTS.md ',
      'registry-token': 'ebb',
      policy: 'ports.yml',
      path: 'server',
      'fail-on': 'never',
      sarif: 'reports/portbook.sarif',
      token: 'tide',
      'only-new': 'False',
      comment: 'on-failure',
      suggest: 'true',
    };
    expect(inputs(given)).toEqual({ ...given, registry: 'docs/PORTS.md', 'only-new': false, suggest: true });
  });

  it('takes a path in whatever form it is written', () => {
    const given = inputs({ registry: './docs//PORTS.md', policy: 'server/../.github/portbook.yml' });
    expect([given.registry, given.policy]).toEqual(['docs/PORTS.md', '.github/portbook.yml']);
    const inFolder = inputs({ registry: './harbour//registries:PORTS.md' });
    expect(inFolder.registry).toBe('./harbour/registries:PORTS.md');
  });

  it('takes a registry of another repository as it is', () => {
    const registry = 'harbour/registries:docs/PORTS.md@release/1';
    expect(inputs({ registry }).registry).toBe(registry);
  });

  it.each([
    ['fail-on', 'errors', 'use one of error, warning, never'],
    ['fail-on', 'ERROR', 'use one of error, warning, never'],
    ['only-new', 'yes', 'use true or false'],
    ['suggest', '1', 'use true or false'],
    ['comment', 'sometimes', 'use one of never, on-failure, always'],
    ['registry', '/home/runner/work/PORTS.md', 'give a path from the checked folder, in it, or owner/repo:path@ref'],
    ['registry', 'docs/../../PORTS.md', 'give a path from the checked folder, in it, or owner/repo:path@ref'],
    ['registry', 'harbour/registries@main:PORTS.md', 'the ref goes last: harbour/registries:PORTS.md@main'],
    [
      'registry',
      'git+file:///srv/registries.git:PORTS.md',
      'the action cannot name a repository on the machine that it is read on: git+file: is for --registry alone',
    ],
    ['policy', '..', 'give a path from the checked folder, in it'],
    ...['..', '.', '../a.sarif', 'a/../../b', '/tmp/a.sarif', 'reports/', '..\\a.sarif'].map((path) => [
      'sarif',
      path,
      'give a path of a file from the root of the checkout, in it, with /',
    ]),
  ])('names the input that cannot be: %s %s', (name, value, why) => {
    expect(() => inputs({ [name]: value })).toThrow(new Failure(`the input ${name} cannot be "${value}": ${why}`));
  });
});

describe('action.yml', () => {
  const manifest = z
    .object({
      inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string().optional() })),
      outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
      runs: z.strictObject({ using: z.literal('node24'), main: z.literal('dist/action/index.js') }),
    })
    .parse(parse(readFileSync('action.yml', 'utf8')));

  it('has the inputs that are read, and repeats no default', () => {
    expect(Object.keys(manifest.inputs)).toEqual(Object.keys(inputsSchema.shape));
    // The workflow's token can be had in no other way.
    const defaults = Object.entries(manifest.inputs).filter(([, it]) => it.default !== undefined);
    expect(defaults.map(([name, it]) => [name, it.default])).toEqual([['token', '${{ github.token }}']]);
  });
});
