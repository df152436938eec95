/** Maps as many need them: answers that are made once and kept as long as what they are about, and lists by a key. */

/** The function, with its answer about each object kept. */
export function kept<Of extends object, Answer>(make: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new WeakMap<Of, { readonly answer: Answer }>();
  return (of) => {
    const known = answers.get(of) ?? { answer: make(of) };
    answers.set(of, known);
    return known.answer;
  };
}

/** As `kept`, for answers about an object and a name in it. */
export function keptBy<Of extends object, Key, Answer>(make: (of: Of, key: Key) => Answer) {
  const answersOf = kept((_: Of) => new Map<Key, { readonly answer: Answer }>());
  return (of: Of, key: Key): Answer => {
    const answers = answersOf(of);
    const known = answers.get(key) ?? { answer: make(of, key) };
    answers.set(key, known);
    return known.answer;
  };
}

/** Adds to the list of a key. */
export function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
