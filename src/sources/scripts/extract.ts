/** The servers that the scripts of one `package.json` start. */
import { placeOf } from '../../javascript/values/places.ts';
import { followShell } from '../../launch/chain.ts';
import { emptyEnvironment } from '../../launch/environment.ts';
import { manifestIn } from '../../launch/manifest.ts';
import { effectivePorts } from '../../launch/ports.ts';
import { quoted } from '../../launch/way.ts';
import { tooMuchWork } from '../../launch/work.ts';
import type { Related } from '../../model/facts.ts';
import { type Place, placeKey } from '../../model/place.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { handedBy } from '../pm2/handed.ts';
import { type Extract, type FoundListener, type FoundUnresolved, type Handed, nothing } from '../source.ts';

/** The scripts by whose names a program that is not known may be a server; any other (`build`, `lint`) ends. */
const startsPrograms = /^(?:start|serve|server|dev|develop|preview|prod|production)(?:[:-].*)?$/;

/**
 * A script is no launcher: nothing says that it is ever run. So only what somebody wrote counts, in the script or in
 * the source of the program, not what a server does by default, nor what cannot be told; and what stands in a config
 * of its own is said by that config's source. What it hands to PM2 is declared like in a process file.
 */
export function extract(file: SourceText, tree: Tree): Extract {
  const directory = file.path.slice(0, -'/package.json'.length);
  const manifest = manifestIn(tree, directory);
  const listeners = new Map<string, FoundListener>();
  const unresolved = new Map<string, FoundUnresolved>();
  const handed: Handed[] = [];
  for (const [name, line] of manifest?.scripts ?? []) {
    const at = placeOf(line.at);
    const start: Related = { at, message: `script ${quoted(name)} runs ${quoted(String(line.value))}` };
    const launches = followShell(tree, directory, line);
    handed.push(...handedBy(launches, start, emptyEnvironment, tree));
    for (const launch of launches) {
      if (launch.kind === 'pm2') continue;
      if (launch.kind !== 'server' && !startsPrograms.test(name)) continue;
      const way = [start, ...launch.way];
      const { ports, unknown, covers } = effectivePorts({ ...launch, way }, [emptyEnvironment], tree, line.at);
      const configs = new Set(covers.map((it) => it.file));
      for (const port of ports) {
        // Its number may stand in a file that the config reads.
        const isOfConfig = [port, ...port.way].some((it) => configs.has(it.at.file));
        // What another package, or a project of Nx, says of itself is not this one's.
        const isOfOther = port.at.file !== file.path && launch.way.some((it) => isOfPackage(it.at, file));
        const isOwn = port.certainty !== 'default' && !isOfConfig && !isOfOther;
        const key = `${placeKey(port.at)} ${port.port} ${port.role} ${port.environment}`;
        if (isOwn && !listeners.has(key))
          listeners.set(key, { ...port, source: 'scripts', application: null, instances: null });
      }
      // A port that is there, but not as a number.
      for (const it of unknown) {
        const isWritten = launch.kind !== 'broken' && it.severity === 'warning' && it.at.file === file.path;
        if (isWritten)
          unresolved.set(placeKey(it.at), { ...it, source: 'scripts', application: null, severity: 'notice' });
        // Nobody shall hide a port behind very many others.
        else if (it.reason === tooMuchWork) unresolved.set(it.reason, { ...it, source: 'scripts', application: null });
      }
    }
  }
  return { ...nothing, listeners: [...listeners.values()], unresolved: [...unresolved.values()], handed };
}

/** Whether a step stands in the file of a package, or of a project, other than this one. */
function isOfPackage(at: Place, { path }: SourceText): boolean {
  return at.file !== path && /(?:^|\/)(?:package|project)\.json$/.test(at.file);
}
