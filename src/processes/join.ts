/**
 * What the configs say together: a `vite preview` that PM2 starts has the port of the Vite config in
 * its folder, unless its environment or its command line puts another in that one's place.
 */
import { familyOf } from '../model/address.ts';
import type { Extract, FoundListener, Process, Setting } from '../sources/source.ts';
import { folderOf } from './folders.ts';

/** The facts of one file. */
export interface FileFacts extends Extract {
  readonly path: string;
}

/** Gives the listeners of all files after each process has been joined with the config it serves by. */
export function joinProcesses(files: readonly FileFacts[]): readonly FoundListener[] {
  const listeners = new Set(files.flatMap((it) => it.listeners));
  const configs = byFolder(files);
  for (const { processes, listeners: declared } of files) {
    for (const process of processes) {
      const { serves } = process;
      if (serves === null) continue;
      const own = process.directories
        .flatMap((folder) => configs.get(folder) ?? [])
        .filter((it) => it.source === serves.source && it.role === serves.role);
      const found = own.flatMap((it) => it.listeners).filter((it) => listeners.has(it));
      const written = found.filter((it) => it.certainty !== 'default');
      const [config] = found;
      const replace = (before: readonly FoundListener[], after: readonly FoundListener[]): void => {
        for (const it of before) listeners.delete(it);
        for (const it of after) listeners.add(it);
      };
      if (serves.overruled) {
        // The port of the command line has the rest of the config beside it.
        const flagged = declared.filter((it) => it.application === process.name && it.strict === false);
        replace(
          [...found, ...flagged],
          flagged.map((it) => ({ ...it, strict: config?.strict ?? false })),
        );
      } else if (written.length > 0) {
        replace(
          written,
          written.flatMap((it) => withSettings(it, process)),
        );
      } else if (own.every((it) => !it.isUnresolved)) {
        replace(found, [defaultOf(process, config)]);
      }
    }
  }
  return [...listeners];
}

/** What the config files of a folder say of one role of one source. */
interface Config {
  readonly source: string;
  readonly role: string;
  readonly listeners: readonly FoundListener[];
  readonly isUnresolved: boolean;
}

function byFolder(files: readonly FileFacts[]): Map<string, Config[]> {
  const folders = new Map<string, Config[]>();
  for (const { path, listeners, unresolved } of files) {
    if (!listeners.some(isAnonymous) && !unresolved.some(isAnonymous)) continue;
    const configs = folders.get(folderOf(path)) ?? [];
    folders.set(folderOf(path), configs);
    for (const role of ['start', 'preview', 'dev'] as const) {
      const own = listeners.filter((it) => isAnonymous(it) && it.role === role);
      const open = unresolved.filter((it) => isAnonymous(it) && it.role === role);
      const source = own[0]?.source ?? open[0]?.source;
      if (source !== undefined) configs.push({ source, role, listeners: own, isUnresolved: open.length > 0 });
    }
  }
  return folders;
}

function isAnonymous(fact: { readonly application: string | null }): boolean {
  return fact.application === null;
}

/** The config's listener as this process has it: its own, with the variables that it is given. */
function withSettings(listener: FoundListener, process: Process): readonly FoundListener[] {
  const started = { at: process.at, message: `"${process.name}" is started` };
  const own: FoundListener = { ...listener, application: process.name, related: [...listener.related, started] };
  const settings = process.settings.filter((it) => listener.variables.includes(it.name));
  if (listener.certainty !== 'overridable' || settings.length === 0) return [own];
  const replaced = settings.map((setting) => settingOf(own, setting));
  // Without a value for the default environment, the config's own port holds there.
  const hasDefault = settings.some((it) => it.environment === 'default');
  const environments = settings.map((it) => it.environment).filter((it) => it !== 'default');
  const all = hasDefault ? replaced : [own, ...replaced];
  return all.map((it) => (it.environment === 'default' ? { ...it, replacedIn: environments } : it));
}

function settingOf(listener: FoundListener, setting: Setting): FoundListener {
  return {
    ...listener,
    port: setting.port,
    environment: setting.environment,
    certainty: 'literal',
    variables: [],
    at: setting.at,
    replaceable: setting.replaceable,
    related: [{ at: listener.at, message: `the config takes the port from ${setting.name}` }, ...listener.related],
  };
}

/** Nobody wrote a port: the process listens on the framework's default. */
function defaultOf(process: Process, config: FoundListener | undefined): FoundListener {
  const { serves } = process;
  const address = config === undefined ? 'localhost' : config.address;
  return {
    source: process.source,
    application: process.name,
    port: serves?.defaultPort ?? 0,
    portEnd: null,
    protocol: 'tcp',
    address,
    family: familyOf(address),
    role: serves?.role ?? 'start',
    environment: 'default',
    replacedIn: [],
    certainty: 'default',
    variables: [],
    framework: serves?.framework ?? null,
    strict: config?.strict ?? false,
    instances: null,
    at: process.at,
    replaceable: false,
    related: config === undefined ? [] : [{ at: config.at, message: 'the config gives no port' }],
  };
}
