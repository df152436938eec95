/** The world for one command: what the options of every command make of it. */
import type { Command } from 'commander';
import type { Io, Output } from './io.ts';
import { Progress } from './progress.ts';

/** The options that every command has. */
interface CommonOptions {
  readonly color?: boolean;
  readonly quiet?: boolean;
}

interface Session {
  /** The same world, as the options of the command line want it once they are read. */
  readonly session: Io;
  /** Takes away the line that tells of a long run. */
  readonly endProgress: () => void;
}

export function sessionFor(program: Command, io: Io): Session {
  let progress: Progress | null = null;
  program.hook('preAction', (_, action) => {
    if (mayShowProgress(action.optsWithGlobals(), io)) progress = new Progress(io.stderr, io.now);
  });
  const cleared = (output: Output): Output => ({
    write: (text) => {
      progress?.clear();
      return output.write(text);
    },
  });
  const options = (): CommonOptions => program.opts();
  const [stdout, stderr] = [cleared(io.stdout), cleared(io.stderr)];
  const session: Io = {
    ...io,
    stdout,
    // Errors are not said by commands: they are thrown.
    stderr: { write: (text) => (options().quiet ? undefined : stderr.write(text)) },
    get color() {
      return options().color;
    },
    reading: (path) => progress?.reading(path),
  };
  return { session, endProgress: () => progress?.clear() };
}

/** Only to somebody who waits at a terminal for something to read. */
function mayShowProgress(
  options: CommonOptions & { readonly format?: string },
  { env, stderrIsTTY }: Pick<Io, 'env' | 'stderrIsTTY'>,
): boolean {
  const isReadByPrograms = options.format !== undefined && options.format !== 'text';
  // GitHub and most others set it: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
  return stderrIsTTY && !env['CI'] && env['TERM'] !== 'dumb' && !options.quiet && !isReadByPrograms;
}
