import { derived, mapping, spelled } from '../../../model/index.ts';
import { keyNamedAt } from '../own-key.ts';
import { saidAt } from '../said.ts';
import { anyContainer, anyPassword, ofMap, secretsBy } from './containers.ts';
import { group } from './service.ts';

export default [
  mapping(group, 'azurerm_container_group', ['id', 'name'], {
    public: spelled('ip_address_type', { Public: true, Private: false, None: false }, true),
    secrets: derived('container', secretsBy(ofMap)),
    privileged: derived('container', anyContainer('security.privilege_enabled')),
    pullsByPassword: derived('image_registry_credential', anyPassword),
    key: keyNamedAt('key_vault_key_id'),
    logged: saidAt('diagnostics.log_analytics'),
  }),
];
