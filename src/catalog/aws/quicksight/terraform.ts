import { at, derived, mapping } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { saidAt } from '../said.ts';
import { defaultKeyAt } from './keys.ts';
import { addresses, dataSource, keys, subscription } from './service.ts';

export default [
  mapping(dataSource, 'aws_quicksight_data_source', ['id', 'arn', 'data_source_id'], {
    name: at('name'),
    tlsDisabled: at('ssl_properties.disable_ssl'),
    passwordWritten: derived('credentials.credential_pair.password', isWrittenOut),
    throughYourNetwork: saidAt('vpc_connection_properties'),
  }),
  mapping(subscription, 'aws_quicksight_account_subscription', ['id', 'account_name'], { name: at('account_name'), signIn: at('authentication_method') }),
  mapping(addresses, 'aws_quicksight_ip_restriction', ['aws_account_id'], { enabled: at('enabled') }),
  mapping(keys, 'aws_quicksight_key_registration', ['aws_account_id'], { hasDefault: defaultKeyAt('key_registration') }),
];
