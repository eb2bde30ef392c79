import type { ModuleSource } from './module-source.ts';
import { localValue } from './reference.ts';
import type { Module, Run } from './scope.ts';

type Names = ReadonlyMap<string, readonly string[]>;

const named = /\blocal\s*\.\s*([\p{L}_][\p{L}\p{N}_-]*)/gu;
/** The local values that each may ask for: every name that its text holds, in comments too. */
const namesIn = ({ locals }: ModuleSource): Names =>
  new Map(
    [...locals].map(([name, { file, value }]) => {
      const written = file.text.slice(value.start, value.end);
      return [name, written.includes('local') ? [...written.matchAll(named)].map(([, other = '']) => other) : []];
    }),
  );

/** Takes away, again and again, what asks for nothing that is left: what stays leads into a circle. */
const inCircles = (names: Names): readonly string[] => {
  const askers = new Map<string, string[]>();
  for (const [name, asked] of names) for (const other of asked) if (names.has(other)) askers.set(other, [...(askers.get(other) ?? []), name]);
  const left = new Map([...names].map(([name, asked]) => [name, asked.filter(other => names.has(other)).length]));
  const free = [...left].filter(([, count]) => count === 0).map(([name]) => name);
  for (let name = free.pop(); name !== undefined; name = free.pop()) {
    left.delete(name);
    for (const asker of askers.get(name) ?? []) {
      const count = (left.get(asker) ?? 0) - 1;
      left.set(asker, count);
      if (count === 0) free.push(asker);
    }
  }
  return [...left.keys()];
};

const known = new WeakMap<ModuleSource, readonly string[]>();
const suspects = (source: ModuleSource): readonly string[] => {
  const before = known.get(source);
  if (before) return before;
  const found = inCircles(namesIn(source));
  known.set(source, found);
  return found;
};

/** Works out the local values that may go in a circle, for nobody may ask for them: a circle is a problem all the same. */
export const checkLocals = (run: Run, module: Module): void => {
  for (const name of suspects(module.source)) localValue(run, module, name);
};
