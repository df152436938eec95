/** Answers that are asked for often and stay the same: each is made once, and kept as long as what it is about. */

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
