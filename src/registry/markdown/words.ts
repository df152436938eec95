/** The words that people use in registries, in several languages, and how they are found in a text. */

/**
 * Phrases in lower case. In scripts with spaces a phrase matches whole words only (`free` is not in
 * `freedomlabs.in`); one that ends in `*` matches as the beginning of a word; in scripts without
 * spaces it matches anywhere.
 */
export type Phrases = readonly string[];

/**
 * Phrases out of one text with a comma between them, over as many lines as it takes. An empty one counts, too.
 * People leave out accents (`servico`, `dai port`): each phrase is followed by what is left of it then.
 */
export function listOf(text: string): Phrases {
  return text.split(',').flatMap((it) => {
    const phrase = it.trim().replace(/\s+/g, ' ');
    const plain = withoutAccents(phrase);
    return plain === phrase || /[^ -~]/.test(plain) ? [phrase] : [phrase, plain];
  });
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
}

/** A text in the form that phrases are looked up in: lower case words with a space around each. */
export function wordsOf(text: string): string {
  // Most text is ASCII, and a pattern of all letters takes long to compile.
  if (/^[ -~]*$/.test(text))
    return ` ${text
      .toLowerCase()
      .replaceAll("'", '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()} `;
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}

/** Where a phrase first occurs in `wordsOf` a text; -1 where it does not. */
export function indexOfPhrase(words: string, phrase: string): number {
  let needle = needles.get(phrase);
  if (needle === undefined) {
    needle = needleFor(phrase);
    needles.set(phrase, needle);
  }
  return words.indexOf(needle);
}

/** The same few hundred phrases are looked up for every row. */
const needles = new Map<string, string>();

function needleFor(phrase: string): string {
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(phrase)) return phrase; // Kana, Han, Hangul
  return phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `;
}

/** Whether a text holds one of the phrases. */
export function mentions(text: string, phrases: Phrases): boolean {
  const words = wordsOf(text);
  return phrases.some((phrase) => indexOfPhrase(words, phrase) !== -1);
}

/** Whether a text is one of the phrases and nothing else. */
export function isOneOf(text: string, phrases: Phrases): boolean {
  return phrases.includes(wordsOf(text).trim());
}

/** The first of the phrases, in order of preference, that a text holds; its rank, or -1. */
export function rankOf(text: string, phrases: Phrases): number {
  const words = wordsOf(text);
  return phrases.findIndex((phrase) => indexOfPhrase(words, phrase) !== -1);
}

/** What a port is called. */
export const portWords: Phrases = listOf(`
    port, ports, puerto, puertos, порт, порты, порта, портов, 端口, 埠, ポート, cổng, porta, portas, porte, poort, 포트
  `);

/** What the port is called that others can reach, beside that of a container. */
export const hostPortWords: Phrases = listOf(`
    host port, external port, published port, exposed port, public port, puerto host, puerto del host, puerto externo, porta host,
    porta do host, porta externa, внешний порт, 主机端口, 宿主机端口, 外部端口, 호스트 포트, 외부 포트
  `);
