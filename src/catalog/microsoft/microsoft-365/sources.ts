import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const learn = 'https://learn.microsoft.com/en-us';
const model = cite(
  `${learn}/azure/security/fundamentals/shared-responsibility`,
  'On ready-made software Microsoft holds machines, network, systems and most of the application; data, settings, identities and devices stay with the customer.',
  read,
  'secondary',
);
const keys = cite(
  `${learn}/purview/microsoft-365-service-encryption`,
  'Microsoft manages all keys unless you bring root keys of your own as Customer Key, which you keep in Azure Key Vault; data is always encrypted at least at the level of Microsoft’s keys.',
  read,
);
const audit = cite(
  `${learn}/purview/audit-log-retention-policies`,
  'Audit records are kept for 180 days, those of the larger licences for a year; policies keep them for up to ten years.',
  read,
  'secondary',
);

const staff = cite(
  'https://www.microsoft.com/trust-center/privacy/data-access',
  'Datacenters are guarded by fences, officers, several factors and cameras; staff reach customer data only for a business need, by roles, several factors and hardly any standing rights, and every access is logged and audited.',
  read,
);

export const says = {
  staff,
  apart: cite(
    `${learn}/compliance/assurance/assurance-microsoft-365-isolation-controls`,
    'Services assume that all tenants are hostile to each other, keep data of one from another and one from slowing another, and run in automated datacenters all over the world.',
    read,
  ),
  model,
  keys,
  audit,
  defaults: cite(
    `${learn}/entra/fundamentals/security-defaults`,
    'Security defaults ask everybody to register a second factor, administrators to use it each time, and block old protocols; tenants from October 2019 on may have them on; who sets policies of conditional access switches them off and demands the same there.',
    read,
  ),
  encryption: cite(
    `${learn}/purview/customer-key-overview`,
    'Data of Microsoft 365 is always encrypted at rest, on the disks and again by the services.',
    read,
    'secondary',
  ),
  recorded: inferred(audit, 'The services write audit records of what people and administrators do.'),
  sharing: inferred(model, 'Whom people share with is a setting of the tenant, and settings are the customer’s.'),
  copies: inferred(model, 'The data is the customer’s, and so is a copy that outlives its loss.'),
};
