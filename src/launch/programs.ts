/** What a path on a command line runs, and where in the repository that is. */

import { isServerProgram } from './servers/index.ts';

/** Packages that are called otherwise than their program. */
const packagePrograms: ReadonlyMap<string, string> = new Map([
  ['@angular/cli', 'ng'],
  ['@docusaurus/core', 'docusaurus'],
  ['@medusajs/cli', 'medusa'],
  ['@nestjs/cli', 'nest'],
  ['@react-router/dev', 'react-router'],
  ['@react-router/serve', 'react-router-serve'],
  ['@remix-run/dev', 'remix'],
  ['@remix-run/serve', 'remix-serve'],
  ['@vue/cli-service', 'vue-cli-service'],
]);

/** Files of packages that run what they are told to, by their `bin`; several versions have them in other places. */
const packageFiles: ReadonlyMap<string, string> = new Map([
  ['@nestjs/cli/bin/nest.js', 'nest'],
  ['concurrently/dist/bin/concurrently.js', 'concurrently'],
  ['concurrently/dist/bin/index.js', 'concurrently'],
  ['cross-env/dist/bin/cross-env.js', 'cross-env'],
  ['cross-env/src/bin/cross-env.js', 'cross-env'],
  ['dotenv-cli/cli.js', 'dotenv'],
  ['env-cmd/bin/env-cmd.js', 'env-cmd'],
  ['nodemon/bin/nodemon.js', 'nodemon'],
  ['npm/bin/npm-cli.js', 'npm'],
  ['npm/bin/npx-cli.js', 'npx'],
  ['pm2/bin/pm2', 'pm2'],
  ['pm2/bin/pm2-runtime', 'pm2-runtime'],
  ['pnpm/bin/pnpm.cjs', 'pnpm'],
  ['ts-node-dev/lib/bin.js', 'ts-node-dev'],
  ['ts-node/dist/bin.js', 'ts-node'],
  ['tsx/dist/cli.js', 'tsx'],
  ['tsx/dist/cli.mjs', 'tsx'],
  ['typescript/bin/tsc', 'tsc'],
  ['yarn/bin/yarn.js', 'yarn'],
]);

/** What builds, checks, or moves files, and opens nothing whatever port it is given. */
const tools: ReadonlySet<string> = new Set([
  ...['babel', 'copyfiles', 'cpx', 'cpy', 'eslint', 'husky', 'jest', 'knex', 'lint-staged', 'mocha', 'patch-package'],
  ...['postcss', 'prettier', 'rimraf', 'sass', 'sequelize', 'sequelize-cli', 'shx', 'stylelint', 'swc', 'tailwindcss'],
  ...['tsc', 'tsc-alias', 'ttsc', 'tspc', 'tsup', 'typeorm', 'vue-tsc'],
  ...['cat', 'chmod', 'cp', 'echo', 'ln', 'mkdir', 'mv', 'printf', 'rm', 'sleep', 'tail', 'tee', 'touch', 'true'],
]);

/** Whether a program is known to open nothing, whatever it is told to do. */
export function isTool(program: string): boolean {
  return tools.has(program);
}

/** Files that every project of their framework has, and that are its command line. */
const scriptPrograms: ReadonlyMap<string, string> = new Map([
  ['manage.py', 'manage'],
  ['artisan', 'artisan'],
]);

/**
 * The program that a path runs: `node_modules/next/dist/bin/next` and `.bin/next` are `next`, and what lies in
 * a folder of programs (`/home/ferry/.nvm/versions/node/v22/bin/node`, `venv/bin/gunicorn`) is called by its own
 * name. Any other path is itself: a file of the repository may be called like a program (`./serve`).
 */
export function programName(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const inPackages = behindPackages(path);
  if (inPackages !== null) {
    const runner = packageFiles.get(inPackages);
    if (runner !== undefined) return runner;
    if (isServerProgram(inPackages)) return inPackages;
    if (/^[\w-]+(?:\.[mc]?js)?$/.test(file)) {
      const bare = file.replace(/\.[mc]?js$/, '');
      if (isServerProgram(bare)) return bare;
      const ofPackage = packageOf(inPackages);
      if (isServerProgram(ofPackage)) return ofPackage;
    }
  }
  // `npx next@15`, `npx @angular/cli@20`
  const inVersion = /^((?:@[\w.-]+\/)?[\w.-]+)@[\w.^~-]+$/.exec(path)?.[1];
  if (inVersion !== undefined) return packageOf(inVersion);
  const script = scriptPrograms.get(file);
  if (script !== undefined) return script;
  if (!path.includes('/')) return path;
  const isOfPrograms = /(?:^|\/)(?:\.bin|(?:\.?venv|env)\/bin|vendor\/bin)\/[^/]+$/.test(path);
  const isOfServer = path.startsWith('/') && /\/s?bin\/[^/]+$/.test(path);
  const isOfRuby = /^(?:\.\/)?bin\/(?:rails|puma|rackup)$/.test(path);
  return isOfPrograms || isOfServer || isOfRuby ? file : path;
}

/** What follows the last `node_modules/` in a path; `null` where there is none, and for `.bin`. */
function behindPackages(path: string): string | null {
  const start = path.lastIndexOf('node_modules/');
  const inside = start === -1 ? '' : path.slice(start + 'node_modules/'.length, start + 256);
  return inside === '' || inside.startsWith('.bin/') ? null : inside;
}

/** The program of the package that such a path lies in. */
function packageOf(inPackages: string): string {
  const [scope = '', name = ''] = inPackages.split('/');
  return scope.startsWith('@') ? (packagePrograms.get(`${scope}/${name}`) ?? name) : scope;
}
