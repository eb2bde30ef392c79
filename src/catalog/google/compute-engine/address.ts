import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const blocks = ['access_config', 'ipv6_access_config', 'accessConfigs', 'ipv6AccessConfigs'];

/** Whether any interface of a machine has an address that the internet can reach. An empty block asks for one as well. */
export const hasExternalAddress = (plain: Plain): Worked<boolean> => {
  const interfaces = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
  const configs = interfaces.flatMap(one => (isMap(one) ? blocks.flatMap(name => one[name] ?? []) : one));
  if (configs.some(config => isMap(config))) return { value: true };
  const open = configs.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: [true, false] } : { value: false };
};
