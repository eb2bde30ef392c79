import { at, each, mapping } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { saidAt } from '../said.ts';
import { switchAt } from '../switches.ts';
import { everybodyAt } from './groups.ts';
import { type disk, distribution, infrastructure, pipeline, recipe, type target } from './service.ts';

const image = 'AmiDistributionConfiguration';

export default [
  mapping(infrastructure, 'AWS::ImageBuilder::InfrastructureConfiguration', ['Arn', 'Name'], {
    name: at('Name'),
    tokens: at('InstanceMetadataOptions.HttpTokens'),
    keyPair: saidAt('KeyPair'),
    logs: saidAt('Logging.S3Logs.S3BucketName'),
    endsFailedBuilds: at('TerminateInstanceOnFailure'),
    inYourNetwork: saidAt('SubnetId'),
  }),
  mapping(recipe, 'AWS::ImageBuilder::ImageRecipe', ['Arn', 'Name'], {
    name: at('Name'),
    disks: each<typeof disk>('BlockDeviceMappings', 'name', { name: at('DeviceName'), encrypted: switchAt('Ebs.Encrypted') }),
  }),
  mapping(pipeline, 'AWS::ImageBuilder::ImagePipeline', ['Arn', 'Name'], {
    name: at('Name'),
    tests: at('ImageTestsConfiguration.ImageTestsEnabled', true),
    scans: at('ImageScanningConfiguration.ImageScanningEnabled', false),
    scheduled: saidAt('Schedule'),
  }),
  mapping(distribution, 'AWS::ImageBuilder::DistributionConfiguration', ['Arn', 'Name'], {
    name: at('Name'),
    targets: each<typeof target>('Distributions', 'name', {
      name: at('Region'),
      everybody: everybodyAt(`${image}.LaunchPermissionConfiguration.UserGroups`),
      key: keyAt(`${image}.KmsKeyId`, 'managed by AWS'),
    }),
  }),
];
