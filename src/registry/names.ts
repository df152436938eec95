/** By which other names an entry knows its application, in whichever form it is written. */

import { saysSomething } from './markdown/text.ts';

/** Longer ones are sentences, and have no other names. */
const longestName = 200;

/**
 * Further names: of `Grafana (monitoring)` and `Grafana – dashboards` also `Grafana`, of `ferry-web / ferry-api`
 * also each of the two, of `Ferry (PM2: ferry-prod)` also `ferry-prod`.
 *
 * @param others the names that the entry lists
 * @returns none for what is nobody's
 */
export function aliasesOf(application: string | null, others: readonly string[]): readonly string[] {
  if (application === null) return [];
  const names = application.length > longestName ? [] : namesIn(application);
  return [...new Set([...names, ...others])].filter((it) => saysSomething(it) && it !== application);
}

function namesIn(application: string): readonly string[] {
  const process = /[(（](?:pm2|process|container|name)[ \t]?[:：][ \t]?([\w.-]+)/i.exec(application)?.[1];
  const [bare = ''] = application.split(/\s*[(（]| [–—-] |: /, 1);
  return [bare, ...(process === undefined ? [] : [process]), ...bare.split(/ [/+&] |, | and /)];
}
