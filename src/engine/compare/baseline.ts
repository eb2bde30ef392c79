import type { Finding, Ledger } from '../../model/index.ts';
import { chosen, numbersWhere } from '../findings.ts';
import { type Match, match, type Named, type Side, sideOf } from './pair.ts';
import type { Snapshot } from './snapshot.ts';

/** What was not done on a day, by asset: small enough to be kept beside the source. */
export interface Baseline {
  /** ISO 8601. */
  readonly made: string;
  readonly assets: readonly BaselineAsset[];
}
/** `likeness` is what all facts of it come to, by which it is known under another name. */
export interface BaselineAsset extends Named {
  readonly likeness?: string;
  readonly unmet: readonly string[];
  readonly unproven: readonly string[];
}
/** What of a ledger was known before, and what of that is done since. */
export interface Known {
  readonly made: string;
  readonly known: number;
  /** Unmet or unproven before, and not any more, or of assets that are gone. */
  readonly over: number;
}

type Open = Finding['verdict'] & ('unmet' | 'unproven');
const isOpen = (verdict: Finding['verdict']): verdict is Open => verdict === 'unmet' || verdict === 'unproven';

/** Everything of a state that is unmet or unproven. */
export const baselineOf = (state: Snapshot, made: string): Baseline => {
  const { column, length } = state.ledger.findings;
  const checks = new Map<number, Record<Open, Set<string>>>();
  for (let i = 0; i < length; i++) {
    const verdict = column.verdict(i);
    if (!isOpen(verdict)) continue;
    const own = checks.get(column.subject(i)) ?? { unmet: new Set(), unproven: new Set() };
    checks.set(column.subject(i), own);
    own[verdict].add(column.check(i));
  }
  const side = sideOf(state);
  const assets = [...side.all].flatMap(([number, named]) => {
    const own = checks.get(number);
    const likeness = own && side.likeness(number);
    return own ? [{ ...named, ...(likeness !== undefined && { likeness }), unmet: [...own.unmet].sort(), unproven: [...own.unproven].sort() }] : [];
  });
  return { made, assets };
};

const sideOfBaseline = ({ assets }: Baseline): Side => ({ all: assets.entries(), likeness: number => assets[number]?.likeness });

/** How a finding stands to a baseline. `updated`: it was there, and is another answer now. */
export type Since = 'new' | 'unchanged' | 'updated';
export interface OnlyNew {
  readonly ledger: Ledger;
  readonly known: Known;
  /** Of all findings of the whole ledger. */
  readonly since: (finding: Pick<Finding, 'check' | 'verdict'>, subject: string) => Since;
}

/** The same ledger with only what is new since: not known before, or only unproven then and unmet now. */
export const onlyNew = (ledger: Ledger, state: Snapshot, baseline: Baseline): OnlyNew => {
  const { matches } = match(sideOfBaseline(baseline), sideOf(state), state.renames ? { renames: state.renames } : {});
  const before = new Map(matches.filter(one => one.how !== 'replaced').map((one: Match) => [one.is, baseline.assets[one.was]] as const));
  const { findings } = ledger;
  const { column } = findings;
  const seen = new Set<string>();
  const wasKnown = (i: number): boolean => {
    const asset = before.get(column.subject(i));
    const [check, verdict] = [column.check(i), column.verdict(i)];
    const known = isOpen(verdict) && (asset?.unmet.includes(check) || (verdict === 'unproven' && asset?.unproven.includes(check))) === true;
    if (known) seen.add(`${column.subject(i)} ${check}`);
    return known;
  };
  const kept = numbersWhere(findings, i => !wasKnown(i));
  const all = baseline.assets.reduce((sum, { unmet, unproven }) => sum + unmet.length + unproven.length, 0);
  const bySubject = new Map([...before].map(([number, asset]) => [ledger.subjects.at(number)?.id, asset] as const));
  const since: OnlyNew['since'] = ({ check, verdict }, subject) => {
    const asset = bySubject.get(subject);
    const was = asset?.unmet.includes(check) ? 'unmet' : asset?.unproven.includes(check) ? 'unproven' : undefined;
    // What is met or accepted stands in no baseline unless it was not, before.
    if (was === undefined) return isOpen(verdict) ? 'new' : 'unchanged';
    return was === verdict ? 'unchanged' : 'updated';
  };
  return {
    since,
    ledger: { ...ledger, findings: chosen(findings, kept) },
    known: { made: baseline.made, known: seen.size, over: Math.max(0, all - seen.size) },
  };
};

/** A baseline as a file has it. */
export const baselineJson = ({ made, assets }: Baseline, version: string): string =>
  `{\n"demarc": ${JSON.stringify({ version, baseline: 1 })},\n"made": ${JSON.stringify(made)},\n"assets": [${assets.map(asset => `\n${JSON.stringify(asset)}`).join(',')}\n]\n}\n`;

type JsonMap = Readonly<Record<string, unknown>>;
const mapOf = (value: unknown): JsonMap => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonMap) : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(one => typeof one === 'string') : []);
/** What `--write-baseline` wrote; `undefined` for anything else. */
export const readBaseline = (value: unknown): Baseline | undefined => {
  const { demarc, made, assets } = mapOf(value);
  if (mapOf(demarc)['baseline'] !== 1 || !Array.isArray(assets)) return undefined;
  return { made: textOf(made), assets: assets.map(mapOf).map(assetOf) };
};
const assetOf = ({ kind, scope, address, likeness, unmet, unproven }: JsonMap): BaselineAsset => ({
  kind: textOf(kind),
  scope: textOf(scope),
  address: textOf(address),
  ...(typeof likeness === 'string' && { likeness }),
  unmet: textsOf(unmet),
  unproven: textsOf(unproven),
});
