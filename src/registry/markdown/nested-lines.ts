/**
 * The lines of a list, of bare text or of a code block, with what those say that are indented below others: below a name
 * whose ports they are, below a port only what is to be said of it.
 */
import { append } from '../../model/maps.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Fence, Line, Lines } from './blocks.ts';
import { environmentNamed } from './heading-environments.ts';
import { type Entry, nameOnLine, partsOnLine, readLine } from './list-lines.ts';
import { isBareStatus } from './status.ts';
import { saysSomething } from './text.ts';
import { hostPortWords, isOneOf, listOf, mentions, type Phrases, portWords } from './words.ts';

/** What stands before a port in a description, and names nobody. */
export const keyWords: Phrases = [
  ...portWords,
  ...hostPortWords,
  ...listOf('default port, url, host, base url, puerto por defecto'),
];
/** What stands before the port that others can reach, beside that of a container. */
const outsideWords: Phrases = listOf(`
    external, external url, public, published, exposed, host side, local, local port, local url, externo, público, внешний, 外部, extern, externe
  `);
const insideWords: Phrases = listOf(`
    internal, internal port, internal url, container, container port, container side, inside, in container, inside container, target,
    target port, docker, private port, interno, puerto interno, contenedor, внутренний, внутренний порт, контейнер, 内部, 内部端口, 容器,
    容器端口, intern, interne
  `);
/** Parts of one application: below its name these are no names. */
const partWords: Phrases = listOf(`
    http, https, ws, wss, websocket, websockets, grpc, rpc, tcp, udp, api, rest, rest api, web, web ui, webui, ui, gui, admin,
    admin ui, admin panel, console, dashboard, frontend, front, front end, backend, back, back end, server, client, app, metrics,
    health, health check, healthcheck, liveness, debug, debugger, inspector, inspect, hmr, livereload, management, control, data,
    peer, cluster, dev, dev server, development, prod, production, staging, preview, test, main, primary, веб, админка, метрики,
    前端, 后端, 管理, 健康检查, 監視, 监控
  `);
/** Below these stands what has names of its own. */
const groupWords: Phrases = listOf(`
    services, servers, apps, applications, projects, containers, databases, tools, sites, websites, frontends, backends, apis, servicios, aplicaciones, proyectos, bases de datos,
    сервисы, проекты, серверы, базы данных, 服务, 项目, 服务器, 数据库
  `);

/** The same where nothing stands beside them: `tide-server` is a name. */
const groupNames: Phrases = listOf(
  'stack, infrastructure, infra, monitoring, system, environment, server, vps, host, machine',
);

/** The lines of a block that have to be ports and names for it to be a list, and those of them that are. */
export interface Nested {
  readonly lines: readonly Line[];
  readonly entries: readonly Entry[];
  /** Whether lines were left out that only say more of a port that is given already. */
  readonly saysMore: boolean;
}

interface Read {
  readonly line: Line;
  readonly indent: number;
  readonly entry: Entry | null;
  /** What it names, where it gives no port. */
  readonly name: string | null;
}

/** Reads the lines of a block. */
export function nestedLines(source: SourceText, block: Fence | Lines): Nested {
  const steps = block.kind === 'fence' ? stepsIn(block.lines) : new Set();
  const reader = (written: Line): Read => {
    const line = steps.has(written) ? withoutNumber(written) : written;
    const entry = readLine(source, line, block.kind === 'fence');
    const name = entry === null ? nameOnLine(source, line, block.kind === 'fence') : null;
    // Items of a list stand beside each other, wherever their text begins.
    const indent = block.kind === 'lines' && block.list ? 0 : columnOf(source, written);
    return { line, indent, entry, name };
  };
  const lines = block.lines.filter((it) => saysSomething(it.text));
  const reads = lines.flatMap((line): readonly Read[] => {
    const read = reader(line);
    const parted = partsOnLine(source, read.line, block.kind === 'fence');
    if (parted === null) return [read];
    const part = { line, indent: read.indent + 0.5, name: null };
    return [{ ...read, entry: null, name: parted.name }, ...parted.parts.map((entry) => ({ ...part, entry }))];
  });
  const above: Read[] = block.kind === 'lines' && block.under !== null ? [{ ...reader(block.under), indent: -1 }] : [];
  const groups = new Map<Read | null, Read[]>();
  for (const read of reads) {
    while ((above.at(-1)?.indent ?? -2) >= read.indent) above.pop();
    const owner = above.at(-1) ?? null;
    append(groups, owner, read);
    above.push(read);
  }
  const named = new Set([...groups.keys()].flatMap((it) => environmentOf(it) ?? []));
  const entryOf = new Map<Read, Entry>();
  const left = new Set<Read>();
  for (const [owner, group] of groups) {
    for (const [read, given] of ofGroup(owner, group)) {
      const environment = named.size > 1 ? environmentOf(owner) : null;
      const entry = given === null || environment === null ? given : { ...given, environments: [environment] };
      if (entry === null) left.add(read);
      else entryOf.set(read, entry);
    }
    const isNameOnly = owner !== null && owner.entry === null && owner.name !== null;
    if (isNameOnly && group.some((it) => it.entry !== null)) left.add(owner);
  }
  const counted = reads.filter((it) => !left.has(it) && !(it.line.isHead === true && it.name !== null));
  return {
    lines: counted.map((it) => it.line),
    entries: counted.flatMap((it) => entryOf.get(it) ?? []),
    saysMore: reads.some((it) => it.entry !== null && left.has(it)),
  };
}

/** What the lines below one line give; `null` for what another one has said. */
function ofGroup(owner: Read | null, group: readonly Read[]): readonly (readonly [Read, Entry | null])[] {
  const given = group.flatMap((it) => (it.entry === null ? [] : [[it, it.entry] as const]));
  if (owner === null) return given;
  const ports = new Set(owner.entry?.ports.flatMap((it) => (it.range.portEnd === null ? [it.range.port] : [])));
  const isOutside = given.some(([, it]) => !isOneOf(it.name, insideWords));
  const isDescription = given.some(([, it]) => isBare(it) || isOneOf(it.name, keyWords));
  const name = owner.entry === null ? owner.name : owner.entry.name;
  const owns = name !== null && !isGroup(name);
  return given.map(([read, entry]) => {
    const isInside = isOneOf(entry.name, insideWords);
    const isPart = isInside || isBare(entry) || isPartName(entry.name);
    const isSaid =
      (isInside && (ports.size > 0 || isOutside)) ||
      entry.ports.every((it) => ports.has(it.range.port)) ||
      (owns && isDescription && !isPart);
    if (isSaid) return [read, null];
    if (!owns || !isPart) return [read, entry];
    for (const it of entry.ports) ports.add(it.range.port);
    return [read, withOwner(entry, name)];
  });
}

/** `http: 4310` below `ferry` is ferry's, which may as well be called `ferry http`. */
function withOwner(entry: Entry, name: string): Entry {
  const isKey = [keyWords, outsideWords, insideWords].some((it) => isOneOf(entry.name, it));
  const isOne = isOneOf(entry.name, partWords);
  return {
    ...entry,
    name,
    rest: isKey ? entry.rest : `${entry.name} ${entry.rest}`,
    aliases: !isKey && isOne ? [`${name} ${entry.name}`] : [],
  };
}

/** `4310`, `Port: 4310`, with not a word on whose it is. */
function isBare({ name, rest }: Entry): boolean {
  return !saysSomething(name + rest);
}

/** `http/https/rpc`, `Web UI`, `Port`. */
export function isPartName(name: string): boolean {
  const words = [...keyWords, ...outsideWords, ...partWords];
  return isOneOf(name, words) || name.split(/[/+,&、]| and /).every((it) => isOneOf(it, words));
}

/** The environment that a line names which has ports below it. */
function environmentOf(owner: Read | null): string | null {
  return owner === null || owner.entry !== null ? null : environmentNamed(owner.name ?? '');
}

/** The lines that a code block numbers from 1: their numbers are no ports. */
function stepsIn(lines: readonly Line[]): ReadonlySet<Line> {
  const numbered = lines.filter((it) => numberOfStep.test(it.text));
  const numbers = numbered.map((it) => Number(numberOfStep.exec(it.text)?.[1]));
  return numbers.length > 1 && numbers.every((it, index) => it === index + 1) ? new Set(numbered) : new Set();
}

const numberOfStep = /^\s*(\d{1,3})[.)]\s/;

function withoutNumber(line: Line): Line {
  return { ...line, text: line.text.replace(numberOfStep, (it) => ' '.repeat(it.length)) };
}

/** Whether a name is a word for what has names of its own: `services`, `Production`, `Our ports`. */
export function isGroup(name: string): boolean {
  return (
    isBareStatus(name) ||
    environmentNamed(name) !== null ||
    mentions(name, portWords) ||
    mentions(name, groupWords) ||
    isOneOf(name, groupNames)
  );
}

/** Where in its line the text of a line begins. */
function columnOf(source: SourceText, { text, start }: Line): number {
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  const before = source.text.slice(lineStart, start) + (/^[\s>\u2500-\u257f]*/.exec(text)?.[0] ?? '');
  return [...before].reduce((column, it) => (it === '\t' ? column + 4 - (column % 4) : column + 1), 0);
}
