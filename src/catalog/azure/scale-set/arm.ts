import { at, derived, mapping } from '../../../model/index.ts';
import { networksAt } from '../../aws/networks.ts';
import { machineInTemplates } from '../machine.ts';
import { anyForwards, givesPublicAddresses } from './interfaces.ts';
import { scaleSet } from './service.ts';

const interfaces = 'properties.virtualMachineProfile.networkProfile.networkInterfaceConfigurations';

export const pieces = ['Microsoft.Compute/virtualMachineScaleSets/extensions'];

export default [
  mapping(scaleSet, 'Microsoft.Compute/virtualMachineScaleSets', ['id', 'name'], {
    ...machineInTemplates('properties.virtualMachineProfile'),
    imagesReplaced: at('properties.upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade'),
    publicAddresses: derived(interfaces, givesPublicAddresses('properties.ipConfigurations', 'properties.publicIPAddressConfiguration')),
    forwards: derived(interfaces, anyForwards('properties.enableIPForwarding')),
    zones: networksAt('zones'),
  }),
];
