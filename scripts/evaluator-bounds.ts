/** The bounds of the evaluator as Markdown, for `docs/evaluator.md`. */
import { mostSteps } from '../src/javascript/budget.ts';
import { deepestCall } from '../src/javascript/language/functions.ts';
import { furtherSteps, stepsOfHandler, stepsOfPatience, stepsOfServer } from '../src/javascript/listening/steps.ts';
import { longestModule } from '../src/javascript/modules/parsed-modules.ts';
import { ofConfig, ofProgram } from '../src/javascript/run.ts';
import { mostOptions } from '../src/javascript/values/choices.ts';
import { mostRounds } from '../src/javascript/values/memory.ts';
import { longestString } from '../src/javascript/values/operators.ts';

const bounds: readonly (readonly [what: string, bound: number])[] = [
  ['steps of one config, what it loads included', ofConfig.steps],
  ['steps of one program that is read for its sockets', ofProgram.steps],
  ['… for a function that it hands to code that is not read, and in which something listens', stepsOfServer],
  ['… for any other such function, of a config as well', stepsOfHandler],
  ['… the same, where that left a port open that is looked for once more', stepsOfPatience],
  ['… for what is looked at behind its end', furtherSteps],
  ['steps of all evaluations of one repository together', mostSteps],
  ['files that one config loads', ofConfig.modules],
  ['files that one program loads', ofProgram.modules],
  ['characters of a file that is loaded', longestModule],
  ['calls within calls', deepestCall],
  ['options of one value', mostOptions],
  ['characters of a text that is put together', longestString],
  ['rounds of a loop that is not known, until it changes nothing else', mostRounds],
];

export function boundsTable(): string {
  const rows = bounds.map(([what, bound]) => `| ${what} | ${bound.toLocaleString('en-US')} |`);
  return ['| At most | |', '|---|---:|', ...rows].join('\n');
}
