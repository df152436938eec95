/** Listeners and routes of one nginx configuration file. https://nginx.org/en/docs/ */
import type { ReadProblem, Route, Suppression, VirtualServer } from '../../model/facts.ts';
import { kept } from '../../model/maps.ts';
import { placeKey } from '../../model/place.ts';
import type { SourceText } from '../../model/source-text.ts';
import { mentionsSuppression, suppressionsIn } from '../../model/suppression.ts';
import { type Extract, type Extractor, type FoundListener, type FoundUnresolved, nothing } from '../source.ts';
import { isGuess } from './claims.ts';
import type { ConfigFile } from './config-file.ts';
import { takesAnyWords } from './grammar.ts';
import { readListen } from './listen.ts';
import { isNginx, Project } from './project.ts';
import { isPass, readPass } from './routes.ts';
import { Contexts, defaultSocket, enter, fileScope, type Scope } from './scope.ts';
import { serversOf } from './servers.ts';
import { type Directive, type SyntaxProblem, spanInWord, type Word } from './syntax.ts';

/** Reads one file; also files without a name of their own that it includes. */
export const extract: Extractor = (file, tree) => {
  if (!isNginx(file)) return nothing;
  const reading = new Reading(Project.of(tree));
  reading.read(file);
  return reading.extract;
};

/** At the top of a file, these belong to a server that another file has. */
function isFragment({ name }: Directive): boolean {
  return name.value === 'location' || name.value === 'if' || name.value === 'limit_except' || isPass(name.value);
}

const contextsIn = kept((project: Project) => new Contexts(project));

class Reading {
  readonly #project: Project;
  readonly #listeners: FoundListener[] = [];
  readonly #routes: Route[] = [];
  readonly #servers: VirtualServer[] = [];
  readonly #unresolved: FoundUnresolved[] = [];
  readonly #problems: ReadProblem[] = [];
  readonly #suppressions: Suppression[] = [];

  constructor(project: Project) {
    this.#project = project;
  }

  get extract(): Extract {
    return {
      listeners: this.#listeners,
      routes: this.#routes,
      servers: this.#servers,
      unresolved: this.#unresolved,
      problems: this.#problems,
      suppressions: this.#suppressions,
      processes: [],
    };
  }

  read(source: SourceText): void {
    const result = this.#project.read(source);
    // Another language that has some nginx in a text of its own: neither the name nor the syntax is nginx's.
    if (result.kind !== 'config' && isGuess(source.path)) return;
    switch (result.kind) {
      case 'problem':
        this.#problems.push({
          at: source.place(result.problem.start, result.problem.end),
          message: `${sentence(result.problem, source)}; nginx would not start, and nothing in this file was checked`,
        });
        return;
      case 'template': {
        const { first, problem } = result;
        const line = source.place(problem.start).line;
        this.#addUnresolved(
          source.place(first.at, first.at + 2),
          `this file is a template (${first.syntax}) that is not nginx configuration before it is filled in ` +
            `(line ${line}: ${problem.message})`,
        );
        return;
      }
      case 'config':
        this.#readFile(result.file);
    }
  }

  #readFile(file: ConfigFile): void {
    const { source, directives, comments } = file;
    if (mentionsSuppression(source.text)) {
      for (const { start, end } of comments) this.#suppressions.push(...suppressionsIn(source, start, end));
    }
    for (const it of serversOf(file, this.#project)) this.#servers.push(it);
    const scopes = directives.some(isFragment) ? contextsIn(this.#project).of(file) : [fileScope(file)];
    this.#readBlock(directives, file, scopes);
  }

  /** @param scopes one for each place that this file is included at, at least one */
  #readBlock(directives: readonly Directive[], file: ConfigFile, scopes: readonly Scope[]): void {
    const [scope] = scopes;
    if (scope === undefined) return;
    for (const directive of directives) {
      const { name, children } = directive;
      if (children === null) {
        if (name.value === 'listen') this.#addListen(directive, file, scope);
        else if (name.value === 'include') for (const it of this.#project.adopt(directive, file)) this.read(it);
        else if (isPass(name.value)) {
          const { routes, unresolved } = readPass({ directive, file }, scopes, this.#project);
          for (const route of routes) this.#routes.push(route);
          for (const it of unresolved) this.#addFound(it);
        }
      } else if (name.value === 'server') {
        const inner = enter(this.#project, scope, directive, file);
        this.#addDefaultListener(directive, file, inner);
        this.#readBlock(children, file, [inner]);
        // The lines of an upstream belong to whoever uses it.
      } else if (name.value !== 'upstream' && !takesAnyWords(name.value)) {
        this.#readBlock(
          children,
          file,
          scopes.map((it) => enter(this.#project, it, directive, file)),
        );
      }
    }
  }

  #addListen(directive: Directive, file: ConfigFile, scope: Scope): void {
    const [word] = directive.args;
    if (word === undefined) return;
    const layer = scope.server?.layer ?? scope.layer ?? 'http';
    const listen = readListen({ directive, file }, layer === 'http' ? 80 : null);
    switch (listen.kind) {
      case 'unix':
        return;
      case 'unknown':
        this.#addUnresolved(file.source.place(word.start, word.end), listen.reason);
        return;
      case 'socket': {
        const { written } = listen;
        const span = written === null ? word : spanInWord(word, written.from, written.to);
        const exact = written !== null && span.end - span.start === written.to - written.from;
        this.#listeners.push({
          ...fixed,
          port: listen.port,
          portEnd: listen.portEnd,
          protocol: listen.protocol,
          address: listen.address,
          family: listen.family,
          certainty: written === null ? 'default' : 'literal',
          framework: written === null ? 'nginx' : null,
          at: file.source.place(span.start, span.end),
          replaceable: exact && listen.portEnd === null,
        });
      }
    }
  }

  /** A server without a `listen`. */
  #addDefaultListener({ name }: Directive, file: ConfigFile, { server }: Scope): void {
    if (server === null || server.listens || server.layer !== 'http') return;
    const at = file.source.place(name.start, name.end);
    if (server.blindSpot === null) {
      const { port, protocol, address, family } = defaultSocket;
      this.#listeners.push({
        ...fixed,
        ...{ port, portEnd: null, protocol, address, family },
        ...{ certainty: 'default', framework: 'nginx', at, replaceable: false },
      });
      return;
    }
    const included = server.blindSpot.directive.args[0]?.value ?? '';
    this.#addUnresolved(at, `this server has no listen, unless "${included}" has one, which is not in this repository`);
  }

  #addUnresolved(at: FoundUnresolved['at'], reason: string): void {
    this.#addFound({ source: 'nginx', application: null, role: 'start', at, reason, severity: 'warning', way: [] });
  }

  /** Once, although several pass directives of several files may lead to the same line of an upstream. */
  #addFound(found: FoundUnresolved): void {
    if (this.#project.isNews(`${placeKey(found.at)} ${found.reason}`)) this.#unresolved.push(found);
  }
}

/** What is the same for every listener of nginx: all its servers are one process, so one application. */
const fixed = {
  source: 'nginx',
  application: 'nginx',
  role: 'start',
  environment: 'default',
  replacedIn: [],
  variables: [],
  strict: null,
  instances: null,
  way: [],
} as const satisfies Partial<FoundListener>;

function sentence({ message, unclosed }: SyntaxProblem, source: SourceText): string {
  return unclosed === null ? message : `${message}: ${opened(unclosed, source)} is still open`;
}

function opened(word: Word, source: SourceText): string {
  return `the block "${word.value}" of line ${source.place(word.start).line}`;
}
