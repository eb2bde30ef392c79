import { examples, variant } from '../../../model/index.ts';

type Verdict = 'met' | 'unmet' | 'unproven';
const all = (verdict: Verdict, ...checks: readonly string[]): Readonly<Record<string, Verdict>> =>
  Object.fromEntries(checks.map(check => [`kubernetes.control-plane.${check}`, verdict]));

const configuration = {
  shows: 'Secrets that a key service protects',
  manifest: `
apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources:
  - resources: [secrets, configmaps]
    providers:
      - kms: { apiVersion: v2, name: keys, endpoint: unix:///var/run/kms.sock }
      - identity: {}
`,
  gives: all('met', 'encryption-covers-secrets', 'encryption-uses-a-key-service', 'encryption-keys-stay-out-of-definitions'),
  holds: { 'control-keys': 'third-party:key-service+customer', 'encrypt-at-rest': 'customer' },
} as const;

export default examples(
  configuration,
  variant(configuration, {
    shows: 'Secrets that a key in the file protects, for everybody to read',
    manifest: [
      [
        'kms: { apiVersion: v2, name: keys, endpoint: unix:///var/run/kms.sock }',
        'aescbc: { keys: [{ name: key1, secret: bm90LXJlYWxseS1hLWtleS1idXQtMzItYnl0ZXMhIQ== }] }',
      ],
    ],
    gives: {
      ...all('met', 'encryption-covers-secrets'),
      ...all('unmet', 'encryption-uses-a-key-service', 'encryption-keys-stay-out-of-definitions'),
    },
    holds: { 'control-keys': 'customer' },
  }),
  variant(configuration, {
    shows: 'Secrets that are left as they are',
    manifest: [['      - kms: { apiVersion: v2, name: keys, endpoint: unix:///var/run/kms.sock }\n', '']],
    gives: all('unmet', 'encryption-covers-secrets', 'encryption-uses-a-key-service'),
    holds: { 'control-keys': 'customer' },
  }),
  variant(configuration, {
    shows: 'A configuration that is filled in later',
    manifest: [
      ['[secrets, configmaps]', '["${WHAT}"]'],
      ['- identity: {}', '- aescbc: { keys: [{ name: key1, secret: "${KEY}" }] }'],
    ],
    gives: all('unproven', 'encryption-covers-secrets', 'encryption-uses-a-key-service', 'encryption-keys-stay-out-of-definitions'),
  }),
);
