/** A program in the place of a server, which writes down how it was started and ends. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Origin, primitive, type Value } from '../../src/javascript/values/value.ts';
import { emptyEnvironment } from '../../src/launch/environment.ts';
import { expand, expandWords } from '../../src/launch/expand.ts';
import type { Launch } from '../../src/launch/launch.ts';
import { withSettings } from '../../src/launch/settings.ts';
import type { Tree } from '../../src/model/tree.ts';
import { writeFiles } from './folder.ts';

/** How a server was started; what is said of it may be `null`, not known. */
export interface Seen {
  readonly folder: string | null;
  /** `(unset)` where it has no such variable. */
  readonly port: string | null;
  readonly args: readonly (string | null)[];
}

/** The program, and where it writes. */
export function stubIn(folder: string): { readonly bin: string; readonly log: string } {
  const bin = join(folder, 'bin');
  const log = join(folder, 'seen.log');
  mkdirSync(bin, { recursive: true });
  const stub = `#!/bin/sh
line="$(pwd -P)	\${PORT-(unset)}"
for it; do line="$line	$it"; done
case "$1" in build) ;; *) printf '%s\\n' "$line" >> '${log}';; esac
`;
  writeFileSync(join(bin, 'next'), stub);
  chmodSync(join(bin, 'next'), 0o755);
  return { bin, log };
}

/** What the log says of each of these folders. */
export function seenIn(log: string, root: string): ReadonlyMap<string, readonly Seen[]> {
  const found = new Map<string, Seen[]>();
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  for (const line of lines.filter((it) => it !== '')) {
    const [folder = '', port = '', ...args] = line.split('\t');
    const [name = '', ...inside] = folder.slice(root.length + 1).split('/');
    const own = found.get(name) ?? [];
    own.push({ folder: inside[1] === 'repository' ? inside.slice(2).join('/') : '(outside)', port, args });
    found.set(name, own);
  }
  return found;
}

export interface Run {
  readonly line: string;
  readonly files: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
}

/** Runs each line in a folder of its own, all from one shell. */
export function runLines(cases: readonly Run[], folder: string, path = '/usr/bin:/bin'): readonly (readonly Seen[])[] {
  const { bin, log } = stubIn(folder);
  const root = join(folder, 'cases');
  const commands = cases.map(({ line, files, variables }, index) => {
    // In a folder of a folder, so that what goes up from it is still known.
    const own = writeFiles(join(root, String(index), 'home', 'repository'), { ...files, 'line.txt': line });
    for (const path of Object.keys(files)) if (path.endsWith('.sh')) chmodSync(join(own, path), 0o755);
    const set = Object.entries(variables).map(([name, value]) => `${name}='${value}'`);
    const environment = ['-i', `PATH='${bin}:${path}'`, `HOME='${join(own, '..')}'`, ...set].join(' ');
    return `cd '${own}'; env ${environment} sh -c "$(cat line.txt)" >&3 2>&3 < /dev/null`;
  });
  // All that is started holds the fourth stream, so that this ends when the last of it does.
  const driver = join(folder, 'run.sh');
  writeFileSync(driver, commands.join('\n'));
  spawnSync('sh', [driver], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    timeout: 120_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  const seen = seenIn(log, root);
  return cases.map((_, index) => seen.get(String(index)) ?? []);
}

/** What is said of a command line's servers, under that environment. */
export function claimOf(launch: Launch, variables: Readonly<Record<string, string>>, tree: Tree, at: Origin): Seen {
  const outer = emptyEnvironment.with(Object.entries(variables).map(([name, value]) => [name, primitive(value, at)]));
  const environment = withSettings(outer, launch.settings, tree, launch.directory);
  // Only a file that is not the repository's can replace a value here: without one, it holds whatever could replace it.
  const isReplaceable = launch.settings.some((it) => it.kind === 'replaceable');
  const text = (it: Value): string | null =>
    it.kind === 'primitive' && it.value !== undefined && !(isReplaceable && it.variables.length > 0)
      ? String(it.value)
      : null;
  const port = environment.get('PORT', at);
  const isUnset = port.kind === 'primitive' && port.value === undefined && !isReplaceable;
  return {
    folder: launch.directory,
    port: isUnset ? '(unset)' : text(port),
    args: expandWords(launch.args, environment).map((it) => text(expand(it, environment))),
  };
}

/** Whether what is said fits what was seen: where it is not known, anything does. */
function fits(claim: Seen, seen: Seen): boolean {
  const args = seen.args.filter((it, at) => !(at === 0 && (it === 'start' || it === 'dev')));
  const same = (a: string | null, b: string | null): boolean => a === null || a === b;
  return (
    same(claim.folder, seen.folder) &&
    same(claim.port, seen.port) &&
    (claim.args.includes(null) ||
      (claim.args.length === args.length && claim.args.every((it, at) => same(it, args[at] ?? null))))
  );
}

/**
 * What is wrong of what is said; `null` where nothing is.
 * @param mayEnd whether the line may end before it starts what it starts (`test -f .env && next start`)
 */
export function difference(
  claims: readonly Seen[],
  seen: readonly Seen[],
  { isBroken, mayEnd }: { readonly isBroken: boolean; readonly mayEnd: boolean },
): string | null {
  const left = [...seen];
  // What is known best takes its place first.
  const unknowns = (it: Seen): number => [it.folder, it.port, ...it.args].filter((part) => part === null).length;
  for (const claim of [...claims].sort((a, b) => unknowns(a) - unknowns(b))) {
    const at = left.findIndex((it) => fits(claim, it));
    if (at === -1 && mayEnd) continue;
    if (at === -1) return `said ${JSON.stringify(claim)}, and there was ${JSON.stringify(left)}`;
    left.splice(at, 1);
  }
  return left.length > 0 && !isBroken ? `nothing was said of ${JSON.stringify(left)}` : null;
}
