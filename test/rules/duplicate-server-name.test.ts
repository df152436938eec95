import { describe, expect, it } from 'vitest';
import type { ServerSocket, VirtualServer } from '../../src/model/facts.ts';
import { place, said } from '../support/facts.ts';

const on = (changes: Partial<ServerSocket> = {}): ServerSocket => ({
  ...{ port: 443, portEnd: null, protocol: 'tcp', address: null, family: 'ipv4', isDefault: false },
  ...changes,
});

/** A server in its own ten lines of the file. */
function server(line: number, names: string, changes: Partial<VirtualServer> = {}): VirtualServer {
  const words = names === '' ? [] : names.split(' ');
  return {
    names: words.map((name, index) => ({ name, at: place('nginx.conf', line + 2, 15 + index * 20, name.length) })),
    sockets: [on()],
    configuration: 'nginx.conf',
    at: place('nginx.conf', line, 3, 6),
    ...changes,
  };
}

const speaks = (...servers: readonly VirtualServer[]): boolean => said({ servers }).length > 0;

describe('duplicate-server-name', () => {
  it('stands on the name that is ignored', () => {
    expect(said({ servers: [server(10, 'ferry.example'), server(20, 'pier.example FERRY.example')] })).toEqual([
      'nginx.conf:22 warning duplicate-server-name: nginx ignores "FERRY.example" here: on port 443, the server in nginx.conf:10 has that name already',
      '  help: take the name out of one of the two servers, or make them one',
    ]);
  });

  it('says which server nobody is sent to', () => {
    expect(said({ servers: [server(10, ''), server(20, '')] })).toEqual([
      'nginx.conf:20 warning duplicate-server-name: nginx sends no request to this server on port 443: the one in nginx.conf:10 has no name there either, and comes first',
      '  help: give it a server_name, or take one of the two out',
    ]);
    expect(speaks(server(10, '_'), server(20, '_'))).toBe(true);
  });

  it('says it once for a server, however many names and sockets it shares', () => {
    const sockets = [on({ port: 80 }), on({ address: '::', family: 'ipv6' })];
    const names = 'ferry.example pier.example';
    expect(said({ servers: [server(10, names, { sockets }), server(20, names, { sockets })] })).toHaveLength(2);
  });

  it('takes a leading dot for two names', () => {
    expect(speaks(server(10, '.ferry.example'), server(20, '*.ferry.example'))).toBe(true);
    expect(speaks(server(10, 'ferry.example'), server(20, '.ferry.example'))).toBe(true);
    expect(speaks(server(10, '*.ferry.example'), server(20, 'ferry.example'))).toBe(false);
  });

  it('compares addresses as nginx binds them', () => {
    const at = (changes: Partial<ServerSocket>): VirtualServer =>
      server(20, 'ferry.example', { sockets: [on(changes)] });
    const first = server(10, 'ferry.example');
    expect(speaks(first, at({ address: '0.0.0.0' }))).toBe(true);
    expect(speaks(first, at({ address: '127.0.0.1' }))).toBe(false);
    expect(speaks(first, at({ address: '::', family: 'ipv6' }))).toBe(false);
    expect(speaks(first, at({ address: '::', family: 'dual' }))).toBe(false);
    expect(speaks(first, at({ port: 8443 }))).toBe(false);
    expect(speaks(first, at({ protocol: 'udp' }))).toBe(false);
    const loopback = server(10, 'ferry.example', { sockets: [on({ address: '127.0.0.1' })] });
    expect(speaks(loopback, at({ address: 'localhost', family: 'dual' }))).toBe(true);
  });

  it.each([
    ['other names', server(10, 'ferry.example'), server(20, 'pier.example')],
    ['regular expressions', server(10, '~^ferry'), server(20, '~^ferry')],
    ['a name that stands there twice', server(10, 'ferry.example ferry.example'), server(20, 'pier.example')],
    ['a file that is included twice', server(10, 'ferry.example'), server(10, 'ferry.example')],
    [
      'servers that are not loaded together',
      server(10, 'ferry.example'),
      server(20, 'ferry.example', { configuration: 'staging/nginx.conf' }),
    ],
    ['a default server without a name', server(10, ''), server(20, '', { sockets: [on({ isDefault: true })] })],
    ['a placeholder of the default server', server(10, '_', { sockets: [on({ isDefault: true })] }), server(20, '_')],
  ])('is quiet about %s', (_, a, b) => expect(speaks(a, b)).toBe(false));
});
