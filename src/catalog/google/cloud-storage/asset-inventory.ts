import { at, derived, gather, mapping, on, present, type Several } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { wholeNumber } from '../whole-number.ts';
import { retentionBy } from './retention.ts';
import { bucket } from './service.ts';

export default [
  mapping(bucket, 'storage.googleapis.com/Bucket', ['name', 'id', 'selfLink'], {
    uniformAccess: at('iamConfiguration.uniformBucketLevelAccess.enabled'),
    publicAccess: at('iamConfiguration.publicAccessPrevention'),
    members: at<Several<string>>('iamPolicy.bindings.*.members'),
    entities: gather(at<Several<string>>('acl.*.entity'), at<Several<string>>('defaultObjectAcl.*.entity')),
    versions: at('versioning.enabled'),
    softDelete: wholeNumber('softDeletePolicy.retentionDurationSeconds'),
    retention: derived('retentionPolicy', retentionBy('isLocked')),
    accessLogs: saidAt('logging.logBucket'),
    receivesLogs: on('storage.googleapis.com/Bucket', 'logging.logBucket', present('logging')),
    ownKey: saidAt('encryption.defaultKmsKeyName'),
  }),
];
