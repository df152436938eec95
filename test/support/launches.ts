/** What a command line comes to, in short. */
import { primitive } from '../../src/javascript/values/value.ts';
import { followShell } from '../../src/launch/chain.ts';
import type { Launch } from '../../src/launch/launch.ts';
import type { Setting } from '../../src/launch/runners.ts';
import { SourceText } from '../../src/model/source-text.ts';
import type { Tree } from '../../src/model/tree.ts';
import { treeOf } from './tree.ts';

function setting(it: Setting): string {
  switch (it.kind) {
    case 'variable':
      return `${it.name}=${it.value?.text ?? '(unset)'}`;
    case 'file':
      return `${it.path.text}${it.overrides ? '!' : ''}`;
    case 'cleared':
      return '(cleared)';
    case 'shell variable':
      return `(${it.name}=${it.value.text})`;
    case 'exported':
      return `(export ${it.name})`;
    case 'process':
      return '(process)';
    case 'replaceable':
      return '(replaceable)';
    case 'node option':
      return it.option.text;
    case 'preload':
      return `(${it.module.text} before it)`;
    case 'uncertain':
      return `(${it.name ?? 'anything'}?)`;
  }
}

/** `apps/web: PORT=4310 Next.js start [-p 4310]`, with what is not there left out. */
function shown(launch: Launch): string {
  const where = launch.directory === null ? 'elsewhere: ' : launch.directory === '' ? '' : `${launch.directory}: `;
  const settings = launch.settings
    .map((it) => `${setting(it)} `)
    // Every script has them.
    .filter((it) => !it.includes('npm_lifecycle_'))
    .join('');
  const args = launch.args.length === 0 ? '' : ` [${launch.args.map((it) => it.text).join(' ')}]`;
  switch (launch.kind) {
    case 'server':
      return `${where}${settings}${launch.server.name} ${launch.server.role}${args}`;
    case 'program':
      return `${where}${settings}program ${launch.program}${launch.file === null ? '' : ' (a file)'}${args}`;
    case 'idle':
      return `${where}${settings}nothing${args}`;
    case 'pm2':
      if (typeof launch.call === 'string') return `${where}${settings}refused: ${launch.call}`;
      return `${where}${settings}${launch.program} of ${launch.call.targets.map((it) => `${it.kind} ${it.word.text}`).join(', ')}${args}`;
    case 'broken':
      return `${where}${settings}broken: ${launch.reason}${args}`;
  }
}

/** What a shell starts that runs a line in the folder of these files. */
export function followed(line: string, files: Readonly<Record<string, string>>): readonly string[] {
  return shownIn(treeOf(files), line);
}

export function shownIn(tree: Tree, line: string): readonly string[] {
  const source = new SourceText('Procfile', line);
  return followShell(tree, '', primitive(line, { source, start: 0, end: line.length })).map(shown);
}
