/**
 * What lines of commands hand to PM2, beside what else is declared. A line says how to start something, and nothing says that it
 * is ever run: a line and a process file that start one application are two ways to start it, and so are two lines, or the two,
 * that start one program. What a line that a process runs says is said by that process.
 */
import { placeKey } from '../model/place.ts';
import type { Extract, FoundListener, FoundUnresolved, Handed } from '../sources/source.ts';

/** The facts of a file, and of what its lines hand to PM2 as far as that counts. */
export function withHanded<File extends Extract>(files: readonly File[]): readonly File[] {
  const declared = files.flatMap((it) => it.listeners).filter((it) => it.source === 'pm2' || it.source === 'vite');
  const names = new Set(files.flatMap((it) => it.processes).flatMap((it) => it.name ?? []));
  const ports = new Map(
    [...names].map((name) => [name, new Set(declared.flatMap((it) => (it.application === name ? it.port : [])))]),
  );
  const run = new Set(files.flatMap(placesRun));
  const said = new Map<string, Handed | null>(declared.map((it) => [keyOf(it), null]));
  return files.map((file) => {
    const own = (file.handed ?? []).filter((it) => !run.has(placeKey(it.at)));
    return own.map((it) => counting(it, ports, said)).reduce(added, file);
  });
}

/** Where the lines stand that a file's processes run, whoever starts these. */
function placesRun({ processes, handed = [] }: Extract): readonly string[] {
  return [...processes, ...handed.flatMap((it) => it.processes)].flatMap((it) => it.scripts).map(placeKey);
}

/** What is left of one line beside what is declared, and beside what other lines have said. */
function counting(
  handed: Handed,
  ports: ReadonlyMap<string, ReadonlySet<number>>,
  said: Map<string, Handed | null>,
): Handed {
  const declared = (name: string | null): ReadonlySet<number> | undefined => ports.get(name ?? '');
  const isSaid = (it: FoundListener): boolean => {
    const by = said.get(keyOf(it));
    return by !== undefined && by !== handed;
  };
  // Of what is declared, only a port that the line itself gives is another one.
  const isOwn = (it: FoundListener): boolean => {
    const known = declared(it.application);
    return known === undefined || (it.certainty === 'literal' && !known.has(it.port));
  };
  const listeners = handed.listeners.filter((it) => isOwn(it) && !isSaid(it));
  for (const it of listeners) said.set(keyOf(it), handed);
  const left = new Set(listeners.map((it) => it.application));
  // All that it starts is started in another way as well, and has its name from there.
  const others = new Set(handed.listeners.map((it) => it.application).filter((it) => !left.has(it)));
  const isOther = (name: string | null): boolean => name !== null && (others.has(name) || declared(name) !== undefined);
  return {
    ...handed,
    listeners,
    unresolved: handed.unresolved.filter((it) => !isOther(it.application)),
    processes: handed.processes.filter((it) => !isOther(it.name)),
  };
}

/** One port of one program, whatever it is called. */
function keyOf({ at, port, role, environment }: FoundListener): string {
  return `${placeKey(at)} ${port} ${role} ${environment}`;
}

function added<File extends Extract>(file: File, handed: Handed): File {
  const reasonOf = ({ at, reason, application }: FoundUnresolved): string => `${placeKey(at)} ${application} ${reason}`;
  return {
    ...file,
    listeners: [...file.listeners, ...handed.listeners],
    unresolved: once([...file.unresolved, ...handed.unresolved], reasonOf),
    problems: once([...file.problems, ...handed.problems], ({ at, message }) => `${placeKey(at)} ${message}`),
    suppressions: once([...file.suppressions, ...handed.suppressions], ({ at, rule }) => `${placeKey(at)} ${rule}`),
    processes: [...file.processes, ...handed.processes],
  };
}

/** What several lines say, said once. */
function once<Fact>(facts: readonly Fact[], keyOf: (fact: Fact) => string): readonly Fact[] {
  return [...new Map(facts.map((it) => [keyOf(it), it])).values()];
}
