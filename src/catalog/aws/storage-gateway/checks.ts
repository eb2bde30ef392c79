import { checks, noneOf, oneOf } from '../../../model/index.ts';
import { gateway, nfsShare, smbShare } from './service.ts';

const ownKey = {
  duty: 'control-keys',
  title: 'What the share writes is encrypted with a key of your own',
  severity: 'low',
  expect: { keys: 'your own' },
  risk: 'You can neither refuse the key to somebody nor see who used it.',
  aka: ['storagegateway_fileshare_encryption_enabled'],
} as const;

export default [
  checks(gateway, {
    'aws.storage-gateway.demands-encryption': {
      duty: 'encrypt-in-transit',
      title: 'Clients of the gateway must encrypt, or at least sign, what they send',
      severity: 'medium',
      given: { sort: 'FILE_S3' },
      expect: { smb: oneOf('MandatoryEncryption', 'MandatoryEncryptionNoAes128', 'MandatorySigning') },
      risk: 'Files can be read and changed on their way by whoever is in the network.',
    },
    'aws.storage-gateway.keeps-the-password-of-guests-out-of-the-source': {
      duty: 'guard-credentials',
      title: 'The password of guests does not stand in the source',
      severity: 'high',
      expect: { guestPasswordWritten: false },
      risk: 'Whoever can read the repository can open the shares.',
    },
  }),
  checks(nfsShare, {
    'aws.storage-gateway.nfs-share-uses-your-own-key': ownKey,
    'aws.storage-gateway.nfs-share-names-its-clients': {
      duty: 'filter-traffic',
      title: 'The share does not let every address mount it',
      severity: 'high',
      expect: { everybody: false },
      risk: 'Whatever gets into the network can read and change the files.',
    },
    'aws.storage-gateway.nfs-share-takes-nobody-for-root': {
      duty: 'grant-least-access',
      title: 'No client of the share acts as root',
      severity: 'medium',
      expect: { squash: noneOf('NoSquash') },
      risk: 'Who is root on any client is root on all files.',
    },
  }),
  checks(smbShare, {
    'aws.storage-gateway.smb-share-uses-your-own-key': ownKey,
    'aws.storage-gateway.smb-share-knows-its-users': {
      duty: 'authenticate-strongly',
      title: 'Users of the share sign in with a directory',
      severity: 'high',
      expect: { signIn: 'ActiveDirectory' },
      fix: {},
      risk: 'Everybody who knows the one password of guests can read and change the files.',
    },
    'aws.storage-gateway.smb-share-keeps-an-audit-log': {
      duty: 'record-access',
      title: 'The share keeps an audit log',
      severity: 'low',
      expect: { audit: true },
      risk: 'Nobody can say who read or changed a file.',
    },
  }),
];
