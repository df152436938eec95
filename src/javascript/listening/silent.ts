/**
 * Whether a program surely opens no socket: all of its code is there, says nothing of a server, and loads nothing that
 * might be one. A worker, a timer, a bot that only calls others.
 */
import type { Program } from '../evaluate.ts';
import { usesOf } from '../syntax/uses.ts';
import type { Module } from './watch.ts';

/** Modules of Node; not those with which code may run that is not looked at, nor `dgram`, which takes no `listen`. */
const ofNode =
  /^(?:node:)?(?:assert|async_hooks|buffer|console|constants|crypto|diagnostics_channel|dns|events|fs|https?|http2|net|os|path|perf_hooks|process|punycode|querystring|readline|stream|string_decoder|sys|timers|tls|tty|url|util|v8|zlib)(?:\/\w+)?$/;

/** A server is made by one of these words, and a process for other code by the last one. */
const speaksOfServers =
  /\b(?:Bun|Deno|Server|ShardingManager|binding|create(?:Secure)?Server|dlopen|getBuiltinModule|listen|serve)\b/;

/**
 * Packages that connect to others, compute or write, and open no socket of their own whatever they are told. One that may
 * (the webhooks of a library for bots), or that runs other files of the repository (a queue with its processors), is not
 * here.
 */
const clients: ReadonlySet<string> = new Set(
  `
    @anthropic-ai/sdk @google/generative-ai @prisma/client @supabase/supabase-js agenda
    amqp-connection-manager amqplib async async-retry aws-sdk axios axios-retry bcrypt bcryptjs better-sqlite3 big.js
    bignumber.js bluebird bn.js bottleneck bunyan ccxt chalk cheerio chokidar colors consola cron cron-parser croner
    crypto-js csv-parse csv-parser csv-stringify date-fns date-fns-tz dayjs debug decimal.js discord.js dotenv
    dotenv-expand dotenv-flow drizzle-orm eris ethers fast-glob fast-xml-parser fs-extra glob got handlebars iconv-lite
    ioredis joi js-yaml jsonwebtoken kafkajs knex kysely lodash log4js luxon mailparser minimist mkdirp moment
    moment-timezone mongodb mongoose ms mssql mysql mysql2 nanoid nats needle node-cron node-fetch node-schedule
    nodemailer openai ora p-limit p-queue p-retry pg pg-boss pg-promise pino pino-pretty postgres promise-retry qs redis
    request rimraf rss-parser semver sequelize sharp signale socket.io-client source-map-support sqlite sqlite3 stripe
    superagent tmi.js tslib twilio twitter-api-v2 underscore uuid viem web3 winston winston-daily-rotate-file
    xlsx xml2js yaml yup zod
  `
    .trim()
    .split(/\s+/),
);

/** Families of them. */
const families = /^(?:@aws-sdk|@discordjs|@google-cloud|@solana|@types)\//;

/** @param packages that it loads, by the names that it loads them by */
export function isSilent(program: Program, modules: readonly Module[], packages: Iterable<string>): boolean {
  return [...packages].every(isClient) && modules.every((it) => isSilentModule(program, it));
}

function isSilentModule({ interpreter }: Program, { program, frame }: Module): boolean {
  const { loads, compiles } = usesOf(program);
  if (compiles || speaksOfServers.test(frame.file.text)) return false;
  // What a function loads that is never run is not looked at either.
  return loads.every((name) => {
    if (name === null) return false;
    const { kind } = interpreter.peek(name, frame.file);
    return kind === 'loaded' || (kind === 'package' && isClient(name)) || name.endsWith('.json');
  });
}

function isClient(specifier: string): boolean {
  const [scope = '', name] = specifier.split('/');
  const isNamed = clients.has(scope.startsWith('@') ? `${scope}/${name}` : scope);
  return isNamed || families.test(specifier) || ofNode.test(specifier);
}
