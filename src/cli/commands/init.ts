/** `init`: a registry and a workflow for a repository that has none, and what clashes already. */
import { join } from 'node:path';
import { check } from '../../check.ts';
import { writeFiles } from '../../files/write.ts';
import { Failure } from '../../model/failure.ts';
import { SourceText } from '../../model/source-text.ts';
import { readRegistry } from '../../registry/index.ts';
import { findRegistries } from '../../registry/locate.ts';
import { render } from '../../reporters/index.ts';
import { rules } from '../../rules/index.ts';
import { scan } from '../../scan.ts';
import { firstRegistry, workflow } from '../../upkeep/init.ts';
import { type AddCommand, type ExitCode, folderArgument, openFolder, policyFor, prefersColor } from '../context.ts';
import { finishEdit } from '../editing.ts';
import type { Io } from '../io.ts';

interface InitOptions {
  readonly dryRun?: boolean;
}

const workflowPath = '.github/workflows/portbook.yml';

export const addInit: AddCommand = (program, io, finish) => {
  program
    .command('init')
    .description('write a first registry from what the configs say, and the workflow that checks against it')
    .addArgument(folderArgument())
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(async (dir: string, options: InitOptions) => finish(await init(dir, options, io)));
};

/** @throws Failure where there is a registry already */
async function init(dir: string, options: InitOptions, io: Io): Promise<ExitCode> {
  const folder = openFolder(dir, io);
  const policy = await policyFor(folder.tree, null);
  const [there] = policy.registry === null ? findRegistries(folder.tree) : [policy.registry];
  if (there !== undefined)
    throw new Failure(`there is a registry already: ${there}; "portbook check" holds the configs against it`);
  const facts = await scan(folder.tree, policy);
  const source = new SourceText('PORTS.md', firstRegistry(facts));
  const registry = await readRegistry(source);
  const files = [
    { name: source.path, text: source.text },
    ...(folder.tree.has(workflowPath) ? [] : [{ name: workflowPath, text: workflow }]),
  ];
  const changes = files.map(({ name, text }) => ({
    path: join(folder.root, name),
    before: null,
    after: text,
    within: folder.root,
  }));
  if (options.dryRun === true) finishEdit(changes, folder, options, io);
  else {
    writeFiles(changes);
    for (const { name } of files) io.stdout.write(`wrote ${name}\n`);
  }
  const report = await check(folder.tree, policy, registry, io.today);
  io.stdout.write(report.findings.length === 0 ? '\nNothing clashes: ' : '\nWhat clashes already:\n');
  io.stdout.write(
    await render('text', report, { color: prefersColor(io), links: null, pathPrefix: '', details: null, rules }),
  );
  io.stdout.write(
    '\nNext: read PORTS.md, fill in who owns what, and commit it; "portbook allocate <application>" takes a port.\n',
  );
  return 0;
}
