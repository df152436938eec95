import { describe, expect, it } from 'vitest';
import { caddyAdmin } from '../../src/model/facts.ts';
import { judged, listener, said, spoken } from '../support/facts.ts';

const unwritten = listener({
  application: 'ferry-web',
  port: 3000,
  certainty: 'default',
  framework: 'Next.js',
  variables: ['PORT'],
  replaceable: false,
});

describe('implicit-port', () => {
  it('is a warning where the default is nobody else’s', () => {
    expect(said({ listeners: [unwritten] })).toEqual([
      'ferry-web/ecosystem.config.cjs:4 warning implicit-port: nobody wrote a port for "ferry-web", so it takes Next.js\'s default 3000',
      '  help: take 3001, which nobody has, and enter it in PORTS.md; write it down (PORT: 3001)',
    ]);
  });

  it('says that only named environments have a port', () => {
    expect(said({ listeners: [{ ...unwritten, replacedIn: ['production', 'staging'] }] })[0]).toContain(
      'nobody wrote a port for "ferry-web" outside of the environment "production" and "staging", so it takes',
    );
  });

  it('is an error, and names both claimants, where the default is somebody else’s', () => {
    const vite = listener({ application: 'buoy-api', port: 3000 });
    const entries = [
      { port: 3000, application: 'buoy-api' },
      { port: 4420, application: 'ferry-web' },
    ];
    expect(said({ listeners: [unwritten, vite], entries })).toEqual([
      'ferry-web/ecosystem.config.cjs:4 error implicit-port: nobody wrote a port for "ferry-web", so it takes Next.js\'s default 3000, which PORTS.md:10 gives to "buoy-api" and "buoy-api" uses at buoy-api/ecosystem.config.cjs:4',
      '  help: use 4420, which PORTS.md:11 gives to "ferry-web"; write it down (PORT: 4420)',
    ]);
  });

  it('is an error where another listener has the default, and speaks instead of port-conflict', () => {
    const other = listener({ application: 'buoy-api', port: 3000 });
    const { findings } = judged({ listeners: [unwritten, other] });
    expect(findings.map((it) => `${it.application} ${it.severity} ${it.rule}`)).toEqual([
      'buoy-api error port-conflict',
      'ferry-web error implicit-port',
    ]);
  });

  it('offers the default itself where the registry gives it to the application', () => {
    const { findings } = judged({ listeners: [unwritten], entries: [{ port: 3000, application: 'ferry-web' }] });
    expect(findings).toMatchObject([{ rule: 'implicit-port', severity: 'warning', fix: { port: 3000 } }]);
  });

  it('is content with an entry for what an application opens besides its own', () => {
    const fields = { port: 2019, address: 'localhost', certainty: 'default', framework: caddyAdmin } as const;
    const admin = listener({ ...fields, application: 'edge' });
    expect(said({ listeners: [admin] })).toEqual([
      'edge/ecosystem.config.cjs:4 warning implicit-port: nobody wrote a port for the admin endpoint of Caddy in "edge", so it takes the default 2019',
      '  help: enter 2019 in PORTS.md and give it to "edge"; or take 2020, which nobody has, and enter it in PORTS.md; write it down (admin localhost:2020, or admin off)',
    ]);
    const entries = [{ port: 2019, application: 'edge' }];
    expect(said({ listeners: [admin], entries })).toEqual([]);
    const other = listener({ ...fields, application: 'inner' });
    expect(said({ listeners: [admin, other], entries })).toContain(
      'inner/ecosystem.config.cjs:4 error implicit-port: nobody wrote a port for the admin endpoint of Caddy in "inner", so it takes the default 2019, which PORTS.md:10 gives to "edge" and "edge" uses at edge/ecosystem.config.cjs:4',
    );
  });

  it('says how Vite is told', () => {
    const vite = { application: 'buoy-web', certainty: 'default', framework: 'Vite' } as const;
    const help = (it: Parameters<typeof listener>[0]) => said({ listeners: [listener({ ...vite, ...it })] })[1];
    expect(help({ port: 4173, role: 'preview' })).toContain('preview: { port: 4174, strictPort: true }');
    expect(help({ port: 5173, role: 'dev' })).toContain('server: { port: 5174, strictPort: true }');
  });

  it.each([
    ['Uvicorn', ['UVICORN_PORT'], 'write it down (UVICORN_PORT: 8001)'],
    ['Nuxt', ['NUXT_PORT', 'NITRO_PORT', 'PORT'], 'write it down (PORT: 8001)'],
    ['Docusaurus', [], 'write it down (as its option or in its config: no variable gives it a port)'],
    ['VitePress preview', [], 'write it down (as its option or in its config: no variable gives it a port)'],
  ])('names a variable only where %s reads it', (framework, variables, help) => {
    const own = listener({ certainty: 'default', application: 'buoy-web', port: 8000, framework, variables });
    expect(said({ listeners: [own] })[1]).toContain(help);
  });

  it('says how Vite is told where another framework brings it', () => {
    const own = listener({
      certainty: 'default',
      port: 5173,
      role: 'dev',
      framework: 'React Router dev',
      strict: false,
    });
    expect(said({ listeners: [own] })[1]).toContain('server: { port: 5174, strictPort: true }');
  });

  it('leaves a written port and nginx’s own default alone', () => {
    const entries = [
      { port: 4310, application: 'ferry-api' },
      { port: 80, application: 'HTTP' },
    ];
    const proxy = listener({ source: 'nginx', application: 'nginx', port: 80, certainty: 'default' });
    expect(spoken({ listeners: [listener({}), proxy], entries })).toEqual([]);
  });
});
