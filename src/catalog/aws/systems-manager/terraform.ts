import { at, derived, first, mapping, type Several } from '../../../model/index.ts';
import { textsAt } from '../../addresses.ts';
import { isValueWritten } from '../secret-value.ts';
import { isNamedLikeSecret, settingOf } from './names.ts';
import { document, parameter, sessions, setting } from './service.ts';

const inputs = (name: string) => `content.inputs.${name}`;

export default [
  mapping(parameter, 'aws_ssm_parameter', ['id', 'arn', 'name'], {
    name: at('name'),
    type: at('type'),
    key: at('key_id'),
    soundsSecret: derived('name', isNamedLikeSecret),
    valueIsWritten: first(derived('value', isValueWritten), derived('insecure_value', isValueWritten)),
  }),
  mapping(
    sessions,
    'aws_ssm_document',
    ['id', 'arn', 'name'],
    {
      name: at('name'),
      key: at(inputs('kmsKeyId')),
      bucket: at(inputs('s3BucketName')),
      bucketMustEncrypt: at(inputs('s3EncryptionEnabled')),
      logGroup: at(inputs('cloudWatchLogGroupName')),
      logGroupMustEncrypt: at(inputs('cloudWatchEncryptionEnabled')),
    },
    { document_type: 'Session' },
  ),
  mapping(document, 'aws_ssm_document', ['id', 'arn', 'name'], {
    name: at('name'),
    sharedWith: derived<Several<string>>('permissions.account_ids', ids => ({ value: textsAt(ids) })),
  }),
  mapping(setting, 'aws_ssm_service_setting', ['id', 'arn'], {
    name: derived('setting_id', settingOf),
    value: at('setting_value'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['aws_ssm_association', 'aws_ssm_maintenance_window_target', 'aws_ssm_patch_group'];
