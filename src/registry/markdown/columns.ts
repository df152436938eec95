/** Which column of a table means what, by its header and by what is in it. */
import type { Status } from '../../model/registry.ts';
import { portsIn } from '../ports.ts';
import type { Piece, Row, Table } from './blocks.ts';
import { hostColumnOf } from './hosts.ts';
import { reservedForWords } from './status.ts';
import { isOneOf, listOf, mentions, type Phrases, portWords, rankOf } from './words.ts';

/** What a column can tell about a port. */
export type Role =
  | 'application'
  | 'alias'
  | 'type'
  | 'status'
  | 'owner'
  | 'protocol'
  | 'address'
  | 'host'
  | 'environments'
  | 'pool'
  | 'until'
  | 'domains'
  | 'directory'
  | 'notes';

export interface Columns {
  /** The columns that give ports others can reach, in the order of the table. */
  readonly ports: readonly number[];
  /** The column of each other role; where several fit, the first. Further name columns are aliases. */
  readonly byRole: ReadonlyMap<Role, number>;
  readonly aliases: readonly number[];
  /** The servers that columns of ports are about, where a table has a column for each. */
  readonly hosts: ReadonlyMap<number, string>;
  /** Whether a header names the application; else its purpose stands for it, or there is none. */
  readonly isNamed: boolean;
  /** What the application's header says about all rows: `Reserved For`, `Suggested use`, `Former role`. */
  readonly status: Extract<Status, 'reserved' | 'free' | 'retired'> | null;
}

/** The other side of a container's mapping: many containers may have the same. */
const insideWords: Phrases = listOf(`
    container port, internal port, target port, private port, inner port, port in container, puerto interno,
    puerto contenedor, внутренний порт, 容器端口, 内部端口, interner port, port interne, porta interna, cổng nội bộ,
    내부 포트, 컨테이너 포트
  `);
/** Of these, what is also said of servers whose ports are only not open to the world. */
const internalWords: Phrases = listOf(`
    internal port, внутренний порт, puerto interno, 内部端口, interner port, port interne, porta interna, cổng nội bộ, 내부 포트
  `);
/** Row numbers and other digits that are no ports. */
const numberWords: Phrases = listOf(`
    , no, nr, n, id, num, index, sr, sr no, s no, pid, stt, 序号, 编号, п п, uid, count, instances
  `);
/** Headers of columns that may hold `address:port` although they do not say "port". */
const endpointWords: Phrases = listOf(`
    mapping, host container, хост контейнер, listen, listens on, listening, endpoint, bind, binding, published, exposed,
    address, socket, range, ranges, rango, диапазон, 范围, dải, 범위
  `);
const suggestedForWords: Phrases = listOf(`
  suggested for, suggested use, proposed use, possible use, good for, uso sugerido, предлагается для, 建议用途, gợi ý
`);

const formerWords: Phrases = listOf('former, formerly, previously');

/** Name columns, the best first: the first one there is names the application, the rest are other names. */
const nameWords: Phrases = [
  ...reservedForWords,
  ...suggestedForWords,
  ...listOf(`
    application, app, app name, aplicación, aplicacion, aplicação, приложение, 应用, 应用名称, アプリ, ứng dụng,
    anwendung, service, services, servicio, servicios, serviço, сервис, служба, сервисы, 服务, 服務, サービス, dịch vụ,
    dienst, 서비스, 서비스명, 애플리케이션, 앱, used by, assigned to, allocated to, taken by, usado por, занят, project, proyecto, projeto, проект,
    项目, 項目, プロジェクト, 프로젝트, dự án, projekt, projet, program, programa, component, компонент, software, tool, website,
    site, сайт, сервер, 网站, 系统, 程序, module, модуль, 模块, container, container name, contenedor, контейнер, 容器, 容器名,
    컨테이너, process, pm2, процесс, proceso, 进程, tiến trình, name, nombre, имя, название, наименование, 名称, 名字, 名前, 이름, tên,
    nome, nom, repo, repository, what, database, база данных, base de datos, 数据库, tenant, client, agent, bot, stack,
    server
  `),
];
/** Names that several applications have in common are nobody's other name. */
const sharedNames: Phrases = [
  'stack',
  'server',
  'client',
  'tenant',
  'site',
  'repo',
  'repository',
  'сервер',
  'database',
  'база данных',
  'base de datos',
  '数据库',
];

const roleWords: Readonly<Record<Exclude<Role, 'application' | 'host'>, Phrases>> = {
  status: listOf(`
    status, state, estado, статус, состояние, 状态, 狀態, 状況, 状態, ステータス, 상태, trạng thái, zustand, état, statut, stato
  `),
  protocol: listOf(`
    protocol, protocols, proto, protocolo, протокол, 协议, 協議, プロトコル, 프로토콜, giao thức, protokoll, protocole, tcp udp,
    transport
  `),
  alias: listOf('alias, aliases, also known as, aka, other names'),
  environments: listOf(`
    environment, environments, env, envs, entorno, entornos, ambiente, ambientes, окружение, среда, 环境, 環境, môi trường,
    umgebung, environnement, 환경
  `),
  pool: listOf('pool, port pool, pools, пул, 端口池'),
  until: listOf(`
    until, expires, expires on, expiry, expiration, expiry date, reserved until, valid until, hasta, caduca, expira, válido até,
    до, истекает, 到期, 有效期, hết hạn, bis, gültig bis, expire le
  `),
  domains: listOf(`
    domain, domains, subdomain, hostname, server name, url, urls, public url, dominio, dominios, домен, домены,
    域名, tên miền, ドメイン, 도메인, domaine
  `),
  directory: listOf(`
    directory, dir, folder, path, location, cwd, directorio, carpeta, ruta, каталог, папка, путь, 目录, 路径, 路徑, 경로,
    thư mục, verzeichnis, dossier
  `),
  owner: listOf(`
    owner, owned by, team, maintainer, responsible, contact, dueño, propietario, responsable, equipo, владелец,
    ответственный, команда, 负责人, 所有者, 团队, 担当, 담당, người phụ trách, chủ sở hữu, besitzer, propriétaire, zuständig, verantwortlich, responsável, équipe, equipe
  `),
  address: listOf(`
    binding, bind, bind address, bind ip, bound to, listen address, listen, interface, ip, ip address, address,
    host, dirección, адрес, 地址, 绑定, 주소, địa chỉ, adresse
  `),
  type: listOf(`
    type, tech, technology, framework, kind, category, runtime, language, tipo, tecnología, категория, тип, 类型,
    類型, 技术, 유형, loại, typ, lane
  `),
  notes: listOf(`
    notes, note, description, purpose, comment, comments, remarks, remark, details, usage, use, function, role,
    for, notas, nota, descripción, descripcion, propósito, uso, detalles, observaciones, descrição, примечание,
    примечания, описание, назначение, комментарий, заметки, 备注, 说明, 描述, 用途, 備考, 説明, 설명, 비고, 용도, 목적, ghi chú, mô tả, mục đích,
    beschreibung, zweck, bemerkung, bemerkungen, remarques, remarque, commentaire, observação, observações, usage notes
  `),
};

/** The roles in the order in which headers are asked for them: `Service Type` is a type, `App Status` a status. */
const roles = [
  'status',
  'protocol',
  'until',
  'environments',
  'pool',
  'alias',
  'domains',
  'directory',
  'owner',
  'address',
  'type',
  'notes',
] as const;
/** Words that mean a role only where nothing else in the header means more. */
const weakWords: Phrases = listOf(`
    for, use, usage, uso, host, ip, location, role, function, interface, contact, listen, path
  `);

/**
 * Says what each column of a table means; `null` where none of them gives ports.
 *
 * @param internal whether columns of internal ports count, because the document has no others
 */
export function columnsOf(table: Table, internal = false): Columns | null {
  const named = portColumnsOf(table, internal);
  const bare = named.length > 0 ? [] : barePortColumnsOf(table);
  const ports = [...named, ...bare];
  if (ports.length === 0) return null;
  const byRole = new Map<Role, number>();
  const names: { readonly column: number; readonly rank: number }[] = [];
  for (const [column, { text }] of table.header.entries()) {
    if (ports.includes(column) || isOneOf(text, numberWords) || mentions(text, portWords)) continue;
    const role = roleOf(text);
    if (role === 'application') names.push({ column, rank: rankOf(text, nameWords) });
    else if (role !== null && !byRole.has(role)) byRole.set(role, column);
  }
  names.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const host = hostColumnOf(table, ports, names[0]?.column);
  if (host !== null) {
    byRole.set('host', host);
    for (const [role, column] of byRole) if (column === host && role !== 'host') byRole.delete(role);
    names.splice(0, names.length, ...names.filter((it) => it.column !== host));
  }
  const [best, ...others] = names;
  if (best !== undefined) byRole.set('application', best.column);
  else describeByPurpose(table, ports, byRole);
  return {
    ports,
    byRole,
    isNamed: best !== undefined,
    hosts: hostsOf(table, bare),
    aliases: others.map((it) => it.column).filter((it) => !isOneOf(table.header[it]?.text ?? '', sharedNames)),
    status: statusOfHeader(table.header[byRole.get('application') ?? -1]?.text ?? ''),
  };
}

/** What the header of the applications says about all rows; `null` for nothing. */
export function statusOfHeader(header: string): Columns['status'] {
  if (mentions(header, reservedForWords)) return 'reserved';
  if (mentions(header, formerWords)) return 'retired';
  return mentions(header, suggestedForWords) ? 'free' : null;
}

function roleOf(header: string): Role | null {
  // `Service / Container`, `Application (PM2)`: the first part says it.
  const text = header.split(/[/(&+]/).find((it) => /\p{L}/u.test(it)) ?? header;
  const named = rankOf(text, nameWords) !== -1;
  if (mentions(text, [...reservedForWords, ...suggestedForWords]) || isOneOf(text, nameWords)) return 'application';
  return (
    roles.find((it) => isOneOf(text, roleWords[it])) ??
    roles.find((it) =>
      mentions(
        text,
        roleWords[it].filter((word) => !weakWords.includes(word)),
      ),
    ) ??
    (named ? 'application' : null) ??
    roles.find((it) => mentions(text, roleWords[it])) ??
    null
  );
}

/** Without a name column, the owner is the best name there is (`80 | nginx`), then the purpose (`3000 | Web frontend`). */
function describeByPurpose(table: Table, ports: readonly number[], byRole: Map<Role, number>): void {
  const owner = byRole.get('owner');
  if (owner !== undefined) {
    byRole.delete('owner');
    byRole.set('application', owner);
    return;
  }
  const notes = byRole.get('notes');
  const taken = new Set([...ports, ...byRole.values()]);
  const unnamed = table.header.findIndex((it, column) => !taken.has(column) && !isOneOf(it.text, numberWords));
  if (notes !== undefined) {
    byRole.delete('notes');
    byRole.set('application', notes);
  } else if (unnamed !== -1 && table.header.length === 2) byRole.set('application', unnamed);
}

/** Headers first; then contents, because a column called "Port" may hold names and one called "Listen" ports. */
function portColumnsOf(table: Table, internal: boolean): readonly number[] {
  const isInside = (header: string): boolean =>
    mentions(header, insideWords) && !(internal && mentions(header, internalWords));
  const named = matching(table, (header) => mentions(header, portWords) && !isInside(header));
  if (named.length > 0) return named;
  const endpoints = matching(table, (header) => mentions(header, endpointWords));
  const holdsPorts = (row: Row, column: number): boolean => /:\d|^\W*\d/.test(row.cells[column]?.mask ?? '');
  return endpoints.filter((column) => table.rows.every((row) => holdsPorts(row, column))).slice(0, 1);
}

/** Where no header says "port" but a heading does: columns of nothing but ports (`Frontend`, `harbour-1`) or local pages. */
function barePortColumnsOf(table: Table): readonly number[] {
  const roles = table.header.map(({ text }) => (isOneOf(text, numberWords) ? 'number' : roleOf(text)));
  if (!roles.includes('application') || !mentions(table.context.headings.join(' '), portWords)) return [];
  return [...roles.keys()].filter((column) => {
    if (mentions(table.header[column]?.text ?? '', portWords)) return false;
    const filled = table.rows.map((row) => row.cells[column]?.mask ?? '').filter((it) => /[\p{L}\p{N}]/u.test(it));
    if (roles[column] === 'domains') return filled.length > 0 && filled.every((it) => localPage.test(it));
    return roles[column] === null && filled.length > 1 && filled.every(isOnlyPorts);
  });
}

/** The address of a page on this machine: `http://localhost:4310`. */
const localPage = /^\s*(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0):\d+\/?\s*$/i;

/** No cell of a few ports is longer. */
const longestCell = 200;

function isOnlyPorts(mask: string): boolean {
  if (mask.length > longestCell) return false;
  const ports = portsIn(mask);
  const left = ports.reduce(
    (text, it) => text.slice(0, it.start) + ' '.repeat(it.end - it.start) + text.slice(it.end),
    mask,
  );
  return /^[\s,;/&+]*$/.test(left) && ports.every((it) => it.range !== null && it.range.port > 9);
}

/** Beside a column of the ports inside containers, the others are those of one server each. */
function hostsOf(table: Table, bare: readonly number[]): ReadonlyMap<number, string> {
  if (bare.length < 2 || !table.header.some((it) => mentions(it.text, insideWords))) return new Map();
  return new Map(bare.map((column) => [column, table.header[column]?.text ?? '']));
}

function matching(table: Table, accept: (header: string) => boolean): readonly number[] {
  const columns: number[] = [];
  for (const [column, { text }] of table.header.entries()) {
    if (!accept(text) || isOneOf(text, numberWords)) continue;
    const filled = table.rows
      .map((row) => row.cells[column])
      .filter((it): it is Piece => it !== undefined && /\d/.test(it.mask));
    const readable = filled.filter((it) => portsIn(it.mask).length > 0);
    if (readable.length > 0 && readable.length * 2 >= filled.length) columns.push(column);
  }
  return columns;
}
