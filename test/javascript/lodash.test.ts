/** What lodash and underscore make of configs. The expectations are what lodash 4.17 and underscore 1.13 give. */
import { describe, expect, it } from 'vitest';
import { exportsOf } from '../support/evaluated.ts';

const lodash = "const _ = require('lodash');";

describe('lodash', () => {
  it.each<[string, unknown]>([
    ['_.assign({ port: 4310 }, { port: 4311 }, null)', { port: 4311 }],
    ['_.merge({ a: { port: 4310, host: "::1" } }, { a: { port: 4311 } })', { a: { port: 4311, host: '::1' } }],
    ['_.merge({ port: 4310 }, { port: undefined })', { port: 4310 }],
    ['_.merge({ port: 4310 }, { port: null })', { port: null }],
    ['_.merge({}, { a: { port: 4310 } }, { a: { deck: 4311 } })', { a: { port: 4310, deck: 4311 } }],
    [
      '_.defaults({ port: 4310, deck: undefined, quay: null }, { port: 1, deck: 4311, quay: 4312 })',
      { port: 4310, deck: 4311, quay: null },
    ],
    ['_.defaultsDeep({ a: { port: 4310 } }, { a: { port: 1, deck: 4311 } })', { a: { port: 4310, deck: 4311 } }],
    ['_.get({ a: [{ port: 4310 }] }, "a[0].port", 1)', 4310],
    ['_.get({ a: { port: 4310 } }, ["a", "port"])', 4310],
    ['_.get({ a: {} }, "a.b.port", 4310)', 4310],
    ['_.get({ a: null }, "a.b", 4310)', 4310],
    ['_.get({ a: null }, "a", 4310)', null],
    ['_.get(undefined, "a", 4310)', 4310],
    ['_.has({ a: { port: 4310 } }, "a.port")', true],
    ['_.has({ a: { port: undefined } }, "a.port")', true],
    ['_.has({ a: {} }, "a.port")', false],
    ['_.pick({ port: 4310, deck: 1 }, ["port", "quay"])', { port: 4310 }],
    ['_.omit({ port: 4310, deck: 1 }, "deck")', { port: 4310 }],
    ['_.cloneDeep({ a: { port: 4310 } })', { a: { port: 4310 } }],
    [
      '(() => { const a = { port: 1 }; const all = { a }; _.merge(all, { a: { port: 4310 } }); return a; })()',
      { port: 4310 },
    ],
    ['(() => { const a = { port: 4310 }; _.merge({}, { a }).a.port = 1; return a; })()', { port: 4310 }],
    ['(() => { const a = { port: 1 }; return [_.extend(a, { port: 4310 }) === a, a.port]; })()', [true, 4310]],
  ])('%s', (expression, value) => {
    expect(exportsOf(`${lodash} module.exports = ${expression};`)).toEqual(value);
  });

  it('keeps the environment that it lays something over', () => {
    const read = (call: string): unknown =>
      exportsOf(`${lodash} ${call}; module.exports = [process.env.PORT || 1, process.env.DECK || 2];`);
    expect(read('_.assign(process.env, { PORT: 4310 })')).toEqual(['4310', '2~DECK']);
    expect(read('_.merge(process.env, { PORT: 4310 })')).toEqual(['4310', '2~DECK']);
    expect(read('_.defaults(process.env, { PORT: 4310 })')).toEqual(['4310~PORT', '2~DECK']);
    expect(exportsOf(`${lodash} module.exports = _.get(process.env, 'PORT', 4310);`)).toBe('4310~PORT');
  });

  it('knows no more than it is given', () => {
    expect(exportsOf(`${lodash} module.exports = _.merge({ port: 4310 }, require('deck'));`)).toEqual({
      port: '?it comes from the package "deck", which is not read',
      '...': '?it comes from the package "deck", which is not read',
    });
    expect(
      exportsOf(`${lodash} const a = { port: 4310 }; _.each([a], (it) => { it.port = 1; }); module.exports = a.port;`),
    ).toBe('?it is handed to "each", which is not read');
  });

  it('ends where an object holds itself', () => {
    const circle = 'const a = { port: 4310 }; a.a = a;';
    expect(exportsOf(`${lodash} ${circle} module.exports = _.merge({}, a).port;`)).toBe(4310);
    expect(exportsOf(`${lodash} ${circle} module.exports = _.defaultsDeep(a, a).port;`)).toBe(4310);
  });

  it.each([
    ["import merge from 'lodash/merge'; export default merge({ port: 1 }, { port: 4310 }).port;"],
    ["import { merge } from 'lodash-es'; export default merge({ port: 1 }, { port: 4310 }).port;"],
    ["import * as _ from 'lodash'; export default _.get({ port: 4310 }, 'port');"],
    ["import _ from 'lodash'; export default _.defaults({}, { port: 4310 }).port;"],
    ["const get = require('lodash.get'); module.exports = get({ port: 4310 }, 'port');"],
    ["const deep = require('lodash.defaultsdeep'); module.exports = deep({}, { port: 4310 }).port;"],
    ["const _ = require('underscore'); module.exports = _.extend({}, { port: 4310 }).port;"],
  ])('%s', (code) => {
    expect(exportsOf(code)).toBe(4310);
  });

  it('is read with the arguments that it has in its own library only', () => {
    expect(exportsOf("const { get } = require('lodash/fp'); module.exports = get('port', { port: 4310 });")).toMatch(
      /^\?/,
    );
    expect(
      exportsOf("const _ = require('underscore'); module.exports = _.get({ 'a.b': 1, a: { b: 2 } }, 'a.b');"),
    ).toMatch(/^\?/);
  });
});
