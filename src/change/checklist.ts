/**
 * The "Port Conflict Prevention Checklist" that teams keep in their registries, ticked by what was read, for each
 * application that a change brings or moves.
 */
import { isThisMachine } from '../model/address.ts';
import type { Checklist, ChecklistItem } from '../model/change.ts';
import type { Listener } from '../model/facts.ts';
import { folderOf, foldersAbove } from '../model/folders.ts';
import { normalName, sameName } from '../model/names.ts';
import type { Place } from '../model/place.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Tree } from '../model/tree.ts';
import { newClaims } from '../rules/new-claims.ts';
import { isOwned, isProxy, isProxyEntry, namesAndOwnerOf } from '../rules/ownership.ts';
import type { NewClaim, Situation } from '../rules/rule.ts';
import { quoted } from '../rules/wording.ts';

/** As many as a person will read. */
const mostChecklists = 20;

/** In the order in which the claims are read. */
export function checklists(before: Situation, after: Situation, tree: Tree): readonly Checklist[] {
  const found = new Map<string, Checklist>();
  for (const claim of newClaims(before, after)) {
    const { application, port } = claim;
    if (application === null || isOfProxy(claim, after)) continue;
    const key = `${normalName(application)}\n${port}`;
    if (found.has(key) || found.size === mostChecklists) continue;
    found.set(key, { application, port, items: itemsFor({ ...claim, application }, before, after, tree) });
  }
  return [...found.values()];
}

/** What nginx listens on is no application's. */
function isOfProxy(claim: NewClaim, { claims }: Situation): boolean {
  return (
    claims.listeners(claim, claim.protocol).some((it) => isProxy(it) && sameName(it.application, claim.application)) ||
    claims.allocations(claim, claim.protocol).some((it) => it.portAt === claim.at && isProxyEntry(it))
  );
}

type Claimed = NewClaim & { readonly application: string };

function itemsFor(claim: Claimed, before: Situation, after: Situation, tree: Tree): readonly ChecklistItem[] {
  const { port, protocol, application } = claim;
  const listeners = after.claims.listeners(claim, protocol).filter((it) => sameName(it.application, application));
  const entry = after.claims.allocations(claim, protocol).find((it) => isOwned(it) && names(it, application));
  const route = after.facts.routes.find((it) => it.port === port && isThisMachine(it.host));
  const launched = listeners.find((it) => it.source === 'pm2');
  const readme = readmeNaming(port, listeners, tree);
  const another = holderOf(claim, before, after);
  const add = entry === undefined ? `enter it in ${after.registry.file}` : '';
  return [
    item(
      `port ${port} is free`,
      another === null,
      another?.at ?? null,
      `${quoted(another?.name ?? '')} has it: take another`,
    ),
    item('the registry gives it to the application', entry !== undefined, entry?.at ?? null, add),
    item(
      'the application is configured to use it',
      listeners.length > 0,
      listeners[0]?.at ?? null,
      `no config here makes ${quoted(application)} listen on ${port}`,
    ),
    item(
      'Nginx routes to it',
      route !== undefined,
      route?.at ?? null,
      'add a proxy_pass if it is to be reached from outside',
    ),
    item(
      'it is in the PM2 config',
      launched !== undefined,
      launched?.at ?? null,
      'add the application to the ecosystem config, if PM2 is to start it',
    ),
    item(
      'the README of the application names it',
      readme !== null,
      readme,
      `write ${port} in the README of the application`,
    ),
  ];
}

function item(text: string, done: boolean, at: Place | null, missing: string): ChecklistItem {
  return { text, done, at, missing: done ? '' : missing };
}

function names(entry: Parameters<typeof namesAndOwnerOf>[0], application: string): boolean {
  return namesAndOwnerOf(entry).includes(normalName(application));
}

/** Who had the port before, or listens on it too. */
function holderOf(
  claim: Claimed,
  before: Situation,
  after: Situation,
): { readonly name: string; readonly at: Place } | null {
  const { protocol, application } = claim;
  const entry = before.claims.allocations(claim, protocol).find((it) => isOwned(it) && !names(it, application));
  if (entry !== undefined) return { name: entry.application ?? entry.owner ?? '', at: entry.at };
  const rival = after.claims
    .listeners(claim, protocol)
    .find((it) => !sameName(it.application, application) && !isProxy(it));
  return rival === undefined ? null : { name: rival.application, at: rival.at };
}

const readmes = ['README.md', 'readme.md', 'README', 'README.txt', 'Readme.md'];

/** The first line of a README, in a folder that leads to the port or above one, that has the port as a word. */
function readmeNaming(port: number, listeners: readonly Listener[], tree: Tree): Place | null {
  const files = new Set(listeners.flatMap((it) => [...it.way.map(({ at }) => at.file), it.at.file]));
  const folders = new Set([...files].map(folderOf).flatMap(foldersAbove));
  for (const folder of folders) {
    for (const name of readmes) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (!tree.has(path)) continue;
      const read = tree.read(path);
      const at = read.kind === 'text' ? wordIn(read.source, port) : null;
      if (at !== null) return at;
    }
  }
  return null;
}

function wordIn(source: SourceText, port: number): Place | null {
  const found = new RegExp(`(?<![\\d.])${port}(?!\\d)`).exec(source.text);
  return found === null ? null : source.place(found.index, found.index + found[0].length);
}
