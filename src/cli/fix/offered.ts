import { formsFor } from '../../catalog/forms/index.ts';
import { catalogFor } from '../../catalog/load.ts';
import { type Assessed, assess } from '../../engine/assess.ts';
import type { Found } from '../../engine/bind.ts';
import { planFixes } from '../../engine/fix/plan.ts';
import { readEstate } from '../../readers/estate.ts';
import { loadWriters, writeWith } from '../../readers/writers.ts';
import { disk } from '../disk.ts';
import { dayOfToday, type EstateFlags, readOptions } from '../open-estate.ts';
import { walk } from '../walk.ts';
import { answersFrom } from './answers.ts';
import { edited } from './overlay.ts';

/** The checks of one asset for which `demarc fix` offers a change: it is tried here as it is there. */
export const offeredFor = async (found: Found, estate: Assessed, paths: readonly string[], flags: EstateFlags): Promise<ReadonlySet<string>> => {
  const { id, live, at } = found.declaration;
  if (live || paths.includes('-')) return new Set();
  const files = walk(paths, () => {});
  const [writers, form] = await Promise.all([loadWriters(), formsFor(new Set(estate.bound.estate.declarations.map(one => one.type)))]);
  if (!writers.some(writer => writer.writes(found.declaration))) return new Set();
  const plan = await planFixes({
    estate,
    wanted: target => target.id === id,
    answers: answersFrom([at.file, 'demarc.yaml'], []).answers,
    allowReplace: false,
    form,
    write: changes => writeWith(writers, changes, { tree: disk, declared: estate.bound.declared, form }),
    again: async edits => {
      const read = await readEstate(files, edited(disk, edits), readOptions(flags, process.env));
      return assess(read, await catalogFor(read), { today: dayOfToday(), keepMet: false });
    },
  });
  return new Set(plan.offers.map(offer => offer.check));
};
