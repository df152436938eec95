/** What configs say: all that rules may know about them. */
import { comparePlaces, compareText, type Place } from './place.ts';

export type Protocol = 'tcp' | 'udp';

/** In which role a process listens: in production, as a preview of a build, or while developing. */
export type Role = 'start' | 'preview' | 'dev';

/**
 * How sure it is that the process listens there.
 * - `literal`: the port is written down.
 * - `default`: nothing is written; the framework's own default applies.
 * - `overridable`: written, but an environment variable can replace it (`process.env.PORT || 4000`).
 */
export type Certainty = 'literal' | 'default' | 'overridable';

export type SourceId = 'pm2' | 'scripts' | 'procfile' | 'vite' | 'nginx';

/** The `framework` of a listener that is a program's door for debuggers, beside what it opens itself. */
export const nodeInspector = 'the inspector of Node';

/** The same of Caddy's door for those who administer it, which is open where nothing is said of it. */
export const caddyAdmin = 'the admin endpoint of Caddy';

/** Which addresses a socket without a narrower address takes: `dual` is IPv6 that also accepts IPv4. */
export type Family = 'ipv4' | 'ipv6' | 'dual';

/** How many processes PM2 starts for one application, and what becomes of their port. */
export interface Instances {
  /** `null` where the number is not known before run time (`max`, `0`, `-1`). */
  readonly count: number | null;
  /** In `cluster` all instances share one socket; in `fork` each opens its own. */
  readonly mode: 'fork' | 'cluster';
  /** Whether `increment_var` gives each instance a port of its own. */
  readonly increments: boolean;
  readonly at: Place;
}

/** "Application A will listen on address:port/protocol", and where that is written. */
export interface Listener {
  readonly source: SourceId;
  /** The application's name, see `applications/`. */
  readonly application: string;
  /** By what else a registry beside the config may call it: the package without its scope, and the package's folder. */
  readonly otherNames?: readonly string[];
  /** The server it runs on (policy `hosts`); `null` where only one is known of. */
  readonly host: string | null;
  /** 1 to 65535. */
  readonly port: number;
  /** The last port of a range, inclusive; `null` for a single port. */
  readonly portEnd: number | null;
  readonly protocol: Protocol;
  /** An IP address or `localhost`; `null` is the wildcard. */
  readonly address: string | null;
  /** Set where nobody wrote an address: it is the server's own default. */
  readonly addressIsDefault?: boolean;
  readonly family: Family;
  readonly role: Role;
  /** `default`, or the name of the environment (`production` for PM2's `env_production`). */
  readonly environment: string;
  /** For `default`: the environments in which the same application has another port instead. */
  readonly replacedIn: readonly string[];
  readonly certainty: Certainty;
  /** What can replace the port when it is `overridable`: environment variables, files that are not there (`./private.js`). */
  readonly variables: readonly string[];
  /** The framework whose option or default this is (`Next.js`, `Vite`, `nodeInspector`), for messages; `null` if unknown. */
  readonly framework: string | null;
  /** Whether a taken port is an error, where an option decides that (Vite's `strictPort`); `null` where none does. */
  readonly strict: boolean | null;
  readonly instances: Instances | null;
  /** Where the port is written, or, for a default, where the application is started. */
  readonly at: Place;
  /** Whether `at` spans exactly the port's digits, so that a fix can replace them. */
  readonly replaceable: boolean;
  /** How the port was found, see `Way`. */
  readonly way: Way;
}

/**
 * The steps from where a process is started to where its port is written, in that order: a script, the command
 * that it runs, a variable, a constant. One step says nothing that the place itself does not say.
 */
export type Way = readonly Related[];

/** A second place that helps to understand the first, with one short sentence of its own. */
export interface Related {
  readonly at: Place;
  readonly message: string;
}

/** A socket that a proxy accepts connections on. */
export interface ListenSocket {
  readonly port: number;
  readonly protocol: Protocol;
  readonly address: string | null;
  readonly family: Family;
}

/** A server block of a proxy: the names for which it answers, and the sockets on which it does. */
export interface VirtualServer {
  /** As written; empty where it has none. */
  readonly names: readonly ServerName[];
  readonly sockets: readonly ServerSocket[];
  /** The servers of one configuration are loaded together; those of different ones do not know each other. */
  readonly configuration: string;
  /** Where the block begins. */
  readonly at: Place;
}

export interface ServerName {
  readonly name: string;
  readonly at: Place;
}

export interface ServerSocket extends ListenSocket {
  /** The last port of a range, inclusive; `null` for a single port. */
  readonly portEnd: number | null;
  /** Whether it is written to answer here for all names that no other server has. */
  readonly isDefault: boolean;
}

/** "Requests for these server names and this location go to host:port." */
export interface Route {
  readonly source: SourceId;
  /** In the order written; empty where it is for any name, or where that is not known (Vite's `server.proxy`). */
  readonly serverNames: readonly string[];
  /** The location as written (`/`, `/api`, `~ \.php$`); `/` for a whole server. */
  readonly location: string;
  /** An IP address or host name, IPv6 without brackets. */
  readonly host: string;
  /** 1 to 65535. */
  readonly port: number;
  /** `http` requests or raw `stream` connections. */
  readonly layer: 'http' | 'stream';
  /** The sockets that lead to this route; empty where not known. */
  readonly entries: readonly ListenSocket[];
  /** The application whose config this is, where it is one (Vite's proxy); `null` for a shared proxy. */
  readonly application: string | null;
  /** Where the target's address is written. */
  readonly at: Place;
  readonly related: readonly Related[];
}

/** Which protocol a route's target speaks: raw connections go on as they came in, requests as TCP. */
export function protocolOf(route: Route): Protocol {
  return route.layer === 'stream' ? (route.entries[0]?.protocol ?? 'tcp') : 'tcp';
}

/** A port that is there but cannot be known without running the config. Never dropped, never guessed. */
export interface Unresolved {
  readonly source: SourceId;
  readonly application: string | null;
  readonly at: Place;
  /** A clause that completes "the port cannot be known: …". */
  readonly reason: string;
  /** `notice` where nothing says whether the process listens at all. */
  readonly severity: 'warning' | 'notice';
  /** The steps that lead to where it cannot be followed any further. */
  readonly way: Way;
}

/** A file, or a part of one, that could not be read as what its name says it is. */
export interface ReadProblem {
  readonly at: Place;
  readonly message: string;
}

/** `portbook-ignore <rule>: <reason>` in a comment: it covers its own last line and the one below. */
export interface Suppression {
  /** The rule's id, as written. */
  readonly rule: string;
  /** `null` where none is given: such a suppression is not honoured. */
  readonly reason: string | null;
  readonly at: Place;
}

/** Everything one scan of a tree found, in reading order. */
export interface Facts {
  readonly listeners: readonly Listener[];
  readonly routes: readonly Route[];
  /** In the order in which the proxy loads them. */
  readonly servers: readonly VirtualServer[];
  readonly unresolved: readonly Unresolved[];
  readonly problems: readonly ReadProblem[];
  readonly suppressions: readonly Suppression[];
}

/** Reading order; what stands in one place (a list that is built in a loop) by name. */
export function compareListeners(a: Listener, b: Listener): number {
  return (
    comparePlaces(a.at, b.at) ||
    a.port - b.port ||
    compareText(a.application, b.application) ||
    compareText(a.environment, b.environment)
  );
}
