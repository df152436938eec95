/** The action: what it reads, the order of its steps, what it leaves behind. It fails closed. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { check } from '../check.ts';
import { openTree } from '../files/local-tree.ts';
import { Failure } from '../model/failure.ts';
import { countBySeverity, hasFailed } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { requireText } from '../model/tree.ts';
import { loadPolicy } from '../policy/load.ts';
import { readRegistry } from '../registry/index.ts';
import { locateRegistry } from '../registry/locate.ts';
import { markdown, sentence } from '../reporters/escape.ts';
import { render } from '../reporters/index.ts';
import { rules } from '../rules/index.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { writeSummary } from './summary.ts';
import { checkedFolder, writeInCheckout } from './workspace.ts';

/** Runs the action and sets the exit code: 0 for the verdict `pass`, else 1. Nothing is thrown. */
export async function run(): Promise<void> {
  // Whatever ends the process from here on, the step is not green by accident.
  process.exitCode = 1;
  let pathPrefix = '';
  try {
    const inputs = readInputs(core.getInput);
    const folder = checkedFolder(process.env['GITHUB_WORKSPACE'], inputs.path);
    pathPrefix = folder.pathPrefix;
    const report = await checkFolder(folder.root, inputs);
    const failed = hasFailed(countBySeverity(report.findings), inputs['fail-on']);
    await publish(report, pathPrefix, inputs.sarif ?? null, failed);
    process.exitCode = failed ? 1 : 0;
  } catch (error) {
    await giveUp(error, pathPrefix);
  }
}

async function checkFolder(root: string, inputs: Inputs): Promise<Report> {
  const tree = openTree(root);
  const policy = await loadPolicy(
    tree,
    inputs.policy ?? null,
    rules.map((it) => it.id),
  );
  const registry = await readRegistry(requireText(tree, locateRegistry(tree, inputs.registry ?? policy.registry)));
  return check(tree, policy, registry);
}

async function publish(report: Report, pathPrefix: string, sarif: string | null, failed: boolean): Promise<void> {
  const { linksToFiles } = await import('./links.ts');
  const options = { color: false, links: linksToFiles(pathPrefix), pathPrefix, details: 'the job summary', rules };
  if (sarif !== null) {
    // GitHub opens an alert for whatever is in the file, also for what a comment excuses:
    // https://github.com/github/codeql-action/issues/1230
    const text = await render('sarif', { ...report, suppressed: [] }, options);
    writeInCheckout(process.env['GITHUB_WORKSPACE'] ?? '', sarif, text);
    core.setOutput('sarif', sarif);
  }
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
async function giveUp(error: unknown, pathPrefix: string): Promise<void> {
  const why = sentence(
    error instanceof Failure ? error.toText() : `something went wrong inside portbook (${String(error)})`,
  );
  const message = `portbook could not check the ports: ${why}`;
  const at = error instanceof Failure ? error.at : null;
  core.error(message, at === null ? {} : { file: join(pathPrefix, at.file), startLine: at.line, endLine: at.endLine });
  if (core.isDebug() && error instanceof Error) core.debug(error.stack ?? '');
  try {
    core.setOutput('verdict', 'error');
    await writeSummary(`## portbook\n\n**No verdict.** ${markdown(message)}\n`);
  } catch (another) {
    core.error(`portbook could not write its outputs: ${sentence(String(another))}`);
  }
}
