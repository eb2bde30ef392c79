import { wholeCatalog } from '../../catalog/load.ts';
import type { Assessed } from '../../engine/assess.ts';
import type { ComparedLedger } from '../../reports/html/compared.ts';
import type { ReportOptions } from '../../reports/report.ts';
import { select } from '../../reports/select.ts';
import { fails, threshold } from '../fail-on.ts';
import { withImported } from '../imported.ts';
import { dayOfToday, type EstateFlags, openGoverned } from '../open-estate.ts';
import { write } from '../output.ts';
import { pagesFor } from '../pages.ts';
import { comparedWith } from '../pages-compared.ts';
import { screenOf } from '../screen.ts';
import { selectionOf } from '../selection.ts';
import { rememberedTreePath } from '../tree-path.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { whereaboutsOf } from '../whereabouts.ts';
import type { AssessFlags } from './assess.ts';

/** `demarc assess --format html`: the pages, as one file. The exit code is that of every format. */
export const pagesCommand = async (given: readonly string[], flags: AssessFlags): Promise<number> => {
  const { output, cache } = flags;
  if (output === undefined && process.stdout.isTTY) throw new UsageError('a page is nothing to read in a terminal', 'Say where it goes: --output report.html');
  if (cache !== undefined) throw new UsageError('--cache keeps too little for the pages', 'Leave --cache out of --format html.');
  if (flags.verdict.length > 0) throw new UsageError('the pages show every verdict, and filter by it', 'Leave --verdict out of --format html.');
  const failsAt = threshold(flags.failOn);
  const paths = given.length > 0 ? given : ['.'];
  const { assessed, pieces } = await assessedPages(paths, flags, flags);
  write(pieces, output);
  return fails(assessed, failsAt) ? 1 : 0;
};

type Narrowing = Partial<Pick<AssessFlags, 'service' | 'check' | 'duty' | 'layer' | 'account' | 'region' | 'import'>>;
interface Pages {
  readonly assessed: Assessed;
  readonly compared?: ComparedLedger;
  readonly pieces: Iterable<string>;
}
/** An estate as pages; beside an earlier state of it where `compare` names one. */
export const assessedPages = async (
  paths: readonly string[],
  flags: EstateFlags,
  how: Narrowing & { readonly live?: boolean; readonly compare?: string },
): Promise<Pages> => {
  const { estate: opened, found } = await openGoverned(paths, flags);
  const estate = how.import === undefined || how.import.length === 0 ? opened : withImported(opened, how.import, await wholeCatalog());
  const selection = { service: how.service ?? [], check: how.check ?? [], duty: how.duty ?? [], layer: how.layer ?? [] };
  const whole = selection.service.length + selection.check.length > 0 ? await wholeCatalog() : estate.catalog;
  const assessed = { ...estate, ledger: select(estate.ledger, whole, selectionOf(selection, whole)) };
  const now = process.env['DEMARC_TODAY'] === undefined ? new Date().toISOString() : `${dayOfToday()}T00:00:00.000Z`;
  const options: ReportOptions = {
    version,
    facts: true,
    quiet: false,
    screen: screenOf({}, process.env, process.platform),
    fileName: rememberedTreePath(),
    now,
    whereabouts: whereaboutsOf(estate, how),
  };
  const compared = how.compare === undefined ? undefined : await comparedWith(how.compare, assessed, paths, flags);
  const beside = compared && { compared };
  return { assessed, ...beside, pieces: await pagesFor({ assessed, found, options, paths, ...beside }, how.live) };
};
