/** The ports of one PM2 application: flag before variable before config file before the framework's default. */
import { insideRepository } from '../../javascript/globals.ts';
import { knownText, type PortReading, portNumber, readPorts } from '../../javascript/ports.ts';
import { propertyOf } from '../../javascript/properties.ts';
import type { ObjectValue, Value } from '../../javascript/value.ts';
import type { Launch } from '../../launch/chain.ts';
import type { Framework } from '../../launch/frameworks.ts';
import { optionValue, partOf, type Word } from '../../launch/words.ts';
import { familyOf, isAddress } from '../../model/address.ts';
import type { Instances, Related } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import type { ConfiguredServer, FoundListener, FoundUnresolved } from '../source.ts';
import type { Environments } from './environments.ts';

export interface Subject {
  readonly app: ObjectValue;
  readonly name: string;
  /** Where the application is started: its script. */
  readonly at: Place;
  readonly launch: Launch;
  readonly environments: Environments;
  readonly instances: Omit<Instances, 'increments'> | null;
}

export interface Ports {
  readonly listeners: readonly FoundListener[];
  readonly unresolved: readonly FoundUnresolved[];
  readonly serves: ConfiguredServer | null;
}

/** A reading together with the environment in which it holds. */
interface Given {
  readonly reading: PortReading;
  readonly environment: string;
}

export function portsOf(subject: Subject): Ports {
  const { launch, at } = subject;
  const framework = launch.kind === 'server' ? launch.framework : null;
  const { args } = launch;
  const flag = optionValue(args, framework?.portFlags ?? ['--port']);
  const given = flag !== null ? readWord(subject, flag) : readVariable(subject, variableOf(subject));
  const variable = flag === null ? variableOf(subject) : (expansionOf(flag)?.name ?? null);

  const listeners: FoundListener[] = [];
  const unresolved: FoundUnresolved[] = [];
  const speak = (reason: string, place: Place, severity: 'warning' | 'notice'): void => {
    unresolved.push({
      source: 'pm2',
      application: subject.name,
      at: place,
      reason,
      severity,
      role: framework?.role ?? 'start',
    });
  };
  const replacing = given.filter(({ environment, reading }) => environment !== 'default' && reading.kind !== 'absent');
  const replacedIn = [...new Set(replacing.map(({ environment }) => environment))];
  const withEnvironment = (environment: string): Pick<FoundListener, 'environment' | 'replacedIn'> => ({
    environment,
    replacedIn: environment === 'default' ? replacedIn : [],
  });

  for (const { reading, environment } of given) {
    if (reading.kind === 'unresolved') speak(reading.reason, reading.at, 'warning');
    if (reading.kind === 'port') {
      listeners.push({
        ...shared(subject, framework, args, environment, variable),
        ...withEnvironment(environment),
        port: reading.port,
        portEnd: lastOfRange(subject, reading.port, variable),
        certainty: reading.certainty,
        variables: reading.variables,
        at: reading.at,
        replaceable: reading.replaceable,
      });
    }
  }

  const baseIsAbsent = given.some(({ reading, environment }) => reading.kind === 'absent' && environment === 'default');
  const configured = framework?.configuredBy ?? null;
  if (baseIsAbsent && launch.kind === 'broken') speak(launch.reason, launch.at, 'warning');
  if (baseIsAbsent && launch.kind === 'program' && listeners.length === 0) {
    const program = insideRepository(launch.program) ?? launch.program;
    speak(`nothing here says whether "${program}" listens on a port, and where`, at, 'notice');
  }
  if (baseIsAbsent && framework !== null && configured === null) {
    listeners.push({
      ...shared(subject, framework, args, 'default', null),
      ...withEnvironment('default'),
      port: framework.defaultPort,
      portEnd: null,
      certainty: 'default',
      variables: variable === null ? [] : [variable],
      at,
      replaceable: false,
    });
  }
  const serves: ConfiguredServer | null =
    framework === null || configured === null
      ? null
      : {
          source: configured,
          framework: framework.name,
          role: framework.role,
          defaultPort: framework.defaultPort,
          overruled: flag !== null,
        };
  return { listeners, unresolved, serves };
}

/** The variable that gives the port; of a program that the table does not know, `PORT`, as is the custom. */
function variableOf({ app, launch }: Subject): string | null {
  if (launch.kind === 'server') return launch.framework.portVariable;
  // As the script itself it is PM2's own server (`npx serve` is another). https://pm2.keymetrics.io/docs/usage/expose/
  return knownText(propertyOf(app, 'script')) === 'serve' ? 'PM2_SERVE_PORT' : 'PORT';
}

function readVariable(subject: Subject, variable: string | null): readonly Given[] {
  if (variable === null) return [{ reading: { kind: 'absent', when: null }, environment: 'default' }];
  const { launch, environments } = subject;
  // `PORT=4000 next start` in a script: what stands nearest to the program wins.
  const assigned = launch.assignments.findLast((it) => it.name === variable);
  if (assigned !== undefined) return readWord({ ...subject, launch: { ...launch, assignments: [] } }, assigned.value);
  const read = (value: Value, environment: string): readonly Given[] =>
    readPorts(value).map((reading) => ({
      reading,
      environment: 'when' in reading && reading.when !== null ? reading.when : environment,
    }));
  return [
    ...read(environments.base(variable), 'default'),
    ...environments.overlays.flatMap(({ name, get }) =>
      read(get(variable), name).filter(({ reading }) => reading.kind !== 'absent'),
    ),
  ];
}

/** A word of a command line, with the variable in it that the shell fills in from those of the process. */
function readWord(subject: Subject, word: Word): readonly Given[] {
  const expansion = expansionOf(word);
  const otherwise = { reading: readText(expansion?.fallback ?? word), environment: 'default' };
  if (expansion === null) return [otherwise];
  return readVariable(subject, expansion.name).map((it) => {
    if (it.reading.kind !== 'absent' || it.environment !== 'default') return it;
    const { reading } = otherwise;
    return reading.kind === 'port'
      ? { ...otherwise, reading: { ...reading, certainty: 'overridable', variables: [expansion.name] } }
      : otherwise;
  });
}

interface Expansion {
  readonly name: string;
  /** `4000` in `${PORT:-4000}`; `null` where there is none. */
  readonly fallback: Word | null;
}

/** `$PORT`, `${PORT}` and `${PORT:-4000}`, where a shell reads them and they are the whole word. */
function expansionOf(word: Word): Expansion | null {
  const match = word.expands ? /^\$(?:(\w+)|\{(\w+)(?::?-(\d+))?\})$/.exec(word.text) : null;
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined) return null;
  const written = match[3];
  const fallback = written === undefined ? null : partOf(word, word.text.length - 1 - written.length, written.length);
  return { name, fallback: fallback === null ? null : { ...fallback, expands: false } };
}

function readText(word: Word): PortReading {
  if (word.expands) return { kind: 'unresolved', reason: `"${word.text}" is filled in by the shell`, at: word.at };
  const port = portNumber(word.text);
  if (port === null) return { kind: 'unresolved', reason: `"${word.text}" is not a port number`, at: word.at };
  if (port === 0) return { kind: 'unresolved', reason: 'port 0 lets the system choose a port', at: word.at };
  return {
    kind: 'port',
    port,
    at: word.at,
    via: [],
    replaceable: word.offset !== null,
    certainty: word.variables.length === 0 ? 'literal' : 'overridable',
    variables: word.variables,
    when: null,
  };
}

/** What all listeners of an application have in common. `increments` counts for `variable` only. */
function shared(
  subject: Subject,
  framework: Framework | null,
  args: readonly Word[],
  environment: string,
  variable: string | null,
): Omit<
  FoundListener,
  'port' | 'portEnd' | 'certainty' | 'variables' | 'at' | 'replaceable' | 'environment' | 'replacedIn'
> {
  const address = addressOf(subject, framework, args, environment);
  const increments = variable !== null && knownText(propertyOf(subject.app, 'increment_var')) === variable;
  const related: Related[] = [...subject.launch.steps];
  return {
    source: 'pm2',
    application: subject.name,
    protocol: 'tcp',
    address,
    family: familyOf(address),
    role: framework?.role ?? 'start',
    framework: framework?.name ?? null,
    strict: framework?.strictFlag == null ? null : args.some((it) => it.text === framework.strictFlag),
    instances: subject.instances === null ? null : { ...subject.instances, increments },
    related,
  };
}

function lastOfRange(subject: Subject, port: number, variable: string | null): number | null {
  const count = subject.instances?.count ?? 1;
  const increments = variable !== null && knownText(propertyOf(subject.app, 'increment_var')) === variable;
  return increments && count > 1 ? Math.min(port + count - 1, 65_535) : null;
}

/**
 * The bind address: the framework's flag or variable; of a program that the table does not know,
 * `HOST` or `HOSTNAME` where it is an address.
 */
function addressOf(
  subject: Subject,
  framework: Framework | null,
  args: readonly Word[],
  environment: string,
): string | null {
  const flag = optionValue(args, framework?.addressFlags ?? ['--host', '--hostname']);
  if (flag !== null && !flag.expands && isAddress(flag.text)) return flag.text;
  const variables =
    framework === null ? ['HOST', 'HOSTNAME'] : framework.addressVariable === null ? [] : [framework.addressVariable];
  const overlay = subject.environments.overlays.find((it) => it.name === environment);
  for (const variable of variables) {
    const text = (overlay && knownText(overlay.get(variable))) ?? knownText(subject.environments.base(variable));
    if (text !== null && isAddress(text)) return text;
  }
  // `--host` alone is every address.
  const bare = framework !== null && args.some((it) => framework.addressFlags.includes(it.text));
  return bare ? null : (framework?.defaultAddress ?? null);
}
