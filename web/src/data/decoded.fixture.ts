import { openGoverned } from '../../../src/cli/open-estate.ts';
import { pagesInput } from '../../../src/cli/pages.ts';
import type { Assessed } from '../../../src/engine/assess.ts';
import { blocksOf, type PagesInput } from '../../../src/reports/html/pages.ts';
import type { ReportOptions } from '../../../src/reports/report.ts';
import { decode } from './decode.ts';
import { gatherAll } from './gather.ts';
import type { Report } from './report.ts';

export const options: ReportOptions = {
  version: '1.2.3',
  facts: true,
  quiet: false,
  screen: { width: 100, colour: false, unicode: true },
  fileName: file => file,
  now: '2026-11-20T09:30:00.000Z',
};

const flags = { var: [], varFile: [], parameter: [] };

/** An estate as the command assesses it, and the same as the pages have it after it was written and read again. */
export const decoded = async (...paths: readonly string[]): Promise<{ readonly assessed: Assessed; readonly input: PagesInput; readonly report: Report }> => {
  const { estate, found } = await openGoverned(paths, flags);
  const input = await pagesInput({ assessed: estate, found, options, paths });
  return { assessed: estate, input, report: throughBlocks(input) };
};

export const throughBlocks = (input: PagesInput): Report => {
  const blocks = new Map<string, unknown[]>();
  for (const [kind, block] of blocksOf(input)) {
    const own = blocks.get(kind) ?? [];
    blocks.set(kind, own);
    own.push(JSON.parse(JSON.stringify(block)));
  }
  return decode(
    gatherAll(blocks),
    async number => blocks.get('detail')?.[number],
    async () => blocks.get('services')?.[0],
  );
};
