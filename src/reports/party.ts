import { type Holder, type Side, shown } from '../model/index.ts';

/** Whose a duty is, in one word. `open`: it depends on a fact that is not known. */
export type Whose = 'customer' | 'shared' | 'provider' | 'third-party' | 'nobody' | 'open' | 'unstudied' | 'not-applicable';

export const whoseIs = (holders: readonly Holder[]): Whose => {
  const all = new Set(holders.map(whoseOne));
  const [only] = all;
  return all.size === 1 && only ? only : 'open';
};

const whoseOne = (holder: Holder): Whose => {
  if (holder.held !== 'by') return holder.held;
  return whoseParties(holder.sides.map(side => side.party));
};
export const whoseParties = (parties: readonly Side['party'][]): Whose => {
  if (parties.includes('customer')) return parties.length > 1 ? 'shared' : 'customer';
  return parties.includes('provider') ? 'provider' : 'third-party';
};

/** A party as a reader says it: the provider by its name, the customer as "you". */
export const partyName = (party: Side['party'], vendor: string): string =>
  party === 'customer' ? 'you' : party === 'provider' ? vendor : thirdPartyName(party.slice('third-party:'.length));
/** The clouds by their names; others as they are written. */
const clouds: Readonly<Record<string, string>> = { aws: 'AWS', azure: 'Azure', 'google-cloud': 'Google Cloud', 'microsoft-azure': 'Microsoft Azure' };
const thirdPartyName = (name: string): string => clouds[name] ?? name;

/** Who holds it, in a few words: `AWS + you`, `AWS or you`, `nobody`. */
export const holderNames = (holders: readonly Holder[], vendor: string): string =>
  [...new Set(holders.map(holder => (holder.held === 'by' ? sideNames(holder.sides, vendor) : holder.held.replace('-', ' '))))].join(' or ');
const sideNames = (sides: readonly Side[], vendor: string): string => [...new Set(sides.map(side => partyName(side.party, vendor)))].join(' + ');

/** Who holds it, in the words of the model, for machines: `provider+customer`, alternatives joined by ` or `. */
export const holderWords = (holders: readonly Holder[]): string =>
  [...new Set(holders.map(holder => (holder.held === 'by' ? [...new Set(holder.sides.map(side => side.party))].join('+') : holder.held)))].join(' or ');

/** What one side does, with whom it leans on and your agreement. */
export const sideWords = (side: Side): string =>
  `${shown(side.does)}${side.on === undefined ? '' : ` (on ${side.on})`}${side.under === undefined ? '' : ` (under ${side.under})`}`;
