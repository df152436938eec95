import { expect, it } from 'vitest';
import { policyChanges } from '../../src/change/policy-changes.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { place } from '../support/report.ts';

const at = place('.github/portbook.yml', 1);

it('names each setting that would change, and from what to what', () => {
  const after = {
    ...defaultPolicy,
    severities: new Map([['port-conflict', 'off' as const]]),
    exclude: ['apps/**'],
    inlineIgnores: false,
    takeover: { ...defaultPolicy.takeover, label: null },
  };
  const notes = policyChanges(defaultPolicy, after, at);
  expect(new Set(notes.map((it) => it.message.replace(': that will apply after the merge', '')))).toEqual(
    new Set([
      `the policy's exclude changes from [] to ["apps/**"]`,
      `the policy's inline-ignores changes from true to false`,
      `the policy's takeover.label changes from "port-takeover-approved" to null`,
      `the policy's rules.port-conflict changes from the default to off`,
    ]),
  );
  expect(new Set(notes.map((it) => it.at))).toEqual(new Set([at]));
});

it('has nothing to say where nothing changes', () => {
  expect(policyChanges(defaultPolicy, { ...defaultPolicy, severities: new Map() }, at)).toEqual([]);
});
