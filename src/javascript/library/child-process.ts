/**
 * Commands that a program waits for: nothing is run, and what one prints stays unknown, but the line is remembered, as it
 * may say what that is. https://nodejs.org/api/child_process.html#synchronous-process-creation
 */
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { callUnread } from '../language/unread.ts';
import { type Builtin, builtin, isExact, type Made, type Origin, type Primitive, type Value } from '../values/value.ts';

const waiting: readonly string[] = ['execSync', 'execFileSync', 'spawnSync'];

export function childProcessModule(it: Interpreter, at: Origin): Value {
  const made: Made = { from: 'package', name: 'child_process', steps: [] };
  const unread = (steps: readonly string[], args: readonly Value[], here: Origin): Value =>
    callUnread(it, { ...notUnderstood('"child_process"', here), made: { ...made, steps } }, args, here);
  const waits = (name: string): Builtin => ({
    ...builtin(name, at, (args, here) => {
      const command = commandIn(args);
      const result = unread([name], args, here);
      return command === null || result.kind !== 'unknown' || result.made === undefined
        ? result
        : { ...result, made: { ...result.made, command } };
    }),
    made: { ...made, steps: [name] },
  });
  const module: Builtin = {
    ...builtin('child_process', at, (args, here) => unread([], args, here)),
    members: { get: (name) => (waiting.includes(name) ? waits(name) : name === 'default' ? module : undefined) },
    made,
  };
  return module;
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
