/** Servers of the Python world, also where they are started as `python -m …`. */

import { namedSettings } from './named-settings.ts';
import { daphneConfig, gunicornConfig, hypercornConfig, streamlitConfig } from './python-config.ts';
import { address, noPort, port, schemes, socket, table, words } from './row.ts';
import type { Server } from './server.ts';

const fastapi = {
  name: 'FastAPI',
  programs: ['fastapi'],
  flags: [port('--port'), address('--host')],
  portVariables: ['PORT'],
  defaultPort: 8000,
  documentation: 'https://fastapi.tiangolo.com/fastapi-cli/',
} satisfies Partial<Server>;

const jupyter = {
  name: 'Jupyter',
  flags: [
    port('--port', '--ServerApp.port', '--NotebookApp.port'),
    address('--ip', '--ServerApp.ip', '--NotebookApp.ip'),
    noPort('--sock', '--ServerApp.sock'),
  ],
  portVariables: ['JUPYTER_PORT'],
  addressVariables: ['JUPYTER_IP'],
  defaultPort: 8888,
  defaultAddress: 'localhost',
  // Also where a port is given: it tries `port_retries` (50) others.
  whenTaken: 'takes another',
  documentation: 'https://jupyter-server.readthedocs.io/en/latest/other/full-config.html',
} satisfies Partial<Server>;

export const pythonServers = table([
  {
    // `--env-file` is for the application: "UVICORN_* prefixed settings cannot be used from within" it.
    name: 'Uvicorn',
    programs: ['uvicorn'],
    flags: [port('--port'), address('--host'), noPort('--uds', '--fd')],
    portVariables: ['UVICORN_PORT'],
    addressVariables: ['UVICORN_HOST'],
    defaultPort: 8000,
    defaultAddress: '127.0.0.1',
    documentation: 'https://www.uvicorn.org/settings/#configuration-methods',
  },
  {
    name: 'Gunicorn',
    programs: ['gunicorn', 'gunicorn3'],
    flags: [{ ...socket('-b', '--bind'), opens: 'each', form: schemes('tcp') }],
    config: gunicornConfig,
    configName: 'gunicorn.conf.py',
    defaultPort: 8000,
    defaultAddress: '127.0.0.1',
    documentation: 'https://docs.gunicorn.org/en/stable/settings.html#bind',
  },
  {
    name: 'Hypercorn',
    programs: ['hypercorn'],
    flags: [{ ...socket('-b', '--bind'), opens: 'each', form: schemes() }],
    config: hypercornConfig,
    configName: 'the file of -c',
    defaultPort: 8000,
    defaultAddress: '127.0.0.1',
    documentation: 'https://hypercorn.readthedocs.io/en/latest/how_to_guides/configuring.html',
  },
  {
    name: 'Daphne',
    programs: ['daphne'],
    flags: [port('-p', '--port'), address('-b', '--bind')],
    config: daphneConfig,
    configName: 'the endpoints of -e',
    defaultPort: 8000,
    defaultAddress: '127.0.0.1',
    documentation: 'https://github.com/django/daphne#running',
  },
  {
    name: 'Waitress',
    programs: ['waitress-serve', 'waitress'],
    flags: [
      { ...socket('--listen'), opens: 'each', form: schemes() },
      port('--port'),
      address('--host'),
      noPort('--unix-socket'),
    ],
    defaultPort: 8080,
    defaultAddress: '0.0.0.0',
    documentation: 'https://docs.pylonsproject.org/projects/waitress/en/stable/runner.html',
  },
  {
    // The variables in `.env` beat those in `.flaskenv`; both need python-dotenv.
    name: 'Flask',
    programs: ['flask'],
    otherCommands: ['db', 'routes', 'shell'],
    optionStyle: 'getopt',
    subcommands: ['run'],
    role: 'dev',
    flags: [port('-p', '--port'), address('-h', '--host')],
    valued: ['-A', '--app', '-e', '--env-file'],
    portVariables: ['FLASK_RUN_PORT'],
    addressVariables: ['FLASK_RUN_HOST'],
    envFiles: ['.env', '.flaskenv'],
    defaultPort: 5000,
    defaultAddress: '127.0.0.1',
    documentation: 'https://flask.palletsprojects.com/en/stable/cli/#environment-variables-from-dotenv',
  },
  {
    name: 'Django',
    programs: ['manage', 'django-admin', 'django'],
    otherCommands: words(`
      check clearsessions collectstatic compilemessages createcachetable createsuperuser dbshell diffsettings
      dumpdata flush inspectdb loaddata makemessages makemigrations migrate optimizemigration
      remove_stale_contenttypes sendtestemail shell showmigrations sqlflush sqlmigrate squashmigrations startapp
      startproject test
    `),
    subcommands: ['runserver'],
    role: 'dev',
    positional: {
      index: 0,
      gives: 'port or socket',
      form: /^(?:(?:\[[a-fA-F\d:]+\]|[a-zA-Z\d-]+(?:\.[a-zA-Z\d-]+)*):)?\d+$/,
    },
    valued: ['--settings', '--pythonpath', '-v', '--verbosity'],
    defaultPort: 8000,
    defaultAddress: '127.0.0.1',
    documentation: 'https://docs.djangoproject.com/en/stable/ref/django-admin/#runserver',
  },
  {
    // "If the port is already in use": only where it was not set, https://docs.streamlit.io/develop/api-reference/configuration/config.toml
    name: 'Streamlit',
    programs: ['streamlit'],
    otherCommands: words('cache config docs help init version'),
    subcommands: ['run', 'hello'],
    flags: [port('--server.port'), address('--server.address')],
    portVariables: ['STREAMLIT_SERVER_PORT'],
    addressVariables: ['STREAMLIT_SERVER_ADDRESS'],
    config: streamlitConfig,
    configName: '.streamlit/config.toml',
    defaultPort: 8501,
    whenTaken: 'takes another in place of its default',
    documentation: 'https://docs.streamlit.io/develop/concepts/configuration/options',
  },
  { ...fastapi, subcommands: ['dev'], role: 'dev', defaultAddress: '127.0.0.1' },
  { ...fastapi, subcommands: ['run'], defaultAddress: '0.0.0.0' },
  {
    name: 'http.server',
    programs: ['http.server'],
    flags: [address('-b', '--bind')],
    positional: { index: 0, gives: 'port' },
    valued: words('-d --directory -p --protocol --tls-cert --tls-key --tls-password-file'),
    defaultPort: 8000,
    documentation: 'https://docs.python.org/3/library/http.server.html#command-line-interface',
  },
  {
    name: 'Flower',
    programs: ['celery'],
    otherCommands: words(`
      amqp beat call control events graph inspect list logtool migrate multi purge report result shell status
      upgrade worker
    `),
    subcommands: ['flower'],
    flags: [port('--port'), address('--address'), noPort('--unix-socket', '--unix_socket')],
    valued: words('-A --app -b --broker --result-backend --loader --config --workdir'),
    portVariables: ['FLOWER_PORT'],
    addressVariables: ['FLOWER_ADDRESS'],
    config: namedSettings(
      { names: ['flowerconfig.py'], options: ['--conf'], language: 'python' },
      { port: 'port', address: 'address' },
    ),
    configName: 'flowerconfig.py',
    precedence: ['flag', 'config', 'variable', 'env file'],
    defaultPort: 5555,
    documentation: 'https://flower.readthedocs.io/en/latest/config.html',
  },
  { ...jupyter, programs: ['jupyter'], subcommands: ['lab', 'notebook', 'server'] },
  { ...jupyter, programs: ['jupyter-lab', 'jupyter-notebook', 'jupyter-server'] },
  {
    name: 'Sanic',
    programs: ['sanic'],
    flags: [port('-p', '--port'), address('-H', '--host'), noPort('-u', '--unix')],
    defaultPort: 8000,
    defaultAddress: '127.0.0.1',
    documentation: 'https://sanic.dev/en/guide/running/running.html#running-via-command',
  },
  {
    name: 'Chainlit',
    programs: ['chainlit'],
    subcommands: ['run', 'hello'],
    flags: [port('--port'), address('--host')],
    portVariables: ['CHAINLIT_PORT'],
    addressVariables: ['CHAINLIT_HOST'],
    defaultPort: 8000,
    defaultAddress: '127.0.0.1',
    documentation: 'https://docs.chainlit.io/backend/command-line',
  },
  {
    name: 'MkDocs',
    programs: ['mkdocs'],
    otherCommands: ['build', 'get-deps', 'gh-deploy', 'new'],
    subcommands: ['serve'],
    role: 'dev',
    flags: [socket('-a', '--dev-addr')],
    config: namedSettings(
      { names: ['mkdocs.yml', 'mkdocs.yaml'], options: ['-f', '--config-file'] },
      { socket: 'dev_addr' },
    ),
    configName: 'mkdocs.yml',
    defaultPort: 8000,
    defaultAddress: '127.0.0.1',
    documentation: 'https://www.mkdocs.org/user-guide/configuration/#dev_addr',
  },
]);
