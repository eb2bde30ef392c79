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
  if (of.is === 'name') {
    const resource = resourceNamed(of.name, frame);
    return resource && { resource };
  }
  if (of.is === 'non-null' || of.is === 'group') return pointed(of.of, frame);
  if (of.is === 'child') {
    const parent = pointed(of.of, frame);
    const resource = parent?.resource.children.get(of.name);
    return resource && { resource };
  }
  if (of.is !== 'index' || of.safe || of.fromEnd) return undefined;
  const base = pointed(of.of, frame);
  return base?.resource.loop && !base.index ? { resource: base.resource, index: lower(of.key, frame) } : undefined;
};
