import { at, derived, gather, mapping, refs, type Several } from '../../../model/index.ts';
import { advancedObjects, selectedObjects } from './selectors.ts';
import { trail } from './service.ts';

const objects = (access: 'read' | 'write') =>
  gather(derived<Several<string>>('EventSelectors', selectedObjects(access)), derived<Several<string>>('AdvancedEventSelectors', advancedObjects(access)));

export default [
  mapping(trail, 'AWS::CloudTrail::Trail', ['TrailName', 'Arn'], {
    name: at('TrailName'),
    logging: at('IsLogging'),
    allRegions: at('IsMultiRegionTrail'),
    globalEvents: at('IncludeGlobalServiceEvents'),
    organisation: at('IsOrganizationTrail'),
    validation: at('EnableLogFileValidation'),
    key: at('KMSKeyId'),
    logGroup: at('CloudWatchLogsLogGroupArn'),
    bucket: refs('S3BucketName'),
    selectedReads: objects('read'),
    selectedWrites: objects('write'),
  }),
];
