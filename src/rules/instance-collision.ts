/** PM2 instances that open one port several times, or count up into somebody else's. */
import type { Instances, Listener } from '../model/facts.ts';
import type { Verdict } from '../model/finding.ts';
import { shortPlace } from '../model/place.ts';
import type { PortRange } from '../model/port-index.ts';
import type { FactsRule, Situation } from './rule.ts';
import { entryPlace, freeInstead, listenerPlace, nameOf, onePerPlace, portsOf, quoted } from './wording.ts';

/** https://pm2.keymetrics.io/docs/usage/environment/#specific-environment-variables (`increment_var`) */
export const instanceCollision: FactsRule = {
  id: 'instance-collision',
  kind: 'facts',
  severity: 'error',
  summary:
    'PM2 fork mode with several instances on one port; an `increment_var` range that runs into another allocation',
  check(situation) {
    const verdicts: Verdict[] = [];
    for (const listener of situation.facts.listeners) {
      const { instances } = listener;
      if (instances === null || instances.count === 1) continue;
      if (instances.increments) verdicts.push(...runsInto(listener, instances, situation));
      else if (instances.mode === 'fork') verdicts.push(shareOnePort(listener, instances));
    }
    // Several environments share the instances: one cause, one finding.
    return onePerPlace(verdicts);
  },
};

function shareOnePort({ application, port, at, protocol }: Listener, instances: Instances): Verdict {
  return {
    at: instances.at,
    message: `${quoted(application)} starts ${howMany(instances)} in fork mode, each on ${portsOf({ port, portEnd: null }, protocol)}: only the first one gets it`,
    help: "set exec_mode: 'cluster', where all share one socket, or increment_var: 'PORT', which gives each its own port",
    port,
    application,
    related: [{ at, message: `port ${port} is given to each of them` }],
    fix: null,
  };
}

/** The ports after the first, against everyone who has a better claim to them. */
function runsInto(listener: Listener, instances: Instances, situation: Situation): readonly Verdict[] {
  const { claims } = situation;
  const { application, port, portEnd, at } = listener;
  // `max` instances are as many as the server has processors: two at the least.
  const tail: PortRange = { port: port + 1, portEnd: Math.max(portEnd ?? 0, port + 1) };
  const entry = claims.backing(listener, tail) === 'none' ? claims.otherOwner(listener, tail) : undefined;
  const rival = claims.rivals(listener, tail)[0];
  if (entry === undefined && rival === undefined) return [];
  const taken = Math.max(tail.port, entry?.port ?? rival?.port ?? 0);
  const whose =
    entry === undefined
      ? rival === undefined
        ? ''
        : `${quoted(rival.application)} listens on at ${shortPlace(rival.at)}`
      : `${shortPlace(entry.at)} gives to ${quoted(nameOf(entry))}`;
  const instead = freeInstead(listener, situation, (portEnd ?? tail.port) - port + 1);
  return [
    {
      at,
      message: `${quoted(application)} starts ${howMany(instances)} from port ${port} up, into port ${taken}, which ${whose}`,
      help: `${instead.text}, or start fewer instances`,
      port: taken,
      application,
      related: [
        { at: instances.at, message: howMany(instances) },
        ...(entry === undefined ? [] : [entryPlace(entry)]),
        ...(rival === undefined ? [] : [listenerPlace(rival)]),
      ],
      fix: instead.port === null ? null : { port: instead.port },
    },
  ];
}

function howMany({ count }: Instances): string {
  return count === null ? 'an instance for each processor' : `${count} instances`;
}
