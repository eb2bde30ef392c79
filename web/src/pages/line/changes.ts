import { type DutyId, dutyIds, type HeldBy, type Holder } from '../../../../src/model/index.ts';
import { holderNames } from '../../../../src/reports/party.ts';
import type { State } from '../../../../src/reports/tally.ts';
import type { Report } from '../../data/report.ts';
import { type Alike, type Answered, answersNow, answersUnder } from './answers.ts';
import type { Supposing } from './settings.ts';
import { asItIs } from './suppose.ts';

/** A duty that somebody else would hold, or that would stand otherwise. */
export interface Change {
  readonly duty: DutyId;
  readonly subjects: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly before: State;
  readonly after: State;
  /** Who would hold it, with what each does and the page. */
  readonly holder?: HeldBy;
  readonly moves: boolean;
  /** The same parties hold it, and it stands as before, but what they do is another thing. */
  readonly onlyWords: boolean;
}

type Told = Pick<Report, 'ledger' | 'about' | 'knobs'>;

/** What supposing it changes, duty by duty, the same change of many assets once. */
export const changesIn = (report: Told, alike: readonly Alike[], supposing: Supposing, vendor: string): readonly Change[] => {
  const changes = new Map<string, Change & { readonly subjects: number[] }>();
  for (const one of alike) {
    const settings = supposing.get(one.kind) ?? asItIs;
    if (settings.size === 0) continue;
    const [now, then] = [answersNow(report, one.profile), answersUnder(report, one, settings)];
    now.forEach((before, i) => {
      const after = then[i];
      if (!after || after === before) return;
      const change = changeOf(before, after, vendor);
      if (!change) return;
      const key = `${change.duty} ${change.from} ${change.to} ${change.before} ${change.after}`;
      const known = changes.get(key) ?? { ...change, subjects: [] };
      changes.set(key, known);
      known.subjects.push(...one.subjects);
    });
  }
  return [...changes.values()].sort((a, b) => Number(b.moves) - Number(a.moves) || dutyIds.indexOf(a.duty) - dutyIds.indexOf(b.duty));
};

const changeOf = (before: Answered, after: Answered, vendor: string): Omit<Change, 'subjects'> | undefined => {
  const duty = dutyIds[before.duty];
  const [from, to] = [holderNames(before.holders, vendor), holderNames(after.holders, vendor)];
  if (!duty) return undefined;
  const holder = after.holders.find((one): one is HeldBy => isHeldBy(one));
  return {
    duty,
    from,
    to,
    before: before.state,
    after: after.state,
    moves: from !== to,
    onlyWords: from === to && before.state === after.state,
    ...(holder && { holder }),
  };
};
const isHeldBy = (holder: Holder): holder is HeldBy => holder.held === 'by';

const openStates: ReadonlySet<State> = new Set(['gap', 'unmet', 'unproven']);
/** How many rows would be open that are not, and the other way round. */
export const openChange = (changes: readonly Change[]): { readonly opened: number; readonly closed: number } => {
  const count = (from: boolean, to: boolean): number =>
    changes
      .filter(({ before, after }) => openStates.has(before) === from && openStates.has(after) === to)
      .reduce((sum, { subjects }) => sum + subjects.length, 0);
  return { opened: count(false, true), closed: count(true, false) };
};
