/** `pm2 start server.js`: a program that hands what it is told to a daemon, which starts it, and goes on running it. */
import { isInterpreter } from './interpreters.ts';
import { type Context, common, type Launch } from './launch.ts';
import { isManager } from './package-managers.ts';
import { pathFrom } from './paths.ts';
import { type Pm2Call, readPm2, type Target } from './pm2-call.ts';
import { isTool } from './programs.ts';
import { isServerProgram } from './servers/index.ts';
import type { Word } from './words.ts';

export function followPm2(program: string, words: readonly Word[], context: Context): readonly Launch[] {
  const call = readPm2(program, words);
  if (typeof call === 'string') return [{ kind: 'pm2', program, call, args: words, ...common(context) }];
  const targets = call?.targets.filter((it) => !isRunning(it, call, context)) ?? [];
  if (call === null || targets.length === 0)
    return [{ kind: 'idle', isOfRunning: true, args: words, ...common(context) }];
  return [{ kind: 'pm2', program, call: { ...call, targets }, args: words, ...common(context) }];
}

/** Whether it is an application, by its name, its number or that of a group, that has been started before: `pm2 start ferry`. */
function isRunning({ kind, word }: Target, { args }: Pm2Call, { tree, directory }: Context): boolean {
  const { text, fills = [] } = word;
  if (kind !== 'script' || fills.length > 0 || /[\s/.]/.test(text) || args.length > 0) return false;
  if (/^\d+$/.test(text)) return true;
  const path = pathFrom(directory, text);
  const isThere = path !== null && (tree.has(path) || tree.hasDirectory(path));
  return !(isThere || isManager(text) || isInterpreter(text) || isServerProgram(text) || isTool(text));
}
