import { existsSync, writeFileSync } from 'node:fs';
import { wholeCatalog } from '../catalog/load.ts';
import type { Assessed } from '../engine/assess.ts';
import { type Baseline, baselineJson, baselineOf, type OnlyNew, onlyNew, readBaseline } from '../engine/compare/baseline.ts';
import { isLedgerJson, readLedger } from '../engine/compare/kept-ledger.ts';
import { snapshotOf } from '../engine/compare/snapshot.ts';
import type { Ledger } from '../model/index.ts';
import { plural } from '../reports/words.ts';
import { dayOfToday } from './open-estate.ts';
import { jsonIn, renamesBelow } from './states.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';
import { codeOf } from './walk.ts';

const howTo = 'demarc assess --write-baseline FILE writes one; a ledger (--format json) does as well.';

/** An answer with only what is new since a baseline, and what says how each finding of the whole ledger stands to it. */
export interface SinceBaseline extends Assessed {
  readonly whole: Ledger;
  readonly since: OnlyNew['since'];
}
export const sinceBaseline = async (estate: Assessed, file: string, paths: readonly string[]): Promise<SinceBaseline> => {
  const { ledger, known, since } = onlyNew(estate.ledger, snapshotOf(estate, { renames: renamesBelow(paths) }), await baselineIn(file));
  return { ...estate, ledger, known, whole: estate.ledger, since };
};

const baselineIn = async (file: string): Promise<Baseline> => {
  if (!existsSync(file)) throw new UsageError(`--baseline ${file}: there is no such file`, howTo);
  const value = jsonIn(file, () => true);
  const baseline = readBaseline(value);
  if (baseline) return baseline;
  if (!isLedgerJson(value)) throw new UsageError(`--baseline ${file}: this is neither a baseline nor a ledger`, howTo);
  const state = readLedger(value, await wholeCatalog());
  if ('problem' in state) throw new UsageError(`--baseline ${file}: ${state.problem}`, howTo);
  return baselineOf(state, '');
};

/** Keeps what is not done today, so that only what comes after it counts. */
export const keepBaseline = (estate: Assessed, file: string): void => {
  const baseline = baselineOf(snapshotOf(estate), dayOfToday());
  const count = baseline.assets.reduce((sum, { unmet, unproven }) => sum + unmet.length + unproven.length, 0);
  try {
    writeFileSync(file, baselineJson(baseline, version));
  } catch (error) {
    throw new UsageError(`--write-baseline ${file}: it cannot be written (${codeOf(error)})`);
  }
  process.stderr.write(
    `demarc: ${file} holds ${plural(count, 'finding')} of ${plural(baseline.assets.length, 'asset')}: from now on demarc assess --baseline ${file} counts what is new\n`,
  );
};
