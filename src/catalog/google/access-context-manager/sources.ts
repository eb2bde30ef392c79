import { cite } from '../../../model/index.ts';

const read = '2026-11-22';

export const says = {
  perimeters: cite(
    'https://cloud.google.com/vpc-service-controls/docs/service-perimeters',
    'An enforced perimeter denies requests to its restricted services that cross it, stolen credentials or wrong permissions notwithstanding; in dry run mode they are only logged.',
    read,
  ),
  dryRun: cite(
    'https://docs.cloud.google.com/vpc-service-controls/docs/manage-dry-run-configurations.md.txt',
    'A configuration that is tried out replaces the one that is in force only once it is enforced.',
    read,
  ),
  architecture: cite(
    'https://cloud.google.com/vpc-service-controls/docs/architect-perimeters',
    'One large perimeter, fully enforced and without a way out to the internet, protects best; who may do what is still decided by permissions.',
    read,
  ),
  open: cite(
    'https://cloud.google.com/ruby/docs/reference/google-identity-access_context_manager-v1/latest/Google-Identity-AccessContextManager-V1-ServicePerimeterConfig',
    'Access levels that a perimeter names let requests from the internet in; where it names none, requests come from within only.',
    read,
  ),
  accessible: cite(
    'https://docs.cloud.google.com/ruby/docs/reference/google-identity-access_context_manager-v1/latest/Google-Identity-AccessContextManager-V1-ServicePerimeterConfig-VpcAccessibleServices.md.txt',
    'A perimeter can limit which interfaces are usable within it, to all that it restricts or to a list.',
    read,
  ),
  levels: cite(
    'https://docs.cloud.google.com/php/docs/reference/access-context-manager/latest/V1.Condition',
    'A condition holds when everything in it does; where it lists no addresses all addresses are allowed, and where it says nothing of devices all devices are.',
    read,
  ),
} as const;
