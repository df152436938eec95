/**
 * PM2 itself reads process files with every outcome of the conditions in them, of which portbook knows nothing. What is
 * said of each application must be what all of these runs hold; where it is one of several, all of them and no others.
 */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Facts, Listener } from '../../src/model/facts.ts';
import { scanFiles } from '../support/scan.ts';
import { say, seed, timeout, times } from '../support/seed.ts';
import { RealPm2, type Started } from './pm2/ask.ts';
import { answering, conditional, programs, ways } from './pm2/conditions.ts';

const pm2 = new RealPm2();
const counts = { known: 0, 'one of several': 0, 'not known': 0 };

afterAll(() => {
  pm2.close();
  process.stdout.write(`PM2, conditions: ${JSON.stringify(counts)} (applications)\n`);
});

function listensOn({ command, env }: Started): string {
  const script = command.find((it) => /\/\w+\.js$/.test(it)) ?? '';
  const own = command.slice(command.indexOf(script) + 1);
  if (script.endsWith('/own.js')) return '4999';
  if (script.endsWith('/arg.js')) return own[1] ?? 'nothing';
  return script.endsWith('/pier/env.js') ? String(Number(env['PORT']) + 1000) : (env['PORT'] ?? 'nothing');
}

interface Held {
  readonly application: string;
  readonly environment: string;
  readonly port: string;
}

/** `it is 4310 or 4320, by a condition that is not known: …` */
function several({ unresolved }: Facts): readonly string[] {
  return unresolved.flatMap((it) => /^it is (.+?), by a condition/.exec(it.reason)?.[1]?.split(/ or | and /) ?? []);
}

function holds({ environment, replacedIn }: Listener, name: string): boolean {
  return environment === name || (environment === 'default' && !replacedIn.includes(name));
}

/** What is wrong in what is said. */
function wrongIn(facts: Facts, held: readonly Held[], isExact: boolean): readonly string[] {
  const all = new Set(held.map((it) => it.port));
  const possible = several(facts);
  const isOpen = facts.unresolved.some((it) => it.severity === 'warning');
  const wrong = isExact ? possible.filter((it) => !all.has(it)).map((it) => `${it} is said to be possible`) : [];
  for (const { application, port } of facts.listeners)
    if (!held.some((it) => it.application === application && it.port === String(port)))
      wrong.push(`${port} is said of ${application}, and never holds`);
  for (const { application, environment, port } of held) {
    const here = facts.listeners.filter((it) => holds(it, environment));
    // One port may be written in several places.
    const said = [...new Set(here.flatMap((it) => (it.application === application ? String(it.port) : [])))];
    const isSaid = said.length === 1 && said[0] === port;
    // What never runs beside it may have the same port.
    const isSaidElsewhere = said.length === 0 && here.some((it) => String(it.port) === port);
    const isPossible = possible.length === 0 || possible.includes(port) || possible.includes('one that is not known');
    const isLeftOpen = said.length === 0 && isOpen && isPossible;
    if (!isSaid && !isSaidElsewhere && !isLeftOpen)
      wrong.push(`${said.join()} is said of ${application} in ${environment}, ${port} holds`);
    counts[isSaid || isSaidElsewhere ? 'known' : possible.length > 0 ? 'one of several' : 'not known'] +=
      1 / ways.length;
  }
  return [...new Set(wrong)];
}

async function compared(text: string, isExact: boolean): Promise<readonly string[]> {
  const files = { 'ecosystem.config.js': text, ...programs };
  const answers = await pm2.ask(
    ways.map(({ variables }) => ({
      files: { ...files, ...answering },
      file: 'ecosystem.config.js',
      environment: null,
      variables,
    })),
  );
  const held = answers.flatMap(({ started }, index) =>
    started.map((it): Held => {
      return { application: it.application, environment: ways[index]?.environment ?? '', port: listensOn(it) };
    }),
  );
  expect(answers.map((it) => it.refusal)).toEqual(ways.map(() => null));
  return wrongIn(await scanFiles(files), held, isExact);
}

it.each([
  ['what holds whichever way conditions come out, and nothing else', conditional.plain, true],
  ['what holds whichever way tangled conditions come out', conditional.tangled, false],
])(
  '%s',
  async (what, files, isExact) => {
    say(`differential test of PM2, ${what}`);
    await fc.assert(
      fc.asyncProperty(files, async (text) => {
        expect(await compared(text, isExact)).toEqual([]);
      }),
      { numRuns: 25 * times, seed },
    );
  },
  timeout,
);
