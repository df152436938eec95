/** Documents about several servers: which one a table or list is about, by the headings above it. */
import { listOf, mentions, type Phrases, portWords } from './words.ts';

const hostName =
  /^[^\p{L}\p{N}]*(?:node(?=\s*#?\d)|server|vps|host|machine|droplet|vm|servidor|сервер|服务器|máy chủ)(?=[\s:#–—-]+\S)/iu;
/** `Office server`, `Raspberry Pi 4B`; a web server or a mail server is an application. */
const kindOfHost =
  /(?<!\p{L})(?:server|vps|machine|servidor|сервер)\P{L}*(?:[(（].*)?$|(?<!\p{L})(?:raspberry pi|nas|laptop)(?!\p{L})/iu;
const kindOfApplication: Phrases = listOf(`
    web, http, https, mail, email, smtp, game, games, minecraft, database, db, sql, file, ftp, sftp, media, proxy, dns,
    app, application, api, auth, chat, print, cache, mcp, vpn, git, voice, backend, frontend, dev, vite, node, static
  `);
const address = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;
const perHost: Phrases = listOf(`
    per server, by server, per host, by host, per machine, per vps, each server, por servidor, по серверам
  `);

/**
 * The heading that names the server, `null` where none does: `Server: harbour-1`, `harbour-1 (10.0.0.1)`, or
 * any heading right below one that announces `Ports per server`.
 */
export function hostOf(headings: readonly string[]): string | null {
  const named = headings.slice(1).findLast((it) => isHost(it) || address.test(it));
  if (named !== undefined) return named;
  const announced = headings.findIndex((it) => mentions(it, perHost));
  return announced === -1 ? null : (headings[announced + 1] ?? null);
}

/** Longer headings are none of a server. */
const longest = 200;

function isHost(heading: string): boolean {
  if (heading.length > longest || mentions(heading, portWords)) return false;
  return hostName.test(heading) || (kindOfHost.test(heading) && !mentions(heading, kindOfApplication));
}
