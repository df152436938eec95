/** What the values of a `ports.yml` in a form of its own can be: ports, ranges, and what may mean a port. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Scalar } from 'yaml';

const ends = new Set(['start', 'end', 'from', 'to', 'min', 'max', 'first', 'last']);

const address = String.raw`\d{1,3}(?:\.\d{1,3}){3}|localhost|\*|\[[\da-f:.]+\]`;
/** A text that is nothing but a port. */
export const onlyPort = new RegExp(
  String.raw`^\s*(?:(?:${address}):)?\d{1,5}(?:\s*[-–—]\s*\d{1,5})?(?::\d{1,5})?(?:\/(?:tcp|udp))?\s*$`,
  'i',
);

export function isPort(value: Node | null): value is Scalar {
  if (!isScalar(value)) return false;
  const { value: held } = value;
  if (typeof held !== 'string') return Number.isInteger(held) && Number(held) >= 0;
  const [port = '', remark = ''] = withRemark(held);
  return onlyPort.test(port) && !inside.test(remark);
}

/** A port and what stands in brackets behind it: `4310 (until the move)`. */
function withRemark(text: string): readonly string[] {
  return /^([^()（）]*)[(（]([^()（）]*)[)）]\s*$/.exec(text)?.slice(1) ?? [text];
}

/** What only other containers can reach. */
const inside = /\binternal\b|\bcontainer\b/i;

/** Whether a text beside the parts of an application may give one of them a port: `4310 and up`, `http://localhost:4310`. */
export function mayGivePort(value: Node | null): boolean {
  if (!isScalar(value) || typeof value.value !== 'string') return mayMeanPort(value);
  return (
    !inside.test(withRemark(value.value)[1] ?? '') &&
    /^\W*\d{2,5}(?![\d.])|:\d{2,5}(?!\d)|\bports?\b/i.test(value.value)
  );
}

/** No part of an application listens on the lowest ports: they count something, or number a database of Redis. */
export function isCount(value: Node | null): boolean {
  return isScalar(value) && typeof value.value === 'number' && value.value < 10;
}

/** `port`, `http_port`, `metricsPort`; what a container has inside is nobody else's matter. */
export function isPortKey(key: string): boolean {
  const isOther =
    /container|internal|inner|target|(?:^|[-_ ])(?:min|max|start|end|first|last|reserved|free|avoid|retired|allowed|blocked)[-_ ]/i.test(
      key,
    );
  return /(?:^|[-_ ])ports?$|[a-z]Ports?$/i.test(key) && !isOther;
}

/** `start: 4310` and `end: 4319`, or `min_port:` and `max_port:`. */
export function isRange(value: Node | null): boolean {
  return (
    isMap(value) &&
    value.items.every((it) =>
      ends.has(
        keyOf(it.key)
          .toLowerCase()
          .replace(/[-_ ]?ports?$/, ''),
      ),
    )
  );
}

/** Nothing, or digits that could be those of a port: `http://localhost:3000`, `3000 and up`, `43.10`. */
export function mayMeanPort(value: Node | null): boolean {
  if (value === null) return true;
  if (!isScalar(value)) return false;
  const { value: held } = value;
  return (
    held === null || typeof held === 'number' || (typeof held === 'string' && /(?<![\d.])\d{2,5}(?![\d.])/.test(held))
  );
}

export function holdsPort(document: Document, value: unknown): boolean {
  const node = isAlias(value) ? value.resolve(document) : value;
  if (isSeq(node)) return node.items.some((it) => holdsPort(document, it));
  if (isMap(node)) {
    return node.items.some((it) => (isScalar(it.key) && isPort(it.key)) || holdsPort(document, it.value));
  }
  return isNode(node) && isPort(node);
}

/** The ports that are the keys of a map; none where another key stands among them. */
export function portKeysOf(document: Document, value: unknown): readonly string[] {
  const node = isAlias(value) ? value.resolve(document) : value;
  const keys = isMap(node) ? node.items.map((it) => keyOf(it.key)) : [];
  return keys.every((it) => onlyPort.test(it)) ? keys : [];
}

export function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}
