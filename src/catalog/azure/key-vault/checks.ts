import { checks, holdsOneOf, noneOf } from '../../../model/index.ts';
import { certificate, key, secret, vault } from './service.ts';

export default [
  checks(vault, {
    'azure.key-vault.keeps-what-is-deleted': {
      duty: 'undo-mistakes',
      title: 'What is deleted is kept for a while',
      severity: 'medium',
      expect: { keepsDeleted: true },
      risk: 'A mistaken or hostile delete destroys keys, and all data they encrypt.',
      aka: ['CKV_AZURE_111'],
    },
    'azure.key-vault.refuses-purges': {
      duty: 'undo-mistakes',
      title: 'Nobody can purge what was deleted before its time is up',
      severity: 'medium',
      expect: { purgeProtection: true, keepsDeleted: true, keptFor: '7 to 90 days' },
      risk: 'Whoever may purge destroys keys, and all data they encrypt, for good.',
      aka: ['CKV_AZURE_42', 'CKV_AZURE_110', 'AVD-AZU-0016', '7c25f361-7c66-44bf-9b69-022acd5eb4bd'],
    },
    'azure.key-vault.denies-other-networks': {
      duty: 'limit-exposure',
      title: 'The vault denies requests from networks that are not named',
      severity: 'high',
      expect: [{ publicNetwork: noneOf('Enabled') }, { defaultAction: 'Deny', openToAll: false }],
      risk: 'A stolen token opens the vault from anywhere in the world.',
      aka: ['CKV_AZURE_109', 'CKV_AZURE_189', 'AVD-AZU-0013'],
    },
    'azure.key-vault.has-a-private-endpoint': {
      duty: 'segment-network',
      title: 'A private endpoint leads to the vault',
      severity: 'low',
      expect: { privateEndpoint: true },
      risk: 'Keys and secrets are fetched over addresses that others reach as well.',
      aka: ['CKV2_AZURE_32'],
    },
    'azure.key-vault.authorises-by-roles': {
      duty: 'grant-least-access',
      title: 'Roles of Azure say who may use keys and secrets, not policies in the vault',
      severity: 'medium',
      expect: { roles: true },
      risk: 'Whoever may write to the vault can let anybody in, past the review of roles.',
    },
    'azure.key-vault.logs-its-use': {
      duty: 'record-access',
      title: 'The record of every operation is collected',
      severity: 'medium',
      expect: { logs: holdsOneOf('AuditEvent', 'audit', 'allLogs') },
      risk: 'Nobody can tell afterwards who read a secret or used a key.',
    },
  }),
  checks(key, {
    'azure.key-vault.key-expires': {
      duty: 'control-keys',
      title: 'The key has a day on which it ends',
      severity: 'medium',
      expect: { expires: true },
      risk: 'A key that leaked long ago works for ever.',
      aka: ['CKV_AZURE_40', 'AVD-AZU-0014', '4d080822-5ee2-49a4-8984-68f3d4c890fc'],
    },
    'azure.key-vault.key-is-rotated': {
      duty: 'control-keys',
      title: 'A policy rotates the key',
      severity: 'low',
      expect: { rotation: 'by Key Vault' },
      risk: 'Rotation is forgotten, and all data of all years hangs on one key.',
    },
    'azure.key-vault.key-stays-in-hardware': {
      duty: 'control-keys',
      title: 'The key never leaves a hardware module',
      severity: 'low',
      expect: { inHardware: true },
      risk: 'The key is in plain in the memory of a machine whenever it is used.',
      aka: ['CKV_AZURE_112'],
    },
  }),
  checks(secret, {
    'azure.key-vault.secret-expires': {
      duty: 'guard-credentials',
      title: 'The secret has a day on which it ends',
      severity: 'medium',
      expect: { expires: true },
      risk: 'A secret that leaked long ago works for ever.',
      aka: ['CKV_AZURE_41', 'AVD-AZU-0017', 'dfa20ffa-f476-428f-a490-424b41e91c7f', 'cff9c3f7-e8f0-455f-9fb4-5f72326da96e'],
    },
    'azure.key-vault.secret-says-what-it-is': {
      duty: 'guard-credentials',
      title: 'The secret says what kind of secret it is',
      severity: 'low',
      expect: { saysWhatItIs: true },
      risk: 'Nobody knows how to rotate it or what it opens.',
      aka: ['CKV_AZURE_114', 'AVD-AZU-0015'],
    },
  }),
  checks(certificate, {
    'azure.key-vault.certificate-runs-a-year-at-most': {
      duty: 'guard-credentials',
      title: 'The certificate runs for twelve months at most',
      severity: 'low',
      expect: { months: '12 or fewer' },
      risk: 'A stolen private key works for years.',
    },
    'azure.key-vault.certificate-renews-itself': {
      duty: 'guard-credentials',
      title: 'Key Vault renews the certificate before it ends',
      severity: 'low',
      given: { issuer: noneOf('another authority') },
      expect: { renewsItself: true },
      risk: 'The certificate ends unnoticed, and what leans on it stops.',
    },
  }),
];
