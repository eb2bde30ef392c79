import { page, type Statement } from './statement.ts';

const lambda = page('https://docs.aws.amazon.com/lambda/latest/dg/runtime-management-shared.html');
const lambdaRuntimes = page('https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html');
const lambdaCompute = page('https://docs.aws.amazon.com/lambda/latest/dg/concepts-basics.html');
const lambdaKeys = page('https://docs.aws.amazon.com/lambda/latest/dg/security-encryption-at-rest.html');
const ec2 = page('https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html');
const ec2Updates = page('https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/update-management.html');
const nitro = page('https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/infrastructure-security.html');
const ebs = page('https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html');
const eks = page('https://docs.aws.amazon.com/eks/latest/userguide/security.html');
const eksAuto = page('https://docs.aws.amazon.com/eks/latest/userguide/automode.html');
const eksNodes = page('https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html');
const eksFargate = page('https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-patching.html');
const eksVersions = page('https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html');
const eksAddOns = page('https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html');
const eksSecrets = page('https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html');
const ecsTasks = page('https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-maintenance.html');
const ecsShared = page('https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html');
const batch = page('https://docs.aws.amazon.com/batch/latest/userguide/compute_environments.html');
const beanstalk = page('https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-shared-responsibility.html');
const beanstalkUpdates = page('https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html');
const appRunner = page('https://docs.aws.amazon.com/apprunner/latest/dg/security-shared-responsibility.html');
const emr = page('https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-default-ami.html');
const emrImage = page('https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-custom-ami.html');
const lightsail = page('https://docs.aws.amazon.com/lightsail/latest/userguide/security.html');
const lightsailDatabase = page('https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-databases.html');
const workspaces = page('https://docs.aws.amazon.com/workspaces/latest/adminguide/workspace-maintenance.html');
const imageBuilder = page('https://docs.aws.amazon.com/imagebuilder/latest/userguide/security.html');

/** Pages on the compute services of AWS. */
export default [
  lambda('aws.lambda.function', 'apply-platform-patches', 'provider', { packageType: 'Zip', runtime: 'python3.13', updateMode: 'Auto' }),
  lambda('aws.lambda.function', 'apply-platform-patches', 'provider+customer', { packageType: 'Zip', runtime: 'python3.13', updateMode: 'FunctionUpdate' }),
  lambda('aws.lambda.function', 'apply-platform-patches', 'customer', { packageType: 'Zip', runtime: 'python3.13', updateMode: 'Manual' }),
  lambda('aws.lambda.function', 'apply-platform-patches', 'customer', { packageType: 'Image' }),
  lambda('aws.lambda.function', 'publish-platform-patches', 'provider', { packageType: 'Zip', runtime: 'python3.13' }),
  lambda('aws.lambda.function', 'apply-os-patches', 'customer', { packageType: 'Image' }),
  lambdaRuntimes('aws.lambda.function', 'publish-platform-patches', 'nobody', { packageType: 'Zip', runtime: 'python3.7' }),
  lambdaRuntimes('aws.lambda.function', 'upgrade-platform', 'customer', { packageType: 'Zip', runtime: 'python3.13' }),
  lambdaRuntimes('aws.lambda.function', 'offer-upgrades', 'provider', { packageType: 'Zip', runtime: 'python3.13' }),
  lambdaCompute('aws.lambda.function', 'maintain-hardware', 'provider'),
  lambdaCompute('aws.lambda.function', 'write-safe-code', 'customer'),
  lambdaCompute('aws.lambda.function', 'survive-failure', 'provider+customer'),
  lambdaKeys('aws.lambda.function', 'control-keys', 'provider+customer', { ownKey: true }),
  ec2('aws.ec2.instance', 'guard-facilities', 'provider'),
  ec2('aws.ec2.instance', 'guard-credentials', 'customer'),
  ec2('aws.ec2.instance', 'apply-os-patches', 'customer'),
  ec2Updates('aws.ec2.instance', 'apply-platform-patches', 'customer'),
  nitro('aws.ec2.instance', 'isolate-tenants', 'provider'),
  nitro('aws.ec2.instance', 'patch-hypervisor', 'provider'),
  ebs('aws.ec2.volume', 'control-keys', 'provider+customer', { keys: 'your own' }),
  eks('aws.eks.cluster', 'apply-os-patches', 'provider', { autoMode: false }),
  eks('aws.eks.cluster', 'survive-failure', 'provider'),
  eks('aws.eks.node-group', 'filter-traffic', 'customer'),
  eksVersions('aws.eks.cluster', 'publish-platform-patches', 'provider'),
  eksVersions('aws.eks.cluster', 'apply-platform-patches', 'provider'),
  eksVersions('aws.eks.cluster', 'upgrade-platform', 'customer', { autoMode: false, support: 'standard' }),
  eksVersions('aws.eks.cluster', 'upgrade-platform', 'customer', { autoMode: true, support: 'standard' }),
  eksSecrets('aws.eks.cluster', 'encrypt-at-rest', 'provider'),
  eksSecrets('aws.eks.cluster', 'control-keys', 'provider+customer', { ownKey: true }),
  eksAuto('aws.eks.cluster', 'apply-os-patches', 'provider+customer', { autoMode: true }),
  eksAuto('aws.eks.cluster', 'harden-os', 'provider', { autoMode: true }),
  eksNodes('aws.eks.node-group', 'publish-os-patches', 'provider', { image: 'from AWS' }),
  eksNodes('aws.eks.node-group', 'apply-os-patches', 'customer', { image: 'from AWS' }),
  eksNodes('aws.eks.node-group', 'publish-os-patches', 'customer', { image: 'your own' }),
  eksNodes('aws.eks.node-group', 'apply-os-patches', 'customer', { image: 'your own' }),
  eksFargate('aws.eks.fargate-profile', 'apply-os-patches', 'provider'),
  eksFargate('aws.eks.fargate-profile', 'apply-platform-patches', 'provider'),
  eksAddOns('aws.eks.add-on', 'publish-platform-patches', 'provider'),
  eksAddOns('aws.eks.add-on', 'apply-platform-patches', 'provider+customer'),
  ecsTasks('aws.ecs.service', 'apply-os-patches', 'provider', { compute: 'Fargate', platform: 'follows the newest' }),
  ecsTasks('aws.ecs.service', 'isolate-workloads', 'provider', { compute: 'Fargate' }),
  ecsShared('aws.ecs.service', 'apply-os-patches', 'customer', { compute: 'EC2' }),
  ecsShared('aws.ecs.service', 'harden-os', 'customer', { compute: 'EC2' }),
  ecsShared('aws.ecs.service', 'apply-os-patches', 'provider', { compute: 'Managed Instances' }),
  ecsShared('aws.ecs.task-definition', 'apply-dependency-patches', 'customer'),
  batch('aws.batch.compute-environment', 'apply-os-patches', 'customer', { runsOn: 'machines of yours' }),
  batch('aws.batch.compute-environment', 'apply-os-patches', 'customer', { runsOn: 'instances of your image' }),
  batch('aws.batch.compute-environment', 'apply-os-patches', 'provider', { runsOn: 'Fargate' }),
  beanstalk('aws.elastic-beanstalk.environment', 'publish-platform-patches', 'provider+third-party:software-vendors'),
  beanstalk('aws.elastic-beanstalk.environment', 'apply-platform-patches', 'customer', { managedUpdates: false }),
  beanstalk('aws.elastic-beanstalk.environment', 'apply-os-patches', 'customer', { managedUpdates: false }),
  beanstalk('aws.elastic-beanstalk.environment', 'upgrade-platform', 'customer', { managedUpdates: true }),
  beanstalk('aws.elastic-beanstalk.environment', 'write-safe-code', 'customer'),
  beanstalkUpdates('aws.elastic-beanstalk.environment', 'apply-platform-patches', 'provider+customer', { managedUpdates: true }),
  beanstalkUpdates('aws.elastic-beanstalk.environment', 'apply-os-patches', 'provider+customer', { managedUpdates: true }),
  appRunner('aws.app-runner.service', 'apply-platform-patches', 'customer', { source: 'an image' }),
  appRunner('aws.app-runner.service', 'publish-platform-patches', 'provider', { source: 'source code' }),
  appRunner('aws.app-runner.service', 'apply-platform-patches', 'provider+customer', { source: 'source code' }),
  emr('aws.emr.cluster', 'publish-os-patches', 'provider', { image: 'of the release' }),
  emr('aws.emr.cluster', 'apply-os-patches', 'provider+customer', { image: 'of the release' }),
  emrImage('aws.emr.cluster', 'apply-os-patches', 'provider+customer', { image: 'yours' }),
  lightsail('aws.lightsail.instance', 'apply-os-patches', 'customer'),
  lightsailDatabase('aws.lightsail.database', 'apply-os-patches', 'provider'),
  workspaces('aws.workspaces.workspace', 'apply-os-patches', 'provider+customer'),
  imageBuilder('aws.image-builder.image-pipeline', 'maintain-hardware', 'provider'),
] satisfies readonly Statement[];
