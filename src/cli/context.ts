/** What commands have in common: where they run, what they read first, how they end. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { openTree, readNamedFile } from '../files/local-tree.ts';
import { watched } from '../files/watched-tree.ts';
import { isOfWhatHasLanded } from '../github/landed.ts';
import { Failure } from '../model/failure.ts';
import { type Policy, pinFor } from '../model/policy.ts';
import type { Registry } from '../model/registry.ts';
import {
  type DistantAddress,
  isElsewhere,
  type RegistryAddress,
  registryAddress,
  showAddress,
} from '../model/registry-address.ts';
import type { RegistryPin } from '../model/registry-pin.ts';
import type { SourceText } from '../model/source-text.ts';
import { nearest } from '../model/suggest.ts';
import { requireText, type Tree, textOrFailure } from '../model/tree.ts';
import { loadPolicy, readPolicy } from '../policy/load.ts';
import { distantReader, type ReadDistant } from '../registry/distant.ts';
import { readRegistry } from '../registry/index.ts';
import { locateRegistry } from '../registry/locate.ts';
import { rules } from '../rules/index.ts';
import type { Io } from './io.ts';

/** 0: nothing that fails a run. 1: findings that do. 2: the job could not be done. */
export type ExitCode = 0 | 1 | 2;

/** Adds one command to the program. Its action hands its exit status to `finish`. */
export type AddCommand = (program: Command, io: Io, finish: (code: ExitCode) => void) => void;

export function folderArgument(): Argument {
  return new Argument('[dir]', 'the folder to look at').default('.', 'the current one');
}

export function formatOption<Name extends string>(...choices: readonly [Name, ...Name[]]): Option {
  return choiceOption('--format <name>', 'how to print the result', choices).default(choices[0]);
}

/** An option with one of some words. */
export function choiceOption(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices).argParser(oneOf(choices));
}

/** Takes one of some words; a wrong one ends with the one that may have been meant. */
export function oneOf(choices: readonly string[]): (word: string) => string {
  return (word) => {
    if (choices.includes(word)) return word;
    const meant = nearest(word, choices);
    const allowed = `Allowed choices are ${choices.join(', ')}.`;
    throw new InvalidArgumentError(meant === null ? allowed : `${allowed} Did you mean ${meant}?`);
  };
}

/** The folder that a command looks at. */
export interface Folder {
  readonly root: string;
  readonly tree: Tree;
}

/** @throws Failure where it cannot be listed */
export function openFolder(dir: string, io: Io): Folder {
  const root = resolve(io.cwd, dir);
  const tree = openTree(root);
  return { root, tree: io.reading === undefined ? tree : watched(tree, io.reading) };
}

/** @param named the policy that the user has named; `null` for the usual one @throws Failure where it is invalid */
export function policyFor(tree: Tree, named: SourceText | null): Promise<Policy> {
  const ids = rules.map((it) => it.id);
  return named === null ? loadPolicy(tree, null, ids) : readPolicy(named, ids);
}

/**
 * The registry that the user has named, else the policy's or the one under a usual name, read as the policy says.
 *
 * @throws Failure where there is none, or it cannot be read
 */
export async function registryFor(
  folder: Folder,
  policy: Policy,
  named: string | undefined,
  io: Io,
): Promise<Registry> {
  const address = addressFor(policy, named);
  const pin = registryPin(folder, policy, named, io);
  if (address === null || address.kind === 'path') return readRegistry(localText(folder, policy, named, io), pin);
  if (named === undefined) refuseOwnChoice(address, io);
  const namedAt = named === undefined ? (policy.registryAt ?? null) : null;
  return (await distantFor(io))(address, pin, namedAt);
}

/**
 * Whether the policy of the folder may have another repository read, with the user's token. On a developer's machine it may;
 * in a workflow for a pull request the folder is whoever's has opened it.
 */
export function mayNameElsewhere({ env }: Io): boolean {
  const event = env['GITHUB_EVENT_NAME'];
  return !event || isOfWhatHasLanded(event);
}

/** @throws Failure where the policy of the folder names another repository's registry, and may not */
export function refuseOwnChoice(address: DistantAddress, io: Io): void {
  if (mayNameElsewhere(io)) return;
  throw new Failure(
    `a change cannot choose the registry of another repository for itself: name ${showAddress(address)} with --registry`,
  );
}

/** How the policy says that the registry is to be read, if it is the one that the policy names. */
export function registryPin({ root }: Folder, policy: Policy, named: string | undefined, io: Io): RegistryPin | null {
  if (named === undefined || isElsewhere(named)) return pinFor(policy, named ?? null);
  return pinFor(policy, relativePath(root, resolve(io.cwd, named)));
}

/**
 * The text of a registry that is to be changed.
 *
 * @throws Failure where it lies in another repository
 */
export function registryText(folder: Folder, policy: Policy, named: string | undefined, io: Io): SourceText {
  const address = addressFor(policy, named);
  if (address === null || address.kind === 'path') return localText(folder, policy, named, io);
  throw new Failure(`the registry ${showAddress(address)} lies in another repository: change it there`);
}

/** Reads registries of other repositories: loaded only for who has one. */
export async function distantFor(io: Io): Promise<ReadDistant> {
  const { fetchFor } = await import('./elsewhere.ts');
  return distantReader(fetchFor(io));
}

function addressFor(policy: Policy, named: string | undefined): RegistryAddress | null {
  const written = named ?? policy.registry;
  return written === null ? null : registryAddress(written);
}

function localText(folder: Folder, policy: Policy, named: string | undefined, io: Io): SourceText {
  return named === undefined
    ? requireText(folder.tree, locateRegistry(folder.tree, policy.registry))
    : namedText(named, folder, io);
}

/**
 * A file named on the command line. One that lies in the checked folder is read as a part of it: there, a
 * pull request may have put a link in its place. What is wrong with it is said of the name that the user wrote.
 */
export function namedText(file: string, { root, tree }: Folder, io: Io): SourceText {
  const inside = relativePath(root, resolve(io.cwd, file));
  return isInside(inside) ? textOrFailure(tree.read(inside), written(file)) : userText(file, root, io);
}

/** @param base what its places are relative to */
export function userText(file: string, base: string, io: Io): SourceText {
  const path = resolve(io.cwd, file);
  return textOrFailure(readNamedFile(path, relativePath(base, path)), written(file));
}

function written(file: string): string {
  return file === '' ? 'a file without a name' : file;
}

export function relativePath(from: string, to: string): string {
  return relative(from, to).split(sep).join('/');
}

export function isInside(relativeTo: string): boolean {
  return relativeTo !== '..' && !relativeTo.startsWith('../') && !isAbsolute(relativeTo);
}

/**
 * An option decides, then `FORCE_COLOR`, as Node has it (https://nodejs.org/api/tty.html#writestreamgetcolordepthenv), then
 * `NO_COLOR` (https://no-color.org), then whether there is a terminal that could show it.
 */
export function prefersColor({ env, isTTY, color }: Io): boolean {
  if (color !== undefined) return color;
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  return isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
