/** To whom a registry entry gives its port. */
import type { Listener } from '../model/facts.ts';
import { kept } from '../model/maps.ts';
import { normalName } from '../model/names.ts';
import { type Allocation, isOwned } from '../model/registry.ts';

export { isOwned };

/** The normal names by which an entry calls its application: its own and its aliases. */
export const namesOf = kept(({ application, aliases }: Allocation) => distinctNames([application, ...aliases]));

/** The names of `namesOf`, and the owner's: a config is often known by its project's name only. */
export function namesAndOwnerOf(allocation: Allocation): readonly string[] {
  return distinctNames([allocation.application, ...allocation.aliases, allocation.owner]);
}

/** Whether an entry gives its port to this listener's application. */
export function givesTo(allocation: Allocation, listener: Listener): boolean {
  if (!isOwned(allocation)) return false;
  return (
    namesAndOwnerOf(allocation).includes(normalName(listener.application)) ||
    (isProxy(listener) && isProxyEntry(allocation))
  );
}

/** Whether two entries are about one application, by whatever names they call it. */
export function sameHolder(a: Allocation, b: Allocation): boolean {
  const left = namesOf(a);
  const right = namesOf(b);
  return (
    left.some((name) => right.includes(name)) ||
    left.includes(normalName(b.owner ?? '')) ||
    right.includes(normalName(a.owner ?? '')) ||
    (isProxyEntry(a) && isProxyEntry(b))
  );
}

/**
 * Whether two entries give their ports to one application by its own names. The same owner is not enough: it would
 * let one application take what is another's. Only where an entry names no application does its owner stand for it.
 */
export function isOneHolder(a: Allocation, b: Allocation): boolean {
  const [left, right] =
    namesOf(a).length === 0 || namesOf(b).length === 0
      ? [namesAndOwnerOf(a), namesAndOwnerOf(b)]
      : [namesOf(a), namesOf(b)];
  return left.some((name) => right.includes(name)) || (isProxyEntry(a) && isProxyEntry(b));
}

/** Whether the listener is the shared web proxy of its host, which registries seldom call by its name. */
export function isProxy(listener: Listener): boolean {
  return listener.source === 'nginx';
}

const proxyWords: ReadonlySet<string> = new Set(
  'nginx http https http2 http3 ssl tls web webserver server site traffic redirect reverse proxy gateway ingress load balancer loadbalancer'.split(
    ' ',
  ),
);

/**
 * Whether an entry stands for the web proxy: it names nginx anywhere, or its application is called by
 * nothing but the trade ("HTTP", "HTTPS (SSL)", "Reverse proxy"). An "api-gateway" is an application.
 */
export function isProxyEntry(allocation: Allocation): boolean {
  const { application, type, owner, aliases } = allocation;
  if ([application, type, owner, ...aliases].some((it) => it !== null && /\bnginx\b/i.test(it))) return true;
  return [application, type === null || /^https?$/i.test(type) ? null : type].some(isTradeName);
}

function isTradeName(name: string | null): boolean {
  const words = name?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => proxyWords.has(word));
}

function distinctNames(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.map((it) => normalName(it ?? '')))].filter((it) => it !== '');
}
