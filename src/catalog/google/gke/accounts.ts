import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

type Account = 'none' | 'default' | 'own';
const accounts = ['default', 'own'] as const;
const first = (plain: Plain): Plain => (Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain);
const pick = (plain: Plain, ...keys: readonly string[]): Plain => {
  const block = first(plain);
  return isMap(block) ? keys.map(key => block[key]).find(value => value !== undefined && value !== null) : isUnresolved(block) ? block : undefined;
};

/** Whether a service account that is written is one of your own. */
export const accountOf = (email: Plain): Worked<Account> => {
  if (isUnresolved(email)) return { unknown: email[unresolved], among: accounts };
  if (typeof email !== 'string' || email === '' || email === 'default') return { value: 'default' };
  if (/-compute@developer\.gserviceaccount\.com$|\uE002data\.google_compute_default_service_account\./.test(email)) return { value: 'default' };
  return /\uE001$|\uE002data\./.test(email) ? { unknown: 'which service account is meant is not known', among: accounts } : { value: 'own' };
};

/** Whom the nodes act as that are made with a cluster: its first pool, and those that are provisioned later. */
export const accountOfCluster = (cluster: Plain): Worked<Account> => {
  if (!isMap(cluster)) return { unknown: isUnresolved(cluster) ? cluster[unresolved] : 'it is not wholly known' };
  const later = pick(pick(cluster, 'cluster_autoscaling', 'autoscaling'), 'auto_provisioning_defaults', 'autoprovisioningNodePoolDefaults');
  const blocks = [pick(cluster, 'node_config', 'nodeConfig'), later].map(first).filter(block => block !== undefined);
  const removed = String(cluster['remove_default_node_pool']) === 'true';
  if (blocks.length === 0) return { value: removed ? 'none' : 'default' };
  const answers = blocks.map(block => accountOf(isUnresolved(block) ? block : pick(block, 'service_account', 'serviceAccount')));
  return answers.find(one => 'value' in one && one.value === 'default') ?? answers.find(one => 'unknown' in one) ?? { value: 'own' };
};
