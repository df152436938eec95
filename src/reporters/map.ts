/** The way of a request through one server, as a Mermaid flowchart: domain, proxy, port, application. */
import { isThisMachine } from '../model/address.ts';
import type { Facts, Listener, Route } from '../model/facts.ts';
import { PortIndex, type PortRange, showPorts } from '../model/port-index.ts';
import type { Registry } from '../model/registry.ts';
import { mermaidLabel } from './escape.ts';
import { count } from './words.ts';

/** More than these nobody reads, and GitHub draws slowly. */
const mostNodes = 60;

/** Server names of one route, and applications on one port, that get an arrow of their own. */
const mostBranches = 10;

/** The lines of a ```mermaid block and a sentence on what is not in it; empty where there is nothing to draw. */
export function portMap(facts: Facts, registry: Registry): readonly string[] {
  const chart = new Chart();
  const shown = facts.listeners.filter((it) => it.source !== 'nginx' && it.role !== 'dev');
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
  if (drawn === 0) return [];
  const leftOut = facts.routes.length + shown.length - drawn;
  const rest = leftOut === 0 ? [] : ['', `The map is full: ${leftOut} of the routes and listeners are not on it.`];
  return ['```mermaid', 'flowchart LR', ...chart.lines, '```', ...rest];
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

type Answers = (port: number) => readonly Arrow[];

function routeArrows(route: Route, answers: Answers): readonly Arrow[] {
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
    ...(here ? answers(route.port) : []),
  ];
}

/** Who answers on a port of this machine: as the configs say, or else as the registry does. */
function answersIn(shown: readonly Listener[], registry: Registry): Answers {
  const listeners = new PortIndex(shown);
  const allocations = new PortIndex(registry.allocations);
  const known = new Map<number, readonly Arrow[]>();
  return (port) => {
    const before = known.get(port);
    if (before !== undefined) return before;
    const listening = listeners.at(port).filter((it) => it.protocol === 'tcp');
    const answering = listening.length > 0 ? listening : allocations.at(port).filter((it) => it.protocol === 'tcp');
    const names = [...new Set(answering.map((it) => it.application))].filter((it) => it !== null);
    const line = listening.length > 0 ? '-->' : '-.->';
    const arrows = names.slice(0, mostBranches).map((it) => answer({ port, portEnd: null }, it, line));
    known.set(port, arrows);
    return arrows;
  };
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
