/** The way of a request through one server for a person at a terminal: domain, proxy, port, application, one way a line. */
import { isThisMachine } from '../model/address.ts';
import type { Facts, Route } from '../model/facts.ts';
import { PortIndex, type PortRange, showPorts } from '../model/port-index.ts';
import type { Registry } from '../model/registry.ts';
import { logLine } from './escape.ts';
import { aligned } from './lists.ts';
import { type Answering, answersIn, mappedListeners, mostBranches } from './ways.ts';
import { count, factsInWords } from './words.ts';

const header = ['domain', 'through', 'port', 'application'];
/** Where a way has no such step. */
const none = '-';

/** Every route with who answers it, then the listeners that no route leads to. Ends with a line break. */
export function mapText(facts: Facts, registry: Registry | null): string {
  const shown = mappedListeners(facts);
  const answers = answersIn(shown, registry);
  const reached = new PortIndex(
    facts.routes.filter((it) => isThisMachine(it.host)).map(({ port }): PortRange => ({ port, portEnd: null })),
  );
  const rows = [
    ...facts.routes.flatMap((it) => routeRows(it, answers)),
    ...shown
      .filter((it) => it.protocol !== 'tcp' || !reached.touches(it))
      .map((it) => [none, none, `${showPorts(it)}${it.protocol === 'tcp' ? '' : `/${it.protocol}`}`, it.application]),
  ];
  const lines = [...new Set(aligned(rows.length === 0 ? [] : [header, ...rows]))];
  return `${[...lines, ...(lines.length === 0 ? [] : ['']), factsInWords(facts)].map(logLine).join('\n')}\n`;
}

function routeRows(route: Route, answers: (port: number) => Answering): readonly (readonly string[])[] {
  const { application, source, at, host, location, port, serverNames } = route;
  const proxy = application ?? (source === 'nginx' ? `Nginx ${at.file}` : at.file);
  const path = location === '/' ? '' : location;
  const named = serverNames.slice(0, mostBranches);
  const others = serverNames.length - named.length;
  const domains = [...named.map((it) => `${it}${path}`), ...(others > 0 ? [count(others, 'more name')] : [])];
  const isHere = isThisMachine(host);
  const to = isHere ? String(port) : `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const who = isHere ? whoInWords(answers(port)) : none;
  return (domains.length === 0 ? [path || none] : domains).map((domain) => [domain, proxy, to, who]);
}

function whoInWords({ applications, isOnlyRegistered }: Answering): string {
  if (applications.length === 0) return 'nobody that is known';
  return `${applications.join(', ')}${isOnlyRegistered ? ' (by the registry)' : ''}`;
}
