import { describe, expect, it } from 'vitest';
import { listener, place, route, said, spoken } from '../support/facts.ts';

const entries = [
  { port: 4310, application: 'ferry-web', domains: ['Ferry.example', '.buoys.example'] },
  { port: 4320, application: 'crane-web' },
];
const crane = (changes: Parameters<typeof route>[0]) => route({ port: 4320, ...changes });

describe('wrong-upstream', () => {
  it('names both applications', () => {
    expect(said({ routes: [crane({ serverNames: ['ferry.EXAMPLE'] })], entries })).toEqual([
      'nginx/harbour.conf:9 error wrong-upstream: requests for "ferry.example" go to port 4320, which is "crane-web"\'s, but PORTS.md:10 gives "ferry.example" to "ferry-web" (port 4310)',
      '  help: send them to 4310, or change the registry first',
    ]);
  });

  it('goes by the domain map too', () => {
    const at = place('PORTS.md', 40);
    const domain = {
      kind: 'domain' as const,
      domain: 'tide.example',
      host: '127.0.0.1',
      port: 4310,
      application: null,
      at,
    };
    expect(spoken({ routes: [crane({ serverNames: ['tide.example'] })], entries, statements: [domain] })).toEqual([
      'nginx/harbour.conf:9 wrong-upstream',
    ]);
  });

  it('takes www for the same site, unless the registry gives it to another', () => {
    const www = crane({ serverNames: ['www.ferry.example'] });
    expect(spoken({ routes: [www], entries })).toEqual(['nginx/harbour.conf:9 wrong-upstream']);
    const own = { ...entries[1], domains: ['www.ferry.example'] };
    expect(spoken({ routes: [www], entries: [...entries.slice(0, 1), own] })).toEqual([]);
  });

  it('judges connections by the name that their client asks for', () => {
    expect(said({ routes: [crane({ layer: 'stream', serverNames: ['ferry.example'] })], entries })[0]).toContain(
      'connections for "ferry.example" go to port 4320',
    );
  });

  it('does not take the proxy’s next door for a stranger’s', () => {
    const through = route({ layer: 'stream', port: 8443, serverNames: ['ferry.example'] });
    const door = listener({ source: 'nginx', application: 'nginx', port: 8443, address: '127.0.0.1' });
    expect(spoken({ routes: [through], listeners: [door], entries })).not.toContain(
      'nginx/harbour.conf:9 wrong-upstream',
    );
    const entry = { port: 8443, application: 'nginx (TLS)' };
    expect(spoken({ routes: [through], entries: [...entries, entry] })).toEqual([]);
  });

  it('lets an API be another application’s beside the rightful site', () => {
    const api = crane({ location: '/api', line: 12 });
    expect(spoken({ routes: [route({ port: 4310 }), api], entries })).toEqual([]);
    expect(spoken({ routes: [api], entries })).toEqual(['nginx/harbour.conf:12 wrong-upstream']);
  });

  it('does not let an API excuse the site', () => {
    const routes = [route({ port: 4310, location: '/api', line: 12 }), crane({})];
    expect(spoken({ routes, entries })).toEqual(['nginx/harbour.conf:9 wrong-upstream']);
  });

  it('knows what a leading dot stands for', () => {
    for (const name of ['buoys.example', 'north.buoys.example', '.buoys.example']) {
      expect(spoken({ routes: [crane({ serverNames: [name] })], entries })).toHaveLength(1);
    }
    expect(spoken({ routes: [crane({ serverNames: ['otherbuoys.example'] })], entries })).toEqual([]);
  });

  it('goes by the listener where the registry does not know the port', () => {
    const unknown = listener({ application: 'winch-web', port: 4330 });
    const routes = [route({ port: 4330 })];
    expect(spoken({ routes, listeners: [unknown], entries })).toContain('nginx/harbour.conf:9 wrong-upstream');
    const own = listener({ application: 'ferry-web', port: 4330 });
    expect(spoken({ routes, listeners: [own], entries })).not.toContain('nginx/harbour.conf:9 wrong-upstream');
  });
});
