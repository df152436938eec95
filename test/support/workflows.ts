/** The workflow files that the documentation tells people to paste. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const schema = z.object({
  name: z.literal('portbook'),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  jobs: z.object({
    ports: z.object({
      steps: z.array(z.object({ uses: z.string(), with: z.record(z.string(), z.unknown()).optional() })),
    }),
  }),
});

export interface Workflow {
  /** Page and place on it. */
  readonly name: string;
  readonly text: string;
  readonly events: readonly string[];
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly usesCheckout: boolean;
  /** What portbook is given. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Every block of YAML that is a workflow, in the order of the pages. */
export const workflows: readonly Workflow[] = ['README.md', 'docs/github.md'].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, text = '']) => text)
    .filter((text) => /^jobs:/m.test(text))
    .map((text, index) => workflowOf(`${page} ${index + 1}`, text)),
);

function workflowOf(name: string, text: string): Workflow {
  const { on, permissions, jobs } = schema.parse(parse(text));
  const { steps } = jobs.ports;
  const own = steps.find((it) => it.uses.startsWith('portbook/portbook@'));
  if (own === undefined) throw new Error(`${name} does not use portbook`);
  return {
    name,
    text,
    events: Object.keys(on),
    permissions,
    usesCheckout: steps.some((it) => it.uses.startsWith('actions/checkout@')),
    inputs: Object.fromEntries(Object.entries(own.with ?? {}).map(([key, value]) => [key, String(value)])),
  };
}
