/** What is known about port numbers whatever the registry says. */

/** Below it, Linux asks for CAP_NET_BIND_SERVICE. https://man7.org/linux/man-pages/man7/ip.7.html (ip_unprivileged_port_start) */
export const firstUnprivilegedPort = 1024;

/** From here to 60999 Linux takes ports for outgoing connections. https://man7.org/linux/man-pages/man7/ip.7.html (ip_local_port_range) */
export const firstEphemeralPort = 32768;

/** The unprivileged "bad ports" to which browsers refuse to connect. https://fetch.spec.whatwg.org/#port-blocking */
const browserBlocked: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

export function isBrowserBlocked(port: number): boolean {
  return browserBlocked.has(port);
}
