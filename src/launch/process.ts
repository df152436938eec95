/**
 * The effective ports of one process in one environment: flag, variable, config file, the program's own source, its
 * children, default.
 */

import type { UnreadServer } from '../javascript/listening/unread-servers.ts';
import { insideRepository } from '../javascript/modules/repository.ts';
import { placeOf } from '../javascript/values/places.ts';
import type { Origin } from '../javascript/values/value.ts';
import { isFile } from '../javascript/values/variables.ts';
import { shortPlace } from '../model/place.ts';
import type { Tree } from '../model/tree.ts';
import { type AsChild, openedByChildren, withChildren } from './children.ts';
import { collect, leastWork, tooMuch } from './collect.ts';
import type { Found, Opens, UnknownPort } from './effective.ts';
import { type Environment, emptyEnvironment } from './environment.ts';
import { expandWords } from './expand.ts';
import { openedByInspector } from './inspector.ts';
import type { Launch } from './launch.ts';
import { neededFor, type Opened, openedBy, socketsOf } from './opened.ts';
import { isPreceded } from './preloads.ts';
import { programName } from './programs.ts';
import { isServerProgram } from './servers/index.ts';
import { programReading } from './servers/program.ts';
import { row, startedAs } from './servers/row.ts';
import type { Server } from './servers/server.ts';
import { withEnvFiles, withSettings } from './settings.ts';
import type { Word } from './words.ts';
import { spend } from './work.ts';

/** The ports in one environment, which what is written may add to. */
export function inEnvironment(
  written: Launch,
  outer: Environment,
  tree: Tree,
  at: Origin,
  child: AsChild | null = null,
): Found {
  const { args: words, settings, way } = written;
  if (!spend(tree, leastWork + words.length + outer.variables.size * (1 + settings.length)))
    return { environment: outer.name, ports: [], unknown: [tooMuch(way, placeOf(at))], covers: [] };
  const environment = withSettings(outer, settings, tree, written.directory);
  const launch = { ...written, args: expandWords(words, environment) };
  const found = ofLaunch(launch, environment, tree, at, child);
  // Of the processes that a program starts itself, each has the options of its parent, and finds the port taken.
  const { ports, unknown } = child === null ? openedByInspector(launch, environment, tree, at) : nothing;
  return { ...found, ports: [...found.ports, ...ports], unknown: [...found.unknown, ...unknown] };
}

const nothing: Pick<Opens, 'ports' | 'unknown'> = { ports: [], unknown: [] };

function ofLaunch(launch: Launch, environment: Environment, tree: Tree, at: Origin, child: AsChild | null): Found {
  switch (launch.kind) {
    case 'server':
      return ofServer(launch, launch.server, environment, tree, at, child);
    case 'program':
      return ofProgram(launch, environment, tree, at, child);
    case 'idle':
      return { environment: environment.name, ports: [], unknown: [], covers: [] };
    case 'broken':
      return ofBroken(launch, environment, tree, at, child);
  }
}

function ofServer(
  launch: Launch,
  server: Server,
  outer: Environment,
  tree: Tree,
  at: Origin,
  child: AsChild | null,
): Found {
  const environment = withEnvFiles(outer, server.envFiles, tree, launch.directory);
  const envFiles = withEnvFiles(emptyEnvironment, server.envFiles, tree, launch.directory);
  const { directory, args } = launch;
  const { role } = server;
  const start = directory === null ? null : startedAs(server, { tree, directory, args, environment });
  const { opened, files } = socketsOf({ server, args, environment: outer, envFiles, start, at });
  const found = collect(opened, launch, server, environment, tree);
  // A config that is not there is said where it is named, which is no config itself.
  const [config] = files;
  const covers = config === undefined || config === launch.at.file ? [] : [{ file: config, role }];
  if (opened.length === 0 || found.ports.length > 0 || found.unknown.length > 0) return { ...found, covers };
  // `java -jar ferry.jar` may be any program.
  const other = byCustom(args, environment, launch, tree, at);
  if (child !== null || other.ports.length > 0 || other.unknown.length > 0) return { ...other, covers };
  return { ...found, covers, unknown: [nothingSays(server.programs[0] ?? server.name, launch, at)] };
}

/**
 * A program that the table does not know: what its own source opens, where that can be read; else what its `--port`
 * or `PORT` says, as is the custom.
 */
function ofProgram(
  launch: Launch & { readonly kind: 'program' },
  environment: Environment,
  tree: Tree,
  at: Origin,
  child: AsChild | null,
): Found {
  const { directory, args, file, interpreter, isWorker = false } = launch;
  let why: string | null = builders.has(programName(launch.program))
    ? 'it builds and runs a program in a language that is not read'
    : null;
  const way = [...launch.way];
  // What a known server does besides serving seldom listens, but is given the PORT of all its siblings.
  let fromSource: readonly Opened[] = [];
  let isCut = false;
  let isSilent = false;
  const unread: UnreadServer[] = [];
  const besides = (own: Found): Found => {
    const found = withChildren(own, started);
    return { ...found, unknown: [...found.unknown, ...notRead(unread, found, launch)] };
  };
  let started: Opens = { ports: [], unknown: [], covers: [] };
  let given = isServerProgram(programName(launch.program)) ? environment.without('PORT') : meantFor(child, environment);
  if (directory !== null && file !== null) {
    const reading = programReading({ tree, directory, args, environment, isWorker }, file.text, interpreter);
    const sockets = reading.kind === 'read' ? reading.configured.sockets : [];
    fromSource = sockets.flatMap((it) => openedBy(it, 'source', environment));
    if (reading.kind === 'read') {
      unread.push(...reading.unread);
      // That it is given a PORT says that somebody thinks otherwise; what is run in front of it is not looked at.
      isSilent = reading.isSilent && portGiven(environment) === null && !isPreceded(launch, environment);
      started = openedByChildren(reading.children, launch, environment, tree, child, inEnvironment);
    }
    const isExact = reading.kind === 'read' && reading.isPlain !== true;
    if (fromSource.length > 0 && (isExact || fromSource.every((it) => it.reading.kind !== 'unresolved')))
      return besides(collect(fromSource, launch, null, environment, tree));
    if (reading.kind === 'unread') why = reading.reason;
    else if (reading.cut !== null) {
      const { reason, at: end } = reading.cut;
      isCut = true;
      why = `its source is not read to its end, as ${reason}`;
      if (end !== null) way.push({ at: placeOf(end), message: `is not read on from here: ${reason}` });
    } else if (reading.missing !== null) {
      const { specifier, at: loaded } = reading.missing;
      why = `it loads "${specifier}" (${shortPlace(placeOf(loaded))}), which is not in this repository`;
    }
    const needed = neededFor(sockets);
    if (needed.length > 0)
      why ??= `its source listens only where ${needed.join(' or ')} is ${needed.every(isFile) ? 'there' : 'set'}`;
    // A worker is given a PORT as often as not, with all else that the applications of a server share.
    if (reading.ignoresPort) {
      given = given.without('PORT');
      const port = portGiven(environment);
      why ??= `its source opens none that can be seen, and ${port === null ? 'speaks of no PORT' : `never reads the ${port}`}`;
    }
  }
  // What it is given may be meant for what it starts.
  const found =
    started.ports.length > 0 ? collect([], launch, null, environment, tree) : byCustom(args, given, launch, tree, at);
  if (started.ports.length > 0 || found.ports.length > 0 || found.unknown.length > 0) return besides(found);
  if (fromSource.length > 0) return collect(fromSource, launch, null, environment, tree);
  // What its source says is all that there is to say, unless that is not all of it.
  if (child !== null || isSilent || ((unread.length > 0 || started.unknown.length > 0) && !isCut))
    return besides(found);
  const program = insideRepository(launch.program) ?? launch.program;
  return besides({ ...found, unknown: [nothingSays(program, { ...launch, way }, at, why)] });
}

/** `PORT 4310 that it is given (ecosystem.config.js:7)`; `null` where it is given none. */
function portGiven({ variables }: Environment): string | null {
  const port = variables.get('PORT');
  if (port === undefined || (port.kind === 'primitive' && !port.value)) return null;
  const known = port.kind === 'primitive' ? ` ${port.value}` : '';
  return `PORT${known} that it is given (${shortPlace(placeOf(port.at))})`;
}

/** Servers of packages that are not read. One of them may well take the port that is known. */
function notRead(servers: readonly UnreadServer[], { ports }: Found, { way }: Launch): readonly UnknownPort[] {
  return servers
    .filter((it) => it.port === null || !ports.some(({ port }) => port === it.port))
    .map(({ at, reason }) => ({ at: placeOf(at), reason, severity: 'notice', role: 'start', way }));
}

/** https://doc.rust-lang.org/cargo/commands/cargo-run.html https://pkg.go.dev/cmd/go and their like. */
const builders: ReadonlySet<string> = new Set(['cargo', 'go', 'mvn', 'mvnw', 'gradle', 'gradlew', 'mix', 'swift']);

/** What cannot be followed: what it would be given, and else the reason. */
function ofBroken(
  launch: Launch & { readonly kind: 'broken' },
  environment: Environment,
  tree: Tree,
  at: Origin,
  child: AsChild | null,
): Found {
  const { reason, at: place, way } = launch;
  const found =
    launch.fails === true
      ? collect([], launch, null, environment, tree)
      : byCustom(launch.args, meantFor(child, environment), launch, tree, at);
  if (child !== null || found.ports.length > 0 || found.unknown.length > 0) return found;
  return { ...found, unknown: [{ at: place, reason, severity: 'warning', role: 'start', way }] };
}

/** A child has the `PORT` of its parent as well, for which that is meant. */
function meantFor(child: AsChild | null, environment: Environment): Environment {
  return child?.hasOwnPort === false ? environment.without('PORT') : environment;
}

/** What nearly every program does with these. */
const custom = row({
  name: '',
  programs: [],
  flags: [
    { names: ['--port'], gives: 'port' },
    { names: ['--host', '--hostname'], gives: 'address', alone: 'every address' },
  ],
  portVariables: ['PORT'],
  addressVariables: ['HOST', 'HOSTNAME'],
  defaultPort: null,
  documentation: '',
});

function byCustom(args: readonly Word[], environment: Environment, launch: Launch, tree: Tree, at: Origin): Found {
  const { opened } = socketsOf({ server: custom, args, environment, envFiles: emptyEnvironment, start: null, at });
  return collect(opened, launch, null, environment, tree);
}

/** @param why its source is not read, where that is known */
function nothingSays(program: string, { way }: Launch, at: Origin, why: string | null = null): UnknownPort {
  const because = why === null ? '' : `: ${why}`;
  const reason = `nothing here says whether "${program}" listens on a port, and where${because}`;
  return { at: placeOf(at), reason, severity: 'notice', role: 'start', way };
}
