import { checks, holds } from '../../../model/index.ts';
import { contact } from './service.ts';

export default [
  checks(contact, {
    'aws.account.has-a-contact-for-security': {
      duty: 'give-notice',
      title: 'The account has a contact for security',
      severity: 'medium',
      expect: { known: holds('SECURITY') },
      risk: 'Warnings of stolen keys and of abuse go to whoever once opened the account.',
      aka: ['Account.1', 'account_security_contact_information_is_registered'],
    },
  }),
];
