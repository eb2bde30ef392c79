import { checks } from '../../../model/index.ts';
import { nobodyInParticular } from '../everybody.ts';
import { cluster } from './service.ts';

export default [
  checks(cluster, {
    'google.dataproc.is-not-public': {
      duty: 'limit-exposure',
      title: 'IAM does not open the cluster to everybody',
      severity: 'critical',
      expect: { members: nobodyInParticular },
      risk: 'Anybody may start jobs on your data and at your cost.',
      aka: ['CKV_GCP_98'],
    },
    'google.dataproc.has-internal-addresses-only': {
      duty: 'limit-exposure',
      title: 'Machines of the cluster have internal addresses only',
      severity: 'medium',
      expect: { internalOnly: true },
      risk: 'One careless firewall rule opens consoles of the cluster to the internet.',
      aka: ['CKV_GCP_103'],
    },
    'google.dataproc.asks-for-the-newest-fixes': {
      duty: 'apply-os-patches',
      title: 'New machines take the newest fixes of the version',
      severity: 'medium',
      expect: { asks: 'newest fixes' },
      risk: 'A cluster that is made today has the holes of the day that was written down.',
    },
    'google.dataproc.boots-only-signed-software': {
      duty: 'harden-os',
      title: 'Machines boot only signed software',
      severity: 'low',
      expect: { secureBoot: true },
      risk: 'Malware that sits below the system stays, and is not seen.',
    },
    'google.dataproc.asks-who-users-are': {
      duty: 'authenticate-strongly',
      title: 'Kerberos says who uses the components of the cluster',
      severity: 'low',
      expect: { kerberos: true },
      risk: 'Whoever reaches the cluster works under any name.',
    },
    'google.dataproc.has-an-account-of-its-own': {
      duty: 'grant-least-access',
      title: 'Machines act as an account of their own',
      severity: 'medium',
      expect: { account: 'own' },
      risk: 'Any job may do all that the default account may do, often in the whole project.',
    },
    'google.dataproc.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Disks are encrypted with a key of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
      aka: ['CKV_GCP_91', 'dataproc_encrypted_with_cmks_disabled'],
    },
  }),
];
