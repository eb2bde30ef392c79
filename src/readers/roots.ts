/** One of the files that may lead to others, by paths without `.` and `..`. */
interface Leading {
  readonly path: string;
  readonly leadsTo: readonly string[];
}

/** The files that no other leads to, and one of every circle: the rest is read where it is led to. */
export const rootsAmong = <T extends Leading>(files: readonly T[]): readonly T[] => {
  const leads = new Map(files.map(({ path, leadsTo }) => [path, leadsTo]));
  const below = new Set(files.flatMap(({ path, leadsTo }) => leadsTo.filter(other => other !== path)));
  const seen = new Set<string>();
  const isFirst = ({ path }: T): boolean => {
    const first = !seen.has(path);
    see(path, leads, seen);
    return first;
  };
  const tops = files.filter(({ path }) => !below.has(path));
  for (const top of tops) isFirst(top);
  return [...tops, ...files.filter(isFirst)];
};

const see = (path: string, leads: ReadonlyMap<string, readonly string[]>, seen: Set<string>): void => {
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(leads.get(next) ?? []));
  }
};
