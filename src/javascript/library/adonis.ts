/**
 * AdonisJS: its ignitor opens a server where `PORT` and `HOST` say, of the environment or of the `.env` of the application.
 * https://docs.adonisjs.com/guides/getting-started/environment-variables
 */
import { posix } from 'node:path';
import { folderOf, foldersAbove } from '../../model/folders.ts';
import type { Interpreter } from '../language/interpreter.ts';
import { repositoryRoot } from '../modules/repository.ts';
import { fallback } from '../values/truth.ts';
import { type ObjectValue, type Origin, objectValue, primitive, type Value } from '../values/value.ts';
import { type Call, functionsOf, members, objectOf, partlyKnown } from './builtins.ts';
import { dotenvConfig } from './env-files.ts';
import { variableOf } from './environments.ts';
import { callOfPackage, ofPackage } from './package-parts.ts';

/** What exports the ignitor: `@adonisjs/core`, of version 5 `@adonisjs/core/build/standalone`, before `@adonisjs/ignitor`. */
export function adonisPackage(it: Interpreter, specifier: string, at: Origin): Value {
  const construct: Call = (_args, here) => ignitorOf(it, specifier, here);
  return partlyKnown(
    specifier,
    at,
    new Map([['Ignitor', ofPackage(specifier, at, { steps: ['Ignitor'], construct })]]),
  );
}

function ignitorOf(it: Interpreter, specifier: string, at: Origin): Value {
  const unread = (step: string, args: readonly Value[], here: Origin): Value =>
    callOfPackage(it, specifier, ['Ignitor', 'new', step], args, here);
  const start =
    (step: string): Call =>
    (args, here) =>
      unread(step, [socketOptions(it, here), ...args], here);
  const server = objectValue(at, members(at, { start: start('start') }));
  const instance: ObjectValue = functionsOf('an ignitor', at, {
    // In the first versions it opens a server by itself.
    fireHttpServer: start('fireHttpServer'),
    httpServer: () => server,
    appRoot: () => instance,
    preLoad: () => instance,
    tap: (args, here) => {
      unread('tap', args, here);
      return instance;
    },
  });
  return instance;
}

function socketOptions(it: Interpreter, at: Origin): Value {
  const folder = foldersAbove(folderOf(at.source.path)).find((one) => it.tree.has(posix.join(one, 'package.json')));
  const file = posix.join(repositoryRoot, folder ?? '', '.env');
  dotenvConfig(it, objectOf(at, { path: primitive(file, at) }), at);
  const given = (variable: string, otherwise: string | undefined): Value => {
    const value = variableOf(it, variable, at);
    // Without one that it validates, it ends.
    return isRequired(it, folder ?? '', variable) ? value : fallback('||', value, () => primitive(otherwise, at), at);
  };
  return objectOf(at, { port: given('PORT', undefined), host: given('HOST', '0.0.0.0') });
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
