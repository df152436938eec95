/** What a script comes to that PM2 starts: one line a port, without where it is written. */
import { posix } from 'node:path';
import { scanFiles } from './scan.ts';

export interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | number>>;
  readonly cwd?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** `4310 on 127.0.0.1`, `3000 by default`, `? the reason`. */
export async function portsOf(line: string, given: Given = {}): Promise<string[]> {
  const { files = {}, env = {}, cwd = '.', dependencies = {} } = given;
  const app = { name: 'ferry', script: 'npm', args: 'start', cwd, env };
  const facts = await scanFiles({
    ...files,
    [posix.join(cwd, 'package.json')]: JSON.stringify({ name: 'ferry', scripts: { start: line }, dependencies }),
    'ecosystem.config.js': `module.exports = { apps: [${JSON.stringify(app)}] };`,
  });
  const own = facts.listeners.filter((it) => it.application === 'ferry');
  return [
    ...own.map(({ port, address, certainty, environment }) => {
      const where = address === null ? '' : ` on ${address}`;
      const when = environment === 'default' ? '' : ` in ${environment}`;
      return `${port}${where}${certainty === 'default' ? ' by default' : ''}${when}`;
    }),
    ...facts.unresolved.map((it) => `? ${it.reason}`),
  ];
}
