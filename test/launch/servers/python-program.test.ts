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
