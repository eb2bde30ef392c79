import { type Catalog, type DutyId, dutyIds, dutyOf, type Ledger, type Subject } from '../model/index.ts';
import { lookUp } from './look-up.ts';

/** What to show; an empty list is all. `services` takes kinds as well. */
export interface Selection {
  readonly services: readonly string[];
  readonly duties: readonly string[];
  readonly layers: readonly string[];
  readonly checks: readonly string[];
}

/** The same ledger with only what was asked for, so that no report has to know. */
export const select = (ledger: Ledger, catalog: Catalog, { services, duties, layers, checks }: Selection): Ledger => {
  const known = lookUp(catalog);
  const asked = checks.map(known.check);
  const wantsDuty = (duty: DutyId): boolean =>
    fits(duties, duty) && fits(layers, dutyOf(duty).layer) && (asked.length === 0 || asked.some(check => check.duty === duty));
  const wantsSubject = ({ service, kind }: Subject): boolean =>
    (services.length === 0 || services.includes(service) || services.includes(kind)) && (asked.length === 0 || asked.some(check => check.of.id === kind));
  const narrowed = services.length + asked.length === 0 ? ledger : narrowSubjects(ledger, wantsSubject);
  return {
    ...narrowed,
    profiles: dutyIds.every(wantsDuty) ? narrowed.profiles : narrowProfiles(narrowed, wantsDuty),
    findings: narrowed.findings.filter(({ check }) => fits(checks, check) && wantsDuty(known.check(check).duty)),
  };
};

const fits = (wanted: readonly string[], name: string): boolean => wanted.length === 0 || wanted.includes(name);

const narrowProfiles = ({ profiles, cells }: Ledger, wants: (duty: DutyId) => boolean): Ledger['profiles'] =>
  profiles.map(profile =>
    profile.filter(cell => {
      const duty = dutyIds[cells[cell]?.duty ?? -1];
      return duty !== undefined && wants(duty);
    }),
  );

const narrowSubjects = (ledger: Ledger, wants: (subject: Subject) => boolean): Ledger => {
  const kept = new Map<number, number>();
  ledger.subjects.forEach((subject, i) => {
    if (wants(subject)) kept.set(i, kept.size);
  });
  return {
    ...ledger,
    subjects: ledger.subjects.filter((_, i) => kept.has(i)),
    profileOf: ledger.profileOf.filter((_, i) => kept.has(i)),
    ownerOf: ledger.ownerOf.filter((_, i) => kept.has(i)),
    findings: ledger.findings.flatMap(finding => {
      const subject = kept.get(finding.subject);
      return subject === undefined ? [] : [{ ...finding, subject }];
    }),
  };
};
