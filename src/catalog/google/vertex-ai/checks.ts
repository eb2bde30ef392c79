import { checks } from '../../../model/index.ts';
import { endpoint, notebook, store } from './service.ts';

const ownKey = (what: string) =>
  ({
    duty: 'control-keys',
    title: `${what} encrypted with a key of your own`,
    severity: 'low',
    expect: { ownKey: true },
    risk: 'You can neither withdraw the key nor see each use of it.',
  }) as const;

export default [
  checks(notebook, {
    'google.vertex-ai.notebook-has-no-public-address': {
      duty: 'limit-exposure',
      title: 'The notebook has no external address',
      severity: 'medium',
      expect: { publicAddress: false },
      risk: 'One careless firewall rule opens the notebook, and all that its account may do, to the internet.',
      aka: ['CKV_GCP_89'],
    },
    'google.vertex-ai.notebook-is-upgraded': {
      duty: 'apply-os-patches',
      title: 'The notebook is moved to newer images by itself',
      severity: 'medium',
      expect: { upgrades: 'automatic' },
      risk: 'Holes of system and frameworks stay open for as long as nobody thinks of them.',
    },
    'google.vertex-ai.notebook-users-are-not-root': {
      duty: 'harden-os',
      title: 'Users of the notebook are not root',
      severity: 'medium',
      expect: { root: false },
      risk: 'One hostile package takes over the whole machine.',
    },
    'google.vertex-ai.notebook-boots-only-signed-software': {
      duty: 'harden-os',
      title: 'The notebook boots only signed software',
      severity: 'low',
      expect: { secureBoot: true },
      risk: 'Malware that sits below the system stays, and is not seen.',
    },
    'google.vertex-ai.notebook-has-an-account-of-its-own': {
      duty: 'grant-least-access',
      title: 'The notebook acts as an account of its own',
      severity: 'medium',
      expect: { account: 'own' },
      risk: 'Whoever uses it may do all that the default account may do, often in the whole project.',
    },
    'google.vertex-ai.notebook-uses-your-own-key': ownKey('Disks of the notebook are'),
  }),
  checks(endpoint, {
    'google.vertex-ai.endpoint-is-private': {
      duty: 'limit-exposure',
      title: 'The endpoint is reached privately',
      severity: 'low',
      expect: { private: true },
      risk: 'Whoever gets hold of a token calls the model from anywhere.',
    },
    'google.vertex-ai.endpoint-uses-your-own-key': ownKey('The endpoint is'),
  }),
  checks(store, {
    'google.vertex-ai.store-uses-your-own-key': { ...ownKey('What is stored is'), aka: ['CKV_GCP_92', 'CKV_GCP_96'] },
  }),
];
