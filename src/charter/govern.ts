import type { Bound, Found } from '../engine/bind.ts';
import type { Govern, Governed, Governing, Shown } from '../engine/govern.ts';
import type { Catalog, CheckResult, DutyId, Holder, Ownership, Side, Subject, Verdict } from '../model/index.ts';
import { forGood, isAttested, isShownIn, lastDay, narrowed, type Report, reportsOf, shows, userControlsFor } from './attestations.ts';
import type { Charter, SeverityRule } from './charter.ts';
import { severityHere } from './checks/severities.ts';
import { clausesOf, isInForce, moved, type Signed, vendorOf, withUserControls } from './clauses.ts';
import { type Demanded, demandsOf, underDemands } from './demands.ts';
import { type Accepting, accepted, acceptingOf, exceptionsFor, holdsOn, isOfDuty } from './exceptions.ts';
import { ownersOf } from './owners.ts';
import { type Seen, seenOf, seenOnce } from './seen.ts';
import { type Standing, testOf } from './selector.ts';
import { likenessOf, standings } from './standing.ts';

/** What the charter says of all assets that look the same to it. */
export interface Applied {
  readonly seen: Seen;
  readonly standing: Standing;
  readonly owner: Ownership;
  /** Who runs the service, by the name that the charter gives. */
  readonly provider: string;
  /** Clauses and exceptions about it, those that ended as well. */
  readonly clauses: readonly Signed[];
  readonly exceptions: readonly Accepting[];
  readonly demands: readonly Demanded[];
  readonly reports: readonly Report[];
  /** Checks of the organisation's own that are not asked here. */
  readonly unasked: readonly string[];
  /** How grave things are here; empty where only the whole estate is spoken of. */
  readonly severities: readonly SeverityRule[];
  readonly rows?: Governed;
}
export interface Applying extends Govern {
  readonly of: (found: Found) => Applied;
  readonly once: (subject: Subject) => Applied;
  readonly ofOnce: (subject: Subject) => Ownership;
}

/** Makes a charter ready for an estate: rules are asked once for all assets that look the same to them, and what they say of rows is one object wherever they say the same. */
export const applying =
  (charter: Charter, today: string): ((bound: Bound, catalog: Catalog) => Applying) =>
  (bound, { services }) => {
    const [likeness, apply] = [likenessOf(charter), applier(charter, today)];
    const known = new Map<string, Applied>();
    const applied = (seen: Seen): Applied => {
      const key = likeness(seen);
      const before = known.get(key) ?? apply(seen);
      known.set(key, before);
      return before;
    };
    const vendors = new Map(services.map(({ id, vendor }) => [id, vendor]));
    const once = (subject: Subject): Applied => applied(seenOnce(subject, vendors.get(subject.service) ?? subject.service));
    return { of: found => applied(seenOf(found, bound)), once, ofOnce: subject => once(subject).owner };
  };
export const governing = (charter: Charter, today: string): Governing => applying(charter, today);

const applier = (charter: Charter, today: string): ((seen: Seen) => Applied) => {
  const [standing, owner] = [standings(charter), ownersOf(charter)];
  const [clauses, reports, exceptions] = [clausesOf(charter), reportsOf(charter), acceptingOf(charter)];
  const asked = charter.checks.flatMap(({ id, where }) => (where ? [{ id, fits: testOf(where) }] : []));
  const severities = charter.severities.map(rule => ({ rule, fits: testOf(rule.where) }));
  const interned = new Map<string, Governed>();
  return seen => {
    const here = standing(seen);
    const about: Omit<Applied, 'rows'> = {
      seen,
      standing: here,
      owner: owner(seen, here),
      provider: charter.parties.find(({ id }) => vendorOf(id, charter) === seen.vendor)?.name ?? seen.vendor,
      clauses: clauses.filter(signed => signed.isAbout(seen, here)),
      exceptions: exceptionsFor(exceptions, seen, here),
      demands: demandsOf(charter, here.data, seen),
      reports,
      unasked: asked.filter(({ fits }) => !fits(seen, here)).map(({ id }) => id),
      severities: said(severities.filter(({ fits }) => fits(seen, here)).map(({ rule }) => rule)),
    };
    const rows = governedBy(about, today, interned);
    return rows ? { ...about, rows } : about;
  };
};

/** What is said of the whole estate alone stands in the catalog. */
const said = (rules: readonly SeverityRule[]): readonly SeverityRule[] => (rules.some(({ where }) => where) ? rules : []);

/** One object for each set of rules: ledgers keep what is equal once. */
const governedBy = (about: Omit<Applied, 'rows'>, today: string, interned: Map<string, Governed>): Governed | undefined => {
  const { seen, demands, unasked, severities } = about;
  const clauses = about.clauses.filter(signed => isInForce(signed, today));
  const exceptions = about.exceptions.filter(one => holdsOn(one, today));
  const reports = about.reports.filter(report => shows(report, seen, today) === 'yes').flatMap(report => narrowed(report, seen));
  if (clauses.length + exceptions.length + demands.length + reports.length + unasked.length + severities.length === 0) return undefined;
  const key = JSON.stringify([
    seen.vendor,
    clauses.map(({ agreement, clause }) => [agreement.id, agreement.clauses?.indexOf(clause)]),
    exceptions.map(({ exception }) => exception.id),
    reports.map(({ attestation, offers }) => [attestation.id, offers && attestation.duties]),
    demands.map(({ dataClass, demand, region }) => [dataClass, demand.at.line, demand.at.column, region]),
    unasked,
    severities.map(({ at }) => [at.file, at.line, at.column]),
  ]);
  const known = interned.get(key) ?? governed({ vendor: seen.vendor, clauses, exceptions, reports, demands, unasked, severities });
  interned.set(key, known);
  return known;
};

interface Rules {
  readonly vendor: string;
  readonly clauses: readonly Signed[];
  readonly exceptions: readonly Accepting[];
  readonly reports: readonly Report[];
  readonly demands: readonly Demanded[];
  readonly unasked: readonly string[];
  readonly severities: readonly SeverityRule[];
}
const governed = (rules: Rules): Governed => {
  const { exceptions, clauses, reports, unasked, severities } = rules;
  const moves = clauses.length > 0 || reports.some(report => (report.attestation['user-controls'] ?? []).length > 0);
  return {
    ...(moves && { move: mover(rules) }),
    ...(exceptions.length + unasked.length + severities.length > 0 && {
      accept: (duty, result, aka) =>
        unasked.includes(result.check) ? { ...result, verdict: 'none', because: [] } : graded(accepted(result, duty, aka, exceptions), duty, aka, severities),
    }),
    settle: settler(rules),
    ...(reports.length > 0 && { shownBy: (duty, holders) => showing(reports, duty, holders, rules.vendor) }),
  };
};

const showing = (reports: readonly Report[], duty: DutyId, holders: readonly Holder[], vendor: string): readonly Shown[] =>
  reports
    .filter(report => isShownIn(report, duty, holders, vendor))
    .map(({ attestation }) => {
      const { id, type, level, at } = attestation;
      const [last, { file, line }] = [lastDay(attestation), at];
      const kind = [type, level].filter(word => word !== undefined).join(', ');
      return { id, kind, ...(last !== forGood && { until: last }), place: { file, line } };
    });

const graded = (result: CheckResult, duty: DutyId, aka: readonly string[], rules: readonly SeverityRule[]): CheckResult => {
  const severity = result.verdict === 'none' ? undefined : severityHere(rules, result.check, { duty, aka });
  return severity === undefined ? result : { ...result, severity };
};

/** What was moved before is the same object again. */
const mover = ({ clauses, reports, vendor }: Rules): NonNullable<Governed['move']> => {
  const known = new Map<DutyId, Map<Holder, Holder>>();
  const move = (duty: DutyId, holder: Holder): Holder => withUserControls(moved(holder, duty, clauses, vendor), userControlsFor(duty, reports, vendor));
  return (duty, holders) => {
    const ofDuty = known.get(duty) ?? new Map<Holder, Holder>();
    known.set(duty, ofDuty);
    const after = holders.map(holder => {
      const one = ofDuty.get(holder) ?? move(duty, holder);
      ofDuty.set(holder, one);
      return one;
    });
    return after.every((holder, i) => holder === holders[i]) ? holders : after;
  };
};

/** Most rows have one holder, and the same few over and over. */
const settler = (rules: Rules): NonNullable<Governed['settle']> => {
  const known = new Map<Holder, Map<string, Verdict>>();
  return (duty, holders, verdict) => {
    const [only] = holders;
    if (!only || holders.length > 1) return settled(rules, duty, holders, verdict);
    const ofHolder = known.get(only) ?? new Map<string, Verdict>();
    known.set(only, ofHolder);
    const key = `${duty} ${verdict}`;
    const after = ofHolder.get(key) ?? settled(rules, duty, holders, verdict);
    ofHolder.set(key, after);
    return after;
  };
};

const settled = ({ reports, exceptions, demands, vendor }: Rules, duty: DutyId, holders: readonly Holder[], before: Verdict): Verdict => {
  const shown = isShownBy(holders, duty, reports, vendor, before) ? 'attested' : before;
  const judged = demands.length === 0 ? shown : underDemands(demands, duty, holders, shown);
  return (judged === 'unmet' || judged === 'unproven') && exceptions.some(one => isOfDuty(one, duty)) ? 'excepted' : judged;
};

/** What is another's is shown by reports; what a report expects of you, by your answer. */
const isShownBy = (holders: readonly Holder[], duty: DutyId, reports: readonly Report[], vendor: string, before: Verdict): boolean => {
  if (before === 'assumed') return isAttested(holders, duty, vendor, reports);
  if (before !== 'unproven') return false;
  const controls = userControlsFor(duty, reports, vendor).map(([report, control]) => ({
    name: `${report}, ${control.id}`,
    answered: control.answered !== undefined,
  }));
  const isOpen = (side: Side): boolean => side.party === 'customer' || side.under !== undefined;
  const open = holders.flatMap(holder => (holder.held === 'by' ? holder.sides.filter(isOpen) : []));
  if (holders.some(({ held }) => held !== 'by')) return false;
  return open.length > 0 && open.every(({ under }) => controls.some(control => control.name === under && control.answered));
};
