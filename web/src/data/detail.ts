import { dutyIds, type Ledger, type Place, verdicts } from '../../../src/model/index.ts';
import { type DetailBlock, type EncodedFact, type EncodedRow, type Head, knownAs } from '../../../src/reports/html/encoded.ts';
import type { Detail, DetailRow, ShownFact, ShownResult } from './report.ts';

/** Details by subject; the blocks that were looked at last stay unpacked. */
export const detailsOf = (head: Head, ledger: Ledger, detailBlock: (number: number) => Promise<unknown>): ((subject: number) => Promise<Detail>) => {
  const { detailsPerBlock } = head;
  const kept = new Map<number, Promise<DetailBlock | undefined>>();
  const blockAt = (number: number): Promise<DetailBlock | undefined> => {
    const block = kept.get(number) ?? (detailBlock(number) as Promise<DetailBlock | undefined>);
    kept.delete(number);
    kept.set(number, block);
    const [oldest] = kept.keys();
    if (kept.size > 4 && oldest !== undefined) kept.delete(oldest);
    return block;
  };
  return async subject => detailIn(await blockAt(Math.floor(subject / detailsPerBlock)), subject, head, ledger);
};

const detailIn = (block: DetailBlock | undefined, subject: number, head: Head, ledger: Ledger): Detail => {
  const [facts = [], rows = [], outside = []] = block?.subjects[subject % head.detailsPerBlock] ?? [];
  const fact = block ? factIn(block) : () => undefined;
  const text = (number: number): string => block?.texts[number] ?? '';
  const written = new Map(rows.map(row => [row[0], row]));
  const duties = [...(ledger.profiles[ledger.profileOf[subject] ?? 0] ?? [])].flatMap(number => ledger.cells[number]?.duty ?? []);
  return {
    facts: facts.flatMap(number => fact(number) ?? []),
    rows: duties.flatMap(duty => rowIn(duty, written.get(duty), head, fact, text)),
    outside: outside.map(([by, to]) => ({ by: text(by), to: text(to) })),
  };
};

type FactAt = (number: number) => ShownFact | undefined;

const rowIn = (number: number, row: EncodedRow | undefined, head: Head, fact: FactAt, text: (number: number) => string): readonly DetailRow[] => {
  const duty = dutyIds[number];
  if (duty === undefined) return [];
  const [, turnsOn = [], results = []] = row ?? [];
  const result = ([check, verdict, because, excepted]: EncodedRow[2][number]): ShownResult => ({
    check: head.checks[check]?.id ?? '',
    verdict: (verdicts[verdict] ?? 'none') as ShownResult['verdict'],
    because: because.flatMap(one => fact(one) ?? []),
    ...(excepted > 0 && { excepted: text(excepted - 1) }),
  });
  return [{ duty, turnsOn: turnsOn.flatMap(one => fact(one) ?? []), results: results.map(result) }];
};

const factIn = ({ texts, places, facts, lines }: DetailBlock): FactAt => {
  const quotes = new Map(lines);
  const placeAt = (number: number): Place => {
    const [file = 0, line = 0, path = 0] = places[number] ?? [];
    return { file: texts[file] ?? '', line, ...(path > 0 && { path: texts[path - 1] ?? '' }) };
  };
  const excerpt = (number: number): ShownFact['excerpts'] => {
    const quote = quotes.get(number);
    return quote === undefined ? [] : [{ place: placeAt(number), text: texts[quote] ?? '' }];
  };
  return number => {
    const encoded = facts[number];
    return encoded && shownFact(encoded, texts, placeAt, excerpt);
  };
};

const shownFact = (
  [name, is, words, at, from, url, says]: EncodedFact,
  texts: readonly string[],
  placeAt: (number: number) => Place,
  excerpt: (number: number) => ShownFact['excerpts'],
): ShownFact => ({
  name: texts[name] ?? '',
  is: knownAs[is] ?? 'unknown',
  words: texts[words] ?? '',
  at: placeAt(at),
  ...(from > 0 && { from: placeAt(from - 1) }),
  excerpts: [...excerpt(at), ...(from > 0 ? excerpt(from - 1) : [])],
  ...(url > 0 && { page: { url: texts[url - 1] ?? '', says: texts[says - 1] ?? '' } }),
});
