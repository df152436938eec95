/** The environment as the runtimes beside Node give it. */
import type { Interpreter } from '../language/interpreter.ts';
import { knownText } from '../values/ports.ts';
import { builtin, type Origin, primitive, type Unknown, unknown, type Value } from '../values/value.ts';

/** `Bun.env`, `Deno.env.get`; `null` for what else they have. */
export function runtimeMember(it: Interpreter, { made }: Unknown, name: string, at: Origin): Value | null {
  if (made?.from !== 'global') return null;
  switch ([made.name, ...made.steps, name].join('.')) {
    // https://bun.com/docs/runtime/environment-variables
    case 'Bun.env':
      return it.process.properties.get('env') ?? null;
    // https://docs.deno.com/api/deno/~/Deno.Env
    case 'Deno.env.get':
      return builtin(name, at, ([variable = primitive(undefined, at)], here) => {
        const text = knownText(variable);
        return text === null ? unknown('which variable it reads is not known', here) : variableOf(it, text, here);
      });
    default:
      return null;
  }
}

function variableOf(it: Interpreter, name: string, at: Origin): Value {
  const environment = it.process.properties.get('env');
  if (environment?.kind !== 'object') return unknown('its environment is not known', at);
  const set = environment.properties.get(name);
  if (set !== undefined) return set;
  return typeof environment.rest === 'string' ? { kind: 'variable', name, at } : unknown(environment.rest.reason, at);
}
