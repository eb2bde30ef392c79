import { customer, demarcate, shared, unchecked } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { contact, region } from './service.ts';
import { says } from './sources.ts';

const setting = partOf('a setting of the account; stands on what the account holds');

export default [
  demarcate(contact, {
    ...setting,
    'give-notice': shared(
      { provider: 'Writes to the contact of the account.', customer: 'Name a contact for security, and have a team read what comes.' },
      says.contacts,
    ),
  }),
  demarcate(region, {
    ...setting,
    'keep-residency': unchecked(
      'which regions are allowed follows from law and contract, which no configuration shows',
      customer('Leave regions off in which nothing may be.', says.regions),
    ),
  }),
];
