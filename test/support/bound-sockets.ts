/** Which sockets a process listens on, as Linux has them: proc(5), `/proc/net/tcp` and its kin. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import type { Protocol } from '../../src/model/facts.ts';

export interface BoundSocket {
  readonly protocol: Protocol;
  readonly version: 4 | 6;
  /** As written out by the kernel: IPv6 in eight groups without leading zeros. `null` is the wildcard. */
  readonly address: string | null;
  readonly port: number;
}

const tables = [
  ['tcp', 4, 'tcp'],
  ['tcp', 6, 'tcp6'],
  ['udp', 4, 'udp'],
  ['udp', 6, 'udp6'],
] as const;

/** The state of a TCP socket that listens; a UDP socket without a peer has 07. */
const listening = { tcp: '0A', udp: '07' } as const;

export function socketsOfProcess(pid: number): readonly BoundSocket[] {
  const inodes = inodesOf(pid);
  const found: BoundSocket[] = [];
  for (const [protocol, version, table] of tables) {
    for (const line of readFileSync(`/proc/${pid}/net/${table}`, 'utf8').split('\n').slice(1)) {
      const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
      if (state !== listening[protocol] || !inodes.has(inode)) continue;
      const [address = '', port = ''] = local.split(':');
      found.push({
        protocol,
        version,
        address: version === 4 ? ipv4(address) : ipv6(address),
        port: Number.parseInt(port, 16),
      });
    }
  }
  return found;
}

function inodesOf(pid: number): ReadonlySet<string> {
  const inodes = new Set<string>();
  for (const descriptor of readdirSync(`/proc/${pid}/fd`)) {
    const inode = /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${descriptor}`))?.[1];
    if (inode !== undefined) inodes.add(inode);
  }
  return inodes;
}

/** A descriptor may be closed between the listing and the reading. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** Words of four bytes, in the byte order of the machine (little, wherever these tests run). */
function bytesOf(hex: string): readonly number[] {
  const bytes = [...Buffer.from(hex, 'hex')];
  return bytes.flatMap((_, at) => (at % 4 === 0 ? bytes.slice(at, at + 4).reverse() : []));
}

function ipv4(hex: string): string | null {
  const bytes = bytesOf(hex);
  return bytes.every((it) => it === 0) ? null : bytes.join('.');
}

function ipv6(hex: string): string | null {
  const bytes = bytesOf(hex);
  if (bytes.every((it) => it === 0)) return null;
  return bytes
    .flatMap((byte, at) => (at % 2 === 0 ? [(byte * 256 + (bytes[at + 1] ?? 0)).toString(16)] : []))
    .join(':');
}
