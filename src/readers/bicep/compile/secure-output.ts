import type { Type } from '../syntax/syntax.ts';
import { declared } from './frame.ts';
import type { Unit } from './unit.ts';

/** Whether an output of a module is a secret. */
export const isSecureOutput = (path: string, name: string, from: Unit): boolean => {
  const located = from.world.locate(path, from);
  if ('problem' in located) return false;
  if (located.kind === 'bicep') return inBicep(from.world.unit(located.file), name);
  const template = from.world.json(located.file);
  const outputs = template?.is === 'map' ? template.entries['outputs'] : undefined;
  const output = outputs?.is === 'map' ? outputs.entries[name] : undefined;
  const type = output?.is === 'map' ? output.entries['type'] : undefined;
  return type?.is === 'value' && /^secure/i.test(String(type.value));
};

const inBicep = (unit: Unit | undefined, name: string): boolean => {
  const output = unit?.statements.find(statement => statement.is === 'output' && statement.name === name);
  return unit !== undefined && output?.is === 'output' && (output.decorators.some(isSecure) || isSecureType(output.type, unit));
};
const isSecure = ({ name }: { readonly name: string }): boolean => name === 'secure';

/** A type that is declared a secret. */
const isSecureType = (type: Type, unit: Unit): boolean => {
  const found = type.is === 'name' ? declared(unit, type.name) : undefined;
  return found?.symbol.is === 'type' && found.symbol.statement.decorators.some(isSecure);
};
