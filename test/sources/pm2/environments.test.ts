import { expect, it } from 'vitest';
import { scanFiles, shownFacts } from '../../support/scan.ts';

async function facts(options: string): Promise<string[]> {
  return shownFacts({
    'ecosystem.config.js': `const ports = { north: 4320 };
module.exports = { apps: [{ name: 'ferry-api', script: 'server.js', ${options} }] };`,
  });
}

const found = 'ferry-api 4310 literal start default ecosystem.config.js "4310"';

it.each([
  // A variable is a text: `null` is "null" there, and no port.
  ['env: { PORT: null }', ['warning: "null" is not a port number ecosystem.config.js "null"']],
  ['env: { PORT: false }', ['warning: "false" is not a port number ecosystem.config.js "false"']],
  ['env: { PORT: true }', ['warning: "true" is not a port number ecosystem.config.js "true"']],
  ["env: { PORT: '' }", [expect.stringMatching(/^notice: nothing here says/)]],
  // 0 is no port to "port", which is left out then.
  ['port: 0, env: { PORT: 4310 }', [found]],
  ["port: '4310'", [found]],
  ['port: 4310, env: null', [found]],
  // An environment that has no such variable any more.
  [
    "env: { PORT: 4310 }, env_staging: { PORT: '' }",
    [found, 'warning: env_staging takes PORT away ecosystem.config.js ""'],
  ],
  [
    'env: { PORT: 4310 }, env_staging: { PORT: undefined }',
    [found, 'warning: env_staging takes PORT away ecosystem.config.js "undefined"'],
  ],
  [
    'env: { PORT: 4310 }, env_staging: { PORT: null }',
    [found, 'warning: "null" is not a port number ecosystem.config.js "null"'],
  ],
  // What is set where PM2 is started lies over what `env` says.
  [
    'env: { PORT: 4310 }, env_staging: { ...process.env, LOG: 1 }',
    [found, 'ferry-api 4310 overridable start staging ecosystem.config.js "4310"'],
  ],
  [
    'env: { PORT: 4310 }, env_staging: process.env',
    [found, 'ferry-api 4310 overridable start staging ecosystem.config.js "4310"'],
  ],
  // A spread of which it is not known whether it holds the variable, and then of all that are set.
  [
    'env: { PORT: 4310, ...{ ...(process.env.PIER && { PORT: 4320 }), ...process.env } }',
    ['ferry-api 4310 overridable start default ecosystem.config.js "4310"'],
  ],
  [
    "env: { PORT: 4310, ...{ ...process.env, ...(process.env.NODE_ENV === 'test' && { PORT: 4320 }) } }",
    [
      'ferry-api 4310 overridable start default ecosystem.config.js "4310"',
      'ferry-api 4320 literal start test ecosystem.config.js "4320"',
    ],
  ],
  // Where a condition names the environment, the variable is that of all others.
  [
    "env: { PORT: process.env.NODE_ENV === 'production' ? 4310 : process.env.PORT }",
    [
      'ferry-api 4310 literal start production ecosystem.config.js "4310"',
      'warning: it comes from the environment ("PORT"), and nothing here sets that ecosystem.config.js "process.env.PORT"',
    ],
  ],
  // Nobody types `--env staging` and has NODE_ENV=production.
  [
    "env: { LOG: 1 }, env_staging: { PORT: process.env.NODE_ENV === 'production' ? 4320 : 4310 }",
    ['ferry-api 4310 literal start staging ecosystem.config.js "4310"', expect.stringMatching(/^notice/)],
  ],
  // What counts on from nothing begins with 0.
  ["instances: 2, increment_var: 'PORT'", ['warning: port 0 lets the system choose a port ecosystem.config.js "PORT"']],
  [
    "instances: 2, incrementVar: 'PORT', env: { LOG: 1 }",
    ['warning: port 0 lets the system choose a port ecosystem.config.js "PORT"'],
  ],
  [
    "increment_var: 'PORT', env: { ...(process.env.NODE_ENV === 'production' && { PORT: 4310 }) }",
    [
      'ferry-api 4310 literal start production ecosystem.config.js "4310"',
      'warning: port 0 lets the system choose a port ecosystem.config.js "PORT"',
    ],
  ],
  // What is said of another environment, is said of no other one that is written the same.
  [
    "env: { PORT: ports.north }, env_staging: { PORT: process.env.NODE_ENV === 'test' ? ports.north : 4310 }",
    [
      'ferry-api 4320 literal start default ecosystem.config.js "4320"',
      'ferry-api 4310 literal start staging ecosystem.config.js "4310"',
    ],
  ],
])('%s', async (options, expected) => {
  expect(await facts(options)).toEqual(expected);
});

it('says that a counted port has no known end where the number of instances is not known', async () => {
  expect(await facts("env: { PORT: 4310 }, increment_var: 'PORT', instances: 'max'")).toEqual([
    'ferry-api 4310 literal start default ecosystem.config.js "4310"',
    'warning: each instance takes one more than 4310, and how many there are depends on the server\'s processors ecosystem.config.js "max"',
  ]);
});

it('does not say that a port holds where another one, that is not known, takes its place', async () => {
  const app = "{ name: 'ferry-api', script: 'server.js', env: { PORT: 4310 }, env_staging: { PORT: portOf('north') } }";
  const { listeners } = await scanFiles({ 'ecosystem.config.js': `module.exports = { apps: [${app}] };` });
  expect(listeners.map(({ port, replacedIn }) => ({ port, replacedIn }))).toEqual([
    { port: 4310, replacedIn: ['staging'] },
  ]);
});

it('says so of each port that is counted on from', async () => {
  const options = "env: { PORT: 4310 }, env_production: { PORT: 4330 }, increment_var: 'PORT', instances: 'max'";
  expect((await facts(options)).filter((it) => it.startsWith('warning'))).toEqual([
    expect.stringContaining('each instance takes one more than 4310,'),
    expect.stringContaining('each instance takes one more than 4330,'),
  ]);
});

const counted = "increment_var: 'PORT', env: { PORT: 4310 }";

it.each([
  ["process.env.PIERS || 'max'", "depends on the server's processors"],
  ['require("os").cpus().length', 'is not known: it comes from the package "os", which is not read'],
  ['process.env.PIERS', 'is not known: it comes from the environment ("PIERS")'],
  ["process.env.NODE_ENV === 'production' ? 4 : 2", 'depends on a condition'],
])('count on for instances of which nobody knows how many there are: %s', async (instances, why) => {
  const [first, more, ...others] = await facts(`${counted}, instances: ${instances}`);
  expect([first, others]).toEqual([found, []]);
  expect(more).toContain(`each instance takes one more than 4310, and how many there are ${why}`);
});

it('count on for as many instances as nobody replaces', async () => {
  expect(await facts(`${counted}, instances: process.env.PIERS || 2`)).toEqual([
    'ferry-api 4310-4311 literal start default ecosystem.config.js "4310"',
  ]);
});

it.each([
  [
    'env: { PORT: 4310 }, env_production: { PORT: 4320 }, env_staging: { LOG: 1 }',
    [
      found,
      'ferry-api-staging 4310 literal start staging ecosystem.config.js "4310"',
      'ferry-api-production 4320 literal start production ecosystem.config.js "4320"',
    ],
  ],
  ['env: { PORT: 4310 }', [found]],
])('are in the name of an application that asks for it: %s', async (options, expected) => {
  expect(await facts(`append_env_to_name: true, ${options}`)).toEqual(expected);
  const { listeners } = await scanFiles({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry-api', script: 'server.js', append_env_to_name: true, ${options} }] };`,
  });
  expect(listeners[0]?.replacedIn.toSorted()).toEqual(expected.length === 1 ? [] : ['production', 'staging']);
});

it('are in the name also where only another application of the file has them', async () => {
  const files = {
    'ecosystem.config.js': `module.exports = { apps: [
  { name: 'ferry-api', script: 'server.js', append_env_to_name: true, env: { PORT: 4310 } },
  { name: 'pier-web', script: 'server.js', env_production: { PORT: 4320 } },
] };`,
  };
  expect(await shownFacts(files)).toContain(
    'ferry-api-production 4310 literal start production ecosystem.config.js "4310"',
  );
});

it('has a port in an environment that another one has as well, from the same place', async () => {
  const files = {
    'ecosystem.config.js': `let port;
switch (process.env.NODE_ENV) {
  case 'production':
  case 'staging': port = 4310; break;
  default: port = 4320;
}
const env = { PORT: port };
module.exports = { apps: [{ name: 'ferry-api', script: 'server.js', env, env_production: { ...env } }] };`,
  };
  expect(await shownFacts(files)).toEqual([
    'ferry-api 4310 literal start staging ecosystem.config.js "4310"',
    'ferry-api 4310 literal start production ecosystem.config.js "4310"',
    'ferry-api 4320 literal start default ecosystem.config.js "4320"',
  ]);
});

it('are in the name also where only a condition within another environment speaks of one', async () => {
  const files = {
    'ecosystem.config.js': `module.exports = { apps: [
  { name: 'ferry-api', script: 'server.js', append_env_to_name: true, env: { PORT: 4310 },
    env_production: { PORT: process.env.NODE_ENV === 'staging' ? 4320 : 4330 } },
] };`,
  };
  const { listeners } = await scanFiles(files);
  expect(listeners.map((it) => `${it.application} ${it.port} ${it.environment}`).toSorted()).toEqual([
    'ferry-api 4310 default',
    'ferry-api-production 4330 production',
    'ferry-api-staging 4310 staging',
  ]);
});

it('are in the name also where only a condition of another application speaks of one', async () => {
  const files = {
    'ecosystem.config.js': `module.exports = { apps: [
  { name: 'ferry-api', script: 'server.js', append_env_to_name: true, env: { PORT: 4310 } },
  { name: 'ferry-web', script: 'server.js', env: { PORT: process.env.NODE_ENV === 'production' ? 4320 : 4330 } },
] };`,
  };
  const { listeners } = await scanFiles(files);
  expect(listeners.map((it) => `${it.application} ${it.port} ${it.environment}`).toSorted()).toEqual([
    'ferry-api 4310 default',
    'ferry-api-production 4310 production',
    'ferry-web 4320 production',
    'ferry-web 4330 default',
  ]);
});
