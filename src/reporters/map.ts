/** The way of a request through one server, as a Mermaid flowchart: domain, proxy, port, application. */
import { isThisMachine } from '../model/address.ts';
import type { Facts, Route } from '../model/facts.ts';
import { type PortRange, showPorts } from '../model/port-index.ts';
import type { Registry } from '../model/registry.ts';
import { mermaidLabel } from './escape.ts';
import { type Answering, answersIn, mappedListeners, mostBranches } from './ways.ts';
import { count } from './words.ts';

/** More than these nobody reads, and GitHub draws slowly. */
const mostNodes = 60;

/** The lines of a ```mermaid block and a sentence on what is not in it; empty where there is nothing to draw. */
export function portMap(facts: Facts, registry: Registry): readonly string[] {
  const { lines, rest } = chartOf(facts, registry);
  if (lines.length === 0) return [];
  return ['```mermaid', heading, ...lines, '```', ...(rest === null ? [] : ['', rest])];
}

/** The map as a file of Mermaid's own, `null` for no registry. https://mermaid.js.org/syntax/flowchart.html#comments */
export function mapMermaid(facts: Facts, registry: Registry | null): string {
  const { lines, rest } = chartOf(facts, registry);
  return `${[heading, ...lines, ...(rest === null ? [] : [`  %% ${rest}`])].join('\n')}\n`;
}

const heading = 'flowchart LR';

interface DrawnChart {
  readonly lines: readonly string[];
  /** A sentence on what is not on it; `null` where all is. */
  readonly rest: string | null;
}

function chartOf(facts: Facts, registry: Registry | null): DrawnChart {
  const chart = new Chart();
  const shown = mappedListeners(facts);
  const answers = answersIn(shown, registry);
  const parts = function* (): Generator<readonly Arrow[]> {
    for (const route of facts.routes) yield routeArrows(route, answers);
    for (const listener of shown) yield [answer(listener, listener.application)];
  };
  let drawn = 0;
  for (const arrows of parts()) {
    if (!chart.add(arrows)) break;
    drawn += 1;
  }
  const leftOut = facts.routes.length + shown.length - drawn;
  const rest = `The map is full: ${leftOut} of the routes and listeners are not on it.`;
  return { lines: chart.lines, rest: leftOut === 0 ? null : rest };
}

/** A node: what tells it from others, and how it is drawn. */
interface Node {
  readonly key: string;
  readonly brackets: readonly [string, string];
  readonly label: string;
}

interface Arrow {
  readonly from: Node;
  readonly to: Node;
  /** `-->`, dashed where only the registry says so, or with a label. */
  readonly line: string;
}

function routeArrows(route: Route, answers: (port: number) => Answering): readonly Arrow[] {
  const proxy = proxyNode(route);
  const here = isThisMachine(route.host);
  const domains = route.serverNames.slice(0, mostBranches);
  const others = route.serverNames.length - domains.length;
  return [
    ...domains.map((it) => ({ from: domainNode(it), to: proxy, line: '-->' })),
    ...(others > 0 ? [{ from: domainNode(count(others, 'more name')), to: proxy, line: '-->' }] : []),
    {
      from: proxy,
      to: portNode({ port: route.port, portEnd: null }, here ? null : route.host),
      line: route.location === '/' ? '-->' : `-->|"${mermaidLabel(route.location)}"|`,
    },
    ...(here ? answerArrows(route.port, answers(route.port)) : []),
  ];
}

function answerArrows(port: number, { applications, isOnlyRegistered }: Answering): readonly Arrow[] {
  return applications.map((it) => answer({ port, portEnd: null }, it, isOnlyRegistered ? '-.->' : '-->'));
}

function answer(ports: PortRange, application: string, line = '-->'): Arrow {
  return { from: portNode(ports, null), to: applicationNode(application), line };
}

function domainNode(domain: string): Node {
  return { key: `domain ${domain}`, brackets: ['([', '])'], label: domain };
}

/** Nginx has a node for each set of names in a file: a single one would join every way with every other. */
function proxyNode({ source, application, at, serverNames }: Route): Node {
  if (application !== null) return applicationNode(application);
  return {
    key: `proxy ${source} ${at.file} ${serverNames.join(' ')}`,
    brackets: ['[', ']'],
    label: source === 'nginx' ? `Nginx ${at.file}` : at.file,
  };
}

function portNode(ports: PortRange, host: string | null): Node {
  const label = host === null ? `port ${showPorts(ports)}` : `${host} port ${showPorts(ports)}`;
  return { key: label, brackets: ['{{', '}}'], label };
}

function applicationNode(application: string): Node {
  return { key: `application ${application}`, brackets: ['[[', ']]'], label: application };
}

/** Collects nodes and arrows, each once. The ids are ours: nothing of the repository is one. */
class Chart {
  readonly #ids = new Map<string, string>();
  readonly #lines = new Set<string>();

  get lines(): readonly string[] {
    return [...this.#lines].map((line) => `  ${line}`);
  }

  /** Adds all of the arrows, or, where they need more nodes than there may be, none. */
  add(arrows: readonly Arrow[]): boolean {
    const wanted = new Set(arrows.flatMap(({ from, to }) => [from.key, to.key]));
    const missing = [...wanted].filter((key) => !this.#ids.has(key)).length;
    if (this.#ids.size + missing > mostNodes) return false;
    for (const { from, to, line } of arrows) this.#lines.add(`${this.#id(from)} ${line} ${this.#id(to)}`);
    return true;
  }

  #id(node: Node): string {
    const known = this.#ids.get(node.key);
    if (known !== undefined) return known;
    const id = `n${this.#ids.size + 1}`;
    this.#ids.set(node.key, id);
    this.#lines.add(`${id}${node.brackets[0]}"${mermaidLabel(node.label)}"${node.brackets[1]}`);
    return id;
  }
}
