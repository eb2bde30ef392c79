import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/storage';
const advice = cite(
  `${docs}/blobs/security-recommendations`,
  'Customers require secure transfer and current TLS, do without shared keys, refuse anonymous readers, limit networks, keep what is deleted, and log how requests were authorised.',
  read,
);
const defaults = cite(
  'https://learn.microsoft.com/en-us/javascript/api/@azure/arm-storage/storageaccountcreateparameters',
  'Left out, secure transfer is required, anonymous access and replication to other tenants are refused, and shared keys are accepted.',
  read,
);
const encryption = cite(
  `${docs}/common/storage-service-encryption`,
  'Everything in a storage account is encrypted with AES-256, which cannot be switched off; unless you name a key in your own vault the keys are Microsoft’s.',
  read,
);
const networks = cite(
  `${docs}/common/storage-network-security`,
  'A storage account accepts connections from any network by default; rules only count once the default action is to deny.',
  read,
);

export const says = {
  advice,
  defaults,
  encryption,
  networks,
  twice: inferred(encryption, 'The encryption that everything has is one layer; a second one below it has to be asked for when the account is made.'),
  copies: cite(
    'https://learn.microsoft.com/en-us/azure/security/fundamentals/protection-customer-data',
    'Locally redundant storage keeps three copies in one facility and is lost with it; zone-redundant and geo-redundant storage outlive that.',
    read,
  ),
  tls: cite(
    `${docs}/common/transport-layer-security-configure-minimum-version`,
    'An account made by a template or a tool has no minimum version until one is set, and then permits TLS 1.0.',
    read,
  ),
  anonymous: cite(
    `${docs}/blobs/anonymous-read-access-configure`,
    'Anonymous readers get in only where both the account allows it and the container says so; an account that disallows it overrides every container.',
    read,
  ),
  sharedKey: cite(
    `${docs}/common/shared-key-authorization-prevent`,
    'Shared keys are accepted unless the account disallows them; requests authorised by the directory are safer and easier to use.',
    read,
  ),
  undo: inferred(advice, 'Versions and soft delete are switched on by the customer.'),
} as const;
