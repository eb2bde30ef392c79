import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { networksAt } from '../../aws/networks.ts';
import { machineInTerraform, olderMachineInTerraform, orchestratedInTerraform } from '../machine.ts';
import { anyForwards, givesPublicAddresses } from './interfaces.ts';
import { scaleSet } from './service.ts';

const around = (interfaces: string, address: string) => ({
  publicAddresses: derived(interfaces, givesPublicAddresses('ip_configuration', address)),
  zones: networksAt('zones'),
});
const uniform = {
  ...around('network_interface', 'public_ip_address'),
  forwards: derived('network_interface', anyForwards('enable_ip_forwarding')),
  imagesReplaced: at<boolean>('automatic_os_upgrade_policy.enable_automatic_os_upgrade'),
};

export const pieces = ['azurerm_virtual_machine_scale_set_extension'];

export default [
  mapping(scaleSet, 'azurerm_linux_virtual_machine_scale_set', ['id', 'name'], { ...machineInTerraform('linux', 'extension_operations_enabled'), ...uniform }),
  mapping(scaleSet, 'azurerm_windows_virtual_machine_scale_set', ['id', 'name'], {
    ...machineInTerraform('windows', 'extension_operations_enabled'),
    ...uniform,
  }),
  mapping(scaleSet, 'azurerm_orchestrated_virtual_machine_scale_set', ['id', 'name'], {
    ...orchestratedInTerraform,
    ...around('network_interface', 'public_ip_address'),
    forwards: derived('network_interface', anyForwards('enable_ip_forwarding')),
    imagesReplaced: at('automatic_os_upgrade_policy.enable_automatic_os_upgrade'),
  }),
  mapping(scaleSet, 'azurerm_virtual_machine_scale_set', ['id', 'name'], {
    ...olderMachineInTerraform,
    ...around('network_profile', 'public_ip_address_configuration'),
    forwards: derived('network_profile', anyForwards('ip_forwarding')),
    imagesReplaced: spelled('automatic_os_upgrade', { true: true, false: false }, false),
  }),
];
