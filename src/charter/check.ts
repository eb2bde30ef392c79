import { nearest } from '../engine/nearest.ts';
import { isLike, type Problem } from '../model/index.ts';
import type { Charter, Exception, Ownership } from './charter.ts';
import type { Agreement, Clause } from './contracts.ts';
import type { Mention, Notes } from './read.ts';
import { inForce, regulationId, regulations } from './regulations.ts';
import type { Named, Spot } from './shape.ts';

/** The names that the catalog knows. */
export type Vocabulary = Readonly<Record<'check' | 'service' | 'vendor', ReadonlySet<string>>>;
interface Options {
  readonly today: string;
  readonly vocabulary?: Vocabulary;
}
/** What is wrong between the parts of a charter, and the records that do not count because of it, by their places. */
export interface Wrong {
  readonly problems: readonly Problem[];
  readonly rejected: ReadonlySet<Spot>;
}

export const wrongIn = (charter: Charter, found: Notes, options: Options): Wrong => {
  const faults = [
    ...twice(found.defined),
    ...unknownNames(charter, found, options),
    ...charter.scopes.flatMap(scope =>
      selects(scope)
        ? []
        : [fault(scope.at, `Scope ${scope.id} says nothing of where it is: write accounts, subscriptions, projects, clusters, folders, tenants or tags.`)],
    ),
    ...charter.ownership.flatMap(ownerFaults),
    ...charter.agreements.flatMap(agreement => agreementFaults(agreement, options)),
    ...charter.attestations.flatMap(one => orderFaults(one.at, `attestation ${one.id}`, one.from, one.until)),
    ...charter.attestations.flatMap(bridgeFaults),
    ...charter.exceptions.flatMap(exception => exceptionFaults(exception, options)),
    ...charter.dataClasses.flatMap(demandFaults),
    ...charter.checks.flatMap(one =>
      one.expect || one.cel ? [] : [fault(one.at, `Check ${one.id} expects nothing: write expect, or a condition under cel.`)],
    ),
    ...charter.severities.flatMap(one => (one.duties || one.checks ? [] : [fault(one.at, 'This severity is of nothing: write duties or checks.')])),
  ];
  return { problems: faults.map(({ at, message }) => ({ ...at, message })), rejected: new Set(faults.flatMap(({ rejects }) => (rejects ? [rejects] : []))) };
};

interface Fault {
  readonly at: Spot;
  readonly message: string;
  readonly rejects?: Spot;
}
const fault = (at: Spot, message: string): Fault => ({ at: plain(at), message, rejects: at });
const plain = ({ file, line, column }: Spot): Spot => ({ file, line, column });

const selects = ({ id, name, at, ...rest }: Charter['scopes'][number]): boolean =>
  [rest.accounts, rest.subscriptions, rest.projects, rest.clusters, rest.folders, rest.tenants, rest.tags].some(one => one !== undefined);

/** The first that has a name keeps it. */
const twice = (defined: readonly Mention[]): readonly Fault[] => {
  const first = new Map<string, Mention>();
  return defined.flatMap(one => {
    const before = first.get(`${one.of} ${one.name}`);
    if (before)
      return [{ at: one.at, message: `There is a ${one.of} "${one.name}" already, in ${before.at.file}:${before.at.line}: give this one another id.` }];
    first.set(`${one.of} ${one.name}`, one);
    return [];
  });
};

const listedBy: Readonly<Partial<Record<Named, string>>> = {
  check: 'demarc checks lists them',
  service: 'demarc services lists them',
  vendor: 'demarc services lists them',
};

/** Names that nothing has. Records that have them fit nothing by that name, so none has to go. */
const unknownNames = (charter: Charter, { defined, named }: Notes, { vocabulary }: Options): readonly Fault[] => {
  const known = new Map<Named, Set<string>>(Object.entries(vocabulary ?? {}).map(([of, names]) => [of as Named, new Set(names)]));
  for (const of of ['scope', 'team', 'party', 'data class'] as const) known.set(of, new Set(defined.filter(one => one.of === of).map(one => one.name)));
  for (const team of charter.teams) known.get('team')?.add(team.id);
  for (const { id } of charter.checks) known.get('check')?.add(id);
  const frameworks = charter.frameworks.map(({ id }) => regulationId(id));
  known.set('regulation', new Set([...regulations.map(({ id }) => id), ...frameworks]));
  known.set('regulation in force', new Set(inForce(charter)));
  return named.flatMap(({ of, name: written, at }) => {
    const names = known.get(of);
    const name = of === 'regulation' || of === 'regulation in force' ? regulationId(written) : written;
    if (!names || names.has(name) || (of !== 'team' && /[*?]/.test(name) && [...names].some(one => isLike(one, name)))) return [];
    const near = nearest(name, names);
    const hint = near !== undefined ? `Did you mean ${near}?` : listed(of, names);
    return [{ at, message: `${nothingCalled(of, written)} ${hint}` }];
  });
};
const nothingCalled = (of: Named, name: string): string => {
  if (of === 'regulation') return `No framework answers for the regulation "${name}".`;
  return of === 'regulation in force' ? `No scope says that "${name}" is in force.` : `There is no ${of} "${name}".`;
};
const listed = (of: Named, names: ReadonlySet<string>): string => {
  const listing = listedBy[of];
  if (listing !== undefined) return `${listing}.`;
  if (of === 'regulation')
    return `Known are ${[...names].slice(0, 10).join(', ')} … and all that demarc frameworks lists; for another, write a framework of your own that has its name as id.`;
  if (of === 'regulation in force' && names.size === 0) return 'Write it under regulations of a scope.';
  return names.size === 0
    ? `The charter has none yet: write it under ${of === 'party' ? 'parties' : of === 'data class' ? 'data-classes' : `${of}s`}.`
    : `There is ${[...names].join(', ')}.`;
};

const ownerFaults = (rule: Ownership): readonly Fault[] => {
  if (rule.team === undefined && rule['team-from-tag'] === undefined)
    return [fault(rule.at, 'This rule of ownership names nobody: write team, or team-from-tag.')];
  return rule.team !== undefined && rule['team-from-tag'] !== undefined
    ? [fault(rule.at, 'This rule names a team and a tag that names one: write one of them.')]
    : [];
};

const orderFaults = (at: Spot, what: string, from: string | undefined, until: string | undefined): readonly Fault[] =>
  from !== undefined && until !== undefined && until < from
    ? [fault(at, `The ${what} ends on ${until}, before it begins on ${from}: correct one of the days.`)]
    : [];

const bridgeFaults = (one: Charter['attestations'][number]): readonly Fault[] =>
  one['bridge-until'] !== undefined && one['bridge-until'] <= one.until
    ? [
        fault(
          one.at,
          `The bridge letter of ${one.id} ends on ${one['bridge-until']}, which its period covers anyway: write the last day that the letter names.`,
        ),
      ]
    : [];

const agreementFaults = (agreement: Agreement, { today }: Options): readonly Fault[] => [
  ...orderFaults(agreement.at, `agreement ${agreement.id}`, agreement.from, agreement.until),
  ...(agreement.leverages !== undefined && agreement.from === undefined
    ? [fault(agreement.at, `Agreement ${agreement.id} leverages a plan and does not say from when: write from, the first day on which it holds.`)]
    : []),
  ...(agreement.review && agreement.review.last > today
    ? [fault(agreement.at, `The last review of ${agreement.id} lies ahead, on ${agreement.review.last}: write the day of the one that was held.`)]
    : []),
  ...(agreement.clauses ?? []).flatMap(clause => clauseFaults(clause).map(one => ({ ...one, rejects: agreement.at }))),
  ...(agreement.levels ?? []).flatMap(level =>
    /^none$/i.test(level.committed) && level.credits
      ? [fault(level.at, `Nothing is committed for "${level.metric}", yet credits are written: write the committed value, or take the credits away.`)]
      : [],
  ),
];

const clauseFaults = (clause: Clause): readonly Fault[] => {
  const [takes, gives] = [clause.takes ?? [], clause.gives ?? []];
  if (takes.length + gives.length === 0)
    return [fault(clause.at, 'This clause moves nothing: write takes (duties that the party takes over) or gives (duties that it leaves to you).')];
  const both = takes.find(duty => gives.includes(duty));
  if (both !== undefined) return [fault(clause.at, `This clause takes and gives ${both}: write it once.`)];
  return clause.keeps !== undefined && takes.length === 0
    ? [fault(clause.at, 'This clause says what you keep of duties that it takes, and takes none: write takes, or take keeps away.')]
    : [];
};

/** A year at most, so that nothing is accepted for good. */
const exceptionFaults = (exception: Exception, { today }: Options): readonly Fault[] => {
  const { id, approved, expires } = exception;
  const [asker, approver] = [exception['requested-by'], exception['approved-by']].map(name => name.trim().toLowerCase());
  if (!exception.duties && !exception.checks) return [fault(exception.at, `Exception ${id} accepts nothing in particular: write duties or checks.`)];
  if (asker === approver) return [fault(exception.at, `Exception ${id} was approved by who asked for it (${exception['approved-by']}): somebody else must.`)];
  if (approved > today) return [fault(exception.at, `Exception ${id} was approved on ${approved}, which lies ahead: write the day on which it was.`)];
  if (expires < approved)
    return [fault(exception.at, `Exception ${id} expires on ${expires}, before it was approved on ${approved}: correct one of the days.`)];
  const latest = aYearAfter(approved);
  return expires > latest
    ? [fault(exception.at, `Exception ${id} holds until ${expires}, and 12 months is the most: write ${latest} or earlier, and renew it then.`)]
    : [];
};
const aYearAfter = (day: string): string => {
  const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return later.endsWith('02-29') ? later.replace('02-29', '02-28') : later;
};

const demandFaults = (one: Charter['dataClasses'][number]): readonly Fault[] =>
  (one.demands ?? []).flatMap(demand => {
    if (demand.holder === undefined && demand.regions === undefined && demand.met === undefined)
      return [
        { ...fault(demand.at, `Data class ${one.id} demands ${demand.duty} and does not say what of it: write met, holder or regions.`), rejects: one.at },
      ];
    return demand.regions !== undefined && demand.duty !== 'keep-residency'
      ? [{ ...fault(demand.at, `Regions are a matter of keep-residency, not of ${demand.duty}: write the duty that is meant.`), rejects: one.at }]
      : [];
  });
