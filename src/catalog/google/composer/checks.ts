import { checks } from '../../../model/index.ts';
import { environment } from './service.ts';

export default [
  checks(environment, {
    'google.composer.has-a-supported-version': {
      duty: 'upgrade-platform',
      title: 'The version is one that Google still supports',
      severity: 'high',
      expect: { version: 'supported' },
      risk: 'Holes of Airflow, and of all below it, are left open for good.',
    },
    'google.composer.has-private-machines': {
      duty: 'limit-exposure',
      title: 'Machines of the environment have internal addresses only',
      severity: 'medium',
      expect: { privateNodes: true },
      risk: 'One careless firewall rule opens the machines to the internet.',
    },
    'google.composer.keeps-its-web-server-from-everybody': {
      duty: 'limit-exposure',
      title: 'Only addresses that are named reach the web server',
      severity: 'medium',
      expect: { openWeb: false },
      risk: 'Anybody on the internet may try holes of the sign-in.',
    },
    'google.composer.has-an-account-of-its-own': {
      duty: 'grant-least-access',
      title: 'Airflow acts as an account of its own',
      severity: 'medium',
      expect: { account: 'own' },
      risk: 'Any pipeline may do all that the default account may do, often in the whole project.',
    },
    'google.composer.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The environment is encrypted with a key of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
    },
    'google.composer.takes-snapshots': {
      duty: 'back-up-data',
      title: 'Snapshots are taken by a schedule',
      severity: 'low',
      expect: { snapshots: true },
      risk: 'Connections, variables and the history of runs are lost with the environment.',
    },
    'google.composer.sets-its-maintenance': {
      duty: 'apply-platform-patches',
      title: 'Maintenance has windows that you set',
      severity: 'low',
      expect: { window: true },
      risk: 'Maintenance stops pipelines when it disturbs most.',
    },
    'google.composer.survives-the-loss-of-a-zone': {
      duty: 'survive-failure',
      title: 'The environment is resilient',
      severity: 'low',
      expect: { resilient: true },
      risk: 'No pipeline runs for as long as one zone is gone.',
    },
  }),
];
