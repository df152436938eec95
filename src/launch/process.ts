/**
 * The effective ports of one process in one environment: flag, variable, config file, the program's own source, its
 * children, default.
 */

import type { UnreadServer } from '../javascript/listening/unread-servers.ts';
import { insideRepository } from '../javascript/modules/repository.ts';
import { placeOf } from '../javascript/values/places.ts';
import type { Origin } from '../javascript/values/value.ts';
import { isFile } from '../javascript/values/variables.ts';
import type { Way } from '../model/facts.ts';
import { shortPlace } from '../model/place.ts';
import type { Tree } from '../model/tree.ts';
import { type AsChild, openedByChildren, withChildren } from './children.ts';
import { collect, leastWork, tooMuch } from './collect.ts';
import { allOf, type Found, type Opens, opensNone, type UnknownPort } from './effective.ts';
import { type Environment, emptyEnvironment } from './environment.ts';
import { expandWords } from './expand.ts';
import { openedByInspector } from './inspector.ts';
import type { Launch } from './launch.ts';
import { neededFor, openedBy, socketsOf } from './opened.ts';
import { isPreceded } from './preloads.ts';
import { programName } from './programs.ts';
import { isServerProgram } from './servers/index.ts';
import { type ProgramReading, programReading } from './servers/program.ts';
import { row, startedAs } from './servers/row.ts';
import { withEnvFiles, withSettings } from './settings.ts';
import { spend } from './work.ts';

/** A process in one environment. */
interface Run {
  readonly launch: Launch;
  readonly environment: Environment;
  readonly tree: Tree;
  /** Where it is started. */
  readonly at: Origin;
  /** `null` where no program starts it. */
  readonly child: AsChild | null;
}

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
    return { ...opensNone, environment: outer.name, unknown: [tooMuch(way, placeOf(at))] };
  const environment = withSettings(outer, settings, tree, written.directory);
  const launch = { ...written, args: expandWords(words, environment) };
  const own = ofLaunch(launch, { launch, environment, tree, at, child });
  // Of the processes that a program starts itself, each has the options of its parent, and finds the port taken.
  const inspector = child === null ? openedByInspector(launch, environment, tree, at) : opensNone;
  return { ...allOf([own, inspector]), environment: own.environment };
}

function ofLaunch(launch: Launch, run: Run): Found {
  switch (launch.kind) {
    case 'server':
      return ofServer(launch, run);
    case 'program':
      return ofProgram(launch, run);
    case 'idle':
      return { ...opensNone, environment: run.environment.name };
    case 'pm2':
      return handedToPm2(launch, run);
    case 'broken':
      return ofBroken(launch, run);
  }
}

type Of<Kind extends Launch['kind']> = Launch & { readonly kind: Kind };

function ofServer(launch: Of<'server'>, run: Run): Found {
  const { environment: outer, tree, at, child } = run;
  const { server, directory, args } = launch;
  const environment = withEnvFiles(outer, server.envFiles, tree, directory);
  const envFiles = withEnvFiles(emptyEnvironment, server.envFiles, tree, directory);
  const start = directory === null ? null : startedAs(server, { tree, directory, args, environment });
  const { opened, files } = socketsOf({ server, args, environment: outer, envFiles, start, at });
  const found = collect(opened, launch, server, environment, tree);
  // A config that is not there is said where it is named, which is no config itself.
  const [config] = files;
  const covers = config === undefined || config === launch.at.file ? [] : [{ file: config, role: server.role }];
  if (opened.length === 0 || saysSomething(found)) return { ...found, covers };
  // `java -jar ferry.jar` may be any program.
  const other = byCustom({ ...run, environment });
  if (child !== null || saysSomething(other)) return { ...other, covers };
  return { ...found, covers, unknown: [nothingSays(server.programs[0] ?? server.name, launch.way, at, null)] };
}

/**
 * A program that the table does not know: what its own source opens, where that can be read; else what its `--port`
 * or `PORT` says, as is the custom.
 */
function ofProgram(launch: Of<'program'>, run: Run): Found {
  const { environment, tree, at, child } = run;
  const { directory, args, file, interpreter, isWorker = false } = launch;
  const reading =
    directory === null || file === null
      ? null
      : programReading({ tree, directory, args, environment, isWorker }, file.text, interpreter);
  const read = reading?.kind === 'read' ? reading : null;
  const fromSource = (read?.configured.sockets ?? []).flatMap((it) => openedBy(it, 'source', environment));
  const children = reading?.children ?? [];
  const started = openedByChildren(children, launch, environment, tree, child, inEnvironment);
  const unread = read?.unread ?? [];
  const besides = (own: Found): Found => {
    const found = withChildren(own, started);
    return { ...found, unknown: [...found.unknown, ...notRead(unread, found, launch)] };
  };
  const isExact = read !== null && read.isPlain !== true;
  if (fromSource.length > 0 && (isExact || fromSource.every((it) => it.reading.kind !== 'unresolved')))
    return besides(collect(fromSource, launch, null, environment, tree));
  // What a known server does besides serving seldom listens, but is given the PORT of all its siblings; and a worker is
  // given one as often as not, with all else that the applications of a server share.
  const isOfOthers = isServerProgram(programName(launch.program)) || reading?.ignoresPort === true;
  const given = isOfOthers ? environment.without('PORT') : meantFor(run);
  // What it is given may be meant for what it starts.
  const hasServers = started.ports.length > 0;
  const found = hasServers ? collect([], launch, null, environment, tree) : byCustom({ ...run, environment: given });
  if (hasServers || saysSomething(found)) return besides(found);
  if (fromSource.length > 0) return collect(fromSource, launch, null, environment, tree);
  // That it is given a PORT says that somebody thinks otherwise; what is run in front of it is not looked at.
  const isSilent = read?.isSilent === true && portGiven(environment) === null && !isPreceded(launch, environment);
  // What its source says is all that there is to say, unless that is not all of it.
  const cut = read?.cut ?? null;
  const isSaid = cut === null && (unread.length > 0 || started.unknown.length > 0);
  if (child !== null || isSilent || isSaid) return besides(found);
  const program = insideRepository(launch.program) ?? launch.program;
  const step =
    cut === null || cut.at === null
      ? []
      : [{ at: placeOf(cut.at), message: `is not read on from here: ${cut.reason}` }];
  const why = whyNothing(launch, reading, environment);
  return besides({ ...found, unknown: [nothingSays(program, [...launch.way, ...step], at, why)] });
}

/** Why nothing is seen of a program that listens. */
function whyNothing(launch: Of<'program'>, reading: ProgramReading | null, environment: Environment): string | null {
  if (reading?.kind === 'unread') return reading.reason;
  const { cut = null, missing = null } = reading ?? {};
  if (cut !== null) return `its source is not read to its end, as ${cut.reason}`;
  if (missing !== null)
    return `it loads "${missing.specifier}" (${shortPlace(placeOf(missing.at))}), which is not in this repository`;
  if (builders.has(programName(launch.program))) return 'it builds and runs a program in a language that is not read';
  const needed = neededFor(reading?.configured.sockets ?? []);
  if (needed.length > 0)
    return `its source listens only where ${needed.join(' or ')} is ${needed.every(isFile) ? 'there' : 'set'}`;
  if (reading?.ignoresPort !== true) return null;
  const port = portGiven(environment);
  return `its source opens none that can be seen, and ${port === null ? 'speaks of no PORT' : `never reads the ${port}`}`;
}

function saysSomething({ ports, unknown }: Opens): boolean {
  return ports.length > 0 || unknown.length > 0;
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

/** Only where a line of commands does that is it read what it starts: as PM2's, that is no port of this process. */
function handedToPm2({ args, program, at, way }: Of<'pm2'>, { environment }: Run): Found {
  const reason = `what "${[program, ...args.map((it) => it.text)].join(' ')}" starts is PM2's, and is not followed from here`;
  return {
    ...opensNone,
    environment: environment.name,
    unknown: [{ at, reason, severity: 'notice', role: 'start', way }],
  };
}

/** What cannot be followed: what it would be given, and else the reason. */
function ofBroken(launch: Of<'broken'>, run: Run): Found {
  const { environment, tree, child } = run;
  const { reason, at, way } = launch;
  const found =
    launch.fails === true
      ? collect([], launch, null, environment, tree)
      : byCustom({ ...run, environment: meantFor(run) });
  if (child !== null || saysSomething(found)) return found;
  return { ...found, unknown: [{ at, reason, severity: 'warning', role: 'start', way }] };
}

/** A child has the `PORT` of its parent as well, for which that is meant. */
function meantFor({ child, environment }: Run): Environment {
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

function byCustom({ launch, environment, tree, at }: Run): Found {
  const { args } = launch;
  const { opened } = socketsOf({ server: custom, args, environment, envFiles: emptyEnvironment, start: null, at });
  return collect(opened, launch, null, environment, tree);
}

/** @param why its source is not read, where that is known */
function nothingSays(program: string, way: Way, at: Origin, why: string | null): UnknownPort {
  const because = why === null ? '' : `: ${why}`;
  const reason = `nothing here says whether "${program}" listens on a port, and where${because}`;
  return { at: placeOf(at), reason, severity: 'notice', role: 'start', way };
}
