/** The YAML form of the registry, as a schema: what is allowed, and what it says when something is not. */
import { z } from 'zod';
import { tidyLine, tidyLines } from './blanks.ts';
import { highestPort } from './ports.ts';

const rawText = z.string('write this as text');
const text = rawText.overwrite(tidyLine).min(1, 'it is empty');
const texts = z.array(text, 'write this as a list of texts');
/** zod knows the calendar: 30 February is none. */
const date = z.iso.date('write a date of the calendar as 2026-12-31');

/** One entry under `allocations:`. */
export const entrySchema = z.strictObject(
  {
    port: z
      .union([z.number(), z.string()], 'write a port (3000) or a range ("3000-3010")')
      .describe(`A port from 1 to ${highestPort}, or a range such as "3000-3010".`),
    application: text.optional().describe('Whose the port is. Leave it out where the status is free or avoid.'),
    status: z
      .enum(['active', 'reserved', 'free', 'avoid', 'retired'], 'use one of active, reserved, free, avoid, retired')
      .default('active'),
    protocol: z.enum(['tcp', 'udp'], 'use tcp or udp').default('tcp'),
    type: text.optional().describe('What runs there: Next.js, PostgreSQL.'),
    owner: text.optional().describe('The team or the person to ask.'),
    address: text.optional().describe('The address that the application binds: 127.0.0.1, ::1, localhost.'),
    host: text.optional().describe('The server, in a registry of several. The same port on two of them is two ports.'),
    environments: texts
      .default([])
      .describe('The environments in which the entry holds, such as production; all of them where none is listed.'),
    domains: texts.default([]).describe('The domain names that lead to it.'),
    directory: text.optional().describe('Where it lies on the server.'),
    pm2: text.optional().describe('The name of its PM2 process. The same as an alias.'),
    aliases: texts.default([]).describe('Other names of the application: its process, its container.'),
    pool: text.optional().describe('The team or purpose for which a port or a range is kept together.'),
    until: date.optional().describe('The last day of a reservation.'),
    notes: rawText.overwrite(tidyLines).min(1, 'it is empty').optional(),
  },
  'write an entry as "port: …" and "application: …"',
);

export type Entry = z.infer<typeof entrySchema>;

/** What may stand beside the entries. Whether the dates exist is for a rule to say: the entries count all the same. */
const around = {
  $schema: rawText.optional().describe('For editors: where this schema is published.'),
  version: z.literal(1, 'this portbook reads version 1').optional(),
  updated: rawText.optional().describe('When the document was last changed.'),
  audited: rawText.optional().describe('When somebody last compared it with the server.'),
};

/** A whole `ports.yml` as an editor checks it; published as `docs/schemas/ports.schema.json`. */
export const registrySchema = z
  .strictObject({
    ...around,
    updated: date.optional().describe(around.updated.description ?? ''),
    audited: date.optional().describe(around.audited.description ?? ''),
    allocations: z
      .array(
        entrySchema.extend({
          port: z
            .union([z.int().min(1).max(highestPort), z.string().regex(/^\s*\d{1,5}(?:\s*[-–—]\s*\d{1,5})?\s*$/)])
            .describe(entrySchema.shape.port.description ?? ''),
        }),
      )
      .min(1)
      .describe('Every port that is somebody’s, is free to be taken, or is to be avoided.'),
  })
  .meta({ title: 'portbook port registry', description: 'Which application owns which port on a server.' });

/** The document around the entries, which are read one by one: one that is wrong does not hide the others. */
export const documentSchema = z.strictObject(
  {
    ...around,
    allocations: z.array(z.unknown(), 'list the ports under "allocations:"'),
  },
  'a registry is a mapping with a list under "allocations:"',
);

/** The keys that may stand in the document or in an entry, for suggestions. */
export const documentKeys: readonly string[] = Object.keys(documentSchema.shape);
export const entryKeys: readonly string[] = Object.keys(entrySchema.shape);
