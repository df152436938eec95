/** Facts in reading order, whatever order the files were read in. */
import { compareListeners, type Facts, type Route } from '../model/facts.ts';
import { comparePlaces, compareText } from '../model/place.ts';

/** The same facts, sorted by place, and by what they say where places are the same. */
export function inReadingOrder(facts: Facts): Facts {
  return {
    listeners: facts.listeners.toSorted(compareListeners),
    servers: facts.servers,
    routes: facts.routes.toSorted(compareRoutes),
    unresolved: facts.unresolved.toSorted((a, b) => comparePlaces(a.at, b.at) || compareText(a.reason, b.reason)),
    problems: facts.problems.toSorted((a, b) => comparePlaces(a.at, b.at) || compareText(a.message, b.message)),
    suppressions: facts.suppressions.toSorted((a, b) => comparePlaces(a.at, b.at) || compareText(a.rule, b.rule)),
  };
}

function compareRoutes(a: Route, b: Route): number {
  return (
    comparePlaces(a.at, b.at) ||
    a.port - b.port ||
    compareText(a.host, b.host) ||
    compareText(a.location, b.location) ||
    compareText(a.serverNames.join(' '), b.serverNames.join(' '))
  );
}
