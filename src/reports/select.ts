import { chosen, numbersWhere } from '../engine/findings.ts';
import { type Catalog, type DutyId, dutyIds, dutyOf, type Findings, type Ledger, madeList, type Subject } from '../model/index.ts';
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
    findings: onlyOf(narrowed.findings, check => fits(checks, check) && wantsDuty(known.check(check).duty)),
  };
};

/** Whether findings of a check are among what is to be shown. */
export const selects = (catalog: Catalog, { services, duties, layers, checks }: Selection): ((check: string) => boolean) => {
  const known = lookUp(catalog);
  return check => {
    const { duty, of } = known.check(check);
    const isOfService = services.length === 0 || services.includes(of.service.id) || services.includes(of.id);
    return fits(checks, check) && isOfService && fits(duties, duty) && fits(layers, dutyOf(duty).layer);
  };
};

const fits = (wanted: readonly string[], name: string): boolean => wanted.length === 0 || wanted.includes(name);

/** Whether a check is wanted is asked once for each. */
const onlyOf = (findings: Findings, wants: (check: string) => boolean): Findings => {
  const { check } = findings.column;
  const answers = new Map<string, boolean>();
  const isWanted = (id: string): boolean => {
    const answer = answers.get(id) ?? wants(id);
    answers.set(id, answer);
    return answer;
  };
  const numbers = numbersWhere(findings, i => isWanted(check(i)));
  return numbers.length === findings.length ? findings : chosen(findings, numbers);
};

const narrowProfiles = ({ profiles, cells }: Ledger, wants: (duty: DutyId) => boolean): Ledger['profiles'] =>
  profiles.map(profile =>
    profile.filter(cell => {
      const duty = dutyIds[cells[cell]?.duty ?? -1];
      return duty !== undefined && wants(duty);
    }),
  );

const narrowSubjects = (ledger: Ledger, wants: (subject: Subject) => boolean): Ledger => {
  const { subjects, findings, profileOf, ownerOf } = ledger;
  const gone = subjects.length;
  const now = new Uint32Array(subjects.length).fill(gone);
  const before: number[] = [];
  for (const [i, subject] of subjects.entries()) if (wants(subject)) now[i] = before.push(i) - 1;
  const isKept = (i: number): boolean => now[i] !== gone;
  const subjectAt = (i: number): Subject => {
    const subject = subjects.at(before[i] ?? gone);
    if (!subject) throw new Error(`the ledger has no subject ${i}`);
    return subject;
  };
  return {
    ...ledger,
    subjects: madeList(before.length, subjectAt),
    profileOf: profileOf.filter((_, i) => isKept(i)),
    ownerOf: ownerOf.filter((_, i) => isKept(i)),
    findings: chosen(
      findings,
      numbersWhere(findings, i => isKept(findings.column.subject(i))),
      subject => now[subject] ?? gone,
    ),
  };
};
