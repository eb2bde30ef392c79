/**
 * The same as the `demarc` command, as a library.
 *
 * ```ts
 * import { assess } from 'demarc';
 * const { ledger } = await assess(['infra'], { vars: { environment: 'prod' } });
 * for (const finding of ledger.findings) console.log(finding.check, finding.place.file, finding.place.line, finding.because);
 * ```
 */
import { catalog } from './catalog/index.ts';
import { charterFor, withProblems } from './cli/charter.ts';
import { disk } from './cli/disk.ts';
import { walk } from './cli/walk.ts';
import { type Assessed, assess as assessEstate, type KeepMet } from './engine/assess.ts';
import type { Problem } from './model/index.ts';
import { type ReadOptions, readEstate } from './readers/estate.ts';

export type { Assessed, KeepMet } from './engine/assess.ts';
export type * from './model/index.ts';
export type { ReadOptions } from './readers/estate.ts';
export { catalog };

/** What the user says beside the paths. */
export interface AssessOptions extends ReadOptions {
  /** The day it is (ISO 8601), for what expires; today when left out. */
  readonly today?: string;
  /** Called now and then with how many assets are done, of how many. */
  readonly progress?: (done: number, all: number) => void;
  /** Whether findings that are met are kept one by one; true when left out. Without them a large estate needs much less memory. */
  readonly keepMet?: KeepMet;
  /** Charters of elsewhere and modules, with checks of your own. Modules run. */
  readonly policies?: readonly string[];
}

/**
 * Reads every estate file below the paths and draws the line: who holds each duty of each asset, and whether it is done.
 * Nothing in a file makes it throw: what cannot be read stands in `bound.estate.problems`. No network call is made.
 */
export const assess = async (paths: readonly string[], options: AssessOptions = {}): Promise<Assessed> => {
  const problems: Problem[] = [];
  const files = walk(paths, problem => problems.push(problem));
  const estate = await readEstate(files, disk, options);
  const { today = new Date().toISOString().slice(0, 10), progress, keepMet = true } = options;
  const found = await charterFor(files, disk, today, options.policies);
  const own = (await found?.withChecks(catalog)) ?? { catalog, problems: [] };
  const all = withProblems([...problems, ...estate.problems], [...(found?.problems ?? []), ...own.problems]);
  return assessEstate({ ...estate, problems: all }, own.catalog, {
    today,
    keepMet,
    ...(progress && { progress }),
    ...(found && { governing: found.governing }),
  });
};
