/** The YAML form of the registry, as a schema: what is allowed, and what it says when something is not. */
import { z } from 'zod';
import { highestPort } from './ports.ts';

const text = z.string('write this as text').trim().min(1, 'it is empty');
const texts = z.array(text, 'write this as a list of texts');

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
    type: text.optional(),
    owner: text.optional(),
    address: text.optional().describe('The address that the application binds: 127.0.0.1, ::1, localhost.'),
    domains: texts.default([]),
    directory: text.optional(),
    aliases: texts.default([]).describe('Other names of the application: its PM2 process, its container.'),
    notes: text.optional(),
  },
  'write an entry as "port: …" and "application: …"',
);

export type Entry = z.infer<typeof entrySchema>;

/** A whole `ports.yml`. */
export const registrySchema = z.strictObject({
  version: z.literal(1).optional(),
  allocations: z.array(entrySchema),
});

/** The document around the entries, which are read one by one: one that is wrong does not hide the others. */
export const documentSchema = z.strictObject(
  {
    version: z.literal(1, 'this portbook reads version 1').optional(),
    allocations: z.array(z.unknown(), 'list the ports under "allocations:"'),
  },
  'a registry is a mapping with a list under "allocations:"',
);

/** The keys that may stand in the document or in an entry, for suggestions. */
export const documentKeys: readonly string[] = Object.keys(documentSchema.shape);
export const entryKeys: readonly string[] = Object.keys(entrySchema.shape);
