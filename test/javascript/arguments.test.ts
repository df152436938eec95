/** Packages that parse arguments. What they give in `arguments.json` is what the packages themselves gave, asked once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/javascript/values/value.ts';
import { evaluated, exportsOf } from '../support/evaluated.ts';
import { shownFacts } from '../support/scan.ts';
import { portsOf } from '../support/started.ts';

interface Program {
  readonly of: string;
  readonly code: string;
  readonly gives: Readonly<Record<string, unknown>>;
}

const programs: readonly Program[] = JSON.parse(readFileSync(join(import.meta.dirname, 'arguments.json'), 'utf8'));

function words(...list: readonly string[]): readonly Value[] {
  const args = evaluated(`module.exports = ${JSON.stringify(list)}`, {}, {}, 'ecosystem.config.js');
  return args.kind === 'array' ? args.items : [];
}

/** As JSON has it; without what only the run knows of how it is called. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value, (key, item) => {
    if (item === undefined) return '__undefined';
    if (key === '$0') return undefined;
    return Number.isNaN(item) ? 'NaN' : item;
  });
  return JSON.parse(text);
}

/** The same, `not known` or `ends`. */
function compared(code: string, line: string): unknown {
  const given = plain(exportsOf(code, {}, { args: words(...line.split(' ').filter((it) => it !== '')) }));
  return /"\?|problem:/.test(JSON.stringify(given)) ? 'not known' : given;
}

describe('what parsers of arguments give', () => {
  it.each(programs.map((it) => [it.of, it] as const))('%s', (_, { code, gives }) => {
    for (const [line, expected] of Object.entries(gives)) {
      const given = compared(code, line);
      if (expected === 'ends') expect([line, given]).toEqual([line, 'not known']);
      else if (given !== 'not known') expect([line, given]).toEqual([line, expected]);
    }
  });

  it.each([
    ['yargs 17.7.2', "module.exports = require('yargs').argv.p;", '-p -- 4320', '--'],
    [
      'commander 12.1.0',
      "module.exports = require('commander').allowUnknownOption().parse().args;",
      '-x -h',
      'not known',
    ],
  ])('%s: %s %s', (_, code, line, expected) => {
    expect(compared(code, line)).toEqual(expected);
  });

  it('is hardly ever not known', () => {
    const all = programs.flatMap(({ code, gives }) => Object.entries(gives).map((it) => [code, ...it] as const));
    const lost = all.filter(([code, line, is]) => is !== 'ends' && compared(code, line) === 'not known');
    expect(lost.length / all.length).toBeLessThan(0.02);
  });
});

const started = (args: string, code: string): Promise<readonly string[]> =>
  shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'tide', script: 'quay.js', args: ${args} }] };`,
    'quay.js': `const app = require('express')(); ${code}`,
  });

describe('the port of a program that parses its arguments', () => {
  const minimist =
    "const argv = require('minimist')(process.argv.slice(2), { alias: { p: 'port' }, default: { port: 4310 } }); app.listen(argv.port);";

  it.each([
    ["'--port 4320'", 'tide 4320 literal start default ecosystem.config.js "4320"'],
    ["'--port=4320'", 'tide 4320 literal start default ecosystem.config.js "4320"'],
    ["'-p4320'", 'tide 4320 literal start default ecosystem.config.js "4320"'],
    ["['-p', 4320]", 'tide 4320 literal start default ecosystem.config.js "4320"'],
    ["['--port', process.env.TIDE || '4320']", 'tide 4320 overridable start default ecosystem.config.js "4320"'],
    ['[`--port=${process.env.TIDE || 4320}`]', 'tide 4320 overridable start default ecosystem.config.js "4320"'],
    ["'--quiet'", 'tide 4310 literal start default quay.js "4310"'],
  ])('given %s, is annotated where it is written', async (args, expected) => {
    expect(await started(args, minimist)).toEqual([expected]);
  });

  it('is not known where an argument is not', async () => {
    expect(await started("['--port', require('tide').port]", minimist)).toEqual([
      'warning: an argument is not known: it comes from the package "tide", which is not read ecosystem.config.js "quay.js"',
    ]);
  });

  it.each([
    ["require('yargs').option('port', { alias: 'p', default: 4310 }).argv.port", '-p 4320', '4320'],
    ["require('yargs').option('port', { default: 4310 }).env('TIDE').argv.port", '', '4310'],
    ["require('commander').option('-p, --port <n>', 'deck', 4310).parse(process.argv).port", '-p 4320', '4320'],
    [
      "(() => { const { Command, Option } = require('commander'); return new Command().addOption(new Option('-p, --port <n>').env('PORT').default(4310)).parse().opts().port; })()",
      '',
      '4310',
    ],
    [
      "require('node:util').parseArgs({ options: { port: { type: 'string', short: 'p' } } }).values.port ?? 4310",
      '-p4320',
      '4320',
    ],
    ["require('minimist')(process.argv.slice(2)).port || process.env.PORT || 4310", '', '4310'],
  ])('%s with "%s"', async (port, args, expected) => {
    const files = { 'quay.js': `const app = require('express')(); app.listen(${port});` };
    expect(await portsOf(`node quay.js ${args}`, { files })).toEqual([expected]);
  });

  it('is what its variable says, where an option has one', async () => {
    const code = (parser: string): string => `const app = require('express')(); app.listen(${parser});`;
    const commander =
      "(() => { const { Command, Option } = require('commander'); return new Command().addOption(new Option('-p, --port <n>').env('TIDE_PORT').default(4310)).parse().opts().port; })()";
    const yargs = "require('yargs').option('port', { default: 4310 }).env('TIDE').argv.port";
    for (const parser of [commander, yargs]) {
      const given = { files: { 'quay.js': code(parser) }, env: { TIDE_PORT: 4330 } };
      expect(await portsOf('node quay.js', given)).toEqual(['4330']);
      expect(await portsOf('node quay.js --port 4340', given)).toEqual(['4340']);
    }
  });

  it('is found where a command of the program listens', async () => {
    const code =
      "const { program } = require('commander'); program.command('serve').option('-p, --port <n>', 'deck', Number, 4310).action((options) => { require('express')().listen(options.port); }); program.command('migrate').action(() => {}); program.parse();";
    expect(await portsOf('node quay.js serve', { files: { 'quay.js': code } })).toEqual(['4310']);
    expect(await portsOf('node quay.js serve -p 4320', { files: { 'quay.js': code } })).toEqual(['4320']);
  });

  it('is not known where something that is not read has a say in it', () => {
    const given = (code: string): unknown =>
      exportsOf(`module.exports = ${code};`, {}, { args: words('--port', '4320') });
    for (const code of [
      "require('yargs').config('config').argv.port",
      "require('yargs').middleware((argv) => { argv.port = 1; }).option('port', {}).argv.port",
      "require('yargs').option('port', require('tide')).argv.port",
      "require('minimist')(process.argv.slice(2), require('tide')).port",
      "require('commander').option(require('tide')).parse().opts().port",
      "(() => { const it = require('commander').option('-p, --port <n>', 'deck', 4310); const options = it.opts(); it.parse(); return options.port; })()",
      "require('commander').option('-p, --port <n>').on('option:port', () => {}).parse().opts().port",
      "require('commander').option('-p, --port <n>').moor().parse().port",
    ])
      expect(given(code)).toMatch(/^\?/);
  });
});
