import { customer, demarcate, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { bucket } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(bucket, {
    ...abstracted,
    'limit-exposure': shared(
      { provider: 'Creates buckets that only the project may read.', customer: 'Leave them so, and have the bucket refuse to be opened to everybody.' },
      says.private,
    ),
    'grant-least-access': customer('Grant access by IAM alone, and only what each identity needs.', says.alone),
    'control-keys': when(bucket, 'keys', {
      'managed by Google': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
        says.keys,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in Cloud KMS',
        shared({ provider: 'Guards the key and uses it only as long as you let it.', customer: 'Rotate the key and decide who may use it.' }, says.keys),
      ),
    }),
    'survive-failure': provider('Keeps every object in several zones, or in several regions where the location spans them.', says.locations),
    'undo-mistakes': shared(
      { provider: 'Keeps what was deleted for seven days, unless told otherwise.', customer: 'Leave that on, and keep versions of what must come back later.' },
      says.softDelete,
    ),
    'retain-and-dispose': customer('Say how long objects must stay, lock that, and have them deleted when they must go.', says.lock),
    'record-access': shared(
      { provider: 'Records the calls that change settings or permissions.', customer: 'Keep logs of who reads and writes the objects.' },
      says.logs,
    ),
  }),
];
