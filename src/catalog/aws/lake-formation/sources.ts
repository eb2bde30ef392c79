import { cite, inferred } from '../../../model/index.ts';

const settings = cite(
  'https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html',
  'To stay compatible with Glue, a group that takes in all principals of IAM has every right on what exists, and new databases and tables are left to IAM alone; permissions of Lake Formation then have no effect. Settings without default permissions hand new ones to Lake Formation.',
  '2026-11-22',
);

export const says = {
  settings,
  enforces: inferred(
    settings,
    'Says that settings of the customer can hand control of the data from IAM alone to Lake Formation; so its permissions are then checked, and granting them is the customer’s.',
  ),
  sharing: inferred(
    cite('https://docs.aws.amazon.com/lake-formation/latest/dg/cross-account-permissions.html', '', '2026-11-22'),
    'Says that customers share databases and tables with other accounts by the permissions that they grant these; so which accounts to trust is theirs to decide.',
  ),
  engines: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datalakesettings.html',
    'Engines of others, and whole-table access by them, reach registered data only where the settings say so.',
    '2026-11-22',
    'secondary',
  ),
};
