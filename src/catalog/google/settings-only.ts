import { type DutyId, type Holder, notApplicable } from '../../model/index.ts';
import { abstracted } from './baselines/index.ts';
import { withoutData } from './without-data.ts';

/** The line of what is itself a setting: it holds no data, no network leads to it, and nobody calls it; `why` says so of the kind. */
export const settingsOnly = (why: string): Readonly<Record<DutyId, Holder>> => ({
  ...abstracted,
  ...withoutData,
  'limit-exposure': notApplicable(why),
  'filter-traffic': notApplicable(why),
  'segment-network': notApplicable(why),
});
