import type { Unit } from '../compile/unit.ts';
import { childrenOf } from '../compile/walk.ts';
import type { Expression } from '../syntax/syntax.ts';

/** The names that an expression mentions. */
export const namesIn = (of: Expression): readonly string[] => {
  const found = new Set<string>();
  const waiting: Expression[] = [of];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.is === 'name') found.add(next.name);
    waiting.push(...childrenOf(next));
  }
  return [...found];
};

/** The value that an expression gives whenever there is one: of `a ?? b`, `a ? a : b` and `!empty(a) ? a : b` it is `a`. */
export const preferred = (of: Expression): { readonly value: Expression; readonly instead: Expression } | undefined => {
  if (of.is === 'binary' && of.operator === '??') return { value: of.left, instead: of.right };
  if (of.is !== 'ternary') return undefined;
  const asked = askedIn(of.condition);
  return asked !== undefined && asked === pathOf(of.yes) ? { value: of.yes, instead: of.no } : undefined;
};
const askedIn = (of: Expression): string | undefined => {
  if (of.is === 'group') return askedIn(of.of);
  if (of.is === 'unary' && of.operator === '!' && of.of.is === 'call' && of.of.name === 'empty' && of.of.args[0]) return pathOf(of.of.args[0]);
  return pathOf(of);
};
const pathOf = (of: Expression): string | undefined => {
  if (of.is === 'name') return of.name;
  if (of.is === 'group' || of.is === 'non-null') return pathOf(of.of);
  const base = of.is === 'member' ? pathOf(of.of) : undefined;
  return of.is === 'member' && base !== undefined ? `${base}.${of.name}` : undefined;
};

const deepest = 20;
/** Whether an object that is spread may have an entry of this name. */
export const mayHold = (of: Expression, key: string, unit: Unit, locals: ReadonlySet<string>, depth = 0): boolean => {
  const may = (inner: Expression): boolean => depth > deepest || mayHold(inner, key, unit, locals, depth + 1);
  switch (of.is) {
    case 'object':
      return of.entries.some(entry =>
        entry.is === 'spread' ? may(entry.of) : entry.key.is !== 'literal' || String(entry.key.value).toLowerCase() === key.toLowerCase(),
      );
    case 'ternary':
      return may(of.yes) || may(of.no);
    case 'group':
    case 'non-null':
      return may(of.of);
    case 'literal':
      return of.value !== null;
    case 'name': {
      const symbol = locals.has(of.name) ? undefined : unit.symbols.get(of.name);
      return symbol?.is !== 'var' || depth > deepest || mayHold(symbol.statement.value, key, unit, new Set(), depth + 1);
    }
    default:
      return true;
  }
};
