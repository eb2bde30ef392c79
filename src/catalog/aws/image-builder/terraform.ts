import { at, each, mapping } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { saidAt } from '../said.ts';
import { switchAt } from '../switches.ts';
import { everybodyAt } from './groups.ts';
import { type disk, distribution, infrastructure, pipeline, recipe, type target } from './service.ts';

const image = 'ami_distribution_configuration';

export default [
  mapping(infrastructure, 'aws_imagebuilder_infrastructure_configuration', ['id', 'arn', 'name'], {
    name: at('name'),
    tokens: at('instance_metadata_options.http_tokens'),
    keyPair: saidAt('key_pair'),
    logs: saidAt('logging.s3_logs.s3_bucket_name'),
    endsFailedBuilds: at('terminate_instance_on_failure', false),
    inYourNetwork: saidAt('subnet_id'),
  }),
  mapping(recipe, 'aws_imagebuilder_image_recipe', ['id', 'arn', 'name'], {
    name: at('name'),
    disks: each<typeof disk>('block_device_mapping', 'name', { name: at('device_name'), encrypted: switchAt('ebs.encrypted') }),
  }),
  mapping(pipeline, 'aws_imagebuilder_image_pipeline', ['id', 'arn', 'name'], {
    name: at('name'),
    tests: at('image_tests_configuration.image_tests_enabled', true),
    scans: at('image_scanning_configuration.image_scanning_enabled', false),
    scheduled: saidAt('schedule'),
  }),
  mapping(distribution, 'aws_imagebuilder_distribution_configuration', ['id', 'arn', 'name'], {
    name: at('name'),
    targets: each<typeof target>('distribution', 'name', {
      name: at('region'),
      everybody: everybodyAt(`${image}.launch_permission.user_groups`),
      key: keyAt(`${image}.kms_key_id`, 'managed by AWS'),
    }),
  }),
];
