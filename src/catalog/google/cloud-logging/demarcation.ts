import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { keyCases } from '../own-key.ts';
import { withoutData } from '../without-data.ts';
import { bucket, sink } from './service.ts';
import { says } from './sources.ts';

const recorded = unchecked(
  'what a project records of reads and writes is checked on the project',
  shared({ provider: 'Records the calls that change settings or permissions.', customer: 'Switch on the record of who reads the logs.' }, says.audit),
);
const kept = shared({ provider: 'Keeps entries for as long as the bucket says.', customer: 'Say how long entries must stay, and lock that.' }, says.buckets);

export default [
  demarcate(bucket, {
    ...abstracted,
    'limit-exposure': unchecked(
      'who may read logs is granted on the project, and is checked there',
      customer('Let nobody read the logs but those who must.', says.readers),
    ),
    'keep-logs': when(bucket, 'kind', {
      'set by you': kept,
      'fixed by Google': provider('Keeps the record of administration, and lets nobody change for how long.', says.fixed),
    }),
    'undo-mistakes': notApplicable('entries are never changed; how long they stay belongs to keep-logs'),
    'retain-and-dispose': notApplicable('how long entries stay belongs to keep-logs'),
    'control-keys': when(bucket, 'keys', keyCases(says.keys)),
    'record-access': recorded,
  }),
  demarcate(sink, {
    ...abstracted,
    ...withoutData,
    'limit-exposure': notApplicable('a sink is reached by nobody; where it brings entries is judged there'),
    'keep-logs': shared(
      { provider: 'Brings entries to where the sink says.', customer: 'Leave sinks on, and have them take in all that lies below.' },
      says.routes,
    ),
    'record-access': recorded,
  }),
];
