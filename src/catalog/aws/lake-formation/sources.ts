import { cite, inferred } from '../../../model/index.ts';

const settings = cite(
  'https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html',
  'To stay compatible with Glue, a group that takes in all principals of IAM has every right on what exists, and new databases and tables are left to IAM alone; permissions of Lake Formation then have no effect. Settings without default permissions hand new ones to Lake Formation.',
  '2026-11-22',
);

export const says = {
  settings,
  enforces: inferred(settings, 'Once IAM alone does not decide, Lake Formation checks its permissions at every access, and granting them is the customer’s.'),
  engines: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lakeformation-datalakesettings.html',
    'Engines of others, and whole-table access by them, reach registered data only where the settings say so.',
    '2026-11-22',
    'secondary',
  ),
};
