/** The environments that an entry names. */

/** Words for all of them: to name all is to say nothing. */
const all = /^(?:all|any|every|both|\*|shared|common|all environments|todos|alle|tous|все|全部|所有)$/i;

/** The names without doubles; empty where one of them stands for all. */
export function environmentsOf(names: readonly string[]): readonly string[] {
  return names.some((it) => all.test(it)) ? [] : [...new Set(names)];
}
