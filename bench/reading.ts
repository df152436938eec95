/**
 * Reading a config as data against running it: Vite's own `loadConfigFromFile` in the same warm process, and a fresh
 * Node for every PM2 process file, over the same hundred files.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfigFromFile } from 'vite';
import { openTree } from '../src/files/local-tree.ts';
import { sources } from '../src/sources/index.ts';
import { median } from './measure.ts';
import { processFiles, viteConfigs, writeFiles } from './trees.ts';

export interface ReadingFigures {
  /** How many times as long as we Vite takes for a config. */
  readonly vite: number;
  /** How many times as long as we a fresh Node takes that requires a process file. */
  readonly ecosystem: number;
  /** What a config costs among a thousand, as a multiple of what it costs among a hundred. */
  readonly growth: number;
  /** How many milliseconds we take for a Vite config and for a process file: of this machine, and only for a feeling. */
  readonly milliseconds: readonly [number, number];
}

/** Of which the first ones, which warm up, do not count. */
const rounds = 14;
const warmUp = 5;

export async function measureReading(folder: string): Promise<ReadingFigures> {
  const few = made(folder, 'hundred-vite', viteConfigs(100));
  const many = made(folder, 'thousand-vite', viteConfigs(1_000));
  const ecosystems = made(folder, 'hundred-pm2', processFiles(100));

  const all: Round[] = [];
  // All take turns, and are compared within a round, so that noise meets all alike.
  for (let round = 0; round < rounds; round += 1) {
    // What the others have left behind is cleared away by the larger one.
    const thousand = await spent(() => readAll(many));
    const vite = await spent(() => readAll(few));
    const loaded = await spent(() => loadAll(few));
    const pm2 = await spent(() => readAll(ecosystems));
    // A fresh process has nothing to warm up, and so a few of them do.
    const some = { ...ecosystems, files: ecosystems.files.filter((_, index) => index % rounds === round) };
    const required = (await spent(() => requireAll(some))) * (ecosystems.files.length / some.files.length);
    if (round >= warmUp) all.push({ vite, thousand, loaded, pm2, required });
  }
  const figure = (of: (round: Round) => number): number => median(all.map(of));
  return {
    vite: figure((it) => it.loaded / it.vite),
    ecosystem: figure((it) => it.required / it.pm2),
    growth: figure((it) => it.thousand / 10 / it.vite),
    milliseconds: [figure((it) => it.vite / 100), figure((it) => it.pm2 / 100)],
  };
}

/** Milliseconds of processor time for all files of a kind. */
interface Round {
  readonly vite: number;
  readonly thousand: number;
  readonly loaded: number;
  readonly pm2: number;
  readonly required: number;
}

interface Made {
  readonly folder: string;
  readonly files: readonly string[];
}

function made(folder: string, name: string, files: ReadonlyMap<string, string>): Made {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  writeFiles(own, files);
  symlinkSync(join(import.meta.dirname, '../node_modules'), join(own, 'node_modules'));
  return { folder: own, files: [...files.keys()].filter((it) => /config\.\w+$/.test(it)) };
}

/**
 * The milliseconds of processor time that some work takes this process, all its threads, and those it starts: what
 * else the machine does changes little of it.
 */
async function spent(run: () => Promise<void>): Promise<number> {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  children = 0;
  await run();
  const after = process.resourceUsage();
  return (after.userCPUTime - userCPUTime + after.systemCPUTime - systemCPUTime) / 1000 + children;
}

/** Milliseconds that processes have taken that were started since this was last set to 0. */
let children = 0;

/** From a fresh tree, so that nothing is known of an earlier round. */
async function readAll({ folder, files }: Made): Promise<void> {
  const tree = openTree(folder);
  for (const path of files) {
    const source = sources.find((it) => it.claims(path));
    const read = tree.read(path);
    if (source === undefined || read.kind !== 'text') throw new Error(`${path} is not read`);
    const { listeners, problems } = (await source.load(read.source))(read.source, tree);
    if (listeners.length === 0 || problems.length > 0) throw new Error(`${path} gives no listener`);
  }
}

async function loadAll({ folder, files }: Made): Promise<void> {
  for (const path of files) {
    const file = join(folder, path);
    const loaded = await loadConfigFromFile({ command: 'serve', mode: 'development' }, file, folder, 'silent');
    if (loaded?.config.preview?.port === undefined) throw new Error(`${path} is not loaded`);
  }
}

async function requireAll({ folder, files }: Made): Promise<void> {
  for (const path of files) {
    const { status, stdout } = spawnSync(process.execPath, ['-e', requireOne, join(folder, path)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${path} is not required`);
    children += Number(stdout);
  }
}

/** Tells what it has spent since it started. */
const requireOne = `require(process.argv[1]);
const { userCPUTime, systemCPUTime } = process.resourceUsage();
process.stdout.write(String((userCPUTime + systemCPUTime) / 1000));`;
