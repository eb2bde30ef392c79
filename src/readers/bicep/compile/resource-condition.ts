import { lower, placeIn } from './frame.ts';
import { call, type Term } from './term.ts';
import type { Frame, Resource } from './unit.ts';

/** When a resource is made: its own condition and those of the resources it is nested in. */
export const conditionOf = (resource: Resource, frame: Frame): Term | undefined => {
  const conditions: Term[] = [];
  for (let of: Resource | undefined = resource; of; of = of.around) if (of.condition) conditions.unshift(lower(of.condition, frame));
  const [first, ...rest] = conditions;
  return first && rest.reduce<Term>((left, right) => call('and', [left, right], placeIn(resource, resource.statement)), first);
};
