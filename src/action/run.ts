/** The action: what it reads, the order of its steps, what it leaves behind. It fails closed. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import * as core from '@actions/core';
import { Failure } from '../model/failure.ts';
import { countBySeverity, hasFailed } from '../model/finding.ts';
import { markdown, sentence } from '../reporters/escape.ts';
import { render } from '../reporters/index.ts';
import { rules } from '../rules/index.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { Judged } from './judge.ts';
import { linksToFiles } from './links.ts';
import { readSetting, type Setting } from './setting.ts';
import { writeSummary } from './summary.ts';
import { writeInCheckout } from './workspace.ts';

/** Runs the action and sets the exit code: 0 for the verdict `pass`, else 1. Nothing is thrown. */
export async function run(): Promise<void> {
  // Whatever ends the process from here on, the step is not green by accident.
  process.exitCode = 1;
  const tokens: string[] = [];
  try {
    const inputs = readInputs(core.getInput);
    for (const token of [inputs.token, inputs['registry-token']]) {
      if (token === undefined) continue;
      tokens.push(token);
      core.setSecret(token);
    }
    const setting = readSetting(process.env);
    const { judge } = await import('./judge.ts');
    const judged = await judge(inputs, setting);
    const failed = hasFailed(countBySeverity(judged.report.findings), inputs['fail-on']);
    await publish(judged, inputs, setting, failed);
    process.exitCode = failed ? 1 : 0;
  } catch (error) {
    await giveUp(error, core.getInput('path'), tokens);
  }
}

async function publish(judged: Judged, inputs: Inputs, setting: Setting, failed: boolean): Promise<void> {
  const { pathPrefix, head } = judged;
  const links = linksToFiles(setting, head, pathPrefix, judged.report.registry);
  const options = { color: false, links, pathPrefix, details: 'the job summary', rules };
  if (inputs.sarif !== undefined) {
    // GitHub opens an alert for whatever is in the file, also for what a comment or a person excuses:
    // https://github.com/github/codeql-action/issues/1230
    const text = await render('sarif', { ...judged.report, suppressed: [], approved: [] }, options);
    writeInCheckout(setting.workspace, inputs.sarif, text);
    core.setOutput('sarif', inputs.sarif);
  }
  // What talks to GitHub reads the event by itself as it is loaded: one that is broken has been refused before.
  const { tellGitHub } = await import('./tell.ts');
  const report = await tellGitHub(judged, inputs, setting, { ...options, failed });
  process.stdout.write(await render('github', report, options));
  await writeSummary(await render('markdown', report, options));

  const file = join(mkdtempSync(join(process.env['RUNNER_TEMP'] || tmpdir(), 'portbook-')), 'findings.json');
  writeFileSync(file, await render('json', report, options));
  const { error, warning } = countBySeverity(report.findings);
  core.setOutput('verdict', failed ? 'fail' : 'pass');
  core.setOutput('errors', error);
  core.setOutput('warnings', warning);
  core.setOutput('findings', file);
}

/** Says why there is no verdict, wherever somebody may look for one. */
async function giveUp(error: unknown, path: string, tokens: readonly string[]): Promise<void> {
  const why = sentence(
    error instanceof Failure ? error.toText() : `something went wrong inside portbook (${String(error)})`,
  );
  const message = withoutTokens(`portbook could not check the ports: ${why}`, tokens);
  const at = error instanceof Failure ? error.at : null;
  core.error(message, at === null ? {} : { file: posix.join(path, at.file), startLine: at.line, endLine: at.endLine });
  if (core.isDebug() && error instanceof Error) core.debug(withoutTokens(error.stack ?? '', tokens));
  try {
    core.setOutput('verdict', 'error');
    await writeSummary(`## portbook\n\n**No verdict.** ${markdown(message)}\n`);
  } catch (another) {
    core.error(`portbook could not write its outputs: ${sentence(String(another))}`);
  }
}

/** Whatever an error says, from wherever it comes. */
function withoutTokens(text: string, tokens: readonly string[]): string {
  return tokens.reduce((left, token) => left.replaceAll(token, '***'), text);
}
