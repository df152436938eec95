import { describe, expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

const started = (program: string, env = '', more: Readonly<Record<string, string>> = {}) =>
  shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry', script: 'serve.py', interpreter: 'python3', env: {${env}} }] };`,
    'serve.py': program,
    ...more,
  });

const main = (call: string): string => `import os\nimport uvicorn\n\nif __name__ == "__main__":\n    ${call}\n`;

describe('a Python program that starts its server itself', () => {
  it.each([
    [
      'a number',
      main('uvicorn.run(app, host="0.0.0.0", port=4310)'),
      'ferry 4310 on 0.0.0.0 literal start default serve.py "4310"',
    ],
    [
      'nothing',
      main('uvicorn.run("harbour:app")'),
      'ferry 8000 on 127.0.0.1 default start default serve.py "uvicorn.run(\\"harbour:app\\")"',
    ],
    [
      'a variable with a fallback',
      main('uvicorn.run(app, port=int(os.environ.get("PORT", 4310)))'),
      'ferry 4310 on 127.0.0.1 overridable start default serve.py "4310"',
    ],
    [
      'a constant',
      `import uvicorn\nPORT = 4310\ndef main():\n  uvicorn.run(app, port=PORT)\n\nmain()\n`,
      'ferry 4310 on 127.0.0.1 literal start default serve.py "4310"',
    ],
    [
      'on one line',
      `import uvicorn\nif __name__ == '__main__': uvicorn.run(app, port=4310)\n`,
      'ferry 4310 on 127.0.0.1 literal start default serve.py "4310"',
    ],
    [
      'an application of a module that is imported as a whole',
      `import flask\napp = flask.Flask(__name__)\nif __name__ == "__main__":\n    app.run(port=4310)\n`,
      'ferry 4310 on 127.0.0.1 literal start default serve.py "4310"',
    ],
    [
      'a checked variable in a try',
      `import os\ntry:\n  import uvicorn\n  port = os.getenv("PORT")\n  if not port:\n    raise RuntimeError("none")\n  uvicorn.run(app, port=int(port))\nexcept Exception as e:\n  print(e)\n`,
      'ferry 4311 on 127.0.0.1 literal start default ecosystem.config.js "4311"',
    ],
    [
      'an argument of Flask',
      `from flask import Flask\napp = Flask(__name__)\napp.run("0.0.0.0", 4310, debug=True)\n`,
      'ferry 4310 on 0.0.0.0 literal start default serve.py "4310"',
    ],
    [
      'nothing to Flask',
      `from flask import Flask\napp = Flask(__name__)\n\nif __name__ == "__main__":\n    app.run()\n`,
      'ferry 5000 on 127.0.0.1 default start default serve.py "app.run()"',
    ],
    [
      'through sockets',
      `app = Flask(__name__)\nsocketio = SocketIO(app)\nsocketio.run(app, port=4310)\n`,
      'ferry 4310 on 127.0.0.1 literal start default serve.py "4310"',
    ],
  ])('is given %s', async (_, program, expected) => {
    expect(await started(program, program.includes('getenv') ? 'PORT: 4311' : '')).toEqual([expected]);
  });

  it('is not read where a block begins behind another statement, as no Python does', async () => {
    const blocks = 'if a: x; '.repeat(6000);
    expect(await started(`import uvicorn\n${blocks}\nuvicorn.run(app, port=4310)\n`)).toEqual([
      expect.stringMatching(/^(?:warning|notice): /),
    ]);
  });

  const parsed = (option: string, use = 'args.port', rest = ''): string =>
    `import argparse, os\nimport uvicorn\n\ndef main():\n  parser = argparse.ArgumentParser()\n  parser.add_argument(${option})\n  args = parser.parse_args()\n${rest}  uvicorn.run(app, port=${use})\n\nmain()\n`;

  it.each([
    [
      'the default of an argument',
      parsed('"--port", type=int, default=4310, help="where, e.g. 80"'),
      '',
      '4310 on 127.0.0.1 literal start default serve.py "4310"',
    ],
    [
      'the default of a variable',
      parsed('"-p", "--tide-port", dest="port", default=int(os.environ.get("TIDE_PORT", "4310"))'),
      '',
      '4310 on 127.0.0.1 overridable start default serve.py "4310"',
    ],
    [
      'the argument, before its default',
      parsed('"-p", "--tide-port", type=int, default=4320', 'int(args.tide_port)'),
      '--tide-port 4310',
      '4310 on 127.0.0.1 literal start default ecosystem.config.js "4310"',
    ],
    [
      'an argument through a name',
      parsed('"--port"', 'port', '  port = args.port\n'),
      '--port=4310',
      '4310 on 127.0.0.1 literal start default ecosystem.config.js "4310"',
    ],
  ])('is given %s', async (_, program, args, expected) => {
    const files = {
      'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry', script: 'python3', args: 'serve.py ${args}' }] };`,
      'serve.py': program,
    };
    expect(await shownFacts(files)).toEqual([`ferry ${expected}`]);
  });

  it.each([
    [parsed('"--port", type=int'), '"--port" is not given, and has no default', 'args.port'],
    [
      parsed('"--port", default=4310', 'args.port', '  args.port = 4311\n'),
      'the program sets "args.port" itself',
      'args.port',
    ],
    [
      parsed('"--port", default=4310', 'args.port', '  parser.set_defaults(port=4311)\n'),
      'its arguments have defaults from elsewhere',
      'args.port',
    ],
    [parsed('"--portal"'), 'the argument "port" is declared elsewhere', 'args.port'],
    [
      parsed('"--port", default=4310)\n  parser.add_argument("-p", dest="port", default=4311'),
      'the argument "port" is declared several times',
      'args.port',
    ],
  ])('is not known by its arguments: %s', async (program, reason, at) => {
    expect(await started(program)).toEqual([`warning: ${reason} serve.py "${at}"`]);
  });

  it.each([
    ['package', 'harbour/api/__main__.py', 'harbour.api'],
    ['module', 'harbour/api.py', 'harbour.api'],
  ])('is a %s of the repository', async (_, path, module) => {
    const files = {
      'pm2/ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry', cwd: '..', script: '.venv/bin/python', args: '-m ${module} --port 4310', interpreter: 'none' }] };`,
      [path]: parsed('"--port", type=int, default=4320'),
    };
    expect(await shownFacts(files)).toEqual([
      'ferry 4310 on 127.0.0.1 literal start default pm2/ecosystem.config.js "4310"',
    ]);
  });

  it('is given its own port, whatever PORT is', async () => {
    expect(await started(main('uvicorn.run(app, port=4310)'), 'PORT: 4999')).toEqual([
      'ferry 4310 on 127.0.0.1 literal start default serve.py "4310"',
    ]);
  });

  it.each([
    [
      'under a condition',
      `import uvicorn\nif debug:\n  uvicorn.run(app, port=4310)\n`,
      'warning: whether it listens here depends on a condition serve.py "uvicorn"',
    ],
    [
      'twice',
      main('uvicorn.run(a, port=4310)\n    uvicorn.run(b, port=4311)'),
      'warning: the program has several calls that listen serve.py "uvicorn.run(b, port=4311)"',
    ],
    [
      'in a function that nothing calls',
      `import uvicorn\ndef serve():\n  uvicorn.run(app, port=4310)\n`,
      'warning: nothing that is seen calls "serve", where it listens serve.py "uvicorn"',
    ],
    [
      'with what is read from its arguments',
      main('uvicorn.run(app, port=args.port)'),
      'warning: "args.port" would have to run serve.py "args.port"',
    ],
    [
      'with a name that is given twice',
      main('port = 4310\n    port = 4311\n    uvicorn.run(app, port=port)'),
      'warning: "port" would have to run serve.py "port"',
    ],
    [
      'with a parameter',
      `import uvicorn\ndef serve(port):\n  uvicorn.run(app, port=port)\nserve(4310)\n`,
      'warning: "port" would have to run serve.py "port"',
    ],
    [
      'with arguments from elsewhere',
      main('uvicorn.run(app, **options)'),
      'warning: its arguments are put together elsewhere serve.py "uvicorn.run(app, **options)"',
    ],
    [
      'with a socket of its own',
      main('uvicorn.run(app, uds="/run/ferry.sock")'),
      'warning: it is given "uds" to listen on serve.py "uvicorn.run(app, uds=\\"/run/ferry.sock\\")"',
    ],
    [
      'with a variable that it sets',
      main('os.environ["PORT"] = "1"\n    uvicorn.run(app, port=int(os.getenv("PORT", 4310)))'),
      'warning: the program may set PORT itself serve.py "int(os.getenv(\\"PORT\\", 4310))"',
    ],
    [
      'with a file of variables',
      `from dotenv import load_dotenv\nload_dotenv("x.env")\n${main('uvicorn.run(app, port=int(os.getenv("PORT", 4310)))')}`,
      'warning: "int(os.getenv("PORT", 4310))" would have to run serve.py "int(os.getenv(\\"PORT\\", 4310))"',
    ],
    [
      'with what SERVER_NAME says',
      `app = Flask(__name__)\napp.config["SERVER_NAME"] = "a:4310"\napp.run()\n`,
      'warning: SERVER_NAME may have its port serve.py "app.run()"',
    ],
  ])('is not known %s', async (_, program, expected) => {
    expect(await started(program)).toEqual([expected]);
  });

  it('says no more of what is no server', async () => {
    expect(await started('import subprocess\nsubprocess.run(["ls"], port=4310)\n')).toEqual([
      'notice: nothing here says whether "serve.py" listens on a port, and where: it is no JavaScript ecosystem.config.js "serve.py"',
    ]);
  });

  it('is given the variables of the file beside it', async () => {
    const program = `from dotenv import load_dotenv\nload_dotenv()\n${main('uvicorn.run(app, port=int(os.getenv("PORT", 4310)))')}`;
    expect(await started(program, '', { '.env': 'PORT=4312\n' })).toEqual([
      'ferry 4312 on 127.0.0.1 overridable start default .env "4312"',
    ]);
  });

  it('has the PORT it is given where its own source is not understood', async () => {
    expect(await started(main('uvicorn.run(app, port=settings.PORT)'), 'PORT: 4313')).toEqual([
      'ferry 4313 literal start default ecosystem.config.js "4313"',
    ]);
  });
});

describe('a Python program that starts another', () => {
  const uvicorn = '[sys.executable, "-m", "uvicorn", "harbour:app", "--port", "4310"]';
  const port = 'ferry 4310 on 127.0.0.1 literal start default serve.py "4310"';
  const imports = 'import subprocess\nimport sys\n';
  it.each([
    ['with its words', `subprocess.run(${uvicorn}, check=True)\n`],
    ['with words that have a name', `cmd = ${uvicorn}\nsubprocess.Popen(cmd)\n`],
    [
      'in a function that is called',
      `import os\ndef main():\n    os.chdir("/srv")\n    cmd = ${uvicorn}\n    try:\n        subprocess.run(cmd, check=True)\n    except KeyboardInterrupt:\n        sys.exit(0)\n\nif __name__ == "__main__":\n    main()\n`,
    ],
  ])('is followed: %s', async (_, program) => {
    expect(await started(imports + program)).toEqual([port]);
  });

  it.each([
    ['a function that nothing calls', `def later():\n    subprocess.run(${uvicorn})\n`],
    ['a condition', `if quay():\n    subprocess.run(${uvicorn})\n`],
  ])('is a notice in %s', async (_, program) => {
    expect((await started(imports + program)).join('\n')).toMatch(
      /^notice: "python3 -m uvicorn .*" listens on 4310, and it is not known whether it is started/,
    );
  });

  it.each([
    ['words that are put together', 'cmd = ["uvicorn", "a:b", "--port", "4310"]\ncmd += more\nsubprocess.run(cmd)\n'],
    [
      'an environment of its own',
      'import os\nos.environ["UVICORN_PORT"] = quay()\nsubprocess.run(["uvicorn", "a:b"])\n',
    ],
  ])('is not known with %s', async (_, program) => {
    expect((await started(imports + program)).filter((it) => it.startsWith('ferry '))).toEqual([]);
  });
});
