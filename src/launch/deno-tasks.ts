/** Deno's tasks: lines of `deno.json`, or the scripts of a package. https://docs.deno.com/runtime/reference/cli/task/ */
import { posix } from 'node:path';
import { propertyOf } from '../javascript/language/properties.ts';
import type { Primitive } from '../javascript/values/value.ts';
import { foldersAbove } from '../model/folders.ts';
import type { Tree } from '../model/tree.ts';
import { followScript } from './called-scripts.ts';
import { jsonIn } from './files.ts';
import { broken, type Context, type Launch } from './launch.ts';
import { followNamed } from './lines.ts';
import type { Word } from './words.ts';

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
  if (task === null) return followScript({ script: name, args, isRun: true, manager: 'deno', settings: [] }, context);
  return followNamed('task', name.text, task.line, args, { ...context, directory: task.directory });
}

function taskIn(tree: Tree, directory: string, name: string): Task | null {
  for (const folder of foldersAbove(directory)) {
    const path = ['deno.json', 'deno.jsonc'].map((it) => posix.join(folder, it)).find((it) => tree.has(it));
    if (path === undefined) continue;
    const config = jsonIn(tree, path);
    if (config === null) return null;
    const task = propertyOf(propertyOf(config, 'tasks'), name);
    const line = task.kind === 'object' ? propertyOf(task, 'command') : task;
    return line.kind === 'primitive' && typeof line.value === 'string' ? { line, directory: folder } : null;
  }
  return null;
}
