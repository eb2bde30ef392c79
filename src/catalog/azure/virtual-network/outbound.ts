import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** The first version of the interface whose subnets are private unless they say otherwise. */
const privateSince = '2025-07-01';

/** Whether a version of the interface makes subnets private by itself. */
export const isPrivateByDefault = (version: Plain): Worked<boolean> => {
  if (isUnresolved(version)) return { unknown: version[unresolved], among: [true, false] };
  return { value: typeof version === 'string' && version >= privateSince };
};

/** Whether a subnet of a template is private: as it says, or as its version does. */
export const isPrivate = (subnet: Plain): Worked<boolean> => {
  if (!isMap(subnet)) return { unknown: 'the subnet is not wholly known', among: [true, false] };
  const properties = subnet['properties'];
  const said = isMap(properties) ? properties['defaultOutboundAccess'] : properties;
  if (isUnresolved(said)) return { unknown: said[unresolved], among: [true, false] };
  return typeof said === 'boolean' ? { value: !said } : isPrivateByDefault(subnet['apiVersion']);
};

/** Whether a flow log records a network security group: its id, or a reference to one, says so. */
export const recordsA = (target: Plain): Worked<'network' | 'group'> => {
  if (isUnresolved(target)) return { unknown: target[unresolved], among: ['network', 'group'] };
  const named = String(target ?? '');
  if (/networkSecurityGroups\/|network_security_group\b/i.test(named)) return { value: 'group' };
  return /virtualNetworks\/|networkInterfaces\/|azurerm_(virtual_network|subnet|network_interface)\b/i.test(named)
    ? { value: 'network' }
    : { unknown: 'what it records is not known', among: ['network', 'group'] };
};
