import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Includes, matchesGlob } from '../../../src/sources/nginx/include.ts';
import { treeOf } from '../../support/tree.ts';

describe('matchesGlob', () => {
  it.each([
    ['sites/*', 'sites/ferry'],
    ['sites/*.conf', 'sites/ferry.conf'],
    ['*/ferry*.conf', 'sites/ferry-api.conf'],
    ['s?tes/[a-f]*', 'sites/ferry'],
    ['sites/[!a-e]*', 'sites/ferry'],
    ['sites/.*', 'sites/.hidden'],
    ['a*b*c', 'aXbXbXc'],
  ])('%s takes %s', (pattern, path) => expect(matchesGlob(pattern, path)).toBe(true));

  it.each([
    ['sites/*', 'sites/more/ferry'],
    ['sites/*', 'sites/.hidden'],
    ['sites/*.conf', 'sites/ferry.conf.bak'],
    ['sites/?erry', 'sites/.erry'],
    ['sites/[a-e]*', 'sites/ferry'],
    ['sites?ferry', 'sites/ferry'],
  ])('%s does not take %s', (pattern, path) => expect(matchesGlob(pattern, path)).toBe(false));

  it('takes a pattern without wildcards as it is, and a star for any part of a name', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(matchesGlob(`${a}/${b}`, `${a}/${b}`)).toBe(true);
        expect(matchesGlob(`${a}/*${c}`, `${a}/${b}${c}`)).toBe(true);
        expect(matchesGlob(`${a}*`, `${b}/${a}${c}`)).toBe(false);
      }),
    );
  });

  it('does not try for ever', () => {
    expect(matchesGlob(`${'*a'.repeat(2000)}b`, 'a'.repeat(4000))).toBe(false);
  });
});

describe('Includes', () => {
  const tree = treeOf({
    'pier/nginx/nginx.conf': '',
    'pier/nginx/sites-enabled/ferry': '',
    'pier/nginx/sites-enabled/berth': '',
    'pier/nginx/snippets/tls.conf': '',
    'snippets/tls.conf': '',
    'shared/limits.conf': '',
    'pier/nginx/sites-enabled/snippets/tls.conf': '',
    'quay/sites/snippets/tls.conf': '',
    'quay/snippets/tls.conf': '',
    'etc/nginxadm/conf.d/php.cf': '',
    'etc/nginxadm/conf.d/http.conf': '',
    'north/nginx.conf': '',
  });
  const resolve = (file: string, pattern: string): readonly string[] => new Includes(tree).resolve(file, pattern);

  it.each([
    ['pier/nginx/nginx.conf', 'sites-enabled/*', ['pier/nginx/sites-enabled/berth', 'pier/nginx/sites-enabled/ferry']],
    ['pier/nginx/nginx.conf', '/etc/nginx/sites-enabled/fe*', ['pier/nginx/sites-enabled/ferry']],
    ['pier/nginx/nginx.conf', '/usr/local/nginx/conf/snippets/tls.conf', ['pier/nginx/snippets/tls.conf']],
    // From the folder of nginx.conf, and where that is not here, from the nearest.
    ['pier/nginx/sites-enabled/ferry', 'snippets/tls.conf', ['pier/nginx/snippets/tls.conf']],
    ['quay/sites/ferry', 'snippets/tls.conf', ['quay/sites/snippets/tls.conf']],
    ['pier/nginx/sites-enabled/ferry', '../snippets/./tls.conf', ['pier/nginx/snippets/tls.conf']],
    ['pier/nginx/sites-enabled/ferry', 'shared/limits.conf', ['shared/limits.conf']],
    ['pier/nginx/nginx.conf', '../../../../etc/passwd', []],
    ['pier/nginx/nginx.conf', '/etc/letsencrypt/options-ssl-nginx.conf', []],
    ['pier/nginx/nginx.conf', 'conf.d/$host.conf', []],
    // Whatever the server's folder is called, what follows it may be here.
    ['etc/nginxadm/conf.d/http.conf', '/etc/nginxadm/conf.d/php.cf', ['etc/nginxadm/conf.d/php.cf']],
    ['pier/nginx/nginx.conf', '/home/ferry/app/snippets/*.conf', ['pier/nginx/snippets/tls.conf']],
    ['pier/nginx/nginx.conf', 'D:/pier/nginx/snippets/tls.conf', ['pier/nginx/snippets/tls.conf']],
    ['quay/sites/ferry', '/srv/pier/nginx/snippets/tls.conf', ['pier/nginx/snippets/tls.conf']],
    ['quay/sites/ferry', '/srv/tls.conf', []],
    ['quay/sites/ferry', '/srv/*/nginx.conf', []],
    ['pier/nginx/nginx.conf', '', []],
  ])('%s includes %s', (file, pattern, expected) => expect(resolve(file, pattern)).toEqual(expected));
});
