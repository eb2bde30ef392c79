import { page, type Statement } from './statement.ts';

const athena = page('https://docs.aws.amazon.com/athena/latest/ug/engine-versions.html');
const dax = page('https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html');
const dynamodb = page('https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/inter-network-traffic-privacy.html');
const ec2 = page('https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html');
const efs = page('https://docs.aws.amazon.com/efs/latest/ug/disaster-recovery-resiliency.html');
const eks = page('https://docs.aws.amazon.com/eks/latest/userguide/configuration-vulnerability-analysis.html');
const eksFargate = page('https://docs.aws.amazon.com/eks/latest/userguide/fargate.html');
const eksLogs = page('https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html');
const fargate = page('https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html');
const guardduty = page('https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html');
const inspector = page('https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html');
const kinesis = page('https://docs.aws.amazon.com/streams/latest/dev/disaster-recovery-resiliency.html');
const lambda = page('https://docs.aws.amazon.com/lambda/latest/dg/security-dataprotection.html');
const lambdaIsolation = page('https://docs.aws.amazon.com/lambda/latest/dg/lambda-security.html');
const mskServerless = page('https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html');
const networkFirewall = page('https://docs.aws.amazon.com/network-firewall/latest/developerguide/nwfw-managed-rule-groups.html');
const opensearch = page('https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-overview.html');
const rdsPasswords = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html');
const rdsStandby = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html');
const sagemaker = page('https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html');
const waf = page('https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups.html');
const workspaces = page('https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html');

/** Pages of AWS on which a setting, or the form of the service, decides. */
export default [
  athena('aws.athena.workgroup', 'upgrade-platform', 'provider', { engine: 'automatic' }),
  athena('aws.athena.workgroup', 'upgrade-platform', 'provider+customer', { engine: 'pinned' }),
  athena('aws.athena.workgroup', 'offer-upgrades', 'provider'),
  dax('aws.dynamodb.dax-cluster', 'control-keys', 'provider', { encrypted: true }),
  dynamodb('aws.dynamodb.table', 'encrypt-in-transit', 'provider+customer'),
  ec2('aws.ec2.instance', 'sustain-facilities', 'provider'),
  ec2('aws.ec2.instance', 'harden-os', 'customer'),
  ec2('aws.ec2.instance', 'grant-least-access', 'customer'),
  efs('aws.efs.file-system', 'survive-failure', 'provider', { oneZone: false }),
  eks('aws.eks.node-group', 'harden-os', 'customer'),
  eksFargate('aws.eks.fargate-profile', 'isolate-workloads', 'provider'),
  eksFargate('aws.eks.fargate-profile', 'harden-os', 'provider'),
  eksLogs('aws.eks.cluster', 'record-access', 'provider+customer'),
  fargate('aws.ecs.service', 'encrypt-at-rest', 'provider+customer', { compute: 'Fargate' }),
  guardduty('aws.guardduty.detector', 'detect-threats', 'provider+customer', { enabled: true }),
  inspector('aws.inspector.scanning', 'find-vulnerabilities', 'provider+customer'),
  kinesis('aws.kinesis.stream', 'survive-failure', 'provider'),
  lambda('aws.lambda.function', 'encrypt-at-rest', 'provider'),
  lambda('aws.lambda.function', 'encrypt-in-transit', 'provider+customer'),
  lambdaIsolation('aws.lambda.function', 'isolate-tenants', 'provider'),
  lambdaIsolation('aws.lambda.function', 'isolate-workloads', 'provider'),
  mskServerless('aws.msk.serverless-cluster', 'encrypt-at-rest', 'provider'),
  networkFirewall('aws.network-firewall.policy', 'filter-traffic', 'provider+customer', { rulesOf: 'AWS and you' }),
  opensearch('aws.opensearch.collection', 'survive-failure', 'provider', { standby: 'ENABLED' }),
  opensearch('aws.opensearch.collection', 'maintain-hardware', 'provider'),
  rdsPasswords('aws.rds.instance', 'guard-credentials', 'provider+customer', { engineWritten: 'postgres', managedPassword: true }),
  rdsStandby('aws.rds.instance', 'survive-failure', 'provider+customer', { engineWritten: 'postgres', standby: true }),
  sagemaker('aws.sagemaker.endpoint-configuration', 'apply-os-patches', 'provider', { capacity: 'serverless' }),
  sagemaker('aws.sagemaker.endpoint-configuration', 'maintain-hardware', 'provider', { capacity: 'serverless' }),
  waf('aws.waf.web-acl', 'guard-apis', 'provider+customer', { rulesOf: 'AWS' }),
  workspaces('aws.workspaces.workspace', 'encrypt-at-rest', 'provider+customer', { rootEncrypted: true, userEncrypted: true }),
] satisfies readonly Statement[];
