/**
 * Nginx files that are filled in before nginx reads them: Jinja and Ansible (`{{ port }}`, `{% if %}`), Go
 * templates (`{{ if }}`), ERB and EJS (`<%= port %>`). Every marker is replaced, character for character,
 * so that what is left can be read as nginx and all offsets stay what they are.
 */

/** How the names of templates end. */
export const templateSuffix = /\.(?:template|tmpl|tpl|j2|jinja2?|erb|ejs)$/i;

/** Stands for each character of a value that a template fills in: a private-use character, no word's end. */
const filledIn = '\uE000';

/** Whether a word contains a value that a template fills in. */
export function isFilledIn(value: string): boolean {
  return value.includes(filledIn);
}

/** What is recognised, and as what. */
interface Marker {
  readonly open: string;
  readonly close: string;
  readonly syntax: string;
  /** Whether the text between is code without a value of its own. */
  isCode(inside: string): boolean;
}

// Longer openings first. In `{{ … }}`, Go templates and Handlebars write code as well.
const markers: readonly Marker[] = [
  { open: '{%', close: '%}', syntax: '{% %}', isCode: () => true },
  { open: '{#', close: '#}', syntax: '{# #}', isCode: () => true },
  { open: '<%', close: '%>', syntax: '<% %>', isCode: (inside) => !/^[=-]/.test(inside) },
  {
    open: '{{',
    close: '}}',
    syntax: '{{ }}',
    isCode: (inside) =>
      /^[-~]?\s*(?:(?:if|else|end|range|with|define|template|block|include)\b|\/\*|\$\w+\s*:?=|[#/^>!])/.test(inside),
  },
];

export interface Masked {
  /** As long as the original, line breaks in the same places. */
  readonly text: string;
  /** The first marker: its offset, and how its syntax is written (`{{ }}`). */
  readonly first: { readonly at: number; readonly syntax: string };
}

/** `null` where the text has no marker. Linear. */
export function maskTemplate(text: string): Masked | null {
  const dead = new Set<Marker>();
  let first: Masked['first'] | null = null;
  let masked = '';
  let done = 0;
  const opening = /\{%|\{#|<%|\{\{/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const marker = markers.find((it) => it.open === match?.[0]);
    if (marker === undefined || dead.has(marker)) continue;
    const inside = match.index + marker.open.length;
    const close = text.indexOf(marker.close, inside);
    if (close === -1) {
      dead.add(marker); // and so for every later one: looking again would be quadratic
      continue;
    }
    const end = close + marker.close.length;
    const code = marker.isCode(text.slice(inside, close)) || standsAlone(text, match.index, end);
    const whole = text.slice(match.index, end);
    masked += text.slice(done, match.index) + (code ? whole.replace(/[^\r\n]/g, ' ') : filledIn.repeat(whole.length));
    first ??= { at: match.index, syntax: marker.syntax };
    done = end;
    opening.lastIndex = end;
  }
  return first === null ? null : { text: masked + text.slice(done), first };
}

/** A value alone on its line stands for whole directives, not for a word of the next one. */
function standsAlone(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (isBlank(text[before])) before -= 1;
  let after = end;
  while (isBlank(text[after])) after += 1;
  return (before < 0 || text[before] === '\n') && (after >= text.length || text[after] === '\n');
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r';
}
