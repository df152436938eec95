/** Ports of this machine that nobody has, for tests that really start servers. */
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/** Whether nobody has the port, on whatever address and in either protocol. */
export async function isFree(port: number): Promise<boolean> {
  return (await bindsTcp(port, '::')) && (await bindsUdp(port, '::'));
}

/** Whether a socket of this IPv4 address can have the port: not where one of all addresses has it. */
export async function isFreeOn(address: string, port: number, protocol: 'tcp' | 'udp'): Promise<boolean> {
  return protocol === 'tcp' ? bindsTcp(port, address) : bindsUdp(port, address);
}

/** So many free ports in a row, below those that outgoing connections take. */
export async function freePorts(count: number): Promise<readonly number[]> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const first = 20_000 + Math.floor(Math.random() * (12_000 - count));
    const ports = Array.from({ length: count }, (_, index) => first + index);
    const free = await Promise.all(ports.map(isFree));
    if (free.every((it) => it)) return ports;
  }
  throw new Error(`there are no ${count} free ports in a row`);
}

function bindsTcp(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function bindsUdp(port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
    socket.once('error', () => {
      socket.close();
      resolve(false);
    });
    socket.bind({ port, address, exclusive: true }, () => socket.close(() => resolve(true)));
  });
}
