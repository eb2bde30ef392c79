import { derived, first, mapping } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { managerOf } from './managed.ts';
import { certificate } from './service.ts';

export const pieces = [
  'google_certificate_manager_certificate_map',
  'google_certificate_manager_certificate_map_entry',
  'google_certificate_manager_dns_authorization',
  'google_certificate_manager_certificate_issuance_config',
];
const always = <T>(value: T) => derived('', () => ({ value }));

export default [
  mapping(certificate, 'google_certificate_manager_certificate', ['id', 'name'], {
    managedBy: derived('', managerOf),
    keyInCode: first(derived('self_managed.pem_private_key', isWrittenOut), derived('self_managed.private_key_pem', isWrittenOut)),
  }),
  mapping(certificate, 'google_compute_managed_ssl_certificate', ['id', 'self_link', 'name'], { managedBy: always('Google'), keyInCode: always(false) }),
  mapping(certificate, ['google_compute_ssl_certificate', 'google_compute_region_ssl_certificate'], ['id', 'self_link', 'name'], {
    managedBy: always('you'),
    keyInCode: derived('private_key', isWrittenOut),
  }),
];
