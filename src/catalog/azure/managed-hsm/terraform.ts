import { at, derived, isUnresolved, mapping, type Plain, spelled, unresolved, type Worked } from '../../../model/index.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { pool } from './service.ts';

const quorums = ['fewer than three', 'three or more'] as const;
const quorumOf = (number: Plain): Worked<(typeof quorums)[number]> =>
  isUnresolved(number) ? { unknown: number[unresolved], among: quorums } : { value: Number(number) >= 3 ? 'three or more' : 'fewer than three' };

export default [
  mapping(pool, 'azurerm_key_vault_managed_hardware_security_module', ['id', 'name', 'hsm_uri'], {
    purgeProtection: at('purge_protection_enabled', false),
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    defaultAction: at('network_acls.default_action'),
    privateEndpoint: endpointInTerraform,
    quorum: derived('security_domain_quorum', quorumOf),
    logs: logsInTerraform,
  }),
];
