/** The part of @babel/code-frame that is used; it ships no types. https://babeljs.io/docs/babel-code-frame */
declare module '@babel/code-frame' {
  interface Position {
    readonly line: number;
    /** Counted from 1. */
    readonly column: number;
  }

  export function codeFrameColumns(
    code: string,
    location: { readonly start: Position; readonly end?: Position },
    options?: {
      readonly linesAbove?: number;
      readonly linesBelow?: number;
      /** The number of the first line of `code`. */
      readonly startLine?: number;
      readonly forceColor?: boolean;
    },
  ): string;
}
