import { derived, mapping, spelled } from '../../../model/index.ts';
import { looseClusters, wideExemptions } from './rules.ts';
import { policy } from './service.ts';

export const pieces = ['google_binary_authorization_attestor', 'google_container_analysis_note'];

export default [
  mapping(policy, 'google_binary_authorization_policy', ['id', 'project'], {
    lets: spelled('default_admission_rule.evaluation_mode', {
      ALWAYS_ALLOW: 'any image',
      REQUIRE_ATTESTATION: 'attested images',
      ALWAYS_DENY: 'no image',
    }),
    enforced: spelled('default_admission_rule.enforcement_mode', { ENFORCED_BLOCK_AND_AUDIT_LOG: true, DRYRUN_AUDIT_LOG_ONLY: false }),
    wideExemptions: derived('admission_whitelist_patterns', wideExemptions),
    looseClusters: derived('cluster_admission_rules', looseClusters),
  }),
];
