import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/api-management';
const threats = cite(
  `${docs}/mitigate-owasp-api-threats`,
  'APIs ask for a subscription key by default, which is no proof of who calls: validate tokens or certificates as well, publish no open product, limit the rate of calls, take HTTPS only, nothing older than TLS 1.2, and keep the gateway in a network or behind a private endpoint where it may be.',
  read,
);
const rules = cite(
  `${docs}/policy-reference`,
  'APIs ought to take encrypted protocols only, back ends to show a certificate that is validated, secret values to come from a vault, and the gateway to stand in a network. Direct management bypasses roles; old versions of the interface show secrets to those who may only read.',
  read,
);
export const says = {
  updates: cite(
    `${docs}/configure-service-update-settings`,
    'Azure brings updates onto gateways by itself, with new features and fixes of security among them, and announces them; customers choose early or late, and the hours of the day, but not whether.',
    read,
  ),
  threats,
  rules,
  ciphers: cite(
    `${docs}/api-management-howto-manage-protocols-ciphers`,
    'Which versions of TLS clients and back ends may use is a setting of the gateway; which ones are there, Microsoft decides.',
    read,
  ),
  oldDefault: cite(
    'https://learn.microsoft.com/en-us/rest/api/apimanagement/api-management-service/create-or-update',
    'Old versions of TLS are off in a service that was made after the 1st of April 2018, unless they are switched on.',
    read,
    'secondary',
  ),
  units: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-api-management',
    'Failures of single servers are handled within a datacenter by the service; units are spread over zones in the Premium tier only, by default over zones that Azure chooses, unless the service is pinned to a single one.',
    read,
  ),
  copies: cite(
    `${docs}/api-management-howto-disaster-recovery-backup-restore`,
    'A service is backed up to a storage account of the customer’s and restored from there when the customer asks for it; each backup can be restored for 30 days.',
    read,
  ),
  keys: inferred(rules, 'Values that are marked as secret are kept encrypted; the service names no setting for a key of your own.'),
} as const;
