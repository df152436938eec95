#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 18909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(49154);
const { Command } = __nccwpck_require__(34348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(41135);
const { Help } = __nccwpck_require__(79754);
const { Option } = __nccwpck_require__(45240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 49154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(41135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 34348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(78474).EventEmitter);
const childProcess = __nccwpck_require__(31421);
const path = __nccwpck_require__(76760);
const fs = __nccwpck_require__(73024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(49154);
const { CommanderError } = __nccwpck_require__(41135);
const { Help, stripColor } = __nccwpck_require__(79754);
const { Option, DualOptions } = __nccwpck_require__(45240);
const { suggestSimilar } = __nccwpck_require__(65030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 41135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 79754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(49154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 45240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(41135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 65030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 48280:
/***/ (function(module) {

(function (root) {
    'use strict';
    // A list of regular expressions that match arbitrary IPv4 addresses,
    // for which a number of weird notations exist.
    // Note that an address like 0010.0xa5.1.1 is considered legal.
    const ipv4Part = '(0?\\d+|0x[a-f0-9]+)';
    const ipv4Regexes = {
        fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
        threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
        twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, 'i'),
        longValue: new RegExp(`^${ipv4Part}$`, 'i')
    };

    // Regular Expression for checking Octal numbers
    const octalRegex = new RegExp(`^0[0-7]+$`, 'i');
    const hexRegex = new RegExp(`^0x[a-f0-9]+$`, 'i');

    const zoneIndex = '%[0-9a-z]{1,}';

    // IPv6-matching regular expressions.
    // For IPv6, the task is simpler: it is enough to match the colon-delimited
    // hexadecimal IPv6 and a transitional variant with dotted-decimal IPv4 at
    // the end.
    const ipv6Part = '(?:[0-9a-f]+::?)+';
    const ipv6Regexes = {
        zoneIndex: new RegExp(zoneIndex, 'i'),
        'native': new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, 'i'),
        deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, 'i'),
        transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, 'i')
    };

    // Expand :: in an IPv6 address or address part consisting of `parts` groups.
    function expandIPv6 (string, parts) {
        // More than one '::' means invalid address
        if (string.indexOf('::') !== string.lastIndexOf('::')) {
            return null;
        }

        let colonCount = 0;
        let lastColon = -1;
        let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
        let replacement, replacementCount;

        // Remove zone index and save it for later
        if (zoneId) {
            zoneId = zoneId.substring(1);
            string = string.replace(/%.+$/, '');
        }

        // How many parts do we already have?
        while ((lastColon = string.indexOf(':', lastColon + 1)) >= 0) {
            colonCount++;
        }

        // 0::0 is two parts more than ::
        if (string.substr(0, 2) === '::') {
            colonCount--;
        }

        if (string.substr(-2, 2) === '::') {
            colonCount--;
        }

        // An address must not contain more separators than available parts,
        // and :: must compress at least one part.
        if (colonCount >= parts) {
            return null;
        }

        // replacement = ':' + '0:' * (parts - colonCount)
        replacementCount = parts - colonCount;
        replacement = ':';
        while (replacementCount--) {
            replacement += '0:';
        }

        // Insert the missing zeroes
        string = string.replace('::', replacement);

        // Trim any garbage which may be hanging around if :: was at the edge in
        // the source string
        if (string[0] === ':') {
            string = string.slice(1);
        }

        if (string[string.length - 1] === ':') {
            string = string.slice(0, -1);
        }

        parts = (function () {
            const ref = string.split(':');
            const results = [];

            for (let i = 0; i < ref.length; i++) {
                results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
            }

            return results;
        })();

        return {
            parts: parts,
            zoneId: zoneId
        };
    }

    // A generic CIDR (Classless Inter-Domain Routing) RFC1518 range matcher.
    function matchCIDR (first, second, partSize, cidrBits) {
        if (first.length !== second.length) {
            throw new Error('ipaddr: cannot match CIDR for objects with different lengths');
        }

        let part = 0;
        let shift;

        while (cidrBits > 0) {
            shift = partSize - cidrBits;
            if (shift < 0) {
                shift = 0;
            }

            if (first[part] >> shift !== second[part] >> shift) {
                return false;
            }

            cidrBits -= partSize;
            part += 1;
        }

        return true;
    }

    function parseIntAuto (string) {
        // Hexadecimal base 16 (0x#)
        if (hexRegex.test(string)) {
            return parseInt(string, 16);
        }
        // While octal representation is discouraged by ECMAScript 3
        // and forbidden by ECMAScript 5, we silently allow it to
        // work only if the rest of the string has numbers less than 8.
        if (string[0] === '0' && !isNaN(parseInt(string[1], 10))) {
        if (octalRegex.test(string)) {
            return parseInt(string, 8);
        }
            throw new Error(`ipaddr: cannot parse ${string} as octal`);
        }
        // Always include the base 10 radix!
        return parseInt(string, 10);
    }

    function padPart (part, length) {
        while (part.length < length) {
            part = `0${part}`;
        }

        return part;
    }

    const ipaddr = {};

    // An IPv4 address (RFC791).
    ipaddr.IPv4 = (function () {
        // Constructs a new IPv4 address from an array of four octets
        // in network order (MSB first)
        // Verifies the input.
        function IPv4 (octets) {
            if (octets.length !== 4) {
                throw new Error('ipaddr: ipv4 octet count should be 4');
            }

            let i, octet;

            for (i = 0; i < octets.length; i++) {
                octet = octets[i];
                if (!((0 <= octet && octet <= 255))) {
                    throw new Error('ipaddr: ipv4 octet should fit in 8 bits');
                }
            }

            this.octets = octets;
        }

        // Special IPv4 address ranges.
        // See also https://en.wikipedia.org/wiki/Reserved_IP_addresses
        IPv4.prototype.SpecialRanges = {
            unspecified: [[new IPv4([0, 0, 0, 0]), 8]],
            broadcast: [[new IPv4([255, 255, 255, 255]), 32]],
            // RFC3171
            multicast: [[new IPv4([224, 0, 0, 0]), 4]],
            // RFC3927
            linkLocal: [[new IPv4([169, 254, 0, 0]), 16]],
            // RFC5735
            loopback: [[new IPv4([127, 0, 0, 0]), 8]],
            // RFC6598
            carrierGradeNat: [[new IPv4([100, 64, 0, 0]), 10]],
            // RFC1918
            'private': [
                [new IPv4([10, 0, 0, 0]), 8],
                [new IPv4([172, 16, 0, 0]), 12],
                [new IPv4([192, 168, 0, 0]), 16]
            ],
            // Reserved and testing-only ranges; RFCs 5735, 5737, 2544, 1700
            reserved: [
                [new IPv4([192, 0, 0, 0]), 24],
                [new IPv4([192, 0, 2, 0]), 24],
                [new IPv4([192, 88, 99, 0]), 24],
                [new IPv4([198, 18, 0, 0]), 15],
                [new IPv4([198, 51, 100, 0]), 24],
                [new IPv4([203, 0, 113, 0]), 24],
                [new IPv4([240, 0, 0, 0]), 4]
            ],
            // RFC7534, RFC7535
            as112: [
                [new IPv4([192, 175, 48, 0]), 24],
                [new IPv4([192, 31, 196, 0]), 24],
            ],
            // RFC7450
            amt: [
                [new IPv4([192, 52, 193, 0]), 24],
            ],
        };

        // The 'kind' method exists on both IPv4 and IPv6 classes.
        IPv4.prototype.kind = function () {
            return 'ipv4';
        };

        // Checks if this address matches other one within given CIDR range.
        IPv4.prototype.match = function (other, cidrRange) {
            let ref;
            if (cidrRange === undefined) {
                ref = other;
                other = ref[0];
                cidrRange = ref[1];
            }

            if (other.kind() !== 'ipv4') {
                throw new Error('ipaddr: cannot match ipv4 address with non-ipv4 one');
            }

            return matchCIDR(this.octets, other.octets, 8, cidrRange);
        };

        // returns a number of leading ones in IPv4 address, making sure that
        // the rest is a solid sequence of 0's (valid netmask)
        // returns either the CIDR length or null if mask is not valid
        IPv4.prototype.prefixLengthFromSubnetMask = function () {
            let cidr = 0;
            // non-zero encountered stop scanning for zeroes
            let stop = false;
            // number of zeroes in octet
            const zerotable = {
                0: 8,
                128: 7,
                192: 6,
                224: 5,
                240: 4,
                248: 3,
                252: 2,
                254: 1,
                255: 0
            };
            let i, octet, zeros;

            for (i = 3; i >= 0; i -= 1) {
                octet = this.octets[i];
                if (octet in zerotable) {
                    zeros = zerotable[octet];
                    if (stop && zeros !== 0) {
                        return null;
                    }

                    if (zeros !== 8) {
                        stop = true;
                    }

                    cidr += zeros;
                } else {
                    return null;
                }
            }

            return 32 - cidr;
        };

        // Checks if the address corresponds to one of the special ranges.
        IPv4.prototype.range = function () {
            return ipaddr.subnetMatch(this, this.SpecialRanges);
        };

        // Returns an array of byte-sized values in network order (MSB first)
        IPv4.prototype.toByteArray = function () {
            return this.octets.slice(0);
        };

        // Converts this IPv4 address to an IPv4-mapped IPv6 address.
        IPv4.prototype.toIPv4MappedAddress = function () {
            return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
        };

        // Symmetrical method strictly for aligning with the IPv6 methods.
        IPv4.prototype.toNormalizedString = function () {
            return this.toString();
        };

        // Returns the address in convenient, decimal-dotted format.
        IPv4.prototype.toString = function () {
            return this.octets.join('.');
        };

        return IPv4;
    })();

    // A utility function to return broadcast address given the IPv4 interface and prefix length in CIDR notation
    ipaddr.IPv4.broadcastAddressFromCIDR = function (string) {

        try {
            const cidr = this.parseCIDR(string);
            const ipInterfaceOctets = cidr[0].toByteArray();
            const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            const octets = [];
            let i = 0;
            while (i < 4) {
                // Broadcast address is bitwise OR between ip interface and inverted mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv4 CIDR format', { cause: e });
        }
    };

    // Checks if a given string is formatted like IPv4 address.
    ipaddr.IPv4.isIPv4 = function (string) {
        return this.parser(string) !== null;
    };

    // Checks if a given string is a valid IPv4 address.
    ipaddr.IPv4.isValid = function (string) {
        try {
            new this(this.parser(string));
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a valid IPv4 address in CIDR notation.
    ipaddr.IPv4.isValidCIDR = function (string) {
        try {
            this.parseCIDR(string);
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a full four-part IPv4 Address.
    ipaddr.IPv4.isValidFourPartDecimal = function (string) {
        if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) {
            return true;
        } else {
            return false;
        }
    };

    // Checks if a given string is a full four-part IPv4 Address with CIDR prefix.
    ipaddr.IPv4.isValidCIDRFourPartDecimal = function (string) {
        const match = string.match(/^(.+)\/(\d+)$/);

        if (!ipaddr.IPv4.isValidCIDR(string) || !match) {
            return false;
        }

        return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
    };

    // A utility function to return network address given the IPv4 interface and prefix length in CIDR notation
    ipaddr.IPv4.networkAddressFromCIDR = function (string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;

        try {
            cidr = this.parseCIDR(string);
            ipInterfaceOctets = cidr[0].toByteArray();
            subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            octets = [];
            i = 0;
            while (i < 4) {
                // Network address is bitwise AND between ip interface and mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv4 CIDR format', { cause: e });
        }
    };

    // Tries to parse and validate a string with IPv4 address.
    // Throws an error if it fails.
    ipaddr.IPv4.parse = function (string) {
        const parts = this.parser(string);

        if (parts === null) {
            throw new Error('ipaddr: string is not formatted like an IPv4 Address');
        }

        return new this(parts);
    };

    // Parses the string as an IPv4 Address with CIDR Notation.
    ipaddr.IPv4.parseCIDR = function (string) {
        let match;

        if ((match = string.match(/^(.+)\/(\d+)$/))) {
            const maskLength = parseInt(match[2]);
            if (maskLength >= 0 && maskLength <= 32) {
                const parsed = [this.parse(match[1]), maskLength];
                Object.defineProperty(parsed, 'toString', {
                    value: function () {
                        return this.join('/');
                    }
                });
                return parsed;
            }
        }

        throw new Error('ipaddr: string is not formatted like an IPv4 CIDR range');
    };

    // Classful variants (like a.b, where a is an octet, and b is a 24-bit
    // value representing last three octets; this corresponds to a class C
    // address) are omitted due to classless nature of modern Internet.
    ipaddr.IPv4.parser = function (string) {
        let match, part, value;

        // parseInt recognizes all that octal & hexadecimal weirdness for us
        if ((match = string.match(ipv4Regexes.fourOctet))) {
            return (function () {
                const ref = match.slice(1, 6);
                const results = [];

                for (let i = 0; i < ref.length; i++) {
                    part = ref[i];
                    results.push(parseIntAuto(part));
                }

                return results;
            })();
        } else if ((match = string.match(ipv4Regexes.longValue))) {
            value = parseIntAuto(match[1]);
            if (value > 0xffffffff || value < 0) {
                throw new Error('ipaddr: address outside defined range');
            }

            return ((function () {
                const results = [];
                let shift;

                for (shift = 0; shift <= 24; shift += 8) {
                    results.push((value >> shift) & 0xff);
                }

                return results;
            })()).reverse();
        } else if ((match = string.match(ipv4Regexes.twoOctet))) {
            return (function () {
                const ref = match.slice(1, 4);
                const results = [];

                value = parseIntAuto(ref[1]);
                if (value > 0xffffff || value < 0) {
                    throw new Error('ipaddr: address outside defined range');
                }

                results.push(parseIntAuto(ref[0]));
                results.push((value >> 16) & 0xff);
                results.push((value >>  8) & 0xff);
                results.push( value        & 0xff);

                return results;
            })();
        } else if ((match = string.match(ipv4Regexes.threeOctet))) {
            return (function () {
                const ref = match.slice(1, 5);
                const results = [];

                value = parseIntAuto(ref[2]);
                if (value > 0xffff || value < 0) {
                    throw new Error('ipaddr: address outside defined range');
                }

                results.push(parseIntAuto(ref[0]));
                results.push(parseIntAuto(ref[1]));
                results.push((value >> 8) & 0xff);
                results.push( value       & 0xff);

                return results;
            })();
        } else {
            return null;
        }
    };

    // A utility function to return subnet mask in IPv4 format given the prefix length
    ipaddr.IPv4.subnetMaskFromPrefixLength = function (prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) {
            throw new Error('ipaddr: invalid IPv4 prefix length');
        }

        const octets = [0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);

        while (j < filledOctetCount) {
            octets[j] = 255;
            j++;
        }

        if (filledOctetCount < 4) {
            octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - (prefix % 8);
        }

        return new this(octets);
    };

    // An IPv6 address (RFC2460)
    ipaddr.IPv6 = (function () {
        // Constructs an IPv6 address from an array of eight 16 - bit parts
        // or sixteen 8 - bit parts in network order(MSB first).
        // Throws an error if the input is invalid.
        function IPv6 (parts, zoneId) {
            let i, part;

            if (parts.length === 16) {
                this.parts = [];
                for (i = 0; i <= 14; i += 2) {
                    this.parts.push((parts[i] << 8) | parts[i + 1]);
                }
            } else if (parts.length === 8) {
                this.parts = parts;
            } else {
                throw new Error('ipaddr: ipv6 part count should be 8 or 16');
            }

            for (i = 0; i < this.parts.length; i++) {
                part = this.parts[i];
                if (!((0 <= part && part <= 0xffff))) {
                    throw new Error('ipaddr: ipv6 part should fit in 16 bits');
                }
            }

            if (zoneId) {
                this.zoneId = zoneId;
            }
        }

        // Special IPv6 ranges
        IPv6.prototype.SpecialRanges = {
            // RFC4291, here and after
            unspecified: [new IPv6([0, 0, 0, 0, 0, 0, 0, 0]), 128],
            linkLocal: [new IPv6([0xfe80, 0, 0, 0, 0, 0, 0, 0]), 10],
            multicast: [new IPv6([0xff00, 0, 0, 0, 0, 0, 0, 0]), 8],
            loopback: [new IPv6([0, 0, 0, 0, 0, 0, 0, 1]), 128],
            uniqueLocal: [new IPv6([0xfc00, 0, 0, 0, 0, 0, 0, 0]), 7],
            ipv4Mapped: [new IPv6([0, 0, 0, 0, 0, 0xffff, 0, 0]), 96],
            // RFC3879
            deprecatedSiteLocal: [new IPv6([0xfec0, 0, 0, 0, 0, 0, 0, 0]), 10],
            // RFC6666
            discard: [new IPv6([0x100, 0, 0, 0, 0, 0, 0, 0]), 64],
            // RFC6145
            rfc6145: [new IPv6([0, 0, 0, 0, 0xffff, 0, 0, 0]), 96],
            rfc6052: [
                // RFC6052
                [new IPv6([0x64, 0xff9b, 0, 0, 0, 0, 0, 0]), 96],
                // RFC8215
                [new IPv6([0x64, 0xff9b, 0x1, 0, 0, 0, 0, 0]), 48],
            ],
            // RFC3056
            '6to4': [new IPv6([0x2002, 0, 0, 0, 0, 0, 0, 0]), 16],
            // RFC6052, RFC6146
            teredo: [new IPv6([0x2001, 0, 0, 0, 0, 0, 0, 0]), 32],
            // RFC5180
            benchmarking: [new IPv6([0x2001, 0x2, 0, 0, 0, 0, 0, 0]), 48],
            // RFC7450
            amt: [new IPv6([0x2001, 0x3, 0, 0, 0, 0, 0, 0]), 32],
            as112v6: [
                // RFC7535
                [new IPv6([0x2001, 0x4, 0x112, 0, 0, 0, 0, 0]), 48],
                // RFC7534
                [new IPv6([0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0]), 48],
            ],
            // RFC4843
            deprecatedOrchid: [new IPv6([0x2001, 0x10, 0, 0, 0, 0, 0, 0]), 28],
            // RFC7343
            orchid2: [new IPv6([0x2001, 0x20, 0, 0, 0, 0, 0, 0]), 28],
            // RFC9374
            droneRemoteIdProtocolEntityTags: [new IPv6([0x2001, 0x30, 0, 0, 0, 0, 0, 0]), 28],
            // RFC9602
            segmentRouting: [new IPv6([0x5f00, 0, 0, 0, 0, 0, 0, 0]), 16],
            reserved: [
                // RFC3849
                [new IPv6([0x2001, 0, 0, 0, 0, 0, 0, 0]), 23],
                // RFC2928
                [new IPv6([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0]), 32],
                // RFC9637
                [new IPv6([0x3fff, 0, 0, 0, 0, 0, 0, 0]), 20],
            ],
        };

        // Checks if this address is an IPv4-mapped IPv6 address.
        IPv6.prototype.isIPv4MappedAddress = function () {
            return this.range() === 'ipv4Mapped';
        };

        // The 'kind' method exists on both IPv4 and IPv6 classes.
        IPv6.prototype.kind = function () {
            return 'ipv6';
        };

        // Checks if this address matches other one within given CIDR range.
        IPv6.prototype.match = function (other, cidrRange) {
            let ref;

            if (cidrRange === undefined) {
                ref = other;
                other = ref[0];
                cidrRange = ref[1];
            }

            if (other.kind() !== 'ipv6') {
                throw new Error('ipaddr: cannot match ipv6 address with non-ipv6 one');
            }

            return matchCIDR(this.parts, other.parts, 16, cidrRange);
        };

        // returns a number of leading ones in IPv6 address, making sure that
        // the rest is a solid sequence of 0's (valid netmask)
        // returns either the CIDR length or null if mask is not valid
        IPv6.prototype.prefixLengthFromSubnetMask = function () {
            let cidr = 0;
            // non-zero encountered stop scanning for zeroes
            let stop = false;
            // number of zeroes in octet
            const zerotable = {
                0: 16,
                32768: 15,
                49152: 14,
                57344: 13,
                61440: 12,
                63488: 11,
                64512: 10,
                65024: 9,
                65280: 8,
                65408: 7,
                65472: 6,
                65504: 5,
                65520: 4,
                65528: 3,
                65532: 2,
                65534: 1,
                65535: 0
            };
            let part, zeros;

            for (let i = 7; i >= 0; i -= 1) {
                part = this.parts[i];
                if (part in zerotable) {
                    zeros = zerotable[part];
                    if (stop && zeros !== 0) {
                        return null;
                    }

                    if (zeros !== 16) {
                        stop = true;
                    }

                    cidr += zeros;
                } else {
                    return null;
                }
            }

            return 128 - cidr;
        };


        // Checks if the address corresponds to one of the special ranges.
        IPv6.prototype.range = function () {
            return ipaddr.subnetMatch(this, this.SpecialRanges);
        };

        // Returns an array of byte-sized values in network order (MSB first)
        IPv6.prototype.toByteArray = function () {
            let part;
            const bytes = [];
            const ref = this.parts;
            for (let i = 0; i < ref.length; i++) {
                part = ref[i];
                bytes.push(part >> 8);
                bytes.push(part & 0xff);
            }

            return bytes;
        };

        // Returns the address in expanded format with all zeroes included, like
        // 2001:0db8:0008:0066:0000:0000:0000:0001
        IPv6.prototype.toFixedLengthString = function () {
            const addr = ((function () {
                const results = [];
                for (let i = 0; i < this.parts.length; i++) {
                    results.push(padPart(this.parts[i].toString(16), 4));
                }

                return results;
            }).call(this)).join(':');

            let suffix = '';

            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }

            return addr + suffix;
        };

        // Converts this address to IPv4 address if it is an IPv4-mapped IPv6 address.
        // Throws an error otherwise.
        IPv6.prototype.toIPv4Address = function () {
            if (!this.isIPv4MappedAddress()) {
                throw new Error('ipaddr: trying to convert a generic ipv6 address to ipv4');
            }

            const ref = this.parts.slice(-2);
            const high = ref[0];
            const low = ref[1];

            return new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff]);
        };

        // Returns the address in expanded format with all zeroes included, like
        // 2001:db8:8:66:0:0:0:1
        //
        // Deprecated: use toFixedLengthString() instead.
        IPv6.prototype.toNormalizedString = function () {
            const addr = ((function () {
                const results = [];

                for (let i = 0; i < this.parts.length; i++) {
                    results.push(this.parts[i].toString(16));
                }

                return results;
            }).call(this)).join(':');

            let suffix = '';

            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }

            return addr + suffix;
        };

        // Returns the address in compact, human-readable format like
        // 2001:db8:8:66::1
        // in line with RFC 5952 (see https://tools.ietf.org/html/rfc5952#section-4)
        IPv6.prototype.toRFC5952String = function () {
            const regex = /((^|:)(0(:|$)){2,})/g;
            // The zone identifier (RFC 4007) is not part of the address; match
            // against the address alone so a trailing zero run right before the
            // "%" suffix still gets compressed (RFC 5952, 4.2.2).
            let suffix = '';
            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }
            const normalized = this.toNormalizedString();
            const string = normalized.slice(0, normalized.length - suffix.length);
            let bestMatchIndex = 0;
            let bestMatchLength = -1;
            let bestMatchGroups = -1;
            let match;

            while ((match = regex.exec(string))) {
                // Compare by the number of zero groups, not the matched length:
                // a run that is not at the start carries a leading ":" in the
                // match, so an equal-length run later in the address would
                // otherwise be preferred over the leftmost one (RFC 5952, 4.2.3).
                const groups = (match[0].match(/0/g) || []).length;
                if (groups > bestMatchGroups) {
                    bestMatchGroups = groups;
                    bestMatchIndex = match.index;
                    bestMatchLength = match[0].length;
                }
            }

            if (bestMatchLength < 0) {
                return string + suffix;
            }

            return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
        };

        // Returns the address in compact, human-readable format like
        // 2001:db8:8:66::1
        // Calls toRFC5952String under the hood.
        IPv6.prototype.toString = function () {
            return this.toRFC5952String();
        };

        return IPv6;

    })();

    // A utility function to return broadcast address given the IPv6 interface and prefix length in CIDR notation
    ipaddr.IPv6.broadcastAddressFromCIDR = function (string) {
        try {
            const cidr = this.parseCIDR(string);
            const ipInterfaceOctets = cidr[0].toByteArray();
            const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            const octets = [];
            let i = 0;
            while (i < 16) {
                // Broadcast address is bitwise OR between ip interface and inverted mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv6 CIDR format', { cause: e });
        }
    };

    // Checks if a given string is formatted like IPv6 address.
    ipaddr.IPv6.isIPv6 = function (string) {
        return this.parser(string) !== null;
    };

    // Checks to see if string is a valid IPv6 Address
    ipaddr.IPv6.isValid = function (string) {

        // Since IPv6.isValid is always called first, this shortcut
        // provides a substantial performance gain.
        if (typeof string === 'string' && string.indexOf(':') === -1) {
            return false;
        }

        try {
            const addr = this.parser(string);
            new this(addr.parts, addr.zoneId);
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a valid IPv6 address in CIDR notation.
    ipaddr.IPv6.isValidCIDR = function (string) {

        // See note in IPv6.isValid
        if (typeof string === 'string' && string.indexOf(':') === -1) {
            return false;
        }

        try {
            this.parseCIDR(string);
            return true;
        } catch {
            return false;
        }
    };

    // A utility function to return network address given the IPv6 interface and prefix length in CIDR notation
    ipaddr.IPv6.networkAddressFromCIDR = function (string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;

        try {
            cidr = this.parseCIDR(string);
            ipInterfaceOctets = cidr[0].toByteArray();
            subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            octets = [];
            i = 0;
            while (i < 16) {
                // Network address is bitwise AND between ip interface and mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv6 CIDR format', { cause: e });
        }
    };

    // Tries to parse and validate a string with IPv6 address.
    // Throws an error if it fails.
    ipaddr.IPv6.parse = function (string) {
        const addr = this.parser(string);

        if (addr === null) {
            throw new Error('ipaddr: string is not formatted like an IPv6 Address');
        }

        return new this(addr.parts, addr.zoneId);
    };

    ipaddr.IPv6.parseCIDR = function (string) {
        let maskLength, match, parsed;

        if ((match = string.match(/^(.+)\/(\d+)$/))) {
            maskLength = parseInt(match[2]);
            if (maskLength >= 0 && maskLength <= 128) {
                parsed = [this.parse(match[1]), maskLength];
                Object.defineProperty(parsed, 'toString', {
                    value: function () {
                        return this.join('/');
                    }
                });
                return parsed;
            }
        }

        throw new Error('ipaddr: string is not formatted like an IPv6 CIDR range');
    };

    // Parse an IPv6 address.
    ipaddr.IPv6.parser = function (string) {
        let addr, i, match, octet, octets, zoneId;

        if ((match = string.match(ipv6Regexes.deprecatedTransitional))) {
            return this.parser(`::ffff:${match[1]}`);
        }
        if (ipv6Regexes.native.test(string)) {
            return expandIPv6(string, 8);
        }
        if ((match = string.match(ipv6Regexes.transitional))) {
            zoneId = match[6] || '';
            addr = match[1]
            if (!match[1].endsWith('::')) {
                addr = addr.slice(0, -1)
            }
            addr = expandIPv6(addr + zoneId, 6);
            if (addr && addr.parts) {
                octets = [
                    parseInt(match[2]),
                    parseInt(match[3]),
                    parseInt(match[4]),
                    parseInt(match[5])
                ];
                for (i = 0; i < octets.length; i++) {
                    octet = octets[i];
                    if (!((0 <= octet && octet <= 255))) {
                        return null;
                    }
                }

                addr.parts.push(octets[0] << 8 | octets[1]);
                addr.parts.push(octets[2] << 8 | octets[3]);
                return {
                    parts: addr.parts,
                    zoneId: addr.zoneId
                };
            }
        }

        return null;
    };

    // A utility function to return subnet mask in IPv6 format given the prefix length
    ipaddr.IPv6.subnetMaskFromPrefixLength = function (prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) {
            throw new Error('ipaddr: invalid IPv6 prefix length');
        }

        const octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);

        while (j < filledOctetCount) {
            octets[j] = 255;
            j++;
        }

        if (filledOctetCount < 16) {
            octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - (prefix % 8);
        }

        return new this(octets);
    };

    // Try to parse an array in network order (MSB first) for IPv4 and IPv6
    ipaddr.fromByteArray = function (bytes) {
        const length = bytes.length;

        if (length === 4) {
            return new ipaddr.IPv4(bytes);
        } else if (length === 16) {
            return new ipaddr.IPv6(bytes);
        } else {
            throw new Error('ipaddr: the binary input is neither an IPv6 nor IPv4 address');
        }
    };

    // Checks if the address is valid IP address
    ipaddr.isValid = function (string) {
        return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
    };

    // Checks if the address is valid IP address in CIDR notation
    ipaddr.isValidCIDR = function (string) {
        return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
    };


    // Attempts to parse an IP Address, first through IPv6 then IPv4.
    // Throws an error if it could not be parsed.
    ipaddr.parse = function (string) {
        if (ipaddr.IPv6.isValid(string)) {
            return ipaddr.IPv6.parse(string);
        } else if (ipaddr.IPv4.isValid(string)) {
            return ipaddr.IPv4.parse(string);
        } else {
            throw new Error('ipaddr: the address has neither IPv6 nor IPv4 format');
        }
    };

    // Attempt to parse CIDR notation, first through IPv6 then IPv4.
    // Throws an error if it could not be parsed.
    ipaddr.parseCIDR = function (string) {
        try {
            return ipaddr.IPv6.parseCIDR(string);
        } catch {
            try {
                return ipaddr.IPv4.parseCIDR(string);
            } catch (e) {
                throw new Error('ipaddr: the address has neither IPv6 nor IPv4 CIDR format', { cause: e });
            }
        }
    };

    // Parse an address and return plain IPv4 address if it is an IPv4-mapped address
    ipaddr.process = function (string) {
        const addr = this.parse(string);

        if (addr.kind() === 'ipv6' && addr.isIPv4MappedAddress()) {
            return addr.toIPv4Address();
        } else {
            return addr;
        }
    };

    // An utility function to ease named range matching. See examples below.
    // rangeList can contain both IPv4 and IPv6 subnet entries and will not throw errors
    // on matching IPv4 addresses to IPv6 ranges or vice versa.
    ipaddr.subnetMatch = function (address, rangeList, defaultName) {
        let i, rangeName, rangeSubnets, subnet;

        if (defaultName === undefined || defaultName === null) {
            defaultName = 'unicast';
        }

        for (rangeName in rangeList) {
            if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
                rangeSubnets = rangeList[rangeName];
                // ECMA5 Array.isArray isn't available everywhere
                if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) {
                    rangeSubnets = [rangeSubnets];
                }

                for (i = 0; i < rangeSubnets.length; i++) {
                    subnet = rangeSubnets[i];
                    if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) {
                        return rangeName;
                    }
                }
            }
        }

        return defaultName;
    };

    // Export for both the CommonJS and browser-like environment
    if ( true && module.exports) {
        module.exports = ipaddr;

    } else {
        root.ipaddr = ipaddr;
    }

}(this));


/***/ }),

/***/ 75768:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30520);
/** Entry point of the command line: hands over arguments and streams, and sets the exit status. */

// Who reads only the first lines (`portbook check | head`) closes the pipe: that is no error.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
// Not process.exit(): it would cut off what a pipe has not taken yet.
process.exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    script: process.argv[1] ?? '',
    isTTY: process.stdout.isTTY,
    today: new Date().toISOString().slice(0, 10),
    stderrIsTTY: process.stderr.isTTY,
    now: () => performance.now(),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 30520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run_run)
});

// UNUSED EXPORTS: programFor

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(18909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: ./.build/model/failure.js
var failure = __nccwpck_require__(35350);
// EXTERNAL MODULE: ./.build/model/version.js
var version = __nccwpck_require__(9120);
// EXTERNAL MODULE: ./.build/reporters/escape.js
var reporters_escape = __nccwpck_require__(73956);
// EXTERNAL MODULE: ./.build/model/names.js
var names = __nccwpck_require__(31576);
// EXTERNAL MODULE: ./.build/model/place.js
var place = __nccwpck_require__(38767);
// EXTERNAL MODULE: ./.build/model/port-index.js
var port_index = __nccwpck_require__(73520);
// EXTERNAL MODULE: ./.build/model/registry.js
var model_registry = __nccwpck_require__(85253);
// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __nccwpck_require__(58109);
// EXTERNAL MODULE: ./.build/model/source-text.js
var source_text = __nccwpck_require__(29075);
// EXTERNAL MODULE: ./.build/registry/form.js
var registry_form = __nccwpck_require__(99908);
// EXTERNAL MODULE: ./.build/registry/index.js
var _build_registry = __nccwpck_require__(5944);
// EXTERNAL MODULE: ./.build/registry/markdown/text.js
var markdown_text = __nccwpck_require__(60741);
// EXTERNAL MODULE: ./.build/registry/edit/editor.js
var editor = __nccwpck_require__(48768);
// EXTERNAL MODULE: ./.build/registry/edit/text-edit.js
var text_edit = __nccwpck_require__(1535);
;// CONCATENATED MODULE: ./.build/registry/edit/index.js
/**
 * Changes a registry and keeps every other byte. What comes out is read again before anybody sees it: only the change that
 * was asked for may have happened.
 */











/** Places in which a document says one thing. */
const mostRestated = 8;
/**
 * Gives a port to an application: a free entry becomes its own, or there is a new one.
 *
 * @throws Failure where somebody has it, or the document cannot be continued
 */
async function allocate(written, wish) {
    const { registry } = written;
    if (!(0,markdown_text/* saysSomething */.XE)(wish.application) || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(wish.application))
        throw new failure/* Failure */.H('the name of an application is one line with a letter or a digit in it');
    const there = freeAt(registry, wish);
    const [free] = there;
    const byHand = `add port ${wish.port} for ${wish.application} to it by hand`;
    const after = await untilGone(await applied(written, (it) => (free === undefined ? it.add(wish) : taken(it, free, wish)), byHand), (it) => it.status === 'free' && there.some((other) => isSamePort(it, other, wish.port)), (editor, it) => noLongerFree(editor, it, wish.port), byHand);
    const before = new Set(owned(registry));
    const fresh = owned(after.registry).filter((it) => !before.has(it));
    const isAsWished = fresh.length === 1 && fresh[0] === keyOf({ ...wish, portEnd: null, host: wish.host ?? null });
    if (!isAsWished || owned(after.registry).length !== owned(registry).length + 1)
        throw unsafe(written);
    assertFree(written, after, [], there.map((it) => ({ ...it, port: wish.port, portEnd: null })));
    return after;
}
/** What says of a port that it is free, if anything does. @throws Failure where somebody has it */
function freeAt({ allocations }, { port, protocol, host = null }) {
    const there = allocations.filter((it) => it.protocol === protocol && (0,port_index/* rangesTouch */.Wf)(it, { port, portEnd: null }) && (0,model_registry/* isAboutHost */.u2)(it, host));
    const held = there.find((it) => it.status !== 'free');
    if (held !== undefined)
        throw new failure/* Failure */.H(`port ${port} is not to be had: ${heldBy(held)}`);
    return there;
}
function taken(editor, free, wish) {
    if (free.portEnd === null)
        return editor.claim(free, wish);
    return [...noLongerFree(editor, free, wish.port), ...editor.add(wish)];
}
function noLongerFree(editor, free, port) {
    return free.portEnd === null ? editor.remove(free) : editor.narrow(free, without(free, port));
}
/** What is left of a range. */
function without(range, port) {
    const left = [
        { port: range.port, portEnd: port - 1 },
        { port: port + 1, portEnd: (0,port_index/* lastPort */.yX)(range) },
    ].filter((it) => it.port <= it.portEnd);
    return left.map((it) => (it.port === it.portEnd ? { ...it, portEnd: null } : it));
}
/**
 * Takes ports from their owner: they are free again, where the document says which ports are free, and gone where it
 * does not.
 *
 * @param entries of the registry; @param isForgotten whether they are to be gone in any case
 * @throws Failure where the document cannot be edited
 */
async function release(written, entries, isForgotten) {
    const groups = new Map();
    for (const it of entries)
        (0,maps/* append */.BC)(groups, `${it.portAt.line}:${it.portAt.column}`, it);
    let now = written;
    for (const group of groups.values())
        now = await releaseTogether(now, group, isForgotten);
    return now;
}
/** @param gone what one place in the document gives: `4310 (TCP/UDP)` is two entries */
async function releaseTogether(written, gone, isForgotten) {
    const { registry } = written;
    const keys = new Set(gone.map(keyOf));
    const group = registry.allocations.filter((it) => (0,model_registry/* isOwned */.go)(it) && keys.has(keyOf(it)));
    const [entry] = group;
    if (entry === undefined)
        throw unsafe(written);
    const frees = registry.allocations.filter((it) => it.status === 'free' && it.protocol === entry.protocol && (it.host ?? null) === (entry.host ?? null));
    const beside = frees.filter((it) => it.portEnd !== null && (it.port === entry.port + 1 || it.portEnd === entry.port - 1));
    const samples = frees.filter((it) => it.portEnd === null);
    // Of the same pool, else of none: a port does not become somebody's by being released.
    const rank = (it) => ((0,model_registry/* poolOf */.e9)(it) === (0,model_registry/* poolOf */.e9)(entry) ? 0 : (0,model_registry/* poolOf */.e9)(it) === null ? 1 : 2);
    const distance = (it) => Math.abs(it.port - entry.port);
    const sample = samples.toSorted((a, b) => rank(a) - rank(b) || distance(a) - distance(b))[0];
    const was = new Set(owned(registry));
    // Under another heading, it may be said to be reserved; what was said again may come to light with another of its names.
    const asSaidFirst = (it) => {
        const isOther = !was.has(keyOf(it)) && entry.aliases.includes(it.application ?? '');
        return { ...it, status: entry.status, application: isOther ? entry.application : it.application };
    };
    const edits = (editor) => isForgotten || entry.portEnd !== null
        ? editor.remove(entry)
        : beside.length > 0
            ? [...editor.remove(entry), ...editor.widen(beside, around([entry, ...beside]))]
            : sample === undefined
                ? editor.remove(entry)
                : editor.free(entry, sample);
    const byHand = `take port ${entry.port} of ${entry.application ?? 'it'} out of it by hand`;
    const after = await untilGone(await applied(written, edits, byHand), (it) => (0,model_registry/* isOwned */.go)(it) && keys.has(keyOf(asSaidFirst(it))), (editor, it) => editor.remove(it), byHand);
    const left = owned(registry).filter((it) => !keys.has(it));
    if (owned(after.registry).join('\n') !== left.join('\n'))
        throw unsafe(written);
    assertFree(written, after, group, []);
    return after;
}
function around(ranges) {
    return { port: Math.min(...ranges.map((it) => it.port)), portEnd: Math.max(...ranges.map(port_index/* lastPort */.yX)) };
}
/** Gives an entry another port; what was free about that one is no longer said. @throws Failure as `allocate` does */
async function renumber(written, gone, port) {
    const { registry } = written;
    const entry = registry.allocations.find((it) => (0,model_registry/* isOwned */.go)(it) && keyOf(it) === keyOf(gone));
    if (entry === undefined || entry.portEnd !== null)
        throw unsafe(written);
    const [free] = freeAt(registry, { ...entry, port });
    const edits = (editor) => [
        ...editor.renumber(entry, port),
        // Two rows of one port each change places: neither table has to be looked through for where a row belongs.
        ...(free === undefined
            ? []
            : free.portEnd === null
                ? editor.renumber(free, entry.port)
                : editor.narrow(free, without(free, port))),
    ];
    const after = await applied(written, edits, `write port ${port} for ${entry.application ?? 'it'} into it by hand`);
    const expected = owned(registry).map((it) => (it === keyOf(entry) ? keyOf({ ...entry, port }) : it));
    if (owned(after.registry).join('\n') !== expected.toSorted().join('\n'))
        throw unsafe(written);
    return after;
}
/** Documents say things twice, which is read as one entry: what says it again is looked for until nothing does. */
async function untilGone(written, isMeant, edits, byHand) {
    let now = written;
    for (let round = 0; round < mostRestated; round += 1) {
        const again = now.registry.allocations.find(isMeant);
        if (again === undefined)
            break;
        now = await applied(now, (editor) => edits(editor, again), byHand);
    }
    return now;
}
function isSamePort(a, b, port) {
    return a.protocol === b.protocol && (a.host ?? null) === (b.host ?? null) && a.port <= port && port <= (0,port_index/* lastPort */.yX)(a);
}
async function editorFor({ source, registry }) {
    if ((0,registry_form/* formOf */.Q)(source.path) === 'yaml') {
        const { YamlEditor } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(266)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7266));
        return new YamlEditor(source);
    }
    const { MarkdownEditor } = await Promise.all(/* import() */[__nccwpck_require__.e(743), __nccwpck_require__.e(724), __nccwpck_require__.e(206), __nccwpck_require__.e(285)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41285));
    return new MarkdownEditor(source, registry);
}
async function applied(written, edits, byHand) {
    const { source, registry } = written;
    try {
        // Each line that comes or goes has its break, the last one of the document, too.
        const lastBreak = source.text.endsWith('\n') ? '' : (0,text_edit/* lineBreakOf */.n_)(source.text);
        const closed = new source_text/* SourceText */.D(source.path, source.text + lastBreak);
        const text = (0,text_edit/* withEdits */.QU)(closed.text, edits(await editorFor({ source: closed, registry })));
        const now = new source_text/* SourceText */.D(source.path, lastBreak === '' ? text : text.replace(/\r?\n$/, ''));
        return { source: now, registry: await (0,_build_registry/* readRegistry */._)(now, registry.pin) };
    }
    catch (error) {
        if (error instanceof editor/* CannotEdit */.m)
            throw new failure/* Failure */.H(`${source.path} is not written so that portbook could edit it (${error.message}): ${byHand}`);
        throw error;
    }
}
function unsafe({ source }) {
    return new failure/* Failure */.H(`${source.path} is written in a way that portbook cannot edit without changing more: edit it by hand`);
}
/** `it is shop's (PORTS.md:14)`. */
function heldBy(entry) {
    const where = (0,place/* shortPlace */.Yd)(entry.portAt);
    switch (entry.status) {
        case 'active':
        case 'reserved':
            return `it is ${entry.status === 'reserved' ? 'reserved for ' : ''}${entry.application ?? 'somebody'}${entry.status === 'active' ? '’s' : ''} (${where})`;
        case 'avoid':
            return `it is to be avoided (${where})`;
        case 'retired':
            return `it was ${entry.application ?? 'somebody'}’s, and is retired (${where})`;
        case 'free':
            return `it is free (${where})`;
    }
}
function keyOf({ port, portEnd, protocol, application, status, host }) {
    return [port, portEnd ?? port, protocol, application ?? '', status, host ?? ''].join('\t');
}
/** What is somebody's, or to be left alone, in an order of its own. */
function owned({ allocations }) {
    return allocations
        .filter((it) => it.status !== 'free')
        .map(keyOf)
        .toSorted();
}
/** What is free has only become more or less by the ports that it should. */
function assertFree(before, after, more, less) {
    const freeIn = ({ registry }) => portsOf(registry.allocations.filter((it) => it.status === 'free'));
    const [was, now] = [freeIn(before), freeIn(after)];
    const [may, must] = [portsOf(more), portsOf(less)];
    for (const port of was)
        if (now.has(port) === must.has(port))
            throw unsafe(before);
    for (const port of now)
        if (!was.has(port) && !may.has(port))
            throw unsafe(before);
}
/** Each port of each server and protocol. */
function portsOf(entries) {
    const ports = new Set();
    for (const it of entries) {
        for (let port = it.port; port <= (0,port_index/* lastPort */.yX)(it); port += 1)
            ports.add(`${it.host ?? ''}\t${it.protocol}\t${port}`);
    }
    return ports;
}

// EXTERNAL MODULE: ./.build/scan.js + 7 modules
var scan = __nccwpck_require__(75398);
// EXTERNAL MODULE: ./.build/rules/free-ports.js
var free_ports = __nccwpck_require__(38667);
;// CONCATENATED MODULE: ./.build/upkeep/next.js




/** As many as there are, at most `count`, in the order in which they are to be taken. */
function nextPorts(registry, { listeners, routes }, policy, { near, count, pool, protocol, host }) {
    const here = registry.allocations.filter((it) => (0,model_registry/* isAboutHost */.u2)(it, host));
    const listed = here.filter((it) => it.status === 'free' && it.protocol === protocol);
    // What is kept for somebody is nobody else's.
    const kept = (it) => it.status === 'free' && (0,model_registry/* poolOf */.e9)(it) !== null && pool === null ? { ...it, status: 'reserved' } : it;
    const seen = { ...registry, allocations: here.map(kept) };
    const free = new free_ports/* FreePorts */.Z(seen, { listeners: listeners.filter((it) => (0,model_registry/* isAboutHost */.u2)(it, host)), routes }, policy, protocol);
    const placeOf = (port) => listed.find((it) => it.port <= port && port <= (0,port_index/* lastPort */.yX)(it))?.portAt ?? null;
    if (pool !== null) {
        const own = listed.filter((it) => isOfPool(it, pool)).flatMap(next_portsOf);
        const distance = (port) => Math.abs(port - (near ?? 0));
        return [...new Set(own)]
            .filter((port) => free.isListed(port))
            .sort((a, b) => distance(a) - distance(b) || a - b)
            .slice(0, count)
            .map((port) => ({ port, listed: placeOf(port) }));
    }
    const found = [];
    while (found.length < count) {
        const port = free.take(String(found.length), near ?? 0);
        if (port === null)
            break;
        found.push({ port, listed: placeOf(port) });
    }
    return found;
}
/** The pools that a registry speaks of, for a message. */
function poolsOf({ allocations }) {
    const names = allocations.filter((it) => it.status === 'free').map(model_registry/* poolOf */.e9);
    return [...new Set(names)].filter((it) => it !== null);
}
function isOfPool(entry, pool) {
    return (0,names/* sameName */.q)((0,model_registry/* poolOf */.e9)(entry), pool);
}
function next_portsOf(range) {
    return Array.from({ length: (0,port_index/* lastPort */.yX)(range) - range.port + 1 }, (_, index) => range.port + index);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./.build/files/local-tree.js
var local_tree = __nccwpck_require__(27294);
// EXTERNAL MODULE: ./.build/model/tree.js
var model_tree = __nccwpck_require__(10210);
;// CONCATENATED MODULE: ./.build/files/watched-tree.js
/** A tree that tells which file is about to be read, so that somebody who waits can be told. */

/** The same tree; `reading` is called before every read. */
function watched(tree, reading) {
    return (0,model_tree/* withRead */.$z)(tree, (path) => {
        reading(path);
        return tree.read(path);
    });
}

;// CONCATENATED MODULE: ./.build/github/landed.js
/** Which events are about what somebody who may write has brought. */
/**
 * Events of what has landed, or of what somebody who may write has started. In all others, GITHUB_SHA may be a pull
 * request's. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const trusted = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
/** @param event the name of the event, as in GITHUB_EVENT_NAME */
function isOfWhatHasLanded(event) {
    return trusted.has(event);
}

// EXTERNAL MODULE: ./.build/model/policy.js
var model_policy = __nccwpck_require__(95400);
// EXTERNAL MODULE: ./.build/model/registry-address.js
var registry_address = __nccwpck_require__(59088);
// EXTERNAL MODULE: ./.build/model/suggest.js
var suggest = __nccwpck_require__(78930);
// EXTERNAL MODULE: ./.build/policy/load.js
var load = __nccwpck_require__(32829);
;// CONCATENATED MODULE: ./.build/registry/distant.js
/** A registry of another repository: read once in a run, the same for every state that is judged by it. */



/** A branch that moves while a run goes on is the same commit to all of it, and so is a failure. */
function distantReader(fetch) {
    const known = new Map();
    return async (address, pin, namedAt) => {
        const key = `${address.kind} ${(0,registry_address/* showAddress */.mC)(address)}@${address.ref ?? ''}`;
        const fetching = known.get(key) ?? fetch(address);
        known.set(key, fetching);
        const text = await fetching;
        return { ...(await read(text, pin)), origin: { ...text, namedAt } };
    };
}
async function read({ source }, pin) {
    try {
        return await (0,_build_registry/* readRegistry */._)(source, pin);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        throw new failure/* Failure */.H(error.toText());
    }
}

// EXTERNAL MODULE: ./.build/registry/locate.js
var locate = __nccwpck_require__(71556);
// EXTERNAL MODULE: ./.build/rules/index.js + 28 modules
var rules = __nccwpck_require__(70989);
;// CONCATENATED MODULE: ./.build/cli/context.js
/** What commands have in common: where they run, what they read first, how they end. */















function folderArgument() {
    return new Argument('[dir]', 'the folder to look at').default('.', 'the current one');
}
function formatOption(...choices) {
    return choiceOption('--format <name>', 'how to print the result', choices).default(choices[0]);
}
/** An option with one of some words. */
function choiceOption(flags, description, choices) {
    return new Option(flags, description).choices(choices).argParser(oneOf(choices));
}
/** Takes one of some words; a wrong one ends with the one that may have been meant. */
function oneOf(choices) {
    return (word) => {
        if (choices.includes(word))
            return word;
        const meant = (0,suggest/* nearest */.p)(word, choices);
        const allowed = `Allowed choices are ${choices.join(', ')}.`;
        throw new InvalidArgumentError(meant === null ? allowed : `${allowed} Did you mean ${meant}?`);
    };
}
/** @throws Failure where it cannot be listed */
function openFolder(dir, io) {
    const root = (0,external_node_path_.resolve)(io.cwd, dir);
    const tree = (0,local_tree/* openTree */.rB)(root);
    return { root, tree: io.reading === undefined ? tree : watched(tree, io.reading) };
}
/** @param named the policy that the user has named; `null` for the usual one @throws Failure where it is invalid */
function policyFor(tree, named) {
    const ids = rules/* rules */.a.map((it) => it.id);
    return named === null ? (0,load/* loadPolicy */.tb)(tree, null, ids) : (0,load/* readPolicy */.T4)(named, ids);
}
/**
 * The registry that the user has named, else the policy's or the one under a usual name, read as the policy says.
 *
 * @throws Failure where there is none, or it cannot be read
 */
async function registryFor(folder, policy, named, io) {
    const address = addressFor(policy, named);
    const pin = registryPin(folder, policy, named, io);
    if (address === null || address.kind === 'path')
        return (0,_build_registry/* readRegistry */._)(localText(folder, policy, named, io), pin);
    if (named === undefined)
        refuseOwnChoice(address, io);
    const namedAt = named === undefined ? (policy.registryAt ?? null) : null;
    return (await distantFor(io))(address, pin, namedAt);
}
/**
 * Whether the policy of the folder may have another repository read, with the user's token. On a developer's machine it may;
 * in a workflow for a pull request the folder is whoever's has opened it.
 */
function mayNameElsewhere({ env }) {
    const event = env['GITHUB_EVENT_NAME'];
    return !event || isOfWhatHasLanded(event);
}
/** @throws Failure where the policy of the folder names another repository's registry, and may not */
function refuseOwnChoice(address, io) {
    if (mayNameElsewhere(io))
        return;
    throw new failure/* Failure */.H(`a change cannot choose the registry of another repository for itself: name ${(0,registry_address/* showAddress */.mC)(address)} with --registry`);
}
/** How the policy says that the registry is to be read, if it is the one that the policy names. */
function registryPin({ root }, policy, named, io) {
    if (named === undefined || (0,registry_address/* isElsewhere */.l5)(named))
        return (0,model_policy/* pinFor */.l)(policy, named ?? null);
    return (0,model_policy/* pinFor */.l)(policy, relativePath(root, (0,external_node_path_.resolve)(io.cwd, named)));
}
/**
 * The text of a registry that is to be changed.
 *
 * @throws Failure where it lies in another repository
 */
function registryText(folder, policy, named, io) {
    const address = addressFor(policy, named);
    if (address === null || address.kind === 'path')
        return localText(folder, policy, named, io);
    throw new failure/* Failure */.H(`the registry ${(0,registry_address/* showAddress */.mC)(address)} lies in another repository: change it there`);
}
/** Reads registries of other repositories: loaded only for who has one. */
async function distantFor(io) {
    const { fetchFor } = await __nccwpck_require__.e(/* import() */ 167).then(__nccwpck_require__.bind(__nccwpck_require__, 68167));
    return distantReader(fetchFor(io));
}
function addressFor(policy, named) {
    const written = named ?? policy.registry;
    return written === null ? null : (0,registry_address/* registryAddress */.MA)(written);
}
function localText(folder, policy, named, io) {
    return named === undefined
        ? (0,model_tree/* requireText */.He)(folder.tree, (0,locate/* locateRegistry */.i)(folder.tree, policy.registry))
        : namedText(named, folder, io);
}
/**
 * A file named on the command line. One that lies in the checked folder is read as a part of it: there, a
 * pull request may have put a link in its place. What is wrong with it is said of the name that the user wrote.
 */
function namedText(file, { root, tree }, io) {
    const inside = relativePath(root, (0,external_node_path_.resolve)(io.cwd, file));
    return isInside(inside) ? (0,model_tree/* textOrFailure */.$w)(tree.read(inside), written(file)) : userText(file, root, io);
}
/** @param base what its places are relative to */
function userText(file, base, io) {
    const path = (0,external_node_path_.resolve)(io.cwd, file);
    return (0,model_tree/* textOrFailure */.$w)((0,local_tree/* readNamedFile */.wh)(path, relativePath(base, path)), written(file));
}
function written(file) {
    return file === '' ? 'a file without a name' : file;
}
function relativePath(from, to) {
    return (0,external_node_path_.relative)(from, to).split(external_node_path_.sep).join('/');
}
function isInside(relativeTo) {
    return relativeTo !== '..' && !relativeTo.startsWith('../') && !(0,external_node_path_.isAbsolute)(relativeTo);
}
/**
 * An option decides, then `FORCE_COLOR`, as Node has it (https://nodejs.org/api/tty.html#writestreamgetcolordepthenv), then
 * `NO_COLOR` (https://no-color.org), then whether there is a terminal that could show it.
 */
function prefersColor({ env, isTTY, color }) {
    if (color !== undefined)
        return color;
    const forced = env['FORCE_COLOR'];
    if (forced)
        return forced !== '0' && forced !== 'false';
    return isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __nccwpck_require__(63102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends base/* default */.A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./.build/files/walk.js
var walk = __nccwpck_require__(32769);
;// CONCATENATED MODULE: ./.build/files/write.js
/** Writes files that the user has asked to have changed: whole or not at all, and never over what somebody else has written since. */





const byteOrderMark = '\uFEFF';
/** How long another portbook is waited for, and how often it is looked after, in milliseconds. */
const longestWait = 5_000;
const pause = 50;
/** Characters of a lock: the number of a process. */
const longestLock = 20;
/**
 * Writes all of the files. Each is written beside its place, and when all of them are, each is renamed into it: an interrupted
 * run leaves the old file or the new one. Who interrupts it by the keyboard waits until all are renamed.
 *
 * @throws Failure where one is not what it was, or cannot be written: then none has been changed, or the sentence says
 * which ones have
 */
function writeFiles(changes) {
    uninterrupted(() => write(changes));
}
/** A signal that has a handler is looked at when nothing else runs any more, and not in the middle of it. */
function uninterrupted(work) {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const wait = () => undefined;
    for (const it of signals)
        process.on(it, wait);
    try {
        return work();
    }
    finally {
        for (const it of signals)
            process.off(it, wait);
    }
}
function write(changes) {
    const ready = [];
    const done = [];
    try {
        for (const change of changes)
            ready.push(prepared(change));
        for (const { temporary, target, isNew, shown } of ready) {
            // A link, unlike a rename, does not take the place of what has appeared there meanwhile.
            if (isNew)
                (0,external_node_fs_.linkSync)(temporary, target);
            else
                (0,external_node_fs_.renameSync)(temporary, target);
            done.push(shown);
        }
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        const what = done.length === 0
            ? 'nothing could be written'
            : `only ${done.join(' and ')} could be written, and all else is as it was`;
        throw new failure/* Failure */.H(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
    finally {
        for (const { temporary } of ready)
            (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}
function prepared({ path, before, after, within }) {
    const isNew = before === null;
    if (within !== undefined)
        assertWithin(path, within);
    if (isNew)
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const target = isNew ? path : real(path);
    const mode = isNew ? 0o644 : (0,external_node_fs_.statSync)(target).mode & 0o777;
    // For root every file can be written, also one that says that it is not to be.
    if (!isNew && (mode & 0o222) === 0)
        throw new failure/* Failure */.H(`${(0,external_node_path_.basename)(path)} is read-only: nothing was changed`);
    const mark = isNew ? '' : assertUnchanged(target, before);
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${(0,external_node_crypto_.randomUUID)()}.new`);
    const file = (0,external_node_fs_.openSync)(temporary, 'wx', mode);
    try {
        // Goes on until all is written, or throws: on a full disk, one write takes only a part.
        (0,external_node_fs_.writeFileSync)(file, mark + after);
        (0,external_node_fs_.fsyncSync)(file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    const shown = within === undefined ? (0,external_node_path_.basename)(path) : (0,external_node_path_.relative)(within, path).replaceAll('\\', '/');
    return { temporary, target, isNew, shown };
}
/** A repository may have put a link in the place of a folder. */
function assertWithin(path, folder) {
    let there = path;
    while (!(0,external_node_fs_.existsSync)(there) && (0,external_node_path_.dirname)(there) !== there)
        there = (0,external_node_path_.dirname)(there);
    const [to, root] = [real(there), real(folder)];
    if (to !== root && !to.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep))
        throw new failure/* Failure */.H(`${path} would lie outside of the folder, by a link: nothing was written`);
}
/** @returns the mark that the file begins with */
function assertUnchanged(path, before) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const text = bytes.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(bytes))
        throw new failure/* Failure */.H(`${(0,external_node_path_.basename)(path)} is not written in UTF-8: edit it by hand`);
    const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
    if (text.slice(mark.length) !== before)
        throw new failure/* Failure */.H(`${(0,external_node_path_.basename)(path)} was changed by somebody else meanwhile: nothing was written, try again`);
    return mark;
}
function real(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch (error) {
        throw new failure/* Failure */.H(`${path} cannot be written: ${(0,walk/* codeOf */.$N)(error) === 'ENOENT' ? 'it is not there' : (0,walk/* codeOf */.$N)(error)}`);
    }
}
/**
 * Runs what reads a file and writes it again while no other portbook does: two who allocate at one time would get one port.
 *
 * @throws Failure where another one does not come to its end
 */
async function alone(path, work) {
    const target = real(path);
    const lock = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.lock`);
    await acquire(lock, target);
    try {
        return await work();
    }
    finally {
        (0,external_node_fs_.rmSync)(lock, { force: true });
    }
}
async function acquire(lock, target) {
    for (let waited = 0;; waited += pause) {
        try {
            (0,external_node_fs_.writeFileSync)(lock, String(process.pid), { flag: 'wx' });
            return;
        }
        catch (error) {
            if ((0,walk/* codeOf */.$N)(error) !== 'EEXIST')
                throw new failure/* Failure */.H(`nothing can be written beside ${(0,external_node_path_.basename)(target)} (${(0,walk/* codeOf */.$N)(error)})`);
        }
        if (isAbandoned(lock) && isTakenAway(lock))
            continue;
        if (waited >= longestWait)
            throw new failure/* Failure */.H(`another portbook is changing ${(0,external_node_path_.basename)(target)}; if there is none, remove ${lock}`);
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
}
/**
 * Takes an abandoned lock away. Between a look at it and its removal somebody else may have done so, and have put his own
 * there: only one at a time may look and remove.
 *
 * @returns whether it may be tried again at once
 */
function isTakenAway(lock) {
    return uninterrupted(() => {
        const guard = `${lock}.old`;
        try {
            (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(guard, 'wx'));
        }
        catch {
            return false;
        }
        try {
            if (isAbandoned(lock))
                (0,external_node_fs_.rmSync)(lock, { force: true });
            return true;
        }
        finally {
            (0,external_node_fs_.rmSync)(guard, { force: true });
        }
    });
}
/** Whether the one who holds it has come to an end without letting it go. */
function isAbandoned(lock) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(lock);
        // A repository may bring anything under this name, also a link to what never ends.
        if (!stats.isFile() || stats.size > longestLock)
            return false;
        const holder = Number((0,external_node_fs_.readFileSync)(lock, 'utf8'));
        // Between its creation and its first line it says nothing.
        if (!Number.isInteger(holder) || holder <= 0)
            return Date.now() - stats.mtimeMs > longestWait;
        process.kill(holder, 0);
        return false;
    }
    catch (error) {
        return (0,walk/* codeOf */.$N)(error) === 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./.build/cli/editing.js
/** What the commands that change a registry have in common: read, change, show or write. */






/**
 * Reads the registry and hands it to what changes it, while nobody else does.
 *
 * @returns what that returns
 */
async function editing(dir, options, io, work) {
    const where = await opened(dir, options, io);
    if (options.dryRun === true)
        return work(where);
    // What it says is read again once nobody else can change it.
    return alone(where.path, async () => work(await opened(dir, options, io)));
}
async function opened(dir, options, io) {
    const folder = openFolder(dir, io);
    const policy = await policyFor(folder.tree, null);
    const source = registryText(folder, policy, options.registry, io);
    return {
        folder,
        policy,
        written: { source, registry: await (0,_build_registry/* readRegistry */._)(source, registryPin(folder, policy, options.registry, io)) },
        path: (0,external_node_path_.resolve)(folder.root, source.path),
    };
}
/** Writes the files, or with `--dry-run` prints what would change as a patch. */
function finishEdit(changes, { root }, options, io) {
    const real = changes.filter((it) => it.before !== it.after);
    if (options.dryRun !== true) {
        writeFiles(real);
        return;
    }
    for (const { path, before, after } of real) {
        const name = (0,external_node_path_.relative)(root, path).replaceAll('\\', '/');
        const [from, to] = [before === null ? '/dev/null' : `a/${name}`, `b/${name}`];
        const patch = createTwoFilesPatch(from, to, before ?? '', after, undefined, undefined, { context: 2 });
        const lines = patch.split('\n').filter((line, index) => index > 0 || !/^=+$/.test(line));
        io.stdout.write(lines.map((line) => (0,reporters_escape/* logLine */.BP)((0,reporters_escape/* visible */.RK)(line))).join('\n'));
    }
}
/** The change of the registry itself. */
function registryChange({ path, written }, after) {
    return { path, before: written.source.text, after: after.source.text };
}

// EXTERNAL MODULE: ./.build/model/facts.js
var model_facts = __nccwpck_require__(23831);
;// CONCATENATED MODULE: ./.build/reporters/order.js
/** Facts in reading order, whatever order the files were read in. */


/** The same facts, sorted by place, and by what they say where places are the same. */
function inReadingOrder(facts) {
    return {
        listeners: facts.listeners.toSorted(model_facts/* compareListeners */.rL),
        servers: facts.servers,
        routes: facts.routes.toSorted(compareRoutes),
        unresolved: facts.unresolved.toSorted((a, b) => (0,place/* comparePlaces */.ig)(a.at, b.at) || (0,place/* compareText */.n6)(a.reason, b.reason)),
        problems: facts.problems.toSorted((a, b) => (0,place/* comparePlaces */.ig)(a.at, b.at) || (0,place/* compareText */.n6)(a.message, b.message)),
        suppressions: facts.suppressions.toSorted((a, b) => (0,place/* comparePlaces */.ig)(a.at, b.at) || (0,place/* compareText */.n6)(a.rule, b.rule)),
    };
}
function compareRoutes(a, b) {
    return ((0,place/* comparePlaces */.ig)(a.at, b.at) ||
        a.port - b.port ||
        (0,place/* compareText */.n6)(a.host, b.host) ||
        (0,place/* compareText */.n6)(a.location, b.location) ||
        (0,place/* compareText */.n6)(a.serverNames.join(' '), b.serverNames.join(' ')));
}

;// CONCATENATED MODULE: ./.build/reporters/index.js

/** The report, ending with a line break. */
async function render(format, report, options) {
    switch (format) {
        case 'text':
            return (await __nccwpck_require__.e(/* import() */ 216).then(__nccwpck_require__.bind(__nccwpck_require__, 45216))).renderText(report, options);
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 417).then(__nccwpck_require__.bind(__nccwpck_require__, 48417))).checkJson(report);
        case 'sarif':
            return (await __nccwpck_require__.e(/* import() */ 163).then(__nccwpck_require__.bind(__nccwpck_require__, 7163))).renderSarif(report, options);
        case 'github':
            return (await __nccwpck_require__.e(/* import() */ 368).then(__nccwpck_require__.bind(__nccwpck_require__, 43368))).renderGithub(report, options);
        case 'markdown':
            return (await __nccwpck_require__.e(/* import() */ 135).then(__nccwpck_require__.bind(__nccwpck_require__, 44135))).renderMarkdown(report, options);
    }
}
/** What one scan found, ending with a line break. */
async function renderScan(format, facts) {
    switch (format) {
        case 'text':
            return (await __nccwpck_require__.e(/* import() */ 358).then(__nccwpck_require__.bind(__nccwpck_require__, 44358))).scanText(inReadingOrder(facts));
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 417).then(__nccwpck_require__.bind(__nccwpck_require__, 48417))).scanJson(inReadingOrder(facts));
    }
}
/** How the ports of a scan were found, ending with a line break. */
async function renderExplained(facts) {
    return (await __nccwpck_require__.e(/* import() */ 584).then(__nccwpck_require__.bind(__nccwpck_require__, 97584))).explainText(inReadingOrder(facts));
}
/** What a registry says, ending with a line break. */
async function renderRegistry(format, registry) {
    switch (format) {
        case 'text':
            return (await __nccwpck_require__.e(/* import() */ 358).then(__nccwpck_require__.bind(__nccwpck_require__, 44358))).registryText(registry);
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 417).then(__nccwpck_require__.bind(__nccwpck_require__, 48417))).registryJson(registry);
    }
}
/** Free ports, ending with a line break: in text a number on each line, for a script. */
async function renderPorts(format, ports) {
    switch (format) {
        case 'text':
            return ports.map((it) => `${it.port}\n`).join('');
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 417).then(__nccwpck_require__.bind(__nccwpck_require__, 48417))).portsJson(ports);
    }
}
/** What each part of a registry was read as, ending with a line break. */
async function renderReading(format, reading) {
    switch (format) {
        case 'text':
            return (await __nccwpck_require__.e(/* import() */ 647).then(__nccwpck_require__.bind(__nccwpck_require__, 98647))).readingText(reading);
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 417).then(__nccwpck_require__.bind(__nccwpck_require__, 48417))).readingJson(reading);
    }
}
/** The way of every request through the server; `null` for no registry. Ends with a line break. */
async function renderMap(format, facts, registry) {
    switch (format) {
        case 'text':
            return (await __nccwpck_require__.e(/* import() */ 89).then(__nccwpck_require__.bind(__nccwpck_require__, 29089))).mapText(facts, registry);
        case 'mermaid':
            return (await __nccwpck_require__.e(/* import() */ 53).then(__nccwpck_require__.bind(__nccwpck_require__, 99053))).mapMermaid(facts, registry);
    }
}
/** A page of the documentation in Markdown, ending with a line break. */
async function renderPage(markdown) {
    return (await __nccwpck_require__.e(/* import() */ 644).then(__nccwpck_require__.bind(__nccwpck_require__, 21644))).pageText(markdown);
}
/** Every rule with its severity and what it is about, one a line. */
async function renderRules(rules) {
    return (await __nccwpck_require__.e(/* import() */ 644).then(__nccwpck_require__.bind(__nccwpck_require__, 21644))).rulesText(rules);
}

;// CONCATENATED MODULE: ./.build/cli/commands/next.js
/** `next`: which port to take. */






const addNext = (program, io, finish) => {
    program
        .command('next')
        .description('the next free port: of those that the registry lists as free, else one that nobody speaks of')
        .addArgument(folderArgument())
        .option('--near <port>', 'the one nearest to this port', portNumber)
        .addOption(new Option('--count <number>', 'how many').argParser(wholeNumber).default(1))
        .option('--pool <name>', 'only of the free ports that the registry keeps for this team or purpose')
        .option('--udp', 'a port for UDP')
        .option('--host <name>', 'on this server (default: free on all that the registry names)')
        .option('--registry <file>', 'the port registry (default: the policy’s, or PORTS.md and the like)')
        .addOption(formatOption('text', 'json'))
        .addHelpText('after', '\nIt keeps away from what the registry gives to anybody, what configs listen on or send requests to, ports to avoid, those\nbelow 1024, those that browsers refuse, the usual ports of databases, and the ones that the kernel takes for outgoing connections.')
        .action(async (dir, options) => finish(await next(dir, options, io)));
};
/** @throws Failure where there is no registry, or not enough ports */
async function next(dir, options, io) {
    const folder = openFolder(dir, io);
    const policy = await policyFor(folder.tree, null);
    const registry = await registryFor(folder, policy, options.registry, io);
    const facts = await (0,scan/* scan */.S)(folder.tree, policy);
    const { near = null, pool = null, host = null, count } = options;
    const found = nextPorts(registry, facts, policy, {
        near,
        count,
        pool,
        protocol: options.udp ? 'udp' : 'tcp',
        host,
    });
    if (found.length < count) {
        const pools = poolsOf(registry);
        const of = pool === null ? '' : ` in the pool "${pool}"${pools.length === 0 ? '' : ` (there are ${pools.join(', ')})`}`;
        throw new failure/* Failure */.H(`there ${found.length === 1 ? 'is' : 'are'} only ${found.length} free${of}`);
    }
    io.stdout.write(await renderPorts(options.format, found));
    return 0;
}
/** @throws InvalidArgumentError, which the command line turns into its usage message */
function portNumber(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (port < 1 || port > 65535)
        throw new InvalidArgumentError('a port is a number from 1 to 65535.');
    return port;
}
function wholeNumber(text) {
    const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (number < 1)
        throw new InvalidArgumentError('write a number from 1 to 9999.');
    return number;
}

;// CONCATENATED MODULE: ./.build/cli/commands/allocate.js
/** `allocate`: writes into the registry whose a port is. */













const addAllocate = (program, io, finish) => {
    program
        .command('allocate')
        .description('give a port to an application, in the registry')
        .argument('<application>', 'whose it is to be')
        .addArgument(folderArgument())
        .option('--port <port>', 'this one (default: the one that "next" gives)', portNumber)
        .option('--near <port>', 'the free one nearest to this port', portNumber)
        .option('--pool <name>', 'one of the free ports that are kept for this team or purpose')
        .option('--reserved', 'it does not run yet')
        .option('--udp', 'a port for UDP')
        .option('--host <name>', 'on this server, of several')
        .option('--type <text>', 'what it is: Next.js, Database')
        .option('--owner <text>', 'who is to be asked')
        .option('--directory <path>', 'where it lies on the server')
        .addOption(new Option('--domain <name...>', 'the domains that lead to it'))
        .option('--notes <text>', 'what else is to be known')
        .option('--registry <file>', 'the port registry (default: the policy’s, or PORTS.md and the like)')
        .option('--dry-run', 'show what would change, and change nothing')
        .action(async (application, dir, options) => finish(await editing(dir, options, io, (it) => run(application, options, it, io))));
};
/** @throws Failure where the port is somebody's, or the registry cannot be edited */
async function run(application, options, where, io) {
    const { folder, policy, written } = where;
    const facts = await (0,scan/* scan */.S)(folder.tree, policy);
    const protocol = options.udp ? 'udp' : 'tcp';
    const { near = null, pool = null, host = null } = options;
    const hosts = (0,model_registry/* hostsOf */.PP)(written.registry);
    const unnamed = written.registry.allocations.filter((it) => (it.host ?? null) === null).length;
    // Where most entries name none, there is one server that goes without saying.
    if (host === null && hosts.length > 0 && unnamed * 2 < written.registry.allocations.length)
        throw new failure/* Failure */.H(`${written.source.path} is about several servers: say with --host which one (${hosts.join(', ')})`);
    const free = (count) => nextPorts(written.registry, facts, policy, { near, count, pool, protocol, host });
    const port = options.port ?? free(1)[0]?.port;
    if (port === undefined)
        throw new failure/* Failure */.H(`no port is free${pool === null ? '' : ` in the pool "${pool}"`}`);
    const wish = {
        port,
        protocol,
        application,
        status: options.reserved ? 'reserved' : 'active',
        ...given('type', options.type),
        ...given('owner', options.owner),
        // A port of a pool stays its: it is to find back to it.
        ...given('pool', options.pool),
        ...given('host', options.host),
        ...given('directory', options.directory),
        ...given('domains', options.domain),
        ...given('notes', options.notes),
    };
    const instead = (message) => {
        const [other] = nextPorts(written.registry, facts, policy, { near: port, count: 1, pool, protocol, host });
        return new failure/* Failure */.H(other === undefined ? message : `${message}; ${other.port} is free`);
    };
    const rival = facts.listeners.find((it) => isOn(it, wish) && (0,model_registry/* isAboutHost */.u2)(it, host) && !(0,names/* sameName */.q)(it.application, application));
    if (policy.avoidedPorts.includes(port))
        throw instead(`port ${port} is not to be had: it is one that the policy avoids`);
    let after;
    try {
        after = await allocate(written, wish);
    }
    catch (error) {
        throw error instanceof failure/* Failure */.H && error.message.startsWith('port ') ? instead(error.message) : error;
    }
    if (rival !== undefined)
        throw instead(`port ${port} is not to be had: ${rival.application} listens on it (${(0,place/* shortPlace */.Yd)(rival.at)})`);
    finishEdit([registryChange(where, after)], folder, options, io);
    if (options.dryRun === true)
        return 0;
    const made = after.registry.allocations.find((it) => it.port === port && it.protocol === protocol && it.status !== 'free');
    const at = made === undefined ? after.source.path : (0,place/* shortPlace */.Yd)(made.portAt);
    io.stdout.write(`${(0,reporters_escape/* logLine */.BP)(`${port} is ${(0,reporters_escape/* name */.UU)(application)}’s: ${(0,reporters_escape/* sentence */.em)(at)}`)}\n`);
    return 0;
}
function isOn(listener, { port, protocol }) {
    return listener.protocol === protocol && listener.port <= port && port <= (0,port_index/* lastPort */.yX)(listener);
}
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}

// EXTERNAL MODULE: ./.build/model/report.js
var report = __nccwpck_require__(59948);
// EXTERNAL MODULE: ./.build/rules/engine.js + 2 modules
var engine = __nccwpck_require__(60948);
;// CONCATENATED MODULE: ./.build/check.js



/**
 * Reads the configs of the tree and judges them. The same input gives the same report.
 *
 * @param today the day of the run in UTC, as `2026-12-31`
 */
async function check(tree, policy, registry, today) {
    const facts = await (0,scan/* scan */.S)(tree, policy);
    const { findings, suppressed } = (0,engine/* judge */.S)({ facts, registry, policy, today });
    const texts = (0,report/* textsOf */.C)(findings, tree, registry);
    return { findings, known: [], approved: [], change: null, suppressed, facts, registry, texts };
}

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __nccwpck_require__(32029);
// EXTERNAL MODULE: ./.build/reporters/distant.js
var distant = __nccwpck_require__(33982);
;// CONCATENATED MODULE: ./.build/cli/commands/check.js
/** `check`: the main job. */









const addCheck = (program, io, finish) => {
    program
        .command('check')
        .description('find the ports that collide with each other or with the registry')
        .addArgument(folderArgument())
        .option('--registry <file>', 'the port registry, also owner/repo:path@ref or git+file:FOLDER:path@ref (default: the policy’s, or PORTS.md and the like)')
        .option('--policy <file>', 'the policy (default: .github/portbook.yml)')
        .addOption(formatOption('text', 'json', 'sarif', 'github', 'markdown'))
        .addOption(choiceOption('--fail-on <severity>', 'from when on to exit with 1', finding/* failOnChoices */.Qr).default('error'))
        .option('--base <commit>', 'judge only what is new since this commit was left, by its policy')
        .addHelpText('after', '\nExit status: 0 nothing that --fail-on asks for, 1 findings, 2 the check could not be done.')
        .action(async (dir, options) => finish(await check_check(dir, options, io)));
};
/** @throws Failure where there is nothing to go by */
async function check_check(dir, options, io) {
    const folder = openFolder(dir, io);
    const report = options.base === undefined ? await whole(folder, options, io) : await step(folder, options, options.base, io);
    io.stdout.write(await render(options.format, report, {
        color: prefersColor(io),
        links: linksTo(report.registry),
        pathPrefix: prefixOf(folder.root, io),
        details: null,
        rules: rules/* rules */.a,
    }));
    return (0,finding/* hasFailed */.WN)((0,finding/* countBySeverity */.Ot)(report.findings), options.failOn) ? 1 : 0;
}
async function whole(folder, options, io) {
    const named = options.policy === undefined ? null : namedText(options.policy, folder, io);
    const policy = await policyFor(folder.tree, named);
    return check(folder.tree, policy, await registryFor(folder, policy, options.registry, io), io.today);
}
/** What the folder has brought since a commit, as it lies there: also what is not committed yet. */
async function step({ root, tree }, options, base, io) {
    const { checkSince } = await Promise.all(/* import() */[__nccwpck_require__.e(667), __nccwpck_require__.e(367)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39367));
    const inTree = (file, what) => {
        if (file === undefined)
            return null;
        const inside = relativePath(root, (0,external_node_path_.resolve)(io.cwd, file));
        if (!isInside(inside))
            throw new failure/* Failure */.H(`with --base, ${what} must lie in the checked folder, which ${file} does not`);
        return inside;
    };
    // In front of a path, `./` keeps it one, whatever it looks like.
    const inside = (file) => file !== undefined && (0,registry_address/* isElsewhere */.l5)(file) ? file : prefixed(inTree(file, 'the registry'));
    const given = {
        policy: inTree(options.policy, 'the policy'),
        registry: inside(options.registry),
        registryAt: null,
        mayNameElsewhere: mayNameElsewhere(io),
        distant: await distantFor(io),
    };
    return checkSince(root, tree, base, given, io.today);
}
function prefixed(path) {
    return path === null ? null : `./${path}`;
}
/** The checked files lie on this machine; a registry of another repository may have a page. */
function linksTo(registry) {
    return registry.origin === undefined ? null : { file: (at) => (0,distant/* distantPage */.jR)(at, registry) };
}
/** Annotations need paths from the root of the repository, which is where workflows run commands. */
function prefixOf(root, io) {
    const prefix = relativePath(io.env['GITHUB_WORKSPACE'] ?? io.cwd, root);
    return isInside(prefix) ? prefix : '';
}

;// CONCATENATED MODULE: ./.build/cli/commands/completion.js
/**
 * `completion`: a script that lets a shell complete portbook's commands and options. It is generated from the program and
 * needs nothing at the press of a key: libraries for this start the program each time, and write to its streams themselves.
 */



const shells = ['bash', 'zsh', 'fish'];
const addCompletion = (program, io, finish) => {
    program
        .command('completion')
        .description('print a script that lets a shell complete commands and options')
        .addArgument(new Argument('<shell>', 'which shell').choices(shells).argParser(oneOf(shells)))
        .action(async (shell) => {
        await completion(shell, program, io);
        finish(0);
    });
};
async function completion(shell, program, io) {
    const { wordsOf } = await __nccwpck_require__.e(/* import() */ 823).then(__nccwpck_require__.bind(__nccwpck_require__, 30823));
    io.stdout.write(await scriptFor(shell, wordsOf(program, new Map([['rule', rules/* rules */.a.map((it) => it.id)]]))));
}
async function scriptFor(shell, words) {
    switch (shell) {
        case 'bash':
            return (await __nccwpck_require__.e(/* import() */ 850).then(__nccwpck_require__.bind(__nccwpck_require__, 80850))).bashScript(words);
        case 'zsh':
            return (await __nccwpck_require__.e(/* import() */ 539).then(__nccwpck_require__.bind(__nccwpck_require__, 8539))).zshScript(words);
        case 'fish':
            return (await __nccwpck_require__.e(/* import() */ 438).then(__nccwpck_require__.bind(__nccwpck_require__, 34438))).fishScript(words);
    }
}

;// CONCATENATED MODULE: ./.build/registry/convert.js
/** A registry in the other form: every allocation with all that is said of it, or a refusal that names what is in the way. */





const convert_names = { yaml: 'YAML', markdown: 'Markdown' };
/**
 * Writes the registry in a form, reads that again, and compares.
 *
 * @throws Failure where an entry cannot be read, or the form cannot hold what one says
 */
async function convertRegistry(registry, form) {
    const [problem] = registry.problems;
    // What cannot be read cannot be written, and would be lost without a word.
    if (problem !== undefined)
        throw new failure/* Failure */.H(`correct the registry first: ${problem.message}`, problem.at);
    const dates = ['updated', 'audited'].flatMap((kind) => onlyDate(registry.dates, kind));
    const text = await convert_write(form, registry.allocations, dates);
    // The document may go to a terminal, which would obey them.
    if (/(?![\t\n])\p{Cc}/u.test(text))
        throw new failure/* Failure */.H(`${convert_names[form]} is not written with control characters: take them out of the registry first`);
    const again = await (0,_build_registry/* readRegistry */._)(new source_text/* SourceText */.D(form === 'yaml' ? 'ports.yml' : 'PORTS.md', text));
    for (const [index, entry] of registry.allocations.entries())
        assertSame(entry, again.allocations[index], form);
    if (again.allocations.length !== registry.allocations.length || again.problems.length > 0)
        throw new failure/* Failure */.H(`${convert_names[form]} cannot hold this registry: ${again.problems[0]?.message ?? 'it would say more'}`);
    return { text, left: leftBehind(registry, dates.length) };
}
async function convert_write(form, allocations, dates) {
    switch (form) {
        case 'yaml':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(779)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11779))).writeYaml(allocations, dates);
        case 'markdown':
            return (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 36041))).writeMarkdown(allocations, dates);
    }
}
/** The date of a kind where there is one and no other: of two, nobody knows which one holds. */
function onlyDate(dates, kind) {
    const [first, ...others] = dates.filter((it) => it.kind === kind);
    return first === undefined || first.date === null || others.some((it) => it.date !== first.date) ? [] : [first];
}
const fields = [
    'port',
    'portEnd',
    'protocol',
    'application',
    'status',
    'type',
    'owner',
    'aliases',
    'address',
    'domains',
    'directory',
    'notes',
    'host',
    'environments',
    'pool',
    'until',
];
function assertSame(entry, again, form) {
    const field = fields.find((it) => shown(entry[it]) !== shown(again?.[it]));
    if (field === undefined)
        return;
    const instead = again === undefined ? 'the entry would be lost' : `it would be read as ${shown(again[field])}`;
    const whose = `port ${(0,port_index/* showPorts */.Ax)(entry)} (${(0,place/* shortPlace */.Yd)(entry.at)})`;
    throw new failure/* Failure */.H(`${convert_names[form]} cannot hold the ${field} ${shown(entry[field])} of ${whose}: ${instead}`);
}
function shown(value) {
    return value === null || value === undefined ? 'nothing' : JSON.stringify(value);
}
function leftBehind({ statements, suppressions, dates }, carriedDates) {
    const of = (kind) => statements.filter((it) => it.kind === kind).length;
    const counts = [
        [of('usage'), 'row of a usage table', 'rows of usage tables'],
        [of('section'), 'section about a port', 'sections about ports'],
        [of('domain'), 'line of a domain map', 'lines of domain maps'],
        [of('database'), 'database', 'databases'],
        [suppressions.length, 'portbook-ignore comment', 'portbook-ignore comments'],
        [carriedDates === 0 ? dates.length : 0, 'date that contradicts itself', 'dates that contradict each other'],
    ];
    return counts.flatMap(([count, one, many]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]));
}

;// CONCATENATED MODULE: ./.build/cli/named-registry.js
/** The registry of a command that is about nothing else. */







/**
 * The file that the user has named, or the registry of the current folder. A file alone is read as it is, unless it is the
 * one that the policy of the current folder speaks of.
 *
 * @throws Failure where there is none, or the policy is invalid
 */
async function namedRegistry(file, io) {
    if (file !== undefined) {
        const address = (0,registry_address/* registryAddress */.MA)(file);
        const policy = await policyHere(io);
        if (address.kind !== 'path')
            return { source: await distantSource(address, io), pin: (0,model_policy/* pinFor */.l)(policy, file) };
        return { source: userText(file, io.cwd, io), pin: (0,model_policy/* pinFor */.l)(policy, relativePath(io.cwd, (0,external_node_path_.resolve)(io.cwd, file))) };
    }
    const folder = openFolder('.', io);
    const policy = await policyFor(folder.tree, null);
    const address = policy.registry === null ? null : (0,registry_address/* registryAddress */.MA)(policy.registry);
    if (address === null || address.kind === 'path')
        return { source: registryText(folder, policy, undefined, io), pin: policy.registryPin };
    refuseOwnChoice(address, io);
    return { source: await distantSource(address, io), pin: policy.registryPin };
}
async function distantSource(address, io) {
    const { fetchFor } = await __nccwpck_require__.e(/* import() */ 167).then(__nccwpck_require__.bind(__nccwpck_require__, 68167));
    return (await fetchFor(io)(address)).source;
}
/** Without a look at all files of the current folder, which may have nothing to do with the one that is asked for. */
async function policyHere(io) {
    for (const name of load/* usualNames */.Vx) {
        const read = (0,local_tree/* readNamedFile */.wh)((0,external_node_path_.resolve)(io.cwd, name), name);
        if (read.kind === 'text')
            return (0,load/* readPolicy */.T4)(read.source, rules/* rules */.a.map((it) => it.id));
    }
    return model_policy/* defaultPolicy */.G;
}

;// CONCATENATED MODULE: ./.build/cli/commands/convert.js
/** `convert`: the registry in its other form. */









const addConvert = (program, io, finish) => {
    program
        .command('convert')
        .description('write the registry in its other form: Markdown as YAML, YAML as Markdown')
        .argument('[file]', 'the port registry (default: the one of the current folder)')
        .addOption(choiceOption('--to <form>', 'the form to write (default: the other one)', ['yaml', 'markdown']))
        .option('--output <file>', 'a new file to write to (default: standard output)')
        .action(async (file, options) => finish(await convert(file, options, io)));
};
/** @throws Failure where the registry cannot be read, the form cannot hold it, or the file is there already */
async function convert(file, { to, output }, io) {
    const { source, pin } = await namedRegistry(file, io);
    const form = to ?? (output === undefined ? other((0,registry_form/* formOf */.Q)(source.path)) : (0,registry_form/* formOf */.Q)(output));
    if (output !== undefined && (0,registry_form/* formOf */.Q)(output) !== form)
        throw new failure/* Failure */.H(`${output} would not be read as ${form}: a registry is YAML by the name .yml or .yaml`);
    const { text, left } = await convertRegistry(await (0,_build_registry/* readRegistry */._)(source, pin), form);
    if (output === undefined)
        io.stdout.write(text);
    else
        writeNew(output, text, io);
    const say = (message) => io.stderr.write(`portbook: ${(0,reporters_escape/* sentence */.em)(message)}\n`);
    if (left.length > 0)
        say(`not carried over, because it gives no port to anybody: ${left.join(', ')}`);
    if (output !== undefined)
        say(`wrote ${output}; two registries are one too many: remove ${source.path} when ${output} takes its place`);
    return 0;
}
function other(form) {
    return form === 'yaml' ? 'markdown' : 'yaml';
}
function writeNew(output, text, io) {
    try {
        writeFiles([{ path: (0,external_node_path_.resolve)(io.cwd, output), before: null, after: text }]);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.message.includes('EEXIST'))
            throw new failure/* Failure */.H(`${output} is there already, and nothing was written: name another file, or remove it first`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/files/own-files.js
/** Files that portbook itself comes with, beside the script that runs: never any of the checked repository. */




/**
 * The text of the first of these files that is there.
 *
 * @param script the path of the script that runs, perhaps a link to it (npm links `node_modules/.bin/portbook`)
 * @param candidates relative to the folder of the script: in a bundle and among the sources it lies in different places
 * @throws Failure where the installation is incomplete
 */
function ownText(script, candidates) {
    const folder = (0,external_node_path_.dirname)(external_node_fs_.realpathSync.native(script));
    for (const candidate of candidates) {
        const read = (0,local_tree/* readNamedFile */.wh)((0,external_node_path_.join)(folder, candidate), candidate);
        if (read.kind === 'text')
            return read.source.text;
    }
    throw new failure/* Failure */.H(`this installation of portbook is incomplete: ${candidates.join(' or ')} is missing beside it`);
}

;// CONCATENATED MODULE: ./.build/cli/commands/explain.js
/** `explain`: what a rule is about, as its page says. */





const addExplain = (program, io, finish) => {
    program
        .command('explain')
        .description('say what a rule is about, with an example of what is wrong and what is right')
        .argument('[rule]', 'the name of a rule, such as port-conflict (default: list all rules)')
        .action(async (rule) => finish(await explain(rule, io)));
};
/** @throws Failure where there is no such rule */
async function explain(id, io) {
    if (id === undefined) {
        io.stdout.write(await renderRules(rules/* rules */.a));
        return 0;
    }
    // Only the names of rules become parts of a path.
    const rule = rules/* rules */.a.find((it) => it.id === id);
    if (rule === undefined)
        throw new failure/* Failure */.H(`there is no rule "${id}"; ${(0,suggest/* suggest */.Z)(id, rules/* rules */.a.map((it) => it.id))}`);
    // scripts/build.ts copies the pages beside the bundle.
    const page = ownText(io.script, [`rules/${rule.id}.md`, `../docs/rules/${rule.id}.md`]);
    io.stdout.write(await renderPage(page));
    return 0;
}

// EXTERNAL MODULE: ./.build/registry/write-markdown.js
var write_markdown = __nccwpck_require__(36041);
;// CONCATENATED MODULE: ./.build/upkeep/init.js





/** Free ports that are listed from the beginning, so that nobody has to look for one. */
const spare = 3;
/** The workflow that README shows, which a test holds against it. */
const workflow = `# .github/workflows/portbook.yml
name: portbook
on:
  pull_request:
  merge_group:
permissions:
  contents: read
  pull-requests: read
jobs:
  ports:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: portbook/portbook@v0
`;
/** The text of a first registry. Of two that want one port the first to have written it down gets it: what clashes, a check tells. */
function firstRegistry(facts) {
    const owned = entries(facts.listeners).map((it) => ({
        ...nothingKnown,
        port: it.port,
        portEnd: it.portEnd,
        protocol: it.protocol,
        application: it.source === 'nginx' ? 'nginx' : it.application,
        status: 'active',
        type: it.framework,
        notes: it.certainty === 'default' ? 'the default of its framework: nobody has written it down' : null,
        at: it.at,
        portAt: it.at,
    }));
    const registry = {
        file: 'PORTS.md',
        allocations: owned,
        statements: [],
        problems: [],
        hasUsage: false,
        dates: [],
        suppressions: [],
    };
    const need = { near: 4000, count: spare, pool: null, protocol: 'tcp', host: null };
    const free = nextPorts(registry, facts, model_policy/* defaultPolicy */.G, need).map(({ port }) => ({
        ...nothingKnown,
        port,
        portEnd: null,
        protocol: 'tcp',
        application: null,
        status: 'free',
        type: null,
        notes: null,
        at: (0,place/* startOf */.GH)(registry.file),
        portAt: (0,place/* startOf */.GH)(registry.file),
    }));
    return (0,write_markdown.writeMarkdown)([...owned, ...free], [], {
        intro: [
            'Which application owns which port on this server. Take a port here before a config uses it:\n`portbook allocate <application>`. portbook checks every pull request against this table.',
        ],
        columns: ['Type', 'Owner', 'Notes'],
    });
}
/** What configs do not say. */
const nothingKnown = {
    owner: null,
    aliases: [],
    address: null,
    domains: [],
    directory: null,
    environments: [],
    pool: null,
    until: null,
};
/** One for each port, of those that were written down before those that were not. */
function entries(listeners) {
    const counted = listeners.filter((it) => it.role !== 'dev' || it.certainty !== 'default');
    const rank = (it) => ['literal', 'overridable', 'default'].indexOf(it.certainty);
    const byPort = new Map();
    for (const it of counted.toSorted((a, b) => rank(a) - rank(b) || (0,place/* comparePlaces */.ig)(a.at, b.at))) {
        const key = `${it.port}/${it.protocol}`;
        if (!byPort.has(key) && (0,names/* normalName */.t)(it.application) !== '')
            byPort.set(key, it);
    }
    return [...byPort.values()].sort((a, b) => a.port - b.port);
}

;// CONCATENATED MODULE: ./.build/cli/commands/init.js
/** `init`: a registry and a workflow for a repository that has none, and what clashes already. */















const workflowPath = '.github/workflows/portbook.yml';
const addInit = (program, io, finish) => {
    program
        .command('init')
        .description('write a first registry from what the configs say, and the workflow that checks against it')
        .addArgument(folderArgument())
        .option('--dry-run', 'show what would be written, and write nothing')
        .action(async (dir, options) => finish(await init(dir, options, io)));
};
/** @throws Failure where there is a registry already */
async function init(dir, options, io) {
    const folder = openFolder(dir, io);
    const policy = await policyFor(folder.tree, null);
    const path = pathFor(folder.tree, policy);
    const facts = await (0,scan/* scan */.S)(folder.tree, policy);
    const source = new source_text/* SourceText */.D(path, firstRegistry(facts));
    const registry = await (0,_build_registry/* readRegistry */._)(source);
    const files = [
        { name: source.path, text: source.text },
        ...(folder.tree.has(workflowPath) ? [] : [{ name: workflowPath, text: workflow }]),
    ];
    const changes = files.map(({ name, text }) => ({
        path: (0,external_node_path_.join)(folder.root, name),
        before: null,
        after: text,
        within: folder.root,
    }));
    if (options.dryRun === true)
        finishEdit(changes, folder, options, io);
    else {
        writeFiles(changes);
        for (const { name } of files)
            io.stdout.write(`wrote ${name}\n`);
    }
    const report = await check(folder.tree, policy, registry, io.today);
    io.stdout.write(report.findings.length === 0 ? '\nNothing clashes: ' : '\nWhat clashes already:\n');
    io.stdout.write(await render('text', report, { color: prefersColor(io), links: null, pathPrefix: '', details: null, rules: rules/* rules */.a }));
    io.stdout.write(`\nNext: read ${path}, fill in who owns what, and commit it; "portbook allocate <application>" takes a port.\n`);
    return 0;
}
/** Where the first registry goes: where the policy has it, if it names one. @throws Failure where there is one already */
function pathFor(tree, { registry }) {
    const [there] = registry === null ? (0,locate/* findRegistries */.Z)(tree) : tree.has(registry) || (0,registry_address/* isElsewhere */.l5)(registry) ? [registry] : [];
    if (there !== undefined)
        throw new failure/* Failure */.H(`there is a registry already: ${there}; "portbook check" holds the configs against it`);
    if (registry !== null && (0,registry_form/* formOf */.Q)(registry) === 'yaml')
        throw new failure/* Failure */.H(`the policy names ${registry}, and a first registry is Markdown: "portbook convert" makes YAML of it`);
    return registry ?? 'PORTS.md';
}

;// CONCATENATED MODULE: ./.build/cli/commands/map.js




const addMap = (program, io, finish) => {
    program
        .command('map')
        .description('draw the way of a request: domain, Nginx, port, application')
        .addArgument(folderArgument())
        .option('--registry <file>', 'the port registry, which names who is not in the configs (default: as for check, or none)')
        .addOption(formatOption('text', 'mermaid'))
        .action(async (dir, options) => finish(await map(dir, options, io)));
};
/** @throws Failure where the folder, its policy, or a registry that is there cannot be read */
async function map(dir, { registry: named, format }, io) {
    const folder = openFolder(dir, io);
    const policy = await policyFor(folder.tree, null);
    const registry = await registryIfAny(folder, policy, named, io);
    io.stdout.write(await renderMap(format, await (0,scan/* scan */.S)(folder.tree, policy), registry));
    return 0;
}
/** A map decides nothing, so that a repository without a registry has one, too. */
async function registryIfAny(folder, policy, named, io) {
    if (named === undefined && policy.registry === null && (0,locate/* findRegistries */.Z)(folder.tree).length === 0)
        return null;
    return registryFor(folder, policy, named, io);
}

// EXTERNAL MODULE: ./.build/model/address.js
var address = __nccwpck_require__(44468);
// EXTERNAL MODULE: ./.build/processes/folders.js
var folders = __nccwpck_require__(14397);
;// CONCATENATED MODULE: ./.build/upkeep/move.js
/** Gives an application another port, everywhere at once: in the registry, in its configs, and in what routes to it. */












/**
 * @param entry whose port it is, in the registry
 * @throws Failure where the port is somebody's, or the registry cannot be edited
 */
async function move(tree, facts, policy, written, entry, port) {
    const [from, application] = [entry.port, entry.application ?? ''];
    // Another server may have the same application on the same port, and that one stays.
    const host = entry.host ?? null;
    const hostOf = (0,folders/* nameByGlobs */.e)(policy.hosts);
    const isHere = ({ at }) => (0,model_registry/* isAboutHost */.u2)({ host: hostOf(at.file) }, host);
    const listeners = facts.listeners.filter((it) => isHere(it) && it.protocol === entry.protocol);
    const rival = listeners.find((it) => (0,port_index/* rangesTouch */.Wf)(it, { port, portEnd: null }) && !move_names(entry, it));
    if (rival !== undefined)
        throw new failure/* Failure */.H(`port ${port} is not to be had: ${rival.application} listens on it`, rival.at);
    const registry = await renumber(written, entry, port);
    const edits = new Map();
    const left = [];
    const change = (at, what) => {
        const edit = digitsIn((0,model_tree/* requireText */.He)(tree, at.file), at, from, port);
        if (edit === null)
            left.push({ at, message: `${what}: ${from} is not written here as one number` });
        else
            edits.set(at.file, [...(edits.get(at.file) ?? []), edit]);
    };
    const [own = [], others = []] = [true, false].map((isOwn) => listeners.filter((it) => it.port === from && it.portEnd === null && move_names(entry, it) === isOwn));
    for (const it of distinct(own)) {
        const sharer = others.find((other) => (0,place/* comparePlaces */.ig)(other.at, it.at) === 0);
        if (sharer !== undefined)
            left.push({ at: it.at, message: `${sharer.application} has its port from here as well: part the two` });
        else if (it.certainty === 'default')
            left.push({ at: it.at, message: `${application} listens on its framework’s default here: write ${port}` });
        else
            change(it.at, `${application} listens here`);
    }
    const routes = facts.routes.filter((it) => it.port === from && (0,address/* isThisMachine */.YY)(it.host) && isHere(it));
    for (const it of distinct(routes)) {
        // A port that two want is nobody's for certain.
        if (others.length > 0)
            left.push({ at: it.at, message: `this leads to ${from}, on which ${others[0]?.application} listens as well` });
        else
            change(it.at, `this leads to ${application}`);
    }
    for (const it of facts.unresolved.filter((other) => (0,names/* sameName */.q)(other.application, application) && isHere(other)))
        left.push({ at: it.at, message: `the port cannot be known: ${it.reason}` });
    for (const it of registry.registry.statements.filter((statement) => statement.port === from))
        left.push({ at: it.at, message: `the registry speaks of ${from} here as well` });
    const configs = new Map();
    for (const [path, changes] of edits) {
        const before = (0,model_tree/* requireText */.He)(tree, path);
        configs.set(path, { before, after: new source_text/* SourceText */.D(path, (0,text_edit/* withEdits */.QU)(before.text, distinctEdits(changes))) });
    }
    left.push(...(await missed(tree, configs, policy, entry, from)));
    return { registry, configs, left: distinct(left).sort((a, b) => (0,place/* comparePlaces */.ig)(a.at, b.at)) };
}
/** What still has the old port once all is changed: it is read again, as it would be. */
async function missed(tree, configs, policy, entry, from) {
    if (configs.size === 0)
        return [];
    const after = (0,model_tree/* withRead */.$z)(tree, (path) => {
        const changed = configs.get(path);
        return changed === undefined ? tree.read(path) : { kind: 'text', source: changed.after };
    });
    const { listeners } = await (0,scan/* scan */.S)(after, policy);
    return listeners
        .filter((it) => move_names(entry, it) && it.port === from && it.certainty !== 'default' && (0,model_registry/* isAboutHost */.u2)(it, entry.host ?? null))
        .map((it) => ({ at: it.at, message: `${it.application} still listens on ${from}` }));
}
/** The one entry of an application that a person can mean. @throws Failure with what there is instead */
function entryOf(written, application, from, host) {
    const all = written.registry.allocations.filter((it) => (0,model_registry/* isOwned */.go)(it) && isCalled(it, application) && (0,model_registry/* isAboutHost */.u2)(it, host));
    const [entry, ...more] = from === null ? all : all.filter((it) => it.port === from);
    if (entry === undefined) {
        const which = from === null ? '' : ` on ${from}`;
        throw new failure/* Failure */.H(`${written.source.path} has no entry for ${application}${which}`);
    }
    if (more.length > 0)
        throw new failure/* Failure */.H(`${application} has several ports (${[entry, ...more].map(onHost).join(', ')}): say which one, with --from or --host`);
    return entry;
}
function onHost({ port, host = null }) {
    return host === null ? String(port) : `${port} on ${host}`;
}
/** Whether an entry is an application's, by any of the names that it has there. */
function isCalled({ application, aliases }, name) {
    return [application, ...aliases].some((it) => (0,names/* sameName */.q)(it, name));
}
function move_names(entry, listener) {
    return isCalled(entry, listener.application);
}
/** The one place within a span where a port stands; `null` where it does not stand there, or more than once. */
function digitsIn(source, at, from, port) {
    const start = source.offsetOf(at.line, at.column);
    const text = source.text.slice(start, source.offsetOf(at.endLine, at.endColumn));
    const found = [...text.matchAll(new RegExp(`(?<![\\w.])${from}(?![\\w.]?\\d)`, 'g'))];
    const [first] = found;
    if (first === undefined || found.length > 1)
        return null;
    return { start: start + first.index, end: start + first.index + String(from).length, text: String(port) };
}
function distinct(all) {
    return [...new Map(all.map((it) => [`${it.at.file}\n${it.at.line}:${it.at.column}`, it])).values()];
}
function distinctEdits(edits) {
    return [...new Map(edits.map((it) => [it.start, it])).values()];
}

;// CONCATENATED MODULE: ./.build/cli/commands/move.js
/** `move`: an application gets another port, in the registry, in its configs and in what routes to it. */








const addMove = (program, io, finish) => {
    program
        .command('move')
        .description('give an application another port: in the registry, in its configs, and in what routes to it')
        .argument('<application>', 'whose port it is')
        .argument('<port>', 'the new one', portNumber)
        .addArgument(folderArgument())
        .option('--from <port>', 'the old one, where it has several', portNumber)
        .option('--host <name>', 'on this server, of several')
        .option('--registry <file>', 'the port registry (default: the policy’s, or PORTS.md and the like)')
        .option('--dry-run', 'show what would change, and change nothing')
        .addHelpText('after', '\nWhat is not written as one number is left as it is and listed, to be done by hand.')
        .action(async (application, port, dir, options) => finish(await editing(dir, options, io, (it) => move_run(application, port, options, it, io))));
};
/** @throws Failure where the port is somebody's, or a file cannot be edited */
async function move_run(application, port, options, where, io) {
    const { folder, policy, written } = where;
    const entry = entryOf(written, application, options.from ?? null, options.host ?? null);
    const facts = await (0,scan/* scan */.S)(folder.tree, policy);
    const { registry, configs, left } = await move(folder.tree, facts, policy, written, entry, port);
    const changes = [...configs].map(([path, { before, after }]) => ({
        path: (0,external_node_path_.join)(folder.root, path),
        before: before.text,
        after: after.text,
        within: folder.root,
    }));
    finishEdit([...changes, registryChange(where, registry)], folder, options, io);
    const say = (text) => {
        io.stdout.write(`${(0,reporters_escape/* logLine */.BP)(text)}\n`);
    };
    if (options.dryRun !== true) {
        say(`${(0,reporters_escape/* name */.UU)(application)} moves from ${entry.port} to ${port}:`);
        for (const path of [...configs.keys(), written.source.path])
            say(`  ${(0,reporters_escape/* name */.UU)(path)}`);
    }
    if (left.length > 0)
        say('Left to do by hand:');
    for (const { at, message } of left)
        say(`  ${(0,reporters_escape/* name */.UU)((0,place/* shortPlace */.Yd)(at))}: ${(0,reporters_escape/* sentence */.em)(message)}`);
    say('Then, on the server: reload what was changed (nginx -t, systemctl reload nginx; pm2 restart with --update-env).');
    return 0;
}

;// CONCATENATED MODULE: ./.build/cli/commands/registry.js
/** `registry`: what portbook reads in a registry, and what it was read as. */




const addRegistry = (program, io, finish) => {
    program
        .command('registry')
        .description('list the allocations that the registry makes')
        .argument('[file]', 'the port registry, also owner/repo:path@ref or git+file:FOLDER:path@ref (default: the one of the current folder)')
        .option('--explain', 'show what each table, list and section was read as, and why')
        .addOption(formatOption('text', 'json'))
        .action(async (file, options) => finish(await registry(file, options, io)));
};
/** @throws Failure where there is no registry, or it cannot be read */
async function registry(file, options, io) {
    const { source, pin } = await namedRegistry(file, io);
    io.stdout.write(options.explain
        ? await renderReading(options.format, await (0,_build_registry/* explainRegistry */.$)(source, pin))
        : await renderRegistry(options.format, await (0,_build_registry/* readRegistry */._)(source, pin)));
    return 0;
}

;// CONCATENATED MODULE: ./.build/cli/commands/release.js
/** `release`: takes a port from an application, in the registry. */











const addRelease = (program, io, finish) => {
    program
        .command('release')
        .description('take the ports of an application out of the registry, or make them free again')
        .argument('<application>', 'whose they are')
        .addArgument(folderArgument())
        .option('--port <port>', 'only this one', portNumber)
        .option('--host <name>', 'only on this server, of several')
        .option('--remove', 'do not list them as free')
        .option('--registry <file>', 'the port registry (default: the policy’s, or PORTS.md and the like)')
        .option('--dry-run', 'show what would change, and change nothing')
        .addHelpText('after', '\nWhere the registry lists free ports, a port that is released becomes one of them; else its entry goes.')
        .action(async (application, dir, options) => finish(await editing(dir, options, io, (it) => release_run(application, options, it, io))));
};
/** @throws Failure where it has none, or the registry cannot be edited */
async function release_run(application, options, where, io) {
    const { folder, policy, written } = where;
    const { port, remove = false } = options;
    const entries = written.registry.allocations.filter((it) => (0,model_registry/* isOwned */.go)(it) &&
        (0,model_registry/* isAboutHost */.u2)(it, options.host ?? null) &&
        isCalled(it, application) &&
        (port === undefined || (it.port <= port && port <= (0,port_index/* lastPort */.yX)(it))));
    if (entries.length === 0)
        throw new failure/* Failure */.H(`${written.source.path} gives ${port === undefined ? 'no port' : `${port} not`} to ${application}`);
    const after = await release(written, entries, remove);
    finishEdit([registryChange(where, after)], folder, options, io);
    if (options.dryRun === true)
        return 0;
    for (const it of entries) {
        const free = after.registry.allocations.find((other) => covers(other, it) && other.status === 'free');
        const became = free === undefined ? 'its entry is gone' : `it is free (${(0,place/* shortPlace */.Yd)(free.portAt)})`;
        io.stdout.write(`${(0,reporters_escape/* logLine */.BP)(`${(0,port_index/* showPorts */.Ax)(it)} was ${(0,reporters_escape/* name */.UU)(application)}’s: ${(0,reporters_escape/* sentence */.em)(became)}`)}\n`);
    }
    const { listeners } = await (0,scan/* scan */.S)(folder.tree, policy);
    const users = listeners.filter((it) => entries.some((entry) => covers(entry, it) && isCalled(entry, it.application)));
    for (const it of users)
        io.stderr.write(`portbook: ${(0,reporters_escape/* sentence */.em)(`${it.application} still listens on ${it.port} (${(0,place/* shortPlace */.Yd)(it.at)})`)}\n`);
    return 0;
}
function covers(a, b) {
    return a.protocol === b.protocol && a.port <= b.port && (0,port_index/* lastPort */.yX)(b) <= (0,port_index/* lastPort */.yX)(a);
}

;// CONCATENATED MODULE: ./.build/cli/commands/scan.js






const addScan = (program, io, finish) => {
    program
        .command('scan')
        .description('list the listeners and routes that the configs describe, and what cannot be known')
        .addArgument(folderArgument())
        .addOption(formatOption('text', 'json'))
        .option('--explain [what]', 'show step by step how a port was found: of a port, an application, or all')
        .action(async (dir, options) => finish(await scan_scan(dir, options, io)));
};
/** @throws Failure where the folder or its policy cannot be read */
async function scan_scan(dir, { explain, format }, io) {
    const { tree } = openFolder(dir, io);
    const found = await (0,scan/* scan */.S)(tree, await policyFor(tree, null));
    const facts = typeof explain === 'string' ? factsAbout(explain, found) : found;
    io.stdout.write(explain !== undefined && format === 'text' ? await renderExplained(facts) : await renderScan(format, facts));
    return 0;
}
/** @throws Failure where there are none */
function factsAbout(what, facts) {
    const isAsked = (application, range) => (0,names/* sameName */.q)(application, what) || (range !== null && range.port <= Number(what) && Number(what) <= (0,port_index/* lastPort */.yX)(range));
    const listeners = facts.listeners.filter((it) => isAsked(it.application, it));
    const unresolved = facts.unresolved.filter((it) => isAsked(it.application, null));
    if (listeners.length + unresolved.length === 0) {
        throw new failure/* Failure */.H(`no process here has "${what}" as its port or its name; "portbook scan" lists those that are seen`);
    }
    return { ...facts, listeners, unresolved, routes: facts.routes.filter((it) => String(it.port) === what) };
}

;// CONCATENATED MODULE: ./.build/cli/commands/index.js












const commands = [
    addCheck,
    addScan,
    addRegistry,
    addMap,
    addNext,
    addAllocate,
    addRelease,
    addMove,
    addInit,
    addConvert,
    addExplain,
    addCompletion,
];

;// CONCATENATED MODULE: ./.build/cli/examples.js
/** Examples for `--help`, by command; a test holds each against the program. */
const examples = {
    check: [
        ['portbook check', 'the current folder, with its own registry'],
        ['portbook check server --registry docs/PORTS.md'],
        ['portbook check --base origin/main', 'only what your branch brings'],
        ['portbook check --format sarif --fail-on never > portbook.sarif'],
    ],
    scan: [
        ['portbook scan --format json', 'for a script'],
        ['portbook scan --explain 4000', 'how it came to be port 4000'],
        ['portbook scan server --explain shop', 'how the ports of shop were found'],
    ],
    registry: [
        ['portbook registry', 'the one of the current folder'],
        ['portbook registry ../shared/PORTS.md'],
        ['portbook registry --explain', 'what was read as what, and why'],
    ],
    map: [['portbook map'], ['portbook map --format mermaid > ports.mmd']],
    next: [
        ['portbook next'],
        ['portbook next --near 4000 --count 3', 'three, as near to 4000 as can be'],
        ['portbook next --pool web', 'of those that are kept for web'],
    ],
    allocate: [
        ['portbook allocate shop', 'the next free port'],
        ['portbook allocate shop --port 4010 --owner retail'],
        ['portbook allocate shop --dry-run', 'only show what would change'],
    ],
    release: [
        ['portbook release shop'],
        ['portbook release shop --port 4010 --remove', 'one of its ports, and no row for it'],
    ],
    move: [['portbook move shop 4020 --dry-run', 'show what would change first'], ['portbook move shop 4020']],
    init: [['portbook init --dry-run', 'show what would be written'], ['portbook init']],
    convert: [
        ['portbook convert PORTS.md --output ports.yml', 'from Markdown to YAML'],
        ['portbook convert ports.yml', 'to Markdown, on standard output'],
    ],
    completion: [
        ['portbook completion bash > ~/.local/share/bash-completion/completions/portbook'],
        ['portbook completion fish > ~/.config/fish/completions/portbook.fish'],
    ],
    explain: [['portbook explain port-conflict'], ['portbook explain', 'all rules']],
};
/** The examples of one command, as `--help` shows them; empty where there are none. */
function examplesOf(command) {
    const lines = examples[command] ?? [];
    return lines.length === 0 ? '' : `\nExamples:\n${inColumns(lines)}`;
}
/** The first example of some commands, for the help of the program. */
function someExamples() {
    const lines = ['check', 'scan', 'registry', 'next', 'map', 'explain'].flatMap((it) => (examples[it] ?? []).slice(0, 2));
    return `\nExamples:\n${inColumns(lines)}`;
}
function inColumns(lines) {
    const width = Math.max(...lines.map(([command]) => command.length));
    return lines
        .map(([command, purpose]) => (purpose === undefined ? `  ${command}` : `  ${command.padEnd(width)}  ${purpose}`))
        .join('\n');
}

;// CONCATENATED MODULE: ./.build/cli/progress.js
/** Milliseconds before the first line: a run that is over by then needs none. */
const patience = 1000;
/** Milliseconds between two lines. */
const interval = 100;
/** What a terminal takes for "to the beginning of the line, and delete it". https://man7.org/linux/man-pages/man4/console_codes.4.html */
const wipe = '\r\u001b[K';
class Progress {
    #terminal;
    #now;
    #start;
    #seen = new Set();
    #drawn = null;
    /** @param now milliseconds of a clock that never goes back */
    constructor(terminal, now) {
        this.#terminal = terminal;
        this.#now = now;
        this.#start = now();
    }
    /** To be called for every file that is about to be read. */
    reading = (path) => {
        this.#seen.add(path);
        const now = this.#now();
        if (now - this.#start < patience || (this.#drawn !== null && now - this.#drawn < interval))
            return;
        this.#drawn = now;
        // Names of files are not shown: a terminal that is narrower than the line could not take it back.
        this.#terminal.write(`${wipe}portbook: ${this.#seen.size} files read`);
    };
    /** To be called before anything else is written: the line goes. */
    clear() {
        if (this.#drawn === null)
            return;
        this.#drawn = null;
        this.#terminal.write(wipe);
    }
}

;// CONCATENATED MODULE: ./.build/cli/session.js

function sessionFor(program, io) {
    let progress = null;
    program.hook('preAction', (_, action) => {
        if (mayShowProgress(action.optsWithGlobals(), io))
            progress = new Progress(io.stderr, io.now);
    });
    const cleared = (output) => ({
        write: (text) => {
            progress?.clear();
            return output.write(text);
        },
    });
    const options = () => program.opts();
    const [stdout, stderr] = [cleared(io.stdout), cleared(io.stderr)];
    const session = {
        ...io,
        stdout,
        // Errors are not said by commands: they are thrown.
        stderr: { write: (text) => (options().quiet ? undefined : stderr.write(text)) },
        get color() {
            return options().color;
        },
        reading: (path) => progress?.reading(path),
    };
    return { session, endProgress: () => progress?.clear() };
}
/** Only to somebody who waits at a terminal for something to read. */
function mayShowProgress(options, { env, stderrIsTTY }) {
    const isReadByPrograms = options.format !== undefined && options.format !== 'text';
    // GitHub and most others set it: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
    return stderrIsTTY && !env['CI'] && env['TERM'] !== 'dumb' && !options.quiet && !isReadByPrograms;
}

;// CONCATENATED MODULE: ./.build/cli/run.js
/** The command line: arguments in, exit status out. */







/** Runs one command and returns its exit status; nothing is thrown. */
async function run_run(argv, io) {
    let exitCode = 0;
    const { program, endProgress } = programFor(io, (code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync(argv, { from: 'user' });
        endProgress();
        return exitCode;
    }
    catch (error) {
        endProgress();
        // Help and version end with an error too, one without a fault. Commander has said what there is to say.
        if (error instanceof CommanderError)
            return error.exitCode === 0 ? 0 : 2;
        io.stderr.write(`portbook: ${(0,reporters_escape/* sentence */.em)(run_explain(error))}\n`);
        if (io.env['PORTBOOK_DEBUG'] && error instanceof Error)
            io.stderr.write(`${error.stack}\n`);
        return 2;
    }
}
function run_explain(error) {
    if (error instanceof failure/* Failure */.H)
        return error.toText();
    const message = error instanceof Error ? error.message : String(error);
    return `something went wrong inside portbook, and nothing was decided (${message}); PORTBOOK_DEBUG=1 shows where`;
}
/** The commands and their options, and what takes away the line of a long run. */
function programFor(io, finish) {
    const program = new Command('portbook')
        .description('Checks the ports in PM2, Vite and Nginx configs against your port registry. It runs nothing that it reads.')
        .version(version/* version */.r)
        .exitOverride()
        .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        // What the user has written is in it.
        writeErr: (text) => io.stderr.write(text.split('\n').map(reporters_escape/* visible */.RK).join('\n')),
    })
        .showHelpAfterError('(--help shows what there is)')
        .option('-q, --quiet', 'print the result and errors, and nothing else')
        .option('--color', 'colour the text (default: on a terminal)')
        .option('--no-color', 'do not; NO_COLOR and FORCE_COLOR are known as well')
        .configureHelp({ showGlobalOptions: true })
        .addHelpText('after', someExamples());
    const { session, endProgress } = sessionFor(program, io);
    for (const add of commands)
        add(program, session, finish);
    for (const command of program.commands)
        command.addHelpText('after', examplesOf(command.name()));
    return { program, endProgress };
}


/***/ }),

/***/ 23848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GO: () => (/* binding */ ListedTree),
  lQ: () => (/* binding */ isFolder),
  Ny: () => (/* binding */ largestFile),
  b6: () => (/* binding */ textOf)
});

// UNUSED EXPORTS: mostBytes

// EXTERNAL MODULE: ./.build/model/place.js
var place = __nccwpck_require__(38767);
// EXTERNAL MODULE: ./.build/model/source-text.js
var source_text = __nccwpck_require__(29075);
;// CONCATENATED MODULE: ./.build/files/decode.js
/** From the bytes of a file to its text. */
/** As git and grep do it: a NUL byte this early means that it is no text. */
const sniffed = 8 * 1024;
/**
 * UTF-8 with or without a byte order mark, or UTF-16 with one; the mark is not part of the text.
 * Bytes that are not valid become U+FFFD. `null` for a binary file.
 */
function decode(bytes) {
    const encoding = encodingOf(bytes);
    if (encoding === 'utf8') {
        if (bytes.subarray(0, sniffed).includes(0))
            return null;
        const text = bytes.toString('utf8');
        return text.startsWith('\uFEFF') ? text.slice(1) : text;
    }
    const even = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)));
    const text = (encoding === 'utf16le' ? even : even.swap16()).toString('utf16le');
    return text.slice(0, sniffed).includes('\0') ? null : text;
}
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf16be' : 'utf8';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./.build/model/folders.js
var model_folders = __nccwpck_require__(14969);
// EXTERNAL MODULE: ./.build/files/walk.js
var walk = __nccwpck_require__(32769);
;// CONCATENATED MODULE: ./.build/files/server-links.js
/**
 * Links to places of the server, as these lie in the repository: of `sites-enabled/shop` → `/etc/nginx/sites-available/shop`,
 * what is meant stands beside it, in `sites-available/`. Nothing outside of the tree is looked at.
 */



/** A listing in which such links are aliases of what they mean; the others lead out of the tree. */
function withServerLinks(listing) {
    const leadingOut = [...listing.texts].filter(([link, text]) => listing.refused.has(link) && leadsOut(link, text));
    if (leadingOut.length === 0)
        return listing;
    const files = new Set(listing.files.filter((it) => !listing.refused.has(it)));
    const folders = new Set([...files].flatMap((it) => (0,model_folders/* foldersAbove */.Zv)((0,model_folders/* folderOf */.yS)(it))));
    const refused = new Map(listing.refused);
    const aliases = new Map(listing.aliases);
    for (const [link, text] of leadingOut) {
        const target = placesMeant(link, text).find((it) => files.has(it) || folders.has(it));
        if (target === undefined) {
            refused.set(link, walk/* refusals */.Ke.outside);
        }
        else {
            refused.delete(link);
            aliases.set(link, target);
        }
    }
    return { ...listing, files: listing.files.filter((it) => !aliases.has(it)), refused, aliases };
}
/** Segments of a path that are compared with what is here: `nginx/sites-available/shop`, and what it may stand in. */
const longestEnding = 8;
function leadsOut(link, text) {
    return text.startsWith('/') || external_node_path_.posix.join((0,model_folders/* folderOf */.yS)(link), text).startsWith('../');
}
/** What a path of the server may be called here: the longest ending first, a folder and a name at least; the nearest first. */
function placesMeant(link, text) {
    const segments = text
        .split('/')
        .filter((it) => !['', '.', '..'].includes(it))
        .slice(-longestEnding);
    const endings = segments.slice(0, -1).map((_, start) => segments.slice(start).join('/'));
    const bases = (0,model_folders/* foldersAbove */.Zv)((0,model_folders/* folderOf */.yS)(link));
    return endings.flatMap((ending) => bases.map((base) => external_node_path_.posix.join(base, ending)));
}

;// CONCATENATED MODULE: ./.build/files/listed-tree.js





/** Bytes. The largest hand-written config seen is a hundredth of this. */
const largestFile = 2 * 1024 * 1024;
/** Bytes that one run reads, each time that it reads a file: 10,000 configs as people write them are half of it. */
const mostBytes = 64 * 1024 * 1024;
/** Characters: Linux's own limit, PATH_MAX. */
const longestPath = 4096;
/** What is said of a path that is a folder. */
const isFolder = 'it is a folder';
/** How a pointer begins, of at most so many bytes. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\n/;
const longestPointer = 1024;
class ListedTree {
    files;
    links;
    refused;
    problems;
    /** Links to folders of the tree, and links to files of it. */
    #aliases;
    #bytes = 0;
    constructor(listed) {
        const listing = withServerLinks(listed);
        this.files = [...listing.files].sort();
        this.problems = [...listing.problems].sort((a, b) => (0,place/* compareText */.n6)(a.at.file, b.at.file));
        this.refused = listing.refused;
        this.#aliases = listing.aliases;
        this.links = new Map([...this.#secondNames()].sort((a, b) => (0,place/* compareText */.n6)(a[0], b[0])));
    }
    has(path) {
        return this.#lists(this.#resolve(path));
    }
    hasDirectory(path) {
        const folder = path === '' ? '' : this.#resolve(path);
        const prefix = folder === '' ? '' : `${folder}/`;
        return this.files[this.#indexOf(prefix)]?.startsWith(prefix) ?? false;
    }
    read(path) {
        const target = this.#resolve(path);
        // What is not listed does not exist: no path that a config names reaches the file system by itself.
        if (!this.#lists(target))
            return this.hasDirectory(target) ? { kind: 'unreadable', reason: isFolder } : { kind: 'missing' };
        const refusal = this.refused.get(target);
        if (refusal !== undefined)
            return { kind: 'unreadable', reason: refusal };
        if (this.#bytes > mostBytes) {
            return { kind: 'unreadable', reason: `what was read before it is more than ${mostBytes / 1024 / 1024} MiB` };
        }
        const bytes = this.bytesOf(target);
        if (typeof bytes !== 'string')
            this.#bytes += bytes.length;
        return textOf(bytes, target);
    }
    /** What was read so far counts no more: for a run that begins again. */
    forgetReads() {
        this.#bytes = 0;
    }
    /** The name under which a path is listed, with the links on its way replaced by their targets. */
    #resolve(path) {
        if (this.#aliases.size === 0 || path.length > longestPath)
            return path;
        let real = '';
        for (const segment of path.split('/')) {
            if (segment === '')
                return path; // absolute, or not in its one normal form: listed nowhere
            const next = (0,walk/* inFolder */._z)(real, segment);
            real = this.#aliases.get(next) ?? next;
        }
        return real;
    }
    /** Every listed file under each of its other names: by a link to it, or by one to a folder above it. */
    *#secondNames() {
        let count = this.files.length;
        for (const [link, target] of this.#aliases) {
            const folder = target === '' ? '' : `${target}/`;
            if (this.#lists(target))
                yield [link, target];
            for (let at = this.#indexOf(folder); this.files[at]?.startsWith(folder); at += 1) {
                count += 1;
                if (count > walk/* mostEntries */._N)
                    throw (0,walk/* tooMany */.Ot)();
                const file = this.files[at] ?? '';
                yield [`${link}/${file.slice(folder.length)}`, file];
            }
        }
    }
    #lists(path) {
        return this.files[this.#indexOf(path)] === path;
    }
    /** Where a path stands in the sorted list, or would stand. */
    #indexOf(path) {
        let low = 0;
        let high = this.files.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.files[middle] ?? '') < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
/** @param bytes or why there are none */
function textOf(bytes, name) {
    if (typeof bytes === 'string')
        return { kind: 'unreadable', reason: bytes };
    const text = decode(bytes);
    if (text === null)
        return { kind: 'unreadable', reason: 'it is binary' };
    if (bytes.length <= longestPointer && lfsPointer.test(text)) {
        return { kind: 'unreadable', reason: 'it is a pointer of Git LFS, whose content is not here' };
    }
    return { kind: 'text', source: new source_text/* SourceText */.D(name, text) };
}


/***/ }),

/***/ 27294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ bytesUnder),
/* harmony export */   rB: () => (/* binding */ openTree),
/* harmony export */   wh: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(35350);
/* harmony import */ var _listed_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(23848);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(32769);
/** A folder on disk as a `Tree`: the guard of its root. */





/** @throws Failure where the root is no folder, or holds more than the limits allow */
function openTree(root) {
    return new LocalTree(realRoot(root));
}
/**
 * One file that the user has named, wherever it lies: not for a path that comes from the checked repository.
 *
 * @param path may lead through links
 * @param name what the text's places call it
 */
function readNamedFile(path, name) {
    let real;
    try {
        real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        return (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT'
            ? { kind: 'missing' }
            : { kind: 'unreadable', reason: `it cannot be opened (${(0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error)})` };
    }
    return (0,_listed_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(readBytes(real), name);
}
/**
 * The bytes of the ordinary files of a folder, by path; `null` for what is not there, cannot be read, or lies behind a
 * link. Nothing outside of the folder is read.
 */
function bytesUnder(root) {
    const real = realRoot(root);
    return (path) => {
        // A folder on the way may be a link: where the path really leads is what counts.
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, path);
        try {
            if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file) !== file)
                return null;
        }
        catch {
            return null;
        }
        const bytes = readBytes(file);
        return typeof bytes === 'string' ? null : bytes;
    };
}
class LocalTree extends _listed_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .ListedTree */ .GO {
    #root;
    constructor(root) {
        super((0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .GG)(root));
        this.#root = root;
    }
    bytesOf(path) {
        return readBytes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, path));
    }
}
/** The bytes of a regular file, or why there are none. */
function readBytes(path) {
    let file;
    try {
        // The tree was listed a moment ago: what has become a link or a pipe since then is not followed or waited for.
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        return `it cannot be opened (${(0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error)})`;
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (stats.isDirectory())
            return _listed_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isFolder */ .lQ;
        if (!stats.isFile())
            return 'it is not a regular file';
        if (stats.size > _listed_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .largestFile */ .Ny)
            return `it is larger than ${_listed_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .largestFile */ .Ny / 1024 / 1024} MiB`;
        const bytes = Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
            if (count === 0)
                break;
            length += count;
        }
        return bytes.subarray(0, length);
    }
    catch (error) {
        return `it cannot be read (${(0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error)})`;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function realRoot(root) {
    let real;
    try {
        real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory())
            return real;
    }
    catch (error) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`${root} cannot be checked: ${(0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT' ? 'there is no such folder' : (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error)}`);
    }
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`${root} cannot be checked: it is not a folder`);
}


/***/ }),

/***/ 32769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   RW: () => (/* binding */ deepestFolder),
/* harmony export */   _N: () => (/* binding */ mostEntries),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   cT: () => (/* binding */ skippedFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(35350);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(38767);
/** What lies in a folder: its files, and where its links lead. Nothing is opened here. */




/** Files and folders together. The Linux kernel's tree has about 90,000. */
const mostEntries = 200_000;
/** Folders inside folders. */
const deepestFolder = 100;
/**
 * Folders that hold nothing of the repository's own. A `.gitignore` is not obeyed: git checks out a
 * committed file that is ignored too, so one more line in it could hide a config from the check.
 */
const skippedFolders = new Set(['.git', '.hg', '.svn', 'node_modules']);
/** Why a link is not followed. */
const refusals = {
    nowhere: 'it is a link that leads nowhere',
    outside: 'it is a link to a place outside of the checked folder',
    unfollowed: (code) => `it is a link that cannot be followed (${code})`,
    into: (skipped) => `it is a link into ${skipped}, which is not checked`,
};
/**
 * @param root a real path, without links
 * @throws Failure where the root cannot be listed, or holds more than the limits allow
 */
function walk(root) {
    const walked = { files: [], problems: [], refused: new Map(), aliases: new Map(), texts: new Map() };
    let level = [''];
    let entries = 0;
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > deepestFolder) {
            throw tooDeep(level[0] ?? '');
        }
        const below = [];
        for (const folder of level) {
            const listed = list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder));
            if (typeof listed === 'string') {
                if (folder === '')
                    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`${root} cannot be checked: ${listed}`);
                walked.problems.push({ at: (0,_model_place_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(folder), message: `this folder cannot be listed (${listed})` });
                continue;
            }
            entries += listed.length;
            if (entries > mostEntries)
                throw tooMany();
            for (const entry of listed) {
                const path = inFolder(folder, entry.name);
                if (entry.isDirectory()) {
                    if (!skippedFolders.has(entry.name))
                        below.push(path);
                }
                else if (entry.isSymbolicLink()) {
                    placeLink(root, path, walked);
                }
                else {
                    walked.files.push(path);
                    if (!entry.isFile())
                        walked.refused.set(path, 'it is not a regular file');
                }
            }
        }
        level = below;
    }
    return walked;
}
/** A link into the tree is an alias of what it points to; any other is listed, and refused when read. */
function placeLink(root, path, walked) {
    const target = followLink(root, path);
    if ('refusal' in target) {
        walked.files.push(path);
        walked.refused.set(path, target.refusal);
        const text = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
        if (text !== null)
            walked.texts.set(path, text);
    }
    else {
        walked.aliases.set(path, target.path);
    }
}
function textOf(link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(link);
    }
    catch {
        return null; // it was one a moment ago
    }
}
function followLink(root, path) {
    let target;
    let ordinary;
    try {
        target = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target);
        ordinary = stats.isFile() || stats.isDirectory();
    }
    catch (error) {
        const code = codeOf(error);
        // A file on the way to the target is no folder to go through: nothing is there, as little as where it is missing.
        const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
        return { refusal: isMissing ? refusals.nowhere : refusals.unfollowed(code) };
    }
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target);
    // On Windows, `relative` gives an absolute path for another drive.
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, inside) !== target) {
        return { refusal: refusals.outside };
    }
    const segments = inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const skipped = segments.find((it) => skippedFolders.has(it));
    if (skipped !== undefined)
        return { refusal: refusals.into(skipped) };
    return ordinary ? { path: segments.join('/') } : { refusal: 'it is a link to something that is not a regular file' };
}
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function tooMany() {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`there are more than ${mostEntries} files to check; check a folder of them at a time`);
}
function tooDeep(path) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`${path.split('/')[0]} has folders that are nested more than ${deepestFolder} deep`);
}
function list(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        return codeOf(error);
    }
}
/** `EACCES`, `ENOENT`, …: the same on every machine, unlike the message. */
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}


/***/ }),

/***/ 51063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ preparedYaml),
/* harmony export */   lz: () => (/* binding */ prepareYaml),
/* harmony export */   t$: () => (/* binding */ yamlValue)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46222);

let read = null;
/** To be awaited before the programs of a repository are evaluated. */
async function prepareYaml({ files, links }) {
    if (read === null && (files.some(isData) || [...links.keys()].some(isData)))
        read = (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(430), __nccwpck_require__.e(583)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16583))).readYaml;
}
/** A program may read a file of any name, but hardly those that nearly every repository has for other tools. */
function isData(path) {
    return /\.ya?ml$/.test(path) && !/^\.github\/|(?:^|\/)(?:pnpm-lock\.yaml$|(?:docker-)?compose\b)/.test(path);
}
/** A document, or why there is none; nothing is read that has not been prepared for. */
function preparedYaml(source) {
    return read?.(source) ?? { at: source.place(0), message: 'its YAML is not read' };
}
/** The document as a value; unknown where it is no YAML, or has not been prepared for. */
function yamlValue(source) {
    const at = { source, start: 0, end: 0 };
    const result = preparedYaml(source);
    return 'message' in result ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`"${source.path}" cannot be read: ${result.message}`, at) : result.value;
}


/***/ }),

/***/ 46222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   MY: () => (/* binding */ primitive),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   S2: () => (/* binding */ builtin),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   ZH: () => (/* binding */ objectValue),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   lb: () => (/* binding */ looseItems),
/* harmony export */   pk: () => (/* binding */ isOfEnvFile),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   u0: () => (/* binding */ isExact),
/* harmony export */   zk: () => (/* binding */ arrayValue)
/* harmony export */ });
function primitive(value, at, variables = []) {
    return { kind: 'primitive', value, at, variables };
}
/** A text longer than that many parts is one of a loop: nobody asks where each of its parts is written. */
const mostParts = 16;
/** A text that was put together, with the places of its parts. */
function textOf(value, at, variables, parts) {
    const text = { ...primitive(value, at, variables), isComputed: true };
    const flat = parts.flatMap((part) => (part.value.parts ?? [{ from: 0, value: part.value }]).map((it) => ({ ...it, from: it.from + part.from })));
    // A text that is all of one part stands where that part stands.
    const whole = flat.find((it) => String(it.value.value) === value);
    if (whole !== undefined)
        return { ...whole.value, value, variables };
    return flat.length === 0 || flat.length > mostParts ? text : { ...text, parts: flat };
}
/** Of a text, its characters: what is done with a long one takes its time. */
function lengthOf(value) {
    return value.kind === 'primitive' && typeof value.value === 'string' ? value.value.length : 0;
}
function unknown(reason, at) {
    return { kind: 'unknown', reason, at };
}
function isOfEnvFile(value) {
    return value.kind === 'unknown' && value.ofEnvFile !== undefined;
}
/** Of a longer way only its beginning and its end are kept. */
const mostSteps = 8;
/** The same value of unread code after one more step: a member, a call. */
function after(value, step) {
    const made = value.kind === 'unknown' || value.kind === 'builtin' ? value.made : undefined;
    if (made === undefined)
        return { from: 'elsewhere', name: '', steps: [step] };
    const steps = [...made.steps, step];
    return {
        ...made,
        steps: steps.length > mostSteps ? [...steps.slice(0, mostSteps / 2), ...steps.slice(-mostSteps / 2)] : steps,
    };
}
function objectValue(at, properties = new Map()) {
    return { kind: 'object', properties, rest: 'nothing', isLoose: false, at };
}
function arrayValue(at, items) {
    return { kind: 'array', items, rest: null, isLoose: false, at };
}
/** Whether it is known which items an array has, and where. */
function isExact(array) {
    return array.rest === null && !array.isLoose;
}
/** Builds a function that the evaluator knows. */
function builtin(name, at, call, members) {
    return members === undefined ? { kind: 'builtin', name, at, call } : { kind: 'builtin', name, at, call, members };
}
/** How many items a list has; `null` where that is not known. */
function countOf(array, at) {
    return array.rest === null && !array.isLoose ? primitive(array.items.length, at) : (array.count ?? null);
}
/** An item, or the length, of a list of which it is not known what it holds. */
function looseItems(array) {
    return array.rest === null
        ? unknown('which items a list has depends on a condition', array.at)
        : unknown(array.rest.reason, array.rest.at);
}


/***/ }),

/***/ 44468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   YY: () => (/* binding */ isThisMachine),
/* harmony export */   qd: () => (/* binding */ addressesOverlap)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48280);
/** Bind addresses: which ones overlap, which ones stay on this machine. */

/**
 * The family of a socket bound to an address without further options: Node and most servers open a
 * missing address as `::`, which on Linux accepts IPv4 as well (ipv6(7), `IPV6_V6ONLY`).
 */
function familyOf(address) {
    if (address === null)
        return 'dual';
    const ip = parseIp(address);
    if (ip === null)
        return 'dual'; // localhost, or a name: both families are possible
    if (ip.kind() === 'ipv4')
        return 'ipv4';
    return isUnspecified(ip) ? 'dual' : 'ipv6';
}
/** Whether sockets on the same port and protocol, bound to these addresses, take the same connections. */
function addressesOverlap(a, b) {
    const left = boundsOf(a);
    const right = boundsOf(b);
    return left.some((x) => right.some((y) => x.version === y.version && (x.address === null || y.address === null || x.address === y.address)));
}
/** Whether a socket bound to this address can only be reached from this machine. */
function isLoopback(address) {
    if (address === null)
        return false;
    if (isLocalhostName(address))
        return true;
    const ip = parseIp(address);
    return ip !== null && ip.range() === 'loopback';
}
/** Whether a connection to this host arrives at this machine: loopback, or the unspecified address. */
function isThisMachine(host) {
    const ip = parseIp(host);
    return isLoopback(host) || (ip !== null && isUnspecified(ip));
}
/**
 * Whether a connection to `host` reaches a socket: `maybe` where a name stands for one of several
 * addresses (`localhost` is `127.0.0.1`, `::1`, or both, as the resolver says).
 */
function reaches(host, socket) {
    const targets = boundsOf({ address: loopbackFor(host), family: familyOf(host) });
    const sockets = boundsOf(socket);
    const hits = targets.filter((target) => sockets.some((it) => it.version === target.version && (it.address === null || it.address === target.address)));
    if (hits.length === 0)
        return 'no';
    const uncertain = isLocalhostName(socket.address ?? '') && !isLocalhostName(host);
    return uncertain ? 'maybe' : 'yes';
}
/** Whether a text is an IP address or `localhost`: something to bind to, and no other host's name. */
function isAddress(text) {
    return isLocalhostName(text) || parseIp(text) !== null;
}
/** The addresses, one by one, that a socket takes connections on. */
function boundsOf({ address, family }) {
    if (address !== null && isLocalhostName(address)) {
        return [
            { version: 4, address: '127.0.0.1' },
            { version: 6, address: '::1' },
        ];
    }
    const ip = address === null ? null : parseIp(address);
    if (address !== null && ip === null)
        return [
            { version: 4, address },
            { version: 6, address },
        ];
    if (ip !== null && !isUnspecified(ip))
        return [{ version: ip.kind() === 'ipv4' ? 4 : 6, address: ip.toString() }];
    // A wildcard: of both versions unless the socket is limited to one.
    const versions = family === 'ipv4' ? [4] : family === 'ipv6' ? [6] : [4, 6];
    return versions.map((version) => ({ version, address: null }));
}
/** A connection to the unspecified address goes to loopback of the same version. */
function loopbackFor(host) {
    const ip = parseIp(host);
    if (ip === null || !isUnspecified(ip))
        return host;
    return ip.kind() === 'ipv4' ? '127.0.0.1' : '::1';
}
function isLocalhostName(name) {
    return /^localhost\.?$/i.test(name);
}
function isUnspecified(ip) {
    return ip.range() === 'unspecified';
}
/** A server has few addresses and thousands of sockets: each address is parsed once. */
const parsed = new Map();
const mostParsed = 1000;
/** Strict dotted quads and IPv6 without brackets; IPv4-mapped IPv6 is read as the IPv4 address it is. */
function parseIp(text) {
    const known = parsed.get(text);
    if (known !== undefined)
        return known;
    const ip = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4.isValidFourPartDecimal(text)
        ? ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4.parse(text)
        : ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.isValid(text)
            ? ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(text)
            : null;
    if (parsed.size >= mostParsed)
        parsed.clear();
    parsed.set(text, ip);
    return ip;
}


/***/ }),

/***/ 23831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ protocolOf),
/* harmony export */   H2: () => (/* binding */ caddyAdmin),
/* harmony export */   qJ: () => (/* binding */ nodeInspector),
/* harmony export */   rL: () => (/* binding */ compareListeners)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38767);
/** What configs say: all that rules may know about them. */

/** The `framework` of a listener that is a program's door for debuggers, beside what it opens itself. */
const nodeInspector = 'the inspector of Node';
/** The same of Caddy's door for those who administer it, which is open where nothing is said of it. */
const caddyAdmin = 'the admin endpoint of Caddy';
/** Which protocol a route's target speaks: raw connections go on as they came in, requests as TCP. */
function protocolOf(route) {
    return route.layer === 'stream' ? (route.entries[0]?.protocol ?? 'tcp') : 'tcp';
}
/** Reading order; what stands in one place (a list that is built in a loop) by name. */
function compareListeners(a, b) {
    return ((0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePlaces */ .ig)(a.at, b.at) ||
        a.port - b.port ||
        (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.application, b.application) ||
        (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.environment, b.environment));
}


/***/ }),

/***/ 35350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38767);

/** One clear sentence for a person, with the place it is about where there is one. Never a bug of ours. */
class Failure extends Error {
    name = 'Failure';
    at;
    constructor(message, at = null) {
        super(message);
        this.at = at;
    }
    /** Whether it was not possible to find out, rather than found out that it is not there. */
    get isOutage() {
        return false;
    }
    /** `.github/portbook.yml:3: unknown rule "port-conflit" …` */
    toText() {
        return this.at === null ? this.message : `${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPlace */ .Yd)(this.at)}: ${this.message}`;
    }
}


/***/ }),

/***/ 32029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   Kz: () => (/* binding */ compareBySeverity),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   Qr: () => (/* binding */ failOnChoices),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   ZN: () => (/* binding */ isReplaceable),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38767);

/** Most severe first. */
const severities = ['error', 'warning', 'notice'];
/** Reading order, then rule id. */
function compareFindings(a, b) {
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePlaces */ .ig)(a.at, b.at) || (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.rule, b.rule) || (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.message, b.message);
}
/** The most severe first, then reading order: for what shows only so many. */
function compareBySeverity(a, b) {
    return severities.indexOf(a.severity) - severities.indexOf(b.severity) || compareFindings(a, b);
}
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const finding of findings)
        counts[finding.severity] += 1;
    return counts;
}
/** From which severity on findings make a run fail. */
const failOnChoices = ['error', 'warning', 'never'];
/** Whether a run with these findings has failed. */
function hasFailed({ error, warning }, failOn) {
    switch (failOn) {
        case 'error':
            return error > 0;
        case 'warning':
            return error + warning > 0;
        case 'never':
            return false;
    }
}
/** Whether the finding stands on exactly the digits of its port, so that the port of its fix can take their place. */
function isReplaceable({ at, port, fix }, texts) {
    if (fix === null || port === null || at.line !== at.endLine)
        return false;
    const line = texts.get(at.file)?.line(at.line);
    return line?.slice(at.column - 1, at.endColumn - 1) === String(port);
}


/***/ }),

/***/ 14969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/** Paths and folders of the repository, relative to its root: `''` is the root itself. */

/** The folder that a path lies in. */
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** A folder and all above it, the root last. */
function foldersAbove(folder) {
    const folders = [];
    for (let at = folder; at !== ''; at = folderOf(at))
        folders.push(at);
    return [...folders, ''];
}
/** A relative path as it is meant in a folder; `null` where it leads out of the repository. */
function within(folder, path) {
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path).replace(/\/$/, '');
    if (joined === '..' || joined.startsWith('../'))
        return null;
    return joined === '.' ? '' : joined;
}


/***/ }),

/***/ 83195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/**
 * Globs with the pattern rules of gitignore. https://git-scm.com/docs/gitignore#_pattern_format
 *
 * Written here because a glob and the paths it meets both come from a pull request: matchers that build a
 * regular expression can be made to run for years. This one costs at most glob length times path length.
 *
 * Of several globs the last one that matches decides, as in CODEOWNERS: `["apps/**", "!apps/old/**"]` is
 * all of `apps` but `apps/old`.
 */
/** Whether a path, relative to the root and with `/`, is among those that the globs name. */
function globMatcher(globs) {
    const parsed = globs.map(parseGlob).reverse();
    return (path) => {
        const names = path.split('/');
        const last = parsed.find((glob) => matches(glob, names));
        return last !== undefined && !last.negated;
    };
}
function parseGlob(text) {
    const negated = text.startsWith('!');
    const pattern = negated ? text.slice(1) : text;
    const foldersOnly = pattern.endsWith('/');
    const names = (foldersOnly ? pattern.slice(0, -1) : pattern).split('/');
    // A slash at the start or in the middle ties the pattern to the root.
    const anchored = names.length > 1;
    if (names[0] === '' && anchored)
        names.shift();
    if (!anchored)
        names.unshift('**');
    // A trailing `**` is what lies inside, and so is `*` here: what it matches includes all below it.
    if (names.at(-1) === '**')
        names[names.length - 1] = '*';
    return { negated, foldersOnly, segments: names.map((name) => (name === '**' ? '**' : parseName(name))) };
}
function parseName(name) {
    const tokens = [];
    const characters = [...name];
    for (let at = 0; at < characters.length; at += 1) {
        const character = characters[at] ?? '';
        const end = character === '[' ? classEnd(characters, at) : -1;
        if (end !== -1) {
            tokens.push(parseClass(characters.slice(at + 1, end)));
            at = end;
        }
        else if (character === '*') {
            if (tokens.at(-1)?.kind !== 'star')
                tokens.push({ kind: 'star' });
        }
        else if (character === '?') {
            tokens.push({ kind: 'any' });
        }
        else if (character === '\\' && at + 1 < characters.length) {
            at += 1;
            tokens.push({ kind: 'character', character: characters[at] ?? '' });
        }
        else {
            tokens.push({ kind: 'character', character });
        }
    }
    return tokens;
}
/** The index of the `]` that closes the class opened at `start`, or -1. A `]` that comes first is a member. */
function classEnd(characters, start) {
    const first = start + (characters[start + 1] === '!' || characters[start + 1] === '^' ? 2 : 1);
    return characters.indexOf(']', first + 1);
}
function parseClass(members) {
    const negated = members[0] === '!' || members[0] === '^';
    const ranges = [];
    for (let at = negated ? 1 : 0; at < members.length; at += 1) {
        const from = members[at] ?? '';
        const to = members[at + 1] === '-' ? members[at + 2] : undefined;
        ranges.push([from, to ?? from]);
        if (to !== undefined)
            at += 2;
    }
    return { kind: 'class', negated, ranges };
}
/** Whether a glob names the file, or a folder above it. */
function matches({ segments, foldersOnly }, names) {
    return fits(foldersOnly ? names.slice(0, -1) : names, segments, {
        isGap: (segment) => segment === '**',
        takes: (segment, name) => segment !== '**' && takesName(segment, name),
        whole: false,
    });
}
function takesName(tokens, name) {
    return fits([...name], tokens, { isGap: ({ kind }) => kind === 'star', takes: takesCharacter, whole: true });
}
function takesCharacter(token, character) {
    switch (token.kind) {
        case 'star':
        case 'any':
            return true;
        case 'character':
            return token.character === character;
        case 'class':
            return token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated;
    }
}
/**
 * Whether a pattern takes the items, or, unless it must take the whole of them, the first few. A gap takes
 * any number of items. Only the last gap is ever tried again: what lies before it has been met as early as
 * can be, so that no other way of meeting it could leave more.
 */
function fits(items, pattern, { isGap, takes, whole }) {
    let next = 0;
    let at = 0;
    let gap = null;
    for (;;) {
        const wanted = pattern[next];
        const item = items[at];
        if (wanted === undefined && (!whole || item === undefined))
            return true;
        if (wanted !== undefined && isGap(wanted)) {
            next += 1;
            gap = { next, at };
        }
        else if (wanted !== undefined && item !== undefined && takes(wanted, item)) {
            next += 1;
            at += 1;
        }
        else {
            if (gap === null || gap.at >= items.length)
                return false;
            gap.at += 1;
            at = gap.at;
            next = gap.next;
        }
    }
}


/***/ }),

/***/ 58109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ append),
/* harmony export */   LP: () => (/* binding */ kept),
/* harmony export */   mA: () => (/* binding */ keptBy)
/* harmony export */ });
/** Maps as many need them: answers that are made once and kept as long as what they are about, and lists by a key. */
/** The function, with its answer about each object kept. */
function kept(make) {
    const answers = new WeakMap();
    return (of) => {
        const known = answers.get(of) ?? { answer: make(of) };
        answers.set(of, known);
        return known.answer;
    };
}
/** As `kept`, for answers about an object and a name in it. */
function keptBy(make) {
    const answersOf = kept((_) => new Map());
    return (of, key) => {
        const answers = answersOf(of);
        const known = answers.get(key) ?? { answer: make(of, key) };
        answers.set(key, known);
        return known.answer;
    };
}
/** Adds to the list of a key. */
function append(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}


/***/ }),

/***/ 31576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ sameName),
/* harmony export */   t: () => (/* binding */ normalName)
/* harmony export */ });
/** When two names mean the same application. */
/** Letters and digits only, in lower case: `Azteka-API`, `azteka_api` and `azteka api` are one name. */
function normalName(name) {
    // Nearly all names are ASCII, and a pattern of all letters takes long to compile.
    if (/^[ -~]*$/.test(name))
        return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
    return name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '')
        .normalize('NFKC'); // what was taken out may have kept letters apart that are one
}
/** Whether two names are the same without regard to case and punctuation. An empty name is nobody's. */
function sameName(a, b) {
    if (a === null || b === null)
        return false;
    const name = normalName(a);
    return name !== '' && name === normalName(b);
}


/***/ }),

/***/ 57523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ packageRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(38767);
/** Which package a process runs: a script of the root often only starts that of a workspace. */


/** The last `package.json` on the way to where a port is written, beside the program; `null` where there is none. */
function packageRun({ at, way }) {
    const steps = way.length < 2 ? [at] : way.map((it) => it.at).filter((it) => (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .ig)(it, at) !== 0);
    return steps.map((it) => it.file).findLast((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file) === 'package.json') ?? null;
}


/***/ }),

/***/ 38767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Yd: () => (/* binding */ shortPlace),
/* harmony export */   ig: () => (/* binding */ comparePlaces),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   r4: () => (/* binding */ placeKey)
/* harmony export */ });
/** Where something is written. Every fact and every finding has one. */
/** The first character of a file: the place of what concerns the file as a whole. */
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
/** Reading order: by file, then line, then column. The one comparator of the project. */
function comparePlaces(a, b) {
    return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
/** Orders text by code unit: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `ecosystem.config.js:18`, the short form used inside messages. */
function shortPlace(place) {
    return `${place.file}:${place.line}`;
}
/** What tells the beginnings of places apart. */
function placeKey(place) {
    return `${shortPlace(place)}:${place.column}`;
}


/***/ }),

/***/ 95400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy),
/* harmony export */   l: () => (/* binding */ pinFor)
/* harmony export */ });
/** What holds where the policy says nothing: the one place for each default. */
const defaultPolicy = {
    registry: null,
    registryPin: null,
    severities: new Map(),
    avoidedPorts: [5000, 8080],
    include: ['**'],
    exclude: [],
    applications: new Map(),
    hosts: new Map(),
    inlineIgnores: true,
    takeover: { label: 'port-takeover-approved', teams: [], codeowners: true },
    race: true,
};
/**
 * How the registry at a path is to be read, `null` for as it is: a registry that the policy does not name is not spoken of.
 *
 * @param path as the user has written it; `null` for the policy's own
 */
function pinFor({ registry, registryPin }, path) {
    const plain = (it) => (it ?? '').replace(/^(?:\.\/+)+/, '');
    return path === null || plain(path) === plain(registry) ? registryPin : null;
}


/***/ }),

/***/ 73520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ showPorts),
/* harmony export */   Wf: () => (/* binding */ rangesTouch),
/* harmony export */   uN: () => (/* binding */ PortIndex),
/* harmony export */   yX: () => (/* binding */ lastPort)
/* harmony export */ });
/** Which items cover a port or touch a range, without looking at all of them. */
/** The last port of a range, inclusive. */
function lastPort(range) {
    return range.portEnd ?? range.port;
}
function rangesTouch(a, b) {
    return a.port <= lastPort(b) && b.port <= lastPort(a);
}
/** `4000`, or `4000-4010` for a range. */
function showPorts(range) {
    return range.portEnd === null || range.portEnd === range.port ? String(range.port) : `${range.port}-${range.portEnd}`;
}
/**
 * A static interval tree: the items sorted by first port, with the highest last port of every
 * subtree beside them. A question costs O(log n + answers).
 */
class PortIndex {
    #items;
    #highest;
    constructor(items) {
        // The sort is stable: items on one port stay in the order given, which is the order of the document.
        this.#items = [...items].sort((a, b) => a.port - b.port);
        this.#highest = new Int32Array(this.#items.length);
        this.#measure(0, this.#items.length);
    }
    /** The items that share a port with `range`, in order of their first port. */
    touching(range) {
        const found = [];
        this.#collect(0, this.#items.length, range.port, lastPort(range), found);
        return found;
    }
    /** Whether any item shares a port with `range`. */
    touches(range) {
        return this.#isTouched(0, this.#items.length, range.port, lastPort(range));
    }
    /** The items that cover one port. */
    at(port) {
        return this.touching({ port, portEnd: null });
    }
    #measure(low, high) {
        if (low >= high)
            return 0;
        const middle = (low + high) >> 1;
        const item = this.#items[middle];
        const own = item === undefined ? 0 : lastPort(item);
        const highest = Math.max(own, this.#measure(low, middle), this.#measure(middle + 1, high));
        this.#highest[middle] = highest;
        return highest;
    }
    #isTouched(low, high, first, last) {
        if (low >= high)
            return false;
        const middle = (low + high) >> 1;
        const item = this.#items[middle];
        if (item === undefined || (this.#highest[middle] ?? 0) < first)
            return false;
        if (item.port <= last && lastPort(item) >= first)
            return true;
        return (this.#isTouched(low, middle, first, last) || (item.port <= last && this.#isTouched(middle + 1, high, first, last)));
    }
    #collect(low, high, first, last, found) {
        if (low >= high)
            return;
        const middle = (low + high) >> 1;
        const item = this.#items[middle];
        if (item === undefined || (this.#highest[middle] ?? 0) < first)
            return;
        this.#collect(low, middle, first, last, found);
        if (item.port > last)
            return;
        if (lastPort(item) >= first)
            found.push(item);
        this.#collect(middle + 1, high, first, last, found);
    }
}


/***/ }),

/***/ 59088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ registryAddress),
/* harmony export */   cg: () => (/* binding */ addressProblem),
/* harmony export */   l5: () => (/* binding */ isElsewhere),
/* harmony export */   mC: () => (/* binding */ showAddress),
/* harmony export */   qn: () => (/* binding */ meantInstead)
/* harmony export */ });
/* unused harmony export isSameAddress */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35350);
/** Where a registry lies: a path of the checked folder, or a file of another repository, as `owner/repo:path@ref`. */

/** Characters of a path and its ref: more than a file system takes. */
const longest = 4_500;
/** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const repository = '[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?/[\\w.-]+';
const onGitHub = new RegExp(`^(${repository}):(.*)$`, 's');
const refFirst = new RegExp(`^(${repository})@([^:@]+):([^:]+)$`);
const asPath = new RegExp(`^(${repository})/(.+?)@([^@]+)$`);
const form = 'owner/repo:path@ref';
/**
 * What a policy, an input or a command line says. Whatever has not the form of another repository's file is a path:
 * `./` in front of one that has it makes it a path too.
 *
 * @throws Failure, one clause, for what is meant as an address and is none
 */
function registryAddress(written) {
    if (/^git\+/i.test(written))
        return gitAddress(written);
    refuseUrl(written);
    const [, name, rest = ''] = onGitHub.exec(written) ?? [];
    if (name !== undefined) {
        const [owner = '', repo = ''] = name.split('/');
        // In an address of the API they would lead elsewhere.
        if (repo === '.' || repo === '..')
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`"${repo}" cannot be the name of a repository`);
        return { kind: 'github', owner, repo, ...fileOf(rest, name) };
    }
    const [, early, ref, path] = refFirst.exec(written) ?? [];
    if (early !== undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the ref goes last: ${early}:${path}@${ref}`);
    return { kind: 'path', path: written };
}
/** Whether what is written stands for no file of the checked folder. `null` is a path that is still to be found. */
function isElsewhere(written) {
    return written !== null && registryAddress(written).kind !== 'path';
}
/**
 * What is wrong with an address that comes from a repository or a workflow, as a clause; `null` for nothing.
 *
 * @param who names it: `a policy`
 */
function addressProblem(written, who) {
    try {
        if (registryAddress(written).kind !== 'git')
            return null;
        return `${who} cannot name a repository on the machine that it is read on: git+file: is for --registry alone`;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
            return error.message;
        throw error;
    }
}
/** `git+file:///srv/registries.git:PORTS.md@main`, `git+file:../registries:PORTS.md`. */
function gitAddress(written) {
    const [, location] = /^git\+file:(.*)$/s.exec(written) ?? [];
    if (location === undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`of git+ only git+file: is read, from this machine; a registry on GitHub is written as ${form}`);
    }
    const [, host, rest = ''] = /^(?:\/\/([^/]*)(?=\/|$))?(.*)$/s.exec(location) ?? [];
    if (host !== undefined && host !== '' && host !== 'localhost') {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`git+file: reads from this machine and not from ${host}: write git+file:///folder:path@ref`);
    }
    // The colon of a drive is none: C:\registries:PORTS.md.
    const [, folder, file] = /^((?:\/?[A-Za-z]:[\\/])?[^:]+):(.*)$/s.exec(rest) ?? [];
    if (folder === undefined || file === undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('git+file: needs a folder and the path of a file in it: git+file:///srv/registries.git:PORTS.md@main');
    }
    return { kind: 'git', folder, ...fileOf(file, `git+file:${host === undefined ? '' : '//'}${folder}`) };
}
/** An `@` that begins a name is a part of it: `packages/@harbour/PORTS.md`. */
function fileOf(rest, repository) {
    if (/\p{C}/u.test(repository + rest))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('this has a character in it that cannot be seen');
    if (rest.length > longest)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`this is longer than ${longest} characters`);
    const [, before = rest, ref = null] = /^(.*[^/])@(.*)$/s.exec(rest) ?? [];
    const path = before.replace(/^(?:\.\/+)+/, '');
    if (path === '' || path === '.')
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the path of the registry in ${repository} is missing: ${repository}:PORTS.md`);
    if (path.startsWith('/')) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the path of the registry begins at the root of ${repository} by itself: leave out the "/" in front of it`);
    }
    if (path.split('/').some((it) => it === '' || it === '.' || it === '..')) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the path of the registry in ${repository} must be a plain one, without "." or ".." as a part of it`);
    }
    if (ref !== null)
        refuseRef(ref, repository);
    return { path, ref };
}
/** https://git-scm.com/docs/git-check-ref-format */
function refuseRef(ref, repository) {
    if (ref === '')
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the ref after "@" is missing: ${repository}:path@main, or without "@" for the default branch`);
    if (/[\s~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/.test(ref))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`"${ref}" cannot be the name of a branch, a tag or a commit`);
}
/** An address as it is copied from a browser or from git, with the form that it should have. */
function refuseUrl(written) {
    const [, name, ref, path] = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/(?:blob|raw|tree)\/([^/]+)\/([^?#]+)/.exec(written) ?? [];
    if (name !== undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`write it as ${name}:${path}@${ref}`);
    if (/^(?:https?|ssh|git|file):\/\//i.test(written) || /^git@[^/:]+:/.test(written) || /^github:/i.test(written)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`a registry in another repository is written as ${form}`);
    }
}
/** As it is shown, and as the file of every place in it: without the ref, which says when and not what. */
function showAddress(address) {
    switch (address.kind) {
        case 'path':
            return address.path;
        case 'github':
            return `${address.owner}/${address.repo}:${address.path}`;
        case 'git':
            return `${address.folder}:${address.path}`;
    }
}
/** Whether both stand for the same thing, whatever letters GitHub's names are written with. */
function isSameAddress(a, b) {
    const refOf = (it) => (it.kind === 'path' ? null : it.ref);
    const nameOf = (it) => it.kind === 'github' ? `${`${it.owner}/${it.repo}`.toLowerCase()}:${it.path}` : showAddress(it);
    return a.kind === b.kind && refOf(a) === refOf(b) && nameOf(a) === nameOf(b);
}
/** For the message that a path leads nowhere: what may have been meant instead, as a clause; `''` for nothing. */
function meantInstead(path) {
    const [, name, file, ref] = asPath.exec(path) ?? [];
    if (name !== undefined)
        return `; one in another repository is written as ${name}:${file}@${ref}`;
    return /^[^/]*:/.test(path) ? `; one in another repository is written as ${form}` : '';
}


/***/ }),

/***/ 85253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ isDistant),
/* harmony export */   PP: () => (/* binding */ hostsOf),
/* harmony export */   e9: () => (/* binding */ poolOf),
/* harmony export */   go: () => (/* binding */ isOwned),
/* harmony export */   u2: () => (/* binding */ isAboutHost),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/** Whether an entry gives its port to somebody. */
function isOwned({ status }) {
    return status === 'active' || status === 'reserved';
}
/** For whom a free port is kept: its pool, or who owns it already; `null` where it is anybody's. */
function poolOf({ pool, owner }) {
    return pool ?? owner;
}
/**
 * What an entry's application is a part of, where its owner is a name for it as well: there may be a `web` of each project.
 * `null` for nothing.
 */
function projectOf({ owner, aliases }) {
    return owner !== null && aliases.includes(owner) ? owner : null;
}
/** Whether an entry says something of a server. One that names none is about all of them. */
function isAboutHost({ host = null }, name) {
    return host === null || name === null || host === name;
}
/** The servers that a registry names, in the order of the document. */
function hostsOf({ allocations }) {
    return [...new Set(allocations.map((it) => it.host ?? null))].filter((it) => it !== null);
}
/** Whether a place lies in a registry of another repository: there is no such line among the checked files. */
function isDistant({ file }, registry) {
    return registry.origin !== undefined && file === registry.file;
}


/***/ }),

/***/ 59948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ textsOf)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85253);

/** The texts that a reader of these findings looks at: the others are let go as soon as they are parsed. */
function textsOf(findings, tree, registry) {
    const files = new Set(findings.flatMap((it) => [it.at.file, ...it.related.map(({ at }) => at.file)]));
    const texts = new Map();
    for (const file of files) {
        if (registry.origin !== undefined && (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isDistant */ .Gz)({ file }, registry)) {
            texts.set(file, registry.origin.source);
            continue;
        }
        const read = tree.read(file);
        if (read.kind === 'text')
            texts.set(file, read.source);
    }
    return texts;
}


/***/ }),

/***/ 29075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
/** A decoded file. Offsets are UTF-16 code units into `text`. */
class SourceText {
    path;
    text;
    #lineStarts;
    /** @param path relative to the checked root, with `/` */
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** The place of `text.slice(start, end)`. Offsets outside the text are clamped to it. */
    place(start, end = start) {
        const from = this.#position(start);
        const to = end <= start ? from : this.#position(end);
        return { file: this.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    /** The offset of a line and column, both counted from 1: the way back from a place. */
    offsetOf(line, column) {
        return Math.min((this.#starts()[line - 1] ?? this.text.length) + column - 1, this.text.length);
    }
    /** The text of a line (counted from 1) without its line break; empty past the end. */
    line(number) {
        const starts = this.#starts();
        const start = starts[number - 1];
        if (start === undefined)
            return '';
        const end = (starts[number] ?? this.text.length + 1) - 1;
        return this.text.slice(start, end > start && this.text[end - 1] === '\r' ? end - 1 : end);
    }
    /** How many lines there are; a final line break does not begin another one for a reader, but does here. */
    get lineCount() {
        return this.#starts().length;
    }
    #starts() {
        if (this.#lineStarts === undefined) {
            // Only `\n` ends a line: that is how git, and so GitHub's annotations, count. `\r\n` follows from it.
            const starts = [0];
            for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
                starts.push(at + 1);
            this.#lineStarts = starts;
        }
        return this.#lineStarts;
    }
    #position(offset) {
        const starts = this.#starts();
        const wanted = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= wanted)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 78930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);
/** Suggestions for words that are not known. */

/** The known word that somebody may have meant; `null` where none is near. */
function nearest(word, known) {
    if (known.length === 0)
        return null;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, best) <= Math.max(2, Math.floor(best.length / 3)) ? best : null;
}
/** `did you mean "exclude"?` where a known word is near, else all of them. */
function suggest(word, known) {
    const meant = nearest(word, known);
    return meant === null ? `use one of ${known.join(', ')}` : `did you mean "${meant}"?`;
}


/***/ }),

/***/ 10210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ textOrFailure),
/* harmony export */   $z: () => (/* binding */ withRead),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   He: () => (/* binding */ requireText)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35350);

/**
 * The text of a file without which the job cannot be done.
 *
 * @throws Failure where it is missing or unreadable
 */
function requireText(tree, path) {
    return textOrFailure(tree.read(path), path);
}
/** @throws Failure where there is no text */
function textOrFailure(result, path) {
    switch (result.kind) {
        case 'text':
            return result.source;
        case 'missing':
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`${path} does not exist`);
        case 'unreadable':
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`${path} cannot be read: ${result.reason}`);
    }
}
/** The same files under the same names, each read in another way. */
function withRead(tree, read) {
    return {
        files: tree.files,
        links: tree.links,
        refused: tree.refused,
        problems: tree.problems,
        has: (path) => tree.has(path),
        hasDirectory: (path) => tree.hasDirectory(path),
        read,
    };
}
/** A tree that has everything at once. */
function readable(tree) {
    return { settle: async (run) => run(tree) };
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of portbook: the same as in package.json, which the bundle does not carry. */
const version = '0.1.0';


/***/ }),

/***/ 32829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   Vx: () => (/* binding */ usualNames),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35350);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95400);
/* harmony import */ var _model_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10210);
/** Finds the policy of a repository and reads it. */



/** Where the policy lies, from the root of the repository; one of them at most. */
const usualNames = ['.github/portbook.yml', '.github/portbook.yaml'];
/**
 * The policy at `path`, or, for `null`, at one of the usual places; the default policy if there is none.
 *
 * @param knownRules the ids of all rules
 * @throws Failure where the file cannot be read or says something that a policy cannot say
 */
async function loadPolicy(tree, path, knownRules) {
    if (path !== null)
        return readPolicy((0,_model_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(tree, path), knownRules);
    const [found, another] = usualNames.filter((it) => tree.has(it) || tree.hasDirectory(it));
    if (found === undefined)
        return _model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPolicy */ .G;
    if (another !== undefined)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`there are two policies, ${found} and ${another}: remove one of them`);
    return readPolicy((0,_model_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(tree, found), knownRules);
}
/** @throws Failure as `loadPolicy` */
async function readPolicy(source, knownRules) {
    // The parsers are loaded only where there is something to parse: most runs have no policy.
    const { parsePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(857), __nccwpck_require__.e(308)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76308));
    return parsePolicy(source, knownRules);
}


/***/ }),

/***/ 14397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nameByGlobs)
/* harmony export */ });
/* harmony import */ var _model_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83195);
/** Where a config file lies, and which of the policy's globs speak of it. */

/** From a path to the first name whose globs match it. */
function nameByGlobs(globsByName) {
    const rows = [...globsByName].map(([name, globs]) => ({ name, matches: (0,_model_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(globs) }));
    return (path) => rows.find((row) => row.matches(path))?.name ?? null;
}


/***/ }),

/***/ 48768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ CannotEdit)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35350);
/** What can be done to a registry, whichever form it is written in. */

/** The document cannot be edited safely: the reason is a clause. */
class CannotEdit extends _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
}


/***/ }),

/***/ 1535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ insertLine),
/* harmony export */   QU: () => (/* binding */ withEdits),
/* harmony export */   hj: () => (/* binding */ removeLine),
/* harmony export */   kk: () => (/* binding */ lineAround),
/* harmony export */   n_: () => (/* binding */ lineBreakOf)
/* harmony export */ });
/** Changes to a text as the spans that they replace: every other byte stays as it is. */
/**
 * The text with all edits made.
 *
 * @param edits in any order; of those that begin together, an insertion comes first
 * @throws RangeError where two of them overlap
 */
function withEdits(text, edits) {
    const parts = [];
    let done = 0;
    for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        if (edit.start < done)
            throw new RangeError('two edits overlap');
        parts.push(text.slice(done, edit.start), edit.text);
        done = edit.end;
    }
    return [...parts, text.slice(done)].join('');
}
function lineBreakOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
/** A whole line with its line break, wherever in it an offset lies. */
function lineAround(text, offset) {
    const end = text.indexOf('\n', offset);
    return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end === -1 ? text.length : end + 1 };
}
/** Takes a line out of a text in which each one ends with a break. */
function removeLine(text, offset) {
    return { ...lineAround(text, offset), text: '' };
}
/** Puts a line (without its break) before the one at `offset`, or after it, with the document's own line breaks. */
function insertLine(text, line, offset, where) {
    const { start, end } = lineAround(text, offset);
    const at = where === 'before' ? start : end;
    return { start: at, end: at, text: line + lineBreakOf(text) };
}


/***/ }),

/***/ 99908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formOf)
/* harmony export */ });
/** In which form a registry is written. */
/** The form that a path stands for. JSON is YAML. */
function formOf(path) {
    return /\.(?:ya?ml|json)$/i.test(path) ? 'yaml' : 'markdown';
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ explainRegistry),
/* harmony export */   _: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35350);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(38767);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99908);
/** Reads a registry, in whichever form it is written. A reader and its parser are loaded when they are needed. */



/**
 * @param pin how the policy says that it is to be read; `null` to see for itself
 * @throws Failure where the document cannot be read at all, has not what the pin names, or holds no allocation: a registry that
 * says nothing would let everything pass
 */
async function readRegistry(source, pin = null) {
    return hold((0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .formOf */ .Q)(source.path) === 'yaml' ? await readYamlForm(source, pin) : (await readMarkdownForm(source, pin)).registry);
}
/**
 * A registry with what each of its parts was read as; also one that holds no allocation, because then more than ever
 * somebody wants to know why.
 *
 * @throws Failure where the document cannot be read at all, or has not what the pin names
 */
async function explainRegistry(source, pin = null) {
    if ((0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .formOf */ .Q)(source.path) === 'yaml')
        return { form: 'yaml', registry: await readYamlForm(source, pin), parts: [] };
    const reading = await readMarkdownForm(source, pin);
    const { partsOf } = await Promise.all(/* import() */[__nccwpck_require__.e(743), __nccwpck_require__.e(724), __nccwpck_require__.e(310), __nccwpck_require__.e(575)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60575));
    return { form: 'markdown', registry: reading.registry, parts: partsOf(source, reading) };
}
async function readYamlForm(source, pin) {
    if (pin !== null)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the policy names a table or columns of ${source.path}, which is YAML and has neither`);
    return (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(743), __nccwpck_require__.e(857), __nccwpck_require__.e(724), __nccwpck_require__.e(310), __nccwpck_require__.e(467)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98467))).readYaml(source);
}
async function readMarkdownForm(source, pin) {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(743), __nccwpck_require__.e(724), __nccwpck_require__.e(310), __nccwpck_require__.e(206), __nccwpck_require__.e(937)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6937))).readMarkdown(source, pin);
}
/** Each is compared with those that share a port with it. */
const mostAllocations = 50_000;
/** @throws Failure for a registry that says nothing, or too much */
function hold(registry) {
    const { file, allocations, problems } = registry;
    if (allocations.length > mostAllocations)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('the registry cannot be read: it gives more than 50,000 ports', (0,_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(file));
    if (allocations.length > 0 || problems.length > 0)
        return registry;
    throw (0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .formOf */ .Q)(file) === 'yaml'
        ? new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`no port in ${file}: list at least one under "allocations:"`, (0,_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(file))
        : new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`no port table found in ${file}: portbook expects a Markdown table with one column "Port" and one that names ` +
            `the application; "portbook registry --explain" shows what each table was read as`, (0,_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(file));
}


/***/ }),

/***/ 71556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findRegistries),
/* harmony export */   i: () => (/* binding */ locateRegistry)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35350);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(38767);
/* harmony import */ var _model_registry_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(59088);
/** Finds the registry in a tree: the one that the policy gives, or the one under a usual name. */



/** Without regard to case; `_` and `-` are the same. */
const names = [
    'ports.yml',
    'ports.yaml',
    'PORTS.md',
    'PORT_REGISTRY.md',
    'VPS_PORT_REGISTRY.md',
    'PORT_ALLOCATION.md',
    'PORT_ALLOCATIONS.md',
    'PORTS_REGISTRY.md',
];
const howToName = 'with "registry:" in .github/portbook.yml, with --registry, or with the input "registry" of the action';
const folders = ['', 'docs/', '.github/'];
/**
 * The path of the registry.
 *
 * @param policyPath what the policy or the command line gives, relative to the root; `null` to look for it
 * @throws Failure where there is none, more than one, or the given one cannot be read
 */
function locateRegistry(tree, policyPath) {
    const path = policyPath === null ? usualPath(tree) : policyPath.replace(/^(?:\.\/+)+/, '');
    const read = tree.read(path);
    switch (read.kind) {
        case 'text':
            return path;
        case 'missing':
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the registry ${path} does not exist${(0,_model_registry_address_js__WEBPACK_IMPORTED_MODULE_1__/* .meantInstead */ .qn)(path)}`);
        case 'unreadable':
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the registry ${path} cannot be read: ${read.reason}`);
    }
}
/** Every file that has the name of a registry, in the order of their paths. */
function findRegistries(tree) {
    const usual = new Set(folders.flatMap((folder) => names.map((name) => normal(folder + name))));
    const isUsual = (path) => usual.has(normal(path));
    // A link counts by its own name, unless what it points to is found by name already.
    const links = [...tree.links].filter(([link, target]) => isUsual(link) && !isUsual(target)).map(([link]) => link);
    return [...tree.files.filter(isUsual), ...links].sort(_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6);
}
function usualPath(tree) {
    const [first, second, ...others] = findRegistries(tree);
    if (first === undefined) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`no port registry found: looked for ${names.join(', ')} in the root, docs/ and .github/; ` +
            `name yours ${howToName}; or let "portbook init" write the first one`);
    }
    if (second !== undefined) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`more than one port registry: ${[first, second, ...others].join(' and ')}; ` +
            `keep one, or name it ${howToName}`);
    }
    return first;
}
function normal(path) {
    return path.toLowerCase().replaceAll('-', '_');
}


/***/ }),

/***/ 38739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ isProcessSeen),
/* harmony export */   H7: () => (/* binding */ nameBefore),
/* harmony export */   Wx: () => (/* binding */ isReadAsName),
/* harmony export */   XT: () => (/* binding */ isMarkedExample),
/* harmony export */   YJ: () => (/* binding */ firstClause),
/* harmony export */   ae: () => (/* binding */ withoutProcess),
/* harmony export */   fA: () => (/* binding */ runtime),
/* harmony export */   tG: () => (/* binding */ isExample),
/* harmony export */   u9: () => (/* binding */ namesListed),
/* harmony export */   uP: () => (/* binding */ isNobody),
/* harmony export */   wz: () => (/* binding */ nameBehindStatus)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82376);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(60741);
/** What the cells of a table call an application, and what in them is no name. */


/** What starts programs, and is the process that is seen of them. */
const runtime = /^(?:node|nodejs|npm|pnpm|yarn|bun|deno|tsx|python\d?|uvicorn|gunicorn|flask|php|php-fpm|ruby|puma|java|go|dotnet|docker|podman|pm2)(?![\w-])/i;
/** `(example) Control UI` or `{{PRODUCT}}`, in a registry that is still to be filled in. */
function isExample(name) {
    return isMarkedExample(name) || /^\{\{[^{}]*\}\}$/u.test(name);
}
/** Whether a cell says of its row that it is an example: `(example) ferry`, `（例）ferry`. */
function isMarkedExample(text) {
    return /^[^\p{L}]*[(（[](?:example|sample|e\.g\.?|ejemplo|exemple|exemplo|beispiel|пример|示例|例|예시)[)）\]]/iu.test(text);
}
/** `ferry` of `Available — ferry`: what is left where another column says that it is somebody's; `null` for `Available — future boats`. */
function nameBehindStatus(text) {
    const [, before = '', name = ''] = /^([^—–-]{1,40})\s[—–-]\s+(\S.*)$/u.exec(text) ?? [];
    const isName = /\p{L}/u.test(name) && (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusInsteadOfName */ .Tj)(name) === null && !/^(?:future|new|any)(?!\p{L})/iu.test(name);
    return (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .bareStatus */ .zc)(before) === 'free' && isName ? name : null;
}
/** `ferry-web` of `ferry-web:4310`; `null` where no name stands before a port. */
function nameBefore(mask, port) {
    return /(?<![^\s(])(\p{L}[\p{L}\p{N}_-]*):$/u.exec(mask.slice(0, port))?.[1] ?? null;
}
/** Whether a text in the column of applications, where the status stands in its own, is the name that it looks like. */
function isReadAsName(text) {
    const { name, isReserved } = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .reservedFor */ .Oq)(text);
    return name === text && !isReserved && !isExample(text) && !isNobody(text);
}
/** An empty cell, a dash, a placeholder (`[APP]`), or a status where the name should be. */
function isNobody(name) {
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .saysSomething */ .XE)((0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBrokenText */ .FA)(name)) || /^[[<{].*[\]>}]$/.test(name))
        return true;
    return /^\W*(?:n\/a|none|nobody|nothing|nil)\W*$/i.test(name) || (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusInsteadOfName */ .Tj)(name) !== null;
}
/** Names with a comma between them, or each on a line of its own. */
function namesListed(text) {
    const names = text.includes('\n') ? text.split('\n') : text.split(/\s*[,;，、]\s*| [/+&] /);
    return names.filter((it) => /[\p{L}\p{N}*]/u.test(it));
}
/** A description that stands in for a name, up to where it goes on: `Lock gate — not on the WAN`, `Lock gate; needs a key`. */
function firstClause(text) {
    const [mark = ''] = /;|\s[—–-]\s/.exec(text) ?? [];
    const [name = '', rest = ''] = mark === '' ? [text] : [text.slice(0, text.indexOf(mark)), text.slice(text.indexOf(mark))];
    return /\p{L}/u.test(name) ? { name: name.trim(), rest: rest.slice(mark.length).trim() } : { name: text, rest: '' };
}
const processNumber = /\s?[(（]pid[\s:]{0,3}\d+[)）]/i;
/** Whether a text names what was running when somebody looked: `python app (PID 25732)`. */
function isProcessSeen(text) {
    return processNumber.test(text);
}
/** A name without the number of the process, which is another one tomorrow. */
function withoutProcess(text) {
    return text.replace(processNumber, '');
}


/***/ }),

/***/ 82376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isAboutPorts),
/* harmony export */   FA: () => (/* binding */ withoutBrokenText),
/* harmony export */   H_: () => (/* binding */ nearestStatusWord),
/* harmony export */   Nk: () => (/* binding */ takenWords),
/* harmony export */   Oq: () => (/* binding */ reservedFor),
/* harmony export */   Tj: () => (/* binding */ statusInsteadOfName),
/* harmony export */   em: () => (/* binding */ statusIn),
/* harmony export */   hA: () => (/* binding */ reservedForWords),
/* harmony export */   h_: () => (/* binding */ tableStatus),
/* harmony export */   jc: () => (/* binding */ isBareStatus),
/* harmony export */   lR: () => (/* binding */ headingStatus),
/* harmony export */   lS: () => (/* binding */ speaksOfPorts),
/* harmony export */   zc: () => (/* binding */ bareStatus)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(60741);
/* harmony import */ var _topics_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70706);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19817);
/** The status that a text states, by its words; emoji are not looked at (they break too often), but for those that spell one. */




/**
 * What people write for each status. A phrase that negates another begins before it (`not active`),
 * so that the earliest match is the right one.
 *
 * An application that is merely stopped keeps its port: it would collide when it is started again.
 */
const phrases = {
    active: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(`
    active, running, live, production, prod, up, online, ok, normal, in use, used, in production, allocated,
    assigned, deployed, healthy, enabled, working, taken, occupied, stable, yes, open, listening, current,
    development, dev, staging, testing, test, local, internal, public, external, operational, ready, bound,
    exposed, protected, maintenance, beta, alpha, experimental, demo, critical, primary, secondary, backup,
    restricted, secured, configured, installed, monitored, degraded, verified, confirmed, not free, not available, unavailable, always on, on, permanent, system, default,
    required, activo, activa, en uso, en producción, ocupado, en ejecución, funcionando, asignado, usado, no
    disponible, актив*, работает, используется, занят*, запущен*, в работе, включен*, продакшн, недоступ*, 运行中,
    运行, 使用中, 正常, 已启用, 启用, 已使用, 占用, 在用, 已分配, 活跃, 生产, 稼働中, 不可用, 할당됨, 시스템, 적용, 완료, 사용 중, 사용중, 운영, 실행 중, đang chạy, đang dùng, đang sử dụng, hoạt động,
    đang hoạt động, đã dùng, aktiv, belegt, läuft, in betrieb, actif, en service, utilisé, ativo, ativa, em uso
  `),
    reserved: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(`
    reserved, reserve, reservation, reservations, planned, placeholder, future, pending, upcoming, proposed, requested, tbd, todo, wip, in progress, not
    active, inactive, not running, stopped, paused, down, off, offline, on demand, not deployed, not started,
    idle, disabled, standby, suspended, optional, not yet, on hold, dormant, exited, reservado, reservada,
    planificado, planeado, pendiente, futuro, detenido, parado, inactivo, no activo, зарезервирован*, резерв*,
    запланирован*, планируется, остановлен*, не актив*, неактив*, не запущен*, не работает, отключен*,
    выключен*, 预留, 保留, 计划, 规划, 待, 停止, 未启用, 未运行, 未启动, 已停, 予約, 예약, 예정, 중지, dự kiến, dự phòng, đặt trước, dành riêng, dừng, đã
    dừng, không hoạt động, tạm dừng, chưa chạy, reserviert, geplant, inaktiv, réservé, prévu, inactif, inativo
  `),
    free: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(`
    free, available, unassigned, unused, unallocated, vacant, not used, not in use, not assigned, not allocated,
    not taken, no longer used and free, spare, unreserved, released, libre, libres, disponible, disponibles, sin
    uso, sin asignar, no asignado, no usado, свобод*, доступ*, не используется, не занят*, 空闲, 可用, 未使用, 未分配,
    未占用, 闲置, 空き, 사용 가능, 미사용, trống, còn trống, khả dụng, sẵn sàng, chưa dùng, chưa sử dụng, frei, verfügbar, livre,
    disponível
  `),
    avoid: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(`
    avoid, do not use, dont use, never use, never assign, do not assign, must not be used, must not use,
    forbidden, prohibited, blocked, banned, off limits, not allowed, common default, conflict prone, unsafe, not
    this project, other project, cannot be used, can not be used, evitar, no usar, no se puede usar, no se pueden usar, não usar, prohibido, избегать, не использовать, запрещ*, 避免, 禁用, 禁止,
    不要使用, 勿用, tránh, không dùng, không sử dụng, vermeiden, nicht verwenden, éviter
  `),
    retired: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(`
    retired, deprecated, decommissioned, removed, deleted, obsolete, archived, abandoned, no longer used, no
    longer in use, no longer active, discontinued, sunset, legacy, dead, migrated, moved, replaced, superseded,
    freed, end of life, old, retirado, obsoleto, eliminado, устарел*, удален*, удалён*, выведен*, больше не
    используется, 废弃, 已下线, 下线, 弃用, 已删除, 已停用, ngừng, đã xóa, không còn dùng, veraltet, entfernt, obsolète
  `),
};
/** The statuses in the order in which they win a tie, with their phrases. */
const statuses = ['retired', 'avoid', 'free', 'reserved', 'active'];
/** The status whose word stands first in a text (of two that begin together, the longer); `null` where there is none. */
function statusIn(text) {
    return earliest((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(spelledOut(text)))?.status ?? null;
}
/**
 * The status that a name cell states instead of a name: `Available`, `*free for a new tenant*`, `Avoid`,
 * `_(not this project)_`. Only `free` may be followed by more words, and never joined to them (`free-range-api`).
 */
function statusInsteadOfName(text) {
    const bare = spelledOut(text).replace(/^[^\p{L}\p{N}]+/u, '');
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(bare);
    const hit = earliest(words);
    if (hit === null || hit.index > 1)
        return null;
    // `Taken`: somebody's, though nobody knows whose. `System`, `Default`, `Test` are names that happen to be words.
    if (hit.status === 'active')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isOneOf */ .EK)(bare, takenWords) ? 'reserved' : null;
    if (isBareStatus(bare))
        return hit.status;
    const next = bare[hit.length] ?? '';
    return hit.status === 'free' && /[\s(,;:—–]/.test(next) ? 'free' : null;
}
/** What says of ports that somebody has them. */
const takenWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(`
  taken, in use, already in use, occupied, занят, занято, занята, используется, ocupado, en uso, em uso, 占用, 已占用, 使用中, 已使用,
  사용 중, 사용중, belegt, occupé, đang sử dụng
`);
/** A text without broken emoji and dashes; the emoji "free" and "vacant" are the words themselves. */
function spelledOut(text) {
    return withoutBrokenText(text).replace(/🆓|🈳/gu, ' free ').trim();
}
/** Emoji, dashes and quotes in UTF-8 that were read as Windows-1252: they begin with letters, but are none. */
function withoutBrokenText(text) {
    return text.replace(/(?:â[€œžš¬€˜‚]|ð\u0178|ð\u009f|ï¸)[\u0080-\u00bf"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{0,2}/gu, ' ');
}
/** What announces the application that a port is kept for, as a header or before the name. */
const reservedForWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(`
  reserved for, intended for, planned for, planned use, intended use, reservado para, зарезервировано для, 预留给, dành cho
`);
/** `Reserved for the crane`, `Reserved: crane`, `Assigned to the crane`: whose it is, and whether it is reserved or taken. */
function reservedFor(text) {
    const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
    const [beforeColon = '', ...afterColon] = bare.split(/\s?[:：]\s?/);
    if (afterColon.length > 0 && bareStatus(beforeColon) === 'reserved')
        return { name: afterColon.join(': ').trim(), isReserved: true };
    // `used by Nginx for HTTPS`
    const user = /^(?:(?:is )?(?:already |currently |now )?(?:used|taken|occupied|usado|занят) (?:by|por)? ?|(?:assigned|allocated|given) to )(?:the )?(\S.*?)(?: (?:for|to|as|para) .*)?$/i.exec(bare)?.[1];
    if (user !== undefined)
        return { name: user, isReserved: false, isTaken: true };
    const phrase = reservedForWords.find((it) => bare.slice(0, it.length).toLowerCase() === it);
    const name = phrase === undefined ? '' : bare.slice(phrase.length).replace(/^[\s:]+(?:the )?/i, '');
    return name === '' ? { name: text, isReserved: false } : { name, isReserved: true };
}
/** Longer texts are more than a status, and would take long to read word by word. */
const longestBare = 100;
/** Whether a text is made of statuses and nothing else: `Reserved`, `RESERVED — do not use`. */
function isBareStatus(text) {
    if (text.length > longestBare)
        return false;
    for (let words = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(text);;) {
        const hit = earliest(words);
        if (hit === null || hit.index > 1)
            return false;
        const start = words[hit.index] === ' ' ? hit.index + 1 : hit.index;
        words = words.slice(start + hit.length);
        if (words.trim() === '')
            return true;
    }
}
/** The status that a text is a word for, and nothing else: `Reserved`, `✅ In use`. */
function bareStatus(text) {
    return isBareStatus(text) ? statusIn(text) : null;
}
/** The word for a status that a text is a slip of, by at most so many letters; `null` where none is near. */
function nearestStatusWord(text, letters) {
    if (text.length > 40)
        return null;
    const word = text.toLowerCase();
    return knownWords.find((it) => it.length > 3 && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, it) <= letters) ?? null;
}
const knownWords = statuses.flatMap((status) => phrases[status].filter((it) => !it.endsWith('*')));
function earliest(words) {
    let best = null;
    for (const status of statuses) {
        for (const phrase of phrases[status]) {
            const index = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .indexOfPhrase */ .bi)(words, phrase);
            if (index === -1)
                continue;
            const length = phrase.replace('*', '').length;
            if (best === null || index < best.index || (index === best.index && length > best.length))
                best = { status, index, length };
        }
    }
    return best;
}
/** The status of the rows of a table: that of the heading, and what it begins with where that gives nothing away. */
function tableStatus(headings) {
    const status = headingStatus(headings);
    if (status !== null || headings.length < 2)
        return status;
    const first = earliest((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(headings.at(-1)?.replace(/^[^\p{L}]+/u, '') ?? ''));
    return first?.status === 'reserved' && first.index <= 1 ? 'reserved' : null;
}
/**
 * The status that the nearest heading gives to all rows under it: `Reserved Ports`, `Available`. A
 * heading that speaks of something else (`Available Services`) says nothing about ports.
 */
function headingStatus(headings) {
    const heading = whatCounts((0,_topics_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPromises */ .lq)(headings.at(-1) ?? ''));
    const status = statusIn(heading);
    if (status === null || headings.length === 1)
        return null;
    const bare = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRemarks */ .K2)(heading)
        .split(/[/,&]| and | for | para | для /)
        .every((part, index) => isBareStatus(part) || (index > 0 && /^\P{L}*(?:future|new)/iu.test(part)));
    return bare || (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mentions */ .wy)(heading, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .portWords */ .D6) ? status : null;
}
/** `Configured but not running`: what stands behind "but". `Currently in use` is `In use`. */
function whatCounts(heading) {
    const [before = '', ...behind] = heading.split(/\s(?:but|pero|aber|mais|mas|но)\s/i);
    const said = behind.length > 0 && isBareStatus(before) ? behind.join(' ') : heading;
    return said.replace(/(?<!\p{L})(?:currently|now|already|actually)(?!\p{L})/giu, ' ');
}
/** Whether what stands above a block speaks of ports. Above any heading, a registry speaks of nothing else. */
function speaksOfPorts({ headings, caption }) {
    return (headings.length === 0 || (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mentions */ .wy)(`${headings.join(' ')} ${caption}`, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .portWords */ .D6) || headingStatus(headings) !== null);
}
/** The same where the document may also be called after them: enough for what looks like a port and a name by itself. */
function isAboutPorts(context) {
    return speaksOfPorts(context) || (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mentions */ .wy)(context.file, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .portWords */ .D6);
}


/***/ }),

/***/ 60741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ blanked),
/* harmony export */   K2: () => (/* binding */ withoutRemarks),
/* harmony export */   M5: () => (/* binding */ remarkOf),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   XE: () => (/* binding */ saysSomething),
/* harmony export */   d9: () => (/* binding */ withoutRemark)
/* harmony export */ });
/** What a text says and what it only remarks, whatever it is about. */
/** Whether a text says anything: a dash, a bullet or an emoji alone does not. */
function saysSomething(text) {
    return /[\p{L}\p{N}]/u.test(text);
}
/** The remark in brackets that a text ends with; empty where there is none. */
function remarkOf(text) {
    return /[(（]([^()（）]*)[)）]\s*$/.exec(text)?.[1] ?? '';
}
/** `shop` of `shop (Next.js)`. */
function withoutRemark(text) {
    return text.replace(/\s*[(（][^()（）]*[)）]\s*$/, '').trim();
}
/** A text with a space for each remark in it. */
function withoutRemarks(text) {
    return text.replace(/[(（][^()（）]*[)）]/g, ' ');
}
/** A text with spaces in place of some of it: what is left stands where it stood. */
function blanked(text, parts) {
    let left = text;
    for (const { start, end } of parts)
        left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
    return left;
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}


/***/ }),

/***/ 70706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oj: () => (/* binding */ withoutFiles),
/* harmony export */   XW: () => (/* binding */ aboutSomethingElse),
/* harmony export */   lq: () => (/* binding */ withoutPromises),
/* harmony export */   od: () => (/* binding */ headerSays),
/* harmony export */   rq: () => (/* binding */ announces)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19817);
/** What headings and headers announce other than who has which port now, and the words that say so. */

/** What stands above a block says that it is about this. */
const headingWords = {
    history: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    history, conflict, conflicts, incident, incidents, changelog, change log, resolved, migration, migrations, previous,
    audit log, historia, historial, conflictos, истори*, конфликт*, 历史, 冲突, 变更, lịch sử, xung đột, verlauf, historique,
    konflikt, konflikte, konflikten, 충돌, 변경, 이력
  `),
    example: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    example, examples, sample, samples, template, ejemplo, ejemplos, exemplo, exemplos, örnek, örnekler, plantilla,
    пример, примеры, шаблон, 示例, 例子, 模板, ví dụ, mẫu, beispiel, exemple, exemples
  `),
    /** Ports that only containers see. */
    inside: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    inside container, inside containers, inside the container, inside the containers, inside docker, container internal,
    internal container ports, ports in container, ports in containers, container ports, container side, in the cluster,
    inside the cluster, cluster internal, 集群内, внутри контейнер*, 容器内, 容器内部, trong container, not published, unpublished,
    internal docker, docker internal, docker network, internal network, nicht veröffentlicht, dentro del contenedor,
    dentro de los contenedores
  `),
    lanes: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    lane, lanes, range, ranges, convention, conventions, scheme, strategy, guideline, guidelines, policy, block, blocks,
    categories, numbering, rangos, rango, диапазон*, 范围, 区间, 段, 规划规则, dải, phạm vi, bereiche, plages, 범위, 대역
  `),
    rules: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    rules, rule, checklist, commands, troubleshooting, how to, prevention, recovery, reglas, правила, 规则, quy tắc,
    checks
  `),
    usage: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    statistics, statistic, stats, usage, audit, monitoring, health, traffic, estadísticas, estadisticas, uso, статистик*,
    мониторинг, 统计, 使用情况, 监控, thống kê, statistik, statistiques
  `),
    /** Over a table whose ports stand in addresses. */
    proxy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    reverse proxy, proxied, proxy routes, upstreams, proxy inverso, proxy reverso, обратный прокси, 反向代理, リバースプロキシ,
    역방향 프록시, proxy ngược
  `),
    domains: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    domain mapping, domain mappings, domain map, domains, routing, routes, dns, маршрутизация, домены, dominios, 域名
  `),
    /** Where to look, or from where requests may come; not who has what. */
    pages: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('url, urls, access, endpoint, endpoints, cors, origins, acceso, acesso, zugriff, доступ, 访问, 跨域'),
};
/** A column says that its table is about this. */
const headerWords = {
    history: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    old port, new port, previous port, former port, old, new, before, after, change, changed, resolution,
    puerto anterior, puerto nuevo, старый порт, новый порт, 旧端口, 新端口
  `),
    /** Beside the state of each port these are remarks. */
    conflict: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('problem, issue, conflict, conflicts with'),
    usage: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    connections, conns, pid, pids, requests, traffic, sessions, listening, last seen, conexiones, подключени*,
    соединени*, 连接, 连接数, kết nối, verbindungen, connexions
  `),
    firewall: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('action, from, source, allow, rule, acción, действие, 规则, 动作'),
    /** With these, a source is none of requests: `Data source`. */
    content: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('data, code, file, files, repo, repository, config, configuration'),
    routes: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    upstream, proxy pass, proxy to, proxies to, forwards to, backend, бэкенд, апстрим, 上游, 后端, 转发, 代理
  `),
    /** In a table with a column "Port" and one of applications these only describe them. */
    describedRoutes: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('route, target, location, destination'),
};
/** Whether a heading, or what stands with it above a block, announces something. */
function announces(heading, topic) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(withoutPromises(heading), headingWords[topic]);
}
/** Whether a header says that its table is about something. */
function headerSays(header, topic) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(withoutPromises(header), headerWords[topic]);
}
/**
 * Whether a heading announces something other than who has which port now.
 *
 * @param ofPart what of it may speak of lanes: as the title of a document, `Port policy` is only its name
 */
function aboutSomethingElse(heading, ofPart = heading) {
    const topics = ['history', 'example', 'inside', 'rules'];
    return topics.some((it) => announces(heading, it)) || announces(ofPart, 'lanes');
}
/** A heading or header without what is only said to praise the ports: `Ports (changed to avoid conflicts)` tells of no conflict. */
function withoutPromises(heading) {
    return heading.replace(/\b(?:avoid|prevent|no|without)[a-z]{0,4} (?:any |port )?conflicts?\b|\bconflicts? (?:avoid|prevent)ed\b|\bconflict[ -]free\b/gi, ' ');
}
/** A heading without the names of files: `Ports (.env.example)` is about what they say, and gives no example. */
function withoutFiles(heading) {
    return heading.replace(/[^\s()[\]]*\.(?:env|ya?ml|json|toml|ini|conf|cfg|[cm]?[jt]s)(?![\p{L}\p{N}])[^\s()[\]]*/giu, ' ');
}


/***/ }),

/***/ 19817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ portWords),
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Vg: () => (/* binding */ hostPortWords),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   bi: () => (/* binding */ indexOfPhrase),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/** The words that people use in registries, in several languages, and how they are found in a text. */
/**
 * Phrases out of one text with a comma between them, over as many lines as it takes. An empty one counts, too.
 * People leave out accents (`servico`, `dai port`): each phrase is followed by what is left of it then.
 */
function listOf(text) {
    return text.split(',').flatMap((it) => {
        const phrase = it.trim().replace(/\s+/g, ' ');
        const plain = withoutAccents(phrase);
        return plain === phrase || /[^ -~]/.test(plain) ? [phrase] : [phrase, plain];
    });
}
function withoutAccents(text) {
    return text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('đ', 'd');
}
/** A text in the form that phrases are looked up in: lower case words with a space around each. */
function wordsOf(text) {
    // Most text is ASCII, and a pattern of all letters takes long to compile.
    if (/^[ -~]*$/.test(text))
        return ` ${text
            .toLowerCase()
            .replaceAll("'", '')
            .replace(/[^a-z0-9]+/g, ' ')
            .trim()} `;
    const words = text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/['’]/g, '')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim();
    return ` ${words} `;
}
/** Where a phrase first occurs in `wordsOf` a text; -1 where it does not. */
function indexOfPhrase(words, phrase) {
    let needle = needles.get(phrase);
    if (needle === undefined) {
        needle = needleFor(phrase);
        needles.set(phrase, needle);
    }
    return words.indexOf(needle);
}
/** The same few hundred phrases are looked up for every row. */
const needles = new Map();
function needleFor(phrase) {
    if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(phrase))
        return phrase; // Kana, Han, Hangul
    return phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `;
}
/** Whether a text holds one of the phrases. */
function mentions(text, phrases) {
    const words = wordsOf(text);
    return phrases.some((phrase) => indexOfPhrase(words, phrase) !== -1);
}
/** Whether a text is one of the phrases and nothing else. */
function isOneOf(text, phrases) {
    return phrases.includes(wordsOf(text).trim());
}
/** The first of the phrases, in order of preference, that a text holds; its rank, or -1. */
function rankOf(text, phrases) {
    const words = wordsOf(text);
    return phrases.findIndex((phrase) => indexOfPhrase(words, phrase) !== -1);
}
/** What a port is called. */
const portWords = listOf(`
    port, ports, puerto, puertos, порт, порты, порта, портов, 端口, 埠, ポート, cổng, porta, portas, porte, poort, 포트
  `);
/** What the port is called that others can reach, beside that of a container. */
const hostPortWords = listOf(`
    host port, external port, published port, exposed port, public port, puerto host, puerto del host, puerto externo, porta host,
    porta do host, porta externa, внешний порт, 主机端口, 宿主机端口, 外部端口, 호스트 포트, 외부 포트
  `);


/***/ }),

/***/ 25332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ aliasesOf)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(60741);
/** By which other names an entry knows its application, in whichever form it is written. */

/** Longer ones are sentences, and have no other names. */
const longestName = 200;
/**
 * Further names: of `Grafana (monitoring)` and `Grafana – dashboards` also `Grafana`, of `ferry-web / ferry-api`
 * also each of the two, of `Ferry (PM2: ferry-prod)` also `ferry-prod`.
 *
 * @param others the names that the entry lists
 * @returns none for what is nobody's
 */
function aliasesOf(application, others) {
    if (application === null)
        return [];
    const names = application.length > longestName ? [] : namesIn(application);
    return [...new Set([...names, ...others])].filter((it) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .saysSomething */ .XE)(it) && it !== application);
}
function namesIn(application) {
    const process = /[(（](?:pm2|process|container|name)[ \t]?[:：][ \t]?([\w.-]+)/i.exec(application)?.[1];
    const [bare = ''] = application.split(/\s*[(（]| [–—-] |: /, 1);
    return [bare, ...(process === undefined ? [] : [process]), ...bare.split(/ [/+&] |, | and /)];
}


/***/ }),

/***/ 36041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   writeMarkdown: () => (/* binding */ writeMarkdown)
/* harmony export */ });
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73520);
/* harmony import */ var _markdown_cell_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38739);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(25332);
/** The Markdown form of a registry, written from what it says: one table. */



const columns = [
    { header: 'Port', cell: (it) => (0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_1__/* .showPorts */ .Ax)(it) },
    { header: 'Application', cell: (it) => (it.application === null ? '–' : nameCell(it.application)) },
    { header: 'Status', cell: (it) => it.status.replace(/^./, (first) => first.toUpperCase()) },
    { header: 'Protocol', cell: (it) => (it.protocol === 'tcp' ? '' : it.protocol.toUpperCase()) },
    { header: 'Type', cell: (it) => escapeText(it.type ?? '') },
    { header: 'Owner', cell: (it) => escapeText(it.owner ?? '') },
    { header: 'Server', cell: (it) => escapeText(it.host ?? '') },
    { header: 'Address', cell: (it) => escapeText(it.address ?? '') },
    { header: 'Environments', cell: (it) => listCell(it.environments) },
    { header: 'Domains', cell: (it) => escapeText(it.domains.join(', ')) },
    { header: 'Directory', cell: (it) => escapeText(it.directory ?? '') },
    { header: 'Aliases', cell: (it) => listCell(furtherNames(it)) },
    { header: 'Pool', cell: (it) => escapeText(it.pool ?? '') },
    { header: 'Until', cell: (it) => it.until ?? '' },
    { header: 'Notes', cell: (it) => escapeText(it.notes ?? '') },
];
const always = ['Port', 'Application', 'Status'];
const labels = { updated: 'Last updated', audited: 'Last audit' };
/** A cell that is wider does not widen its column. */
const widest = 40;
/**
 * The document. What no entry says has no column.
 *
 * @param dates at most one of each kind, each one of the calendar
 * @param frame for people to fill in; nothing for the entries alone
 */
function writeMarkdown(allocations, dates, frame = { intro: [], columns: [] }) {
    const shown = new Set([...always, ...frame.columns]);
    const used = columns.filter((it) => shown.has(it.header) || allocations.some((entry) => it.cell(entry) !== ''));
    const rows = allocations.map((entry) => used.map((it) => it.cell(entry)));
    const widths = used.map(({ header }, column) => Math.max(header.length, ...rows.map((row) => row[column]?.length ?? 0).filter((it) => it <= widest)));
    const line = (row, fill = ' ') => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
    const stated = dates.map((it) => `${labels[it.kind]}: ${it.date}`).join(' · ');
    return [
        '# Ports',
        '',
        ...(stated === '' ? [] : [stated, '']),
        ...frame.intro.flatMap((it) => [it, '']),
        line(used.map((it) => it.header)),
        line(used.map(() => ''), '-'),
        ...rows.map((row) => line(row)),
        '',
    ].join('\n');
}
/** Names that the reader does not see in the application's own. */
function furtherNames({ application, aliases }) {
    const derived = new Set((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasesOf */ .Q)(application, []));
    return aliases.filter((it) => !derived.has(it));
}
/** A name between commas, or, where one has a mark in it that would part it, each on a line of its own. */
function listCell(names) {
    const isPlain = names.every((it) => !/[,;，、]|^[/+&] | [/+&] | [/+&]$/.test(it));
    return names.map(escapeText).join(isPlain ? ', ' : '<br>');
}
/** A name that would be read as a status or as nobody stands as code, which the reader takes literally. */
function nameCell(name) {
    return (0,_markdown_cell_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isReadAsName */ .Wx)(name) ? escapeText(name) : codeOf(name);
}
/** https://spec.commonmark.org/0.31.2/#code-spans, in a table: https://github.github.com/gfm/#example-200 */
function codeOf(text) {
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((it) => it.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^`|`$/.test(text) ? ' ' : '';
    return `${fence}${pad}${text.replaceAll('|', '\\|')}${pad}${fence}`;
}
/** https://spec.commonmark.org/0.31.2/#backslash-escapes; an underscore inside a word is no mark. */
function escapeText(text) {
    return text
        .replace(/[\\`*~<[\]|]|&(?=[#a-z])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu, '\\$&')
        .replaceAll('\n', '<br>');
}


/***/ }),

/***/ 33982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ annotated),
/* harmony export */   jR: () => (/* binding */ distantPage)
/* harmony export */ });
/* unused harmony export pageOfLine */
/* harmony import */ var _model_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85253);

/**
 * The finding on a line that the checked repository has: of one in another repository's registry, that of a config
 * that it is about, else the one that names the registry. The entry is then a related place.
 */
function annotated(finding, registry) {
    if (!(0,_model_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isDistant */ .Gz)(finding.at, registry))
        return { finding, at: finding.at };
    const cause = finding.related.find(({ at }) => !(0,_model_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isDistant */ .Gz)(at, registry));
    const entry = { at: finding.at, message: 'what the registry says' };
    const related = [entry, ...finding.related.filter((it) => it !== cause)];
    // The port to write instead would be the registry's.
    return { finding: { ...finding, related, fix: null }, at: cause?.at ?? registry.origin?.namedAt ?? null };
}
/** The page of a line of another repository's registry; `null` for every other place, and where there is no page. */
function distantPage(at, registry) {
    const page = registry.origin?.page ?? null;
    return page !== null && (0,_model_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isDistant */ .Gz)(at, registry) ? pageOfLine(page, at) : null;
}
/** @param page of the file, at a commit */
function pageOfLine(page, { file, line, endLine }) {
    // GitHub renders Markdown, without lines to link to, unless it is asked for the plain text.
    const query = /\.(md|markdown)$/i.test(file) ? '?plain=1' : '';
    return `${page}${query}${endLine > line ? `#L${line}-L${endLine}` : `#L${line}`}`;
}


/***/ }),

/***/ 73956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   $x: () => (/* binding */ markdownUrl),
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   H9: () => (/* binding */ relativeUri),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   dS: () => (/* binding */ standIns),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   vj: () => (/* binding */ sarifLinkText),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/** Text from the checked repository is hostile: one function for every medium it is printed in. */
/**
 * What a reader cannot see: control characters (ANSI escapes begin with one), formatting characters
 * (bidirectional overrides, zero-width spaces), the line breaks of Unicode, halves of a surrogate pair.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Longest name, path or other short value that is printed in full. */
const longestName = 200;
/** Longest sentence that is printed in full. */
const longestSentence = 1000;
/** Everything visible and on one line: `\n`, `\u{1b}`, `\u{202e}` stand for what they name. */
function visible(text) {
    return text.replace(unseen, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** Keeps both ends of an over-long text, because a sentence often has its point at the end. */
function clip(text, longest) {
    if (text.length <= longest)
        return text;
    const head = Math.ceil(longest * 0.6);
    return `${text.slice(0, head)}…${text.slice(text.length - (longest - head - 1))}`;
}
/** A name or path for a person: visible, at most 200 characters. */
function name(text) {
    return visible(clip(text, longestName));
}
/** A message for a person: visible, at most 1000 characters. */
function sentence(text) {
    return visible(clip(text, longestSentence));
}
/**
 * A finished line for a terminal or a log. GitHub's runner takes a line that begins with `::`, and one
 * that has `##[` anywhere, for a command: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function logLine(line) {
    return line.replace(/^(\s*):(?=:)/, '$1\\u{3a}').replace(/##(?=\[)/g, '#\\u{23}');
}
/** The message of a workflow command. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function commandData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
/** A property of a workflow command (`file=`, `title=`), by the rules of the same file. */
function commandProperty(text) {
    return commandData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/**
 * What GitHub makes a mention, a link or a picture of, up to where it is broken: `@team`, `#1`, `GH-1`, an address, `:100:`.
 * It looks for these in the finished text, where character references are decoded already, and where a colon of ours may
 * follow the text: `:rocket` at its end would be a picture, `:4310` would not.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const references = /[@#]|:(?=\/\/|[\w+-]+:|[a-z+-][\w+-]*$)|www(?=\.)|GH-(?=\d)/gi;
/** The hash of a commit, or what is left of one that is broken only once: GitHub takes seven digits for one. */
const hashes = /[\da-f]{7,}/gi;
/**
 * A sentence inside a line of Markdown. Character references stay text whatever surrounds them; a zero-width space
 * breaks what GitHub would make a reference of. https://github.github.com/gfm/#entity-and-numeric-character-references
 */
function markdown(text) {
    // None of the text's own zero-width spaces is left: `visible` has named them.
    return visible(text)
        .replace(references, '$&\u200b')
        .replace(hashes, (hash) => hash.replace(/.{6}(?!$)/g, '$&\u200b'))
        .replace(/[\\`*_[\]<>|~$&@#\u200b]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A sentence at the beginning of a paragraph, where it could begin a list, a line or a block of code. */
function markdownBlock(text) {
    return markdown(text.trim()).replace(/^[-+=]|(?<=^\d+)[.)]/, (character) => `&#${character.charCodeAt(0)};`);
}
/** A name inside a line of Markdown, set as code; an em dash for an empty one. */
function markdownCode(text) {
    const shown = name(text);
    if (shown.trim() === '')
        return '—';
    // Nothing but backticks has a meaning in a code span, and in a table `|` and the backslash before it.
    return /[`|\\]/.test(shown) ? `<code>${markdown(shown)}</code>` : `\`${shown}\``;
}
/** The destination of a Markdown link; `null` for anything but a web address. */
function markdownUrl(url) {
    if (!/^https?:\/\//i.test(url))
        return null;
    return url.replace(/[^\w\-.~:/?#@&+,;=%]/gu, (character) => {
        // Half a surrogate pair cannot be encoded.
        const encoded = /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
        return encoded === character ? `%${character.charCodeAt(0).toString(16)}` : encoded;
    });
}
/**
 * A path as a relative URI: each of its segments percent-encoded. All but letters, digits and `-._~` is encoded, also
 * what URIs allow: a colon would make a scheme of what stands before it. https://www.rfc-editor.org/rfc/rfc3986#section-2.3
 */
function relativeUri(path) {
    // Half a surrogate pair cannot be encoded.
    const encoded = (segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
    const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return path
        .split('/')
        .map((segment) => encoded(segment).replace(/[!'()*]/g, percent))
        .join('/');
}
/**
 * Text inside a plain message of SARIF, where `[text](target)` is a link and `{0}` stands for an argument.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html#_Toc141790722
 */
function sarifText(text) {
    return visible(text)
        .replace(/\](?=\()/g, '] ')
        .replace(/\{(\d+)\}/g, '{{$1}}');
}
/** A name inside a link of such a message. */
function sarifLinkText(text) {
    return sarifText(name(text)).replace(/[\\[\]]/g, '\\$&');
}
/**
 * The label of a Mermaid node or edge, for use between double quotes. Entity codes are Mermaid's own
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters); a full stop or a
 * hyphen before a space would begin a Markdown list.
 */
function mermaidLabel(text) {
    const shown = text.trim() === '' ? '—' : visible(clip(text, 60));
    return shown.replace(/[^\p{L}\p{N} ._/-]|[.-](?= )/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
/** A finished JSON document: what a terminal or a log could act on, or a reader not see, becomes `\uXXXX`. */
function jsonText(json) {
    return json
        .replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (character) => [...Array(character.length).keys()].map((index) => unicodeEscape(character.charCodeAt(index))).join(''))
        .replace(/##(?=\[)/g, '#\\u0023');
}
/** One character of source code for one: a code frame stays aligned. Tabs are kept. */
function standIns(code) {
    return code.replace(unseen, (character) => {
        const unit = character.charCodeAt(0);
        if (unit === 0x09)
            return '\t';
        // U+2400 to U+2421 picture the control characters.
        if (unit < 0x20)
            return String.fromCharCode(0x2400 + unit);
        return unit === 0x7f ? '\u2421' : '\ufffd'.repeat(character.length);
    });
}
function unicodeEscape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 45226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  UD: () => (/* binding */ Claims),
  Bs: () => (/* binding */ baseRange),
  DE: () => (/* binding */ firstGap),
  E$: () => (/* binding */ intersection)
});

// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __nccwpck_require__(58109);
// EXTERNAL MODULE: ./.build/model/names.js
var names = __nccwpck_require__(31576);
// EXTERNAL MODULE: ./.build/model/packages.js
var model_packages = __nccwpck_require__(57523);
// EXTERNAL MODULE: ./.build/model/place.js
var place = __nccwpck_require__(38767);
// EXTERNAL MODULE: ./.build/model/port-index.js
var port_index = __nccwpck_require__(73520);
// EXTERNAL MODULE: ./.build/rules/free-ports.js
var free_ports = __nccwpck_require__(38667);
// EXTERNAL MODULE: ./.build/rules/ownership.js
var ownership = __nccwpck_require__(79107);
// EXTERNAL MODULE: ./.build/rules/port-facts.js
var port_facts = __nccwpck_require__(10717);
// EXTERNAL MODULE: ./.build/rules/scopes.js
var scopes = __nccwpck_require__(69073);
// EXTERNAL MODULE: ./.build/model/address.js
var model_address = __nccwpck_require__(44468);
;// CONCATENATED MODULE: ./.build/rules/sockets.js
/** Which listeners can meet: grouped by socket, so that a thousand on one address are compared once. */





class Sockets {
    #of = new Map();
    /** By each address that a socket takes connections on, see `keysOf`. */
    #byAddress;
    #meeting = new Map();
    constructor(listeners) {
        const sockets = new Map();
        for (const listener of listeners) {
            const { port, portEnd, protocol, address, family } = listener;
            const key = `${port}-${portEnd}/${protocol}/${family}/${address}`;
            const known = sockets.get(key);
            const socket = known ?? { key, port, portEnd, protocol, bounds: (0,model_address/* boundsOf */.BO)(listener), byApplication: new Map() };
            if (known === undefined)
                sockets.set(key, socket);
            (0,maps/* append */.BC)(socket.byApplication, (0,names/* normalName */.t)(listener.application), listener);
            this.#of.set(listener, socket);
        }
        const byAddress = new Map();
        for (const socket of sockets.values())
            for (const key of keysOf(socket))
                (0,maps/* append */.BC)(byAddress, key, socket);
        this.#byAddress = new Map([...byAddress].map(([key, list]) => [key, new port_index/* PortIndex */.uN(list)]));
    }
    /** The sockets, the listener's own among them, that take the same connections as it would on these ports. */
    meeting(listener, range) {
        const socket = this.#of.get(listener);
        if (socket === undefined)
            return [];
        const key = `${socket.key} ${range.port}-${(0,port_index/* lastPort */.yX)(range)}`;
        const known = this.#meeting.get(key);
        if (known !== undefined)
            return known;
        const found = new Set(meetingKeys(socket).flatMap((it) => this.#byAddress.get(it)?.touching(range) ?? []));
        const inOrder = [...found].sort((a, b) => a.port - b.port || (0,place/* compareText */.n6)(a.key, b.key));
        this.#meeting.set(key, inOrder);
        return inOrder;
    }
}
/** Under which keys a socket is found: those of its addresses, and of all addresses of their IP versions. */
function keysOf({ protocol, bounds }) {
    return bounds.flatMap(({ version, address }) => [
        `${protocol}${version} ${address ?? 'wildcard'}`,
        `${protocol}${version} any`,
    ]);
}
/** Where to look for the sockets that meet this one: a wildcard meets any address, an address itself and the wildcard. */
function meetingKeys({ protocol, bounds }) {
    return bounds.flatMap(({ version, address }) => address === null
        ? [`${protocol}${version} any`]
        : [`${protocol}${version} ${address}`, `${protocol}${version} wildcard`]);
}
/** Whether two listeners can be there together, on one host and in one environment. */
function canMeet(a, b) {
    return (a.host === null || b.host === null || a.host === b.host) && inOneEnvironment(a, b);
}
/** Whether there is an environment in which both have their port. */
function inOneEnvironment(a, b) {
    if (a.environment === b.environment)
        return true;
    if (a.environment === 'default')
        return !a.replacedIn.includes(b.environment);
    if (b.environment === 'default')
        return !b.replacedIn.includes(a.environment);
    return false;
}

;// CONCATENATED MODULE: ./.build/rules/claims.js










/** Entries in answers that are kept for the next one who asks: bounded, however much a registry's ranges overlap. */
const mostKept = 1_000_000;
/** As many rivals as a person will read; a port that a thousand applications want stays one short finding. */
const mostRivals = 12;
class Claims {
    #policy;
    #registry;
    #facts;
    #allocations;
    /** Whether any entry is about one host or environment only. */
    #isScoped;
    #listeners;
    #sockets;
    #named;
    #namedOrOwned;
    #proxyEntries;
    #byApplication;
    #proxies;
    #byRange = new Map();
    #kept = 0;
    #ports = new Map();
    #spare = new Map();
    constructor(registry, facts, policy) {
        const { listeners } = facts;
        this.#policy = policy;
        this.#registry = registry;
        this.#facts = facts;
        const owned = registry.allocations.filter(ownership/* isOwned */.go);
        this.#allocations = new port_index/* PortIndex */.uN(registry.allocations);
        this.#isScoped = registry.allocations.some((it) => (it.host ?? null) !== null || it.environments.length > 0);
        this.#listeners = new port_index/* PortIndex */.uN(listeners);
        this.#named = indexBy(owned, ownership/* namesOf */.eZ);
        this.#namedOrOwned = indexBy(owned, ownership/* namesAndOwnerOf */.MG);
        this.#proxyEntries = new port_index/* PortIndex */.uN(owned.filter(ownership/* isProxyEntry */.l_));
        this.#byApplication = indexBy(listeners, (it) => [(0,names/* normalName */.t)(it.application)]);
        this.#proxies = new port_index/* PortIndex */.uN(listeners.filter(ownership/* isProxy */.ju));
        this.#sockets = new Sockets(listeners);
    }
    /** Every registry entry, of any status, that shares a port with the range. */
    allocations(range, protocol) {
        const key = `${range.port}-${(0,port_index/* lastPort */.yX)(range)}/${protocol}`;
        const known = this.#byRange.get(key);
        if (known !== undefined)
            return known;
        const found = this.#allocations.touching(range).filter((it) => it.protocol === protocol);
        this.#kept += found.length;
        if (this.#kept <= mostKept)
            this.#byRange.set(key, found);
        return found;
    }
    /** The same, without the entries for other hosts and environments than the listener's. */
    entriesFor(listener, range = baseRange(listener)) {
        const entries = this.allocations(range, listener.protocol);
        return this.#isScoped ? entries.filter((it) => (0,scopes/* holdsFor */.G)(it, listener)) : entries;
    }
    /** The first entry that gives a port of the range to somebody: `active` or `reserved`. */
    owner(range, protocol) {
        return this.allocations(range, protocol).find(ownership/* isOwned */.go);
    }
    listeners(range, protocol) {
        return this.#listeners.touching(range).filter((it) => it.protocol === protocol);
    }
    /** How firmly the registry gives all ports of a range to the listener's application. */
    backing(listener, range = baseRange(listener)) {
        const name = (0,names/* normalName */.t)(listener.application);
        const touching = (index) => (index?.touching(range) ?? []).filter((it) => it.protocol === listener.protocol && (0,scopes/* holdsFor */.G)(it, listener));
        const named = [...touching(this.#named.get(name)), ...((0,ownership/* isProxy */.ju)(listener) ? touching(this.#proxyEntries) : [])];
        if (firstGap(range, named) === null)
            return 'application';
        return firstGap(range, [...named, ...touching(this.#namedOrOwned.get(name))]) === null ? 'owner' : 'none';
    }
    /** Whether the registry knows the listener's application by its name, wherever it has its ports. */
    isRegistered(listener) {
        return this.#namedOrOwned.has((0,names/* normalName */.t)(listener.application));
    }
    /** The first port of the range that no entry gives to anybody where the listener is; `null` where all have an owner. */
    firstUnowned(range, listener) {
        return firstGap(range, this.entriesFor(listener, range).filter(ownership/* isOwned */.go));
    }
    /** The first entry that gives a port of the range to another application, and satisfies the condition. */
    otherOwner(listener, range = baseRange(listener), condition = () => true) {
        return this.allocations(range, listener.protocol).find((it) => (0,ownership/* isOwned */.go)(it) && !(0,ownership/* givesTo */.Mv)(it, listener) && (0,scopes/* holdsFor */.G)(it, listener) && condition(it));
    }
    /** The listeners of the application that an entry gives its ports to, on those of them that lie in the range. */
    listenersOf(entry, range = entry) {
        const shared = intersection(entry, range);
        const indexes = (0,ownership/* namesAndOwnerOf */.MG)(entry).map((name) => this.#byApplication.get(name));
        if ((0,ownership/* isProxyEntry */.l_)(entry))
            indexes.push(this.#proxies);
        return indexes
            .flatMap((index) => index?.touching(shared) ?? [])
            .filter((it) => it.protocol === entry.protocol && (0,scopes/* holdsFor */.G)(entry, it));
    }
    /**
     * The listeners of other applications that can meet this one on a host and in an environment, and
     * whose claim to the port the registry backs no less: one for each application and address.
     */
    rivals(listener, range = baseRange(listener)) {
        const name = (0,names/* normalName */.t)(listener.application);
        const rivals = [];
        for (const other of this.#sockets.meeting(listener, range)) {
            for (const [application, listeners] of other.byApplication) {
                if (application === name)
                    continue;
                const rival = listeners.find((it) => canMeet(it, listener) && this.#isRival(it, listener, range));
                if (rival !== undefined)
                    rivals.push(rival);
                if (rivals.length === mostRivals)
                    return rivals;
            }
        }
        return rivals;
    }
    #isRival(other, listener, range) {
        const contact = intersection(other, range);
        if (isOneProgram(other, listener))
            return false;
        if (this.#isOneApplication(other, listener, contact))
            return false;
        return strength[this.backing(other, contact)] >= strength[this.backing(listener, contact)];
    }
    /** Whether one entry of the registry calls both by a name of theirs: they are one application. */
    #isOneApplication(a, b, range) {
        const entries = this.#named.get((0,names/* normalName */.t)(a.application))?.touching(range) ?? [];
        return entries.some((it) => (0,ownership/* namesOf */.eZ)(it).includes((0,names/* normalName */.t)(b.application)));
    }
    /**
     * The entry whose port the listener's application should be using: one of its own that none of its
     * listeners uses in the same environment. Two listeners with different ports get different entries
     * as long as there are enough.
     */
    spareEntry(listener) {
        const key = [
            (0,names/* normalName */.t)(listener.application),
            listener.protocol,
            listener.host,
            listener.environment,
            ...listener.replacedIn,
        ].join('\n');
        let spare = this.#spare.get(key);
        if (spare === undefined) {
            spare = { entries: this.#unusedEntries(listener), given: new Map() };
            this.#spare.set(key, spare);
        }
        const known = spare.given.get(listener.port);
        if (known !== undefined)
            return known;
        const entry = spare.entries[spare.given.size] ?? spare.entries[0] ?? null;
        if (entry !== null)
            spare.given.set(listener.port, entry);
        return entry;
    }
    #unusedEntries(listener) {
        const name = (0,names/* normalName */.t)(listener.application);
        const own = this.#byApplication.get(name);
        // A proxy is "owner" of ports without number, so only an entry with its very name says where it belongs.
        const entries = ((0,ownership/* isProxy */.ju)(listener) ? this.#named : this.#namedOrOwned).get(name)?.touching(anyPort) ?? [];
        return entries.filter((entry) => entry.protocol === listener.protocol &&
            (0,scopes/* holdsFor */.G)(entry, listener) &&
            (entry.port >= port_facts/* firstUnprivilegedPort */.mo || listener.port < port_facts/* firstUnprivilegedPort */.mo) &&
            !own?.touching(entry).some((it) => it.protocol === entry.protocol && inOneEnvironment(it, listener)));
    }
    /** See `FreePorts.take`. */
    freePort(application, near, protocol = 'tcp', count = 1) {
        let ports = this.#ports.get(protocol);
        if (ports === undefined) {
            ports = new free_ports/* FreePorts */.Z(this.#registry, this.#facts, this.#policy, protocol);
            this.#ports.set(protocol, ports);
        }
        return ports.take(application, near, count);
    }
}
/**
 * Whether two listeners are one program that is started in two ways, of which at least one is a script that nothing
 * runs by itself: the port is written in one place, or both lead to one package.
 */
function isOneProgram(a, b) {
    if (a.source !== 'scripts' && b.source !== 'scripts')
        return false;
    const ran = (0,model_packages/* packageRun */.U)(a);
    return (0,place/* comparePlaces */.ig)(a.at, b.at) === 0 || (ran !== null && ran === (0,model_packages/* packageRun */.U)(b));
}
const strength = { application: 2, owner: 1, none: 0 };
const anyPort = { port: 1, portEnd: 65535 };
const empty = { port: 0, portEnd: -1 };
/**
 * The ports that a listener is judged by. Of a range that `increment_var` opens it is the first, which
 * is written down; `instance-collision` looks at the others.
 */
function baseRange(listener) {
    return { port: listener.port, portEnd: listener.instances?.increments ? null : listener.portEnd };
}
/** The ports that two ranges share; an empty range, whose end is before its beginning, where they share none. */
function intersection(a, b) {
    const port = Math.max(a.port, b.port);
    const portEnd = Math.min((0,port_index/* lastPort */.yX)(a), (0,port_index/* lastPort */.yX)(b));
    return port > portEnd ? empty : { port, portEnd };
}
/** The first port of a range that none of the others covers; `null` where they cover all of it. */
function firstGap(range, covering) {
    let next = range.port;
    for (const it of [...covering].sort((a, b) => a.port - b.port)) {
        if (it.port > next)
            break;
        next = Math.max(next, (0,port_index/* lastPort */.yX)(it) + 1);
    }
    return next > (0,port_index/* lastPort */.yX)(range) ? null : next;
}
function indexBy(items, names) {
    const lists = new Map();
    for (const item of items)
        for (const name of names(item))
            (0,maps/* append */.BC)(lists, name, item);
    return new Map([...lists].map(([name, list]) => [name, new port_index/* PortIndex */.uN(list)]));
}


/***/ }),

/***/ 30324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ isDatabaseEntry),
/* harmony export */   _I: () => (/* binding */ DatabasePorts),
/* harmony export */   t4: () => (/* binding */ knownDatabase)
/* harmony export */ });
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73520);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79107);
/** Which ports and registry entries are those of a database or a cache. */


/** Ports by which a database or cache is known everywhere. Ports that other programs use as often are left out. */
const databases = new Map([
    [
        1433,
        {
            name: 'SQL Server',
            link: 'https://learn.microsoft.com/sql/sql-server/install/configure-the-windows-firewall-to-allow-sql-server-access',
        },
    ],
    [2379, { name: 'etcd', link: 'https://etcd.io/docs/v3.5/op-guide/configuration/' }],
    [3306, { name: 'MySQL', link: 'https://dev.mysql.com/doc/mysql-port-reference/en/' }],
    [5432, { name: 'PostgreSQL', link: 'https://www.postgresql.org/docs/current/runtime-config-connection.html' }],
    [5984, { name: 'CouchDB', link: 'https://docs.couchdb.org/en/stable/config/http.html' }],
    [6379, { name: 'Redis', link: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/' }],
    [7687, { name: 'Neo4j', link: 'https://neo4j.com/docs/operations-manual/current/configuration/ports/' }],
    [8086, { name: 'InfluxDB', link: 'https://docs.influxdata.com/influxdb/v2/reference/config-options/' }],
    [
        9042,
        { name: 'Cassandra', link: 'https://cassandra.apache.org/doc/latest/cassandra/managing/operating/security.html' },
    ],
    [
        9200,
        {
            name: 'Elasticsearch',
            link: 'https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/networking-settings',
        },
    ],
    [
        9300,
        {
            name: 'Elasticsearch',
            link: 'https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/networking-settings',
        },
    ],
    [11211, { name: 'Memcached', link: 'https://docs.memcached.org/serverguide/configuring/' }],
    [26257, { name: 'CockroachDB', link: 'https://www.cockroachlabs.com/docs/stable/cockroach-start' }],
    [27017, { name: 'MongoDB', link: 'https://www.mongodb.com/docs/manual/reference/default-mongodb-port/' }],
    [27018, { name: 'MongoDB', link: 'https://www.mongodb.com/docs/manual/reference/default-mongodb-port/' }],
    [27019, { name: 'MongoDB', link: 'https://www.mongodb.com/docs/manual/reference/default-mongodb-port/' }],
]);
/** The database that a port is known for; `undefined` for every other port. */
function knownDatabase(port) {
    return databases.get(port);
}
const product = /\b(postgres(?:ql)?|mysql|mariadb|redis|valkey|keydb|mongo(?:db)?|memcached?|elasticsearch|opensearch|cassandra|couchdb|influxdb|clickhouse|cockroachdb|etcd|sql server|mssql)\b/i;
/** A program that talks to a database is none: `redis-commander`, `postgres-exporter`. */
const companion = /\b(commander|admin|exporter|insight|express|ui|web|proxy|backup|client)\b/i;
/** Whether a registry entry is about a database or a cache, by its type or its application's name. */
function isDatabaseEntry({ type, application }) {
    const name = application ?? '';
    if (companion.test(name))
        return false;
    return /\b(database|db|cache)\b/i.test(type ?? '') || product.test(type ?? '') || product.test(name);
}
/** The databases that the registry knows of, beside those that everybody knows of. */
class DatabasePorts {
    #entries;
    constructor(registry) {
        this.#entries = new _model_port_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PortIndex */ .uN(registry.allocations.filter((it) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwned */ .go)(it) && isDatabaseEntry(it)));
    }
    /** `null` for a port that is no database's. */
    at(port) {
        const entry = this.#entries.at(port)[0] ?? null;
        const name = knownDatabase(port)?.name ?? entry?.application ?? entry?.type ?? null;
        return name === null ? null : { name, entry };
    }
}


/***/ }),

/***/ 60948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  _: () => (/* binding */ situationOf)
});

// EXTERNAL MODULE: ./.build/model/facts.js
var facts = __nccwpck_require__(23831);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __nccwpck_require__(32029);
// EXTERNAL MODULE: ./.build/model/names.js
var model_names = __nccwpck_require__(31576);
// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __nccwpck_require__(58109);
// EXTERNAL MODULE: ./.build/model/port-index.js
var port_index = __nccwpck_require__(73520);
// EXTERNAL MODULE: ./.build/rules/claims.js + 1 modules
var claims = __nccwpck_require__(45226);
// EXTERNAL MODULE: ./.build/rules/ownership.js
var ownership = __nccwpck_require__(79107);
// EXTERNAL MODULE: ./.build/rules/scopes.js
var scopes = __nccwpck_require__(69073);
;// CONCATENATED MODULE: ./.build/rules/acquaint.js






/** The registry with one more alias for what listens on an entry's port under another name of its own. */
function acquainted(registry, listeners) {
    // In a registry of many repositories, "api" is anybody's.
    if (registry.origin !== undefined)
        return registry;
    const entries = new port_index/* PortIndex */.uN(registry.allocations.filter(ownership/* isOwned */.go));
    const aliases = new Map();
    for (const listener of listeners) {
        const { application, otherNames = [], protocol } = listener;
        const names = otherNames.map(model_names/* normalName */.t).filter((it) => it !== '');
        if (names.length === 0)
            continue;
        for (const entry of entries.touching((0,claims/* baseRange */.Bs)(listener))) {
            const isMeant = entry.protocol === protocol && !(0,ownership/* givesTo */.Mv)(entry, listener) && (0,scopes/* holdsFor */.G)(entry, listener);
            if (isMeant && (0,ownership/* namesAndOwnerOf */.MG)(entry).some((it) => names.includes(it)))
                (0,maps/* append */.BC)(aliases, entry, application);
        }
    }
    if (aliases.size === 0)
        return registry;
    return {
        ...registry,
        allocations: registry.allocations.map((it) => {
            const more = aliases.get(it);
            return more === undefined ? it : { ...it, aliases: [...it.aliases, ...new Set(more)] };
        }),
    };
}

// EXTERNAL MODULE: ./.build/rules/index.js + 28 modules
var _build_rules = __nccwpck_require__(70989);
;// CONCATENATED MODULE: ./.build/rules/suppressions.js
/**
 * A suppression covers the line that its comment ends on and the next one, in its own file, for the
 * rule that it names. Without a reason, or against the policy, it covers nothing.
 */
function applySuppressions(findings, suppressions, policy) {
    const covering = new Map();
    for (const suppression of suppressions) {
        if (!policy.inlineIgnores || suppression.reason === null)
            continue;
        const { file, endLine } = suppression.at;
        // The comment on the line itself wins over the one on the line above.
        covering.set(key(file, endLine, suppression.rule), suppression);
        const below = key(file, endLine + 1, suppression.rule);
        if (!covering.has(below))
            covering.set(below, suppression);
    }
    const used = new Set();
    const left = [];
    const suppressed = [];
    for (const finding of findings) {
        const suppression = covering.get(key(finding.at.file, finding.at.line, finding.rule));
        if (suppression === undefined)
            left.push(finding);
        else {
            used.add(suppression);
            suppressed.push({ finding, suppression });
        }
    }
    const idle = suppressions
        .filter((it) => !used.has(it))
        .map((suppression) => ({ suppression, because: whyIdle(suppression, policy) }));
    return { findings: left, suppressed, idle };
}
function whyIdle(suppression, policy) {
    if (!policy.inlineIgnores)
        return 'policy';
    return suppression.reason === null ? 'no-reason' : 'no-finding';
}
function key(file, line, rule) {
    return `${file}\n${line}\n${rule}`;
}

;// CONCATENATED MODULE: ./.build/rules/engine.js
/** Runs the rules: asks each in order, keeps to "one cause, one finding", stamps what they return. */








/**
 * Judges what was found by the registry and the policy.
 *
 * @param step the change that led there; `null` where a state is judged alone
 */
function judge(evidence, step = null, rules = _build_rules/* rules */.a) {
    const { facts, registry, policy } = evidence;
    const situation = 'claims' in evidence ? evidence : situationOf(evidence);
    const awake = rules.filter((rule) => severityOf(rule, policy) !== 'off');
    const spoken = [
        ...(step === null ? [] : checkStep(awake, { ...step, after: situation })),
        ...judgeListeners(awake, situation),
        ...checkFacts(awake, situation),
    ];
    const suppressions = [...facts.suppressions, ...registry.suppressions];
    const { findings, suppressed, idle } = applySuppressions(stamp(spoken, policy), suppressions, policy);
    const ids = rules.filter((rule) => rule.kind !== 'suppressions').map((rule) => rule.id);
    const remarks = awake.flatMap((rule) => rule.kind === 'suppressions' ? rule.check(idle, ids).map((verdict) => ({ rule, verdict })) : []);
    return { findings: [...findings, ...stamp(remarks, policy)].sort(finding/* compareFindings */.Eg), suppressed };
}
/** The evidence with its index: made once for each state. */
function situationOf(evidence) {
    const registry = acquainted(evidence.registry, evidence.facts.listeners);
    return { ...evidence, registry, claims: new claims/* Claims */.UD(registry, evidence.facts, evidence.policy) };
}
function judgeListeners(rules, situation) {
    const spoken = [];
    const shared = new Map();
    for (const listener of [...situation.facts.listeners].sort(facts/* compareListeners */.rL)) {
        const first = firstToSpeak(rules, listener, situation);
        if (first === null)
            continue;
        const key = (0,ownership/* isProxy */.ju)(listener) ? sharedSocket(first, listener) : null;
        const earlier = key === null ? undefined : shared.get(key);
        if (earlier !== undefined) {
            earlier.push({ at: listener.at, message: 'the same port once more' });
            continue;
        }
        const again = [];
        if (key !== null)
            shared.set(key, again);
        spoken.push({ ...first, again });
    }
    return spoken.map(({ rule, verdict, again }) => ({
        rule,
        verdict: { ...verdict, related: [...verdict.related, ...again] },
    }));
}
function firstToSpeak(rules, listener, situation) {
    for (const rule of rules) {
        const verdict = rule.kind === 'listener' ? rule.judge(listener, situation) : null;
        if (verdict !== null)
            return { rule, verdict: { ...verdict, way: listener.way } };
    }
    return null;
}
/** However many server blocks of a proxy name a port, it is opened once: one cause, one finding. */
function sharedSocket({ rule }, { application, host, port, portEnd, protocol }) {
    return [rule.id, (0,model_names/* normalName */.t)(application), host, port, portEnd, protocol].join('\n');
}
function checkFacts(rules, situation) {
    return rules.flatMap((rule) => rule.kind === 'facts' ? rule.check(situation).map((verdict) => ({ rule, verdict })) : []);
}
function checkStep(rules, step) {
    return rules.flatMap((rule) => rule.kind === 'change' ? rule.check(step).map((verdict) => ({ rule, verdict })) : []);
}
/** A severity that the policy names holds for all of a rule's findings; else the finding's own, else the rule's. */
function severityOf(rule, policy, verdict) {
    return policy.severities.get(rule.id) ?? verdict?.severity ?? rule.severity;
}
function stamp(spoken, policy) {
    const findings = [];
    for (const { rule, verdict } of spoken) {
        const severity = severityOf(rule, policy, verdict);
        if (severity === 'off')
            continue;
        findings.push({ ...verdict, rule: rule.id, severity, fingerprint: '' });
    }
    findings.sort(finding/* compareFindings */.Eg);
    const twins = new Map();
    return findings
        .filter((finding, index) => !isSame(finding, findings[index - 1]))
        .map((finding) => {
        const identity = identityOf(finding);
        const ordinal = twins.get(identity) ?? 0;
        twins.set(identity, ordinal + 1);
        return { ...finding, fingerprint: hash(`${identity}\n${ordinal}`) };
    });
}
/** Whether two neighbours say the same in the same place: a port that several environments share. */
function isSame(a, b) {
    return b !== undefined && (0,finding/* compareFindings */.Eg)(a, b) === 0;
}
/**
 * What makes a finding the same in another commit: rule, application and port; neither line nor file
 * name, so that a moved line or a renamed file changes nothing. Where neither is known, the message.
 */
function identityOf({ rule, application, port, message }) {
    const subject = application === null && port === null ? message : `${(0,model_names/* normalName */.t)(application ?? '')}\n${port ?? ''}`;
    return `${rule}\n${subject}`;
}
/** Loads the module only for a run that has findings: it costs a tenth of Node's own start. */
function hash(text) {
    return process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 38667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ FreePorts)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(44468);
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(23831);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(31576);
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(73520);
/* harmony import */ var _databases_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30324);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(79107);
/* harmony import */ var _port_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10717);
/** Which port to take instead: one that nobody has, wants or should not have. */







const portCount = 65536;
/** The free ports of one protocol. Ports are so few that a byte for each is the simplest index. */
class FreePorts {
    /** 1 where the registry lists the port as free. */
    #listed = new Uint8Array(portCount);
    /** 1 where nothing at all is said about the port. */
    #unclaimed = new Uint8Array(portCount);
    #listedLeft = 0;
    #home;
    #suggested = new Map();
    constructor(registry, { listeners, routes }, policy, protocol) {
        const rows = registry.allocations.filter((it) => it.protocol === protocol);
        const taken = coverage([
            ...rows.filter((it) => it.status !== 'free'),
            ...listeners.filter((it) => it.protocol === protocol),
            // Who took a port to which requests are sent already would get somebody else's.
            ...routes
                .filter((it) => (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isThisMachine */ .YY)(it.host) && (0,_model_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .protocolOf */ .AT)(it) === protocol)
                .map(({ port }) => ({ port, portEnd: null })),
        ]);
        const listed = coverage(rows.filter((it) => it.status === 'free'));
        const avoided = new Set(policy.avoidedPorts);
        for (let port = _port_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .firstUnprivilegedPort */ .mo; port < _port_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .firstEphemeralPort */ .vg; port += 1) {
            if (taken[port] === 1 || avoided.has(port) || (0,_port_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isBrowserBlocked */ .fL)(port) || (0,_databases_js__WEBPACK_IMPORTED_MODULE_1__/* .knownDatabase */ .t4)(port) !== undefined)
                continue;
            if (listed[port] === 1) {
                this.#listed[port] = 1;
                this.#listedLeft += 1;
            }
            else
                this.#unclaimed[port] = 1;
        }
        this.#home = homeOf(rows.filter(_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwned */ .go));
    }
    /**
     * The first of `count` ports in a row: the registry's own free ones first, the nearest to `near`;
     * then the nearest above `near` of which nobody speaks. The same application is always sent from one
     * port to the same other, two applications never to one. `null` where nothing is left.
     */
    take(application, near, count = 1) {
        const key = `${(0,_model_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .t)(application)}\n${near}\n${count}`;
        const known = this.#suggested.get(key);
        if (known !== undefined)
            return known;
        const port = this.#nearestListed(near, count) ?? this.#nearestUnclaimed(near, count);
        if (port === null)
            return null;
        for (let each = port; each < port + count; each += 1) {
            this.#listedLeft -= this.#listed[each] ?? 0;
            this.#listed[each] = 0;
            this.#unclaimed[each] = 0;
        }
        this.#suggested.set(key, port);
        return port;
    }
    /** Whether the registry lists the port as free, and nothing speaks against taking it. */
    isListed(port) {
        return this.#listed[port] === 1;
    }
    #nearestListed(near, count) {
        if (this.#listedLeft < count)
            return null;
        for (let distance = 0; distance < portCount; distance += 1) {
            if (runs(this.#listed, near - distance, count))
                return near - distance;
            if (runs(this.#listed, near + distance, count))
                return near + distance;
        }
        return null;
    }
    #nearestUnclaimed(near, count) {
        const start = near >= _port_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .firstUnprivilegedPort */ .mo && near < _port_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .firstEphemeralPort */ .vg ? near : this.#home;
        for (let port = start; port < _port_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .firstEphemeralPort */ .vg; port += 1)
            if (runs(this.#unclaimed, port, count))
                return port;
        for (let port = start; port >= _port_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .firstUnprivilegedPort */ .mo; port -= 1)
            if (runs(this.#unclaimed, port, count))
                return port;
        return null;
    }
}
function runs(ports, first, count) {
    for (let port = first; port < first + count; port += 1)
        if (ports[port] !== 1)
            return false;
    return true;
}
/**
 * A port from which to look where the one at hand is no application's: the lowest in the thousand that has most of them.
 * A mail server at 1025 is not where the applications live.
 */
function homeOf(owned) {
    const thousands = new Map();
    for (const { port } of owned.toSorted((a, b) => a.port - b.port)) {
        if (port < _port_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .firstUnprivilegedPort */ .mo || port >= _port_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .firstEphemeralPort */ .vg)
            continue;
        const thousand = Math.floor(port / 1000);
        const { count, lowest } = thousands.get(thousand) ?? { count: 0, lowest: port };
        thousands.set(thousand, { count: count + 1, lowest });
    }
    return [...thousands.values()].toSorted((a, b) => b.count - a.count)[0]?.lowest ?? 4000;
}
/** A byte per port, 1 where a range covers it, in one pass over the ranges and one over the ports. */
function coverage(ranges) {
    const edges = new Int32Array(portCount + 1);
    for (const range of ranges) {
        edges[range.port] = (edges[range.port] ?? 0) + 1;
        edges[(0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_6__/* .lastPort */ .yX)(range) + 1] = (edges[(0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_6__/* .lastPort */ .yX)(range) + 1] ?? 0) - 1;
    }
    const covered = new Uint8Array(portCount);
    let open = 0;
    for (let port = 0; port < portCount; port += 1) {
        open += edges[port] ?? 0;
        covered[port] = open > 0 ? 1 : 0;
    }
    return covered;
}


/***/ }),

/***/ 70989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./.build/model/address.js
var model_address = __nccwpck_require__(44468);
// EXTERNAL MODULE: ./.build/model/facts.js
var model_facts = __nccwpck_require__(23831);
// EXTERNAL MODULE: ./.build/rules/wording.js
var wording = __nccwpck_require__(99002);
;// CONCATENATED MODULE: ./.build/rules/address-mismatch.js
/** A route that knocks at an address on which the listener is not at home. */



const addressMismatch = {
    id: 'address-mismatch',
    kind: 'facts',
    severity: 'warning',
    summary: "the route's address cannot reach the listener's (`127.0.0.1` against `::1`)",
    check({ facts, claims }) {
        return (0,wording/* onePerPlace */.P3)(facts.routes.filter((route) => (0,model_address/* isThisMachine */.YY)(route.host)).flatMap((route) => mismatch(route, claims) ?? []));
    },
};
function mismatch(route, claims) {
    const range = { port: route.port, portEnd: null };
    const protocol = (0,model_facts/* protocolOf */.AT)(route);
    // Who listens on a port of somebody else's is not who the requests are for.
    const owner = claims.owner(range, protocol);
    const listeners = claims
        .listeners(range, protocol)
        .filter((it) => owner === undefined || claims.backing(it, range) !== 'none');
    const answers = listeners.map((listener) => ({ listener, answer: (0,model_address/* reaches */.O6)(route.host, listener) }));
    if (answers.some(({ answer }) => answer === 'yes'))
        return null;
    const { listener, answer } = answers.find((it) => it.answer === 'maybe') ?? answers[0] ?? {};
    if (listener === undefined)
        return null;
    const { application, port } = listener;
    const goTo = `${(0,wording/* requestsFor */.Uw)(route)} go to ${route.host}, port ${port}`;
    return {
        at: route.at,
        message: `${goTo}, but ${whereItListens(listener)}${answer === 'maybe' ? ', which may mean ::1 only' : ': the connection will be refused'}`,
        help: 'write one address in both places, for example 127.0.0.1',
        port,
        application,
        related: [(0,wording/* listenerPlace */.mw)(listener), ...route.related],
        fix: null,
        ...(answer === 'maybe' ? { severity: 'notice' } : {}),
    };
}
/** Who wrote no host has a default that is not what the port's owner may think of: Vite's is `localhost`. */
function whereItListens({ application, address, addressIsDefault, framework }) {
    if (addressIsDefault !== true)
        return `${(0,wording/* quoted */.TL)(application)} listens ${(0,wording/* onAddress */.yS)(address)}`;
    return `nobody wrote a host for ${(0,wording/* quoted */.TL)(application)}: by default ${framework ?? 'it'} listens ${(0,wording/* onAddress */.yS)(address)}`;
}

// EXTERNAL MODULE: ./.build/model/place.js
var model_place = __nccwpck_require__(38767);
// EXTERNAL MODULE: ./.build/model/port-index.js
var port_index = __nccwpck_require__(73520);
// EXTERNAL MODULE: ./.build/rules/claims.js + 1 modules
var rules_claims = __nccwpck_require__(45226);
;// CONCATENATED MODULE: ./.build/rules/avoided-port.js
/** Ports that nobody should take, because every other tool takes them unasked. */




const avoidedPort = {
    id: 'avoided-port',
    kind: 'listener',
    severity: 'error',
    summary: "5000, 8080, the policy's list, or a registry entry with status `avoid`",
    judge(listener, situation) {
        const { claims, policy } = situation;
        const range = (0,rules_claims/* baseRange */.Bs)(listener);
        const entry = claims.entriesFor(listener, range).find((it) => it.status === 'avoid');
        const listed = policy.avoidedPorts.find((port) => port >= range.port && port <= (0,port_index/* lastPort */.yX)(range));
        const port = listed ?? (entry === undefined ? undefined : Math.max(entry.port, range.port));
        if (port === undefined)
            return null;
        const instead = (0,wording/* insteadOf */.c$)(listener, situation);
        const allow = [
            ...(listed === undefined ? [] : [`take ${port} off rules.avoided-port.ports in ${wording/* policyFile */.Xd}`]),
            ...(entry === undefined ? [] : [`change ${(0,model_place/* shortPlace */.Yd)(entry.at)}`]),
        ];
        return {
            at: listener.at,
            message: entry === undefined
                ? `${(0,wording/* listensOn */.Cl)(listener, range)}; nobody should take ${port}, a common default that many tools take unasked`
                : `${(0,wording/* listensOn */.Cl)(listener, range)}, but ${(0,model_place/* shortPlace */.Yd)(entry.at)} says to avoid ${port}`,
            help: `${instead.text}; or, to allow ${port}, ${allow.join(' and ')}`,
            port: listener.port,
            application: listener.application,
            related: entry === undefined ? [] : [(0,wording/* entryPlace */.s6)(entry)],
            fix: instead.port === null ? null : { port: instead.port },
        };
    },
};

;// CONCATENATED MODULE: ./.build/rules/duplicate-server-name.js
/** Two server blocks that answer for one name on one socket: nginx takes the first and ignores the other. */



/** https://nginx.org/en/docs/http/server_names.html */
const duplicateServerName = {
    id: 'duplicate-server-name',
    kind: 'facts',
    severity: 'warning',
    summary: 'two server blocks have one name on one socket, of which nginx ignores the second',
    check({ facts }) {
        const first = new Map();
        const verdicts = [];
        for (const server of facts.servers) {
            const lost = losses(server, first)[0];
            if (lost !== undefined)
                verdicts.push(verdict(lost));
        }
        return (0,wording/* onePerPlace */.P3)(verdicts);
    },
};
/** Enters a server where nobody was before it, and tells where somebody was. */
function losses(server, first) {
    const { sockets, configuration, at } = server;
    const names = server.names.length > 0 ? server.names : [{ name: '', at }];
    const lost = [];
    for (const socket of sockets) {
        for (const name of names) {
            for (const key of keysOf(name.name, socket)) {
                const winner = first.get(`${configuration}\n${key}`);
                if (winner === undefined)
                    first.set(`${configuration}\n${key}`, server);
                else if ((0,model_place/* comparePlaces */.ig)(winner.at, at) !== 0)
                    lost.push({ name, socket, winner });
            }
        }
    }
    return lost;
}
/**
 * Under which keys nginx keeps a name: `.pier.example` is two names. It compares addresses as they are
 * bound, and tells neither regular expressions nor, for the server that is the default, placeholders apart.
 */
function keysOf(written, { port, portEnd, protocol, address, isDefault }) {
    const name = written.toLowerCase();
    if (name.startsWith('~') || (isDefault && isPlaceholder(name)))
        return [];
    const names = name.startsWith('.') ? [name.slice(1), `*${name}`] : [name];
    const bounds = (0,model_address/* boundsOf */.BO)({ address, family: address?.includes(':') ? 'ipv6' : 'ipv4' });
    return bounds.flatMap((it) => names.map((own) => `${protocol}${it.version} ${it.address} ${port}-${portEnd} ${own}`));
}
/** No name that anybody asks for: such a server is there for its being the default one. */
function isPlaceholder(name) {
    return name === '' || name === '_';
}
function verdict({ name, socket, winner }) {
    const where = (0,wording/* portsOf */.a5)(socket, socket.protocol);
    const isNameless = isPlaceholder(name.name);
    return {
        at: name.at,
        message: isNameless
            ? `nginx sends no request to this server on ${where}: the one in ${(0,model_place/* shortPlace */.Yd)(winner.at)} has no name there either, and comes first`
            : `nginx ignores ${(0,wording/* quoted */.TL)(name.name)} here: on ${where}, the server in ${(0,model_place/* shortPlace */.Yd)(winner.at)} has that name already`,
        help: isNameless
            ? 'give it a server_name, or take one of the two out'
            : 'take the name out of one of the two servers, or make them one',
        port: socket.port,
        application: 'nginx',
        related: [{ at: winner.at, message: 'this server comes first' }],
        fix: null,
    };
}

// EXTERNAL MODULE: ./.build/rules/port-facts.js
var port_facts = __nccwpck_require__(10717);
;// CONCATENATED MODULE: ./.build/rules/ephemeral-port.js
/** A port that the kernel hands out to outgoing connections: some day it is taken when the process starts. */



const ephemeralPort = {
    id: 'ephemeral-port',
    kind: 'facts',
    severity: 'warning',
    summary: `a port in the kernel's ephemeral range (${port_facts/* firstEphemeralPort */.vg} and up), which any outgoing connection may hold`,
    check(situation) {
        return situation.facts.listeners
            .filter((it) => (0,port_index/* lastPort */.yX)(it) >= port_facts/* firstEphemeralPort */.vg)
            .map((listener) => {
            const instead = (0,wording/* insteadOf */.c$)(listener, situation);
            return {
                at: listener.at,
                message: `${(0,wording/* listensOn */.Cl)(listener)}, but from ${port_facts/* firstEphemeralPort */.vg} on any outgoing connection may hold a port when the process starts`,
                help: instead.text,
                port: listener.port,
                application: listener.application,
                related: [],
                way: listener.way,
                fix: instead.port === null ? null : { port: instead.port },
            };
        });
    },
};

// EXTERNAL MODULE: ./.build/rules/ownership.js
var ownership = __nccwpck_require__(79107);
;// CONCATENATED MODULE: ./.build/rules/registry-dates.js



const registryDates = {
    id: 'registry-dates',
    kind: 'facts',
    severity: 'notice',
    summary: 'dates that the registry states contradict each other: a "Last Audit" older than the "Last Updated", two different ones, a reservation that was over before, a date that no calendar has',
    check({ registry }) {
        return [...lost(registry.dates), ...doubled(registry.dates), ...unaudited(registry), ...overBefore(registry)];
    },
};
/** The newest date of a kind; `null` where none can be read. Dates as text are in their own order. */
function newest(dates, kind) {
    const known = dates.flatMap((it) => (it.kind === kind && it.date !== null ? [{ ...it, date: it.date }] : []));
    return known.reduce((best, it) => (best === null || it.date > best.date ? it : best), null);
}
/** The day before which an entry's `until` contradicts the document; `null` where it does not say when it was changed. */
function lastUpdate({ dates }) {
    return newest(dates, 'updated');
}
/** Whether an entry was over before the document was last changed, and still holds its port in it. */
function wasOverBefore(entry, update) {
    return (0,ownership/* isOwned */.go)(entry) && entry.until !== null && update !== null && entry.until < update.date;
}
function lost(dates) {
    return dates.flatMap((it) => it.date === null
        ? registry_dates_verdict(it, `${(0,wording/* quoted */.TL)(it.written)} is a date that no calendar has`, 'write a day such as 2026-12-31')
        : []);
}
function doubled(dates) {
    return ['updated', 'audited'].flatMap((kind) => {
        const [first, ...others] = dates.filter((it) => it.kind === kind && it.date !== null);
        return others.flatMap((it) => first === undefined || first.date === it.date
            ? []
            : registry_dates_verdict(it, `the registry was last ${kind} on ${it.date} here, but on ${first.date} at ${(0,model_place/* shortPlace */.Yd)(first.at)}`, 'keep the one that is true', first));
    });
}
function unaudited({ dates }) {
    const update = newest(dates, 'updated');
    const audit = newest(dates, 'audited');
    if (update === null || audit === null || audit.date >= update.date)
        return [];
    return registry_dates_verdict(audit, `the last audit was on ${audit.date}, but the registry was changed on ${update.date} (${(0,model_place/* shortPlace */.Yd)(update.at)}): nobody has compared it with the server since`, 'compare it with the server, and write down the day', update);
}
function overBefore(registry) {
    const update = lastUpdate(registry);
    if (update === null)
        return [];
    return registry.allocations
        .filter((it) => wasOverBefore(it, update))
        .map((it) => ({
        at: it.at,
        message: `${(0,wording/* portsOf */.a5)(it, it.protocol)} of ${(0,wording/* quoted */.TL)((0,wording/* nameOf */.Vb)(it))} was kept until ${it.until}, but is still kept in the registry of ${update.date} (${(0,model_place/* shortPlace */.Yd)(update.at)})`,
        help: 'set its status to free or retired, or name a later day',
        port: it.port,
        application: it.application,
        related: [{ at: update.at, message: `changed on ${update.date}` }],
        fix: null,
        // As much as where a clock says it: expired-reservation leaves these to this rule.
        severity: 'warning',
    }));
}
function registry_dates_verdict({ at }, message, help, other = null) {
    const related = other === null ? [] : [{ at: other.at, message: `the other date: ${other.written}` }];
    return [{ at, message, help, port: null, application: null, related, fix: null }];
}

;// CONCATENATED MODULE: ./.build/rules/expired-reservation.js
/** A port that was kept until a day which is over: nobody knows whether it can be had. */



const expiredReservation = {
    id: 'expired-reservation',
    kind: 'facts',
    severity: 'warning',
    summary: 'a port is kept `until` a day that is over',
    check({ registry, policy, today }) {
        // What the registry itself contradicts is said there, without a look at the day.
        const update = policy.severities.get(registryDates.id) === 'off' ? null : lastUpdate(registry);
        return registry.allocations
            .filter((it) => (0,ownership/* isOwned */.go)(it) && it.until !== null && it.until < today && !wasOverBefore(it, update))
            .map((it) => ({
            at: it.at,
            message: `${(0,wording/* portsOf */.a5)(it, it.protocol)} of ${(0,wording/* quoted */.TL)((0,wording/* nameOf */.Vb)(it))} was kept until ${it.until}`,
            help: 'set its status to free or retired, or name a later day',
            port: it.port,
            application: it.application,
            related: [],
            fix: null,
        }));
    },
};

// EXTERNAL MODULE: ./.build/rules/databases.js
var rules_databases = __nccwpck_require__(30324);
;// CONCATENATED MODULE: ./.build/rules/exposed-database.js
/** A database that the network can reach: an open door, whatever the password. */





const exposedDatabase = {
    id: 'exposed-database',
    kind: 'facts',
    severity: 'error',
    summary: 'a database or cache port is reachable from outside: bound to, or proxied from, a non-loopback address',
    check({ facts, registry }) {
        const databases = new rules_databases/* DatabasePorts */._I(registry);
        const streams = facts.routes.filter((it) => openEntry(it) !== undefined && databases.at(it.port) !== null);
        // The proxy's own listener on a database port is the entry of such a stream: one cause, one finding.
        const entries = new Set(streams.flatMap((it) => it.entries.map((entry) => entry.port)));
        const bound = facts.listeners.filter((it) => !(0,model_address/* isLoopback */.U9)(it.address) && !((0,ownership/* isProxy */.ju)(it) && entries.has(it.port)));
        const openings = [
            ...bound.map(({ at, port, application, address }) => ({
                at,
                port,
                application,
                how: `${(0,wording/* quoted */.TL)(application)} listens there ${(0,wording/* onAddress */.yS)(address)}`,
                help: 'bind it to 127.0.0.1',
            })),
            ...streams.map(throughStream),
            ...bySaying(registry),
        ];
        return (0,wording/* onePerPlace */.P3)(openings.flatMap((opening) => {
            const database = databases.at(opening.port);
            return database === null ? [] : [exposed(opening, database)];
        }));
    },
};
function openEntry(route) {
    if (route.layer !== 'stream' || !(0,model_address/* isThisMachine */.YY)(route.host))
        return undefined;
    return route.entries.find((it) => !(0,model_address/* isLoopback */.U9)(it.address));
}
function throughStream(route) {
    const { at, port, application } = route;
    const entry = openEntry(route);
    const from = `${(0,wording/* onAddress */.yS)(entry?.address ?? null)}, port ${entry?.port ?? port}`;
    const how = `the proxy forwards to it what comes in ${from} (${(0,model_facts/* protocolOf */.AT)(route).toUpperCase()})`;
    return { at, port, application, how, help: 'take this stream out, or let it listen on 127.0.0.1' };
}
/** What the registry itself says of addresses, the first time for each port. */
function bySaying({ allocations, statements, file }) {
    const first = new Map();
    for (const it of [...allocations.filter(ownership/* isOwned */.go), ...statements]) {
        if (!('address' in it) || it.address === null || (0,model_address/* isLoopback */.U9)(it.address) || first.has(it.port))
            continue;
        const application = 'application' in it ? it.application : null;
        const how = `${file} says that it is bound ${(0,wording/* onAddress */.yS)(it.address)}`;
        first.set(it.port, {
            at: it.at,
            port: it.port,
            application,
            how,
            help: 'bind it to 127.0.0.1, and write that here',
        });
    }
    return [...first.values()];
}
function exposed({ at, port, application, how, help }, { name, entry }) {
    const link = (0,rules_databases/* knownDatabase */.t4)(port)?.link;
    return {
        at,
        message: `${name} on port ${port} can be reached from outside: ${how}`,
        help: `${help}; those who need it from afar can come through a tunnel${link === undefined ? '' : ` (${link})`}`,
        port,
        application: application ?? entry?.application ?? null,
        related: entry === null || entry.at === at ? [] : [(0,wording/* entryPlace */.s6)(entry)],
        fix: null,
    };
}

;// CONCATENATED MODULE: ./.build/rules/exposed-inspector.js
/** Node's inspector where the network can reach it: whoever connects to it runs code, and is asked for no password. */



const exposed_inspector_link = 'https://nodejs.org/en/learn/getting-started/debugging#security-implications';
const exposedInspector = {
    id: 'exposed-inspector',
    kind: 'facts',
    severity: 'error',
    summary: "Node's inspector is reachable from outside: whoever reaches it runs code as the application",
    check({ facts }) {
        return facts.listeners
            .filter((it) => it.framework === model_facts/* nodeInspector */.qJ && !(0,model_address/* isLoopback */.U9)(it.address))
            .map(({ at, port, application, address, way }) => ({
            at,
            message: `the inspector of ${(0,wording/* quoted */.TL)(application)} listens ${(0,wording/* onAddress */.yS)(address)}, port ${port}: whoever reaches it runs code as the application`,
            help: `take the address out, so that it listens on 127.0.0.1, and come from afar through a tunnel: ssh -L ${port}:127.0.0.1:${port} (${exposed_inspector_link})`,
            port,
            application,
            related: [],
            way,
            fix: null,
        }));
    },
};

;// CONCATENATED MODULE: ./.build/rules/implicit-port.js
/** Nobody wrote a port, so the framework chose one: what took the server of the first registry down. */




/** What opens a port beside those that its application is for, and how it is told which. An entry for that default is enough. */
const besides = new Map([
    [model_facts/* nodeInspector */.qJ, (port) => `--inspect=${port}`],
    [model_facts/* caddyAdmin */.H2, (port) => `admin localhost:${port}, or admin off`],
]);
const implicitPort = {
    id: 'implicit-port',
    kind: 'listener',
    severity: 'warning',
    summary: "the process will listen on its framework's default because nobody wrote a port; an error where that default is somebody else's",
    judge(listener, situation) {
        // nginx's 80 is no accident: a server block without `listen` means it.
        if (listener.certainty !== 'default' || (0,ownership/* isProxy */.ju)(listener))
            return null;
        const { claims } = situation;
        const { application, port, framework } = listener;
        const backed = claims.backing(listener) !== 'none';
        const owner = backed ? undefined : claims.otherOwner(listener);
        const rivals = claims.rivals(listener);
        const isBeside = besides.has(framework);
        if (isBeside && backed && rivals.length === 0)
            return null;
        const claimants = [
            ...(owner === undefined ? [] : [`${(0,model_place/* shortPlace */.Yd)(owner.at)} gives to ${(0,wording/* quoted */.TL)((0,wording/* nameOf */.Vb)(owner))}`]),
            ...rivals.map((it) => `${(0,wording/* quoted */.TL)(it.application)} uses at ${(0,model_place/* shortPlace */.Yd)(it.at)}`),
        ];
        const [whose, what] = isBeside
            ? [`${framework} in ${(0,wording/* quoted */.TL)(application)}`, 'the']
            : [(0,wording/* quoted */.TL)(application), `${framework ?? 'the framework'}'s`];
        const isFree = isBeside && claimants.length === 0;
        const instead = backed ? { port, text: `${port} is its own` } : (0,wording/* insteadOf */.c$)(listener, situation);
        return {
            at: listener.at,
            message: [
                `nobody wrote a port for ${whose}${elsewhere(listener)}, so it takes ${what} default ${port}`,
                ...(claimants.length > 0 ? [`which ${(0,wording/* listed */.KE)(claimants)}`] : []),
            ].join(', '),
            help: [
                ...(isFree ? [`enter ${port} in ${situation.registry.file} and give it to ${(0,wording/* quoted */.TL)(application)}; or `] : []),
                `${instead.text}; write it down (${howToWrite(listener, instead.port ?? port)})`,
            ].join(''),
            port,
            application,
            related: [...(owner === undefined ? [] : [(0,wording/* entryPlace */.s6)(owner)]), ...rivals.map(wording/* listenerPlace */.mw)],
            fix: instead.port === null ? null : { port: instead.port },
            ...(claimants.length > 0 ? { severity: 'error' } : {}),
        };
    },
};
/** Started without `--env`, PM2 applies none of the named environments. */
function elsewhere({ replacedIn }) {
    return replacedIn.length === 0 ? '' : ` outside of the environment ${(0,wording/* listed */.KE)(replacedIn.map(wording/* quoted */.TL))}`;
}
/** Where the server would look: Vite, also within other frameworks, at its config, many others at a variable. */
function howToWrite({ framework, role, strict, variables }, port) {
    if (strict !== null || /^Vite(?: preview)?$/.test(framework ?? ''))
        return `${role === 'preview' ? 'preview' : 'server'}: { port: ${port}, strictPort: true }`;
    const said = besides.get(framework)?.(port);
    if (said !== undefined)
        return said;
    const variable = variables.find((it) => it === 'PORT') ?? variables[0];
    return variable === undefined
        ? 'as its option or in its config: no variable gives it a port'
        : `${variable}: ${port}`;
}

;// CONCATENATED MODULE: ./.build/rules/instance-collision.js


/** https://pm2.keymetrics.io/docs/usage/environment/#specific-environment-variables (`increment_var`) */
const instanceCollision = {
    id: 'instance-collision',
    kind: 'facts',
    severity: 'error',
    summary: 'PM2 fork mode with several instances on one port; an `increment_var` range that runs into another allocation',
    check(situation) {
        const verdicts = [];
        for (const listener of situation.facts.listeners) {
            const { instances } = listener;
            if (instances === null || instances.count === 1)
                continue;
            if (instances.increments)
                verdicts.push(...runsInto(listener, instances, situation));
            else if (instances.mode === 'fork')
                verdicts.push(shareOnePort(listener, instances));
        }
        // Several environments share the instances: one cause, one finding.
        return (0,wording/* onePerPlace */.P3)(verdicts);
    },
};
function shareOnePort({ application, port, at, protocol }, instances) {
    return {
        at: instances.at,
        message: `${(0,wording/* quoted */.TL)(application)} starts ${howMany(instances)} in fork mode, each on ${(0,wording/* portsOf */.a5)({ port, portEnd: null }, protocol)}: only the first one gets it`,
        help: "set exec_mode: 'cluster', where all share one socket, or increment_var: 'PORT', which gives each its own port",
        port,
        application,
        related: [{ at, message: `port ${port} is given to each of them` }],
        fix: null,
    };
}
/** The ports after the first, against everyone who has a better claim to them. */
function runsInto(listener, instances, situation) {
    const { claims } = situation;
    const { application, port, portEnd, at } = listener;
    // `max` instances are as many as the server has processors: two at the least.
    const tail = { port: port + 1, portEnd: Math.max(portEnd ?? 0, port + 1) };
    const entry = claims.backing(listener, tail) === 'none' ? claims.otherOwner(listener, tail) : undefined;
    const rival = claims.rivals(listener, tail)[0];
    if (entry === undefined && rival === undefined)
        return [];
    const taken = Math.max(tail.port, entry?.port ?? rival?.port ?? 0);
    const whose = entry === undefined
        ? rival === undefined
            ? ''
            : `${(0,wording/* quoted */.TL)(rival.application)} listens on at ${(0,model_place/* shortPlace */.Yd)(rival.at)}`
        : `${(0,model_place/* shortPlace */.Yd)(entry.at)} gives to ${(0,wording/* quoted */.TL)((0,wording/* nameOf */.Vb)(entry))}`;
    const instead = (0,wording/* freeInstead */.bW)(listener, situation, (portEnd ?? tail.port) - port + 1);
    return [
        {
            at,
            message: `${(0,wording/* quoted */.TL)(application)} starts ${howMany(instances)} from port ${port} up, into port ${taken}, which ${whose}`,
            help: `${instead.text}, or start fewer instances`,
            port: taken,
            application,
            related: [
                { at: instances.at, message: howMany(instances) },
                ...(entry === undefined ? [] : [(0,wording/* entryPlace */.s6)(entry)]),
                ...(rival === undefined ? [] : [(0,wording/* listenerPlace */.mw)(rival)]),
            ],
            fix: instead.port === null ? null : { port: instead.port },
        },
    ];
}
function howMany({ count }) {
    return count === null ? 'an instance for each processor' : `${count} instances`;
}

;// CONCATENATED MODULE: ./.build/rules/non-strict-port.js
/** Vite's answer to a taken port is the next one, which may be somebody's. */


/** https://vite.dev/config/server-options#server-strictport */
const nonStrictPort = {
    id: 'non-strict-port',
    kind: 'facts',
    severity: 'warning',
    summary: "Vite without `strictPort: true`: when the port is taken it silently takes the next one, which may be somebody's",
    check({ facts, claims, policy }) {
        // Of a port that nobody wrote, implicit-port says that it is to be written, and strictPort beside it.
        const isSaid = policy.severities.get(implicitPort.id) !== 'off';
        return facts.listeners
            .filter((it) => it.strict === false && !(isSaid && it.certainty === 'default'))
            .map((listener) => {
            const { application, port, at, framework } = listener;
            const next = { port: port + 1, portEnd: null };
            const owner = claims.otherOwner(listener, next);
            const whose = owner === undefined ? '' : `, which is ${(0,wording/* quoted */.TL)((0,wording/* nameOf */.Vb)(owner))}'s`;
            return {
                at,
                message: `when ${port} is taken, ${framework ?? 'the server'} of ${(0,wording/* quoted */.TL)(application)} silently takes ${next.port}${whose}, or the one after`,
                help: 'set strictPort: true beside the port: a process that does not start is noticed',
                port,
                application,
                related: owner === undefined ? [] : [(0,wording/* entryPlace */.s6)(owner)],
                way: listener.way,
                fix: null,
            };
        });
    },
};

;// CONCATENATED MODULE: ./.build/rules/port-conflict.js
/** Two applications want one socket: whichever starts second does not start. */




const portConflict = {
    id: 'port-conflict',
    kind: 'listener',
    severity: 'error',
    summary: "two applications' listeners can meet: same port and protocol, overlapping addresses, same host and environment",
    judge(listener, situation) {
        const { claims, registry } = situation;
        const rivals = claims.rivals(listener);
        if (rivals.length === 0)
            return null;
        const { application, port } = listener;
        const others = [...new Set(rivals.map((it) => `${(0,wording/* quoted */.TL)(it.application)} at ${(0,model_place/* shortPlace */.Yd)(it.at)}`))];
        const range = (0,rules_claims/* baseRange */.Bs)(listener);
        const own = claims.backing(listener) === 'application';
        const entries = claims.entriesFor(listener, range);
        const owner = entries.find(ownership/* isOwned */.go);
        const instead = (0,wording/* insteadOf */.c$)(listener, situation);
        return {
            at: listener.at,
            message: `${(0,wording/* listensOn */.Cl)(listener, range)}, and so does ${(0,wording/* listed */.KE)(others)}; ${lawOf(own, owner, rivals.length, registry.file)}`,
            help: own || (owner === undefined && claims.spareEntry(listener) === null)
                ? `enter in ${registry.file} which one has ${port}; if it is not ${(0,wording/* quoted */.TL)(application)}, ${instead.text}`
                : instead.text,
            port,
            application,
            related: [...rivals.map(wording/* listenerPlace */.mw), ...entries.slice(0, 3).map(wording/* entryPlace */.s6)],
            fix: own || instead.port === null ? null : { port: instead.port },
        };
    },
};
function lawOf(own, owner, rivals, file) {
    if (own)
        return `${file} gives it to ${rivals === 1 ? 'both' : 'several of them'}`;
    return owner === undefined
        ? `${file} gives it to ${rivals === 1 ? 'neither' : 'none of them'}`
        : `${(0,model_place/* shortPlace */.Yd)(owner.at)} gives it to ${(0,wording/* quoted */.TL)((0,wording/* nameOf */.Vb)(owner))}`;
}

;// CONCATENATED MODULE: ./.build/rules/port-drift.js
/** The config and the registry have gone different ways about one application. */




const portDrift = {
    id: 'port-drift',
    kind: 'listener',
    severity: 'error',
    summary: 'the registry gives this application another port than the config does',
    judge(listener, situation) {
        const { claims } = situation;
        if (claims.backing(listener) !== 'none')
            return null;
        const entry = claims.spareEntry(listener);
        if (entry === null)
            return null;
        const { application, port } = listener;
        return {
            at: listener.at,
            message: `${(0,wording/* listensOn */.Cl)(listener, (0,rules_claims/* baseRange */.Bs)(listener))}, but ${(0,model_place/* shortPlace */.Yd)(entry.at)} gives it ${(0,wording/* portsOf */.a5)(entry, entry.protocol)}`,
            help: `write ${entry.port} here; or, if ${(0,wording/* quoted */.TL)(application)} is to move, change ${(0,port_index/* showPorts */.Ax)(entry)} to ${port} in the registry first`,
            port,
            application,
            related: [(0,wording/* entryPlace */.s6)(entry)],
            fix: { port: entry.port },
        };
    },
};

// EXTERNAL MODULE: ./.build/model/names.js
var model_names = __nccwpck_require__(31576);
// EXTERNAL MODULE: ./.build/rules/new-claims.js
var new_claims = __nccwpck_require__(66564);
;// CONCATENATED MODULE: ./.build/rules/port-race.js





/** For each claim the first rival of it. */
function racesFor(claims, elsewhere) {
    return claims.flatMap((claim) => {
        const rival = elsewhere.find((it) => collide(claim, it));
        return rival === undefined ? [] : [{ claim, rival, port: (0,rules_claims/* intersection */.E$)(claim, rival).port }];
    });
}
const portRace = {
    id: 'port-race',
    kind: 'change',
    severity: 'warning',
    summary: 'another open pull request claims the same port for another application',
    check(step) {
        if (step.elsewhere.length === 0)
            return [];
        const races = racesFor((0,new_claims/* newClaims */.K)(step.before, step.after), step.elsewhere);
        return (0,wording/* onePerPlace */.P3)(races.map((it) => told(it, step)));
    },
};
function told({ claim, rival, port }, step) {
    const who = claim.application ?? 'this change';
    const instead = (0,wording/* freeInsteadOf */.m9)(who, claim.port, claim.protocol, step.after);
    return {
        at: claim.at,
        message: `${(0,wording/* quoted */.TL)(who)} takes ${(0,wording/* portsOf */.a5)({ port, portEnd: null }, claim.protocol)} here, and ${rival.change} takes it for ${(0,wording/* quoted */.TL)(rival.application ?? 'another application')}`,
        help: `whichever is merged second will fail: agree in ${rival.url}, or ${instead.text}`,
        port,
        application: claim.application,
        related: [],
        fix: null,
    };
}
function collide(a, b) {
    return ((0,port_index/* rangesTouch */.Wf)(a, b) &&
        a.protocol === b.protocol &&
        !(a.host !== null && b.host !== null && a.host !== b.host) &&
        !(0,model_names/* sameName */.q)(a.application, b.application));
}

;// CONCATENATED MODULE: ./.build/rules/privileged-port.js
/** Ports below 1024 are the system's and the proxy's: an application needs root for them, or takes theirs. */




const privilegedPort = {
    id: 'privileged-port',
    kind: 'listener',
    severity: 'error',
    summary: `an application listens below ${port_facts/* firstUnprivilegedPort */.mo}, and the registry does not give it that port`,
    judge(listener, situation) {
        const { claims, registry } = situation;
        const { application, port } = listener;
        if (port >= port_facts/* firstUnprivilegedPort */.mo || claims.backing(listener) !== 'none')
            return null;
        const owner = claims.otherOwner(listener);
        const law = owner === undefined ? `${registry.file} has no entry for it` : `it belongs to ${(0,wording/* holder */.Lm)(owner)}`;
        // A proxy belongs on a low port: its entry is what is missing.
        const instead = (0,ownership/* isProxy */.ju)(listener) ? null : (0,wording/* insteadOf */.c$)(listener, situation);
        return {
            at: listener.at,
            message: `${(0,wording/* listensOn */.Cl)(listener, (0,rules_claims/* baseRange */.Bs)(listener))}, which is below ${port_facts/* firstUnprivilegedPort */.mo}; ${law}`,
            help: instead === null
                ? `enter ${port} in ${registry.file} as the proxy's if it is meant to be`
                : `${instead.text}, and let the proxy listen on ${port}`,
            port,
            application,
            related: owner === undefined ? [] : [(0,wording/* entryPlace */.s6)(owner)],
            fix: instead === null || instead.port === null ? null : { port: instead.port },
        };
    },
};

// EXTERNAL MODULE: ./.build/model/registry.js
var registry = __nccwpck_require__(85253);
// EXTERNAL MODULE: ./.build/rules/scopes.js
var scopes = __nccwpck_require__(69073);
;// CONCATENATED MODULE: ./.build/rules/registry-conflict.js
/** The registry contradicts itself: nobody can say whose the port is. */








/** Entries on the same ports that one is compared with. Where there are more, the first of them have spoken already. */
const mostCompared = 500;
const registryConflict = {
    id: 'registry-conflict',
    kind: 'facts',
    severity: 'error',
    summary: 'the registry contradicts itself: one port to two applications, overlapping ranges',
    check({ registry, claims }) {
        const position = new Map(registry.allocations.map((it, index) => [it, index]));
        return registry.allocations.flatMap((entry, index) => {
            // Of two that want one port the later speaks; a free or avoided one speaks against any owner.
            const other = claims
                .allocations(entry, entry.protocol)
                .slice(0, mostCompared)
                .find((it) => contradict(entry, it) && (!(0,ownership/* isOwned */.go)(entry) || (position.get(it) ?? index) < index));
            return other === undefined ? [] : registry_conflict_verdict(entry, other);
        });
    },
};
function contradict(entry, other) {
    if (!(0,ownership/* isOwned */.go)(other) || !(0,scopes/* holdTogether */.Y)(entry, other))
        return false;
    if (entry.status === 'free' || entry.status === 'avoid')
        return true;
    return (0,ownership/* isOwned */.go)(entry) && !agree(entry, other) && shareAnAddress(entry, other);
}
/** Whether both mean one application: by its names, by what one says in its notes, or because one names none. */
function agree(a, b) {
    if (ofTwoProjects(a, b))
        return false;
    return (a.application === null ||
        b.application === null ||
        (0,ownership/* sameHolder */.dg)(a, b) ||
        (0,model_names/* sameName */.q)(a.notes, b.application) ||
        (0,model_names/* sameName */.q)(b.notes, a.application));
}
/** The `web` of one project is not that of another, unless one of them goes by the other's name. */
function ofTwoProjects(a, b) {
    const [left, right] = [(0,registry/* projectOf */.v8)(a), (0,registry/* projectOf */.v8)(b)];
    if (left === null || right === null)
        return false;
    const isKnownAs = (it, name) => (0,ownership/* namesOf */.eZ)(it).includes((0,model_names/* normalName */.t)(name));
    return !isKnownAs(a, right) && !isKnownAs(b, left);
}
/** Two applications can share a port on two addresses, if the registry gives both of them one. */
function shareAnAddress(a, b) {
    if (a.address === null || b.address === null)
        return true;
    return (0,model_address/* addressesOverlap */.qd)({ address: a.address, family: (0,model_address/* familyOf */.Ap)(a.address) }, { address: b.address, family: (0,model_address/* familyOf */.Ap)(b.address) });
}
function registry_conflict_verdict(entry, other) {
    const port = Math.max(entry.port, other.port);
    const shared = { port, portEnd: Math.min((0,port_index/* lastPort */.yX)(entry), (0,port_index/* lastPort */.yX)(other)) };
    const [name, otherName] = namesApart(entry, other);
    const says = (0,ownership/* isOwned */.go)(entry) ? `given to ${(0,wording/* quoted */.TL)(name)}` : `listed as ${entry.status}`;
    return {
        at: entry.portAt,
        message: `${(0,wording/* portsOf */.a5)(shared, entry.protocol)} is ${says} here, but ${(0,model_place/* shortPlace */.Yd)(other.at)} gives it to ${(0,wording/* quoted */.TL)(otherName)}`,
        help: (0,ownership/* isOwned */.go)(entry)
            ? 'give one of them another port, or narrow the range'
            : 'take it out of this entry, or retire the other one',
        port,
        application: entry.application,
        related: [(0,wording/* entryPlace */.s6)(other)],
        fix: null,
    };
}
/** The names of two entries, with their projects where they are not told apart without. */
function namesApart(a, b) {
    const [left, right] = [(0,wording/* nameOf */.Vb)(a), (0,wording/* nameOf */.Vb)(b)];
    if (!ofTwoProjects(a, b))
        return [left, right];
    return [`${left} (${(0,registry/* projectOf */.v8)(a)})`, `${right} (${(0,registry/* projectOf */.v8)(b)})`];
}

;// CONCATENATED MODULE: ./.build/rules/drift-checks.js
/** What each part of a registry can say against the others, one check for each pair of parts. */







/** Active entries that the usage table, where there is one, does not have. One that lacks most of them is about something else. */
function missingUsage(entries, usage) {
    const used = new port_index/* PortIndex */.uN(usage.map(({ port }) => ({ port, portEnd: null })));
    const active = entries.filter((it) => it.status === 'active');
    const missing = active.filter((it) => used.touching(it).length === 0);
    if (missing.length * 2 > active.length)
        return [];
    return missing.map((it) => drift(it.at, it, `${(0,wording/* portsOf */.a5)(it, it.protocol)} of ${(0,wording/* quoted */.TL)((0,wording/* nameOf */.Vb)(it))} is active here, but the usage table does not have it`, [], 'add it to the usage table, or change its status here if nothing runs there'));
}
/** A row of the usage table whose port is nobody's. */
function usageAgainst(said, entries) {
    if (entries.some(ownership/* isOwned */.go))
        return null;
    return nobodys(said, said.at, 'the usage table has', entries);
}
/** A section about a port that the table gives to another application, or to nobody. */
function sectionAgainst(said, entries) {
    const { port, application, forbidden, at } = said;
    const owners = entries.filter(ownership/* isOwned */.go);
    const [owner] = owners;
    if (owner === undefined)
        return nobodys(said, at, 'there is a section about', entries);
    const barred = forbidden.find((name) => owners.some((it) => (0,ownership/* namesAndOwnerOf */.MG)(it).includes((0,model_names/* normalName */.t)(name))));
    if (barred === undefined && isAnyOf(application, owners))
        return null;
    const says = barred === undefined
        ? `port ${port} is ${(0,wording/* quoted */.TL)(application ?? '')}'s in this section`
        : `this section forbids port ${port} to ${(0,wording/* quoted */.TL)(barred)}`;
    return drift(at, said, `${says}, but ${givenBy(owner)}`, [(0,wording/* entryPlace */.s6)(owner)]);
}
/** An arrow of the domain map to a port of another application, or of nobody. */
function domainAgainst(said, entries) {
    const { port, domain, application, at } = said;
    const owners = entries.filter(ownership/* isOwned */.go);
    const [owner] = owners;
    if (owner === undefined)
        return nobodys(said, at, `${(0,wording/* quoted */.TL)(domain)} goes to`, entries);
    if (isAnyOf(application, owners))
        return null;
    const says = `${(0,wording/* quoted */.TL)(domain)} goes to port ${port} for ${(0,wording/* quoted */.TL)(application ?? '')}`;
    return drift(at, said, `${says}, but ${givenBy(owner)}`, [(0,wording/* entryPlace */.s6)(owner)]);
}
/** Domains that are sent to an address where, says the usage table, nobody listens: once for each port. */
function unreachableDomain(domains, usage) {
    const bound = new Map(usage.flatMap((it) => (it.address === null ? [] : [[it.port, it]])));
    const missed = new Map();
    for (const domain of domains) {
        const row = bound.get(domain.port);
        if (row === undefined || row.address === null || !(0,model_address/* isThisMachine */.YY)(domain.host))
            continue;
        if ((0,model_address/* reaches */.O6)(domain.host, { address: row.address, family: (0,model_address/* familyOf */.Ap)(row.address) }) !== 'no')
            continue;
        const known = missed.get(domain.port);
        if (known === undefined)
            missed.set(domain.port, { row, domains: [domain] });
        else
            known.domains.push(domain);
    }
    return [...missed.values()].map(({ row, domains: sent }) => {
        const names = [...new Set(sent.map((it) => (0,wording/* quoted */.TL)(it.domain)))];
        const some = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
        const host = sent[0]?.host ?? '';
        return drift(row.at, { port: row.port, application: sent[0]?.application ?? null }, `port ${row.port} is bound to ${row.address} here, but the domain map sends ${(0,wording/* listed */.KE)(some)} to ${host}:${row.port}, which does not reach it`, sent.slice(0, 3).map((it) => ({ at: it.at, message: `${(0,wording/* quoted */.TL)(it.domain)} goes to ${it.host}:${it.port}` })));
    });
}
/** A database that is said to be on a port which the table gives to something else, or to nobody. */
function databaseAgainst(said, entries) {
    const { port, database, at } = said;
    const [owner] = entries.filter(ownership/* isOwned */.go);
    if (owner === undefined)
        return nobodys(said, at, `the database ${(0,wording/* quoted */.TL)(database)} is on`, entries);
    if ((0,rules_databases/* isDatabaseEntry */.Il)(owner) || (0,rules_databases/* knownDatabase */.t4)(port) !== undefined)
        return null;
    return drift(at, said, `the database ${(0,wording/* quoted */.TL)(database)} is on port ${port}, but ${givenBy(owner)}`, [
        (0,wording/* entryPlace */.s6)(owner),
    ]);
}
/** One database with two owners. */
function otherDatabaseOwner(databases) {
    const first = new Map();
    return databases.flatMap((said) => {
        if (said.owner === null)
            return [];
        const key = `${said.port}\n${(0,model_names/* normalName */.t)(said.database)}`;
        const earlier = first.get(key);
        if (earlier === undefined)
            first.set(key, said);
        if (earlier === undefined || (0,model_names/* sameName */.q)(earlier.owner, said.owner))
            return [];
        const names = `${(0,wording/* quoted */.TL)(said.owner)} here, but ${(0,wording/* quoted */.TL)(earlier.owner ?? '')} at ${(0,model_place/* shortPlace */.Yd)(earlier.at)}`;
        const related = [{ at: earlier.at, message: `the owner is ${(0,wording/* quoted */.TL)(earlier.owner ?? '')}` }];
        return [drift(said.at, said, `the database ${(0,wording/* quoted */.TL)(said.database)} is owned by ${names}`, related)];
    });
}
/** Whether a name that a part of the document uses is an owner's: `PostgreSQL database server` is PostgreSQL. */
function isAnyOf(application, owners) {
    if (application === null)
        return true;
    const words = new Set(wordsOf(application));
    return owners.some((it) => (0,ownership/* namesAndOwnerOf */.MG)(it).includes((0,model_names/* normalName */.t)(application)) || wordsOf((0,wording/* nameOf */.Vb)(it)).every((word) => words.has(word)));
}
function wordsOf(name) {
    return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
function givenBy(owner) {
    return `${(0,model_place/* shortPlace */.Yd)(owner.at)} gives it to ${(0,wording/* quoted */.TL)((0,wording/* nameOf */.Vb)(owner))}`;
}
function nobodys(said, at, says, entries) {
    const [entry] = entries;
    const law = entry === undefined ? 'no entry gives it to anybody' : `${(0,model_place/* shortPlace */.Yd)(entry.at)} lists it as ${entry.status}`;
    const related = entry === undefined ? [] : [(0,wording/* entryPlace */.s6)(entry)];
    const help = entry === undefined
        ? `enter ${said.port} with its application, or take it out here`
        : `change ${(0,model_place/* shortPlace */.Yd)(entry.at)} to say whose it is, or take it out here`;
    return drift(at, said, `${says} port ${said.port}, but ${law}`, related, help);
}
function drift(at, { port, application = null }, message, related = [], help = 'find out which of the two is true, and correct the other one') {
    return {
        at,
        message,
        help,
        port,
        application,
        related,
        fix: null,
    };
}

;// CONCATENATED MODULE: ./.build/rules/registry-drift.js
/** Two parts of the registry disagree: whoever reads the other part is misled. */


const registryDrift = {
    id: 'registry-drift',
    kind: 'facts',
    severity: 'warning',
    summary: 'two parts of the registry disagree: allocated but missing in the usage table, a domain routed to a port of another application, a database section against the table',
    check({ registry }) {
        const entries = new port_index/* PortIndex */.uN(registry.allocations);
        const usage = of('usage', registry.statements);
        const domains = of('domain', registry.statements);
        const databases = of('database', registry.statements);
        return [
            ...(registry.hasUsage ? missingUsage(registry.allocations, usage) : []),
            ...usage.flatMap((it) => usageAgainst(it, entries.at(it.port)) ?? []),
            ...of('section', registry.statements).flatMap((it) => sectionAgainst(it, entries.at(it.port)) ?? []),
            ...domains.flatMap((it) => domainAgainst(it, entries.at(it.port)) ?? []),
            ...unreachableDomain(domains, usage),
            ...databases.flatMap((it) => databaseAgainst(it, entries.at(it.port)) ?? []),
            ...otherDatabaseOwner(databases),
        ];
    },
};
function of(kind, statements) {
    return statements.filter((it) => it.kind === kind);
}

;// CONCATENATED MODULE: ./.build/rules/registry-invalid.js
const registryInvalid = {
    id: 'registry-invalid',
    kind: 'facts',
    severity: 'error',
    summary: 'a registry entry that cannot be one: port 70000, an inverted range, an unknown status, an empty application',
    check({ registry }) {
        return registry.problems.map(({ at, message }) => ({
            at,
            message,
            help: 'correct the entry: until then it gives no port to anybody',
            port: null,
            application: null,
            related: [],
            fix: null,
        }));
    },
};

// EXTERNAL MODULE: ./.build/rules/registry-takeover.js
var registry_takeover = __nccwpck_require__(33885);
;// CONCATENATED MODULE: ./.build/rules/likeness.js
/** Words that say which part of an application is meant, and not which application. */
const parts = [
    new Set(['api', 'backend', 'back', 'server']),
    new Set(['client', 'frontend', 'front', 'site', 'ui', 'web', 'website', 'webapp', 'www']),
];
const saysLittle = new Set('app application com dev development end io main net org platform prod production project service system the tool'.split(' '));
/**
 * Whether all that tells the listener's application from others stands in the entry's name as well:
 * `Calendar-Frontend` and `Harbour Calendar`, `@harbour/pier` and `Pier (crane bookings)`. An `api` is no `web`.
 */
function mayBeOne({ application, otherNames = [] }, entry) {
    const known = likeness_wordsOf([entry.application, ...entry.aliases].join(' '));
    const has = ({ whole, pieces }) => known.some((it) => it.whole === whole || it.pieces.includes(whole)) || hasAll(pieces);
    const hasAll = (pieces) => pieces.length > 1 && pieces.every((piece) => known.some((it) => it.whole === piece || it.pieces.includes(piece)));
    return [application, ...otherNames].some((name) => {
        const words = likeness_wordsOf(name);
        const telling = words.filter(({ whole }) => !saysLittle.has(whole) && !parts.some((it) => it.has(whole)) && !/\d/.test(whole));
        const looked = telling.length > 0 ? telling : words;
        return (telling.length > 0 || words.length > 1) && looked.every(has) && !areDifferentParts(words, known);
    });
}
function areDifferentParts(a, b) {
    const [left, right] = [a, b].map((words) => parts.filter((part) => words.some((it) => it.pieces.some((piece) => part.has(piece)))));
    return (left !== undefined &&
        right !== undefined &&
        left.length > 0 &&
        right.length > 0 &&
        !left.some((it) => right.includes(it)));
}
function likeness_wordsOf(name) {
    const words = name.replaceAll(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.map((word) => ({
        whole: word.toLowerCase(),
        pieces: word.split(/(?<=\p{Ll}|\p{N})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u).map((it) => it.toLowerCase()),
    }));
}

;// CONCATENATED MODULE: ./.build/rules/reserved-port.js
/** The port is another application's, though that one is configured elsewhere. */




const reservedPort = {
    id: 'reserved-port',
    kind: 'listener',
    severity: 'error',
    summary: 'the registry gives this port (active or reserved) to another application',
    judge(listener, situation) {
        const { claims } = situation;
        const range = (0,rules_claims/* baseRange */.Bs)(listener);
        if (claims.backing(listener) !== 'none')
            return null;
        // Where the owner listens in the checked files too, port-conflict has looked at both of them.
        const owner = claims.otherOwner(listener, range, (entry) => claims.listenersOf(entry, range).length === 0);
        if (owner === undefined)
            return null;
        const instead = (0,wording/* insteadOf */.c$)(listener, situation);
        const place = (0,model_place/* shortPlace */.Yd)(owner.at);
        const taken = `${(0,wording/* listensOn */.Cl)(listener, range)}, but ${place} gives ${Math.max(owner.port, range.port)} to ${(0,wording/* quoted */.TL)((0,wording/* nameOf */.Vb)(owner))} (${owner.status})`;
        const isKnown = claims.isRegistered(listener);
        // What has an entry under its own name is not another one.
        const isAsked = !isKnown && mayBeOne(listener, owner);
        const name = `write ${(0,wording/* quoted */.TL)(`${listener.application} / ${(0,wording/* nameOf */.Vb)(owner)}`)} at ${place}`;
        return {
            at: listener.at,
            message: isAsked ? `${taken}, and nothing says that these are one application` : taken,
            help: isAsked
                ? `if they are, ${name}; else ${instead.text}`
                : isKnown
                    ? `${instead.text}; or agree with its owner and change ${place}`
                    : `${instead.text}; or agree with its owner and change ${place}; if the two are one application, ${name}`,
            port: listener.port,
            application: listener.application,
            related: [(0,wording/* entryPlace */.s6)(owner)],
            fix: isAsked || instead.port === null ? null : { port: instead.port },
        };
    },
};

;// CONCATENATED MODULE: ./.build/rules/stale-allocation.js
/** A port that is kept for an application which is no longer there. */





const staleAllocation = {
    id: 'stale-allocation',
    kind: 'facts',
    severity: 'off',
    summary: 'an active allocation which nothing in the checked files uses (for a registry whose applications all live in one repository)',
    check({ facts, registry, claims }) {
        const routes = new port_index/* PortIndex */.uN(facts.routes.filter((it) => (0,model_address/* isThisMachine */.YY)(it.host)).map((it) => ({ port: it.port, portEnd: null })));
        // An application whose port cannot be known may well be using its own.
        const unknown = new Set(facts.unresolved.map((it) => (0,model_names/* normalName */.t)(it.application ?? '')));
        return registry.allocations
            .filter((entry) => entry.status === 'active' && !(0,model_names/* sameName */.q)(entry.owner, 'system') && !(0,model_names/* sameName */.q)(entry.type, 'system'))
            .filter((entry) => !(0,ownership/* namesAndOwnerOf */.MG)(entry).some((name) => unknown.has(name)))
            .filter((entry) => claims.listenersOf(entry).length === 0 && routes.touching(entry).length === 0)
            .map((entry) => ({
            at: entry.at,
            message: `nothing in the checked files uses ${(0,wording/* portsOf */.a5)(entry, entry.protocol)} of ${(0,wording/* quoted */.TL)((0,wording/* nameOf */.Vb)(entry))}`,
            help: 'set its status to retired or free if the application is gone, to reserved if it is still to come',
            port: entry.port,
            application: entry.application,
            related: [],
            fix: null,
        }));
    },
};

// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __nccwpck_require__(58109);
;// CONCATENATED MODULE: ./.build/rules/domains.js
/** Which application the registry gives a server name to, and on which port. */



class Domains {
    #homes = new Map();
    constructor(registry, claims) {
        for (const entry of registry.allocations.filter(ownership/* isOwned */.go)) {
            for (const domain of entry.domains)
                this.#add({ domain, application: entry.application, port: entry.port, entry, at: entry.at });
        }
        for (const it of registry.statements) {
            if (it.kind !== 'domain' && it.kind !== 'section')
                continue;
            const entry = claims.owner({ port: it.port, portEnd: null }, 'tcp');
            const application = it.application ?? entry?.application ?? null;
            for (const domain of it.kind === 'domain' ? [it.domain] : it.domains) {
                this.#add({ domain, application, port: it.port, entry, at: it.at });
            }
        }
    }
    /**
     * Where requests for a server name belong, in the order of the document; empty where the registry does
     * not say. A name also belongs where its wildcard does: `a.ferry.example` to `*.ferry.example`.
     * https://nginx.org/en/docs/http/server_names.html
     * So does `www.ferry.example`, of which the registry does not speak, belong where `ferry.example` does.
     */
    homesOf(serverName) {
        const name = canonical(serverName).replace(/^\./, '');
        const parent = name.slice(name.indexOf('.') + 1);
        const bare = name.startsWith('www.') ? parent : name;
        return this.#homes.get(name) ?? this.#homes.get(`*.${parent}`) ?? this.#homes.get(bare) ?? [];
    }
    #add(home) {
        // `.ferry.example` stands for the name itself and for all below it.
        const name = canonical(home.domain);
        for (const key of name.startsWith('.') ? [name.slice(1), `*${name}`] : [name]) {
            (0,maps/* append */.BC)(this.#homes, key, home);
        }
    }
}
/** Whether an entry belongs to the application that a server name is at home with. */
function isHomeEntry(home, entry) {
    if (home.entry !== undefined && (0,ownership/* sameHolder */.dg)(home.entry, entry))
        return true;
    return isHomeName(home, entry.application);
}
/** Whether an application is the one that a server name is at home with. */
function isHomeName(home, application) {
    if (application === null)
        return false;
    const name = (0,model_names/* normalName */.t)(application);
    return [
        home.application,
        home.entry?.application ?? null,
        home.entry?.owner ?? null,
        ...(home.entry?.aliases ?? []),
    ].some((it) => it !== null && (0,model_names/* normalName */.t)(it) === name);
}
function canonical(name) {
    return name.toLowerCase().replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./.build/rules/unknown-upstream.js
/** A route to a port of this machine on which, as far as anybody has written down, nobody listens. */





const unknownUpstream = {
    id: 'unknown-upstream',
    kind: 'facts',
    severity: 'error',
    summary: 'a route to this machine whose port no listener and no allocation has',
    check({ facts, registry, claims }) {
        const domains = new Domains(registry, claims);
        const verdicts = facts.routes
            .filter((route) => (0,model_address/* isThisMachine */.YY)(route.host))
            .flatMap((route) => {
            const range = { port: route.port, portEnd: null };
            const protocol = (0,model_facts/* protocolOf */.AT)(route);
            if (claims.owner(range, protocol) !== undefined || claims.listeners(range, protocol).length > 0)
                return [];
            const entry = claims.allocations(range, protocol)[0];
            const home = route.serverNames.flatMap((name) => domains.homesOf(name))[0];
            return {
                at: route.at,
                message: `${(0,wording/* requestsFor */.Uw)(route)} go to port ${route.port}, where no config listens` +
                    (entry === undefined
                        ? ` and which ${registry.file} gives to nobody`
                        : `; ${(0,model_place/* shortPlace */.Yd)(entry.at)} lists it as ${entry.status}`),
                help: home === undefined
                    ? `send them to a port that ${registry.file} gives to an application, or enter ${route.port} there`
                    : `send them to ${home.port}, as ${(0,model_place/* shortPlace */.Yd)(home.at)} says for ${(0,wording/* quoted */.TL)(home.domain)}`,
                port: route.port,
                application: route.application,
                related: [...(entry === undefined ? [] : [(0,wording/* entryPlace */.s6)(entry)]), ...route.related],
                fix: home === undefined ? null : { port: home.port },
            };
        });
        return (0,wording/* onePerPlace */.P3)(verdicts);
    },
};

;// CONCATENATED MODULE: ./.build/rules/unregistered-port.js
/** A port that the registry gives to nobody: the next application will think that it is free. */



const unregisteredPort = {
    id: 'unregistered-port',
    kind: 'listener',
    severity: 'error',
    summary: 'no allocation covers the port; a `free` entry must first be claimed in the registry',
    judge(listener, situation) {
        const { claims, registry } = situation;
        const range = (0,rules_claims/* baseRange */.Bs)(listener);
        const { application } = listener;
        const port = claims.firstUnowned(range, listener);
        if (port === null)
            return null;
        const entry = claims.entriesFor(listener, { port, portEnd: null })[0];
        // A free port is there to be claimed; of any other one it is not known that it can be had.
        const instead = entry?.status === 'free' ? null : (0,wording/* freeInstead */.bW)(listener, situation);
        const claim = [
            entry === undefined ? `enter ${port} in ${registry.file}` : `change the entry at ${(0,model_place/* shortPlace */.Yd)(entry.at)}`,
            `and give it to ${(0,wording/* quoted */.TL)(application)}`,
            ...(instead === null ? [] : [`(if nobody has it), or ${instead.text}`]),
        ];
        return {
            at: listener.at,
            message: `${(0,wording/* listensOn */.Cl)(listener, range)}, but ${unregistered_port_lawOf(port, entry, registry.file)}`,
            help: claim.join(' '),
            port: listener.port,
            application,
            related: entry === undefined ? [] : [(0,wording/* entryPlace */.s6)(entry)],
            fix: instead === null || instead.port === null ? null : { port: instead.port },
        };
    },
};
function unregistered_port_lawOf(port, entry, file) {
    if (entry === undefined)
        return `${file} gives ${port} to nobody`;
    const where = (0,model_place/* shortPlace */.Yd)(entry.at);
    if (entry.status === 'free')
        return `${where} lists ${port} as free: it has to be claimed first`;
    if (entry.status === 'avoid')
        return `${where} says to avoid ${port}`;
    return `${where} has retired ${port}${entry.application === null ? '' : `, once of ${(0,wording/* quoted */.TL)((0,wording/* nameOf */.Vb)(entry))}`}`;
}

;// CONCATENATED MODULE: ./.build/rules/unresolved-port.js

const onlyIf = 'nothing to do where it takes no port of this machine';
const whatToDo = 'write the port as a number, or where it can be read without running anything';
const unresolvedPort = {
    id: 'unresolved-port',
    kind: 'facts',
    severity: 'warning',
    summary: 'a port that cannot be known without running the config (a notice where nothing says whether the process listens at all); an error where a file cannot be read',
    check({ facts }) {
        const unknown = facts.unresolved.map(({ at, application, reason, severity, way }) => ({
            at,
            message: `the port${application === null ? '' : ` of ${(0,wording/* quoted */.TL)(application)}`} cannot be known: ${reason}`,
            help: severity === 'notice' ? `${onlyIf}; else ${whatToDo}` : whatToDo,
            port: null,
            application,
            related: [],
            way,
            fix: null,
            severity,
        }));
        const unread = facts.problems.map(({ at, message }) => ({
            at,
            message: `its ports are not checked: ${message}`,
            help: 'repair the file, or exclude it in the policy if it is no config',
            port: null,
            application: null,
            related: [],
            fix: null,
            severity: 'error',
        }));
        return [...unknown, ...unread];
    },
};

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(21916);
;// CONCATENATED MODULE: ./.build/rules/unused-suppression.js
/** A comment that silences nothing hides nothing today, and the wrong thing tomorrow. */


const unusedSuppression = {
    id: 'unused-suppression',
    kind: 'suppressions',
    severity: 'warning',
    summary: 'a `portbook-ignore` comment silences nothing, names an unknown rule, or gives no reason',
    check(idle, ruleIds) {
        return idle.map((it) => ({
            at: it.suppression.at,
            ...explain(it, ruleIds),
            port: null,
            application: null,
            related: [],
            fix: null,
        }));
    },
};
function explain({ suppression: { rule }, because }, ruleIds) {
    if (because === 'policy') {
        return {
            message: `this comment silences nothing: ${wording/* policyFile */.Xd} does not allow portbook-ignore`,
            help: `remove it, or set inline-ignores: true in ${wording/* policyFile */.Xd}`,
            severity: 'notice',
        };
    }
    if (rule === unusedSuppression.id) {
        return { message: `${rule} cannot be silenced`, help: 'remove the comment, and the one that it is about' };
    }
    if (!ruleIds.includes(rule)) {
        const nearest = (0,mod/* closest */.kp)(rule, [...ruleIds]);
        const isNear = (0,mod/* distance */.Io)(rule, nearest) <= rule.length / 2;
        return {
            message: `there is no rule ${(0,wording/* quoted */.TL)(rule)}`,
            help: isNear ? `write ${nearest}, if that is the one you mean` : `write one of ${ruleIds.join(', ')}`,
        };
    }
    if (because === 'no-reason') {
        return {
            message: `this comment silences nothing, because it gives no reason to ignore ${rule}`,
            help: `write why: portbook-ignore ${rule}: <reason>`,
        };
    }
    return {
        message: `this comment silences nothing: there is no ${rule} on its line or the next`,
        help: 'remove it',
    };
}

;// CONCATENATED MODULE: ./.build/rules/wrong-upstream.js
/** Visitors of one application's site would get another application's pages. */






const wrongUpstream = {
    id: 'wrong-upstream',
    kind: 'facts',
    severity: 'error',
    summary: "a server name that the registry gives to one application is routed to another's port",
    check({ facts, registry, claims }) {
        const domains = new Domains(registry, claims);
        const routes = facts.routes.filter((route) => (0,model_address/* isThisMachine */.YY)(route.host));
        // Server names of which at least one route arrives where they are at home.
        const served = new Set();
        const suspects = [];
        for (const route of routes) {
            for (const name of new Set(route.serverNames.map((it) => it.toLowerCase()))) {
                const homes = domains.homesOf(name);
                const home = homes[0];
                if (home === undefined)
                    continue;
                const holder = strangerOn(route, homes, claims);
                if (holder === null)
                    served.add(name);
                else
                    suspects.push({ route, name, home, holder });
            }
        }
        const wrong = suspects.filter(({ route, name }) => isWholeSite(route) || !served.has(name));
        return (0,wording/* onePerPlace */.P3)(wrong.map(({ route, name, home, holder }) => wrong_upstream_verdict(route, name, home, holder, claims)));
    },
};
/** Who has the route's port, if it is none of those that the server name is at home with; `null` otherwise. */
function strangerOn(route, homes, claims) {
    const range = { port: route.port, portEnd: null };
    const protocol = (0,model_facts/* protocolOf */.AT)(route);
    const owners = claims.allocations(range, protocol).filter(ownership/* isOwned */.go);
    const listeners = claims.listeners(range, protocol);
    // What arrives at the proxy itself (`ssl_preread` before its own `listen 8443 ssl`) is for its other routes to say.
    if (owners.some(ownership/* isProxyEntry */.l_) || listeners.some(ownership/* isProxy */.ju))
        return null;
    if (owners[0] !== undefined) {
        const isHome = owners.some((entry) => homes.some((home) => isHomeEntry(home, entry)));
        return isHome ? null : (owners[0].application ?? owners[0].owner);
    }
    const isHome = listeners.some((it) => homes.some((home) => isHomeName(home, it.application)));
    return isHome ? null : (listeners[0]?.application ?? null);
}
/** A part of a site (`/api`) may well be another application's, as long as the site itself is not. */
function isWholeSite({ location }) {
    return /^(?:\^~\s*)?\/$/.test(location);
}
function wrong_upstream_verdict(route, name, home, holder, claims) {
    const owner = claims.owner({ port: route.port, portEnd: null }, (0,model_facts/* protocolOf */.AT)(route));
    const whose = home.application === null ? `port ${home.port}` : `${(0,wording/* quoted */.TL)(home.application)} (port ${home.port})`;
    const what = route.layer === 'stream' ? 'connections' : 'requests';
    return {
        at: route.at,
        message: `${what} for ${(0,wording/* quoted */.TL)(name)} go to port ${route.port}, which is ${(0,wording/* quoted */.TL)(holder)}'s, but ${(0,model_place/* shortPlace */.Yd)(home.at)} gives ${(0,wording/* quoted */.TL)(name)} to ${whose}`,
        help: `send them to ${home.port}, or change the registry first`,
        port: route.port,
        application: home.application,
        related: [
            { at: home.at, message: `where ${(0,wording/* quoted */.TL)(name)} belongs` },
            ...(owner === undefined ? [] : [(0,wording/* entryPlace */.s6)(owner)]),
            ...route.related,
        ],
        fix: { port: home.port },
    };
}

;// CONCATENATED MODULE: ./.build/rules/index.js
/** The catalogue: every rule, in the order in which they are asked and listed. */


























const rules = [
    // Of these seven, the first that speaks about a listener is the only one.
    implicitPort,
    portConflict,
    privilegedPort,
    avoidedPort,
    reservedPort,
    portDrift,
    unregisteredPort,
    // These speak independently of each other.
    instanceCollision,
    nonStrictPort,
    unknownUpstream,
    wrongUpstream,
    exposedDatabase,
    exposedInspector,
    addressMismatch,
    duplicateServerName,
    ephemeralPort,
    unresolvedPort,
    registryInvalid,
    registryConflict,
    registryDrift,
    registryDates,
    expiredReservation,
    staleAllocation,
    // These judge a change: what was given to one is not taken, and what two want is not given twice.
    registry_takeover/* registryTakeover */.D,
    portRace,
    // This one speaks last, about what silenced the others.
    unusedSuppression,
];


/***/ }),

/***/ 66564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ newClaims)
/* harmony export */ });
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31576);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45226);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79107);
/** The ports that a change claims: what it enters in the registry, and what its configs listen on that they did not before. */



/** In reading order; a port that both the registry and a config claim for one application is named once. */
function newClaims(before, after) {
    const claims = new Map();
    const add = (claim) => {
        const key = [(0,_model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)(claim.application ?? ''), claim.port, claim.portEnd, claim.protocol, claim.host].join('\n');
        if (!claims.has(key))
            claims.set(key, claim);
    };
    for (const entry of after.registry.allocations) {
        if ((0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwned */ .go)(entry) && !wasHeld(entry, before))
            add(claimOf(entry));
    }
    for (const { port, portEnd, protocol, application, host, at } of after.facts.listeners) {
        const name = (0,_model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)(application);
        const listened = before.claims
            .listeners({ port, portEnd }, protocol)
            .some((it) => (0,_model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)(it.application) === name && it.port === port && it.portEnd === portEnd);
        if (!listened)
            add({ port, portEnd, protocol, application, host, at });
    }
    return [...claims.values()];
}
function wasHeld(entry, before) {
    const earlier = before.claims.allocations(entry, entry.protocol);
    return ((0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .firstGap */ .DE)(entry, earlier.filter((it) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwned */ .go)(it) && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneHolder */ .Pp)(it, entry))) === null);
}
function claimOf({ port, portEnd, protocol, application, owner, host, portAt }) {
    return { port, portEnd, protocol, application: application ?? owner, host: host ?? null, at: portAt };
}


/***/ }),

/***/ 79107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ namesAndOwnerOf),
/* harmony export */   Mv: () => (/* binding */ givesTo),
/* harmony export */   Pp: () => (/* binding */ isOneHolder),
/* harmony export */   dg: () => (/* binding */ sameHolder),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   go: () => (/* reexport safe */ _model_registry_js__WEBPACK_IMPORTED_MODULE_0__.go),
/* harmony export */   ju: () => (/* binding */ isProxy),
/* harmony export */   l_: () => (/* binding */ isProxyEntry)
/* harmony export */ });
/* harmony import */ var _model_maps_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58109);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31576);
/* harmony import */ var _model_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85253);




/** The normal names by which an entry calls its application: its own and its aliases. */
const namesOf = (0,_model_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .kept */ .LP)(({ application, aliases }) => distinctNames([application, ...aliases]));
/** The names of `namesOf`, and the owner's: a config is often known by its project's name only. */
function namesAndOwnerOf(allocation) {
    return distinctNames([allocation.application, ...allocation.aliases, allocation.owner]);
}
/** Whether an entry gives its port to this listener's application. */
function givesTo(allocation, listener) {
    if (!(0,_model_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwned */ .go)(allocation))
        return false;
    return (namesAndOwnerOf(allocation).includes((0,_model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)(listener.application)) ||
        (isProxy(listener) && isProxyEntry(allocation)));
}
/** Whether two entries are about one application, by whatever names they call it. */
function sameHolder(a, b) {
    const left = namesOf(a);
    const right = namesOf(b);
    return (left.some((name) => right.includes(name)) ||
        left.includes((0,_model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)(b.owner ?? '')) ||
        right.includes((0,_model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)(a.owner ?? '')) ||
        (isProxyEntry(a) && isProxyEntry(b)));
}
/**
 * Whether two entries give their ports to one application by its own names. The same owner is not enough: it would
 * let one application take what is another's. Only where an entry names no application does its owner stand for it.
 */
function isOneHolder(a, b) {
    const [left, right] = namesOf(a).length === 0 || namesOf(b).length === 0
        ? [namesAndOwnerOf(a), namesAndOwnerOf(b)]
        : [namesOf(a), namesOf(b)];
    return left.some((name) => right.includes(name)) || (isProxyEntry(a) && isProxyEntry(b));
}
/** Whether the listener is the shared web proxy of its host, which registries seldom call by its name. */
function isProxy(listener) {
    return listener.source === 'nginx';
}
const proxyWords = new Set('nginx http https http2 http3 ssl tls web webserver server site traffic redirect reverse proxy gateway ingress load balancer loadbalancer'.split(' '));
/**
 * Whether an entry stands for the web proxy: it names nginx anywhere, or its application is called by
 * nothing but the trade ("HTTP", "HTTPS (SSL)", "Reverse proxy"). An "api-gateway" is an application.
 */
function isProxyEntry(allocation) {
    const { application, type, owner, aliases } = allocation;
    if ([application, type, owner, ...aliases].some((it) => it !== null && /\bnginx\b/i.test(it)))
        return true;
    return [application, type === null || /^https?$/i.test(type) ? null : type].some(isTradeName);
}
function isTradeName(name) {
    const words = name?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length > 0 && words.every((word) => proxyWords.has(word));
}
function distinctNames(names) {
    return [...new Set(names.map((it) => (0,_model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)(it ?? '')))].filter((it) => it !== '');
}


/***/ }),

/***/ 10717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fL: () => (/* binding */ isBrowserBlocked),
/* harmony export */   mo: () => (/* binding */ firstUnprivilegedPort),
/* harmony export */   vg: () => (/* binding */ firstEphemeralPort)
/* harmony export */ });
/** What is known about port numbers whatever the registry says. */
/** Below it, Linux asks for CAP_NET_BIND_SERVICE. https://man7.org/linux/man-pages/man7/ip.7.html (ip_unprivileged_port_start) */
const firstUnprivilegedPort = 1024;
/** From here to 60999 Linux takes ports for outgoing connections. https://man7.org/linux/man-pages/man7/ip.7.html (ip_local_port_range) */
const firstEphemeralPort = 32768;
/** The unprivileged "bad ports" to which browsers refuse to connect. https://fetch.spec.whatwg.org/#port-blocking */
const browserBlocked = new Set([
    1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);
function isBrowserBlocked(port) {
    return browserBlocked.has(port);
}


/***/ }),

/***/ 33885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ registryTakeover)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(38767);
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(73520);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45226);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79107);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(69073);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(99002);






/** Entries on the same ports that one is compared with. Where there are more, the first of them have spoken already. */
const mostCompared = 500;
/** As many places as a person will look at. */
const mostListed = 12;
const registryTakeover = {
    id: 'registry-takeover',
    kind: 'change',
    severity: 'error',
    summary: 'a change gives an active or reserved port to another application, or frees it while a config still uses it',
    check(step) {
        const held = step.before.registry.allocations.filter((it) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwned */ .go)(it) && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .namesAndOwnerOf */ .MG)(it).length > 0);
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .onePerPlace */ .P3)(held.flatMap((entry) => [...taken(entry, step), ...freed(entry, step)]));
    },
};
/** Who has a port of the entry now, and is not who had it. */
function taken(entry, step) {
    const now = step.after.claims.allocations(entry, entry.protocol).slice(0, mostCompared);
    const kept = now.filter((it) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwned */ .go)(it) && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneHolder */ .Pp)(it, entry) && (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .holdTogether */ .Y)(it, entry));
    return now
        .filter((it) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwned */ .go)(it) && !(0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneHolder */ .Pp)(it, entry) && (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .holdTogether */ .Y)(it, entry))
        .flatMap((taker) => {
        const shared = (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .intersection */ .E$)(taker, entry);
        // Where the entry stands beside the new one, registry-conflict speaks.
        if ((0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .firstGap */ .DE)(shared, kept) === null)
            return [];
        const message = `${had(entry, shared)}, and is given to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(taker))} here`;
        return [verdict(entry, shared, taker.portAt, message, giveBack(entry, taker, shared, step), step)];
    });
}
/** What of the entry is nobody's now, though its application still listens there. */
function freed(entry, step) {
    const { claims } = step.after;
    for (const listener of claims.listenersOf(entry)) {
        const shared = (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .intersection */ .E$)(entry, listener);
        const port = claims.firstUnowned(shared, listener);
        if (port === null)
            continue;
        const gap = { port, portEnd: null };
        const row = claims.entriesFor(listener, gap)[0];
        const how = row === undefined ? 'has no owner now' : `is listed as ${row.status} here`;
        const message = `${had(entry, gap)}, and ${how}, but ${(0,_model_place_js__WEBPACK_IMPORTED_MODULE_4__/* .shortPlace */ .Yd)(listener.at)} still uses it`;
        const help = 'put the entry back, or move the application first';
        return [verdict(entry, gap, row?.portAt ?? step.now(entry.at), message, help, step)];
    }
    return [];
}
function had(entry, range) {
    const verb = entry.status === 'reserved' ? 'was reserved for' : 'belonged to';
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .portsOf */ .a5)(single(range), entry.protocol)} ${verb} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(entry))} before this change`;
}
function single(range) {
    return (0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_5__/* .lastPort */ .yX)(range) === range.port ? { port: range.port, portEnd: null } : range;
}
function giveBack(entry, taker, shared, step) {
    const instead = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .freeInsteadOf */ .m9)(taker.application ?? (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(taker), shared.port, entry.protocol, step.after);
    return `leave ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .portsOf */ .a5)(single(shared), entry.protocol)} to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(entry))} and ${instead.text}`;
}
function verdict(entry, range, at, message, help, { after }) {
    const users = after.claims.listenersOf(entry, range).slice(0, mostListed);
    return {
        at,
        message,
        help: [help, ...settledBy(after.policy.takeover, after.registry.file)].join('; '),
        port: range.port,
        application: entry.application ?? entry.owner,
        related: users.map((it) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listenerPlace */ .mw)(it)),
        fix: null,
    };
}
/** What makes the takeover an agreed one, as the policy has it. */
function settledBy({ label, teams, codeowners }, file) {
    const ways = [
        ...(label === null ? [] : [`the label ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(label)}`]),
        ...(teams.length === 0 ? [] : [`an approval by ${teams.join(' or ')}`]),
        ...(codeowners ? [`an approval by a code owner of ${file}`] : []),
    ];
    return ways.length === 0 ? [] : [`if its owner agrees, ${ways.join(' or ')} settles it`];
}


/***/ }),

/***/ 69073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ holdsFor),
/* harmony export */   Y: () => (/* binding */ holdTogether)
/* harmony export */ });
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31576);

/** Whether there is a host and an environment in which both hold. */
function holdTogether(a, b) {
    return onOneHost(a.host ?? null, b.host ?? null) && shareAnEnvironment(a.environments, b.environments);
}
/** Whether an entry says something about where a listener is. */
function holdsFor({ host = null, environments }, listener) {
    if (!onOneHost(host, listener.host))
        return false;
    if (environments.length === 0)
        return true;
    const names = environments.map(environmentName);
    // What is started without an environment may be started in any, but in those where it has another port.
    if (listener.environment === 'default') {
        const replaced = listener.replacedIn.map(environmentName);
        return names.some((it) => !replaced.includes(it));
    }
    return names.includes(environmentName(listener.environment));
}
function onOneHost(a, b) {
    return a === null || b === null || (0,_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .t)(a) === (0,_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .t)(b);
}
function shareAnEnvironment(a, b) {
    if (a.length === 0 || b.length === 0)
        return true;
    const names = new Set(a.map(environmentName));
    return b.some((it) => names.has(environmentName(it)));
}
const shortNames = new Map([
    ['prod', 'production'],
    ['live', 'production'],
    ['dev', 'development'],
    ['local', 'development'],
    ['stage', 'staging'],
    ['stg', 'staging'],
]);
/** `Prod` is `production`. */
function environmentName(name) {
    const normal = (0,_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .t)(name);
    return shortNames.get(normal) ?? normal;
}


/***/ }),

/***/ 99002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ listensOn),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Lm: () => (/* binding */ holder),
/* harmony export */   P3: () => (/* binding */ onePerPlace),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Uw: () => (/* binding */ requestsFor),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   bW: () => (/* binding */ freeInstead),
/* harmony export */   c$: () => (/* binding */ insteadOf),
/* harmony export */   m9: () => (/* binding */ freeInsteadOf),
/* harmony export */   mw: () => (/* binding */ listenerPlace),
/* harmony export */   s6: () => (/* binding */ entryPlace),
/* harmony export */   yS: () => (/* binding */ onAddress)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(38767);
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73520);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79107);



/** Where the policy is kept, for messages that say how to change it. */
const policyFile = '.github/portbook.yml';
const longest = 80;
/** A name between quotes, cut where nobody would read on. */
function quoted(name) {
    return `"${clip(name)}"`;
}
function clip(text) {
    const characters = [...text.slice(0, longest * 2)];
    return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
/** `port 4000`, `ports 4000-4003`, `UDP port 4000`. */
function portsOf(range, protocol = 'tcp') {
    return `${protocol === 'udp' ? 'UDP ' : ''}${(0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPort */ .yX)(range) > range.port ? 'ports' : 'port'} ${(0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_1__/* .showPorts */ .Ax)(range)}`;
}
/** `"shop" listens on port 4000`, with the condition under which it does. */
function listensOn(listener, range = listener) {
    const unless = listener.certainty === 'overridable' ? ` (unless ${listener.variables.join(' or ')} says otherwise)` : '';
    return `${quoted(listener.application)} listens on ${portsOf(range, listener.protocol)}${unless}`;
}
/** `"shop" (PORTS.md:14)`. */
function holder(entry) {
    return `${quoted(nameOf(entry))} (${(0,_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPlace */ .Yd)(entry.at)})`;
}
/** By whom an entry's port is held; free and avoided ones are nobody's. */
function nameOf(entry) {
    return entry.application ?? entry.owner ?? 'nobody';
}
/** `requests for "ferry.example" (/api)`, `connections` for those of `stream`; without a name where there is none. */
function requestsFor(route) {
    const what = route.layer === 'stream' ? 'connections' : 'requests';
    const [name, ...others] = route.serverNames;
    const location = route.location === '/' ? '' : ` (${clip(route.location)})`;
    if (name === undefined)
        return `${what}${location}`;
    return `${what} for ${quoted(name)}${others.length === 0 ? '' : ` and ${others.length} more`}${location}`;
}
/** `on 127.0.0.1`, `on every address`. */
function onAddress(address) {
    return address === null ? 'on every address' : `on ${clip(address)}`;
}
/** `"a"`, `"a" and "b"`, `"a", "b" and "c"`. */
function listed(items) {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
/** The registry entry as a related place. */
function entryPlace(entry) {
    return {
        at: entry.at,
        message: (0,_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwned */ .go)(entry) ? `registered to ${quoted(nameOf(entry))}` : `listed as ${entry.status}`,
    };
}
/** Another application's listener as a related place. */
function listenerPlace(listener) {
    return { at: listener.at, message: listensOn(listener) };
}
/** The registry's own port of the application where it has one to spare, else a free one. */
function insteadOf(listener, situation) {
    const own = situation.claims.spareEntry(listener);
    if (own !== null)
        return { port: own.port, text: `use ${own.port}, which ${(0,_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPlace */ .Yd)(own.at)} gives to ${quoted(nameOf(own))}` };
    return freeInstead(listener, situation);
}
/** A port that nobody has. */
function freeInstead(listener, situation, count = 1) {
    return freeInsteadOf(listener.application, listener.port, listener.protocol, situation, count);
}
/** As `freeInstead`, for an application that need not listen yet. */
function freeInsteadOf(application, near, protocol, { claims, registry }, count = 1) {
    const port = claims.freePort(application, near, protocol, count);
    if (port === null)
        return { port, text: `free a port in ${registry.file} first: none is left` };
    const range = { port, portEnd: port + count - 1 };
    const row = claims.allocations(range, protocol).find((it) => it.status === 'free');
    const verb = `take ${(0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_1__/* .showPorts */ .Ax)(range)}`;
    if (row !== undefined)
        return { port, text: `${verb}, free according to ${(0,_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPlace */ .Yd)(row.at)}, and claim it there` };
    return { port, text: `${verb}, which nobody has, and enter ${count === 1 ? 'it' : 'them'} in ${registry.file}` };
}
/**
 * The first verdict of each place and port: an upstream that ten locations share, or a number of
 * instances that three environments share, is one cause.
 */
function onePerPlace(verdicts) {
    const first = new Map();
    for (const verdict of verdicts) {
        const { at, port, application } = verdict;
        const key = `${at.file}\n${at.line}\n${at.column}\n${port}\n${application}`;
        if (!first.has(key))
            first.set(key, verdict);
    }
    return [...first.values()];
}


/***/ }),

/***/ 75398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./.build/model/globs.js
var globs = __nccwpck_require__(83195);
// EXTERNAL MODULE: ./.build/model/packages.js
var model_packages = __nccwpck_require__(57523);
// EXTERNAL MODULE: ./.build/model/place.js
var place = __nccwpck_require__(38767);
// EXTERNAL MODULE: ./.build/processes/folders.js
var folders = __nccwpck_require__(14397);
// EXTERNAL MODULE: ./.build/model/folders.js
var model_folders = __nccwpck_require__(14969);
// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __nccwpck_require__(58109);
;// CONCATENATED MODULE: ./.build/processes/identify.js
/**
 * Who is the application? A Vite config does not say whose it is: it is the PM2 application's that runs
 * in its folder, else the policy's, else the nearest `package.json`'s, else the folder's own name.
 */



/** Gives the application of a config file that does not name it. */
function identifier(processes, policy, tree) {
    const fromPolicy = (0,folders/* nameByGlobs */.e)(policy.applications);
    const fromProcess = nameByFolder(processes, tree);
    const known = new Map();
    return (file) => {
        const before = known.get(file);
        if (before !== undefined)
            return before;
        const folder = (0,model_folders/* folderOf */.yS)(file);
        const name = fromProcess(folder) ?? fromPolicy(file);
        const identity = name === null ? packageAround(folder, tree) : { application: name, otherNames: [] };
        known.set(file, identity);
        return identity;
    };
}
/** From a folder to the one name of the processes there; `null` where there is none, or more than one. */
function nameByFolder(processes, tree) {
    const serving = new Map();
    const exact = new Map();
    const inside = new Map();
    for (const { name, directories, isServer } of processes) {
        if (name === null)
            continue;
        for (const directory of directories) {
            if (isServer)
                claim(serving, directory, name);
            claim(exact, directory, name);
            // What lies outside of its package is none of its own.
            for (let outer = directory; outer !== '' && nameIn(tree, outer) === null;) {
                outer = (0,model_folders/* folderOf */.yS)(outer);
                claim(inside, outer, name);
            }
        }
    }
    // Of several in one folder, the one that serves from there; a folder's own before those further inside.
    return (folder) => {
        for (const claims of [serving, exact, inside]) {
            const found = claims.get(folder);
            if (found !== undefined)
                return found.isAlone ? found.name : null;
        }
        return null;
    };
}
function claim(claims, folder, name) {
    const before = claims.get(folder);
    if (before === undefined)
        claims.set(folder, { name, isAlone: true });
    else if (before.name !== name)
        claims.set(folder, { name: before.name, isAlone: false });
}
/** The nearest `package.json` with a name, from the folder up to the root; the folder's own name where there is none. */
function packageAround(folder, tree) {
    for (let current = folder;; current = (0,model_folders/* folderOf */.yS)(current)) {
        const name = nameIn(tree, current);
        if (name !== null)
            return { application: name, otherNames: [name.replace(/^@[^/]*\//, ''), lastOf(current)] };
        if (current === '')
            return { application: lastOf(folder) || 'repository', otherNames: [] };
    }
}
function lastOf(folder) {
    return folder.split('/').at(-1) ?? '';
}
/** The name of the package that begins in a folder; `null` where none does, or it has no name (`{ "type": "module" }`). */
const nameIn = (0,maps/* keptBy */.mA)((tree, folder) => {
    const file = tree.read(folder === '' ? 'package.json' : `${folder}/package.json`);
    if (file.kind !== 'text')
        return null;
    try {
        const manifest = JSON.parse(file.source.text);
        const isNamed = typeof manifest === 'object' && manifest !== null && 'name' in manifest;
        return isNamed && typeof manifest.name === 'string' && manifest.name !== '' ? manifest.name : null;
    }
    catch {
        return null; // it gives no name: the next one up may
    }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./.build/processes/handed.js
/**
 * What lines of commands hand to PM2, beside what else is declared. A line says how to start something, and nothing says that it
 * is ever run: a line and a process file that start one application are two ways to start it, and so are two lines, or the two,
 * that start one program. What a line that a process runs says is said by that process.
 */

/** The facts of a file, and of what its lines hand to PM2 as far as that counts. */
function withHanded(files) {
    const declared = files.flatMap((it) => it.listeners).filter((it) => it.source === 'pm2' || it.source === 'vite');
    const names = new Set(files.flatMap((it) => it.processes).flatMap((it) => it.name ?? []));
    const ports = new Map([...names].map((name) => [name, new Set(declared.flatMap((it) => (it.application === name ? it.port : [])))]));
    const run = new Set(files.flatMap(placesRun));
    const said = new Map(declared.map((it) => [keyOf(it), null]));
    return files.map((file) => {
        const own = (file.handed ?? []).filter((it) => !run.has((0,place/* placeKey */.r4)(it.at)));
        return own.map((it) => counting(it, ports, said)).reduce(added, file);
    });
}
/** Where the lines stand that a file's processes run, whoever starts these. */
function placesRun({ processes, handed = [] }) {
    return [...processes, ...handed.flatMap((it) => it.processes)].flatMap((it) => it.scripts).map(place/* placeKey */.r4);
}
/** What is left of one line beside what is declared, and beside what other lines have said. */
function counting(handed, ports, said) {
    const declared = (name) => ports.get(name ?? '');
    const isSaid = (it) => {
        const by = said.get(keyOf(it));
        return by !== undefined && by !== handed;
    };
    // Of what is declared, only a port that the line itself gives is another one.
    const isOwn = (it) => {
        const known = declared(it.application);
        return known === undefined || (it.certainty === 'literal' && !known.has(it.port));
    };
    const listeners = handed.listeners.filter((it) => isOwn(it) && !isSaid(it));
    for (const it of listeners)
        said.set(keyOf(it), handed);
    const left = new Set(listeners.map((it) => it.application));
    // All that it starts is started in another way as well, and has its name from there.
    const others = new Set(handed.listeners.map((it) => it.application).filter((it) => !left.has(it)));
    const isOther = (name) => name !== null && (others.has(name) || declared(name) !== undefined);
    return {
        ...handed,
        listeners,
        unresolved: handed.unresolved.filter((it) => !isOther(it.application)),
        processes: handed.processes.filter((it) => !isOther(it.name)),
    };
}
/** One port of one program, whatever it is called. */
function keyOf({ at, port, role, environment }) {
    return `${(0,place/* placeKey */.r4)(at)} ${port} ${role} ${environment}`;
}
function added(file, handed) {
    const reasonOf = ({ at, reason, application }) => `${(0,place/* placeKey */.r4)(at)} ${application} ${reason}`;
    return {
        ...file,
        listeners: [...file.listeners, ...handed.listeners],
        unresolved: once([...file.unresolved, ...handed.unresolved], reasonOf),
        problems: once([...file.problems, ...handed.problems], ({ at, message }) => `${(0,place/* placeKey */.r4)(at)} ${message}`),
        suppressions: once([...file.suppressions, ...handed.suppressions], ({ at, rule }) => `${(0,place/* placeKey */.r4)(at)} ${rule}`),
        processes: [...file.processes, ...handed.processes],
    };
}
/** What several lines say, said once. */
function once(facts, keyOf) {
    return [...new Map(facts.map((it) => [keyOf(it), it])).values()];
}

;// CONCATENATED MODULE: ./.build/processes/join.js
/**
 * What the configs say together. A process that a launcher starts has read its config file under its own
 * environment and command line: what that file says by itself, to whoever starts it, does not count beside that.
 */




/** The facts of all files without those that a process speaks for. */
function joinProcesses(written) {
    const files = withHanded(written);
    const isCovered = coveredBy(files.flatMap((it) => it.processes));
    const isStarted = startedBy(written, files);
    return files.map((file) => {
        const counts = (it) => {
            if (it.source === 'scripts')
                return !isStarted(file.path, it);
            return it.application !== null || !('role' in it) || !isCovered(file.path, it.role);
        };
        return { ...file, listeners: file.listeners.filter(counts), unresolved: file.unresolved.filter(counts) };
    });
}
/** Whether a process has read a config in a role. */
function coveredBy(processes) {
    const covered = new Set(processes.flatMap((it) => it.covers).map(({ file, role }) => `${role} ${file}`));
    return (file, role) => covered.has(`${role} ${file}`);
}
/**
 * Whether a script of a `package.json` is what a process runs anyway, or another way to start, for other purposes,
 * what a process starts from that package, or from the one that the script's program lies in. What another script hands to
 * PM2 is no more than a port of its own.
 *
 * @param written without what lines hand to PM2
 */
function startedBy(written, files) {
    const paths = new Set(files.map((it) => it.path));
    const places = new Set(files.flatMap((it) => it.processes).flatMap((it) => it.scripts.map(place/* placeKey */.r4)));
    const folders = written.flatMap((it) => it.processes).flatMap((it) => it.directories);
    const packages = new Set(folders.flatMap((it) => packageOf(it, paths) ?? []));
    const ports = new Set(files.flatMap((it) => it.listeners).flatMap((it) => (it.source === 'scripts' ? [] : portKey(it))));
    return (file, fact) => {
        const { role, way, at } = fact;
        const [script] = way;
        if (script !== undefined && places.has((0,place/* placeKey */.r4)(script.at)))
            return true;
        if ('port' in fact && ports.has(portKey(fact)))
            return true;
        return role !== 'dev' && [file, packageOf((0,model_folders/* folderOf */.yS)(at.file), paths)].some((it) => it !== null && packages.has(it));
    };
}
function portKey({ at, port, role }) {
    return `${(0,place/* placeKey */.r4)(at)} ${port} ${role}`;
}
/** The `package.json` of the package that a folder lies in. */
function packageOf(folder, paths) {
    const manifests = (0,model_folders/* foldersAbove */.Zv)(folder).map((it) => external_node_path_.posix.join(it, 'package.json'));
    return manifests.find((it) => paths.has(it)) ?? null;
}

// EXTERNAL MODULE: ./.build/javascript/syntax/yaml-reader.js
var yaml_reader = __nccwpck_require__(51063);
// EXTERNAL MODULE: ./.build/sources/source.js
var sources_source = __nccwpck_require__(34202);
// EXTERNAL MODULE: ./.build/sources/nginx/claims.js
var claims = __nccwpck_require__(88251);
;// CONCATENATED MODULE: ./.build/sources/nginx/index.js
/** Nginx: what its servers listen on, and where they send requests. */


const nginx = {
    id: 'nginx',
    claims: claims/* claims */.OM,
    isGuess: claims/* isGuess */.Wz,
    load: (0,sources_source/* once */.O)(async () => (await __nccwpck_require__.e(/* import() */ 973).then(__nccwpck_require__.bind(__nccwpck_require__, 20973))).extract),
};

// EXTERNAL MODULE: ./.build/sources/pm2/index.js
var pm2 = __nccwpck_require__(57351);
;// CONCATENATED MODULE: ./.build/sources/procfile/index.js
/** A `Procfile`: the processes of an application. https://devcenter.heroku.com/articles/procfile */

const procfile = {
    id: 'procfile',
    claims: (path) => /(?:^|\/)Procfile(?:\.[\w-]+)?$/.test(path),
    load: (0,sources_source/* once */.O)(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(429), __nccwpck_require__.e(430), __nccwpck_require__.e(851), __nccwpck_require__.e(147), __nccwpck_require__.e(811), __nccwpck_require__.e(3)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34003))).extract),
};

;// CONCATENATED MODULE: ./.build/sources/scripts/index.js
/** The scripts of a `package.json`: what they start. https://docs.npmjs.com/cli/using-npm/scripts */

const scripts = {
    id: 'scripts',
    claims: (path) => path === 'package.json' || path.endsWith('/package.json'),
    load: (0,sources_source/* once */.O)(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(429), __nccwpck_require__.e(430), __nccwpck_require__.e(851), __nccwpck_require__.e(147), __nccwpck_require__.e(811), __nccwpck_require__.e(949)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40949))).extract),
};

// EXTERNAL MODULE: ./.build/sources/vite/index.js
var vite = __nccwpck_require__(93654);
;// CONCATENATED MODULE: ./.build/sources/index.js
/** Every source, in the order in which they are asked; the first that claims a file reads it. PM2 takes other configs for a guess. */






const sources = [vite/* vite */.T, pm2/* pm2 */.O, procfile, scripts, nginx];
/** Whether a path is by its name a config that some source reads. */
function isConfig(path) {
    return sources.some((it) => it.claims(path));
}
/** To be awaited before the files of a repository are read: what some of them need is loaded. */
async function prepareSources(tree) {
    await (0,yaml_reader/* prepareYaml */.lz)(tree);
}

;// CONCATENATED MODULE: ./.build/scan.js








const longestReason = 500;
/** What the configs of a tree say. Each file is parsed once; a file that cannot be read is a problem, not an end. */
async function scan(tree, policy) {
    const isIncluded = (0,globs/* globMatcher */.f)(policy.include);
    const isExcluded = (0,globs/* globMatcher */.f)(policy.exclude);
    const byLink = sourcesByLink(tree);
    const files = [];
    await prepareSources(tree);
    for (const path of tree.files) {
        const source = sourceFor(path) ?? byLink.get(path);
        // A link that leads out of the root is listed like a file, though it may stand for a folder of configs.
        const mayHoldConfigs = tree.refused.has(path) && sourceFor(`${path}/default`) !== undefined;
        if ((source === undefined && !mayHoldConfigs) || !isIncluded(path) || isExcluded(path))
            continue;
        const read = tree.read(path);
        switch (read.kind) {
            case 'text':
                if (source !== undefined)
                    files.push({ path, ...(await source.load(read.source))(read.source, tree) });
                break;
            case 'unreadable':
                if (source?.isGuess?.(path) !== true)
                    files.push({ path, ...sources_source/* nothing */.s, problems: [unreadable(path, read.reason)] });
                break;
            case 'missing':
                // It was listed and is gone: whatever it said would have counted.
                files.push({ path, ...sources_source/* nothing */.s, problems: [unreadable(path, 'it is no longer there')] });
                break;
        }
    }
    return together(files, policy, tree);
}
function sourceFor(path) {
    return sources.find((it) => it.claims(path));
}
/** The files that are configs by the name of a link to them: `sites-enabled/shop` → `vhosts/shop.txt`. */
function sourcesByLink(tree) {
    const found = new Map();
    for (const [link, target] of tree.links) {
        const source = sourceFor(link);
        if (source !== undefined && !found.has(target))
            found.set(target, source);
    }
    return found;
}
function unreadable(path, reason) {
    return { at: (0,place/* startOf */.GH)(path), message: `the file cannot be read: ${reason}` };
}
function together(found, policy, tree) {
    const files = joinProcesses(found);
    const identityOf = identifier(files.flatMap((it) => it.processes), policy, tree);
    const whose = (it, path) => it.application === null ? identityOf((0,model_packages/* packageRun */.U)(it) ?? path) : { application: it.application, otherNames: [] };
    const hostOf = (0,folders/* nameByGlobs */.e)(policy.hosts);
    const named = files.flatMap(({ path, listeners: own }) => own.map((it) => ({ ...it, ...whose(it, path), host: hostOf(path) })));
    const inOwnPackage = new Set(named.filter(isOwnScript(identityOf)).map(scan_portKey));
    // A script elsewhere that starts a package's program says nothing that the package's own does not say.
    const listeners = named.filter((it) => it.source !== 'scripts' || isOwnScript(identityOf)(it) || !inOwnPackage.has(scan_portKey(it)));
    const routes = files.flatMap(({ path, routes: own }) => own.map((it) => (it.source === 'vite' ? { ...it, application: identityOf(path).application } : it)));
    const unresolved = files.flatMap(({ path, unresolved: own }) => own.map(({ role: _, ...it }) => {
        const isNamed = it.source === 'nginx' || it.application !== null;
        return {
            ...it,
            reason: clipped(it.reason),
            application: isNamed ? it.application : identityOf((0,model_packages/* packageRun */.U)(it) ?? path).application,
        };
    }));
    return {
        // Several processes may run what says one port.
        listeners: inOrder(listeners.toSorted((a, b) => (0,place/* compareText */.n6)(a.application, b.application))),
        routes: inOrder(routes),
        servers: files.flatMap((it) => it.servers ?? []),
        unresolved: inOrder(unresolved),
        problems: inOrder([...tree.problems, ...files.flatMap((it) => it.problems)]),
        suppressions: inOrder(files.flatMap((it) => it.suppressions)),
    };
}
function isOwnScript(identityOf) {
    return ({ source, application, at }) => source === 'scripts' && application === identityOf(at.file).application;
}
function scan_portKey({ at, port, environment }) {
    return `${(0,place/* placeKey */.r4)(at)} ${port} ${environment}`;
}
/** A reason quotes what is written, and that may be megabytes. */
function clipped(reason) {
    return reason.length > longestReason ? `${reason.slice(0, longestReason)}…` : reason;
}
function inOrder(facts) {
    return [...facts].sort((a, b) => (0,place/* comparePlaces */.ig)(a.at, b.at));
}


/***/ }),

/***/ 88251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ looksLikeNginx),
/* harmony export */   OM: () => (/* binding */ claims),
/* harmony export */   Wz: () => (/* binding */ isGuess),
/* harmony export */   cq: () => (/* binding */ isCertainlyNginx),
/* harmony export */   xv: () => (/* binding */ looksLikeAnother)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32208);
/** Which files are nginx's: by path, and where the path is not enough, by content. */

/** Folders whose every file is nginx's, whatever its name (Debian's layout). */
const siteFolders = new Set(['sites', 'streams', 'stream'].flatMap((it) => [`${it}-available`, `${it}-enabled`]));
/** What remains of a name when the suffix of a template or of a sample is taken off. */
const wrapping = new RegExp(`${_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templateSuffix */ .id.source}|\\.(?:in|dist|example|sample|disabled|bak|default|prod|production)$`);
/** Files that are there for people or programs, in whatever folder. */
const never = /\.(?:md|markdown|rst|txt|html?|sh|py|js|ts|json|ya?ml|toml|ini|lua|pem|crt|key|csr|png|jpe?g|svg|gif|ico|gz|zip|[mc]?[jt]sx?|s?css|less|map|vue|php|rb|java|go|kts?|swift|cpp|hpp|csproj|sln|tf|tfvars|gradle|xml|sql|csv|mod|sum|lock|log|env|cfg|bat|cmd|exe|dll|db|sqlite|pdf|docx?|xlsx?|psd|webp|mp[34]|woff2?|[ot]tf|wasm|jar|tar|tgz|xz|bz2|mmdb)$/;
/**
 * Whether a file of this name may be nginx configuration. Any `*.conf` may; its content decides.
 * Asked for every file of a tree: a few string comparisons for most.
 */
function claims(path) {
    const name = nameOf(path);
    if (name.endsWith('.conf') || name.endsWith('.nginx'))
        return true;
    if (inSiteFolder(path))
        return !isForPeople(name);
    if (isNginxName(name))
        return true;
    if (wrapping.test(name) && isWrapped(name))
        return true;
    if (_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templateSuffix */ .id.test(name) && isTemplate(path, unwrap(name)))
        return true;
    return name.includes('.') ? isGuess(path) : underNginx(path) && !isForPeople(name);
}
/**
 * Whether a name would be that of a site, `ferry.example`, and nothing more: where nginx's files lie, in a folder
 * of sites, or at the root of a repository that is such a folder. Images and archives have such names as well.
 */
function isGuess(path) {
    const name = nameOf(path);
    if (!/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(name) || isForPeople(name) || isForPeople(unwrap(name)))
        return false;
    if (/\.(?:conf|nginx)(?:\.|$)|\.(?:old|orig|saved?|backup|bkp|copy|off|te?mp)$/.test(name) || inSiteFolder(path))
        return false;
    return !path.includes('/') || underNginx(path) || /(?:^|\/)(?:sites|vhosts?)(?:\.d)?\/[^/]*$/i.test(path);
}
/** Whether the path alone says nginx: such a file is read as nginx whatever is in it. */
function isCertainlyNginx(path) {
    const name = nameOf(path);
    const inner = unwrap(name);
    return isNginxName(inner) || (inner === 'nginx' && inner !== name) || inSiteFolder(path);
}
/** `nginx.conf`, `nginx-prod.conf`, `ferry.nginx`, `ferry.nginx.conf`. */
function isNginxName(name) {
    return (name.endsWith('.nginx') || name.endsWith('.nginx.conf') || (name.startsWith('nginx') && name.endsWith('.conf')));
}
function isWrapped(name) {
    const inner = unwrap(name);
    return inner === 'nginx' || inner.endsWith('.conf') || inner.endsWith('.nginx');
}
/** A template needs no `.conf` in its name where the name or the folder says nginx: `nginx-site.tpl`, `nginx/site.j2`. */
function isTemplate(path, inner) {
    return (inner.startsWith('nginx') || underNginx(path)) && !isForPeople(inner);
}
function unwrap(name) {
    let inner = name;
    for (let match = wrapping.exec(inner); match !== null; match = wrapping.exec(inner))
        inner = inner.slice(0, match.index);
    return inner;
}
function isForPeople(name) {
    return (name.startsWith('.') ||
        never.test(name) ||
        /^(?:readme|licen[cs]e|dockerfile|makefile|changelog|changes|authors|contributors|copying|notice|news|todo)\b/.test(name));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
function inSiteFolder(path) {
    const end = path.lastIndexOf('/');
    return end > 0 && siteFolders.has(path.slice(path.lastIndexOf('/', end - 1) + 1, end));
}
function underNginx(path) {
    return /(?:^|\/)(?:nginx|openresty)\//i.test(path);
}
/** Apache's configuration lives in folders and under names like nginx's. */
const apache = /^[ \t]*<\/?(?:VirtualHost|Directory|Location|IfModule|Files|Proxy)\b/m;
/**
 * What first stands in the files of others that configure something around nginx, under a name of its own
 * (`jail.d/nginx-http-auth.conf`): a section (fail2ban, supervisor, systemd) or a path (logrotate). No directive
 * begins like that.
 */
const section = /^\uFEFF?(?:[ \t]*(?:[#;][^\n]*)?\r?\n)*[ \t]*(?:\[\[?[\w"'][^\]\n]*\]|\/)/;
/** `server {`, `upstream x {`, `location … {` on a line of their own. */
const nginxBlock = /^[ \t]*(?:(?:server|http|stream|events)[ \t]*\{|(?:upstream|location)[ \t]+[^\n{};]*\{|server[ \t]*$)/m;
const nginxDirective = /^[ \t]*(?:listen|server_name|(?:proxy|grpc|fastcgi|uwsgi|scgi|memcached)_pass|proxy_set_header|fastcgi_param|uwsgi_param|ssl_certificate|ssl_protocols|add_header|try_files|worker_processes|error_page|log_format|rewrite|return[ \t]+\d{3}|set[ \t]+\$\w+|server[ \t]+[\w.[\]-]+:\d+)[ \t][^;\n]*;|^[ \t]*(?:server[ \t]+[\w.[\]-]+:\d+|return[ \t]+\d{3})[ \t]*;/m;
const endsInSemicolon = /;[ \t]*(?:[#}\r]|$)/m;
/** Whether a text of an undecided name is nginx configuration. */
function looksLikeNginx(text) {
    if (apache.test(text))
        return false;
    return nginxDirective.test(text) || (nginxBlock.test(text) && endsInSemicolon.test(text));
}
/** Whether a text is another program's although its name says nginx: Apache's in `sites-available/`. */
function looksLikeAnother(text) {
    return apache.test(text) || section.test(text);
}


/***/ }),

/***/ 32208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ maskTemplate),
/* harmony export */   id: () => (/* binding */ templateSuffix),
/* harmony export */   qL: () => (/* binding */ isFilledIn)
/* harmony export */ });
/**
 * Nginx files that are filled in before nginx reads them: Jinja and Ansible (`{{ port }}`, `{% if %}`), Go
 * templates (`{{ if }}`), ERB and EJS (`<%= port %>`). Every marker is replaced, character for character,
 * so that what is left can be read as nginx and all offsets stay what they are.
 */
/** How the names of templates end. */
const templateSuffix = /\.(?:template|tmpl|tpl|j2|jinja2?|erb|ejs)$/i;
/** Stands for each character of a value that a template fills in: a private-use character, no word's end. */
const filledIn = '\uE000';
/** Whether a word contains a value that a template fills in. */
function isFilledIn(value) {
    return value.includes(filledIn);
}
// Longer openings first. In `{{ … }}`, Go templates and Handlebars write code as well.
const markers = [
    { open: '{%', close: '%}', syntax: '{% %}', isCode: () => true },
    { open: '{#', close: '#}', syntax: '{# #}', isCode: () => true },
    { open: '<%', close: '%>', syntax: '<% %>', isCode: (inside) => !/^[=-]/.test(inside) },
    {
        open: '{{',
        close: '}}',
        syntax: '{{ }}',
        isCode: (inside) => /^[-~]?\s*(?:(?:if|else|end|range|with|define|template|block|include)\b|\/\*|\$\w+\s*:?=|[#/^>!])/.test(inside),
    },
];
/** `null` where the text has no marker. Linear. */
function maskTemplate(text) {
    const dead = new Set();
    let first = null;
    let masked = '';
    let done = 0;
    const opening = /\{%|\{#|<%|\{\{/g;
    for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
        const marker = markers.find((it) => it.open === match?.[0]);
        if (marker === undefined || dead.has(marker))
            continue;
        const inside = match.index + marker.open.length;
        const close = text.indexOf(marker.close, inside);
        if (close === -1) {
            dead.add(marker); // and so for every later one: looking again would be quadratic
            continue;
        }
        const end = close + marker.close.length;
        const code = marker.isCode(text.slice(inside, close)) || standsAlone(text, match.index, end);
        const whole = text.slice(match.index, end);
        masked += text.slice(done, match.index) + (code ? whole.replace(/[^\r\n]/g, ' ') : filledIn.repeat(whole.length));
        first ??= { at: match.index, syntax: marker.syntax };
        done = end;
        opening.lastIndex = end;
    }
    return first === null ? null : { text: masked + text.slice(done), first };
}
/** A value alone on its line stands for whole directives, not for a word of the next one. */
function standsAlone(text, start, end) {
    let before = start - 1;
    while (isBlank(text[before]))
        before -= 1;
    let after = end;
    while (isBlank(text[after]))
        after += 1;
    return (before < 0 || text[before] === '\n') && (after >= text.length || text[after] === '\n');
}
function isBlank(character) {
    return character === ' ' || character === '\t' || character === '\r';
}


/***/ }),

/***/ 57351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pm2)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34202);
/** PM2: process files that start applications. https://pm2.keymetrics.io/docs/usage/application-declaration/ */

/** A name with a blank is that of a copy that a file manager has made. Some write "echosystem", or "ecosytem". */
const processFile = /^(?:\S*ec\w?osys?tem\S*\.(?:[cm]?[jt]s|json5?|ya?ml)|(?:\S*[.-])?pm2\S*\.(?:[cm]?js|json5?|ya?ml)|process(?:es)?(?:[.-][\w.-]+)?\.(?:config\.[cm]?js|json5?|ya?ml))$/i;
/** A folder of process files, one for each environment: `pm2/production.json`. */
const inFolder = /(?:^|\/)pm2\/(?!package(?:-lock)?\.json$)[^/\s]+\.(?:json5?|ya?ml)$/i;
/** Beside a process file, not one itself. */
const besides = /\.(?:d|test|spec)\.[cm]?[jt]s$/i;
/** PM2 takes any such name for that of a config: `pm2 start server.config.js`. Many tools have such names. */
const anyConfig = /\.config\.(?:[cm]?js|json)$/i;
const pm2 = {
    id: 'pm2',
    claims: (path) => {
        const name = nameOf(path);
        return (isNamed(path) || anyConfig.test(name)) && !besides.test(name);
    },
    isGuess: (path) => !isNamed(path),
    load: async ({ path, text }) => {
        if (/\.ya?ml$/i.test(path))
            return yamlFile();
        if (isNamed(path))
            return scriptFile();
        // Nearly every repository has configs of other tools, which are not worth a parser.
        return /\bapps\b/.test(text) && /\bscript\b/.test(text) ? guessedFile() : () => _source_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s;
    },
};
function isNamed(path) {
    return processFile.test(nameOf(path)) || inFolder.test(path);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
const yamlFile = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(429), __nccwpck_require__.e(430), __nccwpck_require__.e(851), __nccwpck_require__.e(147), __nccwpck_require__.e(915)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70915))).extract);
const scriptFile = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(429), __nccwpck_require__.e(430), __nccwpck_require__.e(851), __nccwpck_require__.e(147), __nccwpck_require__.e(985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56985))).extract);
const guessedFile = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(429), __nccwpck_require__.e(430), __nccwpck_require__.e(851), __nccwpck_require__.e(147), __nccwpck_require__.e(985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56985))).extractGuessed);


/***/ }),

/***/ 34202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   s: () => (/* binding */ nothing)
/* harmony export */ });
const nothing = {
    listeners: [],
    routes: [],
    unresolved: [],
    problems: [],
    suppressions: [],
    processes: [],
};
/** Asks the loader of modules once: to be told that a reader is there takes it as long as reading a small config. */
function once(load) {
    let loaded = null;
    return () => {
        loaded ??= load();
        return loaded;
    };
}


/***/ }),

/***/ 93654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ vite)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34202);
/** Vite: the ports of its dev and preview servers, and where its proxy leads. https://vite.dev/config/ */

/** `vite --config` takes any name: `vite.config.dev.ts` and `vite.electron.config.ts` are the custom; `.d.ts` is what TypeScript makes. */
const configFile = /(?:^|\/)vite(?:\.[\w-]+)?\.config(?:\.(?!d\.)[\w-]+)?\.[mc]?[jt]s$/;
const vite = {
    id: 'vite',
    claims: (path) => configFile.test(path),
    load: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(429), __nccwpck_require__.e(430), __nccwpck_require__.e(851), __nccwpck_require__.e(305)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96305))).extract),
};


/***/ }),

/***/ 63102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(75768);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
