import { at, gather, mapping, on, spelled } from '../../../model/index.ts';
import { rulesAt } from './rules.ts';
import { policy } from './service.ts';

const kinds = {
  CLOUD_ARMOR: 'requests',
  CLOUD_ARMOR_EDGE: 'cached content',
  CLOUD_ARMOR_INTERNAL_SERVICE: 'requests',
  CLOUD_ARMOR_NETWORK: 'packets',
} as const;
const names = ['name', 'id', 'self_link'];
const adaptive = at<boolean>('adaptive_protection_config.layer_7_ddos_defense_config.enable', false);

export default [
  mapping(policy, 'google_compute_security_policy', names, {
    filters: spelled('type', kinds),
    rules: gather(rulesAt('rule'), on('google_compute_security_policy_rule', 'security_policy', rulesAt(''))),
    adaptive,
  }),
  mapping(policy, 'google_compute_region_security_policy', names, {
    filters: spelled('type', kinds),
    rules: gather(rulesAt('rules'), on('google_compute_region_security_policy_rule', 'security_policy', rulesAt(''))),
    adaptive,
  }),
];
