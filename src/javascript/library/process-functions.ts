/** The functions of `process` that concern its folder, its files and its end. https://nodejs.org/api/process.html */
import { posix } from 'node:path';
import { Exited, GiveUp, type Interpreter } from '../language/interpreter.ts';
import { insideRepository } from '../modules/repository.ts';
import { knownText } from '../values/ports.ts';
import { type Origin, primitive, type Value } from '../values/value.ts';
import { members } from './builtins.ts';
import { loadEnvFile } from './env-files.ts';

export function processFunctions(it: Interpreter, at: Origin): Map<string, Value> {
  return members(at, {
    cwd: (_args, here) => primitive(it.cwd, here),
    chdir: ([folder], here) => {
      const path = folder === undefined ? null : knownText(folder);
      const to = path === null ? null : posix.resolve(it.cwd, path);
      const inside = to === null ? null : insideRepository(to);
      // It may do so only sometimes, and to a folder that is not there it does not.
      const isCertain = it.memory.conditions.length === 0 && it.running.length === 0;
      const isThere = inside !== null && (inside === '' || it.tree.hasDirectory(inside));
      if (to === null || !isThere || !isCertain) throw new GiveUp('it changes the folder that it runs in');
      it.cwd = to;
      return primitive(undefined, here);
    },
    abort: () => {
      throw new Exited('badly');
    },
    // https://nodejs.org/api/process.html#processexitcode
    exit: ([status]) => {
      throw new Exited(status === undefined || isZero(status) ? 'well' : 'badly');
    },
    loadEnvFile: ([path], here) => loadEnvFile(it, path, here),
  });
}

function isZero(status: Value): boolean {
  return status.kind === 'primitive' && Number(status.value ?? 0) === 0;
}
