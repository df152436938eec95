/** When a document says that it was last changed, and last compared with the server. */
import { normalName } from '../../model/names.ts';
import type { StatedDate } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import { dateIn } from '../dates.ts';
import type { Block, Line } from './blocks.ts';
import { readPiece } from './document.ts';
import { aboutSomethingElse } from './topics.ts';
import { listOf } from './words.ts';

const labels: Readonly<Record<StatedDate['kind'], readonly string[]>> = {
  updated: listOf(`
    last updated, last update, last modified, last changed, updated:, última actualización, actualizado:, última atualização,
    atualizado:, zuletzt aktualisiert, letzte aktualisierung, letzte änderung, dernière mise à jour, последнее обновление,
    обновлено:, 最后更新, 最後更新, 更新日期, 更新时间, 最終更新, 최종 업데이트, 마지막 업데이트, cập nhật lần cuối
  `),
  audited: listOf(`
    last audit, last audited, audited:, last verified, last checked, última auditoría, última auditoria, última revisión,
    letzte prüfung, zuletzt geprüft, dernier audit, последний аудит, последняя проверка, 最后审计, 最后检查, 最終監査,
    마지막 점검, kiểm tra lần cuối
  `),
};
const kinds = ['updated', 'audited'] as const;
const patterns = kinds.map((kind) => ({
  kind,
  // The longest first: "última auditoría" begins with no other label, but "last update" begins "last updated".
  label: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${[...labels[kind]].sort((a, b) => b.length - a.length).join('|')})(?: on| am| le| el)?[ \t]{0,4}[:：|–—-]?[ \t]{0,4}(?=[\p{L}\d])`,
    'giu',
  ),
}));

/** Longer lines are prose. */
const longestLine = 300;

/**
 * The dates of the document. Those of a section about an application, a port or the history are not.
 * A line may state several (`Last updated: … · Last audit: …`).
 *
 * @param names the normal names of all applications
 */
export function readDates(
  source: SourceText,
  blocks: readonly Block[],
  names: ReadonlySet<string>,
): readonly StatedDate[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'lines') return [];
    const dates = block.lines.flatMap((it) => datesIn(source, it));
    return dates.length > 0 && block.context.headings.slice(1).some((it) => isOfItsOwn(it, names)) ? [] : dates;
  });
}

/** Whether what stands under a heading is about less than the document. */
function isOfItsOwn(heading: string, names: ReadonlySet<string>): boolean {
  if (/\d{2,}/.test(heading) || aboutSomethingElse(heading)) return true;
  const words = heading.split(/\s*[(（]| [–—-] |: /);
  return [heading, ...words].some((it) => names.has(normalName(it)));
}

function datesIn(source: SourceText, line: Line): readonly StatedDate[] {
  if (line.text.length > longestLine || !/\d/.test(line.text)) return [];
  const { mask } = readPiece(source, line.start, line.start + line.text.length);
  return patterns
    .flatMap(({ kind, label }) =>
      [...mask.matchAll(label)].flatMap((match): StatedDate[] => {
        const from = match.index + match[0].length;
        const found = dateIn(mask.slice(from));
        // Something else stands between them: "updated by the harbour master, see the audit of …".
        if (found === null || found.start > 0) return [];
        const [start, end] = [line.start + from, line.start + from + found.end];
        return [{ kind, written: mask.slice(from, from + found.end), date: found.date, at: source.place(start, end) }];
      }),
    )
    .sort((a, b) => a.at.column - b.at.column);
}
