/** Whether a call that evaluation has not come by is passed by: all that could come by has been run, and went another way. */
import type * as ast from '@babel/types';
import { append } from '../../model/maps.ts';
import { lookUp } from '../language/scopes.ts';
import { isFunction } from '../syntax/nodes.ts';
import { type Path, pathOf } from '../syntax/paths.ts';
import { eachOf, membersOf } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import type { Ran } from './runs.ts';
import { isLeftInTable } from './tables.ts';
import type { Module, Watch } from './watch.ts';
import { namesOf, type WrittenCall, writtenIn } from './written-calls.ts';

/**
 * `passed`: it is not come by under what is known of the environment; `unsure`: what is seen does not come by, but others
 * may; `uncalled`: nothing that is seen runs what it stands in, or not to its end.
 */
export type Verdict = 'passed' | 'unsure' | 'uncalled';

/** A call, and the module that it stands in. */
export interface Site {
  readonly call: WrittenCall;
  readonly module: Module;
}

/** More places than these are not looked at for one call. */
const mostSites = 500;

export class Passing {
  readonly #watch: Watch;
  readonly #again: (ran: Ran) => void;
  /** Where functions are called, or handed over, by their code; by their names, where what has them is not known. */
  #sites: { readonly of: Map<ast.Node, Site[]>; readonly named: Map<string, Site[]> } | null = null;
  #left = 0;
  #hasRun = false;

  /** @param again runs once more what runs a function later */
  constructor(watch: Watch, again: (ran: Ran) => void) {
    this.#watch = watch;
    this.#again = again;
  }

  verdict(site: Site): Verdict {
    let verdict: Verdict;
    do {
      this.#left = mostSites;
      this.#hasRun = false;
      verdict = this.#verdict(site, []);
      // What was run again may have run what nothing had run before.
    } while (this.#hasRun && !this.#isCalled(site));
    return verdict;
  }

  /** @param inside functions for which it is asked already */
  #verdict({ call, module }: Site, inside: readonly ast.Function[]): Verdict {
    const around = call.functions.at(-1);
    this.#left -= 1;
    if (call.isHidden || this.#left < 0) return 'uncalled';
    if (around === undefined) return this.#watch.hasEnded(module) ? 'passed' : 'uncalled';
    const ran = this.#watch.ran(around);
    if (ran !== null && !ran.isCut && ran.later.size > 0) {
      this.#hasRun = true;
      this.#again(ran);
    }
    if (ran?.isCut === true || this.#isCalled({ call, module })) return 'uncalled';
    if (this.#watch.mayCall(call.node, module.frame)) return 'unsure';
    const functions = [...inside, around];
    const isOther = (it: Site): boolean => !it.call.functions.some((one) => functions.includes(one));
    const exact = this.#sitesOf(around).filter(isOther);
    const sites = exact.length > 0 || ran !== null ? exact : this.#sitesByName(around, module).filter(isOther);
    const open = sites.filter((it) => !this.#isCalled(it));
    if (ran === null && sites.length === 0 && isLeftInTable(around, module.program, this.#watch)) return 'passed';
    if (ran === null && (sites.length === 0 || open.length < sites.length)) return 'uncalled';
    const verdicts = open.map((it) => this.#verdict(it, functions));
    if (verdicts.includes('uncalled')) return ran === null ? 'uncalled' : 'unsure';
    return verdicts.includes('unsure') || sites !== exact ? 'unsure' : 'passed';
  }

  #isCalled({ call, module }: Site): boolean {
    return this.#watch.hasCalled(call.node, module.frame);
  }

  #sitesOf(node: ast.Function): readonly Site[] {
    this.#sites ??= sitesIn(this.#watch.modules);
    return this.#sites.of.get(node) ?? [];
  }

  #sitesByName(node: ast.Function, { program }: Module): readonly Site[] {
    const key = writtenIn(program).keys.get(node);
    return key === undefined ? [] : (this.#sites?.named.get(key) ?? []);
  }
}

function sitesIn(modules: readonly Module[]): {
  readonly of: Map<ast.Node, Site[]>;
  readonly named: Map<string, Site[]>;
} {
  const of = new Map<ast.Node, Site[]>();
  const named = new Map<string, Site[]>();
  for (const module of modules)
    for (const call of writtenIn(module.program).calls) {
      const site = { call, module };
      for (const subject of [call.node.callee, ...call.node.arguments]) {
        const meant = functionsAt(subject, site);
        for (const node of meant ?? []) append(of, node, site);
        const name = meant === null ? lastName(subject) : null;
        if (name !== null) append(named, name, site);
      }
    }
  return { of, named };
}

/** The functions that an expression stands for; `null` where what it is a member of is not known. */
function functionsAt(node: ast.Node, { call, module }: Site): readonly ast.Node[] | null {
  if (isFunction(node)) return [node];
  const [root, ...keys] = pathOf(node, false) ?? [];
  if (root === undefined || root === 'super') return null;
  const declaring = call.functions.findLast((it) => namesOf(it).has(root)) ?? null;
  const own = writtenIn(module.program).named.get(declaring)?.get(root);
  const isLocal = declaring !== null || (root === 'this' && call.functions.length > 0);
  const values = isLocal ? [] : valuesAt([root, ...keys], module);
  if (values.length > 0) return values.flatMap(codeOf);
  if (keys.length > 0) return null;
  return own ? [own] : [];
}

function valuesAt([root = '', ...keys]: Path, { frame }: Module): readonly Value[] {
  const first = lookUp(frame.scope, root)?.value;
  let values = first === undefined ? [] : eachOf(first);
  for (const key of keys) values = values.flatMap((it) => membersOf(it, key));
  return values;
}

/** The code of a function, or the constructor of a class. */
function codeOf(value: Value): readonly ast.Node[] {
  if (value.kind === 'closure') return [value.node];
  if (value.kind !== 'object' || value.definition === undefined) return [];
  return value.definition.node.body.body.filter((it) => it.type === 'ClassMethod' && it.kind === 'constructor');
}

function lastName(node: ast.Node): string | null {
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return null;
  const { property } = node;
  if (property.type === 'PrivateName') return `#${property.id.name}`;
  return property.type === 'Identifier' && !node.computed ? property.name : null;
}
