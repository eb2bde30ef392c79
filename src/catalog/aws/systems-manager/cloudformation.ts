import { at, derived, mapping, type Several } from '../../../model/index.ts';
import { isValueWritten } from '../secret-value.ts';
import { isNamedLikeSecret } from './names.ts';
import { document, parameter, sessions } from './service.ts';

const inputs = (name: string) => `Content.inputs.${name}`;

export default [
  mapping(parameter, 'AWS::SSM::Parameter', ['Name'], {
    name: at('Name'),
    type: at('Type'),
    /** CloudFormation makes no secure strings, so that no other key is named. */
    key: derived('', () => ({ value: 'alias/aws/ssm' })),
    soundsSecret: derived('Name', isNamedLikeSecret),
    valueIsWritten: derived('Value', isValueWritten),
  }),
  mapping(
    sessions,
    'AWS::SSM::Document',
    ['Name'],
    {
      name: at('Name'),
      key: at(inputs('kmsKeyId')),
      bucket: at(inputs('s3BucketName')),
      bucketMustEncrypt: at(inputs('s3EncryptionEnabled')),
      logGroup: at(inputs('cloudWatchLogGroupName')),
      logGroupMustEncrypt: at(inputs('cloudWatchEncryptionEnabled')),
    },
    { DocumentType: 'Session' },
  ),
  mapping(document, 'AWS::SSM::Document', ['Name'], {
    name: at('Name'),
    /** A document of a template is shared with nobody until somebody shares it by hand. */
    sharedWith: derived<Several<string>>('', () => ({ value: { items: [] } })),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['AWS::SSM::Association', 'AWS::SSM::MaintenanceWindowTarget'];
