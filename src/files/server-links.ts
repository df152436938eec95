/**
 * Links to places of the server, as these lie in the repository: of `sites-enabled/shop` → `/etc/nginx/sites-available/shop`,
 * what is meant stands beside it, in `sites-available/`. Nothing outside of the tree is looked at.
 */
import { posix } from 'node:path';
import { folderOf, foldersAbove } from '../model/folders.ts';
import { type Listing, refusals } from './walk.ts';

/** A listing in which such links are aliases of what they mean; the others lead out of the tree. */
export function withServerLinks(listing: Listing): Listing {
  const leadingOut = [...listing.texts].filter(([link, text]) => listing.refused.has(link) && leadsOut(link, text));
  if (leadingOut.length === 0) return listing;
  const files = new Set(listing.files.filter((it) => !listing.refused.has(it)));
  const folders = new Set([...files].flatMap((it) => foldersAbove(folderOf(it))));
  const refused = new Map(listing.refused);
  const aliases = new Map(listing.aliases);
  for (const [link, text] of leadingOut) {
    const target = placesMeant(link, text).find((it) => files.has(it) || folders.has(it));
    if (target === undefined) {
      refused.set(link, refusals.outside);
    } else {
      refused.delete(link);
      aliases.set(link, target);
    }
  }
  return { ...listing, files: listing.files.filter((it) => !aliases.has(it)), refused, aliases };
}

/** Segments of a path that are compared with what is here: `nginx/sites-available/shop`, and what it may stand in. */
const longestEnding = 8;

function leadsOut(link: string, text: string): boolean {
  return text.startsWith('/') || posix.join(folderOf(link), text).startsWith('../');
}

/** What a path of the server may be called here: the longest ending first, a folder and a name at least; the nearest first. */
function placesMeant(link: string, text: string): readonly string[] {
  const segments = text
    .split('/')
    .filter((it) => !['', '.', '..'].includes(it))
    .slice(-longestEnding);
  const endings = segments.slice(0, -1).map((_, start) => segments.slice(start).join('/'));
  const bases = foldersAbove(folderOf(link));
  return endings.flatMap((ending) => bases.map((base) => posix.join(base, ending)));
}
