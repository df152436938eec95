/** Addresses and domain names inside a text. */
import ipaddr from 'ipaddr.js';

/** The bind address that a text names: an IP address, or `localhost` where it says so in words; else `null`. */
export function addressIn(text: string): string | null {
  for (const word of text.split(/[\s,;()`"']+/).slice(0, 40)) {
    const bare = word.replace(/^\[|\](?::\d+)?$/g, '').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
    // Most words are no addresses at a glance: the library looks at the others.
    const isIp = /^[\d.]+$/.test(bare)
      ? ipaddr.IPv4.isValidFourPartDecimal(bare)
      : bare.includes(':') && ipaddr.IPv6.isValid(bare);
    if (isIp) return bare;
  }
  return /\b(?:localhost|loopback|local only)\b/i.test(text) ? 'localhost' : null;
}

/** The domain names that a text lists, bare or in addresses of pages, in the order written. */
export function domainsIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const word of text.slice(0, 4096).split(/[\s,;()<>"'`|]+/)) {
    const host = word.replace(/^[a-z]+:\/\//i, '').split(/[/:?#]/, 1)[0] ?? '';
    if (isDomain(host)) found.add(host.toLowerCase());
  }
  return [...found];
}

/** `ferry.example`, `*.ferry.example`: at least two labels, of which the last is no number. */
function isDomain(host: string): boolean {
  const labels = host.replace(/^\*\./, '').split('.');
  const top = labels.pop() ?? '';
  if (labels.length === 0 || labels.length > 8 || !/^[a-z][a-z0-9-]{1,23}$/i.test(top) || top.endsWith('-'))
    return false;
  return labels.every((it) => it.length <= 63 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(it));
}
