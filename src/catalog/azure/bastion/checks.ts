import { checks, someItem } from '../../../model/index.ts';
import { host } from './service.ts';

export default [
  checks(host, {
    'azure.bastion.gives-out-no-links': {
      duty: 'limit-trust',
      title: 'No links lead people without an account to the logins of machines',
      severity: 'medium',
      expect: { links: false },
      risk: 'Whoever gets hold of a link stands before the login of a machine, with no second factor before it.',
    },
    'azure.bastion.copies-no-files': {
      duty: 'prevent-leaks',
      title: 'No files are copied through sessions',
      severity: 'low',
      expect: { files: false },
      risk: 'Data of machines without a way out leave by the session of an administrator.',
    },
    'azure.bastion.shares-no-clipboard': {
      duty: 'prevent-leaks',
      title: 'Sessions share no clipboard',
      severity: 'low',
      expect: { clipboard: false },
      risk: 'Secrets and data are pasted from machines into whatever the administrator has open.',
    },
    'azure.bastion.records-sessions': {
      duty: 'record-access',
      title: 'Sessions are recorded',
      severity: 'low',
      expect: { recorded: true },
      risk: 'Nobody can tell what an administrator did on a machine.',
    },
    'azure.bastion.records-who-connects': {
      duty: 'record-access',
      title: 'A diagnostic setting keeps the log of who connected to what',
      severity: 'medium',
      expect: { logs: someItem },
      risk: 'Nobody can tell who was on which machine.',
    },
  }),
];
