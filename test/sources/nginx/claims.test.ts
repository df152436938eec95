import { describe, expect, it } from 'vitest';
import { looksLikeAnother, looksLikeNginx } from '../../../src/sources/nginx/claims.ts';
import { nginx } from '../../../src/sources/nginx/index.ts';

describe('claims', () => {
  it.each([
    'nginx.conf',
    'deploy/nginx.conf',
    'nginx-prod.conf',
    'nginx.prod.conf',
    'ferry.nginx',
    'ferry.nginx.conf',
    'nginx.conf.template',
    'nginx.conf.j2',
    'default.conf.template',
    'nginx.tmpl',
    'server/nginx.conf.erb',
    'deploy/nginx-site.tpl',
    'ferry.example',
    'www.ferry-line.example',
    'nginx/sites/ferry.example',
    'vhosts/ferry.example',
    'puppet/templates/nginx_vhost.erb',
    'roles/nginx/templates/site.j2',
    'etc/nginx/default.tpl',
    'nginx/sites-available/ferry.example',
    'nginx/sites-enabled/default',
    'sites-enabled/00-ferry',
    'streams-available/mysql',
    'conf.d/ferry.conf',
    'nginx/ferry',
    'docker/nginx/snippets/proxy',
    'anything/at/all.conf',
  ])('%s', (path) => expect(nginx.claims(path)).toBe(true));

  it.each([
    'README',
    'Dockerfile',
    'src/index.ts',
    'nginx/README.md',
    'nginx/README',
    'nginx/Dockerfile',
    'src/ferry.example',
    'nginx/default.old',
    'nginx/ferry.conf.linux.local',
    '.ferry.example',
    'ferry.c',
    'nginx/html/style.css',
    'nginx/src/http/ngx_http.c',
    'vhosts/ferry.php',
    'Gemfile.lock',
    'nginx/docs/CHANGES',
    'nginx/docs/CHANGES.ru',
    'nginx/start.sh',
    'nginx/start.sh.tmpl',
    'nginx/compose.yml.j2',
    'roles/ferry/templates/site.j2',
    'views/nginxed.html.erb',
    'nginx/logo.png',
    'nginx/index.html',
    'nginx/.gitkeep',
    'sites-available/README.md',
    'sites-available/.gitkeep',
    'conf.d/ferry',
    'conf.d/ferry.ini',
    'notnginx/ferry',
    'my-nginx-notes.txt',
    'packages/ferry/confetti',
  ])('not %s', (path) => expect(nginx.claims(path)).toBe(false));
});

describe('looksLikeNginx', () => {
  it.each([
    'server {\n  listen 4310;\n}',
    'server\n{\n  root /srv;\n}',
    'upstream ferry {\n  server 127.0.0.1:4310;\n}',
    'location / {\n  return 204;\n}',
    'location = /healthz { return 204; }',
    '  proxy_pass http://ferry;',
    'server { location / { proxy_pass http://ferry; } }',
    '# pier\nserver 127.0.0.1:4310;\n',
    'return 301;',
  ])('%j', (text) => expect(looksLikeNginx(text)).toBe(true));

  it.each([
    ['supervisor', '[program:ferry]\ncommand=node server.js\nenvironment=PORT="4310" ; the port\n'],
    ['php-fpm', '[www]\nlisten = 127.0.0.1:9000\n;listen.owner = www-data\npm = dynamic\n'],
    ['Apache', 'Listen 4310\n<VirtualHost *:4310>\n  ServerName ferry.example\n</VirtualHost>\n'],
    ['Redis', 'bind 127.0.0.1\nport 6379\n'],
    ['PostgreSQL', "listen_addresses = 'localhost'\nport = 5432\n"],
    ['systemd', '[Service]\nExecStart=/usr/bin/ferry --listen 4310;\n'],
    ['HAProxy', 'listen stats\n  bind *:4310\n  server a 127.0.0.1:4311 check\n'],
    ['HOCON', 'server {\n  port = 4310\n}\nakka { http { server { x = 1 } } }\n'],
    ['BIND', 'options {\n  listen-on port 53 { any; };\n};\nserver 10.0.0.1 { keys { a; }; };\n'],
    ['dnsmasq', 'server=/ferry.example/10.0.0.1\nlisten-address=127.0.0.1\n'],
    ['nothing', ''],
    ['prose', 'The server listens on 4310; see the location.\n'],
  ])('not %s', (_, text) => expect(looksLikeNginx(text)).toBe(false));

  it.each([
    ['Apache', '<VirtualHost *:80>\nDocumentRoot /srv\n</VirtualHost>'],
    ['fail2ban', '# Pier\n\n[nginx-http-auth]\nenabled = true\nport = http,https\n'],
    ['fail2ban with a mark of order', '\uFEFF[nginx-limit-req]\r\nenabled = true\r\n'],
    ['supervisor', '; the proxy\n[program:nginx]\ncommand=nginx -g "daemon off;"\n'],
    ['systemd', '[Service]\nExecStartPre=/bin/sleep 4310\n'],
    ['Telegraf', '[[inputs.nginx]]\n  urls = ["http://localhost:4310/status"]\n'],
    ['logrotate', '/var/log/nginx/*.log {\n  daily\n  rotate 14\n}\n'],
  ])('knows %s by its text where the name says nginx', (_, text) => {
    expect(looksLikeAnother(text)).toBe(true);
  });

  it.each([
    'server { location ~ <a> { } }',
    'server {\n  listen\n    [::]:4310;\n}',
    '[% IF tls %]\nlisten 4310 ssl;\n[% END %]',
    '# [pier]\nlisten 4310;\n[quay]\n',
    'listen 4310',
    '',
  ])('takes %j for nginx where the name says so', (text) => expect(looksLikeAnother(text)).toBe(false));
});
