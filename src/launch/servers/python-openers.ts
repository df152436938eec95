/** The calls by which Python programs start their server themselves. */

/** A library whose `run` opens a socket, on 127.0.0.1 where it is given no address. */
export interface Opener {
  readonly name: string;
  /** `module`: `uvicorn.run(…)`; `class`: `run` of what `Flask(…)` gives. */
  readonly of: 'module' | 'class';
  readonly owner: string;
  /** The places of the address and of the port among the arguments, where they may be given without their names. */
  readonly positions: { readonly host: number; readonly port: number } | null;
  readonly defaultPort: number;
}

export const openers: readonly Opener[] = [
  {
    // Only the command reads UVICORN_PORT. https://www.uvicorn.org/deployment/#running-programmatically
    name: 'Uvicorn',
    of: 'module',
    owner: 'uvicorn',
    positions: null,
    defaultPort: 8000,
  },
  {
    // https://flask.palletsprojects.com/en/stable/api/#flask.Flask.run
    name: 'Flask',
    of: 'class',
    owner: 'Flask',
    positions: { host: 0, port: 1 },
    defaultPort: 5000,
  },
  {
    // https://flask-socketio.readthedocs.io/en/latest/api.html#flask_socketio.SocketIO.run
    name: 'Flask-SocketIO',
    of: 'class',
    owner: 'SocketIO',
    positions: { host: 1, port: 2 },
    defaultPort: 5000,
  },
];
