/** Text from the checked repository is hostile: one function for every medium it is printed in. */

/**
 * What a reader cannot see: control characters (ANSI escapes begin with one), formatting characters
 * (bidirectional overrides, zero-width spaces), the line breaks of Unicode, halves of a surrogate pair.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Longest name, path or other short value that is printed in full. */
const longestName = 200;
/** Longest sentence that is printed in full. */
const longestSentence = 1000;

/** Everything visible and on one line: `\n`, `\u{1b}`, `\u{202e}` stand for what they name. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return '\\t';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** Keeps both ends of an over-long text, because a sentence often has its point at the end. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = Math.ceil(longest * 0.6);
  return `${text.slice(0, head)}…${text.slice(text.length - (longest - head - 1))}`;
}

/** A name or path for a person: visible, at most 200 characters. */
export function name(text: string): string {
  return visible(clip(text, longestName));
}

/** A message for a person: visible, at most 1000 characters. */
export function sentence(text: string): string {
  return visible(clip(text, longestSentence));
}

/**
 * A finished line for a terminal or a log. GitHub's runner takes a line that begins with `::`, and one
 * that has `##[` anywhere, for a command: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\u{3a}').replace(/##(?=\[)/g, '#\\u{23}');
}

/** The message of a workflow command. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export function commandData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** A property of a workflow command (`file=`, `title=`), by the rules of the same file. */
export function commandProperty(text: string): string {
  return commandData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/**
 * What GitHub makes a mention, a link or a picture of, up to where it is broken: `@team`, `#1`, `GH-1`, an address, `:100:`.
 * It looks for these in the finished text, where character references are decoded already, and where a colon of ours may
 * follow the text: `:rocket` at its end would be a picture, `:4310` would not.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const references = /[@#]|:(?=\/\/|[\w+-]+:|[a-z+-][\w+-]*$)|www(?=\.)|GH-(?=\d)/gi;
/** The hash of a commit, or what is left of one that is broken only once: GitHub takes seven digits for one. */
const hashes = /[\da-f]{7,}/gi;

/**
 * A sentence inside a line of Markdown. Character references stay text whatever surrounds them; a zero-width space
 * breaks what GitHub would make a reference of. https://github.github.com/gfm/#entity-and-numeric-character-references
 */
export function markdown(text: string): string {
  // None of the text's own zero-width spaces is left: `visible` has named them.
  return visible(text)
    .replace(references, '$&\u200b')
    .replace(hashes, (hash) => hash.replace(/.{6}(?!$)/g, '$&\u200b'))
    .replace(/[\\`*_[\]<>|~$&@#\u200b]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A sentence at the beginning of a paragraph, where it could begin a list, a line or a block of code. */
export function markdownBlock(text: string): string {
  return markdown(text.trim()).replace(/^[-+=]|(?<=^\d+)[.)]/, (character) => `&#${character.charCodeAt(0)};`);
}

/** A name inside a line of Markdown, set as code; an em dash for an empty one. */
export function markdownCode(text: string): string {
  const shown = name(text);
  if (shown.trim() === '') return '—';
  // Nothing but backticks has a meaning in a code span, and in a table `|` and the backslash before it.
  return /[`|\\]/.test(shown) ? `<code>${markdown(shown)}</code>` : `\`${shown}\``;
}

/** The destination of a Markdown link; `null` for anything but a web address. */
export function markdownUrl(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return url.replace(/[^\w\-.~:/?#@&+,;=%]/gu, (character) => {
    // Half a surrogate pair cannot be encoded.
    const encoded = /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
    return encoded === character ? `%${character.charCodeAt(0).toString(16)}` : encoded;
  });
}

/**
 * A path as a relative URI: each of its segments percent-encoded. All but letters, digits and `-._~` is encoded, also
 * what URIs allow: a colon would make a scheme of what stands before it. https://www.rfc-editor.org/rfc/rfc3986#section-2.3
 */
export function relativeUri(path: string): string {
  // Half a surrogate pair cannot be encoded.
  const encoded = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
  const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return path
    .split('/')
    .map((segment) => encoded(segment).replace(/[!'()*]/g, percent))
    .join('/');
}

/**
 * Text inside a plain message of SARIF, where `[text](target)` is a link and `{0}` stands for an argument.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html#_Toc141790722
 */
export function sarifText(text: string): string {
  return visible(text)
    .replace(/\](?=\()/g, '] ')
    .replace(/\{(\d+)\}/g, '{{$1}}');
}

/** A name inside a link of such a message. */
export function sarifLinkText(text: string): string {
  return sarifText(name(text)).replace(/[\\[\]]/g, '\\$&');
}

/**
 * The label of a Mermaid node or edge, for use between double quotes. Entity codes are Mermaid's own
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters); a full stop or a
 * hyphen before a space would begin a Markdown list.
 */
export function mermaidLabel(text: string): string {
  const shown = text.trim() === '' ? '—' : visible(clip(text, 60));
  return shown.replace(/[^\p{L}\p{N} ._/-]|[.-](?= )/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}

/** A finished JSON document: what a terminal or a log could act on, or a reader not see, becomes `\uXXXX`. */
export function jsonText(json: string): string {
  return json
    .replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (character) =>
      [...Array(character.length).keys()].map((index) => unicodeEscape(character.charCodeAt(index))).join(''),
    )
    .replace(/##(?=\[)/g, '#\\u0023');
}

/** One character of source code for one: a code frame stays aligned. Tabs are kept. */
export function standIns(code: string): string {
  return code.replace(unseen, (character) => {
    const unit = character.charCodeAt(0);
    if (unit === 0x09) return '\t';
    // U+2400 to U+2421 picture the control characters.
    if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
    return unit === 0x7f ? '\u2421' : '\ufffd'.repeat(character.length);
  });
}

function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
