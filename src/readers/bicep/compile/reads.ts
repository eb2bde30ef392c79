import type { Expression } from '../syntax/syntax.ts';
import type { Unit } from './unit.ts';
import { childrenOf } from './walk.ts';

/** A variable that is nothing but the text of a file holds the text itself. */
export const readsText = (of: Expression): boolean => of.is === 'call' && (of.name === 'loadTextContent' || of.name === 'loadFileAsBase64');

/** The calls of a file that read files and whose answers are kept as variables, in the order they are written. */
export const readsIn = (unit: Unit): readonly Expression[] => {
  const found: Expression[] = [];
  const waiting: Expression[] = unit.statements.flatMap(statement => {
    if (statement.is === 'func' || (statement.is === 'var' && readsText(statement.value))) return [];
    const value = 'value' in statement ? statement.value : 'body' in statement ? statement.body : undefined;
    return value ? [value] : [];
  });
  for (let of = waiting.pop(); of; of = waiting.pop()) {
    if (of.is === 'call' && /^load[A-Z]/.test(of.name)) found.push(of);
    waiting.push(...childrenOf(of));
    if (of.is === 'object') waiting.push(...of.resources.map(({ body }) => body));
  }
  return found.sort((a, b) => a.start - b.start);
};
