import { cite } from '../../../model/index.ts';

const page = (name: string, says: string, grade: 'read' | 'secondary' = 'secondary') =>
  cite(`https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/${name}.html`, says, '2026-11-22', grade);

const shared = page(
  'platforms-shared-responsibility',
  'Beanstalk releases updates of system, runtime, application and web server, mostly within 30 days, and applies patch and minor ones by managed updates. The customer resolves updates that fail, stays on supported platforms, and patches everything where managed updates are off; other components come from their makers.',
  'read',
);

export const says = {
  shared,
  networks: page('vpc', 'Who makes an environment chooses network, subnets and groups of its instances and load balancer, public or private.', 'read'),
  types: page(
    'using-features-managing-env-types',
    'An environment is a single instance, or several behind a load balancer, which may stand in several zones, as the customer says.',
    'read',
  ),
  versions: page(
    'applications-versions',
    'Each upload of an application is kept as a version of it, which can be deployed again, until a policy deletes it.',
    'read',
  ),
  options: page(
    'command-options-general',
    'By API and template, managed updates, enhanced health and streaming of logs are off unless an option says otherwise, and the port of HTTPS has no listener.',
  ),
  managed: page(
    'environment-platform-update-managed',
    'With managed updates an environment moves to the newest patch or minor version of its platform in a window; a new major branch is left to the customer. Whether minor versions come too is a level to choose; environments made in the console have them on.',
    'read',
  ),
  metadata: page(
    'environments-cfg-ec2-imds',
    'Platforms answer both versions of the metadata service unless the environment switches the first one off.',
    'read',
  ),
  storage: page(
    'security-data-protection-encryption',
    'Source bundles and logs lie in a bucket of the account; encrypting what the application stores and what it sends is the customer’s.',
    'read',
  ),
};
