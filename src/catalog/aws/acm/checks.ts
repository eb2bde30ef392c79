import { atLeast, checks, noneOf } from '../../../model/index.ts';
import { certificate, privateAuthority } from './service.ts';

export default [
  checks(certificate, {
    'aws.acm.renews-without-you': {
      duty: 'guard-credentials',
      title: 'The certificate renews by itself',
      severity: 'low',
      expect: { renewal: 'ACM' },
      fix: {},
      risk: 'A certificate that somebody forgets to renew takes the application down.',
      aka: ['ACM.1'],
    },
    'aws.acm.keeps-private-keys-out-of-the-source': {
      duty: 'guard-credentials',
      title: 'The private key is not written out',
      severity: 'high',
      expect: { keyIsWritten: false },
      risk: 'Anybody who can read the source can pretend to be you.',
    },
    'aws.acm.has-a-sound-key': {
      duty: 'guard-credentials',
      title: 'The key is one that cannot be broken today',
      severity: 'medium',
      expect: { algorithm: noneOf('RSA_1024') },
      risk: 'Somebody with enough machines can work out the private key.',
      aka: ['ACM.2', 'acm_certificates_with_secure_key_algorithms'],
    },
    'aws.acm.names-what-it-is-for': {
      duty: 'guard-credentials',
      title: 'The certificate names its servers one by one',
      severity: 'low',
      expect: { wide: false },
      risk: 'Whoever gets the key can pretend to be every server below the domain.',
      aka: ['CKV2_AWS_71'],
    },
  }),
  checks(privateAuthority, {
    'aws.acm.root-is-disabled': {
      duty: 'control-keys',
      title: 'The root authority is disabled while it signs nothing',
      severity: 'low',
      given: { type: 'ROOT' },
      expect: { enabled: false },
      risk: 'Whoever may call it can make an authority that everybody in the company trusts.',
      aka: ['PCA.1'],
    },
    'aws.acm.publishes-revocations': {
      duty: 'guard-credentials',
      title: 'The authority publishes which certificates are revoked',
      severity: 'medium',
      expect: [{ lists: true }, { ocsp: true }],
      risk: 'A certificate whose key was stolen is taken as good until it ends.',
    },
    'aws.acm.waits-before-deletion': {
      duty: 'undo-mistakes',
      title: 'A deleted authority can be kept for at least 14 days',
      severity: 'low',
      expect: { waitingDays: atLeast(14) },
      risk: 'The authority is gone for good before anybody notices that it was deleted.',
    },
  }),
];
