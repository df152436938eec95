/**
 * Whether a program surely opens no socket: all of its code is there, says nothing of a server, and loads nothing that
 * might be one. A worker, a timer, a bot that only calls others.
 */
import type * as ast from '@babel/types';
import type { Program } from '../evaluate.ts';
import { type Uses, usesOf } from '../syntax/uses.ts';
import type { Module } from './watch.ts';

/** Modules of Node; not those with which code may run that is not looked at, nor `dgram`, which takes no `listen`. */
const ofNode =
  /^(?:node:)?(?:assert|async_hooks|buffer|console|constants|crypto|diagnostics_channel|dns|events|fs|https?|http2|net|os|path|perf_hooks|process|punycode|querystring|readline|stream|string_decoder|sys|timers|tls|tty|url|util|v8|zlib)(?:\/\w+)?$/;

/** A server is made by one of these words, and a process for other code by the last one. */
const speaksOfServers =
  /\b(?:Bun|Deno|Server|ShardingManager|binding|create(?:Secure)?Server|dlopen|getBuiltinModule|listen|serve)\b/;

/** The modules of Node that make servers: what is asked of them by a name that is not written may be that. */
const makingServers = /^(?:node:)?(?:https?|http2|net|tls)$/;

/** `http[name]`, `{ [name]: make }`, `Object.values(http)`, an escape. An index or a key that is written is none. */
const hidesNames =
  /[\w$)\]]\s*(?:\?\.\s*)?\[\s*(?!\d+\s*\]|(['"])[\w-]+\1\s*\])|\]\s*:|\bObject\.(?:entries|getOwn\w+|values)\b|\bReflect\b|\\[ux]/;

/** What runs other code, unless it is called by its name with one that is written: `const load = require`. */
const runners: ReadonlySet<string> = new Set(['Function', 'eval', 'require']);

/** The name of a file of code, but for that of a module that is loaded: a package may run it. */
const namesCode = /(?<!\b(?:from|import|require)(?:\s*\(\s*|\s*))(['"`])[^'"`\n]*\.[cm]?[jt]sx?\1/;

/**
 * Packages that connect to others, compute or write, and open no socket of their own whatever they are told. One that may
 * (the webhooks of a library for bots, the appenders of log4js), that runs files of the repository without naming each (the
 * migrations of knex), or other packages and commands (the transports of pino, the jobs of cron), is not here.
 */
const clients: ReadonlySet<string> = new Set(
  `
    @anthropic-ai/sdk @google/generative-ai @prisma/client @supabase/supabase-js amqp-connection-manager amqplib async
    async-retry aws-sdk axios axios-retry bcrypt bcryptjs better-sqlite3 big.js bignumber.js bluebird bn.js bottleneck
    bunyan ccxt chalk cheerio chokidar colors consola cron-parser croner crypto-js csv-parse csv-parser csv-stringify
    date-fns date-fns-tz dayjs debug decimal.js discord.js dotenv dotenv-expand dotenv-flow drizzle-orm eris ethers
    fast-glob fast-xml-parser fs-extra glob got handlebars iconv-lite ioredis joi js-yaml jsonwebtoken kafkajs lodash
    luxon mailparser minimist mkdirp moment moment-timezone mongodb mongoose ms mssql mysql mysql2 nanoid nats needle
    node-cron node-fetch node-schedule nodemailer openai ora p-limit p-queue p-retry pg pg-boss pg-promise postgres
    promise-retry qs redis request rimraf rss-parser semver sharp signale socket.io-client source-map-support sqlite
    sqlite3 stripe superagent tmi.js tslib twilio twitter-api-v2 underscore uuid viem web3 winston
    winston-daily-rotate-file xlsx xml2js yaml yup zod
  `
    .trim()
    .split(/\s+/),
);

/** Families of them; not their parts that serve (`@google-cloud/local-auth`), or run files (`@discordjs/ws`). */
const families =
  /^@(?:aws-sdk|solana|types)\/|^@discordjs\/(?:builders|collection|opus|rest|voice)(?:\/|$)|^@google-cloud\/(?:bigquery|datastore|firestore|logging|pubsub|secret-manager|speech|storage|tasks|text-to-speech|translate|vision)(?:\/|$)/;

export function isSilent(program: Program, modules: readonly Module[]): boolean {
  const makesServers = modules.some((it) => loadsOf(it).some((name) => name !== null && makingServers.test(name)));
  return modules.every((it) => !(makesServers && hidesNames.test(it.frame.file.text)) && isSilentModule(program, it));
}

function loadsOf({ program }: Module): Uses['loads'] {
  return [...usesOf(program).loads, ...importsOf(program)];
}

function isSilentModule({ interpreter }: Program, module: Module): boolean {
  const { frame } = module;
  const uses = usesOf(module.program);
  const { text } = frame.file;
  if (uses.compiles || speaksOfServers.test(text) || namesCode.test(text) || isRunning(uses)) return false;
  // What a function loads that is never run is not looked at either, nor a file that is too hard to read.
  return loadsOf(module).every((name) => {
    if (name === null) return false;
    const { kind } = interpreter.peek(name, frame.file);
    return kind === 'loaded' || (kind === 'package' && isClient(name)) || name.endsWith('.json');
  });
}

function isRunning({ handedOn, methods }: Uses): boolean {
  return [...handedOn, ...methods].some((path) => path.some((name) => runners.has(name)));
}

/** What it loads before anything of it is run, types aside. */
function importsOf({ body }: ast.Program): readonly string[] {
  return body.flatMap((it) => {
    switch (it.type) {
      case 'ImportDeclaration':
        return it.importKind === 'type' ? [] : it.source.value;
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        return it.exportKind === 'type' ? [] : (it.source?.value ?? []);
      case 'TSImportEqualsDeclaration':
        return it.moduleReference.type === 'TSExternalModuleReference' ? it.moduleReference.expression.value : [];
      default:
        return [];
    }
  });
}

function isClient(specifier: string): boolean {
  const [scope = '', name] = specifier.split('/');
  const isNamed = clients.has(scope.startsWith('@') ? `${scope}/${name}` : scope);
  return isNamed || families.test(specifier) || ofNode.test(specifier);
}
