/** A repository that would leave a sentinel file behind if anything in it ran, or was looked for by Node. */
import { join } from 'node:path';

/**
 * @param folder where it will lie
 * @param sentinel the file that would be written
 */
export function hostileFiles(folder: string, sentinel: string): Record<string, string> {
  const write = `require('node:fs').writeFileSync(${JSON.stringify(sentinel)}, 'ran');`;
  const writeModule = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(sentinel)}, 'ran');`;
  const touch = `touch ${sentinel}`;
  const evil = join(folder, 'evil.cjs');
  const application = (port: number): string => `{ name: 'pier-web', script: 'server.js', env: { PORT: ${port} } }`;
  const modules = ['commander', 'zod', 'yaml', 'ignore', '@babel/parser', '@actions/core', 'mdast-util-from-markdown'];
  const replaced = modules.map((name): [string, string] => [`node_modules/${name}/index.js`, write]);
  return {
    'PORTS.md': [
      '| Port | Application | Type | Status | Owner | Notes |',
      '|------|-------------|------|--------|-------|-------|',
      `| 4311 | pier-web | Node.js | Active | pier | $(${touch}) \`${touch}\` <script>${write}</script> |`,
      '',
    ].join('\n'),
    '.github/portbook.yml': 'include: ["**"]\n',
    'ecosystem.config.js': `${write}\nmodule.exports = { apps: [${application(4311)}] };\n`,
    'a/ecosystem.config.cjs': `module.exports = { get apps() { ${write} return [${application(4312)}]; } };\n`,
    'b/ecosystem.config.mjs': `${writeModule}\nexport default { apps: [${application(4313)}] };\n`,
    'c/ecosystem.config.js': `const run = () => { ${write} return 4314; };\nmodule.exports = { apps: [{ name: 'x', env: { PORT: run() } }] };\n`,
    'd/ecosystem.config.js': `module.exports = { apps: [{ name: 'y', env: { PORT: \`\${(() => { ${write} return 4315; })()}\` } }] };\n`,
    'e/ecosystem.config.js': `module.exports = new Function(${JSON.stringify(write)})() || { apps: eval(${JSON.stringify(write)}) };\n`,
    'f/ecosystem.config.yml': `apps: !!js/function 'function () { ${write} }'\n`,
    'g/ecosystem.config.js': `module.exports = require('../evil.cjs');\n`,
    'h/ecosystem.config.js': `const port = { valueOf() { ${write} return 4316; }, toString() { ${write} return '4316'; } };\nmodule.exports = { apps: [{ name: 'z', env: { PORT: +port + \`\${port}\` } }] };\n`,
    'vite.config.ts': `${writeModule}\nexport default { preview: { port: 4311, strictPort: true }, plugins: [(() => { ${write} })(), { name: 'x', config() { ${write} }, configResolved() { ${write} } }] };\n`,
    'nginx.conf': `load_module ${folder}/evil.so;\nperl_set $x 'sub { system("${touch}") }';\nhttp { init_by_lua_block { os.execute("${touch}") } server { listen 80; include "|${touch}"; } }\n`,
    'evil.cjs': `${write} module.exports = { apps: [] };\n`,
    'package.json': JSON.stringify({
      name: 'pier-web',
      main: 'evil.cjs',
      scripts: { preinstall: touch, install: touch, prepare: touch, start: touch, check: touch, scan: touch },
      imports: { '#*': './evil.cjs' },
    }),
    '.npmrc': `node-options=--require ${evil}\nscript-shell=${evil}\n`,
    '.env': `NODE_OPTIONS=--require ${evil}\n`,
    'node.config.json': JSON.stringify({ nodeOptions: { import: [evil] } }),
    'tsconfig.json': JSON.stringify({ extends: './evil.cjs' }),
    'babel.config.js': write,
    '.pnp.cjs': write,
    '.git/config': `[core]\n\tfsmonitor = ${touch}\n\tpager = ${touch}\n[alias]\n\tstatus = !${touch}\n`,
    '.git/hooks/post-checkout': `#!/bin/sh\n${touch}\n`,
    ...Object.fromEntries(replaced),
  };
}
