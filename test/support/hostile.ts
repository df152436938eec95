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
  const python = `open(${JSON.stringify(sentinel)}, 'w').write('ran')`;
  const php = `<?php file_put_contents(${JSON.stringify(sentinel)}, 'ran');`;
  const servers = {
    'server.js': `${write} require('node:http').createServer().listen((() => { ${write} return 4317; })());\n`,
    'nuxt.config.ts': `${writeModule}\nexport default defineNuxtConfig({ devServer: { get port() { ${write} return 4318; } } });\n`,
    'astro.config.mjs': `${writeModule}\nexport default { server: () => { ${write} return { port: 4319 }; } };\n`,
    'svelte.config.js': `${writeModule}\nimport adapter from '@sveltejs/adapter-node';\nexport default { kit: { adapter: adapter({ out: 'build' }) } };\n`,
    'next.config.js': write,
    'webpack.config.js': `${write} module.exports = () => { ${write} return { devServer: { port: 4320 } }; };\n`,
    'vue.config.js': `${write} module.exports = { devServer: { port: 4321 } };\n`,
    'eleventy.config.js': `${write} module.exports = (it) => { ${write} it.setServerOptions({ port: 4322 }); };\n`,
    'config/server.js': `${write} module.exports = ({ env }) => { ${write} return { port: env.int('PORT', 4323) }; };\n`,
    'angular.json': JSON.stringify({
      projects: { pier: { architect: { serve: { builder: './evil.cjs:run', options: { port: 4324 } } } } },
    }),
    'gunicorn.conf.py': `${python}\nbind = f"127.0.0.1:{${python}}"\n`,
    'flowerconfig.py': `${python}\nport = 4325\n`,
    'manage.py': python,
    'app.py': python,
    'config/puma.rb': `system("${touch}")\nport \`${touch}; echo 4326\`\n`,
    'unicorn.rb': `%x(${touch})\nlisten "#{\`${touch}\`}:4327"\n`,
    '_config.yml': `port: !ruby/object:Kernel { system: "${touch}" }\n`,
    'mkdocs.yml': `dev_addr: !!python/object/apply:os.system ["${touch}"]\n`,
    '.streamlit/config.toml': `[server]\nport = 4328\n# $(${touch})\n`,
    artisan: php,
    'index.php': php,
    'start.sh': `#!/bin/sh\n${touch}\nPORT=$(${touch}; echo 4329) exec node server.js\n`,
    'nest-cli.json': JSON.stringify({
      sourceRoot: '.',
      entryFile: 'server',
      compilerOptions: { plugins: ['./evil.cjs'] },
    }),
    'application.properties': `server.port=#{T(java.lang.Runtime).getRuntime().exec("${touch}")}\n`,
    'appsettings.json': JSON.stringify({ Urls: `http://localhost:4330;$(${touch})` }),
    Procfile: `web: ${touch} && node server.js -p $(${touch})\nworker: \`${touch}\`\n`,
  };
  const commands = [
    'nuxt dev',
    'astro dev',
    'node build/index.js',
    'next start',
    'webpack serve',
    'vue-cli-service serve',
    'eleventy --serve',
    'strapi start',
    'ng serve',
    'gunicorn app:app',
    'celery flower',
    'python manage.py runserver',
    'python app.py',
    'puma',
    'rails server',
    'unicorn -c unicorn.rb',
    'jekyll serve',
    'mkdocs serve',
    'streamlit run app.py',
    'php artisan serve',
    'php -S 127.0.0.1:4331 index.php',
    'sh start.sh',
    './start.sh',
    'nest start',
    'java -jar pier.jar',
    'dotnet run',
    'dotenv -e .env -- node server.js',
    'node --require ./evil.cjs --env-file=.env server.js',
    'npx evil.cjs',
    'npm run every',
    `bash -c "${touch}; node server.js"`,
    `node -e "${write.replaceAll('"', "'")}"`,
    `concurrently "${touch}" "npm:start*"`,
  ];
  const launched = commands.map((it, at) => ({
    name: `launched-${at}`,
    script: it.split(' ')[0],
    args: it.split(' ').slice(1),
  }));
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
    'b/ecosystem.config.mjs': `${writeModule}\nexport const apps = [${application(4313)}];\n`,
    'b/pm2.config.mjs': `${writeModule}\nexport default () => { ${write} return { apps: [${application(4313)}] }; };\n`,
    'c/ecosystem.config.js': `const run = () => { ${write} return 4314; };\nmodule.exports = { apps: [{ name: 'x', env: { PORT: run() } }] };\n`,
    'd/ecosystem.config.js': `module.exports = { apps: [{ name: 'y', env: { PORT: \`\${(() => { ${write} return 4315; })()}\` } }] };\n`,
    'e/ecosystem.config.js': `module.exports = new Function(${JSON.stringify(write)})() || { apps: eval(${JSON.stringify(write)}) };\n`,
    'f/ecosystem.config.yml': `apps: !!js/function 'function () { ${write} }'\n`,
    'g/ecosystem.config.js': `module.exports = require('../evil.cjs');\n`,
    'h/ecosystem.config.js': `const port = { valueOf() { ${write} return 4316; }, toString() { ${write} return '4316'; } };\nmodule.exports = { apps: [{ name: 'z', env: { PORT: +port + \`\${port}\` } }] };\n`,
    'vite.config.ts': `${writeModule}\nexport default { preview: { port: 4311, strictPort: true }, plugins: [(() => { ${write} })(), { name: 'x', config() { ${write} }, configResolved() { ${write} } }] };\n`,
    'nginx.conf': `load_module ${folder}/evil.so;\nperl_set $x 'sub { system("${touch}") }';\nhttp { init_by_lua_block { os.execute("${touch}") } server { listen 80; include "|${touch}"; } }\n`,
    'evil.json': `{ apps: [{ script: 'a.js', env: { PORT: (() => { ${write} return 4317; })() } }] }\n`,
    'evil.config.js': `${write}\nmodule.exports = { apps: [{ script: 'a.js' }] };\n`,
    'evil.cjs': `${write} module.exports = { apps: [] };\n`,
    'package.json': JSON.stringify({
      name: 'pier-web',
      main: 'evil.cjs',
      scripts: {
        preinstall: touch,
        install: touch,
        prepare: touch,
        start: touch,
        check: touch,
        scan: touch,
        every: commands.join(' & '),
        handed: `pm2 start evil.json; pm2 start evil.config.js --name $(${touch}); pm2 start "${touch}" -i \`${touch}\``,
      },
      imports: { '#*': './evil.cjs' },
    }),
    '.npmrc': `node-options=--require ${evil}\nscript-shell=${evil}\n`,
    '.env': `NODE_OPTIONS=--require ${evil}\nPORT=$(${touch})\nHOST=\`${touch}\`\n`,
    ...servers,
    'pm2.json': JSON.stringify({ apps: launched }),
    'node.config.json': JSON.stringify({ nodeOptions: { import: [evil] } }),
    'tsconfig.json': JSON.stringify({ extends: './evil.cjs' }),
    'babel.config.js': write,
    '.pnp.cjs': write,
    '.git/config': `[core]\n\tfsmonitor = ${touch}\n\tpager = ${touch}\n[alias]\n\tstatus = !${touch}\n`,
    '.git/hooks/post-checkout': `#!/bin/sh\n${touch}\n`,
    ...Object.fromEntries(replaced),
  };
}
