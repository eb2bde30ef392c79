import {
  type Cell,
  type DutyId,
  dutyIds,
  dutyOf,
  type Finding,
  type Findings,
  type Gap,
  type Ledger,
  madeList,
  type Place,
  type Severity,
  type Subject,
  severities,
  verdicts,
} from '../../../src/model/index.ts';
import { between, type Head, tagMark } from '../../../src/reports/html/encoded.ts';
import { catalogOfReport } from './catalog.ts';
import { detailsOf } from './detail.ts';
import { elsewhereOf } from './elsewhere.ts';
import type { Gathered, Unpacked } from './gather.ts';
import { holdersOf } from './holders.ts';
import { knobsIn, noKnobs } from './knobs.ts';
import type { EstateSummary, FoundColumns, NameColumn, Relations, Report, SetColumn, ShownCheck, ShownGap, SubjectColumns } from './report.ts';

type Block = (number: number) => Promise<unknown>;

/** The report as the pages take it. `detailBlock` unpacks one block of details, `services` the lines of all services. */
export const decode = (unpacked: Unpacked, detailBlock: Block, services: () => Promise<unknown>): Report => {
  const { head } = unpacked;
  const about = subjectColumns(unpacked);
  const checks = new Map(head.checks.map(check => [check.id, checkOf(check)] as const));
  const ledger = ledgerOf(unpacked, about);
  return {
    made: head.made,
    estate: summaryOf(head),
    ledger,
    about,
    found: foundColumns(unpacked.findings, checks, about.address.length),
    relations: relationsOf(unpacked.relations),
    ...(head.elsewhere && { elsewhere: elsewhereOf(unpacked.elsewhere, head.elsewhere) }),
    services: new Map(head.services.map(([id, name, vendor]) => [id, { id, name, vendor }])),
    kinds: new Map(head.kinds.map(kind => [kind.id, kind])),
    checks,
    ...(head.charter && { charter: { ...head.charter, gaps: gapsOf(unpacked.gaps) } }),
    frameworks: head.frameworks,
    ...(head.compared && { compared: head.compared }),
    knobs: unpacked.knobs ? knobsIn(unpacked.knobs, holdersOf(unpacked.knobs), checks) : noKnobs,
    catalog: catalogOfReport(head, services),
    detail: detailsOf(head, ledger, detailBlock),
  };
};

const none = new Uint32Array(0);
export const numbers = ({ numbers: all, length }: Gathered, name: string): Uint32Array => all[name] ?? (length === 0 ? none : new Uint32Array(length));
const nameColumn = (gathered: Gathered, name: string): NameColumn => ({ names: gathered.names[name] ?? [''], of: numbers(gathered, name) });
const setColumn = <T>(gathered: Gathered, name: string, via: (text: string) => T): SetColumn<T> => {
  const { names, of } = nameColumn(gathered, name);
  return { sets: names.map(text => (text === '' ? [] : text.split(between).map(via))), of };
};

const subjectColumns = ({ subjects, address, head }: Unpacked): SubjectColumns => ({
  address,
  answers: nameColumn(subjects, 'answers'),
  service: nameColumn(subjects, 'service'),
  vendor: nameColumn(subjects, 'vendor'),
  kind: nameColumn(subjects, 'kind'),
  type: nameColumn(subjects, 'type'),
  scope: nameColumn(subjects, 'scope'),
  account: nameColumn(subjects, 'account'),
  region: nameColumn(subjects, 'region'),
  file: nameColumn(subjects, 'file'),
  line: numbers(subjects, 'line'),
  team: teamColumn(head.owners, numbers(subjects, 'owner')),
  environment: nameColumn(subjects, 'environment'),
  businessUnit: nameColumn(subjects, 'businessUnit'),
  geography: nameColumn(subjects, 'geography'),
  criticality: nameColumn(subjects, 'criticality'),
  data: setColumn(subjects, 'data', text => text),
  tags: setColumn(subjects, 'tags', text => {
    const at = text.indexOf(tagMark);
    return [at < 0 ? text : text.slice(0, at), at < 0 ? '' : text.slice(at + 1)] as const;
  }),
});

/** Several ownerships may have one team. */
const teamColumn = (owners: readonly string[], ownerOf: Uint32Array): NameColumn => {
  const names = [...new Set(['', ...owners])];
  const number = owners.map(owner => names.indexOf(owner));
  return { names, of: ownerOf.map(owner => number[owner] ?? 0) };
};

const checkOf = (check: Head['checks'][number]): ShownCheck => {
  const duty = check.duty as DutyId;
  return {
    ...check,
    duty,
    layer: dutyOf(duty).layer,
    severity: check.severity as Severity,
    commands: [`demarc checks --check ${check.id}`, `demarc fix --check ${check.id}`],
  };
};

const summaryOf = ({ counts, problems, unknownTypes, guards, pages }: Head): EstateSummary => {
  const days = pages.map(([, , read]) => read).sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    counts,
    problems,
    unknownTypes: unknownTypes.map(([type, declarations]) => ({ type, declarations })),
    guards,
    ...(from !== undefined && to !== undefined && { pagesRead: { from, to } }),
  };
};

const ledgerOf = ({ head, subjects, findings }: Unpacked, about: SubjectColumns): Ledger => {
  const holders = holdersOf(head);
  const cells = head.cells.map(([duty, held, verdict, met, asked]): Cell => ({ duty, holders: held, verdict: verdicts[verdict] ?? 'none', met, asked }));
  const profiles = head.profiles.map(profile => Uint32Array.from(profile));
  return {
    subjects: madeList(about.address.length, i => subjectAt(i, about)),
    holders: head.held.map(all => all.flatMap(number => holders[number] ?? [])),
    cells,
    profiles,
    profileOf: numbers(subjects, 'profile'),
    owners: head.owners,
    ownerOf: Uint16Array.from(numbers(subjects, 'owner')),
    ...(head.ownership && { ownership: head.ownership }),
    findings: findingsOf(findings),
  };
};

/** `names[of[i]]`. */
export const nameAt = ({ names, of }: NameColumn, i: number): string => names[of[i] ?? 0] ?? '';

const subjectAt = (i: number, about: SubjectColumns): Subject => ({
  id: String(i),
  answers: nameAt(about.answers, i) as Subject['answers'],
  address: about.address[i] ?? '',
  kind: nameAt(about.kind, i),
  type: nameAt(about.type, i),
  service: nameAt(about.service, i),
  scope: nameAt(about.scope, i),
  place: { file: nameAt(about.file, i), line: about.line[i] ?? 0 },
});

const findingsOf = (gathered: Gathered): Findings => {
  const [check, verdict, because] = [nameColumn(gathered, 'check'), nameColumn(gathered, 'verdict'), nameColumn(gathered, 'because')];
  const [part, since, excepted] = [nameColumn(gathered, 'part'), nameColumn(gathered, 'since'), nameColumn(gathered, 'excepted')];
  const subject = numbers(gathered, 'subject');
  const [placeAt, causeAt] = [placesOf(gathered, 'place'), placesOf(gathered, 'cause')];
  const verdictAt = (i: number): Finding['verdict'] => nameAt(verdict, i) as Finding['verdict'];
  const graded = nameColumn(gathered, 'severity');
  const severityAt = (i: number): Severity | undefined => severities.find(one => one === nameAt(graded, i));
  const make = (i: number): Finding => {
    const severity = severityAt(i);
    const [named, byDefault, accepted] = [nameAt(part, i), nameAt(since, i), nameAt(excepted, i)];
    return {
      check: nameAt(check, i),
      subject: subject[i] ?? 0,
      verdict: verdictAt(i),
      place: placeAt(i),
      cause: causeAt(i),
      because: nameAt(because, i),
      companions: [],
      ...(named !== '' && { part: named }),
      ...(severity && { severity }),
      ...(byDefault !== '' && { byDefault: byDefault === 'always' ? {} : { since: byDefault } }),
      // The words are whole: who, where and why.
      ...(accepted !== '' && { excepted: { tool: accepted, place: placeAt(i) } }),
    };
  };
  return {
    ...madeList(gathered.length, make),
    column: {
      more: () => 0,
      subject: i => subject[i] ?? 0,
      check: i => nameAt(check, i),
      verdict: verdictAt,
      because: i => because.of[i] ?? 0,
      cause: causeAt,
      severity: severityAt,
    },
  };
};

const placesOf = (gathered: Gathered, name: string): ((i: number) => Place) => {
  const [file, line, path] = [nameColumn(gathered, `${name}File`), numbers(gathered, `${name}Line`), nameColumn(gathered, `${name}Path`)];
  return i => {
    const inside = nameAt(path, i);
    return { file: nameAt(file, i), line: line[i] ?? 0, ...(inside !== '' && { path: inside }) };
  };
};

const foundColumns = (gathered: Gathered, checks: ReadonlyMap<string, ShownCheck>, subjects: number): FoundColumns => {
  const [subject, check] = [numbers(gathered, 'subject'), nameColumn(gathered, 'check')];
  const rankOf = (severity: string | undefined): number => Math.max(0, severities.indexOf((severity ?? 'low') as Severity));
  const ranks = check.names.map(id => rankOf(checks.get(id)?.severity));
  // What the charter says of a part of the estate comes before the check.
  const graded = nameColumn(gathered, 'severity');
  const severity = Uint8Array.from(check.of, (number, i) => ((graded.of[i] ?? 0) > 0 ? rankOf(nameAt(graded, i)) : (ranks[number] ?? 0)));
  const from = new Uint32Array(subjects + 1);
  for (const one of subject) from[one + 1] = (from[one + 1] ?? 0) + 1;
  for (let i = 1; i <= subjects; i++) from[i] = (from[i] ?? 0) + (from[i - 1] ?? 0);
  return { subject, check, verdict: nameColumn(gathered, 'verdict'), severity, from };
};

const relationsOf = (gathered: Gathered): Relations => ({ from: numbers(gathered, 'from'), to: numbers(gathered, 'to'), by: nameColumn(gathered, 'by') });

const gapsOf = (gathered: Gathered): readonly ShownGap[] => {
  const placeAt = placesOf(gathered, 'place');
  const text = (name: string): ((i: number) => string) => {
    const column = nameColumn(gathered, name);
    return i => nameAt(column, i);
  };
  const several = (name: string) => setColumn(gathered, name, one => one);
  const names = [
    'class',
    'severity',
    'subject',
    'kind',
    'service',
    'scope',
    'reason',
    'next',
    'since',
    'owner',
    'suggested',
    'businessUnit',
    'geography',
    'environment',
  ];
  const texts = names.map(name => [name, text(name)] as const);
  const [duties, parties, regulations, controls] = [several('duties'), several('parties'), several('regulations'), several('controls')];
  const [days, assets, about] = [numbers(gathered, 'days'), numbers(gathered, 'assets'), numbers(gathered, 'about')];
  const gapAt = (_: unknown, i: number): ShownGap => {
    const said = Object.fromEntries(texts.flatMap(([name, at]) => (isOptional.has(name) && at(i) === '' ? [] : [[name, at(i)]])));
    return {
      ...(said as unknown as Gap),
      duties: (duties.sets[duties.of[i] ?? 0] ?? []).filter((duty): duty is DutyId => dutyIds.some(id => id === duty)),
      parties: parties.sets[parties.of[i] ?? 0] ?? [],
      place: placeAt(i),
      ...((regulations.of[i] ?? 0) > 0 && { regulations: regulations.sets[regulations.of[i] ?? 0] ?? [] }),
      ...((controls.of[i] ?? 0) > 0 && { controls: controls.sets[controls.of[i] ?? 0] ?? [] }),
      ...((days[i] ?? 0) > 0 && { days: (days[i] ?? 0) - 1 }),
      ...((assets[i] ?? 0) > 0 && { assets: assets[i] ?? 0 }),
      ...((about[i] ?? 0) > 0 && { about: (about[i] ?? 0) - 1 }),
    };
  };
  return Array.from({ length: gathered.length }, gapAt);
};
const isOptional = new Set(['since', 'owner', 'suggested', 'businessUnit', 'geography', 'environment']);
