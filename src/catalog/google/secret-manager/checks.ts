import { atLeast, checks } from '../../../model/index.ts';
import { nobodyInParticular } from '../everybody.ts';
import { secret, version } from './service.ts';

export default [
  checks(secret, {
    'google.secret-manager.is-not-public': {
      duty: 'limit-exposure',
      title: 'IAM does not open the secret to everybody',
      severity: 'critical',
      expect: { members: nobodyInParticular },
      risk: 'Anybody may read the secret and use what it opens.',
      aka: ['secretmanager_secret_not_publicly_accessible'],
    },
    'google.secret-manager.is-due-on-a-schedule': {
      duty: 'guard-credentials',
      title: 'A schedule says when the secret must be replaced',
      severity: 'medium',
      expect: { rotates: true },
      risk: 'A secret that leaked opens the door for years.',
      aka: ['secretmanager_secret_rotation_enabled'],
    },
    'google.secret-manager.waits-before-destruction': {
      duty: 'undo-mistakes',
      title: 'A version that is destroyed can be brought back for a day at least',
      severity: 'low',
      expect: { waits: atLeast(86_400) },
      risk: 'One wrong command locks programs out of what they need.',
    },
    'google.secret-manager.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The secret is encrypted with a key of your own, wherever it is kept',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
    },
  }),
  checks(version, {
    'google.secret-manager.is-not-written-out': {
      duty: 'guard-credentials',
      title: 'The secret is not written out in the source',
      severity: 'high',
      expect: { writtenOut: 'no' },
      risk: 'Whoever reads the source, or any old copy of it, has the secret.',
    },
  }),
];
