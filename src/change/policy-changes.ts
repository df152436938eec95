/** What a change would do to the policy by which it is judged: shown, and not obeyed before it has landed. */
import type { Note } from '../model/change.ts';
import type { Place } from '../model/place.ts';
import { defaultPolicy, type Policy } from '../model/policy.ts';

/**
 * A note for each key that would change.
 *
 * @param at the policy file as it would land, or where the one that is gone was
 */
export function policyChanges(before: Policy, after: Policy, at: Place): readonly Note[] {
  const [old, now] = [flat(before), flat(after)];
  const standard = flat(defaultPolicy);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): readonly Note[] => {
    const [was, is] = [old, now].map((it) => it.get(key) ?? standard.get(key) ?? 'the default');
    if (was === is) return [];
    return [{ message: `the policy's ${key} changes from ${was} to ${is}: that will apply after the merge`, at }];
  });
}

/** Each setting by its name in the file, as a person would write it. */
function flat({ severities, ...policy }: Policy): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const [rule, severity] of severities) settings.set(`rules.${rule}`, severity);
  settings.set('registry', written(policy.registry));
  settings.set('registry.table', written(policy.registryPin?.table ?? null));
  settings.set('registry.columns', written(Object.fromEntries(policy.registryPin?.columns ?? [])));
  settings.set('rules.avoided-port.ports', written(policy.avoidedPorts));
  settings.set('include', written(policy.include));
  settings.set('exclude', written(policy.exclude));
  settings.set('applications', written(Object.fromEntries(policy.applications)));
  settings.set('hosts', written(Object.fromEntries(policy.hosts)));
  settings.set('inline-ignores', written(policy.inlineIgnores));
  settings.set('takeover.label', written(policy.takeover.label));
  settings.set('takeover.teams', written(policy.takeover.teams));
  settings.set('takeover.codeowners', written(policy.takeover.codeowners));
  settings.set('race', written(policy.race));
  return settings;
}

const longest = 120;

function written(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
