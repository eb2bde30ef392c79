import { cite, inferred } from '../../../model/index.ts';

const guide = (page: string, says: string) => cite(`https://docs.aws.amazon.com/lightsail/latest/userguide/${page}.html`, says, '2026-11-22');
const properties = (page: string, says: string) =>
  cite(`https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/${page}.html`, says, '2026-11-22');

const instances = guide(
  'amazon-lightsail-faq-instances',
  'An instance is a virtual server whose snapshots are taken by hand, or each day once automatic ones are enabled; a deleted instance takes its automatic snapshots along.',
);
const windows = guide(
  'best-practices-for-securing-windows-based-lightsail-instances',
  'Instances of Windows should be kept up with the latest security fixes.',
);
const blueprints = guide(
  'compare-options-choose-lightsail-instance-image',
  'Blueprints hold systems and programs of named makers, Amazon Linux of AWS among them, and those that end can be chosen until a day that is told.',
);
const disks = guide(
  'amazon-lightsail-faq-block-storage',
  'Attached disks and their snapshots are encrypted by default with keys that Lightsail manages, and so is what moves between instances and disks.',
);
const addresses = guide(
  'understanding-public-ip-and-private-ip-addresses-in-amazon-lightsail',
  'The private address of an instance is reached by resources of the same account and region only, unless networks are peered.',
);
const databases = guide(
  'amazon-lightsail-faq-databases',
  'Lightsail looks after the system below a database, upgrades it to the latest minor version in its maintenance window, and encrypts its data at rest.',
);

export const says = {
  instances,
  managed: databases,
  system: inferred(
    windows,
    'Says that instances of Windows should be kept up with the latest security fixes, by a setting inside them; so what runs on an instance, the system included, is the customer’s.',
  ),
  keyPairs: inferred(
    instances,
    'Says that Lightsail stores and hands out keys for those who want it to; so which keys open an instance, and what its start-up script holds, is the customer’s to see to.',
  ),
  balanced: guide(
    'understanding-lightsail-load-balancers',
    'A load balancer spreads requests over several instances, in several zones where the customer put them there.',
  ),
  makers: inferred(blueprints, 'Says that blueprints hold systems of named makers, Amazon Linux of AWS among them; so each publishes the fixes of its own.'),
  ends: blueprints,
  origin: inferred(
    blueprints,
    'Says what each blueprint holds and who makes it; so what is chosen, and what is installed besides, is the customer’s to weigh.',
  ),
  disks: inferred(
    disks,
    'Says that attached disks and their snapshots are always encrypted, with keys that Lightsail manages; so nothing of it is left to the customer.',
  ),
  diskKeys: disks,
  diskTraffic: inferred(
    disks,
    'Says that Lightsail encrypts what moves between instances and attached disks; so what programs send over the network is the customer’s to encrypt.',
  ),
  apart: inferred(
    addresses,
    'Says that private addresses are reached from the same account and region only; so what must not meet goes into another region or account.',
  ),
  majors: inferred(
    databases,
    'Says that Lightsail upgrades to the latest minor version by itself, and to no other; so a newer major version is the customer’s to take.',
  ),
  standby: guide(
    'amazon-lightsail-faq-databases',
    'Plans with high availability have a standby in another zone, to which Lightsail fails over; standard plans have none.',
  ),
  modes: guide(
    'amazon-lightsail-faq-databases',
    'A database is private unless it is made public: only resources of the Lightsail account reach it, over the internal network. Its ports Lightsail manages, and the customer cannot.',
  ),
  databaseKeys: inferred(databases, 'Says that Lightsail encrypts the data of a database by itself, and speaks of no key to choose; so the keys are its own.'),
  databaseEnd: guide(
    'amazon-lightsail-faq-databases',
    'A deleted database takes its automatic backups along; only a snapshot taken by hand before brings it back.',
  ),
  databaseTls: inferred(
    guide('amazon-lightsail-connecting-to-mysql-database-using-ssl', ''),
    'Says of MySQL that each database gets a certificate, and takes connections over versions of TLS, old ones too; so whether clients use it, and which version, is theirs.',
  ),
  firewall: cite(
    'https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-firewall-and-port-mappings-in-amazon-lightsail.html',
    'Each instance has a firewall for what comes in, with rules that only allow; a new instance starts with rules that let in basic access, and all traffic may leave.',
    '2026-11-22',
  ),
  defaults: cite(
    'https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-firewall-and-port-mappings-in-amazon-lightsail.html',
    'Blueprints of Linux start with SSH and HTTP open to all addresses, those of Windows with remote desktop too.',
    '2026-11-22',
    'secondary',
  ),
  database: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-database.html',
    'A database can be made accessible to anyone on the internet; automated backups are kept unless retention is switched off; its first password is yours, or one that Lightsail makes.',
    '2026-11-22',
  ),
  bucket: properties(
    'aws-properties-lightsail-bucket-accessrules',
    'A bucket says whether all its objects can be read by everyone on the internet, or none, and whether single objects may be opened.',
  ),
  buckets: guide(
    'amazon-lightsail-bucket-security-best-practices',
    'Buckets are private until they are opened; Lightsail encrypts them with keys of AWS and takes HTTPS only. Customers say who may use them, rotate their keys, keep versions and have requests logged.',
  ),
  onlyHttps: inferred(
    guide('amazon-lightsail-bucket-security-best-practices', ''),
    'Says that Lightsail takes requests to buckets over HTTPS only, and lets in keys and attached instances; it speaks of no rule about networks.',
  ),
  versions: properties('aws-resource-lightsail-bucket', 'Older versions of objects are kept where versioning is enabled.'),
  snapshots: properties('aws-properties-lightsail-instance-addon', 'Automatic snapshots of an instance are an add-on to switch on.'),
};
