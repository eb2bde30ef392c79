import type { Call, Expression } from '../syntax/syntax.ts';
import { lower, nameIn, placeIn, report, symbolNamed } from './frame.ts';
import { loaded } from './load.ts';
import { type Pointed, pointed } from './pointed.ts';
import { pointedId, symbolOf } from './resource-id.ts';
import { call, constant, type Term } from './term.ts';
import type { Frame } from './unit.ts';

export const lowerCall = (of: Call, frame: Frame): Term => {
  if (!of.of) return plainCall(of, frame);
  const resource = pointed(of.of, frame);
  if (resource) return method(of, resource, frame);
  if (of.of.is === 'name') {
    const found = frame.locals.has(of.of.name) ? undefined : frame.unit.symbols.get(of.of.name);
    if (found?.is === 'namespace') {
      const name = nameIn(frame, of.name, { name: of.of.name, path: found.path });
      return call(`__bicep.${name}`, argumentsOf(of, frame), placeIn(frame, of));
    }
    if (!found || found.is === 'extension') return builtIn(of, frame);
  }
  report(frame, of, `Nothing here has a function ${of.name.slice(0, 60)}: it is read as null.`);
  return constant(null, placeIn(frame, of));
};

const argumentsOf = (of: Call, frame: Frame): readonly Term[] => of.args.map(arg => lower(arg, frame));

/** `vault.getSecret(…)`, and functions of a resource such as `account.listKeys()`. */
const method = (of: Call, to: Pointed, frame: Frame): Term => {
  const at = placeIn(frame, of);
  const args = argumentsOf(of, frame);
  const [first, second] = args;
  if (of.name === 'getSecret' && first) return { is: 'secret', vault: pointedId(to, frame.target), name: first, ...(second && { version: second }), at };
  const resource = frame.target.symbolic ? symbolOf(to) : pointedId(to, frame.target);
  const given = args.length > 0 ? args : [constant(to.resource.version, at)];
  return call(of.name, [resource, ...given], at);
};

const plainCall = (of: Call, frame: Frame): Term => {
  const found = symbolNamed(of.name, frame);
  if (found?.symbol.is !== 'func' && found?.symbol.is !== 'imported') return builtIn(of, frame);
  return call(`__bicep.${nameIn(frame, of.name)}`, argumentsOf(of, frame), placeIn(frame, of));
};

const scopes = new Set(['resourceGroup', 'subscription', 'managementGroup']);

const builtIn = (of: Call, frame: Frame): Term => {
  const at = placeIn(frame, of);
  const [first] = of.args;
  if (of.name === 'any' && first) return lower(first, frame);
  if (of.name === 'nameof' && first) return constant(lastName(first, frame), at);
  if (scopes.has(of.name) && first) return { is: 'map', entries: [], at };
  return loaded(of, frame) ?? call(of.name, argumentsOf(of, frame), at);
};

const lastName = (of: Expression, frame: Frame): string => {
  if (of.is === 'name' || of.is === 'member' || of.is === 'child') return of.name;
  if (of.is === 'non-null' || of.is === 'group') return lastName(of.of, frame);
  if (of.is !== 'index') return '';
  return of.key.is === 'literal' && typeof of.key.value === 'string' ? of.key.value : lastName(of.of, frame);
};
