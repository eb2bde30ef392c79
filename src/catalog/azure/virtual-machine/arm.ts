import { at, derived, mapping, on } from '../../../model/index.ts';
import { anySaid } from '../any-said.ts';
import { machineInTemplates } from '../machine.ts';
import { isSaid } from '../said.ts';
import { hasUnmanaged } from './disks.ts';
import { machine, nic } from './service.ts';

export const pieces = [
  'Microsoft.Compute/availabilitySets',
  'Microsoft.Compute/proximityPlacementGroups',
  'Microsoft.Compute/sshPublicKeys',
  'Microsoft.Compute/virtualMachines/extensions',
  'Microsoft.Compute/virtualMachines/runCommands',
  'Microsoft.Maintenance/configurationAssignments',
  'Microsoft.Maintenance/maintenanceConfigurations',
  'Microsoft.Compute/galleries/images',
  'Microsoft.Compute/galleries/images/versions',
  'Microsoft.Compute/galleries/applications',
  'Microsoft.Compute/galleries/applications/versions',
];

export default [
  mapping(machine, 'Microsoft.Compute/virtualMachines', ['id', 'name'], {
    ...machineInTemplates('properties'),
    unmanagedDisks: derived('properties.storageProfile', hasUnmanaged('osDisk', 'dataDisks', 'vhd.uri')),
    backedUp: on(
      'Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems',
      'properties.sourceResourceId',
      derived('properties.sourceResourceId', isSaid),
    ),
  }),
  mapping(nic, 'Microsoft.Network/networkInterfaces', ['id', 'name'], {
    publicAddress: derived('properties.ipConfigurations', anySaid('properties.publicIPAddress.id')),
    forwards: at('properties.enableIPForwarding'),
  }),
];
