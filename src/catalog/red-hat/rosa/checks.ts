import { checks } from '../../../model/index.ts';
import { cluster } from './service.ts';

export default [
  checks(cluster, {
    'red-hat.rosa.is-private': {
      duty: 'limit-exposure',
      title: 'Endpoints of the cluster are private',
      severity: 'medium',
      expect: { private: true },
      risk: 'Everybody on the internet may try the API and the console of the cluster.',
    },
    'red-hat.rosa.upgrades-by-itself': {
      duty: 'apply-platform-patches',
      title: 'Recurring upgrades are set up',
      severity: 'medium',
      expect: { automaticUpgrades: true },
      risk: 'Red Hat does not upgrade clusters by itself, and nodes keep the holes of the version they have.',
    },
    'red-hat.rosa.encrypts-etcd': {
      duty: 'encrypt-at-rest',
      title: 'Secrets in etcd are encrypted once more',
      severity: 'low',
      expect: { etcdEncryption: true },
      risk: 'Whoever gets at a copy of etcd with the key of its volume reads every secret.',
    },
    'red-hat.rosa.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Volumes are encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
    },
    'red-hat.rosa.requires-metadata-tokens': {
      duty: 'harden-os',
      title: 'Machines hand out credentials against a token only',
      severity: 'medium',
      expect: { metadataTokens: 'required' },
      risk: 'A program that can be made to fetch an address hands out the credentials of its machine.',
    },
    'red-hat.rosa.runs-in-several-zones': {
      duty: 'survive-failure',
      title: 'The cluster runs in several zones',
      severity: 'medium',
      expect: { zones: 'several' },
      risk: 'The failure of one zone stops everything.',
    },
    'red-hat.rosa.has-no-cluster-admin': {
      duty: 'grant-least-access',
      title: 'Nobody has the role cluster-admin',
      severity: 'high',
      expect: { clusterAdmin: false },
      risk: 'One account may change and read everything, and Red Hat does not answer for what it changed.',
    },
    'red-hat.rosa.uses-your-directory': {
      duty: 'authenticate-strongly',
      title: 'People sign in through a directory of yours',
      severity: 'medium',
      expect: { identityProvider: true },
      risk: 'Accounts live in the cluster alone, without second factors, and stay when people leave.',
    },
  }),
];
