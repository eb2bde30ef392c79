import { at, derived, mapping } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { saidAt } from '../said.ts';
import { dataSource } from './service.ts';

export default [
  mapping(dataSource, 'AWS::QuickSight::DataSource', ['Arn', 'DataSourceId'], {
    name: at('Name'),
    tlsDisabled: at('SslProperties.DisableSsl'),
    passwordWritten: derived('Credentials.CredentialPair.Password', isWrittenOut),
    throughYourNetwork: saidAt('VpcConnectionProperties'),
  }),
];
