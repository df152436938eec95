/** Servers of the Ruby world, also where they are started by `bundle exec`. */
import { plain, schemes } from './row.ts';
import { jekyllConfig, pumaConfig, rackupConfig, railsConfig, thinConfig, unicornConfig } from './ruby-config.ts';
import type { Server } from './server.ts';

export const rubyServers: readonly Server[] = [
  {
    // BINDING and PORT count as if they were options: they beat what Puma's own config says.
    // https://github.com/rails/rails/blob/main/railties/lib/rails/commands/server/server_command.rb
    ...plain,
    name: 'Rails',
    programs: ['rails'],
    otherCommands: ['c', 'console', 'db', 'destroy', 'g', 'generate', 'new', 'r', 'routes', 'runner', 'stats', 'test'],
    subcommands: ['server', 's'],
    flags: [
      { names: ['-p', '--port'], gives: 'port' },
      { names: ['-b', '--binding'], gives: 'address' },
    ],
    portVariables: ['PORT'],
    addressVariables: ['BINDING'],
    config: railsConfig,
    configName: 'config/puma.rb',
    defaultPort: 3000,
    defaultAddress: 'localhost',
    documentation: 'https://guides.rubyonrails.org/command_line.html#bin-rails-server',
  },
  {
    ...plain,
    name: 'Puma',
    programs: ['puma'],
    flags: [
      { names: ['-p', '--port'], gives: 'port', opens: 'each' },
      { names: ['-b', '--bind'], gives: 'socket', opens: 'each', form: schemes('tcp', 'ssl') },
      { names: ['--control-url', '--control'], gives: 'socket', opens: 'further' },
    ],
    config: pumaConfig,
    configName: 'config/puma.rb',
    defaultPort: 9292,
    defaultAddress: '0.0.0.0',
    documentation: 'https://github.com/puma/puma#binding-tcp--sockets',
  },
  {
    ...plain,
    name: 'rackup',
    programs: ['rackup'],
    flags: [
      { names: ['-p', '--port'], gives: 'port' },
      { names: ['-o', '--host'], gives: 'address' },
    ],
    config: rackupConfig,
    configName: 'config/puma.rb, .rackup',
    defaultPort: 9292,
    defaultAddress: 'localhost',
    documentation: 'https://github.com/rack/rackup',
  },
  {
    ...plain,
    name: 'Thin',
    programs: ['thin'],
    subcommands: ['start'],
    flags: [
      { names: ['-p', '--port'], gives: 'port' },
      { names: ['-a', '--address'], gives: 'address' },
      { names: ['-S', '--socket'], gives: 'no port' },
    ],
    // What `-C FILE` says beats the command line.
    config: thinConfig,
    configName: 'the file of -C',
    precedence: ['config', 'flag'],
    defaultPort: 3000,
    defaultAddress: '0.0.0.0',
    documentation: 'https://github.com/macournoyer/thin#usage',
  },
  {
    ...plain,
    name: 'Unicorn',
    programs: ['unicorn', 'unicorn_rails'],
    flags: [
      { names: ['-l', '--listen'], gives: 'port or socket', opens: 'each' },
      { names: ['-p', '--port'], gives: 'port' },
      { names: ['-o', '--host'], gives: 'address' },
    ],
    config: unicornConfig,
    configName: 'the file of -c',
    defaultPort: 8080,
    defaultAddress: '0.0.0.0',
    documentation: 'https://yhbt.net/unicorn/unicorn_1.html',
  },
  {
    ...plain,
    name: 'Jekyll',
    programs: ['jekyll'],
    otherCommands: ['b', 'build', 'clean', 'doctor', 'help', 'new'],
    subcommands: ['serve', 'server', 's'],
    role: 'dev',
    flags: [
      { names: ['-P', '--port'], gives: 'port' },
      { names: ['-H', '--host'], gives: 'address' },
    ],
    config: jekyllConfig,
    configName: '_config.yml',
    defaultPort: 4000,
    defaultAddress: '127.0.0.1',
    documentation: 'https://jekyllrb.com/docs/configuration/options/#serve-command-options',
  },
];
