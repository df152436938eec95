import { describe, expect, it } from 'vitest';
import { type Given, portsOf } from '../../support/started.ts';

type Files = Readonly<Record<string, string>>;
type Case = readonly [line: string, given: Given, ...ports: string[]];

const astro = (server: string): Files => ({ 'astro.config.mjs': `export default { server: ${server} }` });
const webpack = (config: string): Files => ({ 'webpack.config.js': `module.exports = ${config};` });
const nuxt = (config: string): Files => ({ 'nuxt.config.ts': `export default defineNuxtConfig(${config})` });

const angular = (serve: Readonly<Record<string, object>>): Files => ({
  'angular.json': JSON.stringify({
    projects: Object.fromEntries(
      Object.entries(serve).map(([name, it]) => [
        name,
        { root: name === 'quay' ? '' : `projects/${name}`, architect: { serve: it } },
      ]),
    ),
  }),
});
const strapi = (server: string): Files => ({ 'config/server.js': `module.exports = ({ env }) => (${server});` });
const keystone = (config: string): Files => ({
  'keystone.ts': `import { config } from '@keystone-6/core';\nexport default config(${config});`,
});
const svelte = (options: string): Files => ({
  'svelte.config.js': `import adapter from '@sveltejs/adapter-node';\nexport default { kit: { adapter: adapter(${options}) } };`,
});
/** As `thinkjs new` writes it. */
const think = (files: Files): Files => ({
  'production.js':
    "const path = require('path');\nconst Application = require('thinkjs');\nconst instance = new Application({\n  ROOT_PATH: __dirname,\n  APP_PATH: path.join(__dirname, 'app'),\n  proxy: true,\n  env: 'production'\n});\ninstance.run();",
  ...files,
});
/** As `lb` writes it. */
const loopback = (files: Files): Files => ({
  'server/server.js':
    "const loopback = require('loopback');\nconst boot = require('loopback-boot');\nconst app = module.exports = loopback();\napp.start = function () {\n  return app.listen(function () {\n    app.emit('started');\n  });\n};\nboot(app, __dirname, function (err) {\n  if (err) throw err;\n  if (require.main === module) app.start();\n});",
  ...files,
});
const egg = (listen: string, more: Files = {}): Files => ({
  'config/config.default.js': `module.exports = (appInfo) => { const config = exports = {}; config.keys = appInfo.name + '_1'; config.cluster = { listen: ${listen} }; return config; };`,
  ...more,
});
const nestMain = (port: string): string =>
  `import { NestFactory } from '@nestjs/core';\nasync function bootstrap() {\n  const app = await NestFactory.create({});\n  await app.listen(${port});\n}\nbootstrap();`;

/** What the tools themselves opened when they were started like this, unless it says otherwise. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  'Next.js': [
    // A file of variables of the server replaces what is known, and sets what is not.
    ['sh -c ". /srv/.env && next start"', { env: { PORT: 4310 } }, '4310'],
    ['sh -c ". /srv/.env && next start -p 4311"', { env: { PORT: 4310 } }, '4311'],
    ['sh -c ". /srv/.env && next start"', {}, '? "/srv/.env" is not in this repository, and may set it'],
    ['next start', {}, '3000 by default'],
    ['next start', { env: { PORT: 4310, HOSTNAME: '127.0.0.1' } }, '4310'],
    ['next start --port=4311', { env: { PORT: 4310 } }, '4311'],
    ['next start -p4310 -p 4311', {}, '4311'],
    ['next dev -p 4311 -H 127.0.0.1', { env: { PORT: 4310 } }, '4311 on 127.0.0.1'],
    ['next dev', { files: { '.env': 'PORT=4310' } }, '3000 by default'],
    // It ends with an error, as its options are read by commander.
    ['next start -p=4310', {}, '? "=4310" is not a port number'],
    ['next start -p ""', { env: { PORT: 4310 } }, '? -p is given an empty text'],
    ['next start -H -p 4310', {}, '? -H takes "-p" for its value'],
    ['next start -p -H 4310', {}, '? -p takes "-H" for its value'],
    ['next start -p 4310 -H', {}, '? -H has no value'],
    // It has no server.
    ['next build', { env: { PORT: 4310 } }],
    ['next lint && next build --port 4310', {}],
    ['next build && next start -p 4310', {}, '4310'],
  ],
  Nuxt: [
    ['nuxt dev', { env: { PORT: 4310 } }, '4310 on localhost'],
    ['nuxt dev', { env: { PORT: 4310, NITRO_PORT: 4311, HOST: '127.0.0.1' } }, '4311 on 127.0.0.1'],
    ['nuxt dev', { files: nuxt('{ devServer: { port: 4312, host: "127.0.0.1" } }') }, '4312 on 127.0.0.1'],
    ['nuxt dev', { files: nuxt('{ devServer: { port: 4312 } }'), env: { PORT: 4310 } }, '4310 on localhost'],
    ['nuxt dev', { files: { ...nuxt('{ devServer: { port: 4312 } }'), '.env': 'PORT=4313' } }, '4312 on localhost'],
    ['nuxt dev', { files: { ...nuxt('{}'), '.env': 'PORT=4313' } }, '4313 on localhost'],
    ['nuxt dev -p 4314 --host', { files: nuxt('{}') }, '4314'],
    ['nuxt dev -p 4314 --host 127.0.0.1', {}, '4314 on 127.0.0.1'],
    [
      'nuxt dev',
      { files: nuxt('{ devServer: { port: 4312 }, $development: { devServer: { port: 4315 } } }') },
      '4315 on localhost',
    ],
    ['nuxt dev', { files: { ...nuxt('{}'), '.nuxtrc': 'devServer.port=4316' } }, '4316 on localhost'],
    // Not asked, but read in its source:
    [
      'nuxt dev ./web',
      { files: { 'web/nuxt.config.js': 'export default { devServer: { port: 4312 } }' } },
      '4312 on localhost',
    ],
    // A config of some folder is not the config of this one.
    ['nuxt dev $DECK', { files: nuxt('{ devServer: { port: 4312 } }') }, '? "$DECK" is filled in by the shell'],
    ['nuxt dev ../pier', { files: nuxt('{ devServer: { port: 4312 } }') }, '? "../pier" is not in this repository'],
    ['nuxt start', { files: nuxt('{ devServer: { port: 4312 } }') }, '3000 by default'],
    ['nuxt start', { env: { PORT: 4310, NITRO_PORT: 4311, NITRO_HOST: '127.0.0.1' } }, '4311 on 127.0.0.1'],
    ['nuxt preview', { files: { '.env': 'PORT=4310' } }, '4310'],
    // Version 2, as its source has it:
    ['nuxt start', { files: { 'nuxt.config.js': 'export default { server: { port: 4312 } }' } }, '4312 on localhost'],
    // What is given as undefined is not given:
    [
      'nuxt start',
      { files: { 'nuxt.config.js': 'export default { server: { port: process.env.SHIP_PORT } }' } },
      '3000 on localhost by default',
    ],
    [
      'nuxt start',
      {
        files: { 'nuxt.config.js': 'export default { server: { port: process.env.SHIP_PORT } }' },
        env: { PORT: 4310 },
      },
      '4310 on localhost',
    ],
    [
      'nuxt start',
      {
        files: { 'nuxt.config.js': 'export default { server: { port: process.env.SHIP_PORT } }' },
        env: { PORT: 4310, SHIP_PORT: 4313 },
      },
      '4313 on localhost',
    ],
    [
      'nuxt start',
      { files: { 'nuxt.config.js': 'export default { server: { port: Number(process.env.SHIP_PORT) } }' } },
      '? it comes from the environment ("SHIP_PORT"), and nothing here sets that',
    ],
    [
      'nuxt start',
      { files: { 'nuxt.config.js': 'export default { server: { port: 4312 } }' }, env: { PORT: 4310 } },
      '4312 on localhost',
    ],
    [
      'nuxt start',
      { files: { 'nuxt.config.js': 'export default {}' }, dependencies: { nuxt: '^2.15.8' }, env: { PORT: 4310 } },
      '4310 on localhost',
    ],
    [
      'nuxt start',
      {
        files: { 'nuxt.config.js': 'export default {}' },
        dependencies: { nuxt: '^2.15.8' },
        env: { PORT: 4310, HOST: '0.0.0.0' },
      },
      '4310 on 0.0.0.0',
    ],
    [
      'nuxt start',
      {
        files: { 'nuxt.config.js': 'export default { server: { port: 4312 } }' },
        dependencies: { nuxt: '^4.0.0' },
        env: { PORT: 4310 },
      },
      '4310',
    ],
    [
      'nuxt dev',
      { files: nuxt('{ extends: ["./layers/deck"] }') },
      '? the config extends another one, which is not read, and says no port itself',
    ],
  ],
  Astro: [
    [
      'sh -c ". ./$DECK; astro dev"',
      { files: astro('{ port: Number(process.env.DECK_PORT ?? 4312) }') },
      '? "./$DECK" is not in this repository, and may set any variable',
    ],
    ['astro dev', { env: { PORT: 4310, HOST: '0.0.0.0' } }, '4321 on localhost by default'],
    ['astro dev --port 4310 --host', {}, '4310'],
    ['astro dev --port=4310 --host 127.0.0.1', {}, '4310 on 127.0.0.1'],
    ['astro dev', { files: astro('{ port: 4311, host: "127.0.0.1" }'), env: { PORT: 4310 } }, '4311 on 127.0.0.1'],
    ['astro dev --port 4312', { files: astro('{ port: 4311, host: "127.0.0.1" }') }, '4312 on 127.0.0.1'],
    ['astro dev', { files: astro('({ command }) => ({ port: command === "dev" ? 4313 : 4314, host: true })') }, '4313'],
    [
      'astro preview',
      { files: astro('({ command }) => ({ port: command === "dev" ? 4313 : 4314, host: true })') },
      '4314',
    ],
    ['astro preview --port 4315', { files: astro('{ port: 4311, host: true }') }, '4315'],
    [
      'astro dev',
      { files: { 'astro.config.mjs': 'export default { vite: { server: { port: 4316 } } }' } },
      '4321 on localhost by default',
    ],
    ['astro dev', { files: { '.env': 'PORT=4310' } }, '4321 on localhost by default'],
    [
      'astro dev --root deck',
      {
        files: {
          'deck/astro.config.ts':
            "import { defineConfig } from 'astro/config';\nexport default defineConfig({ server: { port: 4317 } })",
        },
      },
      '4317 on localhost',
    ],
  ],
  'Remix and React Router': [
    ['remix-serve build/index.js', {}, '3000 by default'],
    ['remix-serve build/index.js', { env: { PORT: 4310, HOST: '127.0.0.1' } }, '4310 on 127.0.0.1'],
    ['remix dev', {}, '3000 by default'],
    ['remix dev --manual', { env: { PORT: 4310 } }, '4310'],
    ['react-router-serve build/index.js --port 4311', { env: { PORT: 4310 } }, '4310'],
    ['react-router-serve build/index.js', { files: { '.env': 'PORT=4310' } }, '3000 by default'],
  ],
  'Create React App': [
    ['react-scripts start', {}, '3000 on 0.0.0.0 by default'],
    ['node node_modules/react-scripts/scripts/start.js', { env: { PORT: 4310 } }, '4310 on 0.0.0.0'],
    ['react-scripts start --port 4311', { env: { PORT: 4310, HOST: '127.0.0.1' } }, '4310 on 127.0.0.1'],
    ['react-scripts start', { files: { '.env': 'PORT=4312\nHOST=127.0.0.1' } }, '4312 on 127.0.0.1'],
    ['react-scripts start', { files: { '.env': 'PORT=4312', '.env.development': 'PORT=4313' } }, '4313 on 0.0.0.0'],
    [
      'react-scripts start',
      { files: { '.env.development': 'PORT=4313', '.env.local': 'PORT=4314' } },
      '4314 on 0.0.0.0',
    ],
    [
      'react-scripts start',
      { files: { '.env.local': 'PORT=4314', '.env.development.local': 'PORT=4315' } },
      '4315 on 0.0.0.0',
    ],
    ['react-scripts start', { files: { '.env.local': 'PORT=4314' }, env: { PORT: 4316 } }, '4316 on 0.0.0.0'],
  ],
  'webpack-dev-server': [
    ['webpack serve', { env: { PORT: 4310 } }, '8080 by default'],
    ['webpack serve', { env: { WEBPACK_DEV_SERVER_BASE_PORT: 4310 } }, '4310'],
    ['webpack serve --port 4311 --host 127.0.0.1', {}, '4311 on 127.0.0.1'],
    ['webpack serve', { files: webpack('{ devServer: { port: 4312, host: "127.0.0.1" } }') }, '4312 on 127.0.0.1'],
    [
      'webpack serve --port 4313',
      { files: webpack('{ devServer: { port: 4312, host: "127.0.0.1" } }') },
      '4313 on 127.0.0.1',
    ],
    ['webpack-dev-server', { files: webpack('{ devServer: { port: 4312 } }') }, '4312'],
    [
      'webpack serve --env ferry',
      { files: webpack('(env) => ({ devServer: { port: env.ferry ? 4314 : 4315 } })') },
      '4314',
    ],
    ['webpack serve', { files: webpack('(env) => ({ devServer: { port: env.ferry ? 4314 : 4315 } })') }, '4315'],
    ['webpack serve', { files: webpack('[{ name: "deck" }, { devServer: { port: 4316 } }]') }, '4316'],
    ['webpack serve', { files: webpack('{ devServer: { port: "auto" } }') }, '8080 by default'],
    [
      'webpack serve -c webpack.dev.js',
      { files: { 'webpack.dev.js': 'module.exports = { devServer: { port: 4317 } }' } },
      '4317',
    ],
    [
      'webpack serve -c webpack.dev.js',
      {
        files: {
          'webpack.common.js': 'module.exports = { devServer: { host: "127.0.0.1" } };',
          'webpack.dev.js':
            'const { merge } = require("webpack-merge");\nmodule.exports = merge(require("./webpack.common.js"), { devServer: { port: 4318 } });',
        },
      },
      '4318 on 127.0.0.1',
    ],
  ],
  'Vue CLI': [
    ['vue-cli-service serve', {}, '8080 on 0.0.0.0 by default'],
    [
      'vue-cli-service serve',
      { files: { 'vue.config.js': 'module.exports = { devServer: { port: 4310 } }' } },
      '4310 on 0.0.0.0',
    ],
    [
      'vue-cli-service serve',
      { files: { 'vue.config.js': 'module.exports = { devServer: { port: 4310 } }' }, env: { PORT: 4311 } },
      '4311 on 0.0.0.0',
    ],
    ['vue-cli-service serve --port 4312', { env: { PORT: 4311 } }, '4312 on 0.0.0.0'],
    [
      'vue-cli-service serve',
      {
        files: {
          'vue.config.js':
            "const { defineConfig } = require('@vue/cli-service');\nmodule.exports = defineConfig({ configureWebpack: { devServer: { port: 4313 } } })",
        },
      },
      '4313 on 0.0.0.0',
    ],
  ],
  Storybook: [
    [
      'storybook dev -p 4312',
      { env: { PORT: 4310, SBCONFIG_PORT: 4311, SBCONFIG_HOSTNAME: '127.0.0.1' } },
      '4312 on 127.0.0.1',
    ],
    ['storybook dev', { env: { PORT: 4310, SBCONFIG_PORT: 4311 } }, '4311 on localhost'],
    ['storybook dev', { env: { PORT: 4310 } }, '4310 on localhost'],
  ],
  Vite: [
    ['vite --port 4310 --port 4311', {}, '4311 on localhost'],
    ['vite --no-port --port=4310', {}, '4310 on localhost'],
    ['vite --port=4310 --no-port', {}, '? "--no-port" takes --port back'],
    ['vite --port ""', {}, '? --port is given an empty text'],
    ['vite build --port 4310', { env: { PORT: 4310 } }],
    ['vite build --watch & vite preview --port 4310', {}, '4310 on localhost'],
  ],
  'What opens nothing': [
    ['nuxt build', { env: { PORT: 4310 } }],
    ['astro build', { env: { PORT: 4310 } }],
    ['ng build --port 4310', {}],
    ['webpack --mode production', { env: { PORT: 4310 } }],
    ['tsc --watch', { env: { PORT: 4310 } }],
    ['eleventy --input docs', { env: { PORT: 4310 } }],
    ['strapi build', { env: { PORT: 4310 } }],
    // Of a command that is not known, what it is told counts, but not what all of its siblings are given.
    ['strapi deck', { env: { PORT: 4310 } }, '? nothing here says whether "strapi" listens on a port, and where'],
    ['strapi deck --port 4310', {}, '4310'],
  ],
  VitePress: [
    ['vitepress dev', {}, '5173 on localhost by default'],
    ['vitepress dev . --port 4310 --host', {}, '4310'],
    ['vitepress --port 4311', {}, '4311 on localhost'],
    [
      'vitepress dev --port 4311',
      {
        files: {
          '.vitepress/config.mjs':
            'export default { vite: { server: { port: 4312, host: "127.0.0.1" }, preview: { port: 4313 } } }',
        },
      },
      '4312 on 127.0.0.1',
    ],
    [
      'vitepress preview',
      { files: { '.vitepress/config.mjs': 'export default { vite: { preview: { port: 4313 } } }' } },
      '4173 by default',
    ],
    ['vitepress serve --port 4314', {}, '4314'],
  ],
  Eleventy: [
    ['eleventy --serve', { env: { PORT: 4310 } }, '8080 by default'],
    ['eleventy --serve --port=4311', {}, '4311'],
    [
      'eleventy --serve',
      {
        files: {
          'eleventy.config.js':
            'module.exports = (config) => { config.addPassthroughCopy("deck"); config.setServerOptions({ port: 4312 }); };',
        },
      },
      '4312',
    ],
    [
      'eleventy --serve --port 4311',
      { files: { '.eleventy.js': 'module.exports = (config) => { config.setServerOptions({ port: 4312 }); };' } },
      '4311',
    ],
  ],
  Hexo: [
    ['hexo server', { env: { port: 4310 } }, '4000 by default'],
    ['hexo s', { files: { '_config.yml': 'title: ferry\nserver:\n  port: 4311\n' } }, '4311'],
    ['hexo server -p 4312 -i 127.0.0.1', { files: { '_config.yml': 'server:\n  port: 4311\n' } }, '4312 on 127.0.0.1'],
  ],
  serve: [
    ['serve', {}, '3000 by default'],
    ['serve', { env: { PORT: 4310 } }, '4310'],
    ['serve -l 4311', { env: { PORT: 4310 } }, '4311'],
    ['serve -p 4311 -l 4312', { env: { PORT: 4310 } }, '4311', '4312'],
    ['serve -l tcp://127.0.0.1:4311', {}, '4311 on 127.0.0.1'],
    ['serve --listen=4311 build', {}, '4311'],
    ['serve -s build -l unix:/run/ferry.sock', {}],
  ],
  'http-server': [
    ['http-server', {}, '8080 on 0.0.0.0 by default'],
    ['http-server', { env: { PORT: 4310 } }, '4310 on 0.0.0.0'],
    ['http-server --port 4311 -a 127.0.0.1', { env: { PORT: 4310 } }, '4311 on 127.0.0.1'],
    ['http-server -p4312', {}, '4312 on 0.0.0.0'],
  ],
  'json-server': [
    ['json-server db.json', { env: { PORT: 4310, HOST: '127.0.0.1' } }, '3000 on localhost by default'],
    [
      'json-server db.json',
      { files: { 'json-server.json': '{ "port": 4311, "host": "127.0.0.1" }' } },
      '4311 on 127.0.0.1',
    ],
    [
      'json-server db.json --port 4312',
      { files: { 'json-server.json': '{ "port": 4311, "host": "127.0.0.1" }' } },
      '4312 on 127.0.0.1',
    ],
    [
      'json-server db.json',
      { dependencies: { 'json-server': '1.0.0-beta.3' }, env: { PORT: 4310, HOST: '127.0.0.1' } },
      '4310',
    ],
    ['json-server db.json -p 4311', { dependencies: { 'json-server': '1.0.0-beta.3' }, env: { PORT: 4310 } }, '4311'],
  ],
  'live-server': [
    ['live-server --port=4310', {}, '4310 on 0.0.0.0'],
    ['live-server --port 4310', {}, '8080 on 0.0.0.0 by default'],
    ['live-server', { env: { PORT: 4311 } }, '4311 on 0.0.0.0'],
  ],
  Angular: [
    ['ng serve', {}, '4200 on localhost by default'],
    ['ng serve', { files: angular({ deck: { options: { port: 4310, host: '0.0.0.0' } } }) }, '4310 on 0.0.0.0'],
    ['ng serve --port 4311', { files: angular({ deck: { options: { port: 4310 } } }) }, '4311 on localhost'],
    ['ng serve --port 4311', { files: angular({ deck: {} }), env: { PORT: 4312 } }, '4311 on localhost'],
    [
      'ng serve -c production',
      { files: angular({ deck: { options: { port: 4310 }, configurations: { production: { port: 4313 } } } }) },
      '4313 on localhost',
    ],
    [
      'ng serve',
      {
        files: angular({
          deck: { options: { port: 4310 }, configurations: { dev: { port: 4314 } }, defaultConfiguration: 'dev' },
        }),
      },
      '4314 on localhost',
    ],
    [
      'ng serve -c deck,night',
      {
        files: angular({
          deck: { configurations: { deck: { port: 4313, host: '127.0.0.1' }, night: { port: 4314 } } },
        }),
      },
      '4314 on 127.0.0.1',
    ],
    [
      'ng serve bridge',
      { files: angular({ deck: { options: { port: 4310 } }, bridge: { options: { port: 4315 } } }) },
      '4315 on localhost',
    ],
    [
      'ng serve',
      {
        files: angular({ deck: { options: { port: 4310 } }, bridge: { options: { port: 4315 } } }),
        cwd: './projects/bridge',
      },
      '4315 on localhost',
    ],
    [
      'ng serve',
      { files: angular({ quay: { options: { port: 4310 } }, bridge: { options: { port: 4315 } } }) },
      '4310 on localhost',
    ],
    [
      'ng serve',
      { files: angular({ deck: { options: { port: 4310 } }, bridge: { options: { port: 4315 } } }) },
      '? the workspace has several projects, and none is named',
    ],
  ],
  Gatsby: [
    ['gatsby develop', {}, '8000 on localhost by default'],
    ['gatsby develop', { env: { PORT: 4310, GATSBY_HOST: '0.0.0.0' } }, '4310 on 0.0.0.0'],
    ['gatsby develop -p 4311 -H 127.0.0.1', { env: { PORT: 4310 } }, '4311 on 127.0.0.1'],
    ['gatsby serve', { env: { PORT: 4310 } }, '9000 on localhost by default'],
  ],
  Docusaurus: [
    ['docusaurus start', { env: { PORT: 4310 } }, '4310 on localhost'],
    [
      'docusaurus start',
      { env: { PORT: 4310 }, dependencies: { '@docusaurus/core': '^2.4.3' } },
      '3000 on localhost by default',
    ],
    ['docusaurus serve --dir build --port 4311 --host 0.0.0.0', {}, '4311 on 0.0.0.0'],
  ],
  Strapi: [
    ['strapi start', {}, '1337 by default'],
    ['strapi start', { env: { PORT: 4310 } }, '4310'],
    [
      'strapi develop',
      { files: strapi('{ host: env("HOST", "127.0.0.1"), port: env.int("PORT", 4311) }') },
      '4311 on 127.0.0.1',
    ],
    [
      'strapi start',
      {
        files: strapi(
          '{ host: env("HOST", "0.0.0.0"), port: env.int("PORT", 4311), app: { keys: env.array("APP_KEYS") } }',
        ),
        env: { PORT: 4312 },
      },
      '4312 on 0.0.0.0',
    ],
    ['strapi start', { files: { ...strapi('{ port: env.int("PORT", 4311) }'), '.env': 'PORT=4313' } }, '4313'],
    // What the config writes down is not asked of the environment.
    ['strapi start', { files: strapi('{ port: 4314 }'), env: { PORT: 4312 } }, '4314'],
    [
      'strapi start',
      {
        files: { ...strapi('{ port: 4314 }'), 'config/env/production/server.js': 'module.exports = { port: 4315 };' },
        env: { NODE_ENV: 'production' },
      },
      '4315',
    ],
    [
      'strapi start',
      { files: { ...strapi('{ port: 4314 }'), 'config/env/production/server.js': 'module.exports = { port: 4315 };' } },
      '4315 in production',
      '4314',
    ],
  ],
  Directus: [
    ['directus start', {}, '8055 on 0.0.0.0 by default'],
    ['directus start', { env: { PORT: 4310, HOST: '127.0.0.1' } }, '4310 on 127.0.0.1'],
    ['directus start', { env: { PORT: 4310 }, files: { '.env': 'PORT=4311' } }, '4311 on 0.0.0.0'],
    ['directus bootstrap', { env: { PORT: 4310 } }],
  ],
  'Medusa, Keystone and n8n': [
    ['medusa start', { env: { PORT: 4310 } }, '4310'],
    ['medusa develop -p 4311 -H 127.0.0.1', { env: { PORT: 4310 } }, '4311 on 127.0.0.1'],
    ['keystone start', { files: keystone('{ server: { port: 4311 } }') }, '4311'],
    ['keystone dev', { files: keystone('{ server: { port: 4311 } }'), env: { PORT: 4310 } }, '4310'],
    ...(
      [
        ['{ server: { port: 4311 } }', '4311'],
        ['{}', '3000 by default'],
      ] as const
    ).map(([config, port]): Case => {
      const files = {
        'keystone.ts': `import { config } from '@keystone-6/core';
import { withAuth, session } from './auth';
export default withAuth(config(${config}));`,
        'auth.ts': `import { createAuth } from '@keystone-6/auth';
import { statelessSessions } from '@keystone-6/core/session';
const { withAuth } = createAuth({ listKey: 'Ferry', identityField: 'name', secretField: 'password' });
const session = statelessSessions({ maxAge: 60, secret: process.env.SESSION_SECRET });
export { withAuth, session };`,
      };
      return ['keystone start', { files }, port];
    }),
    ['n8n', { env: { N8N_PORT: 4310, PORT: 4311 } }, '4310'],
  ],
  'Node-RED, Verdaccio and Wrangler': [
    ['node-red -p 4310', { env: { PORT: 4311 } }, '4310 on 0.0.0.0'],
    ['node-red', { env: { PORT: 4311 } }, '4311 on 0.0.0.0'],
    [
      'node-red -s settings.js',
      { files: { 'settings.js': 'module.exports = { uiPort: process.env.PORT || 4312 };' } },
      '4312 on 0.0.0.0',
    ],
    ['verdaccio -l 127.0.0.1:4310', {}, '4310 on 127.0.0.1'],
    [
      'verdaccio -c deck.yaml',
      { files: { 'deck.yaml': 'storage: ./storage\nlisten: 0.0.0.0:4311\n' } },
      '4311 on 0.0.0.0',
    ],
    ['wrangler dev --port 4310', {}, '4310 on localhost'],
    ['wrangler dev', {}, '8787 on localhost by default'],
    ['wrangler pages dev ./dist', {}, '8788 on localhost by default'],
    ['wrangler pages dev ./dist --port 4310 --ip 0.0.0.0', {}, '4310 on 0.0.0.0'],
    ['wrangler pages dev', { files: { 'wrangler.toml': '[dev]\nport = 4311\n' } }, '4311 on localhost'],
    ['wrangler deploy', { env: { PORT: 4310 } }],
    [
      'wrangler dev',
      { files: { 'wrangler.toml': 'name = "ferry"\n[dev]\nport = 4311\nip = "0.0.0.0"\n' } },
      '4311 on 0.0.0.0',
    ],
    ['wrangler dev', { files: { 'wrangler.jsonc': '{ "dev": { "port": 4312 } /* deck */ }' } }, '4312 on localhost'],
    [
      'wrangler dev -c deck.toml',
      { files: { 'deck.toml': '[dev]\nport = 4313\n', 'wrangler.json': '{ "dev": { "port": 4312 } }' } },
      '4313 on localhost',
    ],
  ],
  'What a build has left behind': [
    ['node .output/server/index.mjs', {}, '3000 by default'],
    [
      'node web/.output/server/index.mjs',
      { env: { PORT: 4310, NITRO_PORT: 4311, HOST: '127.0.0.1' } },
      '4311 on 127.0.0.1',
    ],
    ['node .output/server/index.mjs', { env: { NITRO_UNIX_SOCKET: '/run/ferry.sock' } }],
    ['node .next/standalone/server.js', { env: { PORT: 4310 } }, '4310 on 0.0.0.0'],
    // The config may say another folder, and whatever wraps it may.
    ...[
      "export default { output: 'standalone', distDir: 'build' };",
      "import withPWA from 'next-pwa'; export default withPWA({ dest: 'public' })({ output: 'standalone', distDir: 'build' });",
    ].map((config): Case => {
      const files = { 'next.config.mjs': config };
      return [
        'node build/standalone/server.js',
        { files, env: { HOSTNAME: '127.0.0.1' } },
        '3000 on 127.0.0.1 by default',
      ];
    }),
    [
      'node server.js',
      { cwd: './.next/standalone/apps/web', env: { PORT: 4310, HOSTNAME: '127.0.0.1' } },
      '4310 on 127.0.0.1',
    ],
    ['node dist/server/entry.mjs', { files: astro('{}') }, '4321 on localhost by default'],
    ['node dist/server/entry.mjs', { files: astro('{ port: 4310, host: true }') }, '4310'],
    [
      'node dist/server/entry.mjs',
      { files: astro('{ port: 4310 }'), env: { PORT: 4311, HOST: '127.0.0.1' } },
      '4311 on 127.0.0.1',
    ],
    ['node build', { files: svelte('') }, '3000 on 0.0.0.0 by default'],
    [
      'node build',
      {
        files: {
          'vite.config.js':
            "import { sveltekit } from '@sveltejs/kit/vite';\nimport adapter from '@sveltejs/adapter-node';\nexport default { plugins: [sveltekit({ adapter: adapter({ envPrefix: 'DECK_' }) })] };",
        },
        env: { PORT: 4310, DECK_PORT: 4311 },
      },
      '4311 on 0.0.0.0',
    ],
    [
      'node build',
      {
        files: {
          'svelte.config.js':
            "import node from '@sveltejs/adapter-node';\nimport pages from '@sveltejs/adapter-static';\nconst adapter = process.env.PAGES === 'yes' ? pages({ fallback: 'index.html' }) : node({ envPrefix: 'DECK_' });\nexport default { kit: { adapter } };",
        },
        env: { PORT: 4310, DECK_PORT: 4311 },
      },
      '4311 on 0.0.0.0',
    ],
    ['node build', { files: svelte(''), env: { SOCKET_PATH: '/run/ferry.sock' } }],
    ['node build', { files: svelte(''), env: { SOCKET_PATH: '/run/ferry.sock', PORT: 4310 } }, '4310 on 0.0.0.0'],
    ['node build/index.js', { files: svelte('{}'), env: { PORT: 4310, HOST: '127.0.0.1' } }, '4310 on 127.0.0.1'],
    [
      'node build',
      { files: svelte('{ envPrefix: "DECK_" }'), env: { PORT: 4310, DECK_PORT: 4311 } },
      '4311 on 0.0.0.0',
    ],
    ['node build', { files: svelte('{ envPrefix: "DECK_" }'), env: { PORT: 4310 } }, '3000 on 0.0.0.0 by default'],
    ['node build/web', { files: svelte('{ out: "build/web" }'), env: { PORT: 4310 } }, '4310 on 0.0.0.0'],
  ],
  'Strapi, by a program': [
    ...[
      "const strapi = require('strapi'); strapi().start();",
      "require('@strapi/strapi').createStrapi({ distDir: './dist' }).start();",
      "const strapi = require('@strapi/strapi'); const app = strapi({ distDir: './dist' }); app.start();",
      "const strapi = require('@strapi/strapi'); strapi.factory().start();",
      "import { createStrapi, compileStrapi } from '@strapi/strapi'; compileStrapi().then((it) => createStrapi(it).start());",
      "import strapi from '@strapi/strapi'; const app = await strapi.createStrapi().load(); await app.start();",
    ].flatMap((program): readonly Case[] => [
      [
        'node server.mjs',
        { files: { 'server.mjs': program, ...strapi("{ port: env.int('PORT', 4310), host: '127.0.0.1' }") } },
        '4310 on 127.0.0.1',
      ],
      ['node server.mjs', { files: { 'server.mjs': program, ...strapi('{}'), '.env': 'PORT=4311' } }, '4311'],
      ['node server.mjs', { files: { 'server.mjs': program, ...strapi('{}') } }, '1337 by default'],
      [
        'node server.mjs',
        { files: { 'server.mjs': program, ...strapi("{ port: env.int('PORT', 4310) }") }, env: { PORT: 4312 } },
        '4312',
      ],
    ]),
    [
      'node server.js',
      {
        files: {
          'server.js': "process.env.NODE_ENV = 'production'; require('strapi')().start();",
          'config/server.js': 'module.exports = { port: 4310 };',
          'config/env/production/server.js': 'module.exports = { port: 4313 };',
        },
      },
      '4313',
    ],
    [
      'node server.js',
      {
        files: {
          'server.js': "require('strapi')().start();",
          'config/environments/production/server.json': '{ "port": 4310 }',
        },
      },
      '? its config is one of an old version, which is not read',
    ],
  ],
  'Egg.js': [
    ['egg-scripts start', {}, '7001 by default'],
    ['egg-scripts start --title=ferry --daemon', { files: egg('{ port: 4310 }') }, '4310'],
    [
      'eggctl start --port=4311 --workers 2',
      { files: egg('{ port: 4310, hostname: "127.0.0.1" }') },
      '4311 on 127.0.0.1',
    ],
    ['egg-scripts start', { files: egg('{ port: 4310, hostname: "" }'), env: { PORT: 4312 } }, '4312'],
    [
      'egg-scripts start ./api',
      { files: { 'api/config/config.default.ts': 'export default { cluster: { listen: { port: 4310 } } };' } },
      '4310',
    ],
    ['egg-scripts start', { files: egg('{ path: "/run/ferry.sock", port: 4310 }') }],
    ['egg-scripts start', { files: egg('{ port: "4310" }') }, '? it is a text, with which Egg.js does not start'],
    ['egg-scripts stop', { env: { PORT: 4310 } }],
    // Started by egg-scripts, the environment is `prod`, unless the machine says another.
    ...(
      [
        ['egg-scripts start', {}, '4312 on ::1 in pre', '4311 on ::1'],
        ['egg-scripts start', { EGG_SERVER_ENV: 'pre' }, '4312 on ::1'],
        ['egg-scripts start --env=pre', {}, '4312 on ::1'],
        ['egg-bin dev', {}, '4310 on ::1', '4312 on ::1 in pre', '4311 on ::1 in prod'],
        ['egg-bin dev -p 4313', { EGG_SERVER_ENV: 'local' }, '4313 on ::1'],
      ] as const
    ).map(([line, env, ...ports]): Case => {
      const others = {
        'config/config.prod.js': 'exports.cluster = { listen: { port: 4311 } };',
        'config/config.pre.js': 'exports.cluster = { listen: { port: 4312 } };',
      };
      return [line, { files: egg('{ port: 4310, hostname: "::1" }', others), env }, ...ports];
    }),
    ['egg-bin dev', {}, '7001 by default'],
    ['egg-bin test', { files: egg('{ port: 4310 }') }],
    // Its own default may be that of another framework.
    [
      'egg-scripts start yard',
      { files: { 'yard/package.json': '{ "egg": { "framework": "yard" } }' } },
      '? the framework "yard", which is not read, may say it',
    ],
    ['egg-scripts start --framework yard', { files: egg('{ port: 4310 }') }, '4310'],
    ['egg-scripts start --framework=yard', {}, '? the framework "yard", which is not read, may say it'],
  ],
  'Egg.js, by a program': [
    ...[
      "const egg = require('egg'); egg.startCluster({ workers: Number(process.argv[2] || require('os').cpus().length), baseDir: __dirname });",
      "require('egg-cluster').startCluster({ baseDir: __dirname, port: 0 }, () => {});",
      "import { startCluster } from 'egg'; await startCluster();",
    ].flatMap((program): readonly Case[] => [
      ['node server.mjs', { files: { 'server.mjs': program } }, '7001 by default'],
      [
        'node server.mjs',
        { files: { 'server.mjs': program, ...egg('{ port: 4310, hostname: "127.0.0.1" }') } },
        '4310 on 127.0.0.1',
      ],
      [
        'node server.mjs',
        { files: { 'server.mjs': program, ...egg('{ path: "/run/ferry.sock" }') } },
        '? nothing here says whether "server.mjs" listens on a port, and where: its source opens none that can be seen, and speaks of no PORT',
      ],
      [
        'node server.mjs',
        {
          files: {
            'server.mjs': program,
            ...egg('{ port: 4310 }', { 'config/config.prod.js': 'exports.cluster = { listen: { port: 4311 } };' }),
          },
          env: { NODE_ENV: 'production' },
        },
        '4311',
      ],
    ]),
    [
      'node server.js',
      {
        files: {
          'server.js': "require('egg').startCluster({ port: process.env.PORT, baseDir: __dirname });",
          ...egg('{ port: 4310 }'),
        },
        env: { PORT: 4312 },
      },
      '4312',
    ],
    [
      'node server.js',
      { files: { 'server.js': "require('egg').startCluster({ baseDir: '/srv/ferry' });" } },
      '? the folder of its config is not known',
    ],
    [
      'node server.js',
      {
        files: {
          'server.js': "require('egg').startCluster({ https: { key: 'a', cert: 'b' } });",
          ...egg('{ port: 4310 }'),
        },
      },
      '8443 by default',
    ],
    ['node server.js', { files: { 'server.js': "require('egg').start().then((app) => app.listen(4310));" } }, '4310'],
  ],
  ThinkJS: [
    ['node production.js', { files: think({}) }, '8360 by default'],
    ['node production.js', { files: think({ 'src/config/config.js': 'module.exports = { port: 4310 };' }) }, '4310'],
    [
      'node production.js',
      {
        files: think({
          'src/config/config.js': 'module.exports = { port: 4310, host: "127.0.0.1" };',
          'src/config/config.production.js': 'module.exports = { port: 4311 };',
        }),
        env: { PORT: 4319 },
      },
      '4311 on 127.0.0.1',
    ],
    [
      'node production.js',
      { files: think({ 'src/common/config/config.js': 'export default { port: 4312 };' }) },
      '4312',
    ],
    [
      'node production.js 4313',
      { files: think({ 'app/config/config.js': 'module.exports = { port: 4310 };' }) },
      '4313',
    ],
  ],
  LoopBack: [
    ['node server/server.js', { files: loopback({ 'server/config.json': '{ "port": 4310 }' }) }, '4310'],
    [
      'node server/server.js',
      { files: loopback({ 'server/config.json': '{ "port": 4310, "host": "0.0.0.0" }' }), env: { PORT: 4311 } },
      '4311 on 0.0.0.0',
    ],
    [
      'node server/server.js',
      {
        files: loopback({
          'server/config.json': '{ "port": 4310 }',
          'server/config.production.json': '{ "port": 4312 }',
        }),
        env: { NODE_ENV: 'production' },
      },
      '4312',
    ],
    ['node server/server.js', { files: loopback({}) }, '3000'],
  ],
  // As `npm init adonisjs` writes it; the third one as its version 4 did.
  AdonisJS: [
    ...(
      [
        [
          'bin/server',
          `import 'reflect-metadata'
import { Ignitor, prettyPrintError } from '@adonisjs/core'
const APP_ROOT = new URL('../', import.meta.url)
const IMPORTER = (filePath: string) => {
  if (filePath.startsWith('./') || filePath.startsWith('../')) return import(new URL(filePath, APP_ROOT).href)
  return import(filePath)
}
new Ignitor(APP_ROOT, { importer: IMPORTER })
  .tap((app) => {
    app.booting(async () => { await import('#start/env') })
    app.listen('SIGTERM', () => app.terminate())
    app.listenIf(app.managedByPm2, 'SIGINT', () => app.terminate())
  })
  .httpServer()
  .start()
  .catch((error) => { process.exitCode = 1; prettyPrintError(error) })`,
        ],
        [
          'server',
          `import 'reflect-metadata'
import sourceMapSupport from 'source-map-support'
import { Ignitor } from '@adonisjs/core/build/standalone'
sourceMapSupport.install({ handleUncaughtExceptions: false })
new Ignitor(__dirname).httpServer().start()`,
        ],
      ] as const
    ).flatMap(([name, text]): readonly Case[] => {
      const files = {
        'package.json': '{ "name": "ferry" }',
        [`${name}.ts`]: text,
        'tsconfig.json': '{ "compilerOptions": { "outDir": "./build" } }',
      };
      const rules = (port: string): string =>
        `import { Env } from '@adonisjs/core/env'\nexport default await Env.create(new URL('../', import.meta.url), { PORT: ${port} })`;
      const validated = { ...files, [name === 'server' ? 'env.ts' : 'start/env.ts']: rules('Env.schema.number()') };
      const optional = { ...files, 'start/env.ts': rules('Env.schema.number.optional()') };
      return [
        [`node build/${name}.js`, { files }, '3333 on 0.0.0.0 by default'],
        [`node build/${name}.js`, { files, env: { PORT: 4310, HOST: '127.0.0.1' } }, '4310 on 127.0.0.1'],
        [`node ${name}.js`, { files: { ...files, '.env': 'PORT=4311\nHOST=localhost' } }, '4311 on localhost'],
        [
          `node build/${name}.js`,
          { files: validated },
          '? it comes from the environment ("PORT"), and nothing here sets that',
        ],
        [`node build/${name}.js`, { files: validated, env: { PORT: 4310 } }, '4310 on 0.0.0.0'],
        [`node build/${name}.js`, { files: optional }, '3333 on 0.0.0.0 by default'],
      ];
    }),
    [
      'node server.js',
      {
        files: {
          'server.js': `const { Ignitor } = require('@adonisjs/ignitor')
new Ignitor(require('@adonisjs/fold')).appRoot(__dirname).fireHttpServer().catch(console.error)`,
        },
        env: { PORT: 4310, HOST: '127.0.0.1' },
      },
      '4310 on 127.0.0.1',
    ],
  ],
  'Fastify CLI': [
    ['fastify start -l info app.js', {}, '3000 on localhost by default'],
    ['fastify app.js', { env: { PORT: 4310 } }, '4310 on localhost'],
    [
      'fastify start app.js',
      { env: { PORT: 4310, FASTIFY_PORT: 4311, FASTIFY_ADDRESS: '0.0.0.0' } },
      '4311 on 0.0.0.0',
    ],
    ['fastify start -p 4312 -a :: app.js', { env: { FASTIFY_PORT: 4311 } }, '4312 on ::'],
    ['fastify start app.js', { files: { '.env': 'PORT=4310' } }, '4310 on localhost'],
    ['fastify start app.js', { files: { '.env': 'PORT=4310' }, env: { PORT: 4311 } }, '4311 on localhost'],
    ['fastify start -s /run/ferry.sock app.js', { env: { PORT: 4310 } }],
    ['fastify start app.js', { env: { PORT: 4310, FASTIFY_SOCKET: '/run/ferry.sock' } }],
    ['fastify print-routes app.js', { env: { PORT: 4310 } }],
  ],
  // As `sails new` writes it, then as its version 0.12 did.
  Sails: [
    ...[
      `process.chdir(__dirname);
var sails;
var rc;
try {
  sails = require('sails');
  rc = require('sails/accessible/rc');
} catch (err) {
  console.error(err.stack);
  process.exit(1);
}
sails.lift(rc('sails'));`,
      `process.chdir(__dirname);
(function() {
  var sails;
  try {
    sails = require('sails');
  } catch (e) {
    console.error('To run an app, you usually need to have a version of sails installed');
    return;
  }
  var rc;
  try {
    rc = require('rc');
  } catch (e0) {
    try {
      rc = require('sails/node_modules/rc');
    } catch (e1) {
      rc = function () { return {}; };
    }
  }
  sails.lift(rc('sails'));
})();`,
    ].flatMap((app): readonly Case[] => {
      const files = { 'app.js': app, 'config/http.js': 'module.exports.http = { middleware: {} };' };
      const production = { ...files, 'config/env/production.js': 'module.exports = { port: 4311 };' };
      const local = { ...production, 'config/local.js': 'module.exports = { port: process.env.PORT || 4312 };' };
      return [
        ['node app.js', { files }, '1337 by default'],
        ['node app.js', { files, env: { PORT: 4310 } }, '4310'],
        ['node app.js --port 4313', { files, env: { PORT: 4310 } }, '4313'],
        ['node app.js --port=4313', { files, env: { PORT: 4310 } }, '4313'],
        ['node app.js', { files: { ...files, '.sailsrc': '{ "port": 4314 }' }, env: { PORT: 4310 } }, '4314'],
        ['NODE_ENV=production node app.js', { files: production }, '4311'],
        ['NODE_ENV=production node app.js', { files: production, env: { PORT: 4310 } }, '4310'],
        ['NODE_ENV=production node app.js', { files: local }, '4312'],
      ];
    }),
    [
      'node app.js',
      {
        files: {
          'app.js': "require('sails').lift({ appPath: require('any-quay')() });",
          'config/local.js': 'module.exports = { port: 4312 };',
        },
      },
      '? the folder of its config is not known',
    ],
    ['sails lift', {}, '1337 by default'],
    ['sails lift --prod', { files: { 'config/env/production.js': 'module.exports = { port: 4311 };' } }, '4311'],
    [
      'sails lift',
      { files: { 'config/local.js': "module.exports = { port: 4312, explicitHost: '127.0.0.1' };" } },
      '4312 on 127.0.0.1',
    ],
    [
      'sails lift --port 4313',
      { files: { 'config/local.js': 'module.exports = { port: 4312 };' }, env: { PORT: 4310 } },
      '4313',
    ],
    ['sails console', { env: { PORT: 4310 } }, '4310'],
    ['sails new ferry', { env: { PORT: 4310 } }],
  ],
  'Parse Server': [
    ['parse-server', {}, '1337 on 0.0.0.0 by default'],
    ['parse-server --appId ferry --masterKey deck --port 4310', {}, '4310 on 0.0.0.0'],
    ['parse-server', { env: { PORT: 4310, PARSE_SERVER_HOST: '127.0.0.1' } }, '4310 on 127.0.0.1'],
    [
      'parse-server --appId ferry config.json',
      { files: { 'config.json': '{ "appId": "ferry", "port": 4311, "host": "::1" }' } },
      '4311 on ::1',
    ],
    [
      'parse-server config.json',
      { files: { 'config.json': '{ "port": 4311 }' }, env: { PORT: 4310 } },
      '4310 on 0.0.0.0',
    ],
    ['parse-server', { files: { 'config.json': '{ "port": 4311 }' } }, '1337 on 0.0.0.0 by default'],
    ['parse-server ./config.json', { files: { 'config.json': '{ "apps": [{ "port": 4311 }] }' } }, '4311 on 0.0.0.0'],
  ],
  NestJS: [
    [
      'sh -c ". /srv/.env && nest start"',
      { files: { 'src/main.ts': nestMain('process.env.DECK_PORT ?? 4310') } },
      '4310',
    ],
    ['nest start', { files: { 'src/main.ts': nestMain('4310') } }, '4310'],
    [
      'nest start --watch',
      { files: { 'src/main.ts': nestMain('process.env.PORT ?? 4310') }, env: { PORT: 4311 } },
      '4311',
    ],
    [
      'nest start deck',
      {
        files: {
          'nest-cli.json':
            '{ "monorepo": true, "projects": { "deck": { "root": "apps/deck", "sourceRoot": "apps/deck/src" } } }',
          'apps/deck/src/main.ts': nestMain('4312'),
        },
      },
      '4312',
    ],
  ],
};

for (const [server, rows] of Object.entries(cases)) {
  describe(server, () => {
    it.each(rows.map(([line, given, ...ports]) => ({ line, given, ports })))(
      '$line $given: $ports',
      async ({ line, given, ports }) => {
        expect(await portsOf(line, given)).toEqual(ports);
      },
    );
  });
}
