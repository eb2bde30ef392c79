import { at, derived, mapping } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { secretsOfText } from '../../secrets.ts';
import { saidAt } from '../said.ts';
import { portsAt } from './ports.ts';
import { bucket, database, instance } from './service.ts';
import { enabledAt } from './words.ts';

const spelling = { protocol: 'Protocol', from: 'FromPort', to: 'ToPort', blocks: ['Cidrs', 'Ipv6Cidrs'] } as const;

export default [
  mapping(instance, 'AWS::Lightsail::Instance', ['InstanceName', 'InstanceArn'], {
    name: at('InstanceName'),
    rulesWritten: saidAt('Networking.Ports'),
    ways: portsAt('Networking.Ports', spelling, 'CidrListAliases'),
    snapshots: enabledAt('AddOns.Status'),
    secrets: secretsOfText('UserData'),
  }),
  mapping(database, 'AWS::Lightsail::Database', ['RelationalDatabaseName', 'DatabaseArn'], {
    name: at('RelationalDatabaseName'),
    public: at('PubliclyAccessible'),
    backups: at('BackupRetention'),
    passwordWritten: derived('MasterUserPassword', isWrittenOut),
  }),
  mapping(bucket, 'AWS::Lightsail::Bucket', ['BucketName', 'BucketArn'], {
    name: at('BucketName'),
    reading: at('AccessRules.GetObject'),
    openObjects: at('AccessRules.AllowPublicOverrides'),
    versions: at('ObjectVersioning'),
  }),
];
