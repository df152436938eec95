/** Process files as modules of each kind, in each way of exporting: PM2 takes what `require` gives, as it is. */
import type { ProcessFile } from './compare.ts';

const ferry = "{ name: 'ferry-api', script: 'server.js', env: { PORT: 4310 } }";
const pier = "{ name: 'pier-web', script: 'server.js', env: { PORT: 4320 } }";
const config = `const config = { apps: [${ferry}] };\n`;

/** What is written. */
const texts: Readonly<Record<string, string>> = {
  'export const': `export const apps = [${ferry}];`,
  'export of pm2': `export const pm2 = [${ferry}];`,
  'export of one application, key by key':
    "export const name = 'ferry-api';\nexport const script = 'server.js';\nexport const env = { PORT: 4310 };",
  'export under another name': `const list = [${ferry}];\nexport { list as apps };`,
  'export of static folders': `export const apps = [${ferry}];\nconst folders = [];\nexport { folders as static };`,
  'export from another file': "export { apps } from './apps.mjs';",
  'export of all of another file': "export * from './apps.mjs';",
  'export of the default of another file as apps': "export { default as apps } from './apps.mjs';",
  'a default export': `export default { apps: [${ferry}] };`,
  'a default export of a list': `export default [${ferry}];`,
  'a default export of one application': `export default ${ferry};`,
  'a default export of a function': `export default () => ({ apps: [${ferry}] });`,
  'a default export of static folders':
    "export default { apps: [], static: [{ name: 'dock-web', path: '.', port: 4330 }] };",
  'a default export by name': `${config}export { config as default };`,
  'a default export from another file': "export { default } from './apps.mjs';",
  'a default export that says that it is one': `export const __esModule = true;\nexport default { apps: [${ferry}] };`,
  'a default export beside apps': `export const apps = [${pier}];\nexport default { apps: [${ferry}] };`,
  'a default export of the same': `export const apps = [${ferry}];\nexport default { apps };`,
  'a default export beside a deploy section': `export const deploy = {};\nexport default { apps: [${ferry}] };`,
  'a default export beside one application': `export const script = 'server.js';\nexport const name = 'pier-web';\nexport const env = { PORT: 4320 };\nexport default { apps: [${ferry}] };`,
  'export as module.exports': `${config}export { config as 'module.exports' };`,
  'export as module.exports beside a default': `${config}export default { apps: [${pier}] };\nexport { config as 'module.exports' };`,
  'export as module.exports beside apps': `${config}export const apps = [${pier}];\nexport { config as 'module.exports' };`,
  'module.exports': `module.exports = { apps: [${ferry}] };`,
  'module.exports of a module': "module.exports = require('./config.mjs');",
  "module.exports of a module's default": "module.exports = require('./config.mjs').default;",
  "module.exports with a module's list": "module.exports = { apps: require('./apps.mjs').apps };",
  'module.exports of an import': "module.exports = import('./config.mjs');",
  'module.exports beside an import': `import path from 'node:path';\nmodule.exports = { apps: [${ferry}] };`,
  'exports.apps': `exports.apps = [${ferry}];`,
  'exports.default': `Object.defineProperty(exports, '__esModule', { value: true });\nexports.default = { apps: [${ferry}] };`,
  'an await': `await null;\nexport const apps = [${ferry}];`,
  'an await in what is exported': `export const apps = await Promise.resolve([${ferry}]);`,
  'an await and module.exports': `await null;\nmodule.exports = { apps: [${ferry}] };`,
  'an await behind a condition': `if (process.env.HARBOUR) await null;\nexport const apps = [${ferry}];`,
  'an await in a loop': `for await (const it of []) it;\nexport const apps = [${ferry}];`,
  'an await in a function': `export const load = async () => { await null; };\nexport const apps = [${ferry}];`,
  '__dirname beside an export': `const here = __dirname;\nexport const apps = [${ferry}];`,
  '__dirname of its own': `const __dirname = import.meta.dirname;\nexport const apps = [{ ...${ferry}, cwd: __dirname }];`,
  '__dirname in a function that nobody calls': `export const here = () => __dirname;\nexport const apps = [${ferry}];`,
  '__dirname where there is one': `const here = typeof __dirname === 'string' ? __dirname : '';\nexport const apps = [${ferry}];`,
  'require beside an export': `const path = require('node:path');\nexport const apps = [${ferry}];`,
  'require of its own': `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nexport const apps = [${ferry}];`,
  'import.meta': `const here = import.meta.dirname;\nexport const apps = [${ferry}];`,
};

const others = {
  'apps.mjs': `export const apps = [${ferry}];\nexport default [${ferry}];`,
  'config.mjs': `export default { apps: [${ferry}] };`,
};

/** What makes a file one of either kind: its name, and the nearest `package.json`. */
const kinds: Readonly<Record<string, readonly [name: string, manifest: object | null]>> = {
  '.js': ['ecosystem.config.js', null],
  '.js in a package': ['ecosystem.config.js', {}],
  '.js in a package of modules': ['ecosystem.config.js', { type: 'module' }],
  '.js in a package that is none of modules': ['ecosystem.config.js', { type: 'commonjs' }],
  '.mjs': ['ecosystem.config.mjs', null],
  '.cjs in a package of modules': ['ecosystem.config.cjs', { type: 'module' }],
};

export const modules: Readonly<Record<string, ProcessFile>> = Object.fromEntries(
  Object.entries(texts).flatMap(([what, text]) =>
    Object.entries(kinds).map(([kind, [name, manifest]]) => {
      const manifests = manifest === null ? {} : { 'package.json': JSON.stringify(manifest) };
      return [`${what} in a ${kind}`, { files: { [name]: text, ...manifests, ...others } }];
    }),
  ),
);
