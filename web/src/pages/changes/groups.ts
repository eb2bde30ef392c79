import { type DutyId, dutyIds, type Severity, severities } from '../../../../src/model/index.ts';
import type { ComparedLedger, ShownChange } from '../../../../src/reports/html/compared.ts';
import type { Report } from '../../data/report.ts';

/** The same move of several assets. */
export interface MoveGroup {
  readonly duty: DutyId;
  readonly from: string;
  readonly to: string;
  readonly because: readonly string[];
  readonly subjects: readonly number[];
}
/** The same but for the place where it is written. */
const withoutPlace = (why: string): string => why.replace(/ \([^()]*\)$/, '');

/** To you first, then away from you. */
export const movesTogether = ({ moves }: Pick<ComparedLedger, 'moves'>): readonly MoveGroup[] => {
  const groups = new Map<string, MoveGroup & { readonly subjects: number[] }>();
  for (const { subject, duty, from, to, because } of moves) {
    const key = JSON.stringify([duty, from, to, because.map(withoutPlace)]);
    const group = groups.get(key) ?? { duty, from, to, because, subjects: [] };
    groups.set(key, group);
    group.subjects.push(subject);
  }
  return [...groups.values()].sort((a, b) => toYou(b) - toYou(a) || dutyIds.indexOf(a.duty) - dutyIds.indexOf(b.duty));
};
const share = (words: string): number => (words === 'you' ? 2 : /\byou\b/.test(words) ? 1 : 0);
const toYou = ({ from, to }: MoveGroup): number => share(to) - share(from);

/** The same check of several assets. */
export interface CheckGroup {
  readonly check: string;
  readonly title: string;
  readonly severity: Severity;
  readonly changes: readonly ShownChange[];
}
/** The gravest first. */
export const byCheck = (changes: readonly ShownChange[], { checks }: Pick<Report, 'checks'>): readonly CheckGroup[] => {
  const groups = new Map<string, CheckGroup & { readonly changes: ShownChange[] }>();
  for (const change of changes) {
    const known = checks.get(change.check);
    const group = groups.get(change.check) ?? { check: change.check, title: known?.title ?? change.check, severity: known?.severity ?? 'low', changes: [] };
    groups.set(change.check, group);
    group.changes.push(change);
  }
  return [...groups.values()].sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity) || b.changes.length - a.changes.length);
};
