/** Worked out when it is first asked for; `meanwhile` is the answer for those who ask while that goes on. */
export const once = <T>(work: () => T, meanwhile: T): (() => T) => {
  let [state, known]: ['new' | 'busy' | 'done', T] = ['new', meanwhile];
  return () => {
    if (state === 'new') {
      state = 'busy';
      known = work();
      state = 'done';
    }
    return known;
  };
};
