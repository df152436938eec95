/** Which server blocks nginx loads together, in its order: of two with one name, the first one counts. */
import type { VirtualServer } from '../../model/facts.ts';
import { type ConfigFile, type Located, shown } from './config-file.ts';
import type { Project } from './project.ts';
import { fileScope, readServer } from './scope.ts';
import type { Directive } from './syntax.ts';

/** The http servers of a file and of the files that it includes. */
export function serversOf(file: ConfigFile, project: Project): readonly VirtualServer[] {
  const http = file.directives.filter((it) => it.name.value === 'http');
  const found = http.flatMap((it) => serversIn(it.children ?? [], file, file.source.path, project));
  // Some of a configuration: which other ones are loaded with it is known of `sites-enabled/` only.
  const path = file.source.path.replace(/(^|\/)sites-enabled\/[^/]*$/, '$1sites-enabled/');
  return fileScope(file).layer === 'stream' ? found : [...found, ...serversIn(file.directives, file, path, project)];
}

function serversIn(
  body: readonly Directive[],
  around: ConfigFile,
  configuration: string,
  project: Project,
): readonly VirtualServer[] {
  const servers: VirtualServer[] = [];
  for (const located of project.expand(body, around)) {
    const server = serverOf(located, project);
    if (server === null) continue;
    if (!project.hasRoomForNames(server.names.length * server.sockets.length)) break;
    servers.push({ ...server, configuration });
  }
  return servers;
}

type Unplaced = Omit<VirtualServer, 'configuration'>;

/** Each is read once, however many files include it. */
const known = new WeakMap<Directive, Unplaced | null>();

function serverOf(located: Located, project: Project): Unplaced | null {
  const { directive } = located;
  if (directive.name.value !== 'server' || directive.children === null) return null;
  let server = known.get(directive);
  if (server === undefined) {
    server = read(located, project);
    known.set(directive, server);
  }
  return server;
}

function read({ directive, file }: Located, project: Project): Unplaced | null {
  // Of two blocks of a template, perhaps only one is ever there.
  const { layer, nameWords, sockets } = readServer(project, directive, file, null);
  if (layer !== 'http' || file.isTemplate) return null;
  const names = nameWords.map(({ word, file: own }) => ({
    name: shown(word, own),
    at: own.source.place(word.start, word.end),
  }));
  return { names, sockets, at: file.source.place(directive.name.start, directive.name.end) };
}
