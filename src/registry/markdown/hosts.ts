/** Documents about several servers: which one a table or list is about, by the headings above it. */
import { listOf, mentions, type Phrases, portWords } from './words.ts';

const hostName =
  /^[^\p{L}\p{N}]*(?:server|vps|host|machine|droplet|vm|servidor|сервер|服务器|máy chủ)(?=[\s:#–—-]+\S)/iu;
const address = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;
const perHost: Phrases = listOf(`
    per server, by server, per host, by host, per machine, per vps, each server, por servidor, по серверам
  `);

/**
 * The heading that names the server, `null` where none does: `Server: harbour-1`, `harbour-1 (10.0.0.1)`, or
 * any heading right below one that announces `Ports per server`.
 */
export function hostOf(headings: readonly string[]): string | null {
  const named = headings.slice(1).findLast((it) => (hostName.test(it) && !mentions(it, portWords)) || address.test(it));
  if (named !== undefined) return named;
  const announced = headings.findIndex((it) => mentions(it, perHost));
  return announced === -1 ? null : (headings[announced + 1] ?? null);
}
