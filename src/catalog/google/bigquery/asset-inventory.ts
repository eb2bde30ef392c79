import { at, gather, mapping, refs, type Several } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { wholeNumber } from '../whole-number.ts';
import { dataset, table } from './service.ts';

const granted = (path: string) => at<Several<string>>(path);

export default [
  mapping(dataset, 'bigquery.googleapis.com/Dataset', ['datasetReference.datasetId', 'id', 'selfLink'], {
    members: gather(granted('access.*.specialGroup'), granted('access.*.iamMember'), granted('iamPolicy.bindings.*.members')),
    ownKey: saidAt('defaultEncryptionConfiguration.kmsKeyName'),
    history: wholeNumber('maxTimeTravelHours'),
  }),
  mapping(table, 'bigquery.googleapis.com/Table', ['tableReference.tableId', 'id', 'selfLink'], {
    dataset: refs('tableReference.datasetId'),
    members: granted('iamPolicy.bindings.*.members'),
    ownKey: saidAt('encryptionConfiguration.kmsKeyName'),
  }),
];
