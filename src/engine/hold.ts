import { type Because, type Depends, type Holder, isHolder, type Side } from '../model/index.ts';
import type { FactsOf } from './facts.ts';

/** Who may hold a duty: one holder, or several when a fact that the line turns on is not known; and those facts. */
export interface Held {
  readonly holders: readonly Holder[];
  readonly turnsOn: readonly Because[];
}

export const hold = (entry: Holder | Depends, facts: FactsOf): Held => {
  if (isHolder(entry)) return { holders: [entry], turnsOn: [] };
  const fact = facts(entry.field);
  const values = fact.is !== 'unknown' ? [fact.value] : (fact.among ?? Object.keys(entry.cases));
  const branches = [...new Set(values.map(String))].map(value => entry.cases[value] ?? missing(entry, value)).map(next => hold(next, facts));
  return {
    holders: [...new Set(branches.flatMap(branch => branch.holders))],
    turnsOn: [{ field: entry.field, fact }, ...branches.flatMap(branch => branch.turnsOn)],
  };
};

const missing = (entry: Depends, value: string): never => {
  throw new Error(`the line has no case ${value} for ${entry.field}`);
};

/** Yours to answer for: your own side, and what somebody does for you under your agreement. */
export const answersToYou = (side: Side): boolean => side.party === 'customer' || side.under !== undefined;
export const isYours = (holder: Holder): boolean => holder.held === 'by' && holder.sides.some(answersToYou);
