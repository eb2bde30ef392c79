import { at, derived, mapping, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { keyAt } from '../key-choice.ts';
import { saidAt } from '../said.ts';
import { database, influx } from './service.ts';

export default [
  mapping(database, 'AWS::Timestream::Database', ['DatabaseName', 'Arn'], {
    name: at('DatabaseName'),
    keys: keyAt('KmsKeyId', 'managed by AWS'),
  }),
  mapping(influx, 'AWS::Timestream::InfluxDBInstance', ['Id', 'Arn', 'Name'], {
    name: at('Name'),
    public: at('PubliclyAccessible'),
    deployment: at('DeploymentType'),
    logs: saidAt('LogDeliveryConfiguration'),
    passwordWritten: derived('Password', isWrittenOut),
    groups: refs('VpcSecurityGroupIds'),
  }),
];
