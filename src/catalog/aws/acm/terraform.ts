import { at, derived, mapping } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { isWide, originOf } from './names.ts';
import { certificate, privateAuthority } from './service.ts';

const spelling = { own: 'private_key', authority: 'certificate_authority_arn' };

export default [
  mapping(certificate, 'aws_acm_certificate', ['id', 'arn', 'domain_name'], {
    domain: at('domain_name'),
    origin: derived('', plain => originOf(plain, spelling)),
    validation: at('validation_method'),
    algorithm: at('key_algorithm'),
    wide: derived('', plain => isWide(plain, ['domain_name', 'subject_alternative_names'])),
    keyIsWritten: derived('private_key', isWrittenOut),
  }),
  mapping(privateAuthority, 'aws_acmpca_certificate_authority', ['id', 'arn'], {
    type: at('type', 'SUBORDINATE'),
    enabled: at('enabled', true),
    lists: at('revocation_configuration.crl_configuration.enabled', false),
    ocsp: at('revocation_configuration.ocsp_configuration.enabled', false),
    waitingDays: at('permanent_deletion_time_in_days', 30),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['aws_acm_certificate_validation'];
