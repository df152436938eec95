import { describe, expect, it } from 'vitest';
import { judged, listener, said, spoken } from '../support/facts.ts';

const proxy = listener({ source: 'nginx', application: 'nginx', port: 443 });

describe('privileged-port', () => {
  it('sends an application above 1023 and leaves the port to the proxy', () => {
    const entries = [
      { port: 443, application: 'HTTPS', owner: 'Nginx' },
      { port: 4500, application: 'crane-api' },
    ];
    expect(said({ listeners: [listener({ port: 443 })], entries })).toEqual([
      'ferry-api/ecosystem.config.cjs:4 error privileged-port: "ferry-api" listens on port 443, which is below 1024; it belongs to "HTTPS" (PORTS.md:10)',
      '  help: take 4501, which nobody has, and enter it in PORTS.md, and let the proxy listen on 443',
    ]);
  });

  it.each([['HTTP'], ['HTTPS (SSL)'], ['nginx'], ['Web server'], ['Reverse proxy'], ['Load balancer']])(
    'lets nginx have a port that is registered to %s',
    (application) => {
      expect(spoken({ listeners: [proxy], entries: [{ port: 443, application }] })).toEqual([]);
    },
  );

  it.each([['api-gateway'], ['web-shop'], ['auth-proxy']])('does not take %s for the proxy', (application) => {
    expect(spoken({ listeners: [proxy], entries: [{ port: 443, application }] })).toHaveLength(1);
  });

  it('says once that the proxy has no entry, however many server blocks there are', () => {
    const blocks = [3, 20, 40].map((line) =>
      listener({ source: 'nginx', application: 'nginx', port: 80, line, family: 'ipv4' }),
    );
    const { findings } = judged({ listeners: blocks });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      at: { line: 3 },
      fix: null,
      related: [{ at: { line: 20 } }, { at: { line: 40 } }],
    });
    expect(findings[0]?.help).toBe("enter 80 in PORTS.md as the proxy's if it is meant to be");
  });

  it('lets an application have what the registry gives it', () => {
    expect(spoken({ listeners: [listener({ port: 25 })], entries: [{ port: 25, application: 'ferry-api' }] })).toEqual(
      [],
    );
  });
});
