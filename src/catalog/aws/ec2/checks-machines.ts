import { checks, no, noneOf, oneOf } from '../../../model/index.ts';
import { instance, launchConfiguration, launchTemplate } from './service.ts';

/** What is said alike of instances, templates and configurations. */
const tokens = {
  duty: 'harden-os',
  severity: 'high',
  risk: 'A program that can be made to fetch an address hands out the credentials of the machine’s role.',
} as const;
const nearby = {
  duty: 'harden-os',
  severity: 'low',
  risk: 'Containers and proxies on the machine can fetch the credentials of its role.',
} as const;
const volumes = {
  duty: 'encrypt-at-rest',
  severity: 'high',
  risk: 'Whoever gets hold of a snapshot or copy of the volume reads everything on it.',
} as const;
const noAddress = {
  duty: 'limit-exposure',
  severity: 'medium',
  risk: 'Every port that a group lets through is open to the whole internet.',
} as const;
const noSecrets = {
  duty: 'guard-credentials',
  severity: 'critical',
  risk: 'Anybody who may describe the machine, and any program on it, reads the secret.',
} as const;
const asks = oneOf('asks for tokens', 'off');

export default [
  checks(instance, {
    'aws.ec2.instance-demands-metadata-tokens': {
      ...tokens,
      title: 'The metadata service of the instance asks for tokens (IMDSv2), or is off',
      expect: [{ tokens: 'required' }, { metadata: asks }],
      aka: [
        'CKV_AWS_79',
        'AVD-AWS-0028',
        'EC2.8',
        'ec2_instance_imdsv2_enabled',
        'c306ac53-ee5b-41d3-86a9-0fd2722b4e67',
        'a4f5f706-80fd-4c96-9a24-6ab317d33d24',
      ],
    },
    'aws.ec2.instance-encrypts-its-root-volume': {
      ...volumes,
      title: 'The volume of the system is encrypted',
      expect: [{ root: 'encrypted' }, { rootVolume: 'encrypted' }],
      aka: ['CKV_AWS_8', 'AVD-AWS-0131', 'EC2.3'],
    },
    'aws.ec2.instance-encrypts-its-data-volumes': {
      ...volumes,
      title: 'Every further volume of the instance is encrypted',
      expect: [{ disks: no({ device: noneOf('root'), state: 'plain' }) }, { accountEncrypts: true }],
      aka: ['CKV_AWS_8', 'AVD-AWS-0131', 'EC2.3'],
    },
    'aws.ec2.instance-has-no-public-address': {
      ...noAddress,
      title: 'The instance has no public address',
      expect: [{ address: 'private', hasElasticAddress: false }, { isPublic: 'no' }],
      aka: ['CKV_AWS_88', 'EC2.9', '5a2486aa-facf-477d-a5c1-b010789459ce', 'ec2_instance_public_ip'],
    },
    'aws.ec2.public-instance-keeps-admin-ports-closed': {
      duty: 'limit-exposure',
      title: 'No group of a public instance opens SSH, remote desktop, a database or a console to the internet',
      severity: 'critical',
      given: { isPublic: 'yes' },
      expect: { ingress: no({ everybody: true, sensitive: true }) },
      risk: 'Anyone on the internet can try to log in to this very machine.',
    },
    'aws.ec2.instance-user-data-holds-no-secrets': {
      ...noSecrets,
      title: 'The start-up script of the instance holds no secret',
      expect: { secretsInUserData: 'none' },
      aka: ['CKV_AWS_46', 'AVD-AWS-0029', 'd7b9d850-3e06-4a75-852f-c46c2e92240b', '568cc372-ca64-420d-9015-ee347d00d288', 'ec2_instance_secrets_user_data'],
    },
    'aws.ec2.instance-acts-through-a-role': {
      duty: 'guard-credentials',
      title: 'The instance acts through a role',
      severity: 'low',
      expect: [{ hasRole: true }, { templateHasRole: true }],
      risk: 'Programs that need the cloud get long-lived keys put on the machine instead.',
      aka: ['CKV2_AWS_41', 'ec2_instance_profile_attached', 'f914357d-8386-4d56-9ba6-456e5723f9a6'],
    },
    'aws.ec2.instance-reports-every-minute': {
      duty: 'configure-platform',
      title: 'Detailed monitoring reports the metrics of the instance every minute',
      severity: 'low',
      expect: [{ monitoring: 'on' }, { monitoring: 'not set', templateMonitoring: 'on' }],
      risk: 'Overload and odd behaviour show five minutes late.',
      aka: ['CKV_AWS_126', '23b70e32-032e-4fa6-ba5c-82f56b9980e6', '0264093f-6791-4475-af34-4b8102dcbcd0', 'ec2_instance_detailed_monitoring_enabled'],
    },
    'aws.ec2.instance-has-its-own-disk-bandwidth': {
      duty: 'configure-platform',
      title: 'The instance has bandwidth of its own for its volumes',
      severity: 'low',
      given: { bandwidth: noneOf('never') },
      expect: [{ optimised: 'on' }, { bandwidth: 'always' }, { optimised: 'not set', templateOptimised: 'on' }],
      risk: 'Traffic of the network slows the volumes down, and the other way round.',
      aka: ['CKV_AWS_135', '60224630-175a-472a-9e23-133827040766', '8dd0ff1f-0da4-48df-9bb3-7f338ae36a40'],
    },
    'aws.ec2.instance-resists-termination': {
      duty: 'undo-mistakes',
      title: 'The instance is protected from termination',
      severity: 'low',
      given: { isSpot: false },
      expect: [{ protection: 'on' }, { protection: 'not set', templateProtection: 'on' }],
      risk: 'One wrong call ends the machine, and with it what lies on its volumes.',
    },
  }),
  checks(launchTemplate, {
    'aws.ec2.template-demands-metadata-tokens': {
      ...tokens,
      title: 'Machines started from the template ask for tokens (IMDSv2), or have no metadata service',
      expect: [{ tokens: 'required' }, { metadata: asks }],
      aka: [
        'CKV_AWS_79',
        'AVD-AWS-0130',
        'EC2.170',
        'ec2_launch_template_imdsv2_required',
        'c306ac53-ee5b-41d3-86a9-0fd2722b4e67',
        'a4f5f706-80fd-4c96-9a24-6ab317d33d24',
      ],
    },
    'aws.ec2.template-keeps-metadata-near': {
      ...nearby,
      title: 'Answers of the metadata service do not leave machines started from the template',
      expect: [{ hopLimit: 1 }, { metadataReach: 'near' }, { metadataService: 'disabled' }],
      aka: ['CKV_AWS_341'],
    },
    'aws.ec2.template-encrypts-its-volumes': {
      ...volumes,
      title: 'Every volume that the template makes is encrypted',
      expect: [{ disks: no({ state: 'plain' }) }, { accountEncrypts: true }],
      aka: ['EC2.181'],
    },
    'aws.ec2.template-gives-no-public-addresses': {
      ...noAddress,
      title: 'The template gives machines no public address',
      expect: { address: noneOf('public') },
      aka: ['CKV_AWS_88', 'EC2.25', 'ec2_launch_template_no_public_ip'],
    },
    'aws.ec2.template-user-data-holds-no-secrets': {
      ...noSecrets,
      title: 'The start-up script in the template holds no secret',
      expect: { secretsInUserData: 'none' },
      aka: ['CKV_AWS_46', 'AVD-AWS-0129', '568cc372-ca64-420d-9015-ee347d00d288', 'ec2_launch_template_no_secrets'],
    },
  }),
  checks(launchConfiguration, {
    'aws.ec2.configuration-demands-metadata-tokens': {
      ...tokens,
      title: 'Machines started from the launch configuration ask for tokens (IMDSv2), or have no metadata service',
      expect: [{ tokens: 'required' }, { metadata: asks }],
      aka: ['CKV_AWS_79', 'AVD-AWS-0130', 'AutoScaling.3', 'autoscaling_group_launch_configuration_requires_imdsv2', 'c306ac53-ee5b-41d3-86a9-0fd2722b4e67'],
    },
    'aws.ec2.configuration-keeps-metadata-near': {
      ...nearby,
      title: 'Answers of the metadata service do not leave machines started from the launch configuration',
      expect: [{ hopLimit: 1 }, { metadataReach: 'near' }, { metadataService: 'disabled' }],
      aka: ['CKV_AWS_341', 'AutoScaling.4'],
    },
    'aws.ec2.configuration-encrypts-its-root-volume': {
      ...volumes,
      title: 'The volume of the system that the launch configuration makes is encrypted',
      expect: [{ root: 'encrypted' }, { accountEncrypts: true }],
      aka: ['CKV_AWS_8', 'AVD-AWS-0008', '4de9de27-254e-424f-bd70-4c1e95790838'],
    },
    'aws.ec2.configuration-encrypts-its-data-volumes': {
      ...volumes,
      title: 'Every further volume that the launch configuration makes is encrypted',
      expect: [{ disks: no({ device: noneOf('root'), state: 'plain' }) }, { accountEncrypts: true }],
      aka: ['CKV_AWS_8', 'AVD-AWS-0008', '4de9de27-254e-424f-bd70-4c1e95790838'],
    },
    'aws.ec2.configuration-gives-no-public-addresses': {
      ...noAddress,
      title: 'The launch configuration gives machines no public address',
      expect: { address: noneOf('public') },
      aka: ['CKV_AWS_88', 'AVD-AWS-0009', 'AutoScaling.5', 'autoscaling_group_launch_configuration_no_public_ip'],
    },
    'aws.ec2.configuration-user-data-holds-no-secrets': {
      ...noSecrets,
      title: 'The start-up script in the launch configuration holds no secret',
      expect: { secretsInUserData: 'none' },
      aka: ['CKV_AWS_46', '443488f5-c734-460b-a36d-5b3f330174dc', '568cc372-ca64-420d-9015-ee347d00d288', 'autoscaling_find_secrets_ec2_launch_configuration'],
    },
  }),
];
