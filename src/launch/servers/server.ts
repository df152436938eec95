/**
 * The contract of a row of the table: how one server takes its port and its address. The rows are data, so that
 * what is known of a server can be read, checked against its documentation, and printed.
 */
import type { Origin, Value } from '../../javascript/values/value.ts';
import type { Protocol, Role } from '../../model/facts.ts';
import type { Tree } from '../../model/tree.ts';
import type { Environment } from '../environment.ts';
import type { Word } from '../words.ts';

/** One way to start a server: `next start`, `vite preview`, `uvicorn`. */
export interface Server {
  /** For messages: `Next.js`, `Vite preview`. */
  readonly name: string;
  /** What it is called on a command line, without path and ending; several are the same program under other names. */
  readonly programs: readonly string[];
  /**
   * The first words behind the program that start this, each one or two (`wrangler pages dev`); `''` is the program
   * without any of the known ones, and an option (`eleventy --serve`) counts wherever it stands.
   */
  readonly subcommands: readonly string[];
  /**
   * The words in that place that are commands of their own, and open nothing (`next build`), whatever port they are
   * given; `''` is the program without any. To the row that has the subcommand `''`, any other word is a folder or a file.
   */
  readonly otherCommands: readonly string[];
  readonly role: Role;
  /** Options that give port or address. Where several of them are there, the last one of a kind counts, see `Flag.opens`. */
  readonly flags: readonly Flag[];
  /** How it reads its options, as far as that differs. */
  readonly optionStyle: OptionStyle;
  /** Its other options that take the next word: that word is neither a subcommand nor a positional argument. */
  readonly valued: readonly string[];
  /** What an argument without an option gives, by its position behind the subcommand (`runserver 0.0.0.0:4310`). */
  readonly positional: Positional | null;
  /** The environment variables that give the port, and the address; an earlier one beats a later one. */
  readonly portVariables: readonly string[];
  readonly addressVariables: readonly string[];
  /** Variables that give both in one (`OLLAMA_HOST=0.0.0.0:4310`); the others beat them. */
  readonly socketVariables: readonly string[];
  /** The files whose variables it takes where its environment does not set them; an earlier one beats a later one. */
  readonly envFiles: readonly string[];
  /** Reads its own config file; `null` where none gives a port. */
  readonly config: ConfigReader | null;
  /** What that config is called, for people. */
  readonly configName: string | null;
  /** What beats what, the strongest first. */
  readonly precedence: readonly Giver[];
  /** `null` where it is not known to listen unless a port is given: without one it is as unknown as any program. */
  readonly defaultPort: number | null;
  /** The bind address where none is given; `null` is every address. */
  readonly defaultAddress: string | null;
  readonly whenTaken: WhenTaken;
  /** The option that has it fail instead. */
  readonly strictFlag: string | null;
  /** Where the program's own documentation (or source) says so, and what else is to be known of it. */
  readonly documentation: string;
}

/** What gives a server its port and address: its arguments, its environment, the variables of `envFiles`, its config. */
export type Giver = 'flag' | 'variable' | 'env file' | 'config';

/**
 * What a server does when its port is taken. It asks on a terminal, whether to take another one: PM2 gives it none, and then
 * it fails. In place of its default: only where no flag, variable or config gave the port.
 */
export type WhenTaken = 'fails' | 'asks' | 'takes another' | 'takes another in place of its default';

/**
 * `getopt`: what stands behind the letter of a short option is its value, a `=` included (`-p=4310` is `=4310`), and an
 * option takes the next word whatever it is (`-H -p`): so do getopt(3), commander and click. `lenient`: a `=` ends the
 * name, and a word that begins with `-` is an option, as with yargs, minimist and cac.
 */
export type OptionStyle = 'getopt' | 'lenient';

export interface Flag {
  /** `-p`, `--port`. */
  readonly names: readonly string[];
  readonly gives: Gives;
  /** What its value looks like, where the server does not start with any other. */
  readonly form?: RegExp;
  /**
   * What it means to give it several times, or beside others of its kind: `one`, the last one counts (also where
   * nothing is said here); `each`, every one opens a socket (`gunicorn -b … -b …`); `further`, it opens a socket
   * besides the server's own, which is where it would be without it (`minio --console-address`).
   */
  readonly opens?: 'one' | 'each' | 'further';
  /** The variable that gives a further socket where the option is not there. */
  readonly variable?: string;
  /** What it means without a value (`vite --host`). */
  readonly alone?: 'every address';
  /** Whether it is only understood as `--port=4310`: behind `--port`, a word is something else. */
  readonly isJoined?: true;
  /** Where another option is there too, the only side of it that it counts on: `java -Dserver.port=4310 -jar ferry.jar`. */
  readonly mark?: { readonly option: string; readonly side: 'before' | 'behind' };
}

export interface Positional {
  /** 0 is the first one behind the subcommand. */
  readonly index: number;
  readonly gives: Gives;
  /** Whether options count as arguments: the program knows none. */
  readonly countsOptions?: true;
  /** See `Flag.form`. */
  readonly form?: RegExp;
  /** Whether a text that is no number counts for nothing: `parseInt(argument) || 8080`. */
  readonly isNumberOnly?: true;
}

/**
 * A port, an address, or both in one: `:4310`, `127.0.0.1:4310`, `tcp://[::1]:4310`, `unix:/run/shop.sock`, and
 * several of those with `;`, `,` or a space between. `port or socket`: a number alone is a port,
 * where to the others it is the address 0.0.16.214. `no port`: it then listens on no port, whatever else says one
 * (a Unix socket, an inherited descriptor).
 */
export type Gives = 'port' | 'address' | 'socket' | 'port or socket' | 'no port';

/** What a config file, or a server's own source, says of one socket. Values are as the config has them. */
export interface ConfiguredSocket {
  /** `undefined` where the config gives none, and the default applies; of a library, `false` where it opens none. */
  readonly port: Value;
  readonly address: Value;
  /** Vite's `strictPort` and its like; `undefined` where the config says nothing of it. */
  readonly strict: Value;
  readonly protocol: Protocol;
  /** Set where the first socket of the server is this one too as soon as it has its port (Vite's hot reload). */
  readonly isShared?: true;
  /** The library that opens it, where a program's own source does. */
  readonly library?: Library;
}

export interface Library {
  /** For messages: `Fastify`; `null` for the runtime itself, or where it is not known. */
  readonly name: string | null;
  /** What it takes where no port is given; `null` where the system then chooses one. */
  readonly defaultPort: number | null;
  /** The call that opens the socket. */
  readonly at: Origin;
}

export interface Configured {
  /** The files that say it, the config itself first. */
  readonly files: readonly string[];
  /**
   * More than one where a program opens several; none where it opens none that can be seen. Flags and variables speak
   * of the first.
   */
  readonly sockets: readonly ConfiguredSocket[];
  /** The default port, where the row has none (only the repository tells that `java -jar …` is a server) or another. */
  readonly defaultPort?: number;
  /** What beats what, where it is not as in the row: the config tells of another version of the server. */
  readonly precedence?: readonly Giver[];
}

/** A process as it is started. */
export interface Process {
  readonly tree: Tree;
  /** The folder it is started in, relative to the root. */
  readonly directory: string;
  /** The words behind the program and its subcommand. */
  readonly args: readonly Word[];
  readonly environment: Environment;
  /** Whether it is a worker of a cluster that PM2 makes. */
  readonly isWorker?: boolean;
}

/** The process of a server. */
export interface Start extends Process {
  readonly role: Role;
  /** The first of its arguments that is neither an option nor the value of one. */
  readonly operand: Word | null;
}

/** The config that a server started like this reads; `null` where there is none in the repository. */
export type ConfigReader = (start: Start) => Configured | null;
