/**
 * AdonisJS: its ignitor opens a server where `PORT` and `HOST` say, of the environment or of the `.env` of the application.
 * https://docs.adonisjs.com/guides/getting-started/environment-variables
 */
import { posix } from 'node:path';
import { folderOf, foldersAbove } from '../../model/folders.ts';
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { callUnread } from '../language/unread.ts';
import { repositoryRoot } from '../modules/repository.ts';
import { fallback } from '../values/truth.ts';
import { builtin, type Made, type Origin, objectValue, primitive, type Value } from '../values/value.ts';
import { members, partlyKnown } from './builtins.ts';
import { dotenvConfig } from './env-files.ts';
import { variableOf } from './environments.ts';

/** By the module that exports the ignitor: as of version 6, of version 5, before. */
const modules: ReadonlySet<string> = new Set([
  '@adonisjs/core',
  '@adonisjs/core/build/standalone',
  '@adonisjs/ignitor',
]);

/** What a package of AdonisJS exports; `null` for one whose meaning is not known. */
export function adonisPackage(it: Interpreter, specifier: string, at: Origin): Value | null {
  if (!modules.has(specifier)) return null;
  const made: Made = { from: 'package', name: specifier, steps: ['Ignitor'] };
  const ignitor = {
    ...builtin('Ignitor', at, (_args, here) => notUnderstood('"Ignitor"', here)),
    construct: (_args: readonly Value[], here: Origin) => ignitorOf(it, made, here),
    made,
  };
  return partlyKnown(specifier, at, new Map([['Ignitor', ignitor]]));
}

function ignitorOf(it: Interpreter, made: Made, at: Origin): Value {
  const unread = (step: string, args: readonly Value[], here: Origin): Value =>
    callUnread(
      it,
      { ...notUnderstood(`"${step}"`, here), made: { ...made, steps: ['Ignitor', 'new', step] } },
      args,
      here,
    );
  const start = (step: string) =>
    builtin(step, at, (args, here) => unread(step, [socketOptions(it, here), ...args], here));
  const server = objectValue(at, new Map([['start', start('start')]]));
  const instance = objectValue(
    at,
    new Map<string, Value>([
      // In the first versions it opens a server by itself.
      ['fireHttpServer', start('fireHttpServer')],
      ...members(at, {
        httpServer: () => server,
        appRoot: () => instance,
        preLoad: () => instance,
        tap: (args, here) => {
          unread('tap', args, here);
          return instance;
        },
      }),
    ]),
  );
  return Object.assign(instance, { rest: notUnderstood('what else an ignitor has', at) });
}

function socketOptions(it: Interpreter, at: Origin): Value {
  const folder = foldersAbove(folderOf(at.source.path)).find((one) => it.tree.has(posix.join(one, 'package.json')));
  const file = posix.join(repositoryRoot, folder ?? '', '.env');
  dotenvConfig(it, objectValue(at, new Map([['path', primitive(file, at)]])), at);
  const given = (variable: string, otherwise: string | undefined): Value => {
    const value = variableOf(it, variable, at);
    // Without one that it validates, it ends.
    return isRequired(it, folder ?? '', variable) ? value : fallback('||', value, () => primitive(otherwise, at), at);
  };
  return objectValue(
    at,
    new Map([
      ['port', given('PORT', undefined)],
      ['host', given('HOST', '0.0.0.0')],
    ]),
  );
}

/** Where an application says which variables it cannot do without: as of version 6, of version 5. */
const validations: readonly string[] = ['start/env.ts', 'env.ts'];

/** `PORT: Env.schema.number()`; what may be left out is `Env.schema.number.optional()`. */
function isRequired(it: Interpreter, folder: string, variable: string): boolean {
  return validations.some((name) => {
    const read = it.read(posix.join(folder, name));
    return read.kind === 'text' && new RegExp(`\\b${variable}:\\s*Env\\.schema\\.\\w+\\(`).test(read.source.text);
  });
}
