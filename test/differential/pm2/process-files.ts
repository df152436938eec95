/** Process files of our own making, in every form that PM2 takes; PM2 runs them, portbook does not. */
import type { Started } from './ask.ts';
import type { ProcessFile } from './compare.ts';
import { modules } from './modules.ts';

/** A process file in JavaScript with these applications. */
function apps(text: string, files: Readonly<Record<string, string>> = {}): ProcessFile {
  return { files: { 'ecosystem.config.js': `module.exports = { apps: [${text}] };`, ...files } };
}

function file(name: string, text: string, files: Readonly<Record<string, string>> = {}): ProcessFile {
  return { files: { [name]: text, ...files } };
}

const ferry = "{ name: 'ferry-api', script: 'server.js', env: { PORT: 4310 } }";
const pier = "{ name: 'pier-web', script: 'dist/main.js', env: { PORT: '4320' } }";

/** One application, with these options beside a name and a script. */
function app(options: string): ProcessFile {
  return apps(`{ name: 'ferry-api', script: 'server.js', ${options} }`);
}

function yaml(text: string): ProcessFile {
  return file('ecosystem.config.yml', text);
}

function json(text: string): ProcessFile {
  return file('ecosystem.json', text);
}

const forms: Readonly<Record<string, ProcessFile>> = {
  'a list of applications': apps(`${ferry}, ${pier}`),
  'one application as apps': file('ecosystem.config.js', `module.exports = { apps: ${ferry} };`),
  'a bare list': file('ecosystem.config.js', `module.exports = [${ferry}, ${pier}];`),
  'a single application': file('ecosystem.config.cjs', `module.exports = ${ferry};`),
  'a pm2 key': file('ecosystem.config.js', `module.exports = { name: 'harbour', pm2: [${ferry}] };`),
  'a pm2 key beside apps': file('ecosystem.config.js', `module.exports = { apps: [${ferry}], pm2: [${pier}] };`),
  'a pm2 key beside apps that are none': file(
    'ecosystem.config.js',
    `module.exports = { apps: false, pm2: [${pier}] };`,
  ),
  'a pm2 key beside an empty list': file('ecosystem.config.js', `module.exports = { apps: [], pm2: [${pier}] };`),
  'exports.apps': file('ecosystem.config.js', `exports.apps = [${ferry}];`),
  'a function, which PM2 does not call': file('ecosystem.config.js', `module.exports = () => ({ apps: [${ferry}] });`),
  'a promise, which PM2 does not await': file(
    'ecosystem.config.js',
    `module.exports = Promise.resolve({ apps: [${ferry}] });`,
  ),
  'lists in a list, which PM2 does not open': apps(`[${ferry}]`),
  'a constant': file('ecosystem.config.js', `const apps = [${ferry}]; module.exports = { apps };`),
  'a list that grows': file(
    'ecosystem.config.js',
    `const apps = [${ferry}]; apps.push(${pier}); module.exports = { apps };`,
  ),
  'another file': file('ecosystem.config.js', "module.exports = { apps: require('./apps.js') };", {
    'apps.js': `module.exports = [${ferry}, ${pier}];`,
  }),
  'a table of applications': file(
    'ecosystem.config.js',
    `const ports = { ferry: 4310, pier: 4320 };
     module.exports = { apps: Object.entries(ports).map(([name, port]) => ({ name, script: 'server.js', env: { PORT: port } })) };`,
  ),
  'strict JSON': json('{ "apps": [{ "name": "ferry-api", "script": "server.js", "env": { "PORT": 4310 } }] }'),
  'JSON as JavaScript': json(`// processes\n{ apps: [${ferry},], /* no more */ }`),
  'JSON with a mark of its encoding': json(`\ufeff{ "apps": [${ferry}] }`),
  'JSON with a variable': json(
    '{ apps: [{ name: "ferry-api", script: "server.js", env: { PORT: process.env.FERRY_PORT || 4310 } }] }',
  ),
  'JSON with what is computed': json(
    '{ apps: [{ name: "ferry-api", script: "server.js", env: { PORT: 4300 + 10 } }] }',
  ),
  'JSON with a comment at its end, which PM2 refuses': json(`{ apps: [${ferry}] } // processes`),
  'JSON with the same key twice': json(
    '{ "apps": [{ "name": "ferry-api", "script": "server.js", "env": { "PORT": 4310, "PORT": 4311 } }] }',
  ),
  'a list in JSON': json(`[${ferry}]`),
  YAML: yaml('apps:\n  - name: ferry-api\n    script: server.js\n    env:\n      PORT: 4310\n'),
  'a list in YAML': yaml('- name: ferry-api\n  script: server.js\n  env: { PORT: "4310" }\n'),
  'a single application in YAML': yaml('name: ferry-api\nscript: server.js\nenv: { PORT: 4310 }\n'),
  'YAML between marks': yaml('---\napps: [{ name: ferry-api, script: server.js, env: { PORT: 4310 } }]\n...\n'),
  'YAML with another file ending': file(
    'pm2.yaml',
    'apps:\r\n- name: ferry-api\r\n  script: server.js\r\n  env: {PORT: 4310}\r\n',
  ),
  'YAML with a mark of its encoding': yaml(
    '\ufeffapps:\n- { name: ferry-api, script: server.js, env: { PORT: 4310 } }\n',
  ),
  'YAML that says its version': yaml(
    '%YAML 1.1\n---\napps: [{ name: ferry-api, script: server.js, env: { PORT: 010326 } }]\n',
  ),
  'anchors and merged keys': yaml(`
base: &base
  script: server.js
  env: &env { PORT: 4310, HARBOUR: north }
apps:
  - { <<: *base, name: ferry-api }
  - { <<: *base, name: pier-web, env: { <<: *env, PORT: 4320 } }
  - { name: tide-api, <<: [*base, { env: { PORT: 4330 } }] }
  - { name: buoy-api, <<: *base, <<: { env: { PORT: 4340 } } }
  - { name: quay-api, script: dist/main.js, env: { PORT: 4350, <<: *env } }
`),
  'a merged key in quotes, which is none': yaml(
    'env: &env { PORT: 4310 }\napps:\n  - { name: ferry-api, script: server.js, env: { "<<": *env } }\n',
  ),
  'an alias of a port': yaml(
    'port: &port 4310\napps:\n  - { name: ferry-api, script: server.js, env: { PORT: *port } }\n',
  ),
  'an anchor that is set again': yaml(
    'a: &port 4310\napps:\n  - { name: ferry-api, script: server.js, env: { PORT: *port } }\n  - { name: pier-web, script: server.js, env: { OLD: &port 4311, PORT: *port } }\n',
  ),
  'numbers of YAML': yaml(
    `apps:\n${[
      '0x10D6',
      '0b1000011010110',
      '0o10326',
      '010326',
      '+4310',
      '4310.0',
      '4.31e3',
      '4_310',
      '71:50',
      '!!str 4310',
      '!!int "4310"',
      "'4310'",
      '~',
      'null',
      'yes',
      'true',
      '""',
      '|\n        4310',
      '>-\n        4310',
      '4310 # the port',
      '"4310 "',
    ]
      .map((port, index) => `  - name: ferry-${index}\n    script: server.js\n    env:\n      PORT: ${port}\n`)
      .join('')}`,
  ),
};

const variables: Readonly<Record<string, ProcessFile>> = {
  'port for PORT': app('port: 4310'),
  'port before PORT': app('port: 4310, env: { PORT: 4311 }'),
  'port as text': app("port: '4310'"),
  'port 0, which is none': app('port: 0, env: { PORT: 4310 }'),
  'port without an environment': app('port: 4310, env: null'),
  'port that is none, which PM2 refuses': app("port: 'north'"),
  'environments over env': app('env: { PORT: 4310 }, env_production: { PORT: 4320 }, env_staging: { LOG: 1 }'),
  'environments over port': app('port: 4310, env_production: { PORT: 4320 }'),
  'an environment alone': app("env: {}, env_production: { PORT: '4320' }"),
  'an environment without env': app('env_production: { PORT: 4320 }'),
  'an environment that empties PORT': app("env: { PORT: 4310 }, env_production: { PORT: '' }"),
  'an environment that takes PORT away': app('env: { PORT: 4310 }, env_production: { PORT: undefined }'),
  'an environment with null': app('env: { PORT: 4310 }, env_production: { PORT: null }'),
  'a deploy section for another machine': file(
    'ecosystem.config.js',
    `module.exports = { apps: [${ferry}], deploy: { production: { user: 'ferry', ref: 'origin/main', 'post-deploy': 'PORT=4999 pm2 reload all' } } };`,
  ),
  'a deploy section with an environment': file(
    'ecosystem.config.js',
    `module.exports = {
       apps: [${ferry}, { name: 'pier-web', script: 'server.js', env: { PORT: 4320 }, env_production: { PORT: 4330 } }],
       deploy: { production: { user: 'ferry', env: { PORT: 4340 } }, staging: { env: { NODE_ENV: 'staging' } } },
     };`,
  ),
  'PORT that is null': app('env: { PORT: null }'),
  'PORT that is not defined': app('env: { PORT: undefined }'),
  'PORT that is empty': app("env: { PORT: '' }"),
  'PORT that is true': app('env: { PORT: true }'),
  'PORT that is false': app('env: { PORT: false }'),
  'PORT that is a list': app('env: { PORT: [4310] }'),
  'PORT that is an object': app('env: { PORT: { north: 4310 } }'),
  'PORT that is 0': app('env: { PORT: 0 }'),
  'PORT with blanks': app("env: { PORT: ' 4310 ' }"),
  'PORT in another spelling': app("env: { PORT: '4310.0' }"),
  'env as a list, which PM2 refuses': app('env: [{ PORT: 4310 }]'),
  'env as text, which PM2 refuses': app("env: 'PORT=4310'"),
  'other variables of other types': app(
    "env: { A: null, B: { c: 1 }, D: true, E: [1], PORT: 4310, F: undefined, G: '' }",
  ),
  'the environment before PORT': app('env: { ...process.env, PORT: 4310 }'),
  'the environment after PORT': app('env: { PORT: 4310, ...process.env }'),
  'the environment on its own': app('env: process.env'),
  'a fallback': app('env: { PORT: process.env.FERRY_PORT || 4310 }'),
  'a fallback of a number': app('env: { PORT: Number(process.env.FERRY_PORT ?? 4310) }'),
  'a condition on the environment': app("env: { PORT: process.env.NODE_ENV === 'production' ? 4310 : 4320 }"),
  'variables that are kept out': app("filter_env: ['PORT'], env: { PORT: 4310 }"),
  'all variables kept out, or so it seems': app('filter_env: true, env: { LOG: 1 }'),
  'no port at all': app('env: { LOG: 1 }'),
};

const processes: Readonly<Record<string, ProcessFile>> = {
  'instances are a cluster': app('instances: 3, env: { PORT: 4310 }'),
  'one instance is a cluster': app('instances: 1, env: { PORT: 4310 }'),
  'instances as text': app("instances: '2', env: { PORT: 4310 }"),
  'instances as a number with a fraction': app('instances: 2.9, env: { PORT: 4310 }'),
  'instances as text with more than a number': app("instances: '3 of them', env: { PORT: 4310 }"),
  'as many instances as processors': app("instances: 'max', env: { PORT: 4310 }"),
  '0 instances': app('instances: 0, env: { PORT: 4310 }'),
  'one less than processors': app('instances: -1, env: { PORT: 4310 }'),
  'two less than processors, which fork': app('instances: -2, env: { PORT: 4310 }'),
  'instances as a word': app("instances: 'two', env: { PORT: 4310 }"),
  'instances as an empty text': app("instances: '', env: { PORT: 4310 }"),
  'no instances': app('instances: null, env: { PORT: 4310 }'),
  'instances as a boolean, which PM2 refuses': app('instances: true, env: { PORT: 4310 }'),
  'a mode': app("exec_mode: 'cluster', env: { PORT: 4310 }"),
  'a mode with instances': app("exec_mode: 'cluster_mode', instances: 2, env: { PORT: 4310 }"),
  'a fork': app("exec_mode: 'fork', instances: 2, env: { PORT: 4310 }"),
  'a fork by its long name': app("exec_mode: 'fork_mode', instances: 2, env: { PORT: 4310 }"),
  'a mode that is none, which PM2 refuses': app("exec_mode: 'clustr', instances: 2, env: { PORT: 4310 }"),
  'a mode in another spelling': app("execMode: 'fork', instances: 2, env: { PORT: 4310 }"),
  'a mode by execute_command': app('execute_command: true, instances: 2, env: { PORT: 4310 }'),
  'a port for each instance': app("instances: 3, increment_var: 'PORT', env: { PORT: 4310 }"),
  'a port for each instance, as text': app("instances: 3, increment_var: 'PORT', env: { PORT: '4310' }"),
  'a port for each forked instance': app("instances: 3, exec_mode: 'fork', increment_var: 'PORT', env: { PORT: 4310 }"),
  'a port for each instance, in each environment': app(
    "instances: 2, increment_var: 'PORT', env: { PORT: 4310 }, env_production: { PORT: '4320' }",
  ),
  'a port for each instance, by port': app("instances: 2, increment_var: 'PORT', port: 4310"),
  'a port for one instance': app("increment_var: 'PORT', env: { PORT: 4310 }"),
  'a port for each of an unknown number': app("instances: 'max', increment_var: 'PORT', env: { PORT: 4310 }"),
  'a port for each processor but one': app("instances: -1, increment_var: 'PORT', env: { PORT: 4310 }"),
  'a port for each processor, counted': app(
    "instances: require('os').cpus().length, increment_var: 'PORT', env: { PORT: 4310 }",
  ),
  'a port for each instance, of none': app("instances: 2, increment_var: 'PORT', env: { LOG: 1 }"),
  'a port for each instance, of a word': app("instances: 2, increment_var: 'PORT', env: { PORT: 'north' }"),
  'increments in another spelling': app("instances: 2, incrementVar: 'PORT', env: { PORT: 4310 }"),
  'increments of another variable': app("instances: 2, increment_var: 'ID', env: { PORT: 4310, ID: 7 }"),
  'the number of the instance': app("instances: 2, instance_var: 'FERRY_INSTANCE', env: { PORT: 4310 }"),
  'the number of the instance in PORT': app("instances: 2, instance_var: 'PORT', env: { PORT: 4310 }"),
  'the same name twice': apps(`${ferry}, { name: 'ferry-api', script: 'server.js', env: { PORT: 4320 } }`),
  'everything that does not matter': app(
    "namespace: 'harbour', wait_ready: true, watch: ['src'], cron_restart: '0 3 * * *', autorestart: false, node_args: '--max-old-space-size=512', max_memory_restart: '300M', merge_logs: true, env: { PORT: 4310 }",
  ),
  'a process that waits to be started': app('autostart: false, env: { PORT: 4310 }'),
  'a name with its environment': app('append_env_to_name: true, env: { PORT: 4310 }, env_production: { PORT: 4320 }'),
  'a name with its environment, and one port': app(
    'append_env_to_name: true, env: { PORT: 4310 }, env_production: { LOG: 1 }, env_staging: { PORT: 4320 }',
  ),
  'a name without its environment': app(
    'append_env_to_name: false, env: { PORT: 4310 }, env_production: { PORT: 4320 }',
  ),
};

/** `npm start`, where the script is `next start`. */
const next = { 'package.json': '{ "scripts": { "start": "next start", "pinned": "next start -p 4390" } }' };
const listensAsNext = ({ env }: Started): string => env['PORT'] || '3000';

/** What PM2's own server does. https://github.com/Unitech/pm2/blob/master/lib/API/Serve.js */
function serves({ command, env }: Started): string | undefined {
  const script = command.findIndex((it) => it.endsWith('/Serve.js'));
  return String(Number.parseInt(env['PM2_SERVE_PORT'] || command[script + 2] || '8080', 10) || 8080);
}

/** Values that PM2 does not take, and some that it does: one that it refuses has it start nothing of the file. */
const refusals: Readonly<Record<string, ProcessFile>> = Object.fromEntries(
  [
    "kill_timeout: '5s'|kill_timeout: '5000'|killTimeout: '5s'|kill_timeout: null|kill_timeout: ''|kill_timeout: []",
    "max_memory_restart: '1.5G'|max_memory_restart: '500MB'|max_memory_restart: '1500M'|max_memory_restart: 1e9",
    "min_uptime: '60s'|min_uptime: '1 minute'|min_uptime: true|restart_delay: {}|watch: ['src']|watch: 1|watch: ''",
    "args: 4310|args: false|args: null|args: 0|node_args: false|node_args: true|exec_mode: 'clustr'|exec_mode: ''",
    "autorestart: 'true'|autorestart: 0|autorestart: ''|time: 'x'|merge_logs: 'yes'|combine_logs: 'yes'|mergeLogs: 0",
    "cwd: () => 1|cwd: null|namespace: 1|log: 1|out: false|out_file: true|error: ['a']|err_file: 1|pid: {}|interpreter: 1",
    "instances: true|instances: 'two'|instances: {}|port: 'north'|port: true|port: ''|port: []|increment_var: 1|incrementVar: 1",
    "env_production: null|env_production: 1|env_production: []|env_production: 'PORT=1'|env_production: ''|env_: null",
    'stop_exit_codes: [0]|stop_exit_codes: 1|stop_exit_codes: false|watch_options: []|watch_options: {}|post_update: 1',
    'treekill: 1|wait_ready: null|pmx: 1|filter_env: 1|ignore_watch: 1|harbour: () => 1|disable_logs: async () => 1',
  ].flatMap((it) =>
    it
      .split('|')
      .map((option) => [
        `beside another, ${option}`,
        apps(`${pier}, { name: 'ferry-api', script: 'server.js', env: { PORT: 4310 }, ${option} }`),
      ]),
  ),
);

const entries: Readonly<Record<string, ProcessFile>> = {
  'an entry that is null': apps(`${ferry}, null`),
  'an entry that is not defined': apps(`${ferry}, undefined`),
  'entries that are none of any kind': apps(`${ferry}, false, '', 0, 'server.js', {}, []`),
  'a list beside an application': apps(`[${ferry}], ${pier}`),
  'a static folder that is no list': file(
    'ecosystem.config.js',
    `module.exports = { apps: [${ferry}], static: { path: '.', port: 4330 } };`,
  ),
  'an application without a script that is refused': apps(`${ferry}, { name: 1 }`),
  'a name with its environment in another spelling': app('appendEnvToName: true, env: { PORT: 4310 }'),
  'a null in YAML': yaml('apps:\n- { name: ferry-api, script: server.js, env: { PORT: 4310 } }\n- ~\n'),
  'an empty environment in YAML': yaml(
    'apps:\n- { name: ferry-api, script: server.js, env: { PORT: 4310 }, env_production: }\n',
  ),
};

/** Names of files; the first part of one that PM2 looks for says how it reads it. */
const names: Readonly<Record<string, ProcessFile>> = {
  'JSON5 by its name': file('ecosystem.json5', `// processes\n{ apps: [${ferry},] }`),
  ...Object.fromEntries(
    [
      'process.config.js',
      'ferry.pm2.config.js',
      'ferry-pm2.config.cjs',
      'pm2.config.js',
      'ecosystem.prod.config.js',
    ].map((name) => [`a file called ${name}`, file(name, `module.exports = { apps: [${ferry}] };`)]),
  ),
};

const programs: Readonly<Record<string, ProcessFile>> = {
  'no name': apps("{ script: './dist/main.js', env: { PORT: 4310 } }"),
  'an empty name': apps("{ name: '', script: 'server.js', env: { PORT: 4310 } }"),
  'a number for a name, which PM2 refuses': apps("{ name: 4310, script: 'server.js', env: { PORT: 4310 } }"),
  'no name, and a script with blanks': apps("{ script: 'node dist/main.js --verbose', env: { PORT: 4310 } }"),
  'no script, which PM2 refuses': apps(`{ name: 'pier-web', env: { PORT: 4320 } }, ${ferry}`),
  cmd: apps("{ cmd: 'server.js', env: { PORT: 4310 } }"),
  command: apps("{ name: 'ferry-api', script: '', command: 'server.js', env: { PORT: 4310 } }"),
  exec: apps("{ name: 'ferry-api', exec: 'server.js', env: { PORT: 4310 } }"),
  'cmd before exec': apps("{ cmd: 'dist/main.js', exec: 'server.js', env: { PORT: 4310 } }"),
  'exec with blanks, which PM2 does not find': apps("{ name: 'ferry-api', exec: 'npm start', env: { PORT: 4310 } }"),
  'a relative folder': apps("{ name: 'ferry-api', cwd: './pier', script: './dist/main.js', env: { PORT: 4310 } }"),
  'a home folder, which PM2 does not know': apps(
    "{ name: 'ferry-api', cwd: '~/pier', script: 'server.js', env: { PORT: 4310 } }",
  ),
  'a program of another language': apps(
    "{ name: 'ferry-api', script: 'server.py', instances: 2, env: { PORT: 4310 } }",
  ),
  'an interpreter': apps(
    "{ name: 'ferry-api', script: 'server.py', interpreter: 'python3', instances: 2, env: { PORT: 4310 } }",
  ),
  'an interpreter by its long name': apps(
    "{ name: 'ferry-api', script: 'server.py', exec_interpreter: 'python3', instances: 2, env: { PORT: 4310 } }",
  ),
  'an interpreter in another spelling': apps(
    "{ name: 'ferry-api', script: 'server.py', execInterpreter: 'python3', instances: 2, env: { PORT: 4310 } }",
  ),
  'a shell script': apps("{ name: 'ferry-api', script: 'server.sh', instances: 2, env: { PORT: 4310 } }"),
  'bash as interpreter': apps(
    "{ name: 'ferry-api', script: 'server.sh', interpreter: 'bash', instances: 2, env: { PORT: 4310 } }",
  ),
  'no interpreter': apps(
    "{ name: 'ferry-api', script: 'server.js', interpreter: 'none', instances: 2, env: { PORT: 4310 } }",
  ),
  'node as interpreter': apps(
    "{ name: 'ferry-api', script: 'server.js', interpreter: 'node', instances: 2, env: { PORT: 4310 } }",
  ),
  'bun as interpreter': apps(
    "{ name: 'ferry-api', script: 'server.ts', interpreter: 'bun', instances: 2, env: { PORT: 4310 } }",
  ),
  'deno as interpreter': apps(
    "{ name: 'ferry-api', script: 'server.ts', interpreter: 'deno', instances: 2, env: { PORT: 4310 } }",
  ),
  'tsx as interpreter': apps(
    "{ name: 'ferry-api', script: 'server.ts', interpreter: 'tsx', instances: 2, env: { PORT: 4310 } }",
  ),
  'ts-node as interpreter, which PM2 takes for node': apps(
    "{ name: 'ferry-api', script: 'server.ts', interpreter: 'ts-node', instances: 2, env: { PORT: 4310 } }",
  ),
  TypeScript: apps("{ name: 'ferry-api', script: 'server.ts', instances: 2, env: { PORT: 4310 } }"),
  'node as script': apps("{ name: 'ferry-api', script: 'node', args: 'server.js', instances: 2, env: { PORT: 4310 } }"),
  'bash as script': apps(
    "{ name: 'ferry-api', script: 'bash', args: ['-c', 'node server.js'], instances: 2, env: { PORT: 4310 } }",
  ),
  'npm start': {
    ...apps("{ name: 'ferry-web', script: 'npm', args: 'start', env: { PORT: 4310 } }", next),
    listensOn: listensAsNext,
  },
  'npm start, without a port': {
    ...apps("{ name: 'ferry-web', script: 'npm', args: ['start'] }", next),
    listensOn: listensAsNext,
  },
  'npm start, with increments and without a port': {
    ...apps(
      "{ name: 'ferry-web', script: 'npm', args: 'start', instances: 2, exec_mode: 'fork', increment_var: 'PORT' }",
      next,
    ),
    listensOn: listensAsNext,
  },
  'npm start, with null for a port': {
    ...apps("{ name: 'ferry-web', script: 'npm', args: 'start', env: { PORT: null } }", next),
    listensOn: listensAsNext,
  },
  'npm start in a script with blanks': {
    ...apps("{ name: 'ferry-web', script: 'npm run start', args: '-- -p 4999', env: { PORT: 4310 } }", next),
    listensOn: listensAsNext,
  },
  'npm run, with a port in the script': {
    ...apps("{ name: 'ferry-web', script: 'npm', args: 'run pinned', env: { PORT: 4310 } }", next),
    listensOn: () => '4390',
  },
  'npm start, in a cluster': {
    ...apps("{ name: 'ferry-web', script: 'npm', args: 'start', instances: 2, env: { PORT: 4310 } }", next),
    listensOn: listensAsNext,
  },
  'a flag': app("args: '--port 4310', env: { PORT: 4311 }"),
  'a flag in a list': app("args: ['--port', '4310']"),
  'a flag with a number': app("args: ['--port', 4310]"),
  'a flag with =': app("args: ['--port=4310', '--verbose']"),
  'a flag in quotes': app('args: \'--port "4310"\''),
  'a flag with = and quotes, which stay': app('args: \'--port="4310"\''),
  'a flag with = and single quotes, which stay': app('args: "--port=\'4310\'"'),
  'a flag behind what is no comment': app("args: 'north # --port 4310'"),
  'a flag behind what is no operator': app("args: 'north && south; --port 4310'"),
  'a flag behind a backslash': app("args: 'north\\\\ --port 4310'"),
  'a flag with a backslash in it': app("args: '--port=43\\\\10', env: { PORT: 4311 }"),
  'a flag in quotes with more': app('args: \'"--port 4310"\', env: { PORT: 4311 }'),
  'a flag in lists of lists': app("args: [['--port', '4310']], env: { PORT: 4311 }"),
  'a flag between blanks': app("args: '  --port\\t4310\\n'"),
  'arguments as a number, which PM2 refuses': app('args: 4310, env: { PORT: 4311 }'),
  'arguments that are empty': app("args: '', env: { PORT: 4310 }"),
  'PM2 as a server': {
    ...apps("{ name: 'dock-web', script: 'serve', env: { PM2_SERVE_PATH: '.', PM2_SERVE_PORT: 4310, PORT: 4311 } }"),
    listensOn: serves,
  },
  'PM2 as a server, told by arguments': {
    ...apps("{ name: 'dock-web', script: 'serve', args: '. 4310' }"),
    listensOn: serves,
  },
  "PM2 as a server, with options of another program's": {
    ...apps("{ name: 'dock-web', script: 'serve', args: '-s dist -l 4310' }"),
    listensOn: serves,
  },
  'PM2 as a server, without a port': { ...apps("{ name: 'dock-web', script: 'serve' }"), listensOn: serves },
  'static folders': {
    ...file(
      'ecosystem.config.js',
      "module.exports = { apps: [], static: [{ name: 'dock-web', path: '.', port: 4310 }, { path: '.', port: '4320' }, { name: 'quay-web', path: '.' }, { name: 'buoy-web', path: '.', port: 0 }, { path: '.' }] };",
    ),
    listensOn: (process) => (serves(process) === '0' ? '8080' : serves(process)),
  },
};

export const processFiles: Readonly<Record<string, ProcessFile>> = {
  ...forms,
  ...modules,
  ...entries,
  ...refusals,
  ...names,
  ...variables,
  ...processes,
  ...programs,
};

/**
 * Where portbook is known to say something else than PM2 does, and what it is about.
 * A test holds each of them to be wrong still: whoever mends one removes it here.
 */
export const open: Readonly<Record<string, string>> = {};
