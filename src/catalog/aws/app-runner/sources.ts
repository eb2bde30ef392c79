import { cite, inferred } from '../../../model/index.ts';

const page = (name: string, says: string, grade: 'read' | 'secondary' = 'read') =>
  cite(`https://docs.aws.amazon.com/apprunner/latest/dg/${name}.html`, says, '2026-11-22', grade);

const source = page(
  'service-source-code',
  'From source code App Runner builds an image on the base image of a managed runtime; from a source image it runs what you bring. It starts, runs, scales and balances either. When the makers of a language end a version, so does App Runner, and the customer moves to another.',
);
const runtime = page(
  'service-source-code-python',
  'With every deployment or update of a service App Runner takes the newest version of its runtime, unless you lock it to a patch version.',
);

export const says = {
  source,
  runtime,
  machines: inferred(
    source,
    'Says that App Runner takes care of starting, running and scaling a service of either kind, and speaks of no machine of the customer’s; so patching and hardening the machines is AWS’s.',
  ),
  image: page('security-shared-responsibility', 'Patching a container image is for its owner, who updates it regularly.'),
  encryption: page(
    'security-data-protection-encryption',
    'Every copy of source image or bundle is encrypted, with a key that AWS manages unless you give your own; applications receive their traffic over TLS.',
  ),
  network: page(
    'network-vpc',
    'An application can call any public address, and through a connector everything goes through a network of yours instead; what comes in is not changed by that.',
  ),
  firewall: cite(
    'https://docs.aws.amazon.com/apprunner/latest/dg/waf.html',
    'Where the customer associates a web ACL, App Runner hands each request to the firewall first, and blocks what that does not allow.',
    '2026-11-22',
  ),
  ingress: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-service-ingressconfiguration.html',
    'A service can be reached from the internet unless it is set to be private, and then from within a network only.',
    '2026-11-22',
  ),
  logs: page('monitor-cwl', 'App Runner streams what deployments and applications put out to CloudWatch Logs.'),
};
