/** Deno's tasks: lines of `deno.json`, or the scripts of a package. https://docs.deno.com/runtime/reference/cli/task/ */
import { posix } from 'node:path';
import { evaluateJson } from '../javascript/evaluate.ts';
import { propertyOf } from '../javascript/language/properties.ts';
import { placeOf } from '../javascript/values/places.ts';
import type { Primitive } from '../javascript/values/value.ts';
import type { Related } from '../model/facts.ts';
import { foldersAbove } from '../model/folders.ts';
import type { Tree } from '../model/tree.ts';
import { followScript } from './called-scripts.ts';
import { broken, type Context, exhausted, type Launch } from './launch.ts';
import { followLine } from './lines.ts';
import { withAppended } from './shell/grammar.ts';
import { readScript } from './shell/parser.ts';
import { quoted } from './way.ts';
import type { Word } from './words.ts';
import { spend } from './work.ts';

interface Task {
  readonly line: Primitive;
  /** That of the config: it is run there. */
  readonly directory: string;
}

/** @param words behind `deno task` */
export function followDenoTask(words: readonly Word[], context: Context): readonly Launch[] {
  const [name, ...args] = words;
  if (name === undefined) return broken('"deno task" is started without a task', context);
  if (name.text.startsWith('-')) return broken(`"${name.text}" of "deno task" is not followed`, context, args);
  const { directory, tree } = context;
  if (directory === null)
    return broken(`it runs the task "${name.text}" in a folder that is not in this repository`, context);
  const task = taskIn(tree, directory, name.text);
  if (task === null) return followScript({ script: name, args, isRun: true, manager: 'npm', settings: [] }, context);
  const text = String(task.line.value);
  if (!spend(tree, text.length + args.length)) return exhausted(context);
  const script = withAppended(readScript(task.line), args);
  if (script === null)
    return broken(`what stands behind the task "${name.text}" is no argument of its last command`, context);
  const at = placeOf(task.line.at);
  const step: Related = { at, message: `task ${quoted(name.text)} runs ${quoted(text)}` };
  return followLine(script, { ...context, directory: task.directory, at, way: [...context.way, step] });
}

function taskIn(tree: Tree, directory: string, name: string): Task | null {
  for (const folder of foldersAbove(directory)) {
    const path = ['deno.json', 'deno.jsonc'].map((it) => posix.join(folder, it)).find((it) => tree.has(it));
    const read = path === undefined ? null : tree.read(path);
    if (read?.kind !== 'text') continue;
    const evaluated = evaluateJson(read.source, tree);
    if ('message' in evaluated) return null;
    const task = propertyOf(propertyOf(evaluated.value, 'tasks'), name);
    const line = task.kind === 'object' ? propertyOf(task, 'command') : task;
    return line.kind === 'primitive' && typeof line.value === 'string' ? { line, directory: folder } : null;
  }
  return null;
}
