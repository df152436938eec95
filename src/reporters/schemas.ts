/**
 * The JSON that portbook prints, as schemas. `json.ts` builds values of the types inferred here, so
 * that neither can drift from the other; zod itself is loaded only to publish or to test the schemas.
 */
import { z } from 'zod';

const version = z.literal(1).describe('Of this contract. It only grows: a field keeps its name and meaning.');
const severity = z.enum(['error', 'warning', 'notice']);
const protocol = z.enum(['tcp', 'udp']);
const port = z.int().min(1).max(65535);
const portEnd = port.nullable().describe('The last port of a range, inclusive; null for a single port.');
const address = z.string().nullable().describe('An IP address or localhost; null is the wildcard.');

const file = z.string().describe('Relative to the checked directory, with /.');
const line = z.int().min(1).describe('Counted from 1.');
const column = z.int().min(1).describe('Counted from 1, in UTF-16 code units.');
const start = { file, line, column };

const place = z.object({ ...start, message: z.string() });
const way = z
  .array(place)
  .describe('How the port was found: the steps from where the process is started to where the port is written.');

const finding = z.object({
  rule: z.string(),
  severity,
  message: z.string().describe('What is wrong and whose port it is.'),
  help: z.string().describe('What to do.'),
  ...start,
  endLine: line,
  endColumn: column.describe('Exclusive.'),
  port: port.nullable(),
  application: z.string().nullable(),
  related: z.array(place).describe('Other places that help to understand it.'),
  way,
  fix: z.object({ port }).nullable().describe('The port to write at this place instead.'),
  fingerprint: z.string().describe('The same for the same defect in another commit.'),
});

/** What `portbook check --format json` prints. */
export const checkSchema = z
  .object({
    version,
    findings: z.array(finding),
    counts: z.object({ error: z.int().min(0), warning: z.int().min(0), notice: z.int().min(0) }),
    suppressed: z
      .array(z.object({ ...finding.shape, suppression: z.object({ ...start, reason: z.string().nullable() }) }))
      .describe('Findings that a portbook-ignore comment silenced; they are not in findings or counts.'),
    registry: file.describe('The registry that was checked against.'),
    known: z
      .array(finding)
      .describe('Findings that were there before the change; they are not in findings or counts. Empty without one.'),
    approved: z
      .array(z.object({ ...finding.shape, by: z.string().describe('Who or what has agreed to it.') }))
      .describe('Findings that the change introduces and somebody has agreed to; they are not in findings or counts.'),
    change: z
      .object({
        base: z.string().describe('What it was compared with.'),
        notes: z.array(z.object({ message: z.string(), at: z.object(start).nullable() })),
        checklists: z.array(
          z.object({
            application: z.string(),
            port,
            items: z.array(
              z.object({ text: z.string(), done: z.boolean(), at: z.object(start).nullable(), missing: z.string() }),
            ),
          }),
        ),
      })
      .nullable()
      .describe('What is known of the change; null where a state was judged, not a change.'),
  })
  .meta({ title: 'portbook check' });

const listener = z.object({
  port,
  portEnd,
  protocol,
  address,
  application: z.string(),
  app: z.string().describe('The same as application.'),
  source: z.enum(['pm2', 'scripts', 'procfile', 'vite', 'nginx']),
  role: z.enum(['start', 'preview', 'dev']),
  environment: z.string(),
  certainty: z.enum(['literal', 'default', 'overridable']),
  ...start,
  way,
});

const route = z.object({
  source: z.enum(['pm2', 'scripts', 'procfile', 'vite', 'nginx']),
  serverNames: z.array(z.string()),
  location: z.string(),
  host: z.string(),
  port,
  ...start,
});

const problem = place;

/** What `portbook scan --format json` prints. */
export const scanSchema = z
  .object({
    version,
    listeners: z.array(listener),
    routes: z.array(route),
    unresolved: z
      .array(z.object({ ...start, reason: z.string(), application: z.string().nullable(), way }))
      .describe('Ports that are there but cannot be known without running the config.'),
    errors: z.array(problem).describe('Files, or parts of files, that could not be read.'),
  })
  .meta({ title: 'portbook scan' });

const allocation = z.object({
  port,
  portEnd,
  protocol,
  application: z.string().nullable(),
  status: z.enum(['active', 'reserved', 'free', 'avoid', 'retired']),
  type: z.string().nullable(),
  owner: z.string().nullable(),
  address: z.string().nullable().describe('null where the registry does not say.'),
  domains: z.array(z.string()),
  notes: z.string().nullable(),
  host: z.string().nullable().describe('The server it is about, in a registry of several.'),
  environments: z.array(z.string()).describe('Where it holds; empty where it holds in all environments.'),
  pool: z.string().nullable().describe('The team or purpose that the ports are kept for.'),
  until: z.iso.date().nullable().describe('The last day of a reservation; null for one without an end.'),
  file,
  line,
});

const part = z.object({
  what: z.enum(['table', 'list', 'text', 'code', 'heading']),
  file,
  line,
  heading: z.string().nullable().describe('The innermost heading that it stands under.'),
  readAs: z.enum(['allocation', 'usage', 'section', 'domains', 'none']),
  reason: z.string(),
  entries: z.int().min(0).describe('How many ports it states, before parts that say the same are merged.'),
  columns: z.array(z.object({ header: z.string(), readAs: z.string().nullable() })).describe('Of a table.'),
});

/** What `portbook registry --format json` prints. */
export const registrySchema = z
  .object({
    version,
    allocations: z.array(allocation),
    errors: z.array(problem),
    form: z.enum(['markdown', 'yaml']).optional().describe('Only with --explain.'),
    parts: z.array(part).optional().describe('Only with --explain: what each part of the document was read as.'),
  })
  .meta({ title: 'portbook registry' });

/** What `portbook next --format json` prints. */
export const nextSchema = z
  .object({
    version,
    ports: z
      .array(
        z.object({ port, listed: z.object(start).nullable().describe('Where the registry says that it is free.') }),
      )
      .describe('In the order in which they are to be taken.'),
  })
  .meta({ title: 'portbook next' });

export type NextOutput = z.infer<typeof nextSchema>;
export type CheckOutput = z.infer<typeof checkSchema>;
export type ScanOutput = z.infer<typeof scanSchema>;
export type RegistryOutput = z.infer<typeof registrySchema>;
export type FindingOutput = z.infer<typeof finding>;

/** The published schemas, by file name. They allow further fields, because the contract grows. */
export function jsonSchemas(): Record<string, object> {
  const publish = (schema: z.ZodType): object => z.toJSONSchema(schema, { io: 'input' });
  return {
    'check.schema.json': publish(checkSchema),
    'scan.schema.json': publish(scanSchema),
    'registry.schema.json': publish(registrySchema),
    'next.schema.json': publish(nextSchema),
  };
}
