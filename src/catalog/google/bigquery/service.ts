import { asset, count, decide, flag, link, list, plus, reach, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const bigQuery = service({ id: 'google.bigquery', name: 'BigQuery', vendor: 'google' });
const nobody = { unset: { items: [] } } as const;

const declaredDataset = asset(bigQuery, 'dataset', {
  /** Everybody to whom the dataset grants something, by its own list or by IAM. */
  members: list(nobody),
  ownKey: flag({ unset: false, source: says.keys }),
  /** How far back changed and deleted data can be reached, in hours. */
  history: count({ unset: 168, source: says.history }),
});
/** `keys` says who decides over the keys that encrypt its tables. */
export const dataset = plus(declaredDataset, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));

const declaredTable = asset(bigQuery, 'table', {
  dataset: link('google.bigquery.dataset'),
  members: list(nobody),
  ownKey: flag({ unset: false, source: says.keys }),
});
const tableInDataset = plus(declaredTable, me => ({ keyOfDataset: reach(me, 'dataset', 'ownKey', flag(), false) }));
/** A table without a key of its own takes the default key of its dataset. */
export const table = plus(tableInDataset, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{ keyOfDataset: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));
