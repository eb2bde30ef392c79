import { at, derived, mapping } from '../../../model/index.ts';
import { textsAt } from '../../addresses.ts';
import { saidAt } from '../said.ts';
import { contact, region } from './service.ts';

export default [
  mapping(contact, 'aws_account_alternate_contact', ['id'], {
    type: at('alternate_contact_type'),
    types: derived('alternate_contact_type', plain => ({ value: textsAt(plain) })),
    reachable: saidAt('email_address'),
  }),
  mapping(region, 'aws_account_region', ['id', 'region_name'], {
    name: at('region_name'),
    enabled: at('enabled'),
  }),
];
