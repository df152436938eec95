/** The options of a PM2 application by each of the names that PM2 takes. */
import { propertyOf } from '../../javascript/language/properties.ts';
import { programAsked } from '../../javascript/library/child-process.ts';
import type { ObjectValue, Value } from '../../javascript/values/value.ts';

/**
 * The names of an option in the order in which PM2 asks for them; what is empty counts as not given.
 * https://github.com/Unitech/pm2/blob/master/lib/tools/Config.js (validateJSON),
 * https://github.com/Unitech/pm2/blob/master/lib/API/schema.json
 */
export const spellings = {
  script: ['script', 'cmd', 'command', 'exec'],
  exec_interpreter: ['exec_interpreter', 'interpreter', 'execInterpreter'],
  exec_mode: ['exec_mode', 'execMode'],
  node_args: ['node_args', 'interpreterArgs', 'interpreter_args'],
  increment_var: ['increment_var', 'incrementVar'],
} as const;

export type OptionName = keyof typeof spellings;

/** What an option is given; `undefined` as a value where it is not. Of the path of a program on the server, its name. */
export function optionOf(app: ObjectValue, name: OptionName): Value {
  const values = spellings[name].map((spelling) => propertyOf(app, spelling));
  const given = values.find(isTruthy) ?? propertyOf(app, name);
  return programAsked(given) ?? given;
}

/** PM2 asks `if (app.script)`: an empty list is something, an empty text is nothing. */
export function isTruthy(value: Value): boolean {
  return value.kind !== 'primitive' || Boolean(value.value);
}
