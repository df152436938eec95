#!/usr/bin/env node
/** Entry point of the command line: hands over arguments and streams, and sets the exit status. */
import { run } from './cli/run.ts';

// Who reads only the first lines (`portbook check | head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Not process.exit(): it would cut off what a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  script: process.argv[1] ?? '',
  isTTY: process.stdout.isTTY,
  today: new Date().toISOString().slice(0, 10),
  stderrIsTTY: process.stderr.isTTY,
  now: () => performance.now(),
});
