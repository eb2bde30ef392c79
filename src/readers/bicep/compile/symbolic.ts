import type { Expression, Type } from '../syntax/syntax.ts';
import { isModule } from './resource-id.ts';
import type { Unit } from './unit.ts';
import { baseName, childrenOf } from './walk.ts';

const plain = new Set(['string', 'int', 'bool', 'object', 'array', 'any']);
const special = new Set(['sealed', 'discriminator', 'onlyIfNotExists', 'retryOn', 'waitUntil']);

/** Whether the template needs language version 2.0, where resources have names: types (of variables too), imports, functions and safe access to the outputs of modules do. */
export const needsSymbols = (unit: Unit): boolean =>
  unit.statements.some(statement => {
    if (['type', 'func', 'import', 'assert', 'extension'].includes(statement.is))
      return statement.is !== 'extension' || !['az', 'sys'].includes(statement.specification);
    if (statement.is === 'var' && statement.type) return true;
    if ('decorators' in statement && statement.decorators.some(({ name }) => special.has(name))) return true;
    if ((statement.is === 'param' || statement.is === 'output') && statement.type && !isPlain(statement.type, unit)) return true;
    return expressionsOf(statement).some(of => hasSafeStep(of, unit));
  });

/** What a resource provider describes is not described by the template. */
const isPlain = (type: Type, unit: Unit): boolean => {
  if (type.is === 'path') return isPlain(type.of, unit);
  return type.is === 'resource' || (type.is === 'name' && plain.has(type.name) && !unit.symbols.has(type.name));
};

const expressionsOf = (statement: Unit['statements'][number]): readonly Expression[] => {
  if ('body' in statement) return [statement.body];
  return 'value' in statement && statement.value ? [statement.value] : [];
};

const hasSafeStep = (root: Expression, unit: Unit): boolean => {
  const waiting = [root];
  for (let of = waiting.pop(); of; of = waiting.pop()) {
    if ((of.is === 'member' || of.is === 'index') && of.safe && reachesOutputs(of.of, unit)) return true;
    waiting.push(...childrenOf(of));
    if (of.is === 'object') waiting.push(...of.resources.map(({ body }) => body));
  }
  return false;
};

/** The outputs of a module. */
const reachesOutputs = (of: Expression, unit: Unit): boolean => {
  let base = of;
  let last: Expression | undefined;
  while (base.is === 'member' || base.is === 'index' || base.is === 'non-null') [base, last] = [base.of, base.is === 'non-null' ? last : base];
  const symbol = unit.symbols.get(baseName(base) ?? '');
  const indexed = last?.is === 'index' && symbol?.is === 'resource' && symbol.resource.loop !== undefined;
  return symbol?.is === 'resource' && isModule(symbol.resource) && base !== of && (indexed || (last?.is === 'member' && last.name === 'outputs'));
};
