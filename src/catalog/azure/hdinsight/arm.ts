import { at, derived, mapping } from '../../../model/index.ts';
import { keyNamedAt } from '../own-key.ts';
import { passwordsWrittenOut } from './passwords.ts';
import { cluster } from './service.ts';

export default [
  mapping(cluster, 'Microsoft.HDInsight/clusters', ['id', 'name'], {
    name: at('name'),
    encryptsBetweenNodes: at<boolean>('properties.encryptionInTransitProperties.isEncryptionInTransitEnabled'),
    keys: keyNamedAt('properties.diskEncryptionProperties.keyName'),
    writtenPassword: derived('properties', passwordsWrittenOut),
  }),
];
