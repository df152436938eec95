/**
 * A program of its own, because servers change the folder and the prototypes of the process that runs them: starts each
 * server of a file of questions with Node, in a thread with an environment of its own. Run by `askNode`.
 */
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Ending, Start } from './listening-servers.ts';

const [questions = '[]'] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const endings: Ending[] = [];
for (const start of JSON.parse(questions)) endings.push(await ending(start));
process.stdout.write(JSON.stringify(endings));

function ending({ folder, preload, entry, env }: Start): Promise<Ending> {
  process.chdir(folder);
  const worker = new Worker(entry, { env, execArgv: ['--require', preload], stdout: true, stderr: true });
  let output = '';
  for (const stream of [worker.stdout, worker.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return new Promise((resolve) => {
    worker.on('error', (error) => {
      output += String(error);
    });
    worker.on('exit', (status) => resolve({ status, output }));
  });
}
