/** The YAML form of a registry, written from what it says. https://eemeli.org/yaml/ */
import { Document, isMap, isPair, isScalar, isSeq, Scalar, visit } from 'yaml';
import { showPorts } from '../model/port-index.ts';
import type { Allocation, StatedDate } from '../model/registry.ts';
import { aliasesOf } from './names.ts';

/** Where the schema of the form is published. */
const schemaUrl = 'https://raw.githubusercontent.com/portbook/portbook/v0/docs/schemas/ports.schema.json';

/**
 * The document. What an entry does not say, or says by default, is left out.
 *
 * @param dates at most one of each kind, each one of the calendar
 */
export function writeYaml(allocations: readonly Allocation[], dates: readonly StatedDate[]): string {
  const document = new Document({
    version: 1,
    ...Object.fromEntries(dates.map((it) => [it.kind, it.date])),
    allocations: allocations.map(entryOf),
  });
  document.commentBefore = ` yaml-language-server: $schema=${schemaUrl}`;
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key)) return;
      // A list of names stands on one line, a range between quotes: it is no subtraction.
      if (isSeq(value) && key.value !== 'allocations') value.flow = true;
      if (key.value === 'port' && isScalar(value) && typeof value.value === 'string') value.type = Scalar.QUOTE_DOUBLE;
    },
    Seq: (key, list) => {
      if (isPair(key) || list.flow === true) return;
      for (const entry of list.items.slice(1)) if (isMap(entry)) entry.spaceBefore = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function entryOf(it: Allocation): Readonly<Record<string, unknown>> {
  const derived = new Set(aliasesOf(it.application, []));
  const values: Readonly<Record<string, unknown>> = {
    port: it.portEnd === null ? it.port : showPorts(it),
    application: it.application,
    status: it.status === 'active' ? null : it.status,
    protocol: it.protocol === 'tcp' ? null : it.protocol,
    type: it.type,
    owner: it.owner,
    host: it.host ?? null,
    address: it.address,
    environments: it.environments,
    domains: it.domains,
    directory: it.directory,
    // What the reader sees in the name itself need not be said.
    aliases: it.aliases.filter((name) => !derived.has(name)),
    pool: it.pool,
    until: it.until,
    notes: it.notes,
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
