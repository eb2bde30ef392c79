import type { Scalar } from '../../../model/index.ts';
import type { Unit } from '../compile/unit.ts';
import type { Expression, Type } from '../syntax/syntax.ts';
import { type Fresh, inline, scalarOf } from './fresh.ts';
import type { Taken } from './slot.ts';

/** Why one of the parameters cannot take a value, as their types and decorators say. */
export const whyUnfit = (params: readonly Taken[], fresh: Fresh): string | undefined =>
  params.map(taken => whyNot(taken, fresh)).find(why => why !== undefined);

const whyNot = ({ param, unit }: Taken, fresh: Fresh): string | undefined => {
  const value = fresh.is === 'text' ? fresh.value : undefined;
  const kind = fresh.is === 'list' ? 'array' : fresh.is === 'map' ? 'object' : kindOf(value);
  if (param.type && kind !== undefined && !takes(param.type, kind, value, unit))
    return `the type of the parameter ${param.name} does not allow ${inline(fresh)}`;
  if (value === undefined) return undefined;
  const unfit = param.decorators.find(({ name, args }) => args[0] !== undefined && !allows(name, args[0], value));
  return unfit && `@${unfit.name} of the parameter ${param.name} does not allow ${inline(fresh)}`;
};

const kindOf = (value: Scalar | undefined): string | undefined =>
  value === undefined ? undefined : typeof value === 'boolean' ? 'bool' : typeof value === 'number' ? 'int' : 'string';

const plain: ReadonlySet<string> = new Set(['string', 'int', 'bool', 'array', 'object']);
const deepest = 20;
const takesNamed = (name: string, unit: Unit, takesType: (of: Type) => boolean): boolean => {
  const symbol = unit.symbols.get(name);
  return symbol?.is !== 'type' || takesType(symbol.statement.type);
};
const takes = (type: Type, kind: string, value: Scalar | undefined, unit: Unit, depth = 0): boolean => {
  const inner = (of: Type): boolean => depth > deepest || takes(of, kind, value, unit, depth + 1);
  switch (type.is) {
    case 'name':
      return plain.has(type.name) ? type.name === kind : takesNamed(type.name, unit, inner);
    case 'literal':
      return type.value === value;
    case 'union':
      return type.members.some(inner);
    case 'nullable':
    case 'non-null':
      return inner(type.of);
    case 'list':
    case 'tuple':
      return kind === 'array';
    case 'object':
      return kind === 'object';
    default:
      return true;
  }
};

const allows = (decorator: string, arg: Expression, value: Scalar): boolean => {
  if (decorator === 'allowed') return arg.is !== 'array' || arg.items.some(item => item.is !== 'spread' && scalarOf(item) === value);
  const bound = scalarOf(arg);
  if (typeof bound !== 'number') return true;
  const size = typeof value === 'string' ? value.length : Number(value);
  if (decorator === (typeof value === 'string' ? 'minLength' : 'minValue')) return size >= bound;
  return decorator !== (typeof value === 'string' ? 'maxLength' : 'maxValue') || size <= bound;
};
