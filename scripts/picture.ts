/**
 * Draws what a terminal shows as an SVG image, for the README:
 * `FORCE_COLOR=1 portbook check DIR | node scripts/picture.ts 'portbook check DIR' > docs/images/annotation.svg`
 */
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** Size of a character, and of the space around the text, in pixels. */
const cell = { width: 8.4, height: 20 };
const margin = 20;
const titleBar = 36;

/** Longer lines are wrapped between words, and go on with an indent. */
const columns = 104;
const wrapIndent = 4;

const foreground = '#e6edf3';
/** By SGR code. https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
const colors: Readonly<Record<number, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  35: '#d2a8ff',
  36: '#79c0ff',
  90: '#7d8590',
};

interface Style {
  readonly color: string;
  readonly bold: boolean;
  readonly faint: boolean;
}

/** A word of one style, and the column, counted from 0, at which it begins. */
interface Run {
  readonly text: string;
  readonly column: number;
  readonly style: Style;
}

const normal: Style = { color: foreground, bold: false, faint: false };

/** An SVG document of a terminal in which `command` has printed `output`. */
export function picture(command: string, output: string): string {
  const prompt = `\u001b[90m$\u001b[39m \u001b[1m${command}\u001b[22m`;
  const lines = runsOf(`${prompt}\n${output.trimEnd().replaceAll('\t', '  ')}`);
  const width = Math.ceil(columns * cell.width + 2 * margin);
  const height = titleBar + lines.length * cell.height + margin;
  const rows = lines.flatMap((runs, index) => runs.map((run) => drawn(run, titleBar + (index + 1) * cell.height)));
  const dots = ['#ff5f57', '#febc2e', '#28c840'].map(
    (fill, index) => `  <circle cx="${margin + index * 20}" cy="18" r="6" fill="${fill}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `  <title>${xml(command)}</title>`,
    `  <rect width="${width}" height="${height}" rx="10" fill="#0d1117"/>`,
    ...dots,
    `  <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">`,
    ...rows,
    '  </g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Place and width are given for every word, so that an underline stands below its port in any font. */
function drawn({ text, column, style }: Run, y: number): string {
  const x = (margin + column * cell.width).toFixed(1);
  const width = (text.length * cell.width).toFixed(1);
  const weight = style.bold ? ' font-weight="bold"' : '';
  const opacity = style.faint ? ' opacity="0.6"' : '';
  return `    <text x="${x}" y="${y}" textLength="${width}" fill="${style.color}"${weight}${opacity}>${xml(text)}</text>`;
}

const esc = String.fromCharCode(27);
/** An SGR sequence, a line break, or the text up to the next of either. */
const pieces = new RegExp(`${esc}\\[([\\d;]*)m|\\n|[^${esc}\\n]+`, 'g');

function runsOf(output: string): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  let style = normal;
  let column = 0;
  for (const [piece, codes] of output.matchAll(pieces)) {
    if (codes !== undefined) {
      style = codes.split(';').reduce((before, code) => changed(before, Number(code)), style);
      continue;
    }
    if (piece === '\n') {
      lines.push([]);
      column = 0;
      continue;
    }
    for (const [, gap = '', word = ''] of piece.matchAll(/( *)([^ ]+|$)/g)) {
      if (column + gap.length + word.length <= columns) {
        column += gap.length;
      } else {
        lines.push([]);
        column = wrapIndent;
      }
      if (word !== '') lines.at(-1)?.push({ text: word, column, style });
      column += word.length;
    }
  }
  return lines;
}

function changed(style: Style, code: number): Style {
  if (code === 0) return normal;
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, faint: true };
  if (code === 22) return { ...style, bold: false, faint: false };
  if (code === 39) return { ...style, color: foreground };
  return { ...style, color: colors[code] ?? style.color };
}

function xml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(picture(process.argv[2] ?? 'portbook check', await readAll(process.stdin)));
}
