import type { Expression, Type } from '../syntax/syntax.ts';
import type { Meaning, Unit } from './unit.ts';
import { childrenOf } from './walk.ts';

/** A name that a file mentions: its own or, with `namespace`, one of the file at that path, which is imported as a whole under `namespaceName`. */
export interface Mention {
  readonly unit: Unit;
  readonly name: string;
  /** What the template that is written calls it. */
  readonly as?: string;
  /** What the file that mentions it calls it. */
  readonly alias?: string;
  readonly namespace?: string;
  readonly namespaceName?: string;
}

export const mentionsIn = (unit: Unit): Mention[] =>
  unit.statements.flatMap(statement => {
    const decorators = 'decorators' in statement ? statement.decorators.flatMap(of => inExpression(of, unit)) : [];
    const types = 'type' in statement && typeof statement.type === 'object' ? inType(statement.type, unit) : [];
    const values = 'value' in statement && statement.value ? inExpression(statement.value, unit) : [];
    const bodies = 'body' in statement ? inExpression(statement.body, unit) : [];
    const func = statement.is === 'func' ? [...inType(statement.output, unit), ...statement.parameters.flatMap(({ type }) => inType(type, unit))] : [];
    return [...decorators, ...types, ...values, ...bodies, ...func];
  });

export const mentionsOf = (symbol: Meaning, unit: Unit): readonly Mention[] => {
  if (symbol.is === 'var') return inExpression(symbol.statement.value, unit);
  if (symbol.is === 'type') return inType(symbol.statement.type, unit);
  if (symbol.is !== 'func') return [];
  const { output, parameters, body } = symbol.statement;
  return [...inType(output, unit), ...parameters.flatMap(({ type }) => inType(type, unit)), ...inExpression(body, unit)];
};

const through = (namespaceName: string, name: string, unit: Unit): readonly Mention[] => {
  const symbol = unit.symbols.get(namespaceName);
  return symbol?.is === 'namespace' ? [{ unit, name, namespace: symbol.path, namespaceName }] : [];
};

const inExpression = (root: Expression, unit: Unit): readonly Mention[] => {
  const found: Mention[] = [];
  const waiting = [root];
  for (let of = waiting.pop(); of; of = waiting.pop()) {
    if (of.is === 'name' || (of.is === 'call' && !of.of)) found.push({ unit, name: of.name });
    if ((of.is === 'member' || of.is === 'call') && of.of?.is === 'name') found.push(...through(of.of.name, of.name, unit));
    waiting.push(...childrenOf(of));
    if (of.is === 'object') waiting.push(...of.resources.map(({ body }) => body));
  }
  return found;
};

const inType = (root: Type, unit: Unit): readonly Mention[] => {
  const found: Mention[] = [];
  const waiting = [root];
  for (let of = waiting.pop(); of; of = waiting.pop()) {
    if (of.is === 'name') found.push({ unit, name: of.name });
    if (of.is === 'path' && of.of.is === 'name' && typeof of.step === 'object' && 'property' in of.step) {
      found.push(...through(of.of.name, of.step.property, unit));
    }
    waiting.push(...typesIn(of));
  }
  return found;
};

const typesIn = (of: Type): readonly Type[] => {
  if (of.is === 'union') return of.members;
  if (of.is === 'object') return of.properties.map(({ type }) => type);
  if (of.is === 'tuple') return of.items.map(({ type }) => type);
  return 'of' in of && typeof of.of === 'object' ? [of.of] : [];
};
