import type { AnswerFile, Questionnaire } from '../engine/checklist/questionnaire.ts';
import { type LeveragedPlan, layers } from '../model/index.ts';
import { type OwnCheck, type OwnFramework, ownCheck, ownFramework } from './checks/shapes.ts';
import { type Agreement, type Attestation, agreement, attestation, type Party, party } from './contracts.ts';
import { remediation } from './remediation.ts';
import { count, day, flag, idOf, left, listOf, named, type Read, record, type Spot, several, text, word } from './shape.ts';
import { duties, duty, file, globs, tags, where } from './where.ts';

const accounts = (what: string) => several(text(what));
const scope = record(
  'scope',
  'a part of the estate and what it means to the organisation',
  { id: idOf('scope') },
  {
    name: text('what people call it'),
    accounts: accounts('the id of an AWS account'),
    subscriptions: accounts('the id of an Azure subscription'),
    projects: accounts('the id of a Google Cloud project'),
    clusters: accounts('the name of a Kubernetes cluster'),
    folders: several(file, 'folders or files of the estate, from the folder of this file'),
    tenants: accounts('the scope or name of assets that are declared in this charter'),
    tags,
    environment: text('production, test, development …'),
    'business-unit': text('the business unit that it belongs to'),
    geography: text('where its users or its data are: europe, switzerland'),
    criticality: word(['low', 'medium', 'high', 'critical'], 'how much depends on it'),
    data: several(named('data class', 'the data classes that it holds')),
    regulations: several(named('regulation', 'a regulation or standard in force: gdpr, dora, pci-dss')),
  },
);
export type Scope = Read<typeof scope>;

const team = record(
  'team',
  'people who carry duties',
  { id: idOf('team') },
  {
    name: text('what people call it'),
    contact: text('how it is reached: mail address, channel'),
    escalation: text('who is called when it does not answer'),
    'business-unit': text('the business unit that it belongs to'),
    'also-known-as': several(text('what CODEOWNERS, Backstage and tags call it: @acme/platform, group:platform')),
  },
);
export type Team = Read<typeof team>;

const ownership = record(
  'rule of ownership',
  'who carries the customer side of what fits',
  {},
  {
    team: named('team', 'the one team that is accountable'),
    'team-from-tag': text('a tag whose value names the team'),
    where,
    layers: several(word(layers, 'a layer')),
    duties,
    responsible: several(named('team', 'teams that do the work')),
    consulted: several(named('team', 'teams that are asked before')),
    informed: several(named('team', 'teams that are told after')),
  },
);
export type Ownership = Read<typeof ownership>;

const exception = record(
  'exception',
  'a risk that somebody accepts for a while',
  {
    id: idOf('exception'),
    where,
    reason: text('why it is accepted'),
    'requested-by': text('who asked for it'),
    'approved-by': text('who allowed it: somebody else'),
    approved: day('the day on which it was allowed'),
    expires: day('the last day on which it holds: 12 months later at most'),
  },
  { duties, checks: several(named('check', 'checks, by our id or that of another tool')), compensating: text('what is done instead') },
);
export type Exception = Read<typeof exception>;

const cycle = record(
  'review',
  'what somebody looks at again and again: access, rules, a plan',
  { id: text('what it is called'), every: count('months between two of them', 1, 60) },
  {
    name: text('what is looked at'),
    last: day('the day of the last one; left out when there was none'),
    by: text('who does it'),
    team: named('team', 'the team that sees to it'),
    duties,
    evidence: several(text('a file, from the folder of this one, or an address: the record of the last one')),
  },
);
export type Cycle = Read<typeof cycle>;

const demand = record(
  'demand',
  'what a data class asks of a duty',
  { duty },
  {
    holder: word(['customer', 'provider', 'anybody'], 'whose the duty must be'),
    regions: globs('the regions where the data may be'),
    met: flag('it must be shown, not only believed'),
  },
);
export type Demand = Read<typeof demand>;
const dataClass = record(
  'data class',
  'a kind of data and what it demands',
  { id: idOf('data class') },
  { name: text('what people call it'), where, demands: listOf(demand) },
);
export type DataClass = Read<typeof dataClass>;

const severity = record(
  'severity',
  'how grave something is to you',
  { severity: word(['low', 'medium', 'high', 'critical'], 'how grave it is') },
  { duties, checks: several(named('check', 'checks, by our id or that of another tool')), where },
);
export type SeverityRule = Read<typeof severity>;

const assets = left('assets that no file shows', {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'name'],
    properties: { kind: { type: 'string' }, name: { type: ['string', 'number'] }, scope: { type: ['string', 'number'] }, facts: { type: ['object', 'null'] } },
  },
});

/** One file of the charter. */
export const charterFile = record(
  'charter',
  'whose job what is in this organisation',
  {},
  {
    include: several(file, 'other files of the charter, from the folder of this one'),
    codeowners: several(file, 'CODEOWNERS files, from the folder of this one'),
    backstage: several(file, 'Backstage catalog files, from the folder of this one'),
    organisation: text('its name'),
    scopes: listOf(scope, 'parts of the estate and what they mean to the organisation'),
    teams: listOf(team, 'people who carry duties'),
    ownership: listOf(ownership, 'who carries what; the rule that names most wins'),
    parties: listOf(party, 'others who hold duties'),
    agreements: listOf(agreement, 'contracts, and what they move and promise'),
    attestations: listOf(attestation, 'evidence of providers for their side'),
    exceptions: listOf(exception, 'risks that somebody accepts for a while'),
    reviews: listOf(cycle, 'what somebody looks at again and again'),
    checklists: several(file, 'checklists of your own, from the folder of this one'),
    answers: several(file, 'files of answers to checklists, from the folder of this one'),
    'data-classes': listOf(dataClass, 'kinds of data and what they demand'),
    severities: listOf(severity, 'how grave things are to you, where the catalog says otherwise'),
    checks: listOf(ownCheck, 'checks of your own, beside those of the catalog'),
    frameworks: listOf(ownFramework, 'frameworks of your own'),
    remediation,
    assets,
  },
);
export type CharterFile = Read<typeof charterFile>;

/** A rule that another file says (CODEOWNERS, Backstage): it gives way to every rule of the charter. */
export interface Borrowed {
  readonly team: string;
  readonly folder: string;
  readonly pattern: string;
  readonly at: Spot;
}

/** All files of the charter together. */
export interface Charter {
  readonly organisation?: string;
  readonly files: readonly string[];
  readonly scopes: readonly Scope[];
  readonly teams: readonly Team[];
  readonly ownership: readonly Ownership[];
  /** The last that fits wins, as in CODEOWNERS. */
  readonly borrowed: readonly Borrowed[];
  readonly parties: readonly Party[];
  readonly agreements: readonly Agreement[];
  readonly attestations: readonly Attestation[];
  readonly exceptions: readonly Exception[];
  readonly reviews: readonly Cycle[];
  /** Those of your own, and then those that everybody has. */
  readonly checklists: readonly Questionnaire[];
  readonly answers: readonly AnswerFile[];
  readonly dataClasses: readonly DataClass[];
  readonly severities: readonly SeverityRule[];
  readonly checks: readonly OwnCheck[];
  readonly frameworks: readonly OwnFramework[];
  /** The plans that attestations and agreements name, by the places of these. */
  readonly leveraged: readonly { readonly by: Spot; readonly plan: LeveragedPlan }[];
}
export const isEmpty = (charter: Charter): boolean => {
  const { scopes, teams, ownership, borrowed, parties, agreements, attestations, exceptions, reviews, answers, dataClasses, severities, checks, frameworks } =
    charter;
  const lists: readonly (readonly unknown[])[] = [scopes, teams, ownership, borrowed, parties, agreements, attestations, exceptions, reviews, answers];
  const own = charter.checklists.filter(({ at }) => at.file !== 'demarc');
  return [...lists, dataClasses, severities, checks, frameworks, own].every(list => list.length === 0);
};
