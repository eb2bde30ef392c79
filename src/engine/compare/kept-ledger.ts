import {
  type Because,
  type Catalog,
  type Cell,
  type CheckResult,
  type DutyId,
  dutyIds,
  type Fact,
  type Field,
  type Finding,
  type Holder,
  type Ledger,
  madeList,
  type Place,
  type Severity,
  type Subject,
  severities,
  type Verdict,
  verdicts,
} from '../../model/index.ts';
import { findingsOf } from '../findings.ts';
import { hold } from '../hold.ts';
import type { KnownFacts, Snapshot } from './snapshot.ts';

type Json = unknown;
type JsonMap = Readonly<Record<string, Json>>;
const isMap = (value: Json): value is JsonMap => typeof value === 'object' && value !== null && !Array.isArray(value);
const mapOf = (value: Json): JsonMap => (isMap(value) ? value : {});
const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);
const textOf = (value: Json): string => (typeof value === 'string' ? value : '');
const numberOf = (value: Json): number => (typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0);

/** What `demarc assess --format json` wrote. */
export const isLedgerJson = (value: Json): boolean =>
  isMap(value) && isMap(value['demarc']) && Array.isArray(value['profiles']) && Array.isArray(value['assets']);

/** A ledger that was kept as JSON, read again; or why it cannot stand for its estate. */
export const readLedger = (value: Json, catalog: Catalog): Snapshot | { readonly problem: string } => {
  const root = mapOf(value);
  if (!isLedgerJson(root)) return { problem: 'this is no ledger' };
  if (mapOf(root['demarc'])['format'] !== 1) return { problem: 'this ledger is of a format that is not known here: write it again with this version' };
  const assets = [...listOf(root['assets']), ...listOf(root['answeredOnce'])].map(mapOf);
  const subjects = assets.map(subjectOf);
  const known = new Map(catalog.checks.flatMap(set => Object.entries(set.checks).map(([id, { severity }]) => [id, severity] as const)));
  const findings = listOf(root['findings'])
    .map(mapOf)
    .map(finding => findingOf(finding, known))
    .filter(one => known.has(one.check) && one.subject < subjects.length);
  const ledger: Ledger = {
    subjects: madeList(subjects.length, i => subjects[i] as Subject),
    ...linesOf(root),
    profileOf: Uint32Array.from(assets, asset => numberOf(asset['profile'])),
    owners: [''],
    ownerOf: new Uint16Array(subjects.length),
    findings: findingsOf(findings),
  };
  const left = leftOut(ledger, listOf(root['findings']));
  if (left !== undefined)
    return { problem: `its ${left} findings were left out when it was written: write it again without --verdict, --service, --duty, --layer and --check` };
  return { ledger, catalog, ...factsIn(assets, catalog), verdictOf: () => undefined };
};

/** Holders, cells and profiles as they stand; duties by the names that the ledger itself gives them. */
const linesOf = (root: JsonMap): Pick<Ledger, 'holders' | 'cells' | 'profiles'> => {
  const names = listOf(root['duties']).map(duty => dutyIds.indexOf(textOf(mapOf(duty)['id']) as DutyId));
  const cells = listOf(root['cells']).map(mapOf).map(cellOf(names));
  const isCell = (number: number): boolean => cells[number] !== undefined && cells[number].duty >= 0;
  return {
    holders: listOf(root['holders']).map(all => listOf(all).filter(isHolder)),
    cells,
    profiles: listOf(root['profiles']).map(profile => Uint32Array.from(listOf(profile).map(numberOf).filter(isCell))),
  };
};
const cellOf =
  (names: readonly number[]) =>
  ({ duty, holders, verdict, met, asked }: JsonMap): Cell => ({
    duty: names[numberOf(duty)] ?? -1,
    holders: numberOf(holders),
    verdict: verdicts.find(one => one === verdict) ?? 'none',
    met: numberOf(met),
    asked: numberOf(asked),
  });
const isHolder = (value: Json): value is Holder => {
  const { held, sides } = mapOf(value);
  return held === 'by' ? listOf(sides).length > 0 && listOf(sides).every(side => textOf(mapOf(side)['party']) !== '') : typeof held === 'string';
};

const placeOf = (value: Json): Place => {
  const { file, line, endLine } = mapOf(value);
  return { file: textOf(file), line: numberOf(line), ...(typeof endLine === 'number' && { endLine }) };
};
const subjectOf = (asset: JsonMap, number: number): Subject => ({
  id: `${number}`,
  answers: asset['answers'] === undefined ? 'asset' : (textOf(asset['answers']) as Subject['answers']),
  address: textOf(asset['address']),
  kind: textOf(asset['kind']),
  type: textOf(asset['type']),
  service: textOf(asset['service']),
  scope: textOf(asset['scope']),
  place: placeOf(asset['place']),
});
const findingOf = (finding: JsonMap, checks: ReadonlyMap<string, Severity>): Finding => ({
  check: textOf(finding['check']),
  subject: numberOf(finding['asset']),
  verdict: (verdicts.find(one => one === finding['verdict']) ?? 'none') as CheckResult['verdict'],
  place: placeOf(finding['place']),
  cause: placeOf(finding['cause']),
  because: textOf(finding['because']),
  companions: [],
  ...(typeof finding['part'] === 'string' && { part: finding['part'] }),
  ...gravityOf(finding, checks),
});
/** What the check itself says is not said again. */
const gravityOf = ({ check, severity }: JsonMap, checks: ReadonlyMap<string, Severity>): Pick<Finding, 'severity'> => {
  const given = severities.find(one => one === severity);
  return given === undefined || given === checks.get(textOf(check)) ? {} : { severity: given };
};

/** Verdicts of which rows speak and no finding does: without them everything would look as if it were done. */
const leftOut = ({ cells, profiles, profileOf }: Ledger, findings: readonly Json[]): Verdict | undefined => {
  const used = new Set([...profileOf].flatMap(profile => [...(profiles[profile] ?? [])]));
  const said = new Set(findings.map(finding => mapOf(finding)['verdict']));
  const isAsked = ({ verdict, met, asked }: Cell, wanted: Verdict): boolean => verdict === wanted && asked > met;
  return (['unmet', 'unproven'] as const).find(verdict => !said.has(verdict) && [...used].some(cell => cells[cell] && isAsked(cells[cell], verdict)));
};

/** Facts are there where the ledger was written with them. */
const factsIn = (assets: readonly JsonMap[], catalog: Catalog): Pick<Snapshot, 'factsOf' | 'turnsOn'> => {
  const lines = new Map(catalog.demarcations.map(line => [line.of.id, line]));
  const factsOf = (subject: Subject): KnownFacts | undefined => {
    const given = assets[Number(subject.id)]?.['facts'];
    const fields = lines.get(subject.kind)?.of.fields;
    if (!isMap(given) || !fields) return undefined;
    const names = Object.keys(fields);
    return { names, of: name => knownHere(factOf(given[name], subject.place), fields[name]), origin: name => fields[name]?.origin };
  };
  const turnsOn = (subject: Subject, duty: DutyId): readonly Because[] => {
    const [line, facts] = [lines.get(subject.kind), factsOf(subject)];
    return line && facts ? hold(line.line[duty], facts.of).turnsOn : [];
  };
  return { factsOf, turnsOn };
};
const factOf = (value: Json, otherwise: Place): Fact => {
  const fact = mapOf(value);
  const at = isMap(fact['at']) ? placeOf(fact['at']) : otherwise;
  const from = isMap(fact['from']) ? { from: placeOf(fact['from']) } : {};
  if (fact['is'] === 'default') return { is: 'default', value: fact['value'], at };
  if (fact['is'] === 'stated' && 'value' in fact) return { is: 'stated', value: fact['value'], at, ...from };
  return {
    is: 'unknown',
    why: fact['sensitive'] === true ? 'it is sensitive' : textOf(fact['why']) || 'the ledger does not say it',
    at,
    ...(Array.isArray(fact['among']) && { among: fact['among'] }),
  };
};
/** Another version may have had other words for a fact than the line of this one. */
const knownHere = (fact: Fact, field: Field<unknown> | undefined): Fact => {
  const words = field?.values;
  if (!words) return fact;
  if (fact.is !== 'unknown') return words.includes(fact.value) ? fact : { is: 'unknown', why: 'this version knows no such value', at: fact.at };
  const { among, ...rest } = fact;
  const left = among?.filter(value => words.includes(value)) ?? [];
  return left.length > 0 ? { ...rest, among: left } : rest;
};
