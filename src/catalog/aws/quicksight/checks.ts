import { checks, oneOf } from '../../../model/index.ts';
import { addresses, dataSource, keys, subscription } from './service.ts';

export default [
  checks(dataSource, {
    'aws.quicksight.data-source-uses-tls': {
      duty: 'encrypt-in-transit',
      title: 'TLS to the data source is not disabled',
      severity: 'high',
      expect: { tlsDisabled: false },
      risk: 'Password and data can be read on their way to QuickSight.',
    },
    'aws.quicksight.data-source-keeps-its-password-elsewhere': {
      duty: 'guard-credentials',
      title: 'The password of the data source is not written out',
      severity: 'high',
      expect: { passwordWritten: false },
      risk: 'Everybody who may read the source or its state has the password of the database.',
    },
  }),
  checks(subscription, {
    'aws.quicksight.people-sign-in-with-a-directory': {
      duty: 'authenticate-strongly',
      title: 'People sign in by identity centre, directory or IAM, and with no password of QuickSight',
      severity: 'medium',
      expect: { signIn: oneOf('IAM_IDENTITY_CENTER', 'ACTIVE_DIRECTORY', 'IAM_ONLY') },
      fix: {},
      risk: 'A password that QuickSight keeps knows nothing of your factors, and outlives the person’s leaving.',
    },
  }),
  checks(addresses, {
    'aws.quicksight.limits-addresses': {
      duty: 'limit-exposure',
      title: 'The rules on addresses and networks are enabled',
      severity: 'low',
      expect: { enabled: true },
      fix: {},
      risk: 'The rules are there and keep nobody out.',
    },
  }),
  checks(keys, {
    'aws.quicksight.has-a-default-key-of-yours': {
      duty: 'control-keys',
      title: 'One of your keys is the default for new data',
      severity: 'low',
      expect: { hasDefault: true },
      risk: 'Data goes on being encrypted with a key that you can neither watch nor revoke.',
    },
  }),
];
