import { type InstanceValue, type Mapping, type Sequence, untold, type Value } from '../value.ts';

export const isSequence = (value: Value): value is Sequence & Value => value.is === 'list' || value.is === 'set' || value.is === 'tuple';
export const isMapping = (value: Value): value is Mapping & Value => value.is === 'map' || value.is === 'object';

/** An instance as a mapping: what is known to be written, and more that is not. */
export const asMapping = (value: Mapping | InstanceValue): Mapping =>
  value.is === 'instance' ? { is: 'object', entries: new Map(value.names().map(name => [name, value.attribute(name)])), rest: untold.resource } : value;
