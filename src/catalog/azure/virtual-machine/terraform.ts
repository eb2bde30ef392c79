import { at, derived, first, mapping, on } from '../../../model/index.ts';
import { anySaid } from '../any-said.ts';
import { machineInTerraform, olderMachineInTerraform } from '../machine.ts';
import { isSaid } from '../said.ts';
import { hasUnmanaged } from './disks.ts';
import { machine, nic } from './service.ts';

const managed = derived('', () => ({ value: false }));
const backedUp = on('azurerm_backup_protected_vm', 'source_vm_id', derived('source_vm_id', isSaid));

export const pieces = [
  'azurerm_availability_set',
  'azurerm_proximity_placement_group',
  'azurerm_ssh_public_key',
  'azurerm_virtual_machine_extension',
  'azurerm_virtual_machine_run_command',
  'azurerm_maintenance_configuration',
  'azurerm_maintenance_assignment_virtual_machine',
  'azurerm_virtual_machine_data_disk_attachment',
  'azurerm_network_interface_backend_address_pool_association',
  'azurerm_network_interface_application_security_group_association',
  'azurerm_shared_image',
  'azurerm_shared_image_version',
  'azurerm_gallery_application',
  'azurerm_gallery_application_version',
];

export default [
  mapping(machine, 'azurerm_linux_virtual_machine', ['id', 'name'], {
    ...machineInTerraform('linux', 'allow_extension_operations'),
    unmanagedDisks: managed,
    backedUp,
  }),
  mapping(machine, 'azurerm_windows_virtual_machine', ['id', 'name'], {
    ...machineInTerraform('windows', 'allow_extension_operations'),
    unmanagedDisks: managed,
    backedUp,
  }),
  mapping(machine, 'azurerm_virtual_machine', ['id', 'name'], {
    ...olderMachineInTerraform,
    unmanagedDisks: derived('', hasUnmanaged('storage_os_disk', 'storage_data_disk', 'vhd_uri')),
    backedUp,
  }),
  mapping(nic, 'azurerm_network_interface', ['id', 'name'], {
    publicAddress: derived('ip_configuration', anySaid('public_ip_address_id')),
    forwards: first(at<boolean>('ip_forwarding_enabled'), at<boolean>('enable_ip_forwarding', false)),
  }),
];
