/** Runs the committed action as GitHub's runner does. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './folder.ts';
import { bareCopy, type Run, runScript, runScriptBeside, type Surroundings } from './program.ts';

export interface ActionRun extends Run {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the runner reads as commands, in order. */
  readonly commands: readonly string[];
}

export interface Job {
  readonly inputs?: Readonly<Record<string, string>>;
  /** The event's payload, or the text of one. */
  readonly event?: unknown;
  readonly env?: Readonly<Record<string, string>>;
}

let copy: string | null = null;

/** The action, away from this repository: one copy for all runs, none of which changes it. */
function action(): string {
  copy ??= bareCopy('action');
  return copy;
}

/** Runs it while nothing else in this process goes on. */
export function runAction(workspace: string, job: Job = {}): ActionRun {
  const { surroundings, read } = prepared(workspace, job);
  return read(runScript(action(), [], surroundings));
}

/** Runs it while this process goes on, for a GitHub that lives in it. */
export async function runActionBeside(workspace: string, job: Job = {}): Promise<ActionRun> {
  const { surroundings, read } = prepared(workspace, job);
  return read(await runScriptBeside(action(), [], surroundings));
}

interface Prepared {
  readonly surroundings: Surroundings;
  read(run: Run): ActionRun;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function prepared(workspace: string, { inputs = {}, event = {}, env = {} }: Job): Prepared {
  const temp = temporaryFolder();
  const files = { output: join(temp, 'output'), summary: join(temp, 'summary'), event: join(temp, 'event.json') };
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  writeFileSync(files.event, typeof event === 'string' ? event : JSON.stringify(event));
  const surroundings = {
    cwd: workspace,
    env: {
      CI: 'true',
      // What Node has compiled of it once.
      NODE_COMPILE_CACHE: join(dirname(action()), 'compiled'),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.output,
      GITHUB_REPOSITORY: 'harbour/ferry',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_SHA: '1111111111111111111111111111111111111111',
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      // The runner keeps the hyphen: INPUT_FAIL-ON.
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
  };
  const read = (run: Run): ActionRun => ({
    ...run,
    outputs: parseOutputs(readFileSync(files.output, 'utf8')),
    summary: existsSync(files.summary) ? readFileSync(files.summary, 'utf8') : '',
    commands: run.stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line)),
  });
  return { surroundings, read };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm))
    if (name) outputs[name] = value ?? '';
  return outputs;
}
