import type { Fact, Scalar } from '../../../../src/model/index.ts';
import type { TurningKind } from '../../data/knobs.ts';
import type { Report } from '../../data/report.ts';
import { subjectNamed } from '../../shell/asset-link.ts';
import type { Alike } from './answers.ts';
import { asItIs, factsUnder, notKnown } from './suppose.ts';

/** Of which assets of a kind a fact is supposed to be otherwise: those that have a value now, or one. */
export type Reach = { readonly field: string; readonly value: string } | { readonly asset: string };
/** By kind; the kinds that are not in it are meant whole. */
export type Reaching = ReadonlyMap<string, Reach>;
export const everywhere: Reaching = new Map();

/** As it stands in an address: `aws.rds.instance.autoMinor=false;aws.s3.bucket@scope~address`. */
export const reachingIn = (text: string): Reaching =>
  new Map(
    text.split(';').flatMap((part): readonly (readonly [string, Reach])[] => {
      const [, name = '', mark, said = ''] = /^([^=@]*)([=@])(.*)$/s.exec(part) ?? [];
      const dot = name.lastIndexOf('.');
      if (mark === '@') return [[name, { asset: unescaped(said) }]];
      return mark === '=' && dot > 0 ? [[name.slice(0, dot), { field: name.slice(dot + 1), value: unescaped(said) }]] : [];
    }),
  );
export const reachingWords = (reaching: Reaching): string | undefined => {
  const parts = [...reaching].map(([kind, reach]) => ('asset' in reach ? `${kind}@${escaped(reach.asset)}` : `${kind}.${reach.field}=${escaped(reach.value)}`));
  return parts.length === 0 ? undefined : parts.join(';');
};
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll(';', '%3B');
const unescaped = (text: string): string => text.replaceAll('%3B', ';').replaceAll('%25', '%');

/** The same with other assets of a kind meant, or all of them. */
export const reachingAlso = (reaching: Reaching, kind: string, reach: Reach | undefined): Reaching => {
  const all = new Map(reaching);
  if (reach) all.set(kind, reach);
  else all.delete(kind);
  return all;
};

type Told = Pick<Report, 'about' | 'knobs'>;
/** Assets apart: those that are meant, and the others. */
export const reachedIn = (
  report: Told,
  alike: readonly Alike[],
  reaching: Reaching,
): { readonly reached: readonly Alike[]; readonly rest: readonly Alike[] } => {
  const [reached, rest]: [Alike[], Alike[]] = [[], []];
  for (const one of alike) {
    const reach = reaching.get(one.kind);
    const isMeant = reach ? meantBy(report, reach, one) : () => true;
    const meant = one.subjects.filter(isMeant);
    if (meant.length > 0) reached.push(meant.length === one.subjects.length ? one : { ...one, subjects: meant });
    if (meant.length < one.subjects.length) rest.push(meant.length === 0 ? one : { ...one, subjects: one.subjects.filter(subject => !isMeant(subject)) });
  }
  return { reached, rest };
};
const meantBy = (report: Told, reach: Reach, { kind, state }: Alike): ((subject: number) => boolean) => {
  if ('asset' in reach) {
    const asset = subjectNamed(report, reach.asset);
    return subject => subject === asset;
  }
  const turning = report.knobs.kinds.get(kind);
  const has = turning !== undefined && state !== undefined && saidOf(factsUnder(turning, state, asItIs)(reach.field)) === reach.value;
  return () => has;
};
const saidOf = (fact: Fact): string => (fact.is === 'unknown' ? notKnown : String(fact.value as Scalar));

/** The values that a fact has now, with how many assets have each. */
export const valuesNow = (kind: TurningKind, alike: readonly Alike[], field: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { kind: own, state, subjects } of alike) {
    if (own !== kind.kind || state === undefined) continue;
    const value = saidOf(factsUnder(kind, state, asItIs)(field));
    counts.set(value, (counts.get(value) ?? 0) + subjects.length);
  }
  return counts;
};

export const assetsIn = (alike: readonly Alike[], kind?: string): readonly number[] =>
  alike.flatMap(one => (kind === undefined || one.kind === kind ? one.subjects : []));
/** `3 of 5 assets`, `all 5 assets`. */
export const reachWords = (reached: number, all: number): string => {
  if (reached === all) return all === 1 ? 'the one asset' : `all ${all.toLocaleString('en')} assets`;
  return `${reached.toLocaleString('en')} of ${all.toLocaleString('en')} assets`;
};
