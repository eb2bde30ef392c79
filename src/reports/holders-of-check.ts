import { type Catalog, type Citation, isHolder, type Side } from '../model/index.ts';
import { type KnownCheck, lookUp } from './look-up.ts';
import { partyName, sideWords } from './party.ts';
import { vendorName } from './words.ts';

export interface CheckHolders {
  readonly sides: readonly { readonly party: string; readonly words: string }[];
  readonly pages: readonly Citation[];
}

/** Everybody who may hold the check's duty, and the pages that say so. */
export const holdersOfCheck = ({ of, duty }: KnownCheck, catalog: Catalog): CheckHolders => {
  const entry = lookUp(catalog).lines.get(of.id)?.line[duty];
  const sides = new Map<string, Side>();
  const pages = new Map<string, Citation>();
  const waiting = entry ? [entry] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!isHolder(next)) waiting.push(...Object.values(next.cases));
    else {
      if (next.held === 'by') for (const side of next.sides) sides.set(`${side.party} ${side.does}`, side);
      if (next.source) pages.set(next.source.url, next.source);
    }
  }
  const vendor = vendorName(of.service.vendor);
  return { sides: [...sides.values()].map(side => ({ party: partyName(side.party, vendor), words: sideWords(side) })), pages: [...pages.values()] };
};
