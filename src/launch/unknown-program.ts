/** What is left where no server of the table is started. */
import { type Context, common, type Launch } from './launch.ts';
import { pathFrom } from './paths.ts';
import { builtServer } from './servers/built.ts';
import type { Word } from './words.ts';

/**
 * A program that the table does not know: a server that is built in this repository, or anything else.
 *
 * @param file what it runs, where that is a file
 */
export function unknownProgram(
  program: Word,
  file: Word | null,
  args: readonly Word[],
  context: Context,
  interpreter = 'node',
): readonly Launch[] {
  const path = file === null || file.expands ? null : pathFrom(context.directory, file.text);
  const built = path === null ? null : builtServer(context.tree, path);
  if (built !== null) {
    // Its config, if it has one, is that of the project, wherever it is started.
    const { server, directory } = built;
    return [{ kind: 'server', server, args, ...common(context), directory }];
  }
  return [{ kind: 'program', program: program.text, file, interpreter, args, ...common(context) }];
}
