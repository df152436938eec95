/** Entry point of the GitHub Action. */
import { run } from './action/run.ts';

await run();
