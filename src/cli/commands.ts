/** What each command does, once its arguments are known. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { check as checkTree } from '../check.ts';
import { openTree, readNamedFile } from '../files/local-tree.ts';
import type { Facts } from '../model/facts.ts';
import { Failure } from '../model/failure.ts';
import { countBySeverity, type FailOn, hasFailed } from '../model/finding.ts';
import { sameName } from '../model/names.ts';
import type { Policy } from '../model/policy.ts';
import { lastPort, type PortRange } from '../model/port-index.ts';
import type { Report } from '../model/report.ts';
import type { SourceText } from '../model/source-text.ts';
import { requireText, type Tree, textOrFailure } from '../model/tree.ts';
import { loadPolicy, readPolicy } from '../policy/load.ts';
import { readRegistry } from '../registry/index.ts';
import { locateRegistry } from '../registry/locate.ts';
import { type Format, render, renderExplained, renderRegistry, renderScan } from '../reporters/index.ts';
import { rules } from '../rules/index.ts';
import { scan as scanTree } from '../scan.ts';
import type { Io } from './io.ts';

/** 0: nothing that fails a run. 1: findings that do. 2: the job could not be done. */
export type ExitCode = 0 | 1 | 2;

export interface CheckOptions {
  readonly registry?: string;
  readonly policy?: string;
  readonly format: Format;
  readonly failOn: FailOn;
  /** A commit: what was there before it was left does not count. */
  readonly base?: string;
  readonly color?: boolean;
}

export interface ListOptions {
  readonly format: 'text' | 'json';
}

export interface ScanOptions extends ListOptions {
  /** A port or an application; `true` for all of them. */
  readonly explain?: string | true;
}

/** @throws Failure where there is nothing to go by */
export async function check(dir: string, options: CheckOptions, io: Io): Promise<ExitCode> {
  const root = resolve(io.cwd, dir);
  const tree = openTree(root);
  const report =
    options.base === undefined
      ? await whole(root, tree, options, io)
      : await step(root, tree, options, options.base, io);
  io.stdout.write(
    await render(options.format, report, {
      color: options.color ?? prefersColor(io),
      links: null,
      pathPrefix: prefixOf(root, io),
      details: null,
      rules,
    }),
  );
  return hasFailed(countBySeverity(report.findings), options.failOn) ? 1 : 0;
}

async function whole(root: string, tree: Tree, options: CheckOptions, io: Io): Promise<Report> {
  const named = (file: string): SourceText => namedText(file, root, tree, io);
  const policy = await policyFor(tree, options.policy === undefined ? null : named(options.policy));
  const source =
    options.registry === undefined ? requireText(tree, locateRegistry(tree, policy.registry)) : named(options.registry);
  return checkTree(tree, policy, await readRegistry(source));
}

/** What the folder has brought since a commit, as it lies there: also what is not committed yet. */
async function step(root: string, tree: Tree, options: CheckOptions, base: string, io: Io): Promise<Report> {
  const { checkSince } = await import('./since.ts');
  const inTree = (file: string | undefined, what: string): string | null => {
    if (file === undefined) return null;
    const inside = relativePath(root, resolve(io.cwd, file));
    if (!isInside(inside))
      throw new Failure(`with --base, ${what} must lie in the checked folder, which ${file} does not`);
    return inside;
  };
  const given = { policy: inTree(options.policy, 'the policy'), registry: inTree(options.registry, 'the registry') };
  return checkSince(root, tree, base, given);
}

/** @throws Failure where the folder or its policy cannot be read */
export async function scan(dir: string, options: ScanOptions, io: Io): Promise<ExitCode> {
  const tree = openTree(resolve(io.cwd, dir));
  const found = await scanTree(tree, await policyFor(tree, null));
  const { explain = false, format } = options;
  const facts = typeof explain === 'string' ? factsAbout(explain, found) : found;
  io.stdout.write(
    explain !== false && format === 'text' ? await renderExplained(facts) : await renderScan(format, facts),
  );
  return 0;
}

/** @throws Failure where there are none */
function factsAbout(what: string, facts: Facts): Facts {
  const isAsked = (application: string | null, range: PortRange | null): boolean =>
    sameName(application, what) || (range !== null && range.port <= Number(what) && Number(what) <= lastPort(range));
  const listeners = facts.listeners.filter((it) => isAsked(it.application, it));
  const unresolved = facts.unresolved.filter((it) => isAsked(it.application, null));
  if (listeners.length + unresolved.length === 0) {
    throw new Failure(
      `no process here has "${what}" as its port or its name; "portbook scan" lists those that are seen`,
    );
  }
  return { ...facts, listeners, unresolved, routes: facts.routes.filter((it) => String(it.port) === what) };
}

/** @throws Failure where there is no registry, or it cannot be read */
export async function registry(file: string | undefined, options: ListOptions, io: Io): Promise<ExitCode> {
  const source = file === undefined ? await ownRegistry(io) : userText(file, io.cwd, io);
  io.stdout.write(await renderRegistry(options.format, await readRegistry(source)));
  return 0;
}

async function ownRegistry(io: Io): Promise<SourceText> {
  const tree = openTree(io.cwd);
  const policy = await policyFor(tree, null);
  return requireText(tree, locateRegistry(tree, policy.registry));
}

function policyFor(tree: Tree, named: SourceText | null): Promise<Policy> {
  const ids = rules.map((it) => it.id);
  return named === null ? loadPolicy(tree, null, ids) : readPolicy(named, ids);
}

/**
 * A file named on the command line. One that lies in the checked folder is read as a part of it: there, a
 * pull request may have put a link in its place. What is wrong with it is said of the name that the user wrote.
 */
function namedText(file: string, root: string, tree: Tree, io: Io): SourceText {
  const inside = relativePath(root, resolve(io.cwd, file));
  return isInside(inside) ? textOrFailure(tree.read(inside), written(file)) : userText(file, root, io);
}

/** @param base what its places are relative to */
function userText(file: string, base: string, io: Io): SourceText {
  const path = resolve(io.cwd, file);
  return textOrFailure(readNamedFile(path, relativePath(base, path)), written(file));
}

function written(file: string): string {
  return file === '' ? 'a file without a name' : file;
}

/** Annotations need paths from the root of the repository, which is where workflows run commands. */
function prefixOf(root: string, io: Io): string {
  const prefix = relativePath(io.env['GITHUB_WORKSPACE'] ?? io.cwd, root);
  return isInside(prefix) ? prefix : '';
}

function relativePath(from: string, to: string): string {
  return relative(from, to).split(sep).join('/');
}

function isInside(relativeTo: string): boolean {
  return relativeTo !== '..' && !relativeTo.startsWith('../') && !isAbsolute(relativeTo);
}

/** https://no-color.org */
function prefersColor({ env, isTTY }: Io): boolean {
  return isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
