/** The options of a PM2 application by each of the names that PM2 takes. */
import { propertyOf } from '../../javascript/language/properties.ts';
import { programAsked } from '../../javascript/library/child-process.ts';
import type { ObjectValue, Value } from '../../javascript/values/value.ts';

/**
 * Further names of an option in the order in which PM2 asks for them; what is empty counts as not given.
 * https://github.com/Unitech/pm2/blob/master/lib/Common.js (verifyConfs) for the first two of `script`, and
 * https://github.com/Unitech/pm2/blob/master/lib/API/schema.json for all others
 */
const aliases: Readonly<Record<string, readonly string[]>> = {
  script: ['cmd', 'command', 'exec'],
  exec_interpreter: ['interpreter'],
  node_args: ['interpreter_args', 'interpreterArgs'],
  out_file: ['out_log', 'output', 'out'],
  error_file: ['err_log', 'err_file', 'err', 'error'],
  log_file: ['log'],
  pid_file: ['pid'],
  cron_restart: ['cron'],
};

/** All names of an option. Each has one in camel case as well: https://github.com/Unitech/pm2/blob/master/lib/tools/Config.js */
export function spellingsOf(name: string): readonly string[] {
  const known = spellings.get(name);
  if (known !== undefined) return known;
  const camelCase = name.replace(/_(\w)(?=\w)/g, (_, letter: string) => letter.toUpperCase());
  const all = [...new Set([name, ...(aliases[name] ?? []), camelCase])];
  spellings.set(name, all);
  return all;
}

/** By option: each application is asked for all of them. */
const spellings = new Map<string, readonly string[]>();

/** What an option is given; `undefined` as a value where it is not. Of the path of a program on the server, its name. */
export function optionOf(app: ObjectValue, name: string): Value {
  const values = spellingsOf(name).map((spelling) => propertyOf(app, spelling));
  const given = values.find(isTruthy) ?? propertyOf(app, name);
  return programAsked(given) ?? given;
}

/** PM2 asks `if (app.script)`: an empty list is something, an empty text is nothing. */
export function isTruthy(value: Value): boolean {
  return value.kind !== 'primitive' || Boolean(value.value);
}
