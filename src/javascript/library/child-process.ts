/**
 * Commands that a program waits for: nothing is run, and what one prints stays unknown, but the line is remembered, as it
 * may say what that is. https://nodejs.org/api/child_process.html#synchronous-process-creation
 */
import type { Interpreter } from '../language/interpreter.ts';
import { isExact, type Origin, type Primitive, type Value } from '../values/value.ts';
import type { Call } from './builtins.ts';
import { callOfPackage, ofPackage } from './package-parts.ts';

const waiting: readonly string[] = ['execSync', 'execFileSync', 'spawnSync'];

export function childProcessModule(it: Interpreter, module: string, at: Origin): Value {
  const waits = (name: string): Value => {
    const call: Call = (args, here) => {
      const command = commandIn(args);
      const result = callOfPackage(it, module, [name], args, here);
      return command === null || result.kind !== 'unknown' || result.made === undefined
        ? result
        : { ...result, made: { ...result.made, command } };
    };
    return ofPackage(module, at, { steps: [name], call });
  };
  return ofPackage(module, at, {
    call: (args, here) => callOfPackage(it, module, [], args, here),
    get: (name) => (waiting.includes(name) ? waits(name) : undefined),
  });
}

/** The words of a command; `null` where one of them is not known. */
function commandIn([command, list]: readonly Value[]): readonly Primitive[] | null {
  const words = list?.kind === 'array' ? (isExact(list) ? [command, ...list.items] : []) : [command];
  const known = words.flatMap((it) => (it?.kind === 'primitive' && typeof it.value === 'string' ? [it] : []));
  return known.length === words.length && known.length > 0 ? known : null;
}

/** What is done to what a command prints, and leaves a path what it is. */
const keeping = /^(?:\(\)|toString|trim|trimEnd|trimStart|split|0|stdout)$/;

/** The program whose path such a command tells: `execSync('which gunicorn').toString().trim()`; `null` for anything else. */
export function programAsked(value: Value): Primitive | null {
  if (value.kind !== 'unknown' || value.made?.command === undefined) return null;
  const { command, steps } = value.made;
  if (!steps.slice(1).every((it) => keeping.test(it))) return null;
  const line = command.map((it) => String(it.value)).join(' ');
  const name = /^\s*(?:which|where|command\s+-v)\s+(?:--\s+)?([\w.+-]+)\s*(?:2>\s*\/dev\/null\s*)?$/.exec(line)?.[1];
  const written = command.at(-1);
  if (name === undefined || written === undefined) return null;
  const part = written.parts?.find((it) => String(it.value.value) === name);
  return part === undefined ? { ...written, value: name } : part.value;
}
