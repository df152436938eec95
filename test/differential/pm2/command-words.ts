/** A command with which PM2 is started. */
export interface ShellCommand {
  readonly program: string;
  /** Behind it. */
  readonly words: readonly string[];
  /** In front of it. */
  readonly variables: Readonly<Record<string, string>>;
}

/** A line of plain words, quoted or not. */
export function commandOf(line: string): ShellCommand {
  const all = [...line.matchAll(/"([^"]*)"|(\S+?)="([^"]*)"|(\S+)/g)].map(
    ([, quoted, name, value, plain]) => quoted ?? plain ?? `${name}=${value}`,
  );
  const count = all.findIndex((it) => !/^[A-Z]\w*=/.test(it));
  const [program = '', ...words] = all.slice(count);
  const variables = Object.fromEntries(all.slice(0, count).map((it) => it.split('=')));
  return { program, words, variables };
}
