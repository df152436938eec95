/** What an application tells its Node with `node_args`: of the inspector, see `launch/inspector.ts`, and of `preloads.ts`. */
import { placeOf } from '../../javascript/values/places.ts';
import type { ObjectValue } from '../../javascript/values/value.ts';
import type { UnknownPort } from '../../launch/effective.ts';
import { asksForInspector, isInspectorOption } from '../../launch/inspector.ts';
import { preloadsIn } from '../../launch/preloads.ts';
import type { Setting } from '../../launch/runners.ts';
import type { Way } from '../../model/facts.ts';
import { argumentsOf } from './arguments.ts';
import { isCluster, runsOnNode } from './instances.ts';
import { optionOf } from './options.ts';

export interface Inspector {
  /** What its Node is told. */
  readonly settings: readonly Setting[];
  readonly unknown: readonly UnknownPort[];
}

export function inspectorOf(app: ObjectValue, way: Way): Inspector {
  const args = optionOf(app, 'node_args');
  const words = argumentsOf(args);
  if (!runsOnNode(app)) return { settings: [], unknown: [] };
  const unknown = (reason: string): Inspector => ({
    settings: [],
    unknown: [{ at: placeOf(args.at), reason, severity: 'warning', role: 'dev', way }],
  });
  if (typeof words === 'string') {
    const { source, start, end } = args.at;
    const isAsked = source.text.slice(start, end).includes('--inspect');
    return isAsked ? unknown(`the inspector of Node is asked for, and ${words}`) : { settings: [], unknown: [] };
  }
  // https://nodejs.org/api/cluster.html#clustersettings: a worker's is one more than that of the worker before.
  if (isCluster(app) && asksForInspector(words))
    return unknown(
      'in cluster mode PM2 counts on from 9229 for the inspector of each worker that it starts, whatever is written',
    );
  // Its variables are set once the worker runs. https://github.com/Unitech/pm2/blob/master/lib/God/ClusterMode.js
  const told: readonly Setting[] = isCluster(app)
    ? [{ kind: 'variable', name: 'NODE_OPTIONS', value: null }]
    : words.filter(isInspectorOption).map((option) => ({ kind: 'node option', option }));
  return { settings: [...told, ...preloadsIn(words)], unknown: [] };
}
