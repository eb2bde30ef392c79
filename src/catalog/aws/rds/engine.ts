import { type Fact, hasHoles, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';

/** RDS knows `MySQL` as `mysql`. */
export const inLowerCase = (engine: Plain): Worked<string> => {
  if (isUnresolved(engine)) return { unknown: engine[unresolved] };
  if (typeof engine !== 'string') return { unknown: 'the engine is not a text' };
  return hasHoles(engine) ? { unknown: `${shown(engine)} is not known` } : { value: engine.toLowerCase() };
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
