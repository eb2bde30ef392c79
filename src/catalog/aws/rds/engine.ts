import { type Fact, hasHoles, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';

/** RDS knows `MySQL` as `mysql`, and `MySQL8.0` as `mysql8.0`. */
export const inLowerCase = (name: Plain): Worked<string> => {
  if (isUnresolved(name)) return { unknown: name[unresolved] };
  if (typeof name !== 'string') return { unknown: 'it is not a text' };
  return hasHoles(name) ? { unknown: `${shown(name)} is not known` } : { value: name.toLowerCase() };
};

interface Written {
  readonly engineWritten: Fact<string>;
  readonly sourceEngine: Fact<string>;
}
/** The engine an instance runs: its own, or that of the instance it follows. */
export const runs = ({ engineWritten, sourceEngine }: Written): Worked<string> => {
  const fact = engineWritten.is !== 'unknown' && engineWritten.value === '' ? sourceEngine : engineWritten;
  if (fact.is === 'unknown') return { unknown: fact.why };
  return fact.value === '' ? { unknown: 'the engine is not written' } : { value: fact.value };
};
