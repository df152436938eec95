/** The servers that the lines of one `Procfile` start. */

import { placeOf } from '../../javascript/values/places.ts';
import { type Primitive, primitive, unknown } from '../../javascript/values/value.ts';
import { followShell } from '../../launch/chain.ts';
import { Environment } from '../../launch/environment.ts';
import { effectivePorts } from '../../launch/ports.ts';
import { quoted } from '../../launch/way.ts';
import { folderOf } from '../../model/folders.ts';
import type { SourceText } from '../../model/source-text.ts';
import { mentionsSuppression, suppressionsIn } from '../../model/suppression.ts';
import type { Tree } from '../../model/tree.ts';
import { handedBy } from '../pm2/handed.ts';
import { type Extract, type FoundUnresolved, nothing } from '../source.ts';

/** Process types of one file; no application has so many. */
const mostProcesses = 500;

/** https://devcenter.heroku.com/articles/procfile#procfile-format */
const line = /^([\w-]+):[^\S\n]*(\S[^\n]*)$/gm;

export function extract(file: SourceText, tree: Tree): Extract {
  const directory = folderOf(file.path);
  const found: Extract[] = [];
  for (const match of file.text.matchAll(line)) {
    const [whole, name = '', rest = ''] = match;
    const command = rest.trimEnd();
    const start = match.index + whole.length - rest.length;
    if (found.length >= mostProcesses) {
      const reason = `the file has more than ${mostProcesses} processes, and those from here on are not looked at`;
      const at = file.place(match.index, match.index + name.length);
      found.push({ ...nothing, unresolved: [{ ...unread, at, reason }] });
      break;
    }
    found.push(
      processOf(name, primitive(command, { source: file, start, end: start + command.length }), directory, tree),
    );
  }
  return {
    ...nothing,
    listeners: found.flatMap((it) => it.listeners),
    unresolved: found.flatMap((it) => it.unresolved),
    processes: found.flatMap((it) => it.processes),
    suppressions: commentsIn(file),
    handed: found.flatMap((it) => it.handed ?? []),
  };
}

function processOf(name: string, command: Primitive, directory: string, tree: Tree): Extract {
  const at = placeOf(command.at);
  const start = { at, message: `process ${quoted(name)} runs ${quoted(String(command.value))}` };
  const started = followShell(tree, directory, command);
  const handed = handedBy(started, start, environmentOf(command), tree);
  const launches = started.flatMap((it) => (it.kind === 'pm2' ? [] : [{ ...it, way: [start, ...it.way] }]));
  const all = launches.map((launch) => effectivePorts(launch, [environmentOf(command)], tree, command.at));
  return {
    ...nothing,
    listeners: all.flatMap(({ ports }) =>
      ports.map((it) => ({ ...it, source: 'procfile' as const, application: null, instances: null })),
    ),
    unresolved: all
      .flatMap((it) => it.unknown)
      .map((it) => lessSevere({ ...it, source: 'procfile' as const, application: null })),
    processes: [
      {
        name: null,
        directories: [...new Set(launches.flatMap((it) => it.directory ?? []))],
        isServer: launches.some((it) => it.kind === 'server'),
        covers: all.flatMap((it) => it.covers),
        scripts: launches.flatMap(({ way }) => way.slice(1).map((it) => it.at)),
      },
    ],
    handed: handed.map((it) => ({ ...it, unresolved: it.unresolved.map(lessSevere) })),
  };
}

/** It may not listen at all, and where it does, the port is not this machine's to give. */
function lessSevere(it: FoundUnresolved): FoundUnresolved {
  return { ...it, severity: it.reason === runnersPort ? 'notice' : it.severity };
}

const unread = { source: 'procfile', application: null, severity: 'warning', role: 'start', way: [] } as const;

const runnersPort = 'whoever runs the Procfile gives it a PORT';

/**
 * Whoever runs a Procfile gives each process a `PORT`: a platform any, Foreman 5000 and up.
 * https://devcenter.heroku.com/articles/runtime-principles#web-servers, https://ddollar.github.io/foreman/#OPTIONS
 */
function environmentOf({ at }: Primitive): Environment {
  return new Environment('default', new Map([['PORT', unknown(runnersPort, at)]]));
}

function commentsIn(file: SourceText): Extract['suppressions'] {
  if (!mentionsSuppression(file.text)) return [];
  return [...file.text.matchAll(/^[^\S\n]*#.*$/gm)].flatMap((it) =>
    suppressionsIn(file, it.index, it.index + it[0].length),
  );
}
