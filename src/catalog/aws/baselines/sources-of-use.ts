import { type Citation, cite, inferred } from '../../../model/index.ts';
import { callers } from '../callers.ts';
import { docs, follows, inside, model, page, reliable, secure } from './sources.ts';

/** Network controls, identity and the application. */
export const use = {
  instanceNetwork: docs(
    'AWSEC2/latest/UserGuide/ec2-security.html',
    'Controlling network access to instances, by networks and security groups, is the customer’s.',
  ),
  instanceSegments: docs(
    'AWSEC2/latest/UserGuide/infrastructure-security.html',
    'Customers divide workloads into networks and tiers into subnets, private ones where the internet has no business.',
  ),
  securityGroups: docs(
    'vpc/latest/userguide/vpc-security-groups.html',
    'The rules of a security group decide what may reach a resource and what may leave it.',
  ),
  clusterNetwork: docs('eks/latest/userguide/security.html', 'Security groups and network controls such as firewall rules are the customer’s.'),
  clusterEndpoint: docs('eks/latest/userguide/infrastructure-security.html', 'The endpoint of a new cluster is public; the customer can close it.'),
  clusterEgress: follows('Security groups, and with them what may leave, are the customer’s to set.'),
  engineNetwork: docs(
    'AmazonRDS/latest/UserGuide/infrastructure-security.html',
    'Security groups decide what goes into and out of a database instance, and a setting whether it is public; the customer sets both.',
  ),
  layers: secure(
    'network_protection_create_layers',
    'Customers group what they run into networks, with databases and file systems in private ones of their own.',
  ),
  perimeter: docs(
    'whitepapers/latest/building-a-data-perimeter-on-aws/perimeter-overview.html',
    'Policies of the customer say from which networks requests may come, and a request from elsewhere is not authorised.',
  ),
  privateEndpoints: docs(
    'vpc/latest/privatelink/privatelink-access-aws-services.html',
    'Traffic to AWS services stays in AWS’s network; customers who want no public interface create private endpoints.',
  ),
  engineSegments: docs('AmazonRDS/latest/UserGuide/UsingWithRDS.html', 'Customers choose the network that a database instance runs in.'),
  publicAccess: secure('permissions_analyze_cross_account', 'Customers keep public and shared access to the resources that need it.'),
  publicEndpoints: docs(
    'AmazonS3/latest/userguide/network-isolation.html',
    'AWS publishes the interface on its protected network; customers limit by policy from which addresses, networks and endpoints it is used.',
  ),
  functionNetwork: docs(
    'lambda/latest/dg/configuration-vpc.html',
    'Functions run in a network that Lambda owns and maintains, and reach the internet; attached to a network of the customer’s, they reach only what lies within it, under the security groups that it names.',
  ),
  functionCalls: page(
    'https://aws.amazon.com/lambda/faqs/',
    'Lambda blocks inbound network connections to functions; customers attach functions to a network of their own by naming its subnet and security group.',
  ),
  functionCallers: docs(
    'lambda/latest/dg/urls-auth.html',
    'The customer’s choice of authentication and policy decides who may call a function by its address.',
  ),
  instanceTraffic: docs(
    'AWSEC2/latest/UserGuide/data-protection.html',
    'AWS encrypts between its facilities and between instances of many types; encrypting what clients and instances exchange is the customer’s.',
  ),
  clusterTraffic: follows('AWS serves the interface of a cluster over TLS only; what workloads send to each other is the customer’s.'),
  engineTls: docs(
    'AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html',
    'Database instances offer TLS with a certificate; customers use it from their applications.',
  ),
  endpointTls: page(
    'https://aws.amazon.com/blogs/security/tls-1-2-required-for-aws-endpoints/',
    'Endpoints of AWS accept nothing below TLS 1.2 since 28 June 2023; customers keep their clients up to it.',
  ),
  functionTls: docs(
    'lambda/latest/dg/security-dataprotection.html',
    'Endpoints of Lambda accept HTTPS only; protecting what the customer’s code sends is left to the customer.',
  ),
  directory: docs(
    'IAM/latest/UserGuide/disaster-recovery-resiliency.html',
    'Every operation is authenticated and authorised by IAM, which AWS runs in every region.',
  ),
  accounts: secure('permissions_lifecycle', 'Customers grant access as people join, change it as they move and remove it as they leave.'),
  signIn: docs(
    'IAM/latest/UserGuide/best-practices.html',
    'Customers demand several factors of people, and have people and programs use temporary credentials in place of lasting ones.',
  ),
  secrets: secure('identities_secrets', 'Customers store secrets in a service made for it, and have them rotated.'),
  accessKeys: secure('identities_audit', 'Customers audit long-term credentials and rotate them.'),
  leastAccess: secure('permissions_least_privileges', 'Customers grant only the access that is needed, for specific actions on specific resources.'),
  trust: secure('permissions_share_securely_third_party', 'Customers keep the access of other parties narrow, temporary and under watch.'),
  staff: page('https://aws.amazon.com/compliance/data-privacy-faq/', 'AWS does not access or use content for any purpose without the customer’s consent.'),
  workloads: docs('eks/latest/userguide/security.html', 'Application software on a cluster is the customer’s.'),
  programs: model('Application software that the customer installs is the customer’s to manage.'),
  functionCode: docs('whitepapers/latest/security-overview-aws-lambda/the-shared-responsibility-model.html', 'The security of the code is the customer’s.'),
  serviceCode: inside(
    'software-development',
    'A second person reviews all code of AWS, tests precede its release, and services pass security reviews before launch.',
  ),
  engineCode: follows('AWS is answerable for the software that runs its services, and so for how it is built; what customers write in it is theirs.'),
  serviceLibraries: follows('AWS is answerable for the software that runs its services, libraries included.'),
  serviceOrigin: inside(
    'software-development',
    'Open source gets into services of AWS only after review and approval, and deployments are checked for their approvals.',
  ),
  libraries: secure('protect_compute_vulnerability_management', 'Customers scan and patch their code and its dependencies.'),
  libraryMakers: follows('Libraries come from their makers; neither AWS nor the customer writes them.'),
  containerImages: secure('protect_compute_vulnerability_management', 'Customers scan and patch the container images that they run.'),
  functionLibraries: docs('lambda/latest/dg/security-configuration.html', 'Updating the libraries that the customer adds is the customer’s.'),
  sharedImages: docs('AWSEC2/latest/UserGuide/sharing-amis.html', 'Images of AWS and of verified makers are marked; the customer examines all others.'),
  trustedImages: secure('protect_compute_hardened_images', 'Customers take images and libraries from trusted registries only, and verify their signatures.'),
  signedCode: docs('lambda/latest/dg/configuring-codesigning.html', 'Where the customer asks for it, Lambda deploys only code signed by a trusted source.'),
  containerRights: docs(
    'eks/latest/userguide/security.html',
    'The set-up of containers is the customer’s; root and access to the host weaken their isolation.',
  ),
  imagePrograms: follows('Says that the applications which customers bring are theirs to manage; so the programs in their images are too.'),
  imageRights: follows('Says that the applications which customers bring are theirs to manage; so how far a container of theirs is cut down is as well.'),
  programRights: follows('How a program runs inside the guest system is the customer’s.'),
  serviceRights: inferred(
    inside('software-development', ''),
    'Says that AWS builds least privilege into the configuration of its servers; so what runs on them, a service included, gets no more rights than it needs.',
  ),
  interfaces: follows('What the customer publishes, the customer guards.'),
  managedCallers: inferred(
    callers,
    'Says that requests to AWS are authenticated, and denied unless policies of the customer allow them; so AWS asks who calls, and whom to let in is for the customer to say.',
  ),
  engineCallers: inferred(
    docs('AmazonRDS/latest/UserGuide/UsingWithRDS.html', ''),
    'Says of RDS that customers decide who may manage a database instance and who may log in to its databases; so AWS asks who calls, and whom it lets in is theirs to say.',
  ),
} as const satisfies Readonly<Record<string, Citation>>;

/** Data. */
export const data = {
  classify: model('Classifying what is stored is the customer’s.'),
  volumes: docs('ebs/latest/userguide/ebs-encryption.html', 'Volumes are encrypted where the customer enables it, by default or at creation.'),
  clusterVolumes: docs('eks/latest/userguide/auto-security.html', 'Encrypting the volumes that workloads ask for is left to the customer.'),
  engineStorage: docs(
    'AmazonRDS/latest/UserGuide/Overview.Encryption.html',
    'Where the customer asks for encryption, RDS encrypts storage, logs, backups, replicas and snapshots.',
  ),
  tables: docs('amazondynamodb/latest/developerguide/EncryptionAtRest.html', 'All data of customers is encrypted at rest, whatever they set.'),
  functionStorage: docs('lambda/latest/dg/security-dataprotection.html', 'Lambda always encrypts environment variables, packages and layers.'),
  keys: docs(
    'kms/latest/developerguide/concepts.html',
    'Keys that AWS manages it makes and rotates itself; over keys of their own customers have full control, policy and rotation included.',
  ),
  backups: reliable('rel_backing_up_data_identified_backups_data', 'Customers identify what must be backed up, and use what the services offer for it.'),
  engineBackups: docs(
    'AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html',
    'RDS takes automated backups, and keeps them as long as the customer specifies.',
  ),
  ownCopies: reliable(
    'shared-responsibility-model-for-resiliency',
    'Backup, versions and replication of the data are the customer’s, even in services like S3 and DynamoDB.',
  ),
  sourceCode: follows('The code is the customer’s, and so is keeping it.'),
  recovery: reliable('rel_backing_up_data_periodic_recovery_testing_data', 'Customers restore from backups on a schedule, to see that it works in time.'),
  termination: docs('AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html', 'Instances can be terminated unless the customer enables protection.'),
  deletion: docs(
    'AmazonRDS/latest/UserGuide/USER_DeleteInstance.html',
    'Deletion removes all data, unless the customer’s deletion protection stands in the way.',
  ),
  definitions: follows('What workloads should look like is the customer’s to define, and to keep.'),
  versions: docs(
    'lambda/latest/dg/configuration-versions.html',
    'A version keeps code and settings of a function as they were when the customer published it.',
  ),
  retention: secure('data_classification_lifecycle_management', 'Customers define how long data is kept, and delete it accordingly.'),
  residency: page(
    'https://aws.amazon.com/compliance/data-privacy-faq/',
    'Customers choose the regions of their content, and AWS does not move it out without their consent.',
  ),
  leaks: secure('protect_data_rest_access_control', 'Customers see that only the authorised reach the data, and grant nothing to the public.'),
  leaving: docs(
    'accounts/latest/reference/manage-acct-closing.html',
    'Customers back up what they want to keep before they close an account; after 90 days AWS deletes its content.',
  ),
} as const satisfies Readonly<Record<string, Citation>>;

const trails = docs(
  'awscloudtrail/latest/userguide/best-practices-security.html',
  'Management events are kept for 90 days without asking; for more events and longer, the customer creates a trail.',
);

/** Devices, people and operations. */
export const operations = {
  devices: docs(
    'prescriptive-guidance/latest/strategy-zero-trust-architecture/components.html',
    'Organisations manage, patch and baseline the devices of their users, and weigh their state before giving access.',
  ),
  training: model('AWS trains its employees, and customers train theirs.'),
  inventory: docs(
    'wellarchitected/latest/operational-excellence-pillar/ops_ops_model_def_resource_owners.html',
    'Customers name an owner for every resource and record it.',
  ),
  accessLogs: trails,
  /** Logs that no trail takes in, which the customer switches on beside it. */
  ownLogs: inferred(
    trails,
    'Says that management events are kept for 90 days without asking, and that recording more is for the customer to set up; so the logs of what the customer runs here are too.',
  ),
  logs: secure('detect_investigate_events_app_service_logging', 'Customers retain the security logs of services and applications.'),
  threats: docs(
    'whitepapers/latest/navigating-gdpr-compliance/shared-security-responsibility-model.html',
    'AWS protects the infrastructure and the software below its services; setting up monitoring of what runs there is the customer’s.',
  ),
  vulnerabilities: secure('protect_compute_vulnerability_management', 'Customers scan workloads, code and dependencies; AWS secures the infrastructure below.'),
  serviceVulnerabilities: docs(
    'prescriptive-guidance/latest/essential-eight-maturity/theme-1.html',
    'In managed services, patching and the management of vulnerabilities are AWS’s to do.',
  ),
  incidents: secure(
    'incident_response_develop_management_plans',
    'AWS handles the security of the cloud; for what they run in it, customers plan and carry out the response.',
  ),
  notice: cite(
    'https://d1.awsstatic.com/legal/aws-dpa/aws-dpa.pdf',
    'AWS tells customers without undue delay of breaches of its security that reach personal data of theirs, with what it may disclose; they keep their contacts accurate, and see to it themselves whom the law has them tell.',
    '2026-11-22',
    'secondary',
  ),
  continuity: reliable(
    'shared-responsibility-model-for-resiliency',
    'Regions are fully isolated from each other by AWS; how a workload survives their loss is the customer’s to arrange.',
  ),
  changes: docs(
    'health/latest/ug/aws-health-planned-lifecycle-events.html',
    'AWS Health tells ahead of time of important changes, and lists the resources for which the customer must act.',
  ),
  agreements: docs('artifact/latest/ug/what-is-aws-artifact.html', 'AWS hands out its audit reports, and customers review and accept agreements.'),
  compliance: docs('artifact/latest/ug/what-is-aws-artifact.html', 'Showing that their own company is secure and compliant is the customers’.'),
} as const satisfies Readonly<Record<string, Citation>>;
