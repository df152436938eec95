/** Scans a tree in memory and shows what it found, one line a fact. */
import type { Facts, Listener } from '../../src/model/facts.ts';
import type { Place } from '../../src/model/place.ts';
import { defaultPolicy, type Policy } from '../../src/model/policy.ts';
import { scan } from '../../src/scan.ts';
import { treeOf } from './tree.ts';

export async function scanFiles(files: Readonly<Record<string, string>>, policy: Partial<Policy> = {}): Promise<Facts> {
  return scan(treeOf(files), { ...defaultPolicy, ...policy });
}

/**
 * `ferry-api 4310 literal start default ecosystem.config.js "4310"`: the last word is what is written
 * at the place, so that a wrong place is a wrong line.
 */
export async function shownFacts(
  files: Readonly<Record<string, string>>,
  policy: Partial<Policy> = {},
): Promise<string[]> {
  const facts = await scanFiles(files, policy);
  const written = (at: Place): string => {
    const lines = (files[at.file] ?? '').split('\n');
    const line = lines[at.line - 1] ?? '';
    return at.line === at.endLine ? line.slice(at.column - 1, at.endColumn - 1) : `${line.slice(at.column - 1)}…`;
  };
  return [
    ...facts.listeners.map((it) => `${it.application} ${details(it)} ${it.at.file} ${JSON.stringify(written(it.at))}`),
    ...facts.routes.map(
      (it) => `${it.location} -> ${it.host}:${it.port} ${it.at.file} ${JSON.stringify(written(it.at))}`,
    ),
    ...facts.unresolved.map((it) => `${it.severity}: ${it.reason} ${it.at.file} ${JSON.stringify(written(it.at))}`),
    ...facts.problems.map((it) => `problem: ${it.message} ${it.at.file}:${it.at.line}:${it.at.column}`),
  ];
}

function details(it: Listener): string {
  const ports = it.portEnd === null ? `${it.port}` : `${it.port}-${it.portEnd}`;
  const address = it.address === null ? '' : ` on ${it.address}`;
  return `${ports}${address} ${it.certainty} ${it.role} ${it.environment}`;
}
