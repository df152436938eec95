/** Dates as people write them: `2025-12-19`, `December 19, 2025`, `19 December 2025`, `19.12.2025`, `2025年12月19日`. */
import { listOf } from './markdown/words.ts';

/** A date found in a text. */
export interface WrittenDate {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** `2025-12-19`; `null` for one that no calendar has (30 February). */
  readonly date: string | null;
}

/** The names of each month, January first: English, German, Spanish, French, Portuguese, Russian, and short forms. */
const months: readonly (readonly string[])[] = [
  listOf('january, jan, januar, jänner, enero, janvier, janeiro, января'),
  listOf('february, feb, februar, febrero, février, fevereiro, февраля'),
  listOf('march, mar, märz, marzo, mars, março, марта'),
  listOf('april, apr, abril, avril, апреля'),
  listOf('may, mai, mayo, maio, мая'),
  listOf('june, jun, juni, junio, juin, junho, июня'),
  listOf('july, jul, juli, julio, juillet, julho, июля'),
  listOf('august, aug, agosto, août, августа'),
  listOf('september, sep, sept, septiembre, septembre, setembro, сентября'),
  listOf('october, oct, oktober, octubre, octobre, outubro, октября'),
  listOf('november, nov, noviembre, novembre, novembro, ноября'),
  listOf('december, dec, dezember, diciembre, décembre, dezembro, декабря'),
];
const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const month = String.raw`(?<month>\p{L}{3,10})\.?`;
/** `19/12/2025` is not among them: it is one day here and another there. */
const forms: readonly RegExp[] = [
  /(?<year>\d{4})(?<mark>[-/.])(?<monthNumber>\d{1,2})\k<mark>(?<day>\d{1,2})/u,
  /(?<day>\d{1,2})\.[ \t]?(?<monthNumber>\d{1,2})\.[ \t]?(?<year>\d{4})/u,
  new RegExp(String.raw`${month}[ \t]{1,4}(?<day>\d{1,2})(?:st|nd|rd|th)?,?[ \t]{1,4}(?<year>\d{4})`, 'iu'),
  new RegExp(
    String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.|er)?[ \t]{1,4}(?:de[ \t]{1,4})?${month},?[ \t]{1,4}(?:de[ \t]{1,4})?(?<year>\d{4})`,
    'iu',
  ),
  /(?<year>\d{4})[ \t]?[年년][ \t]?(?<monthNumber>\d{1,2})[ \t]?[月월][ \t]?(?<day>\d{1,2})[ \t]?[日일]/u,
].map((form) => new RegExp(String.raw`(?<![\p{L}\p{N}.-])(?:${form.source})(?![\p{N}-]|\.\d)`, form.flags));

/** The first date in a text; `null` where there is none in a form that means one day everywhere. */
export function dateIn(text: string): WrittenDate | null {
  // All forms have two numbers. To get them ready for a search takes milliseconds, and most texts have no date.
  if (!/\d\D+\d/.test(text)) return null;
  let first: WrittenDate | null = null;
  for (const form of forms) {
    const match = form.exec(text);
    if (match === null || (first !== null && first.start <= match.index)) continue;
    const { year = '', monthNumber, month: name = '', day = '' } = match.groups ?? {};
    const number = monthNumber === undefined ? monthNumbers.get(name.toLowerCase()) : Number(monthNumber);
    if (number === undefined) continue;
    const end = match.index + match[0].length;
    first = { start: match.index, end, date: calendarDate(Number(year), number, Number(day)) };
  }
  return first;
}

/** `2025-12-19` out of its numbers; `null` where the calendar has no such day. */
function calendarDate(year: number, monthNumber: number, day: number): string | null {
  const date = new Date(Date.UTC(year, monthNumber - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 10);
}
