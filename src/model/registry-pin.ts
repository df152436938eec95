/** How a policy says that a registry is to be read, where the document is beyond reading. */

/** What a column can be pinned as. */
export const pinnedRoles = [
  'port',
  'application',
  'status',
  'type',
  'owner',
  'protocol',
  'address',
  'host',
  'domains',
  'directory',
  'environments',
  'pool',
  'until',
  'notes',
] as const;

export type PinnedRole = (typeof pinnedRoles)[number];

export interface RegistryPin {
  /**
   * The heading that the table stands under, or its number among the tables of the document, counted from 1; `null` for
   * every table that has the columns.
   */
  readonly table: string | number | null;
  /** The header of the column by what it means. */
  readonly columns: ReadonlyMap<PinnedRole, string>;
}
