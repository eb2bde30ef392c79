import type { ReadOptions } from '../src/readers/estate.ts';
import { assessed } from './estate-of.ts';

type Texts = Readonly<Record<string, string>>;
/** The estate read from text, and what it answers for an address. */
export const opened = (texts: Texts, options: ReadOptions = {}) => {
  const estate = assessed(texts, options);
  const found = (address: string) => {
    const one = [...estate.bound.found.values()].find(candidate => candidate.declaration.address === address);
    if (!one) throw new Error(`${address} was not found among ${[...estate.bound.declared.keys()].join(', ')}`);
    return one;
  };
  const row = (address: string, duty: string) => {
    const one = estate.rows(found(address)).find(candidate => candidate.duty === duty);
    if (!one) throw new Error(`${address} has no row ${duty}`);
    return one;
  };
  return {
    problems: estate.bound.estate.problems,
    row,
    verdict: (address: string, check: string) =>
      estate
        .rows(found(address))
        .flatMap(r => r.results)
        .find(result => result.check === check)?.verdict,
    because: (address: string, check: string) =>
      estate.ledger.findings.find(f => f.check === check && estate.ledger.subjects.at(f.subject)?.address === address)?.because,
    holders: (address: string, duty: string) => row(address, duty).holders.map(h => (h.held === 'by' ? h.sides.map(s => s.party).join('+') : h.held)),
  };
};
