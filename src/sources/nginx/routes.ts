/** From a pass directive to the machines behind it. */

import type { ListenSocket, Related, Route } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import type { FoundUnresolved } from '../source.ts';
import type { Located } from './config-file.ts';
import { type HostTest, narrowed } from './hosts.ts';
import { mostRoutes, type Project } from './project.ts';
import type { Scope, Server } from './scope.ts';
import { spanInWord, type Word } from './syntax.ts';
import { httpPasses, readTarget, streamPass, type TargetForm, upstreamServer } from './target.ts';
import { dependsOnRequest, describeUnknown } from './unknown.ts';
import { holeIn, isCaptured, piecesOf, type Text, valuesOf } from './variables.ts';

/** What one pass directive leads to. */
export interface PassFacts {
  readonly routes: readonly Route[];
  readonly unresolved: readonly FoundUnresolved[];
}

export function isPass(name: string): boolean {
  return httpPasses.has(name);
}

/** @param scopes one for each place that the directive is included at, at least one */
export function readPass(pass: Located, scopes: readonly Scope[], project: Project): PassFacts {
  const [argument] = pass.directive.args;
  if (argument === undefined) return { routes: [], unresolved: [] };
  const reading = new PassReading(pass, argument, project);
  for (const scope of scopes) reading.readIn(scope);
  return reading.facts();
}

/** A route while the servers that share it are gathered. */
interface Draft {
  readonly route: Omit<Route, 'serverNames' | 'entries'>;
  readonly servers: Set<Server>;
  /** Those of them for whose every name it is. */
  readonly named: Set<Server>;
  /** The other names that it is for. */
  readonly names: Set<string>;
}

/** The upstreams of a name, or why they are not known. */
interface Upstreams {
  readonly upstreams: readonly Located[];
  readonly doubt: string | null;
}

const noUpstream: Upstreams = { upstreams: [], doubt: null };

class PassReading {
  readonly #pass: Located;
  readonly #argument: Word;
  readonly #project: Project;
  readonly #drafts = new Map<string, Draft>();
  readonly #unresolved = new Map<string, FoundUnresolved>();
  #isFull = false;

  constructor(pass: Located, argument: Word, project: Project) {
    this.#pass = pass;
    this.#argument = argument;
    this.#project = project;
  }

  facts(): PassFacts {
    const routes = [...this.#drafts.values()].map(({ route, servers, named, names }) => ({
      ...route,
      serverNames: namesOf([...named], names),
      entries: socketsOf([...servers]),
    }));
    return { routes, unresolved: [...this.#unresolved.values()] };
  }

  readIn(scope: Scope): void {
    const texts = valuesOf(this.#argument, this.#pass.file, scope, this.#project);
    for (const text of texts) {
      if (this.#isFull) return;
      this.#follow(text, scope, texts.length > 1);
    }
  }

  /** @param isOneOfSeveral whether the directive has other values as well */
  #follow(text: Text, scope: Scope, isOneOfSeveral: boolean): void {
    const name = this.#pass.directive.name.value;
    const layer = this.#layer(text, scope);
    const form: TargetForm = layer === 'stream' ? streamPass : (httpPasses.get(name) ?? streamPass);
    const describe = (part: string): string | null => holeIn(part, text) ?? this.#describe(part, layer);
    const target = readTarget(text.value, form, describe, scope.location);
    switch (target.kind) {
      case 'unix':
        return;
      case 'nowhere':
        // `set $port ""` before an `if`, a map without a default: those requests are refused.
        if (!isOneOfSeveral) this.#addUnresolved(this.#at(), target.reason);
        return;
      case 'unknown':
        this.#addUnresolved(this.#at(), target.reason, this.#severity(text, scope));
        return;
      case 'address': {
        const { host, port } = target;
        const { upstreams, doubt } = port === null ? this.#upstreams(host, layer) : noUpstream;
        if (upstreams.length > 0) {
          for (const upstream of upstreams) this.#enterUpstream(upstream, layer, text.hosts, scope);
          return;
        }
        if (port === null && (doubt !== null || isBareName(host))) {
          const why = doubt ?? 'is not defined in this repository';
          this.#addUnresolved(this.#at(), `upstream "${host}" ${why}`, 'notice');
          return;
        }
        const known = port ?? target.defaultPort;
        if (known === null) this.#addUnresolved(this.#at(), `nginx wants one here, and "${text.value}" has none`);
        else this.#addRoute(host, known, layer, text.hosts, scope, this.#placeOf(text, target.from, target.to));
      }
    }
  }

  /** What looks like a placeholder may be the name of an upstream: `proxy_pass http://FERRY_API;`. */
  #describe(part: string, layer: 'http' | 'stream'): string | null {
    const unknown = describeUnknown(part, this.#pass);
    return unknown !== null && this.#upstreams(part, layer).upstreams.length > 0 ? null : unknown;
  }

  #enterUpstream(
    { directive, file }: Located,
    layer: 'http' | 'stream',
    hosts: readonly HostTest[],
    scope: Scope,
  ): void {
    const body = this.#project.expand(directive.children ?? [], file);
    const upstream = `upstream "${directive.args[0]?.value ?? ''}"`;
    if (body.some((it) => it.directive.name.value.startsWith('balancer_by_lua'))) {
      this.#addUnresolved(this.#at(), `Lua code chooses the machine in ${upstream}`);
      return;
    }
    if (!body.some(({ directive: { name } }) => name.value === 'server' || name.value === 'include'))
      this.#addUnresolved(this.#at(), `${upstream} has no server in this repository`);
    for (const server of body) {
      if (this.#isFull) return;
      const { name, args } = server.directive;
      const [address] = args;
      if (address === undefined) continue;
      if (name.value === 'include') {
        const at = server.file.source.place(address.start, address.end);
        this.#addUnresolved(at, `${upstream} includes "${address.value}", which is not in this repository`);
      }
      if (name.value !== 'server') continue;
      if (args.some((it) => it.value === 'down')) continue;
      const target = readTarget(address.value, upstreamServer(layer), (part) => describeUnknown(part, server));
      const place = (from: number, to: number): Place => {
        const span = spanInWord(address, from, to);
        return server.file.source.place(span.start, span.end);
      };
      if (target.kind === 'unix') continue;
      if (target.kind === 'unknown' || target.kind === 'nowhere') {
        this.#addUnresolved(place(0, address.value.length), target.reason);
        continue;
      }
      const port = target.port ?? target.defaultPort;
      const service = args.find((it) => it.value.startsWith('service='));
      if (service !== undefined) this.#addUnresolved(place(0, address.value.length), 'it comes from a DNS SRV record');
      else if (port === null) {
        this.#addUnresolved(place(0, address.value.length), `nginx wants one here, and "${address.value}" has none`);
      } else {
        this.#addRoute(target.host, port, layer, hosts, scope, place(target.from, target.to), [
          { at: this.#at(), message: `${upstream} is used here` },
        ]);
      }
    }
  }

  /** The upstreams of that name. Those of `stream` and those of `http` do not know each other. */
  #upstreams(name: string, layer: 'http' | 'stream'): Upstreams {
    const { definitions, doubt } = this.#project.upstreams(name, this.#pass.file);
    return { upstreams: definitions.filter((it) => it.layer === null || it.layer === layer), doubt };
  }

  #layer(text: Text, scope: Scope): 'http' | 'stream' {
    const layer = scope.server?.layer ?? scope.layer;
    if (layer === 'http' || layer === 'stream') return layer;
    // A fragment that nobody includes: only in http does proxy_pass have a scheme.
    return this.#pass.directive.name.value === 'proxy_pass' && !/:\/\/|^\$/.test(text.value) ? 'stream' : 'http';
  }

  #at(): Place {
    return this.#pass.file.source.place(this.#argument.start, this.#argument.end);
  }

  /** Where the address is written: in the directive itself, or in the `set` or `map` that holds its port. */
  #placeOf(text: Text, from: number, to: number): Place {
    const pieces = piecesOf(text, from, to);
    const last = pieces.at(-1);
    if (last === undefined) return this.#at();
    const start = pieces.length === 1 ? from - last.at + last.from : last.from;
    const span = spanInWord(last.word, start, to - last.at + last.from);
    return last.file.source.place(span.start, span.end);
  }

  /** Nothing says that a target which the request names is on this machine at all. */
  #severity(text: Text, scope: Scope): 'warning' | 'notice' {
    const names = [...text.value.matchAll(/\$\{?(\w+)/g)].map((it) => it[1] ?? '');
    const isChosen = (name: string): boolean => dependsOnRequest(name) || isCaptured(name, scope);
    return names.length > 0 && names.every(isChosen) ? 'notice' : 'warning';
  }

  #addUnresolved(at: Place, reason: string, severity: 'warning' | 'notice' = 'warning'): void {
    const key = `${at.file}:${at.line}:${at.column} ${reason}`;
    this.#unresolved.set(key, { source: 'nginx', application: null, role: 'start', at, reason, severity, way: [] });
  }

  #addRoute(
    host: string,
    port: number,
    layer: 'http' | 'stream',
    hosts: readonly HostTest[],
    scope: Scope,
    at: Place,
    related: readonly Related[] = [],
  ): void {
    const { server } = scope;
    const names = hosts.length === 0 ? null : narrowed(server?.names ?? [], hosts);
    // Names that are known do not stand for those that are not: that is a route of its own.
    const isForAny = names?.length === 0;
    const key = `${at.file}:${at.line}:${at.column} ${host} ${port} ${isForAny}`;
    const here = this.#at();
    const elsewhere = at.file !== here.file || at.line !== here.line || at.column < here.column;
    const why = related.length === 0 && elsewhere ? [{ at: here, message: 'nginx passes requests on here' }] : related;
    let draft = this.#drafts.get(key);
    if (draft === undefined) {
      if (!this.#project.hasRoomForRoute()) {
        this.#isFull = true;
        this.#addUnresolved(here, `there are more than ${mostRoutes} routes in this repository`);
        return;
      }
      draft = {
        route: { source: 'nginx', location: scope.location, host, port, layer, application: null, at, related: why },
        servers: new Set(),
        named: new Set(),
        names: new Set(),
      };
      this.#drafts.set(key, draft);
    }
    if (server !== null) draft.servers.add(server);
    if (names !== null) for (const name of names) draft.names.add(name);
    else if (server !== null) draft.named.add(server);
  }
}

/** Without a copy for the usual case: thousands of routes may share one server. */
function namesOf(servers: readonly Server[], more: ReadonlySet<string>): readonly string[] {
  const [only] = servers;
  if (servers.length === 1 && only !== undefined && more.size === 0) return only.names;
  return [...new Set([...servers.flatMap((it) => it.names), ...more])];
}

function socketsOf(servers: readonly Server[]): readonly ListenSocket[] {
  const [only] = servers;
  if (servers.length === 1 && only !== undefined) return only.sockets;
  const sockets = new Map<string, ListenSocket>();
  for (const it of servers.flatMap(({ sockets: own }) => own)) {
    sockets.set(`${it.protocol} ${it.address ?? ''} ${it.family} ${it.port}`, it);
  }
  return [...sockets.values()];
}

/** A name without a dot is no host of the internet: an upstream of that name, or a machine of a private network. */
function isBareName(host: string): boolean {
  return !host.includes('.') && !host.includes(':') && host.toLowerCase() !== 'localhost';
}
