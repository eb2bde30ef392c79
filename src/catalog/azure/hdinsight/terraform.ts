import { at, derived, mapping } from '../../../model/index.ts';
import { keyNamedAt } from '../own-key.ts';
import { passwordsWrittenOut } from './passwords.ts';
import { cluster } from './service.ts';

const kinds = ['hadoop', 'hbase', 'interactive_query', 'kafka', 'spark'];

export default [
  mapping(
    cluster,
    kinds.map(kind => `azurerm_hdinsight_${kind}_cluster`),
    ['id', 'name'],
    {
      name: at('name'),
      encryptsBetweenNodes: at<boolean>('encryption_in_transit_enabled', false),
      keys: keyNamedAt('disk_encryption.key_vault_key_id'),
      writtenPassword: derived('', passwordsWrittenOut),
    },
  ),
];
