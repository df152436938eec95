/** The workflow files that the documentation tells people to paste. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const step = z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() });

const schema = z.object({
  name: z.literal('portbook'),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  jobs: z.looseObject({ ports: z.union([z.looseObject({ steps: z.array(step) }), z.object({ uses: z.string() })]) }),
});

export interface Workflow {
  /** Page and place on it. */
  readonly name: string;
  readonly text: string;
  readonly events: readonly string[];
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly usesCheckout: boolean;
  /** What portbook is given, with expressions as they are written. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Whether it checks out one repository after the other, none of which is its own. */
  readonly usesMatrix: boolean;
  /** The workflow that it calls instead of running portbook by itself; `null` for most. */
  readonly calls: string | null;
}

const pages = ['README.md', 'docs/github.md', 'docs/sharing-a-registry.md'] as const;

/** Every block of YAML that is a workflow, in the order of the pages. */
export const workflows: readonly Workflow[] = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, text = '']) => text)
    .filter((text) => /^jobs:/m.test(text))
    .map((text, index) => workflowOf(`${page} ${index + 1}`, text)),
);

function workflowOf(name: string, text: string): Workflow {
  const { on, permissions, jobs } = schema.parse(parse(text));
  const common = { name, text, events: Object.keys(on), permissions };
  if (!('steps' in jobs.ports))
    return { ...common, usesCheckout: false, usesMatrix: false, inputs: {}, calls: jobs.ports.uses };
  const { steps } = jobs.ports;
  const own = steps.find((it) => it.uses?.startsWith('portbook/portbook@'));
  if (own === undefined) throw new Error(`${name} does not use portbook`);
  return {
    ...common,
    usesCheckout: steps.some((it) => it.uses?.startsWith('actions/checkout@')),
    usesMatrix: 'strategy' in jobs.ports,
    inputs: Object.fromEntries(Object.entries(own.with ?? {}).map(([key, value]) => [key, String(value)])),
    calls: null,
  };
}
