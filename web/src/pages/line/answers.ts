import { type Cell, dutyIds, dutyOf, type Holder } from '../../../../src/model/index.ts';
import { type Whose, whoseIs } from '../../../../src/reports/party.ts';
import { type State, stateOf } from '../../../../src/reports/tally.ts';
import type { Report } from '../../data/report.ts';
import { answerUnder, asItIs, type Settings, type Supposed } from './suppose.ts';

/** One duty of one asset: whose it is and how it stands. */
export interface Answered {
  readonly duty: number;
  readonly holders: readonly Holder[];
  readonly whose: Whose;
  readonly state: State;
}
/** Assets that answer alike: of one kind, with one profile and in one state. */
export interface Alike {
  readonly kind: string;
  readonly profile: number;
  readonly state: number | undefined;
  readonly subjects: readonly number[];
}

type Told = Pick<Report, 'ledger' | 'about' | 'knobs'>;

/** Assets by the column they stand in, put together where they answer alike. What an account or the organisation answers has no line. */
export const alikeBy = ({ ledger, about, knobs }: Told, columnOf: (subject: number) => string): ReadonlyMap<string, readonly Alike[]> => {
  const columns = new Map<string, Map<string, Alike & { readonly subjects: number[] }>>();
  for (let subject = 0; subject < ledger.subjects.length; subject++) {
    const answers = about.answers.names[about.answers.of[subject] ?? 0];
    if (answers !== 'asset' && answers !== 'region') continue;
    const column = columns.get(columnOf(subject)) ?? new Map<string, Alike & { readonly subjects: number[] }>();
    columns.set(columnOf(subject), column);
    const kind = about.kind.names[about.kind.of[subject] ?? 0] ?? '';
    const [profile, state] = [ledger.profileOf[subject] ?? 0, knobs.stateOf(subject)];
    const key = `${kind} ${profile} ${state}`;
    const one = column.get(key) ?? { kind, profile, state, subjects: [] };
    column.set(key, one);
    one.subjects.push(subject);
  }
  return new Map([...columns].map(([key, all]) => [key, [...all.values()]]));
};

/** All answers as they are in the ledger. */
export const answersNow = ({ ledger }: Pick<Told, 'ledger'>, profile: number): readonly Answered[] => {
  const known = kept.get(ledger) ?? new Map<number, readonly Answered[]>();
  kept.set(ledger, known);
  const answers = known.get(profile) ?? [...(ledger.profiles[profile] ?? [])].flatMap(number => answered(ledger.cells[number], ledger.holders));
  known.set(profile, answers);
  return answers;
};
const kept = new WeakMap<object, Map<number, readonly Answered[]>>();
const answered = (cell: Cell | undefined, holders: readonly (readonly Holder[])[]): readonly Answered[] =>
  cell ? answerOf(cell, holders[cell.holders] ?? []) : [];

const answerOf = (cell: Cell, holders: readonly Holder[]): readonly Answered[] => {
  const [whose, duty] = [whoseIs(holders), dutyIds[cell.duty]];
  return duty ? [{ duty: cell.duty, holders, whose, state: stateOf({ cell, duty, layer: dutyOf(duty).layer, whose, times: 1 }) }] : [];
};

/** The answers with some facts supposed to be otherwise: what that does not touch stays as the ledger has it, with what the charter says of it. */
export const answersUnder = (report: Told, { kind, profile, state }: Alike, settings: Settings): readonly Answered[] => {
  const now = answersNow(report, profile);
  const turning = report.knobs.kinds.get(kind);
  if (!turning || state === undefined || settings.size === 0) return now;
  return now.flatMap(answer => {
    const duty = dutyIds[answer.duty];
    const [before, after] = duty ? [answerUnder(turning, state, asItIs, duty), answerUnder(turning, state, settings, duty)] : [];
    return !before || !after || isSame(before, after) ? answer : answerOf(cellOf(answer.duty, after), after.holders);
  });
};

const isSame = (a: Supposed, b: Supposed): boolean =>
  a.verdict === b.verdict && a.holders.length === b.holders.length && a.holders.every(holder => b.holders.includes(holder));

const cellOf = (duty: number, { verdict, results }: Supposed): Cell => {
  const asked = results.filter(result => result.verdict !== 'none');
  return { duty, holders: -1, verdict, asked: asked.length, met: asked.filter(result => result.verdict === 'met').length };
};
