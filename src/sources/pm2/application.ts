/** One PM2 application: the command it runs, the environments it runs in, the process it is. */

import { posix } from 'node:path';
import { propertyOf } from '../../javascript/language/properties.ts';
import { insideRepository, repositoryRoot } from '../../javascript/modules/repository.ts';
import { optionsOf } from '../../javascript/values/choices.ts';
import { placeOf } from '../../javascript/values/places.ts';
import { isAbsent, knownText } from '../../javascript/values/ports.ts';
import type { ObjectValue, Value } from '../../javascript/values/value.ts';
import { unknownFrom } from '../../javascript/values/variables.ts';
import { followCommand } from '../../launch/chain.ts';
import type { EffectivePort, UnknownPort } from '../../launch/effective.ts';
import type { Launch } from '../../launch/launch.ts';
import { effectivePorts } from '../../launch/ports.ts';
import { programName } from '../../launch/programs.ts';
import { quoted } from '../../launch/way.ts';
import type { Word } from '../../launch/words.ts';
import type { Related } from '../../model/facts.ts';
import { within } from '../../model/folders.ts';
import type { Tree } from '../../model/tree.ts';
import { type FoundListener, nothing, type Process } from '../source.ts';
import { vite } from '../vite/index.ts';
import { inCommon, merged, oneOf } from './agreement.ts';
import { commandOf, lengthOfFolder } from './command.ts';
import { byName } from './command-line.ts';
import { readEnvironments } from './environments.ts';
import type { Located, Placed } from './folders.ts';
import type { FoundApplication } from './found.ts';
import { inspectorOf } from './inspector.ts';
import { instancesOf, isCluster } from './instances.ts';
import { optionOf } from './options.ts';
import { anyStart, type Start } from './start.ts';
import { isOneOfMany, namesDeciding, openIn, variantsOf } from './variants.ts';

/** `process.cwd()` is where PM2 is started, which is as often above the process file as beside it. */
function isWhereItStarts({ at }: Value): boolean {
  return /^process\s*\.\s*cwd\(\)$/.test(at.source.text.slice(at.start, at.end));
}

/** What PM2 starts; the application itself where it does not say. */
function scriptOf(app: ObjectValue): Value {
  const given = optionOf(app, 'script');
  return isAbsent(given) ? app : given;
}

function placedOf(app: ObjectValue): Placed {
  const script = scriptOf(app);
  const command = commandOf(app, script);
  const cwd = knownText(propertyOf(app, 'cwd'));
  const path = knownText(script);
  return {
    cwd,
    script: path?.slice(lengthOfFolder(cwd, path)) ?? null,
    command: typeof command === 'string' ? [] : command,
  };
}

/** All that an application may be: by the environment where its command depends on that, and else what is certain. */
export function readApplication(
  app: ObjectValue,
  folders: Located,
  tree: Tree,
  start: Start = anyStart,
): FoundApplication {
  const under = (name: string | null): FoundApplication => {
    const byName = new Map<string, ObjectValue[]>();
    for (const it of variantsOf(app, name)) {
      const own = nameOf(it, scriptOf(it));
      byName.set(own, [...(byName.get(own) ?? []), it]);
    }
    return oneOf(
      [...byName.values()].map((variants) =>
        inCommon(
          variants.map((it) => readOne(it, folders, tree, start)),
          openIn(app, variants),
        ),
      ),
    );
  };
  const names = namesDeciding(app);
  const base = under(null);
  if (names.length === 0) return base;
  const named = new Map(names.map((name) => [name, under(name)] as const));
  const all = [base, ...named.values()];
  const { listeners, unresolved } = byName({ ...nothing, ...base }, names, (name) => ({
    ...nothing,
    ...named.get(name),
  }));
  return {
    listeners,
    unresolved,
    processes: merged(all.map((it) => it.processes)),
    environments: [...new Set([...names, ...all.flatMap((it) => it.environments)])],
  };
}

/** The places of all that an application may be. */
export function placesOf(app: ObjectValue): readonly Placed[] {
  return [null, ...namesDeciding(app)].flatMap((name) => variantsOf(app, name).map(placedOf));
}

function readOne(app: ObjectValue, folders: Located, tree: Tree, start: Start): FoundApplication {
  const script = scriptOf(app);
  const at = placeOf(script.at);
  const cwd = knownText(propertyOf(app, 'cwd'));
  const cwdIsUnknown = cwd === null && !isAbsent(propertyOf(app, 'cwd'));
  const isOfStart = isWhereItStarts(propertyOf(app, 'cwd'));
  const command = commandOf(app, script, start.args);
  const placed = placedOf(app);
  const directory = cwdIsUnknown ? null : folders.of(isOfStart ? { ...placed, cwd: null } : placed);
  const here = (word: Word): Word => {
    const file = folders.fileOf(word.text);
    return file === null ? word : { ...word, text: `${repositoryRoot}/${file}` };
  };
  const step: Related = {
    at,
    message: `${start.args === null ? 'starts' : 'PM2 starts'} ${typeof command === 'string' ? 'it' : quoted(command.map((it) => it.text).join(' '))}`,
  };
  const launches: readonly Launch[] =
    typeof command === 'string'
      ? [{ kind: 'broken', reason: command, at, args: [], directory, settings: start.settings, way: [step] }]
      : followCommand(tree, directory, cwd === null ? command.map(here) : command, at, start.settings).map((it) => ({
          ...it,
          way: [step, ...it.way],
          // What that starts in its turn is none. https://github.com/Unitech/pm2/blob/master/lib/God/ClusterMode.js
          isWorker: it.way.length === 0 && isCluster(app),
        }));
  const inspector = inspectorOf(app, [step]);
  const name = nameOf(app, script);
  const { environments, unread } = readEnvironments(app, tree, start.environment);
  const instances = instancesOf(app);
  const counter = knownText(optionOf(app, 'increment_var'));
  const found = launches.map((launch, index) => {
    // All that is started descends from one Node, and the inspector is that one's.
    const settings =
      index === 0 ? launch.settings.toSpliced(start.settings.length, 0, ...inspector.settings) : launch.settings;
    return effectivePorts({ ...launch, settings }, environments, tree, script.at);
  });
  const isOpen = typeof command === 'string' && isOneOfMany(app);
  const open: readonly UnknownPort[] = isOpen
    ? [{ at, reason: command, severity: 'warning', role: 'start', way: [step] }]
    : found.flatMap((it) => it.unknown);
  const listeners = (isOpen ? [] : found).flatMap(({ ports }) =>
    ports.map((port): FoundListener => {
      const increments = counter !== null && port.variable === counter;
      const count = instances?.count ?? 1;
      return {
        ...replacedBy(script, port),
        // What its own config says is that config's, also where this process is the one that reads it.
        source: vite.claims(port.at.file) ? 'vite' : 'pm2',
        application: name,
        portEnd: increments && count > 1 ? Math.min(port.port + count - 1, 65_535) : null,
        instances: instances === null ? null : { ...instances, increments },
      };
    }),
  );
  const process: Process = {
    name,
    directories: directoriesOf(launches, directory, cwd !== null, knownText(script)),
    isServer: launches.some((it) => it.kind === 'server'),
    covers: found.flatMap((it) => it.covers),
    scripts: launches.flatMap(({ way }) => way.slice(1).map((it) => it.at)),
  };
  const counted = found.flatMap((it) => it.ports).filter((it) => it.variable === counter && counter !== null);
  // One that holds in several environments is counted on from once.
  const firsts = counted.filter((it, index) => counted.findIndex((other) => other.port === it.port) === index);
  const further = firsts.flatMap((it) => furtherInstances(it, instances, propertyOf(app, 'instances')));
  const unknown = [...open, ...inspector.unknown, ...unread, ...further];
  return {
    listeners,
    unresolved: unknown.map((it) => ({ ...it, source: 'pm2' as const, application: name })),
    processes: [process],
    environments: [...environments.map((it) => it.name), ...found.flatMap((it) => it.named)],
  };
}

/** What is started may be another program, which listens elsewhere. */
function replacedBy(script: Value, port: EffectivePort): EffectivePort {
  if (script.kind !== 'primitive' || script.variables.length === 0 || port.certainty === 'default') return port;
  return { ...port, certainty: 'overridable', variables: [...new Set([...port.variables, ...script.variables])] };
}

/** `increment_var` beside `instances: 'max'`: the ports begin where they are written, and end nobody knows where. */
function furtherInstances(
  { port, role, way }: EffectivePort,
  instances: ReturnType<typeof instancesOf>,
  given: Value,
): readonly UnknownPort[] {
  if (instances === null ? given.kind === 'primitive' : instances.count !== null) return [];
  const why =
    instances !== null
      ? "depends on the server's processors"
      : given.kind === 'choice'
        ? 'depends on a condition'
        : `is not known: ${unknownFrom([given], given.at).reason}`;
  const reason = `each instance takes one more than ${port}, and how many there are ${why}`;
  return [{ at: instances?.at ?? placeOf(given.at), reason, severity: 'warning', role, way }];
}

/** The name given, else the script's without its ending, as PM2 makes it (`renderApplicationName`). */
function nameOf(app: ObjectValue, script: Value): string {
  for (const { value } of optionsOf(propertyOf(app, 'name'))) {
    if (
      value.kind === 'primitive' &&
      (typeof value.value === 'string' || typeof value.value === 'number') &&
      value.value !== ''
    ) {
      return String(value.value);
    }
  }
  const base = posix.basename(knownText(script) ?? 'unnamed');
  return base.lastIndexOf('.') > 0 ? base.slice(0, base.lastIndexOf('.')) : base;
}

/** The folders that tell which config files are this application's: its own, and its script's. */
function directoriesOf(
  launches: readonly Launch[],
  directory: string | null,
  hasCwd: boolean,
  script: string | null,
): readonly string[] {
  const folders = new Set<string>();
  for (const launch of launches) {
    if (launch.kind !== 'broken' && launch.directory !== null && launch.directory !== directory)
      folders.add(launch.directory);
  }
  if (directory === null) return [...folders];
  const isPath =
    script !== null && !/\s/.test(script) && programName(script).includes('/') && !script.includes('node_modules/');
  const ofScript = isPath
    ? (insideRepository(posix.dirname(script)) ?? within(directory, posix.dirname(script)))
    : null;
  if (hasCwd || ofScript === null) folders.add(directory);
  if (ofScript !== null) folders.add(ofScript);
  return [...folders];
}
