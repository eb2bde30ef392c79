/** A part of the estate as others see it. Names are written `kind name`. */
export interface Linked {
  readonly scopes: readonly string[];
  /** The names that its assets go by. */
  readonly offers: readonly string[];
  /** The names by which it looked for assets. */
  readonly asks: readonly string[];
}

/**
 * The parts whose answers may be others because these changed: all that are linked to them, by a scope that they share, or by a name that one offers
 * and the other asks for, however far that goes.
 */
export const affectedBy = (changed: ReadonlySet<number>, parts: readonly Linked[]): ReadonlySet<number> => {
  const members = new Map<string, number[]>();
  const join = (name: string, part: number): void => {
    const known = members.get(name);
    if (known) known.push(part);
    else members.set(name, [part]);
  };
  const offered = new Set(parts.flatMap(part => part.offers));
  const namesOf = parts.map(({ scopes, offers, asks }) => [
    ...scopes.map(scope => `scope ${scope}`),
    ...offers.map(name => `name ${name}`),
    ...asks.filter(name => offered.has(name)).map(name => `name ${name}`),
  ]);
  namesOf.forEach((names, part) => {
    for (const name of new Set(names)) join(name, part);
  });
  const reached = new Set(changed);
  const waiting = [...changed];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const name of namesOf[part] ?? []) {
      for (const other of members.get(name) ?? []) {
        if (reached.has(other)) continue;
        reached.add(other);
        waiting.push(other);
      }
      members.delete(name);
    }
  }
  return reached;
};
