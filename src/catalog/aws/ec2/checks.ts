import { asked, atLeast, checks, lacks, noneOf } from '../../../model/index.ts';
import machines from './checks-machines.ts';
import { autoScalingGroup, encryptionDefault, image, imageSharing, metadataDefault, serialConsole, snapshot, snapshotSharing, volume } from './service.ts';

export default [
  ...machines,
  checks(autoScalingGroup, {
    'aws.ec2.group-spans-zones': {
      duty: 'survive-failure',
      title: 'The group spreads its machines over several zones',
      severity: 'medium',
      expect: { zones: atLeast(2) },
      risk: 'When the zone fails, all machines of the group fail with it.',
      aka: ['AutoScaling.2', 'autoscaling_group_multiple_az'],
    },
    'aws.ec2.group-asks-the-load-balancer': {
      duty: 'survive-failure',
      title: 'A group behind a load balancer replaces machines that the load balancer finds ill',
      severity: 'low',
      given: { hasLoadBalancer: true },
      expect: { healthCheck: 'ELB' },
      risk: 'A machine whose program hangs stays, because its system still answers.',
      aka: ['AutoScaling.1', 'autoscaling_group_elb_health_check_enabled'],
    },
    'aws.ec2.group-starts-from-a-template': {
      duty: 'upgrade-platform',
      title: 'The group starts its machines from a launch template',
      severity: 'low',
      expect: { usesLaunchConfiguration: false },
      risk: 'Launch configurations get nothing new, so the group is held back on old instance types and settings.',
      aka: ['AutoScaling.9', 'CKV_AWS_315', 'autoscaling_group_using_ec2_launch_template'],
    },
  }),
  checks(volume, {
    'aws.ec2.volume-is-encrypted': {
      duty: 'encrypt-at-rest',
      title: 'The volume is encrypted',
      severity: 'high',
      expect: [{ encrypted: true }, { stored: noneOf('plain') }],
      risk: 'Whoever gets hold of a snapshot or copy of the volume reads everything on it.',
      aka: ['CKV_AWS_3', 'AVD-AWS-0026', 'EC2.3', 'cc997676-481b-4e93-aa81-d19f8c5e9b12', '80b7ac3f-d2b7-4577-9b10-df7913497162', 'ec2_ebs_volume_encryption'],
    },
    'aws.ec2.volume-uses-your-own-key': {
      duty: 'control-keys',
      title: 'The volume is encrypted with a key of your own',
      severity: 'low',
      given: { stored: noneOf('plain') },
      expect: { keys: 'your own' },
      fix: { encrypted: true, key: asked('kms-key') },
      risk: 'Who may use the key, and when it ends, is not yours to decide.',
      aka: ['CKV_AWS_189', 'AVD-AWS-0027', 'b7063015-6c31-4658-a8e7-14f98f37fd42'],
    },
  }),
  checks(snapshot, {
    'aws.ec2.snapshot-is-encrypted': {
      duty: 'encrypt-at-rest',
      title: 'The snapshot is encrypted',
      severity: 'high',
      expect: [{ encrypted: true }, { volumeEncrypted: true }, { originalEncrypted: true }, { accountEncrypts: true }],
      risk: 'Whoever the snapshot is shared with, by mistake or not, reads everything on it.',
      aka: ['e6b4b943-6883-47a9-9739-7ada9568f8ca', 'ec2_ebs_snapshots_encrypted'],
    },
  }),
  checks(image, {
    'aws.ec2.image-is-not-public': {
      duty: 'prevent-leaks',
      title: 'The image is shared with named accounts only',
      severity: 'high',
      expect: [{ groups: lacks('all') }, { accountBlocks: 'block-new-sharing' }],
      risk: 'Anybody can start the image and read what was left on it.',
      aka: ['CKV_AWS_205', 'ec2_ami_public'],
    },
    'aws.ec2.image-is-encrypted': {
      duty: 'encrypt-at-rest',
      title: 'All volumes of the image are encrypted',
      severity: 'medium',
      expect: [{ encrypted: 'encrypted' }, { accountEncrypts: true }],
      risk: 'Every machine started from the image begins with plain volumes.',
      aka: ['8bbb242f-6e38-4127-86d4-d8f0b2687ae2'],
    },
  }),
  checks(encryptionDefault, {
    'aws.ec2.account-encrypts-new-volumes': {
      duty: 'encrypt-at-rest',
      title: 'Every new volume of the region is encrypted',
      severity: 'medium',
      expect: { enabled: true },
      risk: 'One volume for which nobody thought of it is stored in the clear.',
      aka: ['CKV_AWS_106', 'EC2.7', '3d3f6270-546b-443c-adb4-bb6fb2187ca6', 'ec2_ebs_default_encryption'],
    },
  }),
  checks(snapshotSharing, {
    'aws.ec2.account-keeps-snapshots-from-everybody': {
      duty: 'prevent-leaks',
      title: 'No snapshot of the region can be shared with everybody',
      severity: 'high',
      expect: { state: noneOf('unblocked') },
      risk: 'One wrong click publishes a disk with everything on it.',
      aka: ['EC2.182', 'ec2_ebs_snapshot_account_block_public_access'],
    },
  }),
  checks(imageSharing, {
    'aws.ec2.account-keeps-images-from-everybody': {
      duty: 'prevent-leaks',
      title: 'No image of the region can be made public',
      severity: 'medium',
      expect: { state: 'block-new-sharing' },
      risk: 'One wrong click publishes an image with everything on it.',
      aka: ['ec2_ami_account_block_public_access'],
    },
  }),
  checks(metadataDefault, {
    'aws.ec2.account-demands-metadata-tokens': {
      duty: 'harden-os',
      title: 'New machines of the region ask for tokens (IMDSv2) unless told otherwise',
      severity: 'medium',
      expect: { tokens: 'required' },
      risk: 'A machine for which nobody thought of it hands out credentials to whoever makes it fetch an address.',
      aka: ['ec2_instance_account_imdsv2_enabled'],
    },
  }),
  checks(serialConsole, {
    'aws.ec2.account-keeps-serial-consoles-shut': {
      duty: 'harden-os',
      title: 'Nobody gets at the serial consoles of machines',
      severity: 'low',
      expect: { enabled: false },
      risk: 'Whoever has the permission logs in past all network controls.',
    },
  }),
];
