import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const every = ['ADMIN_READ', 'DATA_READ', 'DATA_WRITE'];
const both = [true, false] as const;
const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const pick = (plain: Plain, ...keys: readonly string[]): readonly Plain[] =>
  isUnresolved(plain) ? [plain] : isMap(plain) ? listOf(keys.map(key => plain[key]).find(value => value !== undefined)) : [];

/** Whether these settings record all reads and writes of all services. */
export const recordsEverything = (configs: Plain): Worked<boolean> => {
  const all = listOf(configs);
  const ofAll = all.filter(config => isMap(config) && config['service'] === 'allServices');
  const kinds = ofAll.flatMap(config => pick(config, 'auditLogConfigs', 'audit_log_configs', 'audit_log_config'));
  const exempt = kinds.map(one => pick(one, 'exemptedMembers', 'exempted_members'));
  // A kind of access is recorded wholly when nobody is exempt from it.
  const types = kinds.flatMap((one, i) => (exempt[i]?.length === 0 ? pick(one, 'logType', 'log_type') : []));
  if (every.every(type => types.includes(type))) return { value: true };
  const services = all.flatMap(config => pick(config, 'service'));
  const open = [...all, ...services, ...types, ...exempt.flat()].find(isUnresolved);
  return open ? { unknown: open[unresolved], among: both } : { value: false };
};

/** The same, of one declaration with settings for one service. */
export const recordsEverythingAlone = (config: Plain): Worked<boolean> => recordsEverything([config]);
