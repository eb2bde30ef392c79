import { at, derived, mapping, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { keyAt } from '../key-choice.ts';
import { endpoint, replicationInstance } from './service.ts';

export default [
  mapping(replicationInstance, 'AWS::DMS::ReplicationInstance', ['ReplicationInstanceIdentifier'], {
    name: at('ReplicationInstanceIdentifier'),
    public: at('PubliclyAccessible'),
    autoMinor: at('AutoMinorVersionUpgrade'),
    keys: keyAt('KmsKeyId', 'managed by AWS'),
    standby: at('MultiAZ'),
    groups: refs('VpcSecurityGroupIds'),
  }),
  mapping(endpoint, 'AWS::DMS::Endpoint', ['EndpointIdentifier'], {
    name: at('EndpointIdentifier'),
    engine: at('EngineName'),
    tls: at('SslMode'),
    passwordWritten: derived('Password', isWrittenOut),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['AWS::DMS::ReplicationTask', 'AWS::DMS::ReplicationSubnetGroup'];
