import { describe, expect, it } from 'vitest';
import { portsIn } from '../../src/registry/ports.ts';

const show = (text: string): readonly string[] =>
  portsIn(text).map(({ range, fault, protocols, address, start, end }) => {
    const ports = range === null ? `! ${fault}` : [range.port, range.portEnd].filter((it) => it !== null).join('-');
    return [address, ports, ...protocols, `«${text.slice(start, end)}»`].filter((it) => it !== null).join(' ');
  });

describe('portsIn', () => {
  it.each<[string, string[]]>([
    ['4310', ['4310 «4310»']],
    [' `4310` ', ['4310 «4310»']],
    [':4310', ['4310 «4310»']],
    ['80, 443', ['80 «80»', '443 «443»']],
    ['80/443', ['80 «80»', '443 «443»']],
    ['4317 / 4318', ['4317 «4317»', '4318 «4318»']],
    ['3100+8000', ['3100 «3100»', '8000 «8000»']],
    ['3100 (web) + 8000 (api 2)', ['3100 «3100»', '8000 «8000»']],
    ['BASE_PORT + 1', []],
    ['`HARBOUR_BASE` + 10', []],
    ['${BASE_PORT} + 2', []],
    ['basePort+3', []],
    ['api + 4310', ['4310 «4310»']],
    ['4310-4319', ['4310-4319 «4310-4319»']],
    ['4310 – 4319/udp', ['4310-4319 udp «4310 – 4319»']],
    ['4310..4319', ['4310-4319 «4310..4319»']],
    ['4003+', ['4003-65535 «4003»']],
    ['4310:80', ['4310 «4310»']],
    ['4310 → 80', ['4310 «4310»']],
    ['0.0.0.0:4310->80/tcp', ['0.0.0.0 4310 tcp «4310»']],
    ['127.0.0.1:4310:80', ['127.0.0.1 4310 «4310»']],
    ['[::1]:4310', ['::1 4310 «4310»']],
    ['localhost:4310', ['localhost 4310 «4310»']],
    ['*:4310', ['4310 «4310»']],
    ['53/tcp+udp', ['53 tcp udp «53»']],
    ['53 (UDP)', ['53 udp «53»']],
    ['4310-4310', ['4310 «4310-4310»']],
    ['65536', ['! 65536 is not a port: ports go from 1 to 65535 «65536»']],
    ['4310-4300', ['! the range 4310-4300 ends before it begins «4310-4300»']],
    ['python:3.11', []],
    ['v4310', []],
    ['端口4310', ['4310 «4310»']],
    ['ferry-2.example:4310', ['4310 «4310»']],
    ['2.ferry.example:4310', ['4310 «4310»']],
    ['ferry-2:4310', ['4310 «4310»']],
    ['bến2:4310', ['4310 «4310»']],
    ['ferry-2-a.example', []],
    ['10.20.0.7', []],
    ['(was 4310)', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});
