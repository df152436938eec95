/** What headings and headers announce other than who has which port now, and the words that say so. */
import { listOf, mentions, type Phrases } from './words.ts';

/** What stands above a block says that it is about this. */
const headingWords = {
  history: listOf(`
    history, conflict, conflicts, incident, incidents, changelog, change log, resolved, migration, migrations, previous,
    audit log, historia, historial, conflictos, истори*, конфликт*, 历史, 冲突, 变更, lịch sử, xung đột, verlauf, historique,
    konflikt, konflikte, konflikten, 충돌, 변경, 이력
  `),
  example: listOf(`
    example, examples, sample, samples, template, ejemplo, ejemplos, exemplo, exemplos, örnek, örnekler, plantilla,
    пример, примеры, шаблон, 示例, 例子, 模板, ví dụ, mẫu, beispiel, exemple, exemples
  `),
  /** Ports that only containers see. */
  inside: listOf(`
    inside container, inside containers, inside the container, inside the containers, inside docker, container internal,
    internal container ports, ports in container, ports in containers, container ports, container side, in the cluster,
    inside the cluster, cluster internal, 集群内, внутри контейнер*, 容器内, 容器内部, trong container, not published, unpublished,
    internal docker, docker internal, docker network, internal network, nicht veröffentlicht, dentro del contenedor,
    dentro de los contenedores
  `),
  lanes: listOf(`
    lane, lanes, range, ranges, convention, conventions, scheme, strategy, guideline, guidelines, policy, block, blocks,
    categories, numbering, rangos, rango, диапазон*, 范围, 区间, 段, 规划规则, dải, phạm vi, bereiche, plages, 범위, 대역
  `),
  rules: listOf(`
    rules, rule, checklist, commands, troubleshooting, how to, prevention, recovery, reglas, правила, 规则, quy tắc,
    checks
  `),
  usage: listOf(`
    statistics, statistic, stats, usage, audit, monitoring, health, traffic, estadísticas, estadisticas, uso, статистик*,
    мониторинг, 统计, 使用情况, 监控, thống kê, statistik, statistiques
  `),
  /** Over a table whose ports stand in addresses. */
  proxy: listOf(`
    reverse proxy, proxied, proxy routes, upstreams, proxy inverso, proxy reverso, обратный прокси, 反向代理, リバースプロキシ,
    역방향 프록시, proxy ngược
  `),
  domains: listOf(`
    domain mapping, domain mappings, domain map, domains, routing, routes, dns, маршрутизация, домены, dominios, 域名
  `),
  /** Where to look, or from where requests may come; not who has what. */
  pages: listOf('url, urls, access, endpoint, endpoints, cors, origins, acceso, acesso, zugriff, доступ, 访问, 跨域'),
} as const satisfies Readonly<Record<string, Phrases>>;

/** A column says that its table is about this. */
const headerWords = {
  history: listOf(`
    old port, new port, previous port, former port, old, new, before, after, change, changed, resolution,
    puerto anterior, puerto nuevo, старый порт, новый порт, 旧端口, 新端口
  `),
  /** Beside the state of each port these are remarks. */
  conflict: listOf('problem, issue, conflict, conflicts with'),
  usage: listOf(`
    connections, conns, pid, pids, requests, traffic, sessions, listening, last seen, conexiones, подключени*,
    соединени*, 连接, 连接数, kết nối, verbindungen, connexions
  `),
  firewall: listOf('action, from, source, allow, rule, acción, действие, 规则, 动作'),
  /** With these, a source is none of requests: `Data source`. */
  content: listOf('data, code, file, files, repo, repository, config, configuration'),
  routes: listOf(`
    upstream, proxy pass, proxy to, proxies to, forwards to, backend, бэкенд, апстрим, 上游, 后端, 转发, 代理
  `),
  /** In a table with a column "Port" and one of applications these only describe them. */
  describedRoutes: listOf('route, target, location, destination'),
} as const satisfies Readonly<Record<string, Phrases>>;

export type Topic = keyof typeof headingWords;
export type HeaderTopic = keyof typeof headerWords;

/** Whether a heading, or what stands with it above a block, announces something. */
export function announces(heading: string, topic: Topic): boolean {
  return mentions(withoutPromises(heading), headingWords[topic]);
}

/** Whether a header says that its table is about something. */
export function headerSays(header: string, topic: HeaderTopic): boolean {
  return mentions(withoutPromises(header), headerWords[topic]);
}

/**
 * Whether a heading announces something other than who has which port now.
 *
 * @param ofPart what of it may speak of lanes: as the title of a document, `Port policy` is only its name
 */
export function aboutSomethingElse(heading: string, ofPart = heading): boolean {
  const topics = ['history', 'example', 'inside', 'rules'] as const;
  return topics.some((it) => announces(heading, it)) || announces(ofPart, 'lanes');
}

/** A heading or header without what is only said to praise the ports: `Ports (changed to avoid conflicts)` tells of no conflict. */
export function withoutPromises(heading: string): string {
  return heading.replace(
    /\b(?:avoid|prevent|no|without)[a-z]{0,4} (?:any |port )?conflicts?\b|\bconflicts? (?:avoid|prevent)ed\b|\bconflict[ -]free\b/gi,
    ' ',
  );
}

/** A heading without the names of files: `Ports (.env.example)` is about what they say, and gives no example. */
export function withoutFiles(heading: string): string {
  return heading.replace(
    /[^\s()[\]]*\.(?:env|ya?ml|json|toml|ini|conf|cfg|[cm]?[jt]s)(?![\p{L}\p{N}])[^\s()[\]]*/giu,
    ' ',
  );
}
