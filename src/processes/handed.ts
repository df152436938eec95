/**
 * What lines of commands hand to PM2, beside what else is declared. A line says how to start something, and nothing says that it
 * is ever run: a line and a process file, or two lines, that start one application are two ways to start it, and so are two that
 * start one program. What a line that a process runs says is said by that process.
 */
import { type Place, placeKey } from '../model/place.ts';
import type { Extract, FoundListener, FoundUnresolved, Handed, Process } from '../sources/source.ts';

/** The facts of a file, and of what its lines hand to PM2 as far as that counts. */
export function withHanded<File extends Extract>(files: readonly File[]): readonly File[] {
  const declared = files.flatMap((it) => it.listeners).filter((it) => it.source === 'pm2' || it.source === 'vite');
  const names = new Set(files.flatMap((it) => it.processes).flatMap((it) => it.name ?? []));
  const run = new Set(files.flatMap(placesRun));
  const said = new Map<string, Place | null>(declared.map((it) => [keyOf(it), null]));
  return files.map((file) => {
    const own = (file.handed ?? []).filter((it) => !run.has(placeKey(it.at)));
    return own.map((it) => counting(it, names, said)).reduce(added, file);
  });
}

/** Where the lines stand that a file's processes run, whoever starts these. */
function placesRun({ processes, handed = [] }: Extract): readonly string[] {
  return [...processes, ...handed.flatMap((it) => it.processes)].flatMap((it) => it.scripts).map(placeKey);
}

/** What is left of one line beside the names that are declared, and beside what other lines have said. */
function counting(handed: Handed, names: ReadonlySet<string>, said: Map<string, Place | null>): Handed {
  const isDeclared = (name: string | null): boolean => name !== null && names.has(name);
  const isSaid = (it: FoundListener): boolean => {
    const by = said.get(keyOf(it));
    return by !== undefined && (by === null || placeKey(by) !== placeKey(handed.at));
  };
  const own = handed.listeners.filter((it) => !isDeclared(it.application));
  const listeners = own.filter((it) => !isSaid(it));
  for (const it of listeners) said.set(keyOf(it), handed.at);
  // All that it starts is started in another way as well, and has its name from there.
  const others = new Set(own.filter((it) => !listeners.includes(it)).map((it) => it.application));
  const isOther = (name: string | null): boolean =>
    isDeclared(name) || (others.has(name) && !listeners.some((it) => it.application === name));
  return {
    ...handed,
    listeners,
    unresolved: handed.unresolved.filter((it) => !isOther(it.application) || it.application === null),
    processes: handed.processes.filter((it: Process) => !isOther(it.name)),
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
