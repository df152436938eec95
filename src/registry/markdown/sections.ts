/**
 * Sections about one port, as people draw them: a heading `Port 4000: shop`, a box of `Key: value` lines
 * under it. Only readable words count; borders and arrows may be broken beyond recognition.
 */
import { append } from '../../model/maps.ts';
import { normalName, sameName } from '../../model/names.ts';
import type { Allocation, Statement } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Fence, Line, Lines } from './blocks.ts';
import { saysSomething, withoutRemark } from './text.ts';
import { addressIn, domainsIn } from './values.ts';
import { hostPortWords, isOneOf } from './words.ts';

type SectionStatement = Extract<Statement, { kind: 'section' }>;
type DatabaseStatement = Extract<Statement, { kind: 'database' }>;

export interface Section {
  readonly statement: SectionStatement;
  readonly databases: readonly DatabaseStatement[];
  /** Other names of the application: its PM2 process, its container. */
  readonly aliases: readonly string[];
}

/** Longer lines are no lines of a box, and cost too much. */
const longestLine = 500;
const keys = {
  application: /^(?:application|app|service|name|aplicación|приложение|应用|服务)$/i,
  process: /^(?:process|pm2 process|pm2 name|pm2|process name|container|proceso|процесс|进程)$/i,
  directory: /^(?:directory|dir|path|location|folder|directorio|каталог|目录)$/i,
  domains: /^(?:domains?|urls?|hostnames?|dominios?|домены?|域名)$/i,
  address: /^(?:binding|bind|bind address|listen|address|dirección|адрес|绑定)$/i,
  port: /^(?:ports?|puertos?|portas?|порты?|端口|cổng|포트)$/i,
  status: /^(?:status|state|estado|статус|состояние|状态|trạng thái)$/i,
  databases: /^(?:databases?|bases? de datos|баз[аы] данных|数据库)$/i,
} as const;

export type Key = keyof typeof keys | 'hostPort';
const keyNames = Object.keys(keys) as readonly (keyof typeof keys)[];

export interface Value {
  readonly text: string;
  readonly line: Line;
}

/**
 * The section in a block of lines; `null` where the block is no section about one port.
 *
 * @param spelling how the registry spells its applications, by `normalName`
 */
export function readSection(
  source: SourceText,
  block: Fence | Lines,
  spelling: ReadonlyMap<string, string>,
): Section | null {
  const lines = block.lines.filter((it) => it.text.length <= longestLine);
  const heading = block.context.headings.at(-1) ?? '';
  const title = lines
    .map((line) => ({ line, match: /(?<![\p{L}\p{N}])PORT[ \t]{1,4}(\d{1,5})(?![\d-])/u.exec(line.text) }))
    .find((it) => it.match !== null);
  const port = Number(title?.match?.[1] ?? portOfHeading(heading));
  if (!(port >= 1 && port <= 65535)) return null;

  const values = valuesIn(lines);
  const databases: DatabaseStatement[] = [];
  const forbidden: string[] = [];
  for (const line of lines) {
    const database =
      /(?<![\p{L}\p{N}])[-*•][ \t]{1,4}([\w.-]{1,80})[ \t]{1,40}\(owner:[ \t]{0,4}([\w.-]{1,80})\)/iu.exec(line.text);
    if (database !== null) {
      const [whole, name = '', owner = ''] = database;
      databases.push({
        kind: 'database',
        port,
        database: name,
        owner,
        at: spanOf(source, line, line.text.indexOf(name, database.index), database.index + whole.length),
      });
    }
    const other = forbiddenIn(line.text);
    if (other !== null) forbidden.push(spelling.get(normalName(other)) ?? other);
  }
  if (values.size === 0 && databases.length === 0 && forbidden.length === 0) return null;

  const first = title?.line ?? lines.find((it) => saysSomething(it.text));
  if (first === undefined) return null;
  const process = values.get('process')?.text ?? '';
  const stated = withoutRemark(values.get('application')?.text ?? '');
  const ofHeading = withoutRemark(nameOfHeading(heading));
  // `Port 4310: Ferry API`, with `Service: Express.js` below it: what serves it is no other application.
  const isService = /^[^:：]*(?:service|servicio|服务)/i.test(values.get('application')?.line.text ?? '');
  const isKnown = (name: string): boolean => spelling.has(normalName(name));
  const isOfHeading = stated === '' || (isService && !isKnown(stated) && isKnown(ofHeading));
  const application = isOfHeading ? ofHeading : stated;
  return {
    statement: {
      kind: 'section',
      port,
      application: application || null,
      address: addressIn(values.get('address')?.text ?? ''),
      domains: domainsIn(values.get('domains')?.text ?? ''),
      directory: directoryIn(values.get('directory')?.text ?? ''),
      forbidden,
      at: contentOf(source, first),
    },
    databases,
    aliases: processNames(process),
  };
}

/** What the `Key: value` lines of a section say, the first line of each key. */
export function valuesIn(lines: readonly Line[]): ReadonlyMap<Key, Value> {
  const values = new Map<Key, Value>();
  for (const line of lines) {
    const pair = line.text.length > longestLine ? null : keyAndValue(line.text);
    const key = pair === null ? undefined : keyNamed(pair.key);
    if (pair !== null && key !== undefined && !values.has(key)) values.set(key, { text: pair.value, line });
  }
  return values;
}

/** Adds to the allocations of the same port and application what the sections say beyond the rows. */
export function withSections(allocations: readonly Allocation[], sections: readonly Section[]): readonly Allocation[] {
  const byPort = new Map<number, Section[]>();
  for (const section of sections) append(byPort, section.statement.port, section);
  return allocations.map((it) => (it.portEnd === null ? (byPort.get(it.port) ?? []).reduce(withSection, it) : it));
}

function withSection(allocation: Allocation, { statement, aliases }: Section): Allocation {
  const { application } = allocation;
  const names = [application, ...allocation.aliases];
  if (
    application === null ||
    (statement.application !== null && !names.some((it) => sameName(it, statement.application)))
  ) {
    return allocation;
  }
  return {
    ...allocation,
    aliases: [...new Set([...allocation.aliases, ...aliases.filter((it) => !sameName(it, application))])],
    address: allocation.address ?? statement.address,
    domains: [...new Set([...allocation.domains, ...statement.domains])],
    directory: allocation.directory ?? statement.directory,
  };
}

/** `Port 4000: shop (Next.js)`, `PostgreSQL (Port 5432)`: the one port of a heading. */
function portOfHeading(heading: string): string | null {
  const found = [
    ...heading
      .slice(0, longestLine)
      .matchAll(/(?<![\p{L}\p{N}])(?:port|puerto|порт|端口)[ \t:]{0,4}(\d{1,5})(?![\d-])/giu),
  ];
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

function nameOfHeading(heading: string): string {
  const after = /\d{1,5}[ \t]{0,4}(?:[:：–—-])[ \t]{0,4}(.+)$/.exec(heading)?.[1];
  return after ?? withoutRemark(heading).replace(/^[^\p{L}\p{N}]+/u, '');
}

/** `│  Application:  shop (Next.js)      │`: the last word group before the colon, up to a wide gap after it. */
function keyAndValue(text: string): { readonly key: string; readonly value: string } | null {
  const colon = text.search(/[:：]/);
  if (colon === -1) return null;
  const key = text
    .slice(0, colon)
    .replaceAll('*', '')
    .split(/[ \t]{2,}|[│┃║|•]|(?<=^|[ \t>])[-+][ \t]/)
    .at(-1)
    ?.trim();
  const value =
    text
      .slice(colon + 1)
      .replace(/^[*\s]+/, '')
      .split(/[ \t]{2,}|[│┃║]/, 1)[0] ?? '';
  return key === undefined ? null : { key, value: value.replace(/[*`]/g, '').trim() };
}

function keyNamed(key: string): Key | undefined {
  return isOneOf(key, hostPortWords) ? 'hostPort' : keyNames.find((it) => keys[it].test(key));
}

/** `SHOP MUST NOT USE THIS PORT`: who must not. */
function forbiddenIn(text: string): string | null {
  const match =
    /(?:^|[\s>*])([\p{L}\p{N}][\p{L}\p{N}._-]{1,60})[ \t]{1,4}(?:must not|shall not|may not|cannot|must never|should not)[ \t]{1,4}(?:use|take|bind|listen)/iu.exec(
      text,
    );
  const name = match?.[1] ?? null;
  return name === null ||
    /^(?:you|we|it|this|app|apps|applications?|services?|others?|ports?|nobody|process|processes)$/i.test(name)
    ? null
    : name;
}

/** The path that a text begins with. */
export function directoryIn(text: string): string | null {
  return /^([/~.]\S*|[A-Z]:\\\S*)/.exec(text)?.[0] ?? null;
}

/** `PM2 (name: shop-web)`, `shop-web (PM2)`, `shop-web`; a PM2 namespace is no name. */
function processNames(process: string): readonly string[] {
  const named = /(?<![a-z])name:\s?([\w.-]+)/i.exec(process)?.[1];
  if (named !== undefined) return [named];
  const bare = withoutRemark(process);
  return /^[\w.-]+$/.test(bare) && !/^(?:pm2|docker|systemd|node|n\/a)$/i.test(bare) ? [bare] : [];
}

function spanOf(source: SourceText, line: Line, start: number, end: number) {
  return source.place(line.start + start, line.start + end);
}

/** A line from its first to its last readable character. */
function contentOf(source: SourceText, line: Line) {
  const start = Math.max(line.text.search(/[A-Za-z0-9]/), 0);
  const readable = line.text.slice(start).split(/[ \t]{2,}/, 1)[0] ?? '';
  return spanOf(source, line, start, start + readable.length);
}
