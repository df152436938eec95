/** A line of the shell, or a script: what it starts, by each way through it. */
import { placeOf } from '../javascript/values/places.ts';
import type { Primitive } from '../javascript/values/value.ts';
import { broken, type Context, exhausted, isSpent, type Launch, stepTo } from './launch.ts';
import { type Script, withAppended } from './shell/grammar.ts';
import { readScript } from './shell/parser.ts';
import { readShell, type ShellStart } from './shell/shell.ts';
import { quoted } from './way.ts';
import { handedOver, inCommon, whatCounts } from './ways.ts';
import type { Word } from './words.ts';
import { spend } from './work.ts';

/** Ways through a line that are followed, and characters of what decides between them. */
const mostWays = 24;
const longestCondition = 80;

/** A line that is written elsewhere under a name (`script "start"`), with what is appended to it. */
export function followNamed(
  what: 'script' | 'task' | 'target',
  name: string,
  line: Primitive,
  args: readonly Word[],
  context: Context,
): readonly Launch[] {
  const text = String(line.value);
  if (!spend(context.tree, text.length + args.length)) return exhausted(context);
  const script = withAppended(readScript(line), args);
  if (script === null)
    return broken(`what stands behind the ${what} "${name}" is no argument of its last command`, context, args);
  return followLine(script, stepTo(line.at, `${what} ${quoted(name)} runs ${quoted(text)}`, context));
}

/** A command line or a script, by each way through it that starts something else than what all have in common. */
export function followLine(
  written: Script,
  context: Context,
  { args = [], script = null, isBash = false }: Partial<Pick<ShellStart, 'args' | 'script' | 'isBash'>> = {},
): readonly Launch[] {
  const { tree, directory, settings, budget } = context;
  const what = `the shell ${script === null ? 'line' : 'script'}`;
  const left = budget.left;
  let runs = 0;
  const through = (taken: readonly (number | null)[]): readonly Launch[] | null => {
    runs += 1;
    const { commands, trouble, hasFailed, steps } = readShell(
      written,
      { tree, directory, settings, args, script, isBash },
      taken,
    );
    if (!spend(tree, steps)) return exhausted(context);
    if (trouble !== null) {
      const { reason, at } = trouble;
      return broken(`${what} has ${reason}, which is not followed`, { ...context, at: placeOf(at.value.at) });
    }
    const { launches, fork } = whatCounts(commands, context);
    if (isSpent(context)) return launches;
    // Where it says that it has failed, there is nothing to listen.
    const startsNone = launches.every((it) => it.kind === 'idle');
    // `pm2 restart ferry || pm2 start server.js --name ferry`: what is started again is what another way starts.
    const isAgain = taken.length > 0 && launches.some((it) => it.kind === 'idle' && it.isOfRunning === true);
    if (fork === null) return startsNone && (hasFailed || isAgain) ? null : launches;
    const depends = `what ${what} starts depends on "${fork.written.slice(0, longestCondition)}"`;
    const differs = broken(depends, { ...context, at: placeOf(fork.at.value.at) });
    if (runs + fork.ways > mostWays) return differs;
    // What has been followed to see that there are several ways does not count.
    if (taken.length === 0) budget.left = left;
    const before = Array.from({ length: fork.number }, (_, at) => taken[at] ?? null);
    const ways = Array.from({ length: fork.ways }, (_, way) => through([...before, way]));
    const known = ways.filter((it) => it !== null);
    return inCommon(known, fork) ?? handedOver(known, differs) ?? differs;
  };
  const launches = through([]) ?? [];
  return launches.length > 0 || isSpent(context) ? launches : broken('nothing is started', context);
}
