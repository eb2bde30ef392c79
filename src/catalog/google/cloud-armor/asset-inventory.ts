import { at, mapping, spelled } from '../../../model/index.ts';
import { rulesAt } from './rules.ts';
import { policy } from './service.ts';

const kinds = {
  CLOUD_ARMOR: 'requests',
  CLOUD_ARMOR_EDGE: 'cached content',
  CLOUD_ARMOR_INTERNAL_SERVICE: 'requests',
  CLOUD_ARMOR_NETWORK: 'packets',
} as const;

export default [
  mapping(policy, 'compute.googleapis.com/SecurityPolicy', ['name', 'id', 'selfLink'], {
    filters: spelled('type', kinds),
    rules: rulesAt('rules'),
    adaptive: at('adaptiveProtectionConfig.layer7DdosDefenseConfig.enable', false),
  }),
];
