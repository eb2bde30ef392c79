import { type Check, type Checks, type Demarcation, type Depends, type DutyId, dutyIds, type Holder, isHolder, type Shape } from '../../model/index.ts';

/** What of a kind of asset turns on its facts: the duties that a knob may touch, and the facts that are knobs. */
export interface Turning {
  readonly of: Demarcation;
  readonly duties: readonly DutyId[];
  readonly checks: readonly (readonly [id: string, check: Check])[];
  /** Facts on which the line turns, in the order in which it names them. */
  readonly fields: readonly string[];
}

/** Nothing where the line is the same for every asset of the kind. */
export const turningOf = (of: Demarcation, sets: readonly Checks[]): Turning | undefined => {
  const fields = [...new Set(dutyIds.flatMap(duty => fieldsIn(of.line[duty])))];
  if (fields.length === 0) return undefined;
  const knobs = new Set(fields.flatMap(field => [field, ...inputsOf(of, field)]));
  const own = sets.filter(set => set.of.id === of.of.id).flatMap(set => Object.entries(set.checks));
  const touched = new Set(own.filter(([, check]) => readBy(check).some(field => reaches(of, field, knobs))).map(([, check]) => check.duty));
  const duties = dutyIds.filter(duty => touched.has(duty) || !isHolder(of.line[duty]));
  return { of, fields, duties, checks: own.filter(([, check]) => duties.includes(check.duty)) };
};

const fieldsIn = (entry: Holder | Depends): readonly string[] => (isHolder(entry) ? [] : [entry.field, ...Object.values(entry.cases).flatMap(fieldsIn)]);

const deepest = 8;
/** All facts from which one is decided, near and far. */
export const inputsOf = ({ of }: Demarcation, field: string, depth = 0): readonly string[] => {
  const origin = of.fields[field]?.origin;
  if (origin?.by !== 'decide' || depth > deepest) return [];
  const near = [...new Set(origin.rows.flatMap(([shape]) => Object.keys(shape)))];
  return [...new Set(near.flatMap(name => [name, ...inputsOf({ of } as Demarcation, name, depth + 1)]))];
};

const readBy = ({ given = {}, expect }: Check): readonly string[] => [...new Set([given, ...expect].flatMap((shape: Shape) => Object.keys(shape)))];
const reaches = (of: Demarcation, field: string, knobs: ReadonlySet<string>): boolean => [field, ...inputsOf(of, field)].some(name => knobs.has(name));
