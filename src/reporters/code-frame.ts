/** The lines around a place, with its span underlined: safe and small whatever the file holds. */
import { codeFrameColumns } from '@babel/code-frame';
import type { Place } from '../model/place.ts';
import type { SourceText } from '../model/source-text.ts';
import { standIns } from './escape.ts';
import { paintFor } from './paint.ts';

const around = { linesAbove: 2, linesBelow: 1 };

/** What stands beside a port in a file of variables is a password as often as not, and logs are read by many. */
const alone = { linesAbove: 0, linesBelow: 0 };
const variablesFile = /(?:^|\/)\.(?:flask)?env(?:\.[^/]*)?$/i;

/** Columns shown of a line. Longer lines, such as minified code, are cut to a window around the span. */
const widest = 120;

/** The languages whose tokens @babel/code-frame knows how to colour. */
const coloured = /\.(?:[cm]?[jt]sx?|json)$/i;

export interface CodeFrame {
  readonly text: string;
  /** The column, counted from 0, of the bar between line numbers and code. */
  readonly bar: number;
}

/** A span of several lines is underlined on its first. `null` where there is nothing to see. */
export function codeFrame(source: SourceText, at: Place, color: boolean): CodeFrame | null {
  const line = source.line(at.line);
  if (line.trim() === '') return null;
  const spanEnd = at.endLine === at.line ? at.endColumn : line.length + 1;
  const window = windowAround(line, at.column - 1, spanEnd - 1);

  const { linesAbove, linesBelow } = variablesFile.test(at.file) ? alone : around;
  const first = Math.max(1, at.line - linesAbove);
  const last = Math.min(source.lineCount, at.line + linesBelow);
  const lines: string[] = [];
  for (let number = first; number <= last; number += 1) lines.push(cut(source.line(number), window));

  const column = at.column - window.start;
  const tokens = coloured.test(at.file);
  const frame = codeFrameColumns(
    lines.join('\n'),
    {
      start: { line: at.line, column },
      end: { line: at.line, column: Math.max(column, Math.min(spanEnd, window.end + 1) - window.start) },
    },
    { linesAbove, linesBelow, startLine: first, forceColor: color && tokens },
  );
  const text = color && !tokens ? paintMarkers(frame) : frame;
  return { text, bar: String(last).length + 3 };
}

/** Where tokens have no colours, the underline still has one. Its line is the one without a number. */
function paintMarkers(frame: string): string {
  return frame.replace(
    /^( +\|[ \t]*)(\^+)$/m,
    (_, gutter: string, marks: string) => gutter + paintFor(true)('error', marks),
  );
}

interface Window {
  readonly start: number;
  readonly end: number;
}

/** The whole line if it is short; else its beginning if the span lies there; else what surrounds the span. */
function windowAround(line: string, spanStart: number, spanEnd: number): Window {
  const shown = Math.min(spanEnd - spanStart, widest / 2);
  if (line.length <= widest || spanStart + shown <= (widest * 3) / 4) return { start: 0, end: widest };
  const start = spanStart - Math.floor((widest - shown) / 2);
  return { start, end: start + widest };
}

/** The part of a line inside the window, character for character, with an ellipsis where something is cut off. */
function cut(line: string, { start, end }: Window): string {
  const left = start > 0 && line.length > start ? '…' : '';
  const right = line.length > end ? '…' : '';
  return left + standIns(line.slice(start + left.length, end - right.length)) + right;
}
