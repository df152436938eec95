/**
 * Repositories made at random, with a PM2 process file or a Vite config that takes its ports from constants, helpers,
 * loops, conditions and other files. Node loads the config in a child process under several environments; what is read
 * of it is what that gives, or honestly not known, and stands where the number is written.
 */
import { expect, it } from 'vitest';
import { campaign } from '../support/generated/campaign.ts';
import { ecosystem } from '../support/generated/ecosystems.ts';
import { judgeEcosystem, judgeVite } from '../support/generated/judge.ts';
import { viteConfig } from '../support/generated/vite-configs.ts';
import { say, seed, timeout, times } from '../support/seed.ts';

const kinds = [
  // The generator asks for more than configs do (regular expressions, classes with instances): not all of it is read.
  { name: 'PM2 process files', make: ecosystem, judge: judgeEcosystem, count: 700, leastRead: 0.85 },
  { name: 'Vite configs', make: viteConfig, judge: judgeVite, count: 500, leastRead: 0.85 },
];

it.each(kinds)(
  'reads $name as running them gives, or says that it does not know',
  async ({ name, make, judge, count, leastRead }) => {
    const { wrong, programs, ran, ports, read } = await campaign({ seed, count: count * times, make, judge });
    const share = read / ports;
    say(`${programs} ${name}, ${ran} of which run: ${read} of ${ports} ports read (${(100 * share).toFixed(1)} %)`);
    expect(wrong.join('\n')).toBe('');
    expect(ran / programs).toBeGreaterThan(0.9);
    expect(share).toBeGreaterThan(leastRead);
  },
  timeout,
);
