/** Documents about several servers: which one a row, table or list is about, by its column or the headings above. */
import type { Table } from './blocks.ts';
import { textIn } from './cells.ts';
import { remarkOf, saysSomething, withoutRemark } from './text.ts';
import { addressIn, domainsIn } from './values.ts';
import { isOneOf, listOf, mentions, type Phrases, portWords } from './words.ts';

const kind = String.raw`(?:node(?=\s*#?\d)|server|vps|host|machine|droplet|vm|servidor|сервер|服务器|máy chủ)`;
/** `Server: harbour-1`, `VPS 2`, `Host vps-2`, `Node #3`. */
const hostName = new RegExp(String.raw`^${kind}(?<separator>[\s:：#–—-]+)(?<name>\S.*)$`, 'iu');
/** The same as the title of a document or of one of its parts, which says more often what the document is about. */
const titleOfHost = new RegExp(String.raw`^${kind}\s*[:：]\s*\S`, 'iu');
/** `Office server`, `Raspberry Pi 4B`; a web server or a mail server is an application. */
const kindOfHost =
  /(?<!\p{L})(?:server|vps|machine|servidor|сервер)\P{L}*(?:[(（].*)?$|(?<!\p{L})(?:raspberry pi|nas|laptop)(?!\p{L})|(?<!\p{L})vm\P{L}*(?:[(（].*)?$/iu;
const kindOfApplication: Phrases = listOf(`
    web, http, https, mail, email, smtp, game, games, minecraft, database, db, sql, file, ftp, sftp, media, proxy, dns,
    app, application, api, auth, chat, print, cache, mcp, vpn, git, voice, backend, frontend, dev, vite, node, static
  `);
/** What follows "server" or "host" and names none. */
const partOfHost: Phrases = listOf(`
    applications, apps, services, service, software, configuration, config, setup, settings, side, overview, info,
    information, details, learning, processes, roles, types, list, inventory, mapping, mappings, side services, status,
    containers, network, networking, access, requirements, installation, deployment
  `);
const address = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;
const perHost: Phrases = listOf(`
    per server, by server, per host, by host, per machine, per vps, each server, por servidor, по серверам
  `);

/** Longer headings are none of a server. */
const longest = 200;

/**
 * The server that the headings name, `null` where none does: that of `Server: harbour-1`, `harbour-1 (10.0.0.1)`, or
 * of any heading right below one that announces `Ports per server`.
 */
export function hostOf(headings: readonly string[]): string | null {
  const named = headings.findLast((it, index) => (index === 0 ? isTitle(it) : isHostHeading(it)));
  if (named !== undefined) return nameIn(named);
  const announced = headings.findIndex((it) => mentions(it, perHost));
  const below = announced === -1 ? undefined : headings[announced + 1];
  return below === undefined ? null : nameIn(below);
}

/** Whether the nearest heading is that of a server: what is listed below it is what runs there. */
export function isHostSection(headings: readonly string[]): boolean {
  const [nearest] = headings.slice(1).slice(-1);
  return nearest !== undefined && isHostHeading(nearest);
}

function isTitle(heading: string): boolean {
  return heading.length <= longest && !mentions(heading, portWords) && titleOfHost.test(bare(heading));
}

/** Whether a heading, which is not the title of the document, names a server. */
export function isHostHeading(written: string): boolean {
  if (address.test(written)) return true;
  const heading = withoutPorts(written);
  if (heading.length > longest || mentions(heading, portWords)) return false;
  const name = hostName.exec(bare(heading))?.groups?.['name'];
  if (name !== undefined) return !isOneOf(name, partOfHost);
  return kindOfHost.test(heading) && !mentions(heading, kindOfApplication);
}

/** `vps-2` of `Host vps-2`, `harbour-1` of `🖥️ Server: harbour-1 (10.0.0.1)`; `Server 2` and `Office server` as they are. */
function nameIn(heading: string): string {
  const whole = withoutRemark(bare(withoutPorts(heading)));
  const { separator = '', name = '' } = hostName.exec(whole)?.groups ?? {};
  const isName = /[:：]/.test(separator) || (/^\s/.test(separator) && /^(?=\S*\p{L})(?=\S*[\d._-])\S+$/u.test(name));
  return (isName ? name : whole) || heading;
}

/** `Docker VM ports` is about a machine as `Docker VM` is; `Server ports` may be about any. */
function withoutPorts(heading: string): string {
  return heading.replace(/(?<=(?<!\p{L})vm) ports\P{L}*$/iu, '');
}

/** The machine that a remark after a name says it runs on: `Pelican (docker VM, behind the proxy)`; `null` for none. */
export function hostInRemark(name: string): string | null {
  const [first = ''] = remarkOf(name).split(/[,;]/, 1);
  const place = first.replace(/^\s*(?:(?:in|on) )?(?:the )?/i, '').trim();
  return /^[\w.-]+ vm$|^(?:vm|lxc|ct) [\w.-]+$/i.test(place) && !/^no /i.test(place) ? place : null;
}

function bare(heading: string): string {
  return heading.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** What a server is called in a header. Where no other column has names, its names are the applications'. */
const hostWords: Phrases = listOf(`
    server, vps, machine, host, hostname, host name, node, droplet, vm, instance, servidor, máquina, сервер, хост, машина,
    服务器, 主机, 机器, サーバー, 서버, máy chủ, serveur, rechner, maschine, hôte, anfitrión, forward to, forwarded to, runs on,
    running on, deployed on, deployed to, corre en, donde corre, se ejecuta en, läuft auf, запущен на, 运行在, 部署在, chạy trên
  `);
/** Headers that are as often about the address that is bound. */
const hostOrAddressWords: Phrases = listOf('host, хост, 主机, hôte, anfitrión, hostname, host name');

/**
 * The column of servers: `Server`, `VPS`, and `Host` where it holds no addresses to bind and no domain of each row's own.
 *
 * @param name the column of applications
 */
export function hostColumnOf(table: Table, ports: readonly number[], name: number | undefined): number | null {
  for (const [column, { text }] of table.header.entries()) {
    const header = text.split(/[/(]/, 1)[0] ?? '';
    if (column === name || ports.includes(column) || !isOneOf(header, hostWords)) continue;
    const cells = table.rows.map((row) => textIn(row, column)).filter(saysSomething);
    // Numbers are ports (`Host | Container`) or counts.
    if (cells.length === 0 || cells.every((it) => /^[\d\s:.,-]*$/.test(it) && addressIn(it) === null)) continue;
    if (cells.every((it) => /:\d+\W*$/.test(it))) continue; // `10.0.0.4:4310`: where requests are sent on to
    if (isOneOf(header, hostOrAddressWords)) {
      if (cells.every((it) => addressIn(it) !== null)) continue;
      if (new Set(cells).size === cells.length && cells.every((it) => domainsIn(it).length > 0)) continue;
    }
    return column;
  }
  return null;
}
