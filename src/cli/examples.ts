/** Examples for `--help`, by command; a test holds each against the program. */

/** What a person would type, and where it does not say so itself, what for. */
type Example = readonly [command: string, purpose?: string];

export const examples: Readonly<Record<string, readonly Example[]>> = {
  check: [
    ['portbook check', 'the current folder, with its own registry'],
    ['portbook check server --registry docs/PORTS.md'],
    ['portbook check --base origin/main', 'only what your branch brings'],
    ['portbook check --format sarif --fail-on never > portbook.sarif'],
  ],
  scan: [
    ['portbook scan --format json', 'for a script'],
    ['portbook scan --explain 4000', 'how it came to be port 4000'],
    ['portbook scan server --explain shop', 'how the ports of shop were found'],
  ],
  registry: [
    ['portbook registry', 'the one of the current folder'],
    ['portbook registry ../shared/PORTS.md'],
    ['portbook registry --explain', 'what was read as what, and why'],
  ],
  map: [['portbook map'], ['portbook map --format mermaid > ports.mmd']],
  next: [
    ['portbook next'],
    ['portbook next --near 4000 --count 3', 'three, as near to 4000 as can be'],
    ['portbook next --pool web', 'of those that are kept for web'],
  ],
  allocate: [
    ['portbook allocate shop', 'the next free port'],
    ['portbook allocate shop --port 4010 --owner retail'],
    ['portbook allocate shop --dry-run', 'only show what would change'],
  ],
  release: [
    ['portbook release shop'],
    ['portbook release shop --port 4010 --remove', 'one of its ports, and no row for it'],
  ],
  move: [['portbook move shop 4020 --dry-run', 'show what would change first'], ['portbook move shop 4020']],
  init: [['portbook init --dry-run', 'show what would be written'], ['portbook init']],
  convert: [
    ['portbook convert PORTS.md --output ports.yml', 'from Markdown to YAML'],
    ['portbook convert ports.yml', 'to Markdown, on standard output'],
  ],
  completion: [
    ['portbook completion bash > ~/.local/share/bash-completion/completions/portbook'],
    ['portbook completion fish > ~/.config/fish/completions/portbook.fish'],
  ],
  explain: [['portbook explain port-conflict'], ['portbook explain', 'all rules']],
};

/** The examples of one command, as `--help` shows them; empty where there are none. */
export function examplesOf(command: string): string {
  const lines = examples[command] ?? [];
  return lines.length === 0 ? '' : `\nExamples:\n${inColumns(lines)}`;
}

/** The first example of some commands, for the help of the program. */
export function someExamples(): string {
  const lines = ['check', 'scan', 'registry', 'next', 'map', 'explain'].flatMap((it) =>
    (examples[it] ?? []).slice(0, 2),
  );
  return `\nExamples:\n${inColumns(lines)}`;
}

function inColumns(lines: readonly Example[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return lines
    .map(([command, purpose]) => (purpose === undefined ? `  ${command}` : `  ${command.padEnd(width)}  ${purpose}`))
    .join('\n');
}
