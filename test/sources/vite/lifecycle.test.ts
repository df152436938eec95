/** Configs that go by the script that starts them, as npm tells it. */
import { expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

const config = `import { defineConfig } from 'vite';
  import dotenv from 'dotenv';
  import { existsSync, promises } from 'fs';
  const files = () => {
    const found = /--mode ([a-z]+)/.exec(process.env.npm_lifecycle_script);
    const mode = found ? found[1] : 'production';
    return ['.env', '.env.local', \`.env.\${mode}\`, \`.env.\${mode}.local\`];
  };
  async function variables(prefix, names = files()) {
    let all = {};
    for (const name of names) {
      try {
        if (existsSync(name)) all = { ...all, ...dotenv.parse(await promises.readFile(name, { encoding: 'utf8' })) };
      } catch (error) { console.error(error); }
    }
    const own = new RegExp(\`^(\${prefix})\`);
    Object.keys(all).forEach((key) => { if (!own.test(key)) Reflect.deleteProperty(all, key); });
    return all;
  }
  export default defineConfig(async () => {
    const { VITE_PORT } = await variables('VITE_');
    return { server: { port: Number(VITE_PORT) || 4300 } };
  });`;

function shown(scripts: Readonly<Record<string, string>>, code = config): Promise<string[]> {
  return shownFacts({
    'package.json': JSON.stringify({ name: 'quay', scripts }),
    'vite.config.js': code,
    '.env': 'TIDE=high',
    '.env.development': 'VITE_PORT=4310',
    '.env.staging': 'VITE_PORT=4320',
  });
}

it('has the port of the mode that its script says', async () => {
  expect(await shown({ dev: 'pnpm vite --mode development', build: 'vite build --mode production' })).toEqual([
    'quay 4310 on localhost overridable dev default .env.development "4310"',
  ]);
});

it('has that of each mode that one says', async () => {
  expect(await shown({ dev: 'vite --mode development', staging: 'vite --mode staging' })).toEqual([
    'quay 4310 on localhost overridable dev default .env.development "4310"',
    'quay 4320 on localhost overridable dev staging .env.staging "4320"',
  ]);
});

it('is the same by scripts of the same mode', async () => {
  expect(await shown({ dev: 'vite --mode development', host: 'vite --mode development --host' })).toEqual([
    'quay 4310 on localhost overridable dev default .env.development "4310"',
  ]);
});

it('does not take one of two scripts that differ', async () => {
  const code = 'export default { server: { port: process.env.npm_lifecycle_script === "vite" ? 4310 : 4320 } }';
  expect(await shown({ dev: 'vite', host: 'vite --host' }, code)).toEqual([expect.stringMatching(/^warning: /)]);
});

it('does not take the script of another server', async () => {
  for (const dev of [
    'npm run dev:web',
    'cd web && vite --mode staging',
    'vite build --mode staging',
    'echo vite --mode staging',
  ])
    expect(await shown({ dev })).toEqual([expect.stringMatching(/^warning: .*npm_lifecycle_script/)]);
});

it('has the port of the script that PM2 starts', async () => {
  const start = (args: string): Promise<string[]> =>
    shownFacts({
      'ecosystem.config.js': `module.exports = { apps: [{ name: 'quay', script: 'npm', args: '${args}' }] };`,
      'package.json': JSON.stringify({ name: 'quay', scripts: { web: 'vite', other: 'vite --mode staging' } }),
      'vite.config.js': `const found = /--mode (\\w+)/.exec(process.env.npm_lifecycle_script);
        const ofWeb = process.env.npm_lifecycle_event === 'web' ? 4310 : 4330;
        export default { server: { port: found && found[1] === 'staging' ? 4320 : ofWeb } };`,
    });
  expect(await start('run web')).toContain('quay 4310 on localhost literal dev default vite.config.js "4310"');
  expect(await start('run other')).toContain('quay 4320 on localhost literal dev default vite.config.js "4320"');
  expect(await start('run web -- --mode staging')).toEqual([
    expect.stringMatching(/^warning: it is 4320 or 4310, by a condition that is not known: "found/),
  ]);
});
