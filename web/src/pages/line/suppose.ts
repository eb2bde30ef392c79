import { decided } from '../../../../src/engine/decide.ts';
import type { FactsOf } from '../../../../src/engine/facts.ts';
import { type Held, hold } from '../../../../src/engine/hold.ts';
import { ask, counted, verdictOf } from '../../../../src/engine/judge.ts';
import type { CheckResult, DutyId, Fact, Scalar, Verdict } from '../../../../src/model/index.ts';
import { nowhere, type TurningKind } from '../../data/knobs.ts';

/** Facts that are supposed to be otherwise, by name, for one kind of asset. */
export type Settings = ReadonlyMap<string, Scalar>;
export const asItIs: Settings = new Map();
/** What a fact is set to that nobody knows. */
export const notKnown = '?';

/** The answer for one duty of one asset, as the engine gives it. */
export interface Supposed extends Held {
  readonly verdict: Verdict;
  readonly results: readonly CheckResult[];
}

/** The facts of an asset with some of them set: what follows from those is decided again, everything else stays as it was read. */
export const factsUnder = (kind: TurningKind, state: number, settings: Settings): FactsOf => {
  const own = kind.states[state];
  const facts: FactsOf = name => {
    const set = settings.get(name);
    if (set === notKnown) return { is: 'unknown', why: 'it is supposed not to be known', at: nowhere, among: kind.facts.get(name)?.values ?? [] };
    if (set !== undefined) return { is: 'stated', value: set, at: nowhere };
    const rows = kind.decided.get(name);
    return rows && followsFrom(kind, name, settings) ? decided(rows, facts, nowhere) : (own?.get(name) ?? notCarried);
  };
  return facts;
};
const notCarried: Fact = { is: 'unknown', why: '', at: nowhere };

/** Whether one of the facts from which it is decided, near or far, is set. */
const followsFrom = (kind: TurningKind, name: string, settings: Settings): boolean => inputsOf(kind, name).some(input => settings.has(input));

const deepest = 8;
/** The facts from which one is decided, near and far, the nearest first. */
export const inputsOf = (kind: TurningKind, name: string, depth = 0): readonly string[] => {
  const rows = kind.decided.get(name);
  if (!rows || depth > deepest) return [];
  const near = [...new Set(rows.flatMap(([shape]) => Object.keys(shape)))];
  return [...new Set([...near, ...near.flatMap(input => inputsOf(kind, input, depth + 1))])];
};

/** What a duty would be under some settings; nothing where the duty never turns. */
export const answerUnder = (kind: TurningKind, state: number, settings: Settings, duty: DutyId): Supposed | undefined => {
  const entry = kind.line.get(duty);
  if (!entry) return undefined;
  const facts = factsUnder(kind, state, settings);
  const held = hold(entry, facts);
  const results = (kind.checks.get(duty) ?? []).map(([id, check]) => counted(held.holders, ask(id, check, facts)));
  return { ...held, results, verdict: verdictOf(held.holders, results) };
};
