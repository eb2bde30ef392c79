import type { Report } from '../data/report.ts';
import type { Change } from './address.ts';

/** A subject as an address names it: by its scope and its own address, which are the same in the next report. */
export const nameOf = ({ about }: Pick<Report, 'about'>, subject: number): string =>
  `${about.scope.names[about.scope.of[subject] ?? 0] ?? ''}~${about.address[subject] ?? ''}`;

/** Opens the drawer of a subject, perhaps at one duty or layer: `linkWith(address, openAsset(report, subject))`. */
export const openAsset = (report: Pick<Report, 'about'>, subject: number, at?: { readonly duty?: string; readonly layer?: string }): Change => ({
  asset: nameOf(report, subject),
  duty: at?.duty,
  layer: at?.layer,
  tab: undefined,
});

const kept = new WeakMap<object, ReadonlyMap<string, number>>();
/** The subject that an address names; none where the report has it not. */
export const subjectNamed = (report: Pick<Report, 'about'>, name: string): number | undefined => {
  const known =
    kept.get(report.about) ??
    new Map(report.about.address.map((_, i) => [nameOf(report, report.about.address.length - 1 - i), report.about.address.length - 1 - i]));
  kept.set(report.about, known);
  return known.get(name);
};
