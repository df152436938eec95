/** `check`: the main job. */
import { resolve } from 'node:path';
import { check as checkTree } from '../../check.ts';
import { Failure } from '../../model/failure.ts';
import { countBySeverity, type FailOn, failOnChoices, hasFailed } from '../../model/finding.ts';
import type { Registry } from '../../model/registry.ts';
import { isElsewhere } from '../../model/registry-address.ts';
import type { Report } from '../../model/report.ts';
import { distantPage } from '../../reporters/distant.ts';
import { type Format, type RenderOptions, render } from '../../reporters/index.ts';
import { rules } from '../../rules/index.ts';
import {
  type AddCommand,
  choiceOption,
  distantFor,
  type ExitCode,
  type Folder,
  folderArgument,
  formatOption,
  isInside,
  mayNameElsewhere,
  namedText,
  openFolder,
  policyFor,
  prefersColor,
  registryFor,
  relativePath,
} from '../context.ts';
import type { Io } from '../io.ts';

interface CheckOptions {
  readonly registry?: string;
  readonly policy?: string;
  readonly format: Format;
  readonly failOn: FailOn;
  /** A commit: what was there before it was left does not count. */
  readonly base?: string;
}

export const addCheck: AddCommand = (program, io, finish) => {
  program
    .command('check')
    .description('find the ports that collide with each other or with the registry')
    .addArgument(folderArgument())
    .option(
      '--registry <file>',
      'the port registry, also owner/repo:path@ref or git+file:FOLDER:path@ref (default: the policy’s, or PORTS.md and the like)',
    )
    .option('--policy <file>', 'the policy (default: .github/portbook.yml)')
    .addOption(formatOption('text', 'json', 'sarif', 'github', 'markdown'))
    .addOption(choiceOption('--fail-on <severity>', 'from when on to exit with 1', failOnChoices).default('error'))
    .option('--base <commit>', 'judge only what is new since this commit was left, by its policy')
    .addHelpText(
      'after',
      '\nExit status: 0 nothing that --fail-on asks for, 1 findings, 2 the check could not be done.',
    )
    .action(async (dir: string, options: CheckOptions) => finish(await check(dir, options, io)));
};

/** @throws Failure where there is nothing to go by */
async function check(dir: string, options: CheckOptions, io: Io): Promise<ExitCode> {
  const folder = openFolder(dir, io);
  const report =
    options.base === undefined ? await whole(folder, options, io) : await step(folder, options, options.base, io);
  io.stdout.write(
    await render(options.format, report, {
      color: prefersColor(io),
      links: linksTo(report.registry),
      pathPrefix: prefixOf(folder.root, io),
      details: null,
      rules,
    }),
  );
  return hasFailed(countBySeverity(report.findings), options.failOn) ? 1 : 0;
}

async function whole(folder: Folder, options: CheckOptions, io: Io): Promise<Report> {
  const named = options.policy === undefined ? null : namedText(options.policy, folder, io);
  const policy = await policyFor(folder.tree, named);
  return checkTree(folder.tree, policy, await registryFor(folder, policy, options.registry, io), io.today);
}

/** What the folder has brought since a commit, as it lies there: also what is not committed yet. */
async function step({ root, tree }: Folder, options: CheckOptions, base: string, io: Io): Promise<Report> {
  const { checkSince } = await import('../since.ts');
  const inTree = (file: string | undefined, what: string): string | null => {
    if (file === undefined) return null;
    const inside = relativePath(root, resolve(io.cwd, file));
    if (!isInside(inside))
      throw new Failure(`with --base, ${what} must lie in the checked folder, which ${file} does not`);
    return inside;
  };
  // In front of a path, `./` keeps it one, whatever it looks like.
  const inside = (file: string | undefined): string | null =>
    file !== undefined && isElsewhere(file) ? file : prefixed(inTree(file, 'the registry'));
  const given = {
    policy: inTree(options.policy, 'the policy'),
    registry: inside(options.registry),
    registryAt: null,
    mayNameElsewhere: mayNameElsewhere(io),
    distant: await distantFor(io),
  };
  return checkSince(root, tree, base, given, io.today);
}

function prefixed(path: string | null): string | null {
  return path === null ? null : `./${path}`;
}

/** The checked files lie on this machine; a registry of another repository may have a page. */
function linksTo(registry: Registry): RenderOptions['links'] {
  return registry.origin === undefined ? null : { file: (at) => distantPage(at, registry) };
}

/** Annotations need paths from the root of the repository, which is where workflows run commands. */
function prefixOf(root: string, io: Io): string {
  const prefix = relativePath(io.env['GITHUB_WORKSPACE'] ?? io.cwd, root);
  return isInside(prefix) ? prefix : '';
}
