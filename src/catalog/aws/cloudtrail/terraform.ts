import { at, derived, gather, mapping, refs, type Several } from '../../../model/index.ts';
import { advancedObjects, selectedObjects } from './selectors.ts';
import { trail } from './service.ts';

const objects = (access: 'read' | 'write') =>
  gather(derived<Several<string>>('event_selector', selectedObjects(access)), derived<Several<string>>('advanced_event_selector', advancedObjects(access)));

export default [
  mapping(trail, 'aws_cloudtrail', ['id', 'arn', 'name'], {
    name: at('name'),
    logging: at('enable_logging', true),
    allRegions: at('is_multi_region_trail'),
    globalEvents: at('include_global_service_events'),
    organisation: at('is_organization_trail'),
    validation: at('enable_log_file_validation'),
    key: at('kms_key_id'),
    logGroup: at('cloud_watch_logs_group_arn'),
    bucket: refs('s3_bucket_name'),
    selectedReads: objects('read'),
    selectedWrites: objects('write'),
  }),
];
