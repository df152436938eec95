/**
 * Configs made at random from what people write, and from what looks like it: read by Python, Ruby and a parser of
 * YAML, and by our reader of plain settings. It gives what they give, or says that it does not know.
 */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { type Origin, primitive, type Value } from '../../src/javascript/values/value.ts';
import { Environment } from '../../src/launch/environment.ts';
import { settingsIn } from '../../src/launch/servers/plain-config.ts';
import { yamlSettings } from '../../src/launch/servers/plain-lines.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { seed } from '../support/seed.ts';

const howMany = 600;

/** FERRY is set where the configs run, PIER is not. */
const variables = { FERRY: '4399' };
const nowhere: Origin = { source: new SourceText('ecosystem.config.js', ''), start: 0, end: 0 };
const environment = new Environment(
  'default',
  new Map(Object.entries(variables).map(([name, value]) => [name, primitive(value, nowhere)])),
);

/** What each time gives, or `unknown`. */
type Reading = readonly unknown[] | 'unknown';

function known(value: Value): unknown {
  if (value.kind === 'primitive') return value.value === undefined ? null : value.value;
  if (value.kind === 'array' && value.rest === null) return value.items.map(known);
  throw new Error('unknown');
}

function reading(values: readonly (readonly Value[])[]): Reading {
  try {
    return values.map((all) => all.map(known));
  } catch {
    return 'unknown';
  }
}

function run(command: string, program: string, configs: readonly string[]): readonly unknown[] | null {
  const flag = command === 'ruby' ? '-e' : '-c';
  const { PATH = '' } = process.env;
  const result = spawnSync(command, [flag, program], {
    input: JSON.stringify(configs),
    env: { PATH, ...variables },
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (result.error !== undefined || result.status !== 0) {
    if (process.env['CI'] !== undefined)
      throw new Error(`${command} cannot run, and CI is where it must: ${result.stderr}`);
    process.stderr.write(`${command} cannot run here: our reader of its configs is not compared with it\n`);
    return null;
  }
  const answers: unknown = JSON.parse(result.stdout);
  return Array.isArray(answers) ? answers : null;
}

function configsOf(pieces: readonly string[]): readonly string[] {
  const config = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((it) => `${it.join('\n')}\n`);
  return fc.sample(config, { seed, numRuns: howMany });
}

/** Compares all that runs; most of what is plain has to be known. */
function compare(configs: readonly string[], theirs: readonly unknown[], ours: (config: string) => Reading): void {
  let exact = 0;
  let valid = 0;
  for (const [index, config] of configs.entries()) {
    const answer = theirs[index];
    if (answer === 'invalid') continue;
    valid += 1;
    const mine = ours(config);
    if (mine === 'unknown') continue;
    exact += 1;
    expect(`${config}=> ${JSON.stringify(mine)}`).toBe(`${config}=> ${JSON.stringify(answer)}`);
  }
  process.stderr.write(`plain configs: ${valid} of ${configs.length} run, ${exact} read (SEED=${seed})\n`);
  expect(valid).toBeGreaterThan(howMany / 4);
  expect(exact).toBeGreaterThan(valid / 8);
}

const sourceOf = (config: string): SourceText => new SourceText('config', config);

it('reads a setting as Python does, or not at all', (test) => {
  const configs = configsOf([
    ...Array.from({ length: 6 }, (_, index) => `workers_${index} = ${index}  # bind = "127.0.0.1:1"`),
    'bind = "127.0.0.1:4310"',
    "bind='127.0.0.1:4311'",
    'bind = ["127.0.0.1:4312", "127.0.0.1:4313",]',
    'bind = [\n    "127.0.0.1:4314",\n]',
    'bind = os.environ.get("PIER", "127.0.0.1:4315")',
    'bind = os.environ.get("FERRY", "127.0.0.1:4315")',
    'bind = os.getenv("PIER") or "127.0.0.1:4316"',
    'bind = "127.0.0.1:" + os.environ.get("PIER", "4317")',
    'bind = "127.0.0.1:" + str(os.environ.get("FERRY", 4318))',
    'bind = "127.0.0.1:" + str(int(os.getenv("PIER", 4319)))',
    'bind = u"127.0.0.1:4320"',
    'bind = r"127.0.0.1:4321"',
    'bind = f"127.0.0.1:{4322}"',
    'bind = "127.0.0.1:" "4323"',
    'bind = "127.0.0.1:4324" if workers else "127.0.0.1:4325"',
    'bind = "127.0.0.1:%d" % 4326',
    'bind = "127.0.0.1:\\x34327"',
    'bind = "\\\n127.0.0.1:4328"',
    'bind = (\n    "127.0.0.1:4329"\n)',
    'bind: str = "127.0.0.1:4330"',
    'bind = None',
    'bind = "a", "b"',
    'bind = workers = "127.0.0.1:4331"',
    'workers = bind = "127.0.0.1:4332"',
    '(bind) = "127.0.0.1:4333"',
    '(bind, workers) = ("127.0.0.1:4334", 2)',
    'x = (bind := "127.0.0.1:4335")',
    'if workers:\n    bind = "127.0.0.1:4336"',
    'if not workers:\n    bind = "127.0.0.1:4337"',
    'if workers: bind = "127.0.0.1:4338"',
    'def on_starting(server):\n    bind = "127.0.0.1:4339"\n    server.log.info("bind = %s", bind)',
    'class Ferry:\n    bind = "127.0.0.1:4340"',
    'text = """\nbind = "127.0.0.1:4341"\n"""',
    "text = '''\nbind = \"127.0.0.1:4342\"\n'''",
    'text = \'bind = "127.0.0.1:4343"\'',
    'text = "#"; bind = "127.0.0.1:4344"',
    'globals()["bind"] = "127.0.0.1:4345"',
    'exec("bind = \'127.0.0.1:4346\'")',
    'for bind in ["127.0.0.1:4347"]: pass',
    'ferry = {"bind": "127.0.0.1:4348"}',
    'ferry = dict(bind="127.0.0.1:4349")',
    'print("", bind, file=nothing) if "bind" in globals() else None',
    'from types import SimpleNamespace as bind',
    'import os',
    'workers = 2',
    'workers = 2 \\\n  + 3',
    "quote = 'it''s'",
    'apostrophe = "it\'s"  # it\'s',
  ]);
  const program = `
import io, json, os, sys
answers = []
for text in json.load(sys.stdin):
    names = {'os': os, 'workers': 2, 'nothing': io.StringIO()}
    try:
        exec(text, names)
        bind = names.get('bind', 'absent')
        answers.append([] if bind == 'absent' else [[bind]] if bind is None or isinstance(bind, (str, list)) else 'other')
    except Exception:
        answers.append('invalid')
print(json.dumps(answers))`;
  const theirs = run('python3', program, configs);
  if (theirs === null) return test.skip();
  compare(configs, theirs, (config) => {
    const settings = settingsIn(sourceOf(config), 'python', 'bind', environment);
    // Which of several counts, and what several values are, is not for the reader of one.
    return settings.length > 1 || settings.some((it) => it.values.length !== 1)
      ? 'unknown'
      : reading(settings.map((it) => it.values));
  });
});

it('reads every call of a setting as Ruby does, or none', (test) => {
  const configs = configsOf([
    'port 4310',
    'port(4311)',
    'port 4312, "127.0.0.1"',
    'port ENV.fetch("PIER", 4313)',
    'port ENV.fetch("FERRY", 4314)',
    'port ENV.fetch("PIER") { 4315 }',
    'port ENV.fetch("FERRY") { 4316 }',
    "port        ENV['PIER'] || 4317",
    'port Integer(ENV["PIER"] || 4318)',
    'port ENV.fetch("PIER", "4319").to_i',
    'port 4_320',
    'port 4321, tcp: true',
    'port 4322, :tcp => true, backlog: 64',
    'port "43#{23}"',
    'port 4324 if true',
    'port 4325 unless true',
    'port 4326 or threads 1',
    'port(*[4327])',
    'port [4328].first',
    'port 4000 + 329',
    'if true\n  port 4330\nend',
    'if false\nport 4331\nelse\nport 4332\nend',
    'unless true\n  threads 1\n  port 4333\nend',
    'true && port(4334)',
    'port 4335 rescue nil',
    '# port 4336',
    '=begin\nport 4337\n=end',
    'text = "port 4338"',
    'text = "a\nport 4339\nb"',
    'text = <<~TEXT\nport 4340\nTEXT',
    "text = <<-'TEXT'\nport 4341\n  TEXT",
    'text = %w[port 4342]',
    'text = %(\nport 4343\n)',
    "text = '#' ; port 4344",
    'text = /"/',
    'text = ?"',
    'options = { port: 4345 }',
    'port = 4346',
    'port = 4347; port port',
    'send(:port, 4348)',
    'on_boot do\n  port 4349\nend',
    'on_boot { port 4350 }',
    'on_boot do |it|\n  x = 1 if it\nend',
    '[1, 2].each do |it| port 4351 end',
    'while false do\n  port 4352\nend',
    'x = if true then 1 else 2 end',
    'x = case 1\n    when 1 then 2\n    end',
    'begin\n  port 4353\nend',
    'def ferry\n  port 4354\nend',
    'def pier() = 1',
    'x = [\n  1, # port 4355\n]',
    'threads 1, 2',
    'threads 1 if true',
    'x = { end: 1 }',
    'x = :end',
    '__END__\nport 4356',
    'port 4357 ||\n  4358',
    'port ENV["PIER"]\n  &.to_i',
    'workers = Integer(ENV.fetch("PIER") { 2 })',
  ]);
  const program = `
require 'json'
class Recorder
  attr_reader :calls
  def initialize; @calls = []; end
  def port(*all, **options); @calls << all; nil; end
  def threads(*); end
  def on_boot; yield 1; end
end
answers = JSON.parse(STDIN.read).map do |text|
  recorder = Recorder.new
  begin
    $VERBOSE = nil
    recorder.instance_eval(text)
    recorder.calls
  rescue Exception
    'invalid'
  end
end
puts JSON.generate(answers)`;
  const theirs = run('ruby', program, configs);
  if (theirs === null) return test.skip();
  compare(configs, theirs, (config) =>
    reading(settingsIn(sourceOf(config), 'ruby', 'port', environment).map((it) => it.values)),
  );
});

it('reads a key as a parser of TOML does, or not at all', (test) => {
  const configs = configsOf([
    'port = 4310',
    'port = 4311 # port = 1',
    'port = "4312"',
    "port = '4313'",
    'port = 4_314',
    'port = 0x10DB',
    '"port" = 4315',
    'server.port = 4316',
    'server = { port = 4317 }',
    'server = { address = "port = 1" }',
    'port = """\n4318"""',
    'port = [4319, 4320]',
    '[server]',
    '[ server ]',
    '["server"]',
    '[other]',
    '[other]',
    '[server.other]',
    '[[list]]',
    'text = """\n[server]\nport = 4321\n"""',
    "text = '''\nport = 4322\n'''",
    'text = "[server] # \\" port = 1"',
    'list = [\n  "a", # [server]\n  { port = 4323 },\n]',
    '# port = 4324',
    'address = "127.0.0.1"',
    'when = 2026-11-25T10:00:00Z',
    'share = 1.5e3',
    'is-open = true',
  ]);
  const program = `
import json, sys, tomllib
answers = []
for text in json.load(sys.stdin):
    try:
        server = tomllib.loads(text).get('server', {})
        port = server.get('port', 'absent') if isinstance(server, dict) else 'absent'
        answers.append([] if port == 'absent' else [[port]])
    except Exception:
        answers.append('invalid')
print(json.dumps(answers))`;
  const theirs = run('python3', program, configs);
  if (theirs === null) return test.skip();
  compare(configs, theirs, (config) =>
    reading(settingsIn(sourceOf(config), 'toml', 'server.port', environment).map((it) => it.values)),
  );
});

it('reads a key as a parser of YAML does, or not at all', () => {
  const configs = configsOf([
    'server:',
    'server:',
    '  port: 4310',
    '  port: "4311" # port: 1',
    "  port: '4312'",
    '  port: 4313 # port: 1',
    '  port:    4314   ',
    '  port: 0x10DB',
    '  port: &pier 4315',
    '  port:',
    '    4316',
    '  # port: 4317',
    '  address: 127.0.0.1',
    '  text: a b: c',
    '  url: http://a:1',
    '  ssl:',
    '    port: 4318',
    'other:',
    '  port: 4319',
    'list:',
    '- port: 4320',
    '  - port: 4321',
    '  text: |',
    'text: >-',
    '    server:',
    '      port: 4322',
    'text: "a',
    '  port: 4323"',
    'text: a',
    '  more words',
    'server: { port: 4324 }',
    'server: {',
    '  port: 4325 }',
    'server.port: 4326',
    '"server":',
    'server: &all',
    '  <<: *all',
    '---',
    '? server',
    ': port: 4327',
    '',
  ]);
  const theirs = configs.map((config) => {
    try {
      const documents = parseAllDocuments(config, { merge: true, logLevel: 'silent' });
      if (!Array.isArray(documents) || documents.some((it) => it.errors.length > 0)) return 'invalid';
      return documents.flatMap((it): unknown[] => {
        const value: unknown = it.toJS();
        if (typeof value !== 'object' || value === null) return [];
        const all = Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
          key === 'server' && typeof inner === 'object' && inner !== null && 'port' in inner
            ? [inner.port]
            : key === 'server.port'
              ? [inner]
              : [],
        );
        return all.map((port) => [port]);
      });
    } catch {
      return 'invalid';
    }
  });
  compare(configs, theirs, (config) => reading(yamlSettings(sourceOf(config), 'server.port').map((it) => [it])));
});
