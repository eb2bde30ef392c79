import { at, derived, mapping, on, spelled } from '../../../model/index.ts';
import { isWide, originOf } from './names.ts';
import { certificate, privateAuthority } from './service.ts';

/** Templates cannot import a certificate. */
const spelling = { own: 'none', authority: 'CertificateAuthorityArn' };

export default [
  mapping(certificate, 'AWS::CertificateManager::Certificate', ['Id'], {
    domain: at('DomainName'),
    origin: derived('', plain => originOf(plain, spelling)),
    validation: at('ValidationMethod'),
    algorithm: at('KeyAlgorithm'),
    wide: derived('', plain => isWide(plain, ['DomainName', 'SubjectAlternativeNames'])),
    keyIsWritten: derived('', () => ({ value: false })),
  }),
  mapping(privateAuthority, 'AWS::ACMPCA::CertificateAuthority', ['Arn'], {
    type: at('Type'),
    enabled: on('AWS::ACMPCA::CertificateAuthorityActivation', 'CertificateAuthorityArn', spelled('Status', { ACTIVE: true, DISABLED: false }, true)),
    lists: at('RevocationConfiguration.CrlConfiguration.Enabled'),
    ocsp: at('RevocationConfiguration.OcspConfiguration.Enabled'),
    /** Templates cannot shorten it. */
    waitingDays: derived('', () => ({ value: 30 })),
  }),
];
