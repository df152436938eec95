import { describe, expect, it } from 'vitest';
import { nodeInspector } from '../../src/model/facts.ts';
import { listener, said, spoken } from '../support/facts.ts';

const entries = [{ port: 9229, application: 'ferry-api' }];
const inspector = (address: string | null) => [
  listener({ port: 9229, address, framework: nodeInspector, role: 'dev' as const }),
];

describe('exposed-inspector', () => {
  it('says who can reach it, and how to come to it instead', () => {
    expect(said({ listeners: inspector('0.0.0.0'), entries })).toEqual([
      'ferry-api/ecosystem.config.cjs:4 error exposed-inspector: the inspector of "ferry-api" listens on 0.0.0.0, port 9229: whoever reaches it runs code as the application',
      '  help: take the address out, so that it listens on 127.0.0.1, and come from afar through a tunnel: ssh -L 9229:127.0.0.1:9229 (https://nodejs.org/en/learn/getting-started/debugging#security-implications)',
    ]);
  });

  it.each(['0.0.0.0', '::', null, '10.0.0.4'])('speaks of %s', (address) => {
    expect(spoken({ listeners: inspector(address), entries })).toEqual([
      'ferry-api/ecosystem.config.cjs:4 exposed-inspector',
    ]);
  });

  it.each(['127.0.0.1', '::1', 'localhost'])('is silent about %s', (address) => {
    expect(spoken({ listeners: inspector(address), entries })).toEqual([]);
  });

  it('is silent about every other listener', () => {
    const listeners = [listener({ port: 9229, address: null })];
    expect(spoken({ listeners, entries })).toEqual([]);
  });
});
