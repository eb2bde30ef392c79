import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const contacts = cite(
  'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html',
  'Besides the owner an account may have one contact each for billing, operations and security, which the customer names; an address of a team is better than one of a person.',
  read,
);

export const says = {
  contacts,
  regions: inferred(contacts, 'Which regions an account may use is set by whoever manages the account.'),
};
