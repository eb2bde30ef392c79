import { cite, inferred } from '../../../model/index.ts';

const guide = (page: string, says: string, grade: 'read' | 'secondary' = 'read') =>
  cite(`https://docs.aws.amazon.com/lightsail/latest/userguide/${page}.html`, says, '2026-11-22', grade);
const properties = (page: string, says: string) =>
  cite(`https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/${page}.html`, says, '2026-11-22', 'secondary');

const security = guide(
  'security',
  'AWS protects the infrastructure that runs Lightsail; how its resources are set up, and what is put on them, is the customer’s.',
  'secondary',
);

export const says = {
  security,
  system: inferred(
    security,
    'An instance is a virtual machine with the system of a blueprint; what runs on it, the system included, is the customer’s from then on.',
  ),
  engine: inferred(security, 'AWS runs the machine and the engine of a managed database; settings and users are the customer’s.'),
  firewall: cite(
    'https://lightsail.aws.amazon.com/ls/docs/en_us/articles/understanding-firewall-and-port-mappings-in-amazon-lightsail',
    'Each instance has a firewall for what comes in, with rules that only allow; a new instance starts with rules that let in basic access, and all traffic may leave.',
    '2026-11-22',
  ),
  defaults: cite(
    'https://lightsail.aws.amazon.com/ls/docs/en_us/articles/understanding-firewall-and-port-mappings-in-amazon-lightsail',
    'Blueprints of Linux start with SSH and HTTP open to all addresses, those of Windows with remote desktop too.',
    '2026-11-22',
    'secondary',
  ),
  database: properties(
    'aws-resource-lightsail-database',
    'A database can be made accessible to anyone on the internet; automated backups are kept unless retention is switched off; its first password is yours, or one that Lightsail makes.',
  ),
  bucket: properties(
    'aws-properties-lightsail-bucket-accessrules',
    'A bucket says whether all its objects can be read by everyone on the internet, or none, and whether single objects may be opened.',
  ),
  versions: properties('aws-resource-lightsail-bucket', 'Older versions of objects are kept where versioning is enabled.'),
  snapshots: properties('aws-properties-lightsail-instance-addon', 'Automatic snapshots of an instance are an add-on to switch on.'),
};
