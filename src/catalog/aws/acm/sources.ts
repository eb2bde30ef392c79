import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/acm/latest/userguide';
const authority = 'https://docs.aws.amazon.com/privateca/latest/userguide';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const keys = cite(
  `${guide}/data-protection.html`,
  'ACM makes the key pair of certificates that it issues, and keeps private keys encrypted under a key of KMS that it manages in the account; of imported certificates the customer makes the key pair.',
  read,
);
const network = cite(
  `${guide}/infrastructure-security.html`,
  'ACM is a managed service within the protected network of AWS; calls to it are made over TLS.',
  read,
);
const managed = cite(
  `${authority}/infrastructure-security.html`,
  'Private CA is a managed service, protected by the network security of AWS; calls to it need TLS 1.2 or newer.',
  read,
);
const modules = cite(`${authority}/data-protection.html`, 'Private keys of private authorities are stored in hardware modules that AWS manages.', read);
const reports = cite(
  'https://docs.aws.amazon.com/privateca/latest/userguide/PcaAuditReport.html',
  'An audit report lists what a private authority issued and revoked, when the customer asks for one.',
  '2026-11-22',
  'secondary',
);

export const says = {
  keys,
  network,
  service: inferred(network, 'AWS runs and patches the whole of a managed service.'),
  authority: managed,
  authorityService: inferred(managed, 'Says that Private CA is a managed service; so AWS runs and patches the whole of it.'),
  renewal: cite(
    `${guide}/managed-renewal.html`,
    'Certificates that ACM issued and that are in use renew by themselves when they are validated by DNS; those validated by email wait for somebody to answer, and imported ones are not renewed.',
    read,
  ),
  imported: cite(
    `${guide}/import-certificate.html`,
    'For imported certificates there is no managed renewal: watching their end and renewing them is the customer’s.',
    read,
  ),
  validation: cite(
    `${template}/aws-resource-certificatemanager-certificate.html`,
    'A certificate is validated by email unless another way is named; validation by DNS is recommended.',
    read,
  ),
  requested: inferred(keys, 'ACM makes the key pair itself where no algorithm is asked for, and makes none that is broken.'),
  transparency: cite(
    'https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateOptions.html',
    'All public certificates are recorded in a transparency log; customers can no longer opt out of that.',
    read,
    'secondary',
  ),
  modules,
  authorities: cite(
    `${authority}/creating-managing.html`,
    'A private authority can publish which certificates are revoked, by lists, by OCSP or both, where that is enabled; AWS stores the private keys of the authorities.',
    read,
  ),
  deletion: cite(
    'https://docs.aws.amazon.com/privateca/latest/userguide/PCADeleteCA.html',
    'A deleted authority can be restored for 7 to 30 days, as you say when you delete it, and for 30 unless you do.',
    '2026-11-22',
  ),
  reports,
  issuing: inferred(modules, 'AWS runs the authority; whom it certifies, and for how long, is the customer’s decision.'),
};
