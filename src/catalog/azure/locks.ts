import { cite } from '../../model/index.ts';

/** Locks of Azure Resource Manager. */
export const locks = cite(
  'https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/lock-resources',
  'Administrators can lock a resource, a group or a subscription, so that nobody deletes or changes what is in it whatever roles they hold; data are not protected by it.',
  '2026-11-22',
);
