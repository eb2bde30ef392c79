import { at, derived, first, gather, type Lens, mapping, on, present, refs, type Several, spelled, unreadable } from '../../../model/index.ts';
import { networksAt } from '../networks.ts';
import { healthCheckOf, namesOneOf } from './auto-scaling.ts';
import { imageState } from './image-state.ts';
import {
  autoScalingGroup,
  defaultKey,
  encryptionDefault,
  image,
  imageSharing,
  metadataDefault,
  serialConsole,
  snapshot,
  snapshotSharing,
  volume,
} from './service.ts';

const never: Lens<boolean> = derived('', () => ({ value: false }));
const specification = 'mixed_instances_policy.launch_template.launch_template_specification';
const groupsOfImage = on('aws_ami_launch_permission', 'image_id', at<Several<string>>('group'));

export default [
  mapping(autoScalingGroup, 'aws_autoscaling_group', ['id', 'arn', 'name'], {
    template: gather(
      refs('launch_template.id'),
      refs('launch_template.name'),
      refs(`${specification}.launch_template_id`),
      refs(`${specification}.launch_template_name`),
    ),
    usesLaunchConfiguration: present('launch_configuration'),
    zones: first(networksAt('vpc_zone_identifier'), networksAt('availability_zones')),
    healthCheck: derived('health_check_type', healthCheckOf),
    hasLoadBalancer: first(
      on('aws_autoscaling_attachment', 'autoscaling_group_name', present('autoscaling_group_name')),
      on('aws_autoscaling_traffic_source_attachment', 'autoscaling_group_name', present('autoscaling_group_name')),
      derived('', namesOneOf(['target_group_arns', 'load_balancers', 'traffic_source'])),
    ),
  }),
  mapping(volume, 'aws_ebs_volume', ['id', 'arn'], {
    encrypted: at('encrypted'),
    key: at('kms_key_id'),
    snapshot: refs('snapshot_id'),
  }),
  mapping(snapshot, 'aws_ebs_snapshot', ['id', 'arn'], {
    encrypted: never,
    key: at('kms_key_id'),
    volume: refs('volume_id'),
    original: refs('source_snapshot_id'),
  }),
  mapping(snapshot, ['aws_ebs_snapshot_copy', 'aws_ebs_snapshot_import'], ['id', 'arn'], {
    encrypted: at('encrypted'),
    key: at('kms_key_id'),
    volume: refs('volume_id'),
    original: refs('source_snapshot_id'),
  }),
  mapping(image, 'aws_ami', ['id', 'arn'], { encrypted: derived('ebs_block_device', imageState), groups: groupsOfImage }),
  mapping(image, 'aws_ami_copy', ['id', 'arn'], { encrypted: spelled('encrypted', { true: 'encrypted', false: 'plain' }), groups: groupsOfImage }),
  mapping(image, 'aws_ami_from_instance', ['id', 'arn'], {
    encrypted: unreadable('its volumes are those of the instance it is made from'),
    groups: groupsOfImage,
  }),
  mapping(encryptionDefault, 'aws_ebs_encryption_by_default', ['id'], { enabled: at('enabled', true) }),
  mapping(defaultKey, 'aws_ebs_default_kms_key', ['id'], { key: at('key_arn') }),
  mapping(snapshotSharing, 'aws_ebs_snapshot_block_public_access', ['id'], { state: at('state') }),
  mapping(imageSharing, 'aws_ec2_image_block_public_access', ['id'], { state: at('state') }),
  mapping(metadataDefault, 'aws_ec2_instance_metadata_defaults', ['id'], {
    tokens: at('http_tokens'),
    hopLimit: at('http_put_response_hop_limit'),
  }),
  mapping(serialConsole, 'aws_ec2_serial_console_access', ['id'], { enabled: at('enabled', true) }),
];
