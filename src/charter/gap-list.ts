import { type DutyId, dutyIds, type Gap } from '../model/index.ts';

/** Takes gaps, and puts together those that are one thing seen on many assets. */
export interface GapList {
  readonly add: (gap: Gap) => void;
  /** The same key is the same gap: its duties are joined, its assets counted, and the first says the rest. */
  readonly join: (key: string, gap: Gap) => void;
  readonly done: () => readonly Gap[];
}

interface Joined {
  readonly gap: Gap;
  readonly duties: Set<DutyId>;
  readonly subjects: Set<string>;
  readonly regulations: Set<string>;
  readonly controls: Set<string>;
}

export const gapList = (): GapList => {
  const single: Gap[] = [];
  const joined = new Map<string, Joined>();
  return {
    add: gap => single.push(gap),
    join: (key, gap) => {
      const one = joined.get(key) ?? { gap, duties: new Set(), subjects: new Set(), regulations: new Set(), controls: new Set() };
      joined.set(key, one);
      for (const duty of gap.duties) one.duties.add(duty);
      for (const regulation of gap.regulations ?? []) one.regulations.add(regulation);
      for (const control of gap.controls ?? []) one.controls.add(control);
      one.subjects.add(`${gap.scope} ${gap.subject}`);
    },
    done: () => [...single, ...[...joined.values()].map(whole)],
  };
};

const whole = ({ gap, duties, subjects, regulations, controls }: Joined): Gap => ({
  ...gap,
  duties: dutyIds.filter(duty => duties.has(duty)),
  ...(regulations.size > 0 && { regulations: [...regulations] }),
  ...(controls.size > 0 && { controls: [...controls] }),
  ...(subjects.size > 1 && { assets: subjects.size }),
});

/** Days from one day to a later one. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
/** The day so many months after another (ISO 8601); the last of a shorter month. */
export const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};
export const agedSince = (since: string, today: string): Pick<Gap, 'since' | 'days'> => ({ since, days: Math.max(0, daysBetween(since, today)) });
