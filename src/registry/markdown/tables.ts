/** The tables of a document with what each is for, the same for the reader and for whoever writes into them. */
import type { RegistryPin } from '../../model/registry-pin.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Block } from './blocks.ts';
import { classifyTables, type Reading } from './classify.ts';
import { withMeantHeaders } from './headers.ts';
import { pinnedReadings } from './pinned.ts';

/** @throws Failure where the document has not what the policy pins */
export function readTables(source: SourceText, blocks: readonly Block[], pin: RegistryPin | null): readonly Reading[] {
  const readings = classifyTables(withMeantHeaders(blocks.filter((it) => it.kind === 'table')));
  return pin === null ? readings : pinnedReadings(source, readings, pin);
}
