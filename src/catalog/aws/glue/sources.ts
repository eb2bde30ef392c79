import { cite, inferred } from '../../../model/index.ts';

const page = (name: string, says: string, grade: 'read' | 'secondary' = 'read') =>
  cite(`https://docs.aws.amazon.com/glue/latest/${name}.html`, says, '2026-11-22', grade);

const versions = page(
  'dg/glue-version-support-policy',
  'When a version reaches its end of support, AWS applies no more security patches to it; jobs on versions up to 2.0 have long been there, and cannot run after the end of life.',
);
const serverless = page(
  'dg/glue-version-support-policy',
  'Glue is serverless; the version that a job names decides on the Spark, Ray or Python that it runs on.',
);

const transform = page(
  'webapi/API_TransformEncryption',
  'The settings of a transform say whether its labels and what it learned are encrypted in S3 with a key.',
);

export const says = {
  transform,
  transformDefault: inferred(transform, 'A transform without the setting is not encrypted with a key.'),
  versions,
  serverless,
  fixes: inferred(versions, 'As long as a version is supported, AWS applies the security patches of the system, language and libraries that make it up.'),
  defaultVersion: page('webapi/API_Job', 'A job that names no version runs on Glue 5.1; formerly it was 0.9.', 'secondary'),
  catalog: page(
    'dg/encrypt-glue-data-catalog',
    'You switch encryption of the catalog on or off, for all databases, tables, partitions and connections that are written from then on, with the key of your account for Glue or one of your own.',
  ),
  modules: page(
    'dg/aws-glue-programming-python-libraries',
    'Modules and libraries that are added to a job are the customer’s to manage: their security updates, and that they fit the version of Glue; Glue brings modules of its own.',
  ),
  atRest: page(
    'dg/encryption-at-rest',
    'Jobs, crawlers and endpoints write encrypted data, logs and bookmarks where a security configuration that is attached to them says so; the catalog is encrypted where you turn it on.',
    'secondary',
  ),
  configuration: page(
    'dg/encryption-security-configuration',
    'A security configuration is attached to crawlers, jobs and endpoints, and says how they encrypt logs, bookmarks and what they write to S3.',
  ),
  modes: page(
    'dg/aws-glue-api-jobs-security',
    'The catalog and its connection passwords can each be encrypted; with protection of passwords they are encrypted with a key of the customer as a connection is stored.',
  ),
  passwords: page(
    'dg/encrypt-connection-passwords',
    'Who may read a connection gets its password; a setting of the catalog decides whether it comes out encrypted.',
    'secondary',
  ),
  tls: page(
    'dg/connection-defining',
    'With “Require SSL connection” Glue verifies that it reaches the data store over a trusted TLS connection; without it, failures to encrypt are ignored.',
  ),
  transit: page('dg/encryption-in-transit', 'Glue offers TLS for data in motion.'),
  networks: page(
    'dg/setup-vpc-for-glue-access',
    'To reach a database in a network of the customer, jobs go through a security group there, whose rules in and out the customer writes.',
  ),
  policies: page(
    'dg/security_iam_service-with-iam',
    'The one policy that can be attached to the catalog says which principals, other accounts included, may do what with its databases and tables.',
  ),
  trail: page('dg/monitor-cloudtrail', 'CloudTrail records all calls to Glue, and shows the recent ones of itself; for longer the customer creates a trail.'),
};
