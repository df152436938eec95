/** Files that are not in the repository: what holds without them is what a process has, and each of them may replace it. */
import { describe, expect, it } from 'vitest';
import { scanFiles, shownFacts } from '../support/scan.ts';

async function ports(code: string): Promise<readonly string[]> {
  const { listeners } = await scanFiles({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry-api', script: 'server.js' }] };`,
    'server.js': `const fs = require('fs'), path = require('path'); let config = { port: 4310 }; const serve = (port) => { require('http').createServer().listen(port); }; ${code}; ${code.includes('serve(') ? '' : 'serve(config.port);'}`,
    'other.js': 'module.exports = { port: 4320 };',
    'other.json': '{ "port": 4320 }',
  });
  return listeners.map((it) => [it.port, it.certainty, ...it.variables].join(' '));
}

const own = ['4310 overridable ./private.js'];

it.each([
  ["config = { ...config, ...JSON.parse(fs.readFileSync('./state.json', 'utf8')) }", ['4310 overridable ./state.json']],
  [
    "const kept = JSON.parse(fs.readFileSync(path.join(__dirname, 'state.json'))); config = Object.assign({}, config, kept)",
    ['4310 overridable ./state.json'],
  ],
  ["config = { ...config, ...JSON.parse(fs.readFileSync('./state.json')).server }", []],
  ["config = { ...JSON.parse(fs.readFileSync('./state.json')) }", []],
])('a file that is kept on the server alone may replace what it is laid over: %s', async (code, expected) => {
  expect(await ports(code)).toEqual(expected);
});

describe('a file that is not there leaves what holds without it', () => {
  it.each([
    ["if (fs.existsSync('private.js')) config = Object.assign(config, require('./private.js'))", own],
    ["if (fs.existsSync(path.join(__dirname, 'private.js'))) Object.assign(config, require('./private'))", own],
    ["if (fs.existsSync('./private.js')) config = { ...config, ...require('./private.js') }", own],
    [
      "if (!fs.existsSync('./private.js')) config.port = 4320; else config.port = require('./private.js').port",
      ['4320 overridable ./private.js'],
    ],
    [
      "config = require(fs.existsSync('private.js') ? './private.js' : './other.js')",
      ['4320 overridable ./private.js'],
    ],
    [
      "const file = path.join(__dirname, 'private.js'); config = require(fs.existsSync(file) ? file : './other.js')",
      ['4320 overridable ./private.js'],
    ],
    ["try { config = require('./private.js') } catch {}", own],
    ["try { config = { ...config, ...require('./private.js') } } catch (e) { console.log('none') }", own],
    [
      "try { config = require('./private.js') } catch (e) { config = require('./other') }",
      ['4320 overridable ./private.js'],
    ],
    [
      "const read = (name) => { try { return JSON.parse(fs.readFileSync(name, 'utf8')); } catch (e) { return {}; } }; config = { ...config, ...read('private.js'), ...read('./none.json') }",
      ['4310 overridable ./none.json ./private.js'],
    ],
    [
      "const read = (name) => { try { return JSON.parse(fs.readFileSync(name, 'utf8')); } catch (e) { if (e.code === 'ENOENT') return {}; throw e; } }; config = { ...config, ...read('private.js') }",
      own,
    ],
    [
      "const read = (name) => { try { return JSON.parse(fs.readFileSync(name, 'utf8')); } catch (e) { if (e.code !== 'ENOENT') throw e; } return {}; }; config = { ...config, ...read('private.js') }",
      own,
    ],
    [
      "let is = true; try { fs.statSync('private.js') } catch { is = false } if (is) config = require('./private.js')",
      own,
    ],
    [
      "try { fs.accessSync('private.js'); config = require('./private.js') } catch { config.port = 4320 }",
      ['4320 overridable ./private.js'],
    ],
    [
      "try { const own = require('./private.js'); if (own.port) config.port = own.port; else config.port = 1 } catch { }",
      own,
    ],
    [
      "const load = () => { try { const own = require('./private.js'); if (own.a) return 1; return 2; } catch { return 4320; } }; config.port = load()",
      ['4320 overridable ./private.js'],
    ],
    ["(async () => { try { config = await import('./private.js') } catch { } serve(config.port) })()", own],
    [
      "(async () => { try { config = JSON.parse(await fs.promises.readFile('private.js', 'utf8')) } catch (e) { if (e.code !== 'ENOENT') throw e; } serve(config.port) })()",
      own,
    ],
  ])('%s', async (code, expected) => {
    expect(await ports(code)).toEqual(expected);
  });
});

describe('nothing is said of what may be there', () => {
  it.each([
    "config = require('./private.js')",
    "config = JSON.parse(fs.readFileSync('private.json', 'utf8'))",
    "if (fs.existsSync('/etc/ferry.js')) config.port = 1",
    "if (fs.existsSync('../private.js')) config.port = 1",
    "if (fs.existsSync('dist/private.js')) config.port = 1",
    "if (fs.existsSync(process.argv[2] + require('os').hostname())) config.port = 1",
    "try { config = require('./dist/private.js') } catch { }",
    "try { config = require('/etc/private.js') } catch { }",
    "try { config = require('./private.js'); } finally { config.port = config.port || 4320 }",
    "try { (async () => { config.port = require('./private.js').port })() } catch { config.port = 4320 }",
    "const os = require('os'); try { if (os.hostname() === 'ferry') require('./private.js'); config.port = 4330 } catch { config.port = 4320 }",
    "try { fs.promises.readFile('private.js').then((it) => { config = it; }) } catch { config.port = 4320 }",
    "try { const p = import('./private.js'); config.port = p.port; } catch { config.port = 4320 }",
  ])('%s', async (code) => {
    expect(await ports(code)).toEqual([]);
  });
});

it('names the file', async () => {
  const facts = await shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry-api', script: 'server.js' }] };`,
    'server.js': "if (require('fs').existsSync('private.js')) require('http').createServer().listen(4310);",
  });
  expect(facts).toEqual([expect.stringContaining('its source listens only where ./private.js is there')]);
});
