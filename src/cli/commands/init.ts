/** `init`: a registry and a workflow for a repository that has none, and what clashes already. */
import { join } from 'node:path';
import { check } from '../../check.ts';
import { writeFiles } from '../../files/write.ts';
import { Failure } from '../../model/failure.ts';
import type { Policy } from '../../model/policy.ts';
import { isElsewhere } from '../../model/registry-address.ts';
import { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { formOf } from '../../registry/form.ts';
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
  const path = pathFor(folder.tree, policy);
  const facts = await scan(folder.tree, policy);
  const source = new SourceText(path, firstRegistry(facts));
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
    `\nNext: read ${path}, fill in who owns what, and commit it; "portbook allocate <application>" takes a port.\n`,
  );
  return 0;
}

/** Where the first registry goes: where the policy has it, if it names one. @throws Failure where there is one already */
function pathFor(tree: Tree, { registry }: Policy): string {
  const [there] =
    registry === null ? findRegistries(tree) : tree.has(registry) || isElsewhere(registry) ? [registry] : [];
  if (there !== undefined)
    throw new Failure(`there is a registry already: ${there}; "portbook check" holds the configs against it`);
  if (registry !== null && formOf(registry) === 'yaml')
    throw new Failure(
      `the policy names ${registry}, and a first registry is Markdown: "portbook convert" makes YAML of it`,
    );
  return registry ?? 'PORTS.md';
}
