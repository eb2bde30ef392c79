import type { DutyId } from '../../../../src/model/index.ts';
import { holderWords } from '../../../../src/reports/party.ts';
import type { TurningKind } from '../../data/knobs.ts';
import type { LineColumn } from './columns.ts';
import { answerUnder, inputsOf, type Settings } from './suppose.ts';

/** Each fact that can be set: what is written before what follows from it. */
export const knobsIn = (kind: TurningKind): readonly { readonly field: string; readonly under?: string }[] => {
  const shown = new Set<string>();
  return kind.turnsOn.flatMap(field => {
    const inputs = inputsOf(kind, field).filter(name => !name.includes(' ') && !kind.turnsOn.includes(name) && !kind.decided.has(name) && !shown.has(name));
    for (const input of inputs) shown.add(input);
    return [...inputs.map(input => ({ field: input, under: field })), { field }];
  });
};

/** How many duties each value of a fact would move, by the value. */
export type Effects = ReadonlyMap<string, number>;

/** So many states are tried; what moves in none of them hardly moves in another. */
const mostStates = 60;
/** What each fact would move by itself, with everything else as it is or is supposed to be. */
export const effectsIn = (kind: TurningKind, { alike }: LineColumn, settings: Settings): ReadonlyMap<string, Effects> => {
  const states = [...new Set(alike.filter(one => one.kind === kind.kind).flatMap(({ state }) => state ?? []))].slice(0, mostStates);
  const duties = [...kind.line.keys()];
  const wordsUnder = (under: Settings): readonly string[] => states.flatMap(state => duties.map(duty => whose(kind, state, under, duty)));
  const now = wordsUnder(settings);
  const movedBy = (under: Settings): number =>
    new Set(
      wordsUnder(under)
        .map((words, i) => (words === now[i] ? undefined : duties[i % duties.length]))
        .filter(duty => duty !== undefined),
    ).size;
  return new Map(
    knobsIn(kind).map(({ field }) => [
      field,
      new Map((kind.facts.get(field)?.values ?? []).map(value => [String(value), movedBy(new Map([...settings, [field, value]]))])),
    ]),
  );
};
const whose = (kind: TurningKind, state: number, under: Settings, duty: DutyId): string => holderWords(answerUnder(kind, state, under, duty)?.holders ?? []);
