/** Every command, in the order of `--help`. */
import type { AddCommand } from '../context.ts';
import { addCheck } from './check.ts';
import { addRegistry } from './registry.ts';
import { addScan } from './scan.ts';

export const commands: readonly AddCommand[] = [addCheck, addScan, addRegistry];
