/** Servers of the Ruby world, also where they are started by `bundle exec`. */
import { address, noPort, port, portOrSocket, schemes, socket, table, words } from './row.ts';
import { jekyllConfig, pumaConfig, rackupConfig, railsConfig, thinConfig, unicornConfig } from './ruby-config.ts';

export const rubyServers = table([
  {
    // BINDING and PORT count as if they were options: they beat what Puma's own config says.
    // https://github.com/rails/rails/blob/main/railties/lib/rails/commands/server/server_command.rb
    name: 'Rails',
    programs: ['rails'],
    otherCommands: words('c console db destroy g generate new r routes runner stats test'),
    subcommands: ['server', 's'],
    flags: [port('-p', '--port'), address('-b', '--binding')],
    portVariables: ['PORT'],
    addressVariables: ['BINDING'],
    config: railsConfig,
    configName: 'config/puma.rb',
    defaultPort: 3000,
    defaultAddress: 'localhost',
    documentation: 'https://guides.rubyonrails.org/command_line.html#bin-rails-server',
  },
  {
    name: 'Puma',
    programs: ['puma'],
    flags: [
      { ...port('-p', '--port'), opens: 'each' },
      { ...socket('-b', '--bind'), opens: 'each', form: schemes('tcp', 'ssl') },
      { ...socket('--control-url', '--control'), opens: 'further' },
    ],
    config: pumaConfig,
    configName: 'config/puma.rb',
    defaultPort: 9292,
    defaultAddress: '0.0.0.0',
    documentation: 'https://github.com/puma/puma#binding-tcp--sockets',
  },
  {
    name: 'rackup',
    programs: ['rackup'],
    flags: [port('-p', '--port'), address('-o', '--host')],
    config: rackupConfig,
    configName: 'config/puma.rb, .rackup',
    defaultPort: 9292,
    defaultAddress: 'localhost',
    documentation: 'https://github.com/rack/rackup',
  },
  {
    name: 'Thin',
    programs: ['thin'],
    subcommands: ['start'],
    flags: [port('-p', '--port'), address('-a', '--address'), noPort('-S', '--socket')],
    // What `-C FILE` says beats the command line.
    config: thinConfig,
    configName: 'the file of -C',
    precedence: ['config', 'flag'],
    defaultPort: 3000,
    defaultAddress: '0.0.0.0',
    documentation: 'https://github.com/macournoyer/thin#usage',
  },
  {
    name: 'Unicorn',
    programs: ['unicorn', 'unicorn_rails'],
    flags: [{ ...portOrSocket('-l', '--listen'), opens: 'each' }, port('-p', '--port'), address('-o', '--host')],
    config: unicornConfig,
    configName: 'the file of -c',
    defaultPort: 8080,
    defaultAddress: '0.0.0.0',
    documentation: 'https://yhbt.net/unicorn/unicorn_1.html',
  },
  {
    name: 'Jekyll',
    programs: ['jekyll'],
    otherCommands: words('b build clean doctor help new'),
    subcommands: ['serve', 'server', 's'],
    role: 'dev',
    flags: [port('-P', '--port'), address('-H', '--host')],
    config: jekyllConfig,
    configName: '_config.yml',
    defaultPort: 4000,
    defaultAddress: '127.0.0.1',
    documentation: 'https://jekyllrb.com/docs/configuration/options/#serve-command-options',
  },
]);
