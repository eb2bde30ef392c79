import type { Catalog, Citation, Grade } from '../model/index.ts';
import { citationsOf } from './cells.ts';

/** One cited address: on what it is relied, how well, and when it was last read. */
export interface CitedPage {
  readonly url: string;
  /** The oldest day on which any of its statements was read. */
  readonly read: string;
  /** In days, on the day that was asked. */
  readonly age: number;
  readonly grades: readonly Grade[];
  /** How often a cell or a default rests on it. */
  readonly uses: number;
  readonly services: readonly string[];
  /** What we say that it says. */
  readonly says: readonly string[];
}

const day = 86_400_000;

/** Every address that the catalog cites, the longest unread first. `today` is ISO 8601. */
export const citedPages = (catalog: Catalog, today: string): readonly CitedPage[] => {
  const cited = new Map<string, { readonly all: Citation[]; readonly services: Set<string> }>();
  for (const { of, line } of catalog.demarcations)
    for (const source of citationsOf(of, line)) {
      const page = cited.get(source.url) ?? { all: [], services: new Set() };
      cited.set(source.url, page);
      page.all.push(source);
      page.services.add(of.service.id);
    }
  return [...cited].map(([url, { all, services }]) => pageOf(url, all, [...services].sort(), today)).sort((a, b) => b.age - a.age || (a.url < b.url ? -1 : 1));
};
const pageOf = (url: string, all: readonly Citation[], services: readonly string[], today: string): CitedPage => {
  const [read = today] = all.map(source => source.read).sort();
  return {
    url,
    read,
    age: Math.round((Date.parse(today) - Date.parse(read)) / day),
    grades: [...new Set(all.map(source => source.grade))].sort(),
    uses: all.length,
    services,
    says: [...new Set(all.map(source => source.says))],
  };
};

/** What must stand in a page if our restatement of it still holds: versions, numbers, dates, and names that are written as in code. */
export const marksOf = (says: string): readonly string[] => {
  const words = says.match(/[A-Za-z][A-Za-z0-9]*[a-z][A-Z][A-Za-z0-9]*|[a-z0-9]+(?:[_:][A-Za-z0-9*]+)+|\b\d+(?:\.\d+)+\b|\b\d{2,}\b/g) ?? [];
  return [...new Set(words.filter(word => !isDay(word, says)))];
};
/** A day is written in many ways, so that its numbers prove nothing. */
const isDay = (word: string, says: string): boolean =>
  /^\d{2,4}$/.test(word) && /\b\d{4}-\d{2}(?:-\d{2})?\b/.test(says) && says.match(/\b\d{4}-\d{2}(?:-\d{2})?\b/g)?.some(date => date.includes(word)) === true;

/** The marks of a restatement that a stored copy of its page does not have. */
export const missingMarks = (says: string, page: string): readonly string[] => {
  const text = page.toLowerCase().replaceAll(/,(?=\d{3})/g, '');
  return marksOf(says).filter(mark => !text.includes(mark.toLowerCase()));
};
