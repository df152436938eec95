/** The process that a file is read in: `process`, with what is known of its environment, arguments and folder. */
import { posix } from 'node:path';
import type { Ranks } from '../language/interpreter.ts';
import { repositoryRoot } from '../modules/repository.ts';
import { mapOptions, ofProcess } from '../values/choices.ts';
import { asText } from '../values/operators.ts';
import { isAbsent } from '../values/ports.ts';
import {
  arrayValue,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  type Unknown,
  unknown,
  type Value,
} from '../values/value.ts';

/** What is known of the process that reads a file, or runs it. What is left out is not known. */
export interface Surroundings {
  /**
   * What `process.env` holds for sure, as it is written: a number is a text for the program, and keeps its place.
   * What is `undefined` or `null` counts as not set; any other name may or may not be.
   */
  readonly environment?: ReadonlyMap<string, Value>;
  /** What any other name holds, where something that is not known may have set it. */
  readonly others?: Unknown | null;
  /** What `process.argv` has behind the script. */
  readonly args?: readonly Value[];
  /** All of `process.argv`, where more than that is known of it, or less. */
  readonly argv?: Value;
  /** The folder it runs in, relative to the checked root; else the folder of the file. */
  readonly cwd?: string;
  /** The file at which a package of this repository begins (`@ferry/config`), or `null` for a package from elsewhere. */
  readonly packages?: (specifier: string) => string | null;
  /** The file that one is built from which is not in the repository (`dist/index`), or `null`; both relative to the root. */
  readonly built?: (path: string) => string | null;
  /** Whether it is the first of several processes that run the same program, or a worker, as far as that is known. */
  readonly ranks?: Ranks;
}

/** `process.env`, or what Vite's `loadEnv` gives: any name may be there, and what is set becomes a text. */
export function environmentObject(
  at: Origin,
  { environment = new Map(), others = null }: Surroundings = {},
): ObjectValue {
  const object: ObjectValue = { ...objectValue(at), rest: others ?? 'variable', holdsTexts: true };
  for (const [name, value] of environment) {
    if (isAbsent(value)) continue;
    const text = mapOptions(value, (it) => {
      if (isAbsent(it)) return { kind: 'variable', name, at: it.at };
      // What is not set is not handed on either.
      return it.kind === 'variable' ? it : asText(it);
    });
    object.properties.set(name, text);
  }
  return object;
}

/** The folder that a program is run in, as an absolute path. */
export function workingDirectory(file: string, { cwd }: Surroundings): string {
  return posix.join(repositoryRoot, cwd ?? posix.dirname(file));
}

/** The global `process` of a program. */
export function processObject(at: Origin, surroundings: Surroundings): ObjectValue {
  const { args, argv } = surroundings;
  const file = posix.join(repositoryRoot, at.source.path);
  const object = objectValue(
    at,
    new Map<string, Value>([
      ['env', environmentObject(at, surroundings)],
      // The server whose ports are written down, with its nginx and PM2: what a laptop with Windows does instead
      // (`npm.cmd`) takes none of them.
      ['platform', primitive('linux', at)],
    ]),
  );
  if (argv !== undefined) object.properties.set('argv', argv);
  else if (args !== undefined)
    object.properties.set('argv', arrayValue(at, [primitive('node', at), primitive(file, at), ...args]));
  const reason = ofProcess;
  object.rest = unknown(reason, at);
  // Who starts it knows that it is Node.
  object.properties.set('execPath', {
    ...unknown(reason, at),
    made: { from: 'global', name: 'process', steps: ['execPath'] },
  });
  return object;
}
