import type { Expression } from '../syntax/syntax.ts';
import { lower, resourceNamed } from './frame.ts';
import type { Term } from './term.ts';
import type { Frame, Resource } from './unit.ts';

/** One resource, or one of those that a loop makes. */
export interface Pointed {
  readonly resource: Resource;
  readonly index?: Term;
}

/** The resource that an expression names: `a`, `a[i]`, `a::b`, `a!`; nothing when it is something else. */
export const pointed = (of: Expression, frame: Frame): Pointed | undefined => {
  const resource = resourceIn(of, frame);
  const key = resource?.loop && indexIn(of);
  return resource && { resource, ...(key && { index: lower(key, frame) }) };
};

/** The same without its index. */
export const resourceIn = (of: Expression, frame: Frame): Resource | undefined => {
  if (of.is === 'name') return resourceNamed(of.name, frame);
  if (of.is === 'non-null' || of.is === 'group') return resourceIn(of.of, frame);
  if (of.is === 'child') return resourceIn(of.of, frame)?.children.get(of.name);
  if (of.is !== 'index' || of.safe || of.fromEnd || indexIn(of.of)) return undefined;
  const base = resourceIn(of.of, frame);
  return base?.loop && base;
};

export const indexIn = (of: Expression): Expression | undefined => {
  if (of.is === 'index') return of.key;
  return of.is === 'non-null' || of.is === 'group' ? indexIn(of.of) : undefined;
};
