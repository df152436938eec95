/** Variables that a schema cannot do without: the program does not start where one is not set. */
import { expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

function shown(code: string, env: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const ecosystem = { apps: [{ name: 'ferry-api', script: 'server.js', env }] };
  return shownFacts({
    'ecosystem.config.js': `module.exports = ${JSON.stringify(ecosystem)};`,
    'server.js': `const app = require('express')(); ${code}`,
  });
}

const zod =
  "const { z } = require('zod'); const schema = z.object({ PORT: z.string(), LOG: z.string().default('info') });";
const joi = "const Joi = require('joi'); const schema = Joi.object({ PORT: Joi.number().required() }).unknown();";
const t3 = "const { createEnv } = require('@t3-oss/env-core'); const { z } = require('zod');";

it.each([
  `${zod} const env = schema.parse(process.env); app.listen(env.PORT || 8000);`,
  `${zod} schema.parse(process.env); app.listen(process.env.PORT || 8000);`,
  `${zod} const env = schema.safeParse(process.env); if (!env.success) process.exit(1); app.listen(env.data.PORT || 8000);`,
  `${zod} const { error, data } = schema.safeParse(process.env); if (error) throw error; app.listen(data.PORT || 8000);`,
  `${zod} let env; try { env = schema.parse(process.env); } catch (e) { console.error(e); process.exit(1); } app.listen(env.PORT || 8000);`,
  `${zod} (async () => { const env = await schema.parseAsync(process.env); app.listen(env.PORT || 8000); })();`,
  `${zod} schema.parseAsync(process.env).then((env) => app.listen(env.PORT || 8000));`,
  "const { z } = require('zod'); app.listen(z.object({ PORT: z.coerce.number() }).parse(process.env).PORT || 8000);",
  "const { z } = require('zod'); app.listen(z.object({ port: z.string() }).parse({ port: process.env.PORT }).port || 8000);",
  `${joi} const { error, value } = schema.validate(process.env); if (error) throw error; app.listen(value.PORT || 8000);`,
  `${joi} app.listen(Joi.attempt(process.env, schema).PORT || 8000);`,
  `${joi} schema.validateAsync(process.env).then((env) => app.listen(env.PORT || 8000));`,
  "const { cleanEnv, port } = require('envalid'); app.listen(cleanEnv(process.env, { PORT: port() }).PORT || 8000);",
  `${t3} app.listen(createEnv({ server: { PORT: z.string() }, runtimeEnv: process.env }).PORT || 8000);`,
  "const config = require('convict')({ port: { format: 'port', default: null, env: 'PORT' } }); config.validate(); app.listen(config.get('port') || 8000);",
  "app.listen(require('env-var').get('PORT').required().asPortNumber() || 8000);",
])('what stands in for one is no port: %s', async (code) => {
  expect(await shown(code)).toEqual([expect.stringMatching(/^warning: it comes from the environment \("PORT"/)]);
  const given = ['ferry-api 4310 literal start default ecosystem.config.js "4310"'];
  expect(await shown(code, { PORT: '4310' })).toEqual(given);
});

it.each([
  "const { z } = require('zod'); app.listen(z.object({ PORT: z.string().optional() }).parse(process.env).PORT || 4310);",
  "const { z } = require('zod'); z.object({ PORT: z.coerce.string() }).parse(process.env); app.listen(process.env.PORT || 4310);",
  "const { z } = require('zod'); z.object({ PORT: z.string().nullish() }).parse(process.env); app.listen(process.env.PORT || 4310);",
  `${zod} const env = schema.safeParse(process.env); if (!env.success) console.warn(env.error.format()); app.listen(process.env.PORT || 4310);`,
  `${zod} try { schema.parse(process.env); } catch (e) { console.warn(e); } app.listen(process.env.PORT || 4310);`,
  "const Joi = require('joi'); const { error } = Joi.object({ PORT: Joi.number() }).validate(process.env); if (error) throw error; app.listen(process.env.PORT || 4310);",
  `${joi} const { value } = schema.validate(process.env); app.listen(value.PORT || 4310);`,
  "const { cleanEnv, port } = require('envalid'); app.listen(cleanEnv(process.env, { PORT: port({ default: undefined }) }).PORT || 4310);",
  "const { cleanEnv, port } = require('envalid'); app.listen(cleanEnv(process.env, { PORT: port() }, { reporter() {} }).PORT || 4310);",
  `${t3} app.listen(createEnv({ server: { PORT: z.string() }, runtimeEnv: process.env, skipValidation: true }).PORT || 4310);`,
  "const config = require('convict')({ port: { format: 'port', default: null, env: 'PORT' } }); app.listen(config.get('port') || 4310);",
  "app.listen(require('env-var').get('PORT').required(false).asPortNumber() || 4310);",
])('what stands in for one that may be left out is: %s', async (code) => {
  expect(await shown(code)).toEqual(['ferry-api 4310 overridable start default server.js "4310"']);
});

const check = "if (!Number.isInteger(Number(given))) throw new Error('no port');";

it.each([
  `function port() { const given = process.env.PORT; if (!given) return 4310; ${check} return given; } app.listen(port());`,
  `function port(given) { if (given === undefined) return 4310; ${check} return Number(given); } app.listen(port(process.env.PORT));`,
  `const port = (given) => { if (!given) { switch (given) { case 'a': return 1; default: return 4310; } } ${check} return given; }; app.listen(port(process.env.PORT));`,
  `const inner = (given) => { ${check} return given; }; const port = (given) => { if (!given) return 4310; return inner(given); }; app.listen(port(process.env.PORT));`,
  `async function port(given) { if (!given) return 4310; ${check} return given; } port(process.env.PORT).then((it) => app.listen(it));`,
  `${zod} function port(given) { if (!given) return 4310; const read = z.string().safeParse(given); if (!read.success) throw read.error; return read.data; } app.listen(port(process.env.PORT));`,
  `let port = 4310; for (const given of [process.env.PORT]) { if (!given) break; ${check} port = given; } app.listen(port);`,
  `let port = 4310; for (const given of [process.env.PORT]) { if (!given) continue; ${check} port = given; } app.listen(port);`,
])('what a function gives before it asks for one is: %s', async (code) => {
  expect(await shown(code)).toEqual([
    expect.stringMatching(/^ferry-api 4310 overridable start default server\.js "4310"/),
  ]);
});

it.each([
  `function port(given) { ${check} if (given === '1') return 8000; return given || 8001; } port(process.env.PORT); app.listen(process.env.PORT || 8002);`,
  `function start(given) { if (process.env.TIDE) return; ${check} app.listen(given || 8000); } start(process.env.PORT);`,
  `function look(given) { if (process.env.TIDE) return; ${check} } look(process.env.PORT); app.listen(process.env.PORT || 8000);`,
  `function look(given) { if (process.env.NODE_ENV === 'test') return; ${check} } look(process.env.PORT); app.listen(process.env.PORT || 8000);`,
])('what a function asks for before all of its ends, or on the way to a port, is needed: %s', async (code) => {
  expect(await shown(code)).toEqual([expect.stringMatching(/^warning: it comes from the environment \("PORT"/)]);
});

it('another one that is needed says nothing of the port', async () => {
  const code = "const { z } = require('zod'); z.object({ TIDE: z.string() }).parse(process.env);";
  expect(await shown(`${code} app.listen(4310);`)).toEqual(['ferry-api 4310 literal start default server.js "4310"']);
});

it('what surely is refused is as good as an error', async () => {
  const code = "const { z } = require('zod'); z.object({ tide: z.string() }).parse({}); app.listen(4310);";
  expect(await shown(code)).toEqual([expect.stringMatching(/^warning: it is not reached, as something is not there/)]);
});
