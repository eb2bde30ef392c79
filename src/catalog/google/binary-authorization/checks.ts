import { checks, empty, oneOf } from '../../../model/index.ts';
import { policy } from './service.ts';

export default [
  checks(policy, {
    'google.binary-authorization.asks-for-attestations': {
      duty: 'guard-supply-chain',
      title: 'The policy lets in attested images only, or none',
      severity: 'medium',
      expect: { lets: oneOf('attested images', 'no image') },
      risk: 'Any image from anywhere runs, an intruder’s as well as yours.',
    },
    'google.binary-authorization.is-enforced': {
      duty: 'guard-supply-chain',
      title: 'The policy refuses what it does not let in',
      severity: 'medium',
      given: { lets: oneOf('attested images', 'no image') },
      expect: { enforced: true },
      risk: 'Images that nobody attested run, and a log says so.',
    },
    'google.binary-authorization.exempts-no-whole-registry': {
      duty: 'guard-supply-chain',
      title: 'No whole registry is exempt from the policy',
      severity: 'medium',
      expect: { wideExemptions: empty },
      risk: 'Whoever can push to any place in a public registry gets an image in.',
    },
    'google.binary-authorization.is-strict-in-every-cluster': {
      duty: 'guard-supply-chain',
      title: 'No cluster has a rule of its own that lets any image in, or only logs',
      severity: 'low',
      expect: { looseClusters: empty },
      risk: 'The cluster that is let off is the one that an intruder uses.',
    },
  }),
];
