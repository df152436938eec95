/** How many processes PM2 starts for an application, and whether they share their socket. */
import { posix } from 'node:path';
import { propertyOf } from '../../javascript/language/properties.ts';
import { placeOf } from '../../javascript/values/places.ts';
import { knownText } from '../../javascript/values/ports.ts';
import type { ObjectValue, Scalar } from '../../javascript/values/value.ts';
import type { Instances } from '../../model/facts.ts';
import { optionOf } from './options.ts';

/** `null` where the application says nothing of instances: it is one process. */
export function instancesOf(app: ObjectValue): Omit<Instances, 'increments'> | null {
  const value = propertyOf(app, 'instances');
  if (value.kind !== 'primitive' || value.value === undefined || value.value === null) return null;
  const number = numberOf(value.value);
  const count = Math.trunc(number);
  return { count: count > 0 ? count : null, mode: modeOf(app, number), at: placeOf(value.at) };
}

/**
 * `max`, and every text that does not begin with a number, is 0: one for each processor.
 * https://github.com/Unitech/pm2/blob/master/lib/Common.js (verifyConfs)
 */
function numberOf(value: Scalar): number {
  return typeof value === 'number' ? value : Number.parseInt(String(value), 10) || 0;
}

/** Whether its processes are workers of PM2's own; of instances that are not known, it is taken that there are some. */
export function isCluster(app: ObjectValue): boolean {
  const value = propertyOf(app, 'instances');
  if (value.kind !== 'primitive') return modeOf(app, 1) === 'cluster';
  return modeOf(app, (value.value ?? null) === null ? Number.NaN : numberOf(value.value)) === 'cluster';
}

/**
 * Without a mode, instances of a Node program are a cluster, of which `-2` and the like is not asked for.
 * https://github.com/Unitech/pm2/blob/master/lib/Common.js (determineExecMode)
 */
function modeOf(app: ObjectValue, instances: number): Instances['mode'] {
  const isCommand = propertyOf(app, 'execute_command');
  if (isCommand.kind === 'primitive' && isCommand.value === true) return 'fork';
  const mode = knownText(optionOf(app, 'exec_mode'));
  if (mode !== null && mode !== '') return mode.startsWith('fork') ? 'fork' : 'cluster';
  const isSeveral = instances >= 1 || instances === 0 || instances === -1;
  return isSeveral && runsOnNode(app) ? 'cluster' : 'fork';
}

/** The endings that PM2 has another interpreter for. https://github.com/Unitech/pm2/blob/master/lib/API/interpreter.json */
const otherEndings = ['.sh', '.py', '.rb', '.php', '.pl', '.coffee', '.ls'];

/** Programs and files that are no text: PM2 looks into them, and starts them as they are. */
const binaries = /^(?:node|bun|deno|(?:ba|z|da)?sh|java|(?:python|ruby|php|perl)[\d.]*)$|\.(?:jar|exe)$/;

/** Whether the interpreter is Node, or Bun in its place. (resolveInterpreter; a program such as `npm` is a text for Node) */
export function runsOnNode(app: ObjectValue): boolean {
  const interpreter = knownText(optionOf(app, 'exec_interpreter'));
  // A version is installed for it: `node@22` is `…/bin/node`.
  if (interpreter !== null && interpreter !== '')
    return /^node@/.test(interpreter) || /(?:node|bun)$/.test(posix.basename(interpreter));
  const script = knownText(optionOf(app, 'script')) ?? '';
  // With a blank in it, it is a line for `bash`.
  return (
    !script.includes(' ') && !otherEndings.includes(posix.extname(script)) && !binaries.test(posix.basename(script))
  );
}
