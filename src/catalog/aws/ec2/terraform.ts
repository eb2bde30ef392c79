import { at, derived, first, gather, type Lens, mapping, on, present, refs, spelled } from '../../../model/index.ts';
import { addressOfInterface } from './address.ts';
import { type Spelling as DiskSpelling, disksAt, rootAt } from './disks.ts';
import { asksForTokens } from './image-name.ts';
import { instance, launchConfiguration, launchTemplate } from './service.ts';
import others from './terraform-others.ts';
import { secretsInUserData } from './user-data.ts';

const always = (value: boolean): Lens<boolean> => derived('', () => ({ value }));
const switched = { true: 'on', false: 'off' } as const;
const addressed = { true: 'public', false: 'private' } as const;

const metadata = {
  tokens: spelled('metadata_options.http_tokens', { required: 'required', optional: 'optional' }),
  metadataService: spelled('metadata_options.http_endpoint', { enabled: 'enabled', disabled: 'disabled' }),
  hopLimit: at<number>('metadata_options.http_put_response_hop_limit'),
};
/** As it is, or in base64. */
const secretsInScript = first(derived('user_data', secretsInUserData), derived('user_data_base64', secretsInUserData));

const block: DiskSpelling = { device: 'device_name', encrypted: 'encrypted', snapshot: 'snapshot_id' };
/** The volume of the system has a block of its own, without a name. */
const blocks = {
  root: spelled('root_block_device.encrypted', { true: 'encrypted', false: 'plain' }),
  disks: gather(
    disksAt(
      'root_block_device',
      block,
      derived('', () => ({ value: 'root' })),
    ),
    disksAt('ebs_block_device', block),
  ),
};
const mapped: DiskSpelling = { device: 'device_name', volume: 'ebs', encrypted: 'ebs.encrypted', snapshot: 'ebs.snapshot_id' };

const machine = (type: string, isSpot: Lens<boolean>) =>
  mapping(instance, type, ['id', 'arn'], {
    ...metadata,
    ...blocks,
    address: first(
      spelled('associate_public_ip_address', addressed),
      derived('network_interface', addressOfInterface),
      derived('primary_network_interface', addressOfInterface),
    ),
    secretsInUserData: secretsInScript,
    imageId: at('ami'),
    imageAsksForTokens: derived('ami', asksForTokens),
    groups: gather(refs('vpc_security_group_ids'), refs('security_groups')),
    instanceType: at('instance_type'),
    subnet: refs('subnet_id'),
    monitoring: spelled('monitoring', switched),
    optimised: spelled('ebs_optimized', switched),
    protection: spelled('disable_api_termination', switched),
    hasRole: present('iam_instance_profile'),
    isSpot,
    template: gather(refs('launch_template.id'), refs('launch_template.name')),
    hasElasticAddress: first(on('aws_eip', 'instance', present('instance')), on('aws_eip_association', 'instance_id', present('instance_id'))),
  });

export default [
  machine('aws_instance', present('instance_market_options')),
  machine('aws_spot_instance_request', always(true)),
  mapping(launchTemplate, 'aws_launch_template', ['id', 'arn', 'name'], {
    ...metadata,
    root: rootAt('block_device_mappings', mapped),
    disks: disksAt('block_device_mappings', mapped),
    address: first(
      spelled('network_interfaces.associate_public_ip_address', addressed),
      derived('network_interfaces.network_interface_id', addressOfInterface),
    ),
    secretsInUserData: derived('user_data', secretsInUserData),
    imageId: at('image_id'),
    imageAsksForTokens: derived('image_id', asksForTokens),
    groups: gather(refs('vpc_security_group_ids'), refs('security_group_names'), refs('network_interfaces.security_groups')),
    instanceType: at('instance_type'),
    subnet: refs('network_interfaces.subnet_id'),
    monitoring: spelled('monitoring.enabled', switched),
    optimised: spelled('ebs_optimized', switched),
    protection: spelled('disable_api_termination', switched),
    hasRole: present('iam_instance_profile'),
  }),
  mapping(launchConfiguration, 'aws_launch_configuration', ['id', 'arn', 'name'], {
    ...metadata,
    ...blocks,
    address: spelled('associate_public_ip_address', addressed),
    secretsInUserData: secretsInScript,
    imageId: at('image_id'),
    imageAsksForTokens: derived('image_id', asksForTokens),
    groups: refs('security_groups'),
  }),
  ...others,
];

/** Known, and with no duty of their own. */
export const pieces = [
  'aws_key_pair',
  'aws_volume_attachment',
  'aws_network_interface_attachment',
  'aws_placement_group',
  'aws_autoscaling_policy',
  'aws_autoscaling_schedule',
  'aws_network_interface',
  'aws_ec2_tag',
];
