import type { Fact, Part, Several } from '../../model/index.ts';
import type { KnownFacts } from './snapshot.ts';

/** Every fact of an asset without its places: two assets that are alike differ in their name only. */
export const likenessIn = ({ names, of }: KnownFacts): string => digest(JSON.stringify(names.map(name => bare(of(name)))));

const bare = (fact: Fact): unknown => {
  if (fact.is === 'unknown') return ['?', fact.among];
  return fact.is === 'stated' && fact.sensitive ? ['*'] : bareValue(fact.value);
};
const bareValue = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('items' in value)) return value;
  return (value as Several<unknown>).items.map(item => (typeof item === 'object' && item !== null && 'facts' in item ? bareFacts(item as Part) : item));
};
const bareFacts = ({ facts }: Part): unknown => Object.values(facts as Readonly<Record<string, Fact>>).map(bare);

/** 64 bits of a text in two halves, which need no large numbers: thousands of assets are told apart in a moment. */
const digest = (text: string): string => {
  let [high, low] = [0x9e3779b9, 0x85ebca6b];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x85ebca77) ^ (high >>> 15);
    low = Math.imul(low ^ code, 0xc2b2ae3d) ^ (low >>> 13);
  }
  return `${(high >>> 0).toString(16).padStart(8, '0')}${(low >>> 0).toString(16).padStart(8, '0')}`;
};
