/** Servers of the PHP world. `php artisan …` is the program `artisan` here, as `php server.php` is `server`. */
import { address, port, socket, table, words } from './row.ts';
import type { Server } from './server.ts';

const artisan = {
  programs: ['artisan'],
  flags: [port('--port'), address('--host')],
  otherCommands: words(`
    cache:clear config:cache config:clear db:seed key:generate migrate migrate:fresh optimize horizon queue:listen
    queue:restart queue:work route:cache schedule:run schedule:work storage:link tinker view:cache
  `),
  envFiles: ['.env'],
} satisfies Partial<Server>;

export const phpServers = table([
  {
    // Without `-S`, php runs a file and ends.
    name: 'php -S',
    programs: ['php'],
    role: 'dev',
    flags: [socket('-S', '--server')],
    defaultPort: null,
    documentation: 'https://www.php.net/manual/en/features.commandline.webserver.php',
  },
  {
    // It tries ten further ports, but none where `--port` or SERVER_PORT gives one.
    // https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Console/ServeCommand.php
    ...artisan,
    name: 'Laravel',
    subcommands: ['serve'],
    role: 'dev',
    portVariables: ['SERVER_PORT'],
    addressVariables: ['SERVER_HOST'],
    defaultPort: 8000,
    defaultAddress: '127.0.0.1',
    whenTaken: 'takes another in place of its default',
    documentation: 'https://laravel.com/docs/12.x/installation',
  },
  {
    ...artisan,
    name: 'Laravel Octane',
    subcommands: ['octane:start', 'octane:swoole', 'octane:frankenphp', 'octane:roadrunner'],
    portVariables: ['OCTANE_PORT'],
    addressVariables: ['OCTANE_HOST'],
    defaultPort: 8000,
    defaultAddress: '127.0.0.1',
    documentation: 'https://laravel.com/docs/12.x/octane#serving-your-application',
  },
  {
    ...artisan,
    name: 'Laravel Reverb',
    subcommands: ['reverb:start'],
    portVariables: ['REVERB_SERVER_PORT'],
    addressVariables: ['REVERB_SERVER_HOST'],
    defaultPort: 8080,
    defaultAddress: '0.0.0.0',
    documentation: 'https://laravel.com/docs/12.x/reverb#running-server',
  },
  {
    // `--port` is a "preferred" one: where it is taken, another is found.
    name: 'Symfony',
    programs: ['symfony'],
    subcommands: ['server:start', 'serve', 'local:server:start'],
    role: 'dev',
    flags: [port('--port'), address('--listen-ip')],
    defaultPort: 8000,
    whenTaken: 'takes another',
    documentation: 'https://symfony.com/doc/current/setup/symfony_cli.html#symfony-local-web-server',
  },
]);
