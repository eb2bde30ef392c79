import type { Check, Depends, DutyId, Fact, Holder, Scalar, Shape } from '../../../src/model/index.ts';
import type { EncodedBranch, EncodedKnobs, EncodedSetting, EncodedTurning } from '../../../src/reports/html/encoded.ts';
import type { ShownCheck } from './report.ts';

/** What moves the line, for the kinds of asset of which it moves: the line itself, the checks of what turns, and the facts of each asset that count. */
export interface Knobs {
  readonly kinds: ReadonlyMap<string, TurningKind>;
  /** The state of a subject among `states` of its kind; none where nothing turns. */
  readonly stateOf: (subject: number) => number | undefined;
}
export interface TurningKind {
  readonly kind: string;
  /** The facts on which the line turns. */
  readonly turnsOn: readonly string[];
  /** Facts, and answers to what is asked of other facts, by name. */
  readonly facts: ReadonlyMap<string, KnobFact>;
  /** Facts that follow from others. */
  readonly decided: ReadonlyMap<string, readonly (readonly [Shape, string])[]>;
  readonly line: ReadonlyMap<DutyId, Holder | Depends>;
  readonly checks: ReadonlyMap<DutyId, readonly (readonly [id: string, check: Check])[]>;
  readonly states: readonly ReadonlyMap<string, Fact>[];
}
export interface KnobFact {
  readonly values: readonly Scalar[];
  /** How formats write it, where one line says it. */
  readonly written: readonly string[];
}

export const noKnobs: Knobs = { kinds: new Map(), stateOf: () => undefined };

export const knobsIn = (encoded: EncodedKnobs, holders: readonly Holder[], said: ReadonlyMap<string, ShownCheck>): Knobs => ({
  kinds: new Map(encoded.kinds.map(kind => [kind.kind, turningKind(kind, holders, said)])),
  stateOf: subject => {
    const number = encoded.stateOf[subject] ?? 0;
    return number === 0 ? undefined : number - 1;
  },
});

const turningKind = (
  { kind, turnsOn, facts, decided, line, checks, states }: EncodedTurning,
  holders: readonly Holder[],
  said: ReadonlyMap<string, ShownCheck>,
): TurningKind => ({
  kind,
  turnsOn,
  facts: new Map(facts.map(([name, values, written]) => [name, { values, written }])),
  decided: new Map(decided),
  line: new Map(Object.entries(line).map(([duty, branch]) => [duty as DutyId, branchIn(branch, holders)])),
  checks: checksByDuty(checks, said),
  states: states.map(state => new Map(state.map((setting, i) => [facts[i]?.[0] ?? '', factIn(setting)]))),
});

const checksByDuty = (checks: EncodedTurning['checks'], said: ReadonlyMap<string, ShownCheck>): TurningKind['checks'] => {
  const byDuty = new Map<DutyId, (readonly [string, Check])[]>();
  for (const [id, given, expect] of checks) {
    const words = said.get(id);
    if (!words) continue;
    const own = byDuty.get(words.duty) ?? [];
    byDuty.set(words.duty, own);
    const { duty, title, severity, risk } = words;
    own.push([id, { duty, title, severity, risk, expect: expect as Check['expect'], ...(given && { given }) }]);
  }
  return byDuty;
};

/** A line as the engine takes it. */
export const branchIn = (branch: EncodedBranch, holders: readonly Holder[]): Holder | Depends => {
  if (typeof branch === 'number') return holders[branch] ?? { held: 'unstudied', because: 'it is missing in this report' };
  const [field, cases] = branch;
  return { field, cases: Object.fromEntries(Object.entries(cases).map(([value, next]) => [value, branchIn(next, holders)])) };
};

/** Where it is written stands with the details of the asset. */
export const nowhere = { file: '', line: 0 };
const factIn = (setting: EncodedSetting): Fact => {
  if (typeof setting !== 'object') return { is: 'stated', value: setting, at: nowhere };
  if ('usual' in setting) return { is: 'default', value: setting.usual, at: nowhere };
  return { is: 'unknown', why: '', at: nowhere, ...('among' in setting && setting.among && { among: setting.among }) };
};
