import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const contacts = cite(
  'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html',
  'Besides the owner an account may have one contact each for billing, operations and security, which the customer names; an address of a team is better than one of a person.',
  read,
);

export const says = {
  contacts,
  regions: cite(
    'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html',
    'Regions that were launched since 20 March 2019 are off until the customer enables them, and can be disabled again; older ones cannot.',
    read,
  ),
};
