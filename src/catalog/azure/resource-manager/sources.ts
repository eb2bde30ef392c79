import { cite, inferred } from '../../../model/index.ts';

const scripts = 'https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/deployment-script-template';
const runs = cite(
  scripts,
  'The service makes a container instance and a storage account to run the script in, unless it is told to use an account that exists, and usually removes both when the script has ended.',
  '2026-11-22',
);

export const says = {
  runs,
  secure: inferred(
    cite(
      scripts,
      'A variable of the script has a plain value or one that is marked secure, and no secret belongs in the template as plain text.',
      '2026-11-22',
    ),
    'Arguments and plain values can be read by whoever reads the deployment.',
  ),
  integrity: cite(
    scripts,
    'Scripts may be fetched from addresses that everybody can reach; that they are what they should be is for the customer to see to.',
    '2026-11-22',
  ),
  identity: cite(scripts, 'A script acts in Azure by a managed identity that the customer assigns, and needs none where it does nothing there.', '2026-11-22'),
} as const;
