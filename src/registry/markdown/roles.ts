/** What the columns of a table can be about, and the words that say so in a header. */
import type { Status } from '../../model/registry.ts';
import { reservedForWords } from './status.ts';
import { isOneOf, listOf, mentions, type Phrases, rankOf } from './words.ts';

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
  /** All columns of notes: that of the role and further ones. */
  readonly notes: readonly number[];
  /** The servers that columns of ports are about, where a table has a column for each. */
  readonly hosts: ReadonlyMap<number, string>;
  /** The applications that columns of ports are called after, where each row is an environment: `Environment | API port | Redis port`. */
  readonly names: ReadonlyMap<number, string>;
  /** Whether a header names the application; else its purpose stands for it, or there is none. */
  readonly isNamed: boolean;
  /** What the application's header says about all rows: `Reserved For`, `Suggested use`, `Former role`. */
  readonly status: Extract<Status, 'reserved' | 'free' | 'retired'> | null;
}

/** Row numbers and other digits that are no ports. */
export const numberWords: Phrases = listOf(`
    , no, nr, n, id, num, index, sr, sr no, s no, pid, stt, 序号, 编号, п п, uid, count, instances
  `);
const suggestedForWords: Phrases = listOf(`
  suggested for, suggested use, proposed use, possible use, good for, uso sugerido, предлагается для, 建议用途, gợi ý
`);

const formerWords: Phrases = listOf('former, formerly, previously');

/** What several applications may be parts of. */
const projects = `
    project, projects, proyecto, projeto, проект, проєкт, 项目, 項目, プロジェクト, 프로젝트, dự án, projekt, projet, proiect,
    progetto, proje, prosjekt, projekti, hanke, proyek
  `;

/** Name columns, the best first: the first one there is names the application, the rest are other names. */
const nameWords: Phrases = [
  ...reservedForWords,
  ...suggestedForWords,
  ...listOf(`
    application, app, app name, aplicación, aplicacion, aplicação, приложение, 应用, 应用名称, アプリ, ứng dụng,
    anwendung, aplicație, aplicatie, applicazione, aplikacja, aplikace, alkalmazás, sovellus, uygulama, toepassing, застосунок, aplikasi,
    service, services, servicio, servicios, serviço, сервис, служба, сервисы, 服务, 服務, サービス, dịch vụ,
    dienst, 서비스, 서비스명, 애플리케이션, 앱, serviciu, serviciul, servicii, servizio, servizi, usługa, usługi, služba, služby,
    szolgáltatás, palvelu, tjänst, tjänster, tjeneste, tjenester, hizmet, hizmetler, servis, servisler, сервіс, сервіси, послуга, услуга, услуги,
    layanan, used by, assigned to, allocated to, taken by, held by, who has it, quién lo tiene, usado por, занят, ${projects}, product, producto, produto, продукт, 产品, 產品, プロダクト, 제품, program, programa, component, компонент, software, tool, website,
    site, сайт, сервер, 网站, 系统, 程序, module, модуль, 模块, container, container name, contenedor, контейнер, 容器, 容器名,
    컨테이너, process, pm2, процесс, proceso, 进程, tiến trình, name, nombre, имя, название, наименование, 名称, 名字, 名前, 이름, tên,
    nome, nom, repo, repository, what, database, база данных, base de datos, 数据库, tenant, client, agent, bot, stack,
    server, instance, instancia, instância, instanz, экземпляр, 实例, インスタンス
  `),
];
const projectWords: Phrases = listOf(projects);
/** Names that several applications have in common are nobody's other name. */
const sharedNames: Phrases = listOf(
  'stack, server, instance, client, tenant, site, repo, repository, сервер, database, база данных, base de datos, 数据库',
);

/** In the order in which headers are asked for them: `Service Type` is a type, `App Status` a status. */
const roleWords: Readonly<Record<Exclude<Role, 'application' | 'host'>, Phrases>> = {
  status: listOf(`
    status, state, estado, статус, состояние, 状态, 狀態, 状況, 状態, ステータス, 상태, trạng thái, zustand, état, statut, stato, durum
  `),
  protocol: listOf(`
    protocol, protocols, proto, protocolo, протокол, 协议, 協議, 協定, 协定, プロトコル, 프로토콜, giao thức, protokoll, protocole, tcp udp,
    transport
  `),
  until: listOf(`
    until, expires, expires on, expiry, expiration, expiry date, reserved until, valid until, hasta, caduca, expira, válido até,
    до, истекает, 到期, 有效期, hết hạn, bis, gültig bis, expire le
  `),
  environments: listOf(`
    environment, environments, env, envs, entorno, entornos, ambiente, ambientes, окружение, среда, 环境, 環境, môi trường,
    umgebung, environnement, 환경
  `),
  pool: listOf('pool, port pool, pools, пул, 端口池'),
  alias: listOf('alias, aliases, also known as, aka, other names'),
  domains: listOf(`
    domain, domains, subdomain, hostname, server name, url, urls, public url, dominio, dominios, домен, домены,
    域名, 访问地址, 访问链接, 訪問地址, access address, access url, アクセス先, 접속 주소, tên miền, ドメイン, 도메인, domaine
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
    beschreibung, zweck, bemerkung, bemerkungen, remarques, remarque, commentaire, observação, observações, usage notes, açıklama, aciklama, notlar, not, amaç
  `),
};
const roles = Object.keys(roleWords) as readonly (keyof typeof roleWords)[];

/** Words that mean a role only where nothing else in the header means more. */
const weakWords: Phrases = listOf(`
    for, use, usage, uso, host, ip, location, role, function, interface, contact, listen, path
  `);

/** What the header of the applications says about all rows; `null` for nothing. */
export function statusOfHeader(header: string): Columns['status'] {
  if (mentions(header, reservedForWords)) return 'reserved';
  if (mentions(header, formerWords)) return 'retired';
  return mentions(header, suggestedForWords) ? 'free' : null;
}

/** Of variables in which a program is told its port: no names of applications or environments. */
const variableWords: Phrases = listOf(
  'variable, variables, env var, env vars, var, vars, env key, переменная, 变量, 環境変数, 환경 변수',
);

/** What a header says that its column holds; `null` for nothing that is known. */
export function roleOf(header: string): Role | null {
  if (mentions(header, variableWords)) return null;
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

/** How well a header names the application: the lower, the better. */
export function nameRank(header: string): number {
  // `Database Name` names no more than `Database` does.
  const ofWhat = header.replace(/\sname\W*$/i, '');
  const rank = rankOf(ofWhat, nameWords);
  return rank === -1 ? rankOf(header, nameWords) : rank;
}

/** Whether several applications may have in common what stands below a header. */
export function isShared(header: string): boolean {
  return isOneOf(header, sharedNames);
}

/** Whether a header is a word for what the applications of several rows are parts of. */
export function isProject(header: string): boolean {
  return isOneOf(header, projectWords);
}

/** Whether a header is a word for something that a column can be about, and nothing else. */
export function isRoleWord(header: string): boolean {
  return isOneOf(header, nameWords) || Object.values(roleWords).some((it) => isOneOf(header, it));
}
