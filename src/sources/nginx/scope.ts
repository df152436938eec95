/** What holds at one point of the configuration: the server, the location, and where variables are set. */
import type { ServerSocket } from '../../model/facts.ts';
import { type ConfigFile, type Located, shown } from './config-file.ts';
import { isStock } from './include.ts';
import { readListen } from './listen.ts';
import type { Project } from './project.ts';
import type { Directive, Word } from './syntax.ts';

/** `other` is `mail`, RTMP and whatever else has servers: they listen, but route nothing that we read. */
export type Layer = 'http' | 'stream' | 'other';

export interface LocatedWord {
  readonly word: Word;
  readonly file: ConfigFile;
}

/** A virtual server. */
export interface Server {
  readonly layer: Layer;
  /** In the order written, without the catch-all `_`. */
  readonly names: readonly string[];
  /** The words of its names, with the catch-all. */
  readonly nameWords: readonly LocatedWord[];
  readonly sockets: readonly ServerSocket[];
  /** Whether any `listen` was seen, even one that says nothing about ports. */
  readonly listens: boolean;
  /** The first include that could not be followed and may hold a `listen`. */
  readonly blindSpot: Located | null;
}

export interface Scope {
  readonly parent: Scope | null;
  readonly kind: 'file' | 'location' | 'other';
  /** The directives of this block, for the variables that they set. */
  readonly directives: readonly Directive[];
  readonly file: ConfigFile;
  readonly layer: Layer | null;
  readonly server: Server | null;
  readonly location: string;
}

/** Include sites whose servers a fragment is given: those of a snippet that a thousand sites share. */
const mostContexts = 1000;
/** Fragments that include fragments. */
const deepestContext = 16;
/** Includes followed upwards from one fragment, through all the fragments that include it. */
const mostSteps = 10_000;

export function fileScope(file: ConfigFile): Scope {
  const layer = /(?:^|\/)streams?(?:[-_.][^/]*)?\//i.test(file.source.path) ? 'stream' : null;
  return { parent: null, kind: 'file', directives: file.directives, file, layer, server: null, location: '/' };
}

/** The scope inside a block. */
export function enter(project: Project, scope: Scope, block: Directive, file: ConfigFile): Scope {
  const inner = { ...scope, parent: scope, kind: 'other', directives: block.children ?? [], file } as const;
  switch (block.name.value) {
    case 'http':
    case 'stream':
      return { ...inner, layer: block.name.value };
    case 'mail':
    case 'rtmp':
      return { ...inner, layer: 'other' };
    case 'server':
      return { ...inner, server: readServer(project, block, file, scope.layer), location: '/' };
    case 'location':
      return { ...inner, kind: 'location', location: block.args.map((it) => shown(it, file)).join(' ') };
    default:
      return inner;
  }
}

/** What has been found out about includes; it grows only with the fragments that need to know. */
export class Contexts {
  readonly #project: Project;
  readonly #ofFiles = new Map<string, readonly Scope[]>();
  /** By the innermost block around the include. */
  readonly #inServers = new Map<Directive, Scope>();
  /** Includes followed for the file that is asked about. */
  #steps = 0;

  constructor(project: Project) {
    this.#project = project;
  }

  /**
   * The scopes in which a file's directives hold: one for each place that includes it, else one of its
   * own. Bounded; a circle of includes is cut.
   */
  of(file: ConfigFile): readonly Scope[] {
    const { path } = file.source;
    let contexts = this.#ofFiles.get(path);
    if (contexts === undefined) {
      this.#steps = 0;
      const found: Scope[] = [];
      this.#collect(found, file, []);
      contexts = found.length === 0 ? [fileScope(file)] : found;
      this.#ofFiles.set(path, contexts);
    }
    return contexts;
  }

  /** @param trail the files that led here, which this one may not lead back to */
  #collect(contexts: Scope[], file: ConfigFile, trail: readonly string[]): void {
    const { path } = file.source;
    if (trail.includes(path) || trail.length > deepestContext) return;
    const sites = this.#project.includers(path);
    if (sites.length === 0) contexts.push(fileScope(file));
    for (const site of sites) {
      this.#steps += 1;
      if (contexts.length >= mostContexts || this.#steps > mostSteps) return;
      const inServer = site.ancestors.some((it) => it.name.value === 'server');
      const outer: Scope[] = [];
      if (inServer) outer.push(fileScope(site.file));
      else this.#collect(outer, site.file, [...trail, path]);
      for (const scope of outer) contexts.push(this.#inside(scope, site.ancestors, site.file, inServer));
    }
  }

  #inside(outer: Scope, ancestors: readonly Directive[], file: ConfigFile, inServer: boolean): Scope {
    const innermost = ancestors.at(-1);
    const known = innermost === undefined ? undefined : this.#inServers.get(innermost);
    if (known !== undefined) return known;
    const scope = ancestors.reduce((it, block) => enter(this.#project, it, block, file), outer);
    if (inServer && innermost !== undefined) this.#inServers.set(innermost, scope);
    return scope;
  }
}

/** Reads a `server` block, with what it includes. */
export function readServer(project: Project, block: Directive, file: ConfigFile, around: Layer | null): Server {
  const body = project.expand(block.children ?? [], file);
  const layer = around ?? guessLayer(body);
  const nameWords: LocatedWord[] = [];
  const sockets: ServerSocket[] = [];
  let listens = false;
  let blindSpot: Located | null = null;
  for (const located of body) {
    const { directive } = located;
    switch (directive.name.value) {
      case 'server_name':
        for (const word of directive.args) {
          if (project.hasRoomForNames(1)) nameWords.push({ word, file: located.file });
        }
        break;
      case 'listen': {
        listens = true;
        const listen = readListen(located, layer === 'http' ? 80 : null);
        if (listen.kind === 'socket') {
          const { port, portEnd, protocol, address, family } = listen;
          const isDefault = directive.args.some((it) => it.value === 'default_server' || it.value === 'default');
          sockets.push({ port, portEnd, protocol, address, family, isDefault });
        }
        break;
      }
      case 'include':
        if (!isStock(directive.args[0]?.value ?? '')) blindSpot ??= located;
        break;
    }
  }
  // https://nginx.org/en/docs/http/ngx_http_core_module.html#listen
  if (!listens && layer === 'http' && blindSpot === null) sockets.push(defaultSocket);
  const names = nameWords.filter(({ word: { value } }) => value !== '_' && value !== '');
  return { layer, names: names.map(({ word, file: own }) => shown(word, own)), nameWords, sockets, listens, blindSpot };
}

/** What an http server without a `listen` opens, when nginx is started by root. */
export const defaultSocket: ServerSocket = {
  ...{ port: 80, portEnd: null, protocol: 'tcp', address: null, family: 'ipv4', isDefault: false },
};

/** A server on its own in a file: only in `stream` may it have a `proxy_pass` outside of a location. */
function guessLayer(body: readonly Located[]): Layer {
  for (const { directive } of body) {
    const [value] = directive.args;
    if (directive.name.value === 'proxy_pass') return 'stream';
    if (directive.name.value === 'listen' && directive.args.some((it) => it.value === 'udp')) return 'stream';
    if (directive.name.value === 'protocol' && /^(?:imap|pop3|smtp)$/.test(value?.value ?? '')) return 'other';
  }
  return 'http';
}
