import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders whose tests start other programs, and take as long as all the others together. */
const longest = /\/test\/(?:differential|e2e|git)\//;

/** A long file that is begun last is waited for by all the other workers. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = (it: TestSpecification): boolean => longest.test(it.moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((it) => !isLong(it))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // A worker loads each module once, and not once a file: `test/architecture.test.ts` holds what that needs.
    isolate: false,
    // vitest would leave a processor to itself, which has next to nothing to do.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
  },
});
