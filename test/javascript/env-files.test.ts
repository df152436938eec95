/** What programs get from `.env` files: by Vite's `loadEnv`, by dotenv and its kin, by Node itself. */
import { describe, expect, it } from 'vitest';
import { propertyOf } from '../../src/javascript/language/properties.ts';
import { readPorts } from '../../src/javascript/values/ports.ts';
import type { Value } from '../../src/javascript/values/value.ts';
import { shortPlace } from '../../src/model/place.ts';
import { evaluated, exportsOf, show } from '../support/evaluated.ts';

const vite = "import { loadEnv } from 'vite';";

/** What `loadEnv(…)` gives; `mode` is what Vite calls the config with. */
function loaded(args: string, files: Readonly<Record<string, string>>, member: string): unknown {
  return exportsOf(
    `${vite} const mode = process.env.NODE_ENV || 'development'; export default loadEnv(${args}).${member};`,
    files,
  );
}

describe("Vite's loadEnv", () => {
  it('reads the files of the mode, later ones over earlier ones', () => {
    const files: Record<string, string> = { '.env': 'VITE_PORT=4310' };
    const port = (): unknown => loaded("'production', process.cwd()", files, 'VITE_PORT');
    expect(port()).toBe('4310~VITE_PORT');
    files['.env.local'] = 'VITE_PORT=4311';
    expect(port()).toBe('4311~VITE_PORT');
    files['.env.production'] = 'VITE_PORT=4312';
    expect(port()).toBe('4312~VITE_PORT');
    files['.env.production.local'] = 'VITE_PORT=4313';
    expect(port()).toBe('4313~VITE_PORT');
    files['.env.staging'] = 'VITE_PORT=4999';
    expect(port()).toBe('4313~VITE_PORT');
  });

  it('gives only what has a prefix', () => {
    const files = { '.env': 'VITE_PORT=4310\nPORT=4320\nFERRY_PORT=4330' };
    expect(loaded("'x', process.cwd(), ''", files, 'PORT')).toBe('4320~PORT');
    expect(loaded("'x', process.cwd(), ['FERRY_', 'TIDE_']", files, 'FERRY_PORT')).toBe('4330~FERRY_PORT');
    expect(loaded("'x', process.cwd()", files, 'PORT')).toBe('$PORT');
  });

  it('takes every mode that has a file for an environment, where the mode is not known', () => {
    const files = {
      '.env': 'PORT=4310',
      '.env.production': 'PORT=4320',
      '.env.staging.local': 'PORT=4330',
      '.env.example': 'PORT=4999',
      '.env.production.bak': 'PORT=4999',
      'other/.env.testing': 'PORT=4999',
    };
    expect(loaded("mode, process.cwd(), ''", files, 'PORT')).toEqual({
      choice: ['4310~PORT', ['production', '4320~PORT'], ['staging', '4330~PORT']],
    });
    expect(loaded("go(), process.cwd(), ''", files, 'PORT')).toEqual({
      choice: ['4310~PORT', '4320~PORT', '4330~PORT'],
    });
    expect(loaded("mode, process.cwd(), ''", { '.env.development': 'PORT=4310', '.env': '' }, 'PORT')).toBe(
      '4310~PORT',
    );
  });

  it('looks in the folder that it is given', () => {
    const files = { 'env/.env': 'PORT=4310', '.env': 'PORT=4999' };
    expect(loaded("'x', './env', ''", files, 'PORT')).toBe('4310~PORT');
    expect(loaded("'x', new URL('env', import.meta.url).pathname, ''", files, 'PORT')).toBe('4310~PORT');
    const imported = "require('node:url').fileURLToPath(new (require('url').URL)('env', import.meta.url))";
    for (const folder of ["require('url').fileURLToPath(new URL('./env/', import.meta.url))", imported])
      expect(loaded(`'x', ${folder}, ''`, files, 'PORT')).toBe('4310~PORT');
    expect(loaded("'x', '../..', ''", files, 'PORT')).toBe('$PORT');
    expect(loaded("'x', where(), ''", files, 'PORT')).toBe('$PORT');
    expect(loaded("'x', '/etc', ''", files, 'PORT')).toBe('$PORT');
  });

  it('lets the process win that is known to set it', () => {
    const environment = new Map<string, Value>([['PORT', evaluated('module.exports = 4320')]]);
    const code = `${vite} export default [loadEnv('x', '', '').PORT, loadEnv('x', '', '').HOST];`;
    expect(exportsOf(code, { '.env': 'PORT=4310\nHOST=::1' }, { environment })).toEqual(['4320', '::1~HOST']);
  });

  it('fills in the names of others', () => {
    const files = {
      '.env': 'BASE=4310\nPORT=$BASE\nURL=http://localhost:$BASE/\nODD=$BASE$\nLOST=$NOWHERE\nTWICE=$PORT\nESC=\\$BASE',
    };
    const get = (name: string): unknown => loaded("'x', '', ''", files, name);
    expect(get('PORT')).toBe('4310~BASE,PORT');
    expect(get('URL')).toBe('http://localhost:4310/~BASE,URL');
    for (const name of ['ODD', 'TWICE', 'ESC']) expect(get(name)).toBe('?it is put together from other variables');
    expect(get('LOST')).toMatch(/^\?it comes from the environment \("LOST" and "NOWHERE"\)/);
  });

  it('knows nothing of a file that it does not read', () => {
    expect(loaded("'x', '', ''", { '.env': 'A="\nPORT=4310' }, 'PORT')).toMatch(/^\?the variables of ".env"/);
    expect(loaded("'x', '', ''", { '.env': `PORT=4310\n#${'x'.repeat(300_000)}` }, 'PORT')).toMatch(/too large/);
  });

  it('leads to the line in the file', () => {
    const code = `${vite}\nconst env = loadEnv('x', process.cwd(), '');\nexport default { port: Number(env.PORT) };`;
    const [reading] = readPorts(propertyOf(evaluated(code, { '.env': '# ports\nPORT=4310\n' }), 'port'));
    expect(reading).toMatchObject({ port: 4310, certainty: 'overridable', variables: ['PORT'], replaceable: true });
    expect(
      reading?.kind === 'port' && [reading.at, ...reading.via.map(({ at }) => at)].map((place) => shortPlace(place)),
    ).toEqual(['.env:2', 'config.js:3']);
  });
});

describe('dotenv', () => {
  const port = (setup: string, files: Readonly<Record<string, string>> = { '.env': 'PORT=4310' }): unknown =>
    exportsOf(`${setup}\nmodule.exports = process.env.PORT;`, files);

  it.each([
    "require('dotenv').config()",
    "import 'dotenv/config';",
    "import dotenv from 'dotenv'; dotenv.config();",
    "import * as dotenv from 'dotenv'; dotenv.config({ path: __dirname + '/.env' });",
    "import { config } from 'dotenv'; config({ path: ['.env.none', '.env', '.env.example'] });",
    "require('dotenv').config({ path: require('path').resolve(__dirname, '.env') })",
    "require('dotenv-flow').config()",
    "require('dotenv-expand').expand(require('dotenv').config())",
    "require('dotenv-safe').config({ example: '.env.example' })",
    "require('dotenv-defaults').config({ defaults: '.env.example' })",
    "require('dotenv-extended').load()",
    "import 'dotenv-extended/config';",
    "require('@dotenvx/dotenvx').config()",
    "require('custom-env').env()",
    "import { env } from 'custom-env'; env('staging');",
    "require('node-env-file')(__dirname + '/.env')",
    "import { loadEnvConfig } from '@next/env'; loadEnvConfig(process.cwd());",
    'process.loadEnvFile()',
    "process.loadEnvFile('./.env')",
  ])('sets what is not set: %s', (setup) => {
    const other = { '.env': 'PORT=4310', '.env.example': 'PORT=4999' };
    expect(port(setup, other)).toBe('4310~PORT');
  });

  it('reads the file in the folder of the process', () => {
    const files = { 'tide/.env': 'PORT=4310', '.env': 'PORT=4320' };
    const code = "require('dotenv').config(); module.exports = process.env.PORT";
    expect(show(evaluated(code, files, {}, 'tide/server.js'))).toBe('4310~PORT');
    expect(show(evaluated(code, files, { cwd: '' }, 'tide/server.js'))).toBe('4320~PORT');
  });

  it('leaves what is set, unless told otherwise', () => {
    const environment = new Map<string, Value>([['PORT', evaluated('module.exports = 4320')]]);
    const read = (options: string): unknown =>
      exportsOf(
        `require('dotenv').config(${options}); module.exports = process.env.PORT`,
        { '.env': 'PORT=4310' },
        {
          environment,
        },
      );
    expect(read('')).toBe('4320');
    expect(read('{ override: false }')).toBe('4320');
    expect(read('{ override: true }')).toBe('4310');
    expect(read('{ override: go() }')).toMatch(/^\?whether a file replaces it/);
    expect(
      port("require('dotenv').config({ path: ['.env.a', '.env'], override: true })", {
        '.env': 'PORT=4310',
        '.env.a': 'PORT=4999',
      }),
    ).toBe('4310');
  });

  it('gives what it has read', () => {
    const files = { '.env': 'PORT=4310' };
    expect(exportsOf("module.exports = require('dotenv').config().parsed", files)).toEqual({ PORT: '4310' });
    expect(exportsOf("module.exports = require('dotenv').config().parsed.PORT", {})).toBe('$PORT');
    expect(
      exportsOf(
        "const env = {}; require('dotenv').config({ processEnv: env }); module.exports = [env, process.env.PORT]",
        files,
      ),
    ).toEqual([{ PORT: '4310' }, '$PORT']);
    expect(port("require('dotenv').config()", {})).toBe('$PORT');
    expect(port("require('dotenv').config({ path: go() })")).toBe('$PORT');
    expect(port("require('dotenv').config({ path: '../.env' })")).toBe('$PORT');
  });

  it('takes a file for each environment', () => {
    const files = { '.env': 'PORT=4310', '.env.production': 'PORT=4320', '.env.local': 'HOST=::1' };
    expect(port("require('dotenv-flow').config()", files)).toEqual({
      choice: ['4310~PORT', ['production', '4320~PORT']],
    });
    expect(
      exportsOf("require('dotenv-flow').config(); module.exports = process.env.PORT", files, {
        environment: new Map([['NODE_ENV', evaluated("module.exports = 'production'")]]),
      }),
    ).toBe('4320~PORT');
    expect(port("require('dotenv').config({ path: '.env.' + (process.env.NODE_ENV || 'production') })", files)).toBe(
      '4320~NODE_ENV,PORT',
    );
    const path = "process.env.NODE_ENV === 'production' ? '.env.production' : '.env'";
    expect(port(`require('dotenv').config({ path: ${path} })`, files)).toEqual({
      choice: [['production', '4320~PORT'], '4310~PORT'],
    });
  });

  it('does not follow what it puts together', () => {
    const files = { '.env': 'BASE=4310\nPORT=$BASE' };
    expect(port("require('dotenv-expand').expand(require('dotenv').config())", files)).toMatch(/put together/);
    expect(port("require('dotenv').config()", files)).toBe('$BASE~PORT');
  });
});

describe('files by the environment, or of defaults', () => {
  const files = {
    '.env': 'PORT=4310',
    '.env.defaults': 'PORT=4999\nDECK=4320',
    '.env.production': 'PORT=4311',
    '.env.development': 'PORT=4312',
    'quay/.env.local': 'PORT=4330',
    'quay/.env.prod': 'PORT=4331',
  };
  const port = (setup: string, env: Readonly<Record<string, string>> = {}, name = 'PORT'): unknown => {
    const environment = new Map(
      Object.entries(env).map(([key, value]) => [key, evaluated(`module.exports = '${value}'`)]),
    );
    return exportsOf(`${setup}\nmodule.exports = process.env.${name};`, files, { environment });
  };

  it.each<[string, Readonly<Record<string, string>>, unknown]>([
    ["require('custom-env').env('production')", {}, '4311~PORT'],
    ["require('custom-env').env('dev')", {}, '4312~PORT'],
    ["require('custom-env').env('staging')", {}, '4310~PORT'],
    ["require('custom-env').env(true)", { NODE_ENV: 'production' }, '4311~PORT'],
    ["require('custom-env').env('production')", { PORT: '4340' }, '4340'],
    ['require("custom-env").env(process.env.NODE_ENV || "local", "quay/")', { NODE_ENV: 'prod' }, '4331~PORT'],
    [
      'require("custom-env").env(process.env.NODE_ENV || "local", "quay/")',
      {},
      { choice: ['4330~PORT', ['prod', '4331~PORT']] },
    ],
    ["require('@next/env').loadEnvConfig('.', true)", {}, '4312~PORT'],
    ["require('@next/env').loadEnvConfig('.', false)", {}, '4311~PORT'],
    ["require('@dotenvx/dotenvx').config({ convention: 'flow' })", { NODE_ENV: 'production' }, '4311~PORT'],
  ])('%s with %j', (setup, env, expected) => {
    expect(port(setup, env)).toEqual(expected);
  });

  it('takes defaults for what the file does not say', () => {
    for (const setup of ["require('dotenv-defaults').config()", "require('dotenv-extended').load()"]) {
      expect(port(setup)).toBe('4310~PORT');
      expect(port(setup, {}, 'DECK')).toBe('4320~DECK');
    }
  });
});

describe('a program that looks for its file in several places', () => {
  const start = (code: string): unknown =>
    exportsOf(
      `const fs = require('fs'); const dotenv = require('dotenv'); ${code} module.exports = process.env.PORT;`,
      {},
      { environment: new Map([['PORT', evaluated('module.exports = 4310')]]) },
    );
  const strip = 'for (const key in process.env) process.env[key] = strip(process.env[key]);';

  it('keeps what the process was given, overridable where it sets variables by itself', () => {
    const found = 'if (fs.existsSync(path))';
    const loop = (inner: string): string => `for (const path of ['.env', '../.env', '/srv/ferry/.env']) { ${inner} }`;
    expect(start(loop(`${found} { dotenv.config({ path }); break; }`))).toBe('4310');
    expect(
      start(loop(`${found} { try { dotenv.config({ path }); ${strip} break; } catch { console.log(path); } }`)),
    ).toEqual({ choice: ['4310~PORT', '4310'] });
    expect(
      start(`let isDone = false; ${loop(`${found} { ${strip} isDone = true; break; }`)} if (!isDone) { ${strip} }`),
    ).toEqual({ choice: ['4310~PORT', '4310'] });
  });
});

describe('a parser of the program’s own, and a file that is not in the repository', () => {
  const read = "const fs = require('fs'); ";
  const lines = "fs.readFileSync(file, 'utf8').split('\\n')";
  const parsers = [
    [
      'a loop with a regular expression on each line',
      `function load(file) { const env = {}; let raw; try { raw = fs.readFileSync(file, 'utf8'); } catch { return env; }
       for (const line of raw.split(/\\r?\\n/)) { const m = line.match(/^(\\w+)=(.*)$/); if (!m) continue;
         let value = m[2]; if (value.startsWith('"')) value = value.slice(1, -1); env[m[1]] = value; }
       return env; }`,
    ],
    [
      'a loop within the try',
      `function load(file) { try { const env = {}; for (const line of ${lines}) {
         const [key, ...rest] = line.split('='); if (key && rest.length) env[key.trim()] = rest.join('=').trim(); }
       return env; } catch { return {}; } }`,
    ],
    [
      'a counted loop',
      `const load = (file) => { if (!fs.existsSync(file)) return {}; const env = {}; const all = ${lines};
       for (let i = 0; i < all.length; i++) { const at = all[i].indexOf('='); env[all[i].slice(0, at)] = all[i].slice(at + 1); }
       return env; }`,
    ],
    [
      'a function for each line',
      `const load = (file) => { const env = {}; if (fs.existsSync(file)) ${lines}.map((it) => it.trim()).filter(Boolean)
         .forEach((line) => { const [key, value] = line.split('='); env[key] = value; });
       return env; }`,
    ],
    [
      'a reduction',
      `const load = (file) => { try { return ${lines}.reduce((all, line) => { const [key, value] = line.split('=');
         all[key] = value; return all; }, {}); } catch (error) { return {}; } }`,
    ],
    [
      'a list of pairs',
      `const load = (file) => { try { return Object.fromEntries(${lines}.map((line) => line.split('='))); } catch { return {}; } }`,
    ],
    [
      'a regular expression over the whole text',
      `const load = (file) => { const env = {}; const pattern = /^(\\w+)=(.*)$/gm; let m; let raw = '';
       try { raw = fs.readFileSync(file, 'utf8'); } catch { }
       while ((m = pattern.exec(raw)) !== null) env[m[1]] = m[2];
       return env; }`,
    ],
  ] as const;

  const ports = (code: string): unknown =>
    readPorts(propertyOf(evaluated(read + code), 'PORT')).map((it) =>
      it.kind === 'port' ? `${it.port} ${it.variables.join()}` : it.kind === 'absent' ? it.kind : it.reason,
    );

  it.each(parsers)('may say another port than what it is laid over: %s', (_, load) => {
    expect(ports(`${load}; module.exports = { PORT: '4310', ...load('.env') };`)).toEqual(['4310 PORT']);
    expect(ports(`${load}; module.exports = Object.assign({ PORT: 4310 }, load('../deck/.env.production'));`)).toEqual([
      '4310 PORT',
    ]);
    expect(ports(`${load}; module.exports = { ...load('.env'), PORT: 4310 };`)).toEqual(['4310 ']);
  });

  it.each(parsers)('is no .env, and may say anything: %s', (_, load) => {
    expect(String(ports(`${load}; module.exports = { PORT: '4310', ...load('ports.txt') };`))).toMatch(/[a-z]/);
    expect(ports(`${load}; module.exports = { PORT: '4310', ...load('ports.txt') };`)).not.toEqual(['4310 PORT']);
  });

  it('gives what the program has set before, or what it sets instead', () => {
    const [[, load]] = parsers;
    expect(ports(`${load}; const env = load('.env'); module.exports = { PORT: env.PORT || 4310 };`)).toEqual([
      '4310 PORT',
    ]);
    const other = load.replace('catch { return env; }', 'catch { return { PORT: 4320 }; }');
    expect(String(ports(`${other}; module.exports = { PORT: load('.env').PORT || 4310 };`))).toMatch(/not known/);
    const own = load.replace('const env = {}', 'const env = { PORT: 4320, list: [] }');
    expect(ports(`${own}; module.exports = load('.env');`)).toEqual(['4320 PORT']);
    expect(ports(`${own}; module.exports = { PORT: load('.env').list.length };`)).not.toEqual([
      'port 0 lets the system choose a port',
    ]);
  });
});
