/**
 * The part of SARIF 2.1.0 that portbook writes, as a schema: stricter than the standard's, because it has
 * what GitHub asks for, too. `sarif.ts` builds values of the type inferred here; zod itself is loaded only by tests.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
import { z } from 'zod';

const filled = z.string().min(1);
const text = z.strictObject({ text: filled });
const level = z.enum(['error', 'warning', 'note']);
const line = z.int().min(1);

/** Relative to `%SRCROOT%`: RFC 3986's `path-noscheme`, without a query or a fragment. */
const uri = z.string().regex(/^(?:[\w.~-]|%[0-9A-F]{2})+(?:\/(?:[\w.~-]|%[0-9A-F]{2})+)*$/);
const artifactLocation = z.strictObject({ uri, uriBaseId: z.literal('%SRCROOT%') });

const region = z
  .strictObject({ startLine: line, startColumn: line, endLine: line, endColumn: line })
  .refine((it) => it.endLine > it.startLine || (it.endLine === it.startLine && it.endColumn >= it.startColumn));

const location = z.strictObject({ physicalLocation: z.strictObject({ artifactLocation, region }) });
const described = location.extend({ message: text });

const rule = z.strictObject({
  id: filled,
  name: filled.max(255),
  shortDescription: z.strictObject({ text: filled.max(1024) }),
  fullDescription: z.strictObject({ text: filled.max(1024) }),
  helpUri: z.url(),
  help: z.strictObject({ text: filled, markdown: filled }),
  defaultConfiguration: z.strictObject({ enabled: z.boolean(), level }),
  properties: z.strictObject({
    tags: z.array(filled).min(1).max(10),
    precision: z.enum(['very-high', 'high', 'medium', 'low']),
    'problem.severity': z.enum(['error', 'warning', 'recommendation']),
  }),
});

const result = z.strictObject({
  ruleId: filled,
  ruleIndex: z.int().min(0).optional(),
  level,
  message: text,
  locations: z.array(location).length(1),
  relatedLocations: z.array(described.extend({ id: z.int().min(1) })).optional(),
  codeFlows: z
    .array(
      z.strictObject({
        threadFlows: z.array(z.strictObject({ locations: z.array(z.strictObject({ location: described })).min(1) })),
      }),
    )
    .optional(),
  partialFingerprints: z.strictObject({
    'portbook/v1': filled,
    primaryLocationLineHash: z
      .string()
      .regex(/^[0-9a-f]{1,16}:[1-9]\d*$/)
      .optional(),
  }),
  fixes: z
    .array(
      z.strictObject({
        description: text,
        artifactChanges: z.tuple([
          z.strictObject({
            artifactLocation,
            replacements: z.tuple([z.strictObject({ deletedRegion: region, insertedContent: text })]),
          }),
        ]),
      }),
    )
    .optional(),
  suppressions: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('inSource'),
          status: z.literal('accepted'),
          justification: filled.optional(),
          location: location.optional(),
        }),
        z.strictObject({ kind: z.literal('external'), status: z.literal('accepted'), justification: filled }),
      ]),
    )
    .describe('In every result or in none: an empty list says that nothing excuses it.'),
  baselineState: z.enum(['new', 'unchanged']).optional().describe('Where a change was judged.'),
});

export const sarifSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.literal('portbook'),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
          informationUri: z.url(),
          rules: z.array(rule),
        }),
      }),
      invocations: z.tuple([
        z.strictObject({
          executionSuccessful: z.literal(true),
          toolExecutionNotifications: z
            .array(z.strictObject({ level: z.literal('warning'), message: text }))
            .optional(),
        }),
      ]),
      originalUriBaseIds: z.strictObject({ '%SRCROOT%': z.strictObject({ description: text }) }),
      columnKind: z.literal('utf16CodeUnits'),
      results: z.array(result),
    }),
  ]),
});

export type Sarif = z.infer<typeof sarifSchema>;
export type SarifResult = z.infer<typeof result>;
export type SarifRule = z.infer<typeof rule>;
