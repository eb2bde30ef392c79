import type { Citation, Holder } from '../../../src/model/index.ts';
import type { Head } from '../../../src/reports/html/encoded.ts';

/** Holders with the pages they rest on. */
export const holdersOf = ({ pages, holders }: Pick<Head, 'pages' | 'holders'>): readonly Holder[] => {
  const citations = new Map<number, Citation>();
  const pageAt = (number: number, depth = 0): Citation | undefined => {
    const page = pages[number];
    if (!page) return undefined;
    const [url, says, read, grade, against] = page;
    const other = against === undefined || depth > 3 ? undefined : pageAt(against, depth + 1);
    const citation: Citation = citations.get(number) ?? { url, says, read, grade: grade as Citation['grade'], ...(other && { against: other }) };
    citations.set(number, citation);
    return citation;
  };
  return holders.map(({ source, ...holder }) => {
    const page = source === undefined ? undefined : pageAt(source);
    return { ...holder, ...(page && { source: page }) } as Holder;
  });
};
