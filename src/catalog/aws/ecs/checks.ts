import { atLeast, checks, every, noneOf, oneOf } from '../../../model/index.ts';
import taskChecks from './checks-task.ts';
import { capacityProvider, cluster, ecsService } from './service.ts';

export default [
  checks(cluster, {
    'aws.ecs.measures-containers': {
      duty: 'configure-platform',
      title: 'The cluster measures its tasks with Container Insights',
      severity: 'low',
      expect: { insights: oneOf('enabled', 'enhanced') },
      risk: 'Tasks that fail, starve or do what they should not go unseen.',
      aka: [
        'CKV_AWS_65',
        'AVD-AWS-0034',
        'ECS.12',
        '97cb0688-369a-4d26-b1f7-86c4c91231bc',
        'ab759fde-e1e8-4b0e-ad73-ba856e490ed8',
        'ecs_cluster_container_insights_enabled',
      ],
    },
    'aws.ecs.records-commands': {
      duty: 'record-access',
      title: 'Commands that people run in containers are logged',
      severity: 'medium',
      expect: { commandLog: noneOf('NONE') },
      risk: 'Whoever gets a shell in a container leaves no trace.',
      aka: ['CKV_AWS_223'],
    },
    'aws.ecs.encrypts-recorded-commands': {
      duty: 'encrypt-at-rest',
      title: 'The log of commands is encrypted',
      severity: 'low',
      given: { commandLog: 'OVERRIDE' },
      expect: { commandLogEncrypted: true },
      risk: 'What was typed and shown, passwords among it, lies in the log for every reader.',
      aka: ['CKV_AWS_224'],
    },
    'aws.ecs.storage-uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key of your own encrypts the storage that the cluster gives to its tasks',
      severity: 'low',
      expect: [{ fargateKey: true }, { volumeKey: true }],
      risk: 'Nobody on your side can see who uses the key, or take it away in an emergency.',
    },
  }),
  checks(ecsService, {
    'aws.ecs.service-has-no-public-addresses': {
      duty: 'limit-exposure',
      title: 'Tasks of the service get no public addresses',
      severity: 'high',
      expect: { publicIp: false },
      risk: 'Each task can be reached from the internet, past load balancer and firewall.',
      aka: ['CKV_AWS_333', 'ECS.2', 'ecs_service_no_assign_public_ip'],
    },
    'aws.ecs.service-follows-the-newest-platform': {
      duty: 'upgrade-platform',
      title: 'New tasks of the service start on the newest platform version of Fargate',
      severity: 'medium',
      given: { compute: 'Fargate' },
      expect: [{ platformVersion: 'LATEST' }, { platformVersion: '1.4.0' }],
      risk: 'Tasks stay on an old kernel and container runtime, deployment after deployment.',
      aka: ['CKV_AWS_332', 'ECS.10', 'ecs_service_fargate_latest_platform_version'],
    },
    'aws.ecs.service-spans-zones': {
      duty: 'survive-failure',
      title: 'Tasks of the service are placed in two networks at least',
      severity: 'low',
      given: { compute: 'Fargate' },
      expect: { networks: atLeast(2) },
      risk: 'When the one zone of the service fails, all its tasks fail together.',
    },
    'aws.ecs.service-encrypts-volumes': {
      duty: 'encrypt-at-rest',
      title: 'Volumes that are attached to tasks of the service are encrypted',
      severity: 'high',
      expect: { volumes: every({ encrypted: true }) },
      risk: 'Snapshots and disks show the data to whoever gets hold of them.',
    },
  }),
  checks(capacityProvider, {
    'aws.ecs.capacity-provider-spares-busy-instances': {
      duty: 'survive-failure',
      title: 'Scaling in takes no instance that still runs tasks',
      severity: 'low',
      given: { kind: 'Auto Scaling group' },
      expect: { terminationProtection: true },
      risk: 'Tasks are cut off in the middle of their work when the group shrinks.',
      aka: ['ECS.19'],
    },
  }),
  ...taskChecks,
];
