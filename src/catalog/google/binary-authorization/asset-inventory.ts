import { derived, mapping, spelled } from '../../../model/index.ts';
import { looseClusters, wideExemptions } from './rules.ts';
import { policy } from './service.ts';

export default [
  mapping(policy, 'binaryauthorization.googleapis.com/Policy', ['name'], {
    lets: spelled('defaultAdmissionRule.evaluationMode', {
      ALWAYS_ALLOW: 'any image',
      REQUIRE_ATTESTATION: 'attested images',
      ALWAYS_DENY: 'no image',
    }),
    enforced: spelled('defaultAdmissionRule.enforcementMode', { ENFORCED_BLOCK_AND_AUDIT_LOG: true, DRYRUN_AUDIT_LOG_ONLY: false }),
    wideExemptions: derived('admissionWhitelistPatterns', wideExemptions),
    looseClusters: derived('clusterAdmissionRules', looseClusters),
  }),
];
