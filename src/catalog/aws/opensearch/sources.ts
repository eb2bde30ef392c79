import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide';
const reference = 'https://docs.aws.amazon.com/opensearch-service/latest/APIReference';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const updates = cite(
  `${guide}/service-software.html`,
  'AWS releases updates of the service software. Required ones it schedules by itself and tells of before; they must be in within 30 days, or the domain is cut off from the network and deleted in the end. Optional ones come by themselves in the off-peak window where you switch that on. Engine versions are a matter of their own.',
  read,
);
const network = cite(
  `${reference}/API_VPCOptions.html`,
  'A domain with subnets and security groups of yours is reached through them; without a group of yours the default group of the network applies. What it calls goes over the internet unless that is routed through your network.',
  read,
);
const policies = cite(
  'https://docs.aws.amazon.com/solutions/latest/migration-assistant-for-amazon-opensearch-service/pb-aoss-create-security-policies.html',
  'A collection cannot be made without an encryption policy, which selects its key; a network policy decides whether it is reached from public networks or from VPC endpoints only.',
  read,
);
const serverlessKeys = cite(
  `${guide}/serverless-encryption.html`,
  'Every collection is encrypted at rest, with a key that AWS owns or one of the customer’s, as an encryption policy or the request that makes it says; the key of a collection cannot be changed.',
  read,
);
const fineGrained = cite(
  `${template}/aws-properties-opensearchservice-domain-advancedsecurityoptionsinput.html`,
  'Fine-grained access control is switched on by you, and demands encryption at rest, encryption between nodes, and HTTPS.',
  read,
);
const serverless = cite(
  `${guide}/serverless-overview.html`,
  'Serverless takes from customers the running of clusters: AWS upgrades collections by itself as new versions come, fixes included, and keeps them on highly available storage.',
  read,
);

export const says = {
  updates,
  network,
  policies,
  serverlessKeys,
  fineGrained,
  upgrades: inferred(updates, 'A version of the engine is not part of the service software; moving to a newer one is the customer’s.'),
  public: inferred(network, 'A domain without subnets of yours has an endpoint on the internet, and its access policy decides who gets in.'),
  zones: cite(
    `${guide}/managedomains-multiaz.html`,
    'Customers choose how many zones and nodes a domain has; three zones with three dedicated masters and three data nodes or more are recommended, and OpenSearch replaces nodes that fail.',
    read,
  ),
  serverless,
  kept: cite(
    `${guide}/serverless-snapshots.html`,
    'Serverless takes a snapshot of each collection every hour by itself, from which indexes are brought back into the same collection and no other.',
    read,
  ),
  standby: inferred(
    serverless,
    'Says that collections lie on highly available storage that AWS runs; so copies in other zones are for AWS to keep, as far as the customer leaves them on.',
  ),
  plugins: cite(
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/custom-plugins.html',
    'Customers may bring plugins, which are code of their own; the service looks whether they fit the version and have known holes before it takes them, and answers for none of what they cause.',
    read,
  ),
  atRest: cite(
    `${guide}/encryption-at-rest.html`,
    'Where encryption at rest is enabled, indexes, logs, swap files and automated snapshots are encrypted; manual snapshots and published logs are for the customer to encrypt where they are kept.',
    read,
  ),
  encryption: cite(
    'https://docs.aws.amazon.com/cdk/api/v1/docs/@aws-cdk_aws-opensearchservice.EncryptionAtRestOptions.html',
    'Encryption at rest is off unless you ask for it when the domain is made; without a key of yours it uses the one that AWS manages.',
    read,
  ),
  nodeToNode: cite(
    `${template}/aws-properties-opensearchservice-domain-nodetonodeencryptionoptions.html`,
    'Encryption between nodes is switched on or off by you.',
    read,
    'secondary',
  ),
  endpoint: cite(
    `${reference}/API_DomainEndpointOptions.html`,
    'You decide whether a domain takes HTTPS only, and by a policy which versions of TLS: from 1.0, 1.2 alone, from 1.2 with forward secrecy, or 1.3 by FIPS.',
    read,
  ),
  access: cite(
    `${guide}/ac.html`,
    'The access policy of a domain says which accounts, users and roles may do what with it; policies of identities and of addresses can narrow that.',
    read,
  ),
  auditLogs: cite(
    `${guide}/audit-logs.html`,
    'On domains with fine-grained access control you can switch on audit logs, which tell who signed in and what they asked, and are sent to CloudWatch Logs; it takes a setting of the domain and one in its dashboards.',
    read,
  ),
  snapshots: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-snapshotoptions.html',
    'AWS takes automated snapshots of a domain every hour, from Elasticsearch 5.3 on.',
    read,
  ),
};
