import { describe, expect, it } from 'vitest';
import { listener, said, spoken } from '../support/facts.ts';

describe('ephemeral-port', () => {
  it('speaks even of a registered port', () => {
    const entries = [{ port: 40310, application: 'ferry-api' }];
    expect(said({ listeners: [listener({ port: 40310 })], entries })).toEqual([
      'ferry-api/ecosystem.config.cjs:4 warning ephemeral-port: "ferry-api" listens on port 40310, but from 32768 on any outgoing connection may hold a port when the process starts',
      '  help: take 4000, which nobody has, and enter it in PORTS.md',
    ]);
  });

  it('begins at 32768', () => {
    const at = (port: number) =>
      spoken({ listeners: [listener({ port })], entries: [{ port, application: 'ferry-api' }] });
    expect(at(32767)).toEqual([]);
    expect(at(32768)).toEqual(['ferry-api/ecosystem.config.cjs:4 ephemeral-port']);
  });
});
