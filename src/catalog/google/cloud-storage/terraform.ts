import { at, derived, first, gather, mapping, on, present, type Several } from '../../../model/index.ts';
import { membersGranted } from '../policy-data.ts';
import { askedAt, keyAt } from '../said.ts';
import { wholeNumber } from '../whole-number.ts';
import { entitiesOfRoles, entityOfPredefined } from './entities.ts';
import { retentionBy } from './retention.ts';
import { bucket } from './service.ts';

const entity = (type: string) => on(type, 'bucket', at<Several<string>>('entity'));
const roles = (type: string) => on(type, 'bucket', derived('role_entity', entitiesOfRoles));
const predefined = (type: string) => on(type, 'bucket', derived('predefined_acl', entityOfPredefined));

/** They join or spell out what is judged elsewhere. */
export const pieces = ['google_storage_bucket_object', 'google_storage_notification', 'google_storage_managed_folder', 'google_storage_insights_report_config'];

export default [
  mapping(bucket, 'google_storage_bucket', ['name', 'id', 'url', 'self_link'], {
    uniformAccess: first(at<boolean>('uniform_bucket_level_access'), at<boolean>('bucket_policy_only')),
    publicAccess: at('public_access_prevention'),
    members: membersGranted('google_storage_bucket', 'bucket'),
    entities: gather(
      roles('google_storage_bucket_acl'),
      predefined('google_storage_bucket_acl'),
      entity('google_storage_bucket_access_control'),
      roles('google_storage_default_object_acl'),
      entity('google_storage_default_object_access_control'),
    ),
    versions: at('versioning.enabled'),
    softDelete: wholeNumber('soft_delete_policy.retention_duration_seconds'),
    retention: derived('retention_policy', retentionBy('is_locked')),
    accessLogs: askedAt('logging.log_bucket', 'log-bucket'),
    receivesLogs: on('google_storage_bucket', 'logging.log_bucket', present('logging')),
    ownKey: keyAt('encryption.default_kms_key_name'),
  }),
];
