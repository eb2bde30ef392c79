import { cite, inferred } from '../../../model/index.ts';

const encryption = cite(
  'https://docs.aws.amazon.com/quicksuite/latest/userguide/data-encryption.html',
  'Data in SPICE, caches and reports are encrypted by the service, and credentials of data sources with them; where a key of the customer is registered as default, with that. User names and passwords of users that QuickSight keeps itself are stored by it.',
  '2026-11-22',
  'secondary',
);
const properties = (page: string, says: string) =>
  cite(`https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/${page}.html`, says, '2026-11-22');

export const says = {
  encryption,
  users: inferred(encryption, 'Users whose passwords QuickSight keeps are outside the directory, and its rules on factors and leaving do not reach them.'),
  keys: cite(
    'https://docs.aws.amazon.com/quicksuite/latest/userguide/customer-managed-keys.html',
    'By default resources are encrypted in the service’s own way; keys of the customer can be registered, one of them as default for an account and region, and can be revoked to lock everything.',
    '2026-11-22',
    'secondary',
  ),
  disable: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-sslproperties.html',
    'TLS to a data source can be disabled.',
    '2026-11-22',
  ),
  joined: inferred(
    cite('https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-datasource.html', '', '2026-11-22'),
    'Says that the service reaches a data source through a connection of your network only where the data source names one; so which way it takes is the customer’s choice.',
  ),
  credentials: properties(
    'aws-properties-quicksight-datasource-datasourcecredentials',
    'A data source signs in with a name and password that are given, with those of another source, or with a secret of Secrets Manager.',
  ),
  addresses: cite(
    'https://docs.aws.amazon.com/quicksight/latest/APIReference/API_UpdateIpRestriction.html',
    'Rules of an account say from which addresses, networks and endpoints people may come, and whether the rules are enabled.',
    '2026-11-22',
  ),
  ending: cite(
    'https://docs.aws.amazon.com/quicksight/latest/APIReference/API_UpdateAccountSettings.html',
    'A setting protects an account of the service from being terminated, until somebody switches it off.',
    '2026-11-22',
    'secondary',
  ),
  protection: cite(
    'https://docs.aws.amazon.com/quick/latest/userguide/sec-data-protection.html',
    'The service demands TLS 1.2 of its callers; keeping control over content and access is the customer’s.',
    '2026-11-22',
    'secondary',
  ),
};
