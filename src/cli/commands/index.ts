/** Every command, in the order of `--help`. */
import type { AddCommand } from '../context.ts';
import { addAllocate } from './allocate.ts';
import { addCheck } from './check.ts';
import { addCompletion } from './completion.ts';
import { addConvert } from './convert.ts';
import { addExplain } from './explain.ts';
import { addInit } from './init.ts';
import { addMap } from './map.ts';
import { addMove } from './move.ts';
import { addNext } from './next.ts';
import { addRegistry } from './registry.ts';
import { addRelease } from './release.ts';
import { addScan } from './scan.ts';

export const commands: readonly AddCommand[] = [
  addCheck,
  addScan,
  addRegistry,
  addMap,
  addNext,
  addAllocate,
  addRelease,
  addMove,
  addInit,
  addConvert,
  addExplain,
  addCompletion,
];
