import { at, gather, mapping, on, refs, type Several } from '../../../model/index.ts';
import { grantsOf, membersGranted } from '../policy-data.ts';
import { keyAt } from '../said.ts';
import { wholeNumber } from '../whole-number.ts';
import { dataset, table } from './service.ts';

const granted = (path: string) => at<Several<string>>(path);
const alone = (path: string) => on('google_bigquery_dataset_access', 'dataset_id', granted(path));

/** They join or spell out what is judged elsewhere. */
export const pieces = ['google_bigquery_reservation', 'google_bigquery_reservation_assignment', 'google_bigquery_capacity_commitment'];

export default [
  mapping(dataset, 'google_bigquery_dataset', ['dataset_id', 'id', 'self_link'], {
    members: gather(
      granted('access.*.special_group'),
      granted('access.*.iam_member'),
      alone('special_group'),
      alone('iam_member'),
      ...grantsOf('google_bigquery_dataset', 'dataset_id'),
    ),
    ownKey: keyAt('default_encryption_configuration.kms_key_name'),
    history: wholeNumber('max_time_travel_hours'),
  }),
  mapping(table, 'google_bigquery_table', ['table_id', 'id', 'self_link'], {
    dataset: refs('dataset_id'),
    members: membersGranted('google_bigquery_table', 'table_id'),
    ownKey: keyAt('encryption_configuration.kms_key_name'),
  }),
];
