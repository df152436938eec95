/** Applications of Bolt for Slack, as the package itself starts them. */
import { describe, expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

const bolt = "const { App, ExpressReceiver, SocketModeReceiver, LogLevel } = require('@slack/bolt');\n";

const started = (code: string): Promise<readonly string[]> =>
  shownFacts({
    'ecosystem.config.js': "module.exports = { apps: [{ name: 'tide', script: 'bot.js' }] };",
    'bot.js': bolt + code,
  });

describe('an application of Bolt', () => {
  it.each([
    [
      'what start is given',
      'const app = new App({ token: "a" }); app.start(4310);',
      '4310 literal start default bot.js "4310"',
    ],
    [
      'in a function, behind handlers',
      "const app = new App({ logLevel: LogLevel.INFO }); app.message('hoist', async ({ say }) => { await say('up'); }); (async () => { await app.start(Number(process.env.PORT) || 4310); })();",
      '4310 overridable start default bot.js "4310"',
    ],
    [
      'options that it is given',
      'const app = new App({}); app.start({ port: 4310, host: "127.0.0.1" });',
      '4310 on 127.0.0.1 literal start default bot.js "4310"',
    ],
    [
      'what it is made with',
      'const app = new App({ port: process.env.TIDE || 4310 }); app.start();',
      '4310 overridable start default bot.js "4310"',
    ],
    [
      'the port of its installer',
      'new App({ port: 4311, installerOptions: { port: 4310 } }).start();',
      '4310 literal start default bot.js "4310"',
    ],
    [
      'its default',
      'const app = new App({}); app.start(process.env.PORT);',
      '3000 default start default bot.js "app.start(process.env.PORT)"',
    ],
    [
      'of Express, through the application',
      'const receiver = new ExpressReceiver({}); new App({ receiver }).start(4310);',
      '4310 literal start default bot.js "4310"',
    ],
    [
      'of a receiver alone',
      'const receiver = new ExpressReceiver({}); receiver.start(4310);',
      '4310 literal start default bot.js "4310"',
    ],
    [
      'for those who install it in socket mode',
      'new App({ socketMode: true, clientId: "a", installerOptions: { port: 4310 } }).start(4311);',
      '4310 literal start default bot.js "4310"',
    ],
  ])('listens on %s', async (_, code, expected) => {
    expect(await started(code)).toEqual([`tide ${expected}`]);
  });

  it.each([
    ['is in socket mode', 'new App({ socketMode: true, appToken: "a" }).start(4310);'],
    ['is in developer mode', 'new App({ developerMode: true, appToken: "a" }).start();'],
    ['has a receiver of sockets', 'new App({ receiver: new SocketModeReceiver({ appToken: "a" }) }).start();'],
    ['starts such a receiver itself', 'new SocketModeReceiver({ appToken: "a" }).start();'],
  ])('opens none where it %s', async (_, code) => {
    expect(await started(code)).toEqual([expect.stringMatching(/^notice: nothing here says whether "bot.js" listens/)]);
  });

  it('is not known where its mode is not', async () => {
    expect(await started('new App({ socketMode: process.env.MODE === "socket" }).start(4310);')).toEqual([
      expect.stringContaining('whether it opens a socket depends on its socketMode'),
    ]);
  });
});
