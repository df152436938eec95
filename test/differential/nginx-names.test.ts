/** What nginx warns of as conflicting server names, against `duplicate-server-name`. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judged } from '../support/facts.ts';
import { canStartNginx, httpPreamble, mainPreamble, NginxBench } from '../support/nginx-binary.ts';
import { scanFiles } from '../support/scan.ts';
import { seed, times } from '../support/seed.ts';

const runs = 60 * times;

const name = fc.constantFrom(
  ...[
    'ferry.example',
    'FERRY.example',
    '.ferry.example',
    '*.ferry.example',
    'pier.*',
    'pier.example',
    '_',
    '""',
    '~^f',
  ],
);
const listen = fc.constantFrom(
  ...['21931', '*:21931', '0.0.0.0:21931', '127.0.0.1:21931', '[::]:21931', '[::1]:21931', '[0:0::1]:21931', '21932'],
);
const server = fc.record({
  names: fc.uniqueArray(name, { maxLength: 2, selector: (it) => it.toLowerCase().replace(/^\*?\./, '') }),
  listen,
});

describe.skipIf(!canStartNginx)('conflicting server names', () => {
  let bench: NginxBench;
  beforeAll(() => {
    bench = new NginxBench();
    process.stderr.write(`differential test of nginx's server names: SEED=${seed}\n`);
  });
  afterAll(async () => bench.close());

  it('are found where nginx warns of them', async () => {
    let warned = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(server, { minLength: 2, maxLength: 4 }), async (servers) => {
        const blocks = servers.map(
          ({ names, listen: at }) =>
            `server {\nlisten ${at};\n${names.length === 0 ? '' : `server_name ${names.join(' ')};`}\n}\n`,
        );
        const files = { 'nginx.conf': `${mainPreamble}http {\n${httpPreamble}${blocks.join('')}}\n` };
        const dump = bench.dump(files);
        expect(dump.message).toBeNull();
        const said = judged({ servers: (await scanFiles(files)).servers }).findings;
        const isWarned = dump.warnings.some((it) => it.startsWith('conflicting server name'));
        if (isWarned) warned += 1;
        expect(said.length > 0).toBe(isWarned);
      }),
      { seed, numRuns: runs, interruptAfterTimeLimit: 45_000 },
    );
    process.stderr.write(`nginx warned of names in ${warned} of ${runs}\n`);
    expect(warned).toBeGreaterThan(0);
    expect(warned).toBeLessThan(runs);
  });
});
