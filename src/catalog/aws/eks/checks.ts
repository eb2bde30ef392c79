import { atLeast, checks, noneOf, oneOf, someItem } from '../../../model/index.ts';
import { cluster, fargateProfile, nodeGroup } from './service.ts';

export default [
  checks(cluster, {
    'aws.eks.endpoint-is-closed-to-the-internet': {
      duty: 'limit-exposure',
      title: 'The API server answers your networks only, or named addresses',
      severity: 'high',
      expect: [{ publicEndpoint: false }, { everybody: false }],
      fix: { everybody: false },
      risk: 'Anyone on the internet can try stolen credentials and new holes on the API server.',
      aka: [
        'CKV_AWS_38',
        'CKV_AWS_39',
        'AVD-AWS-0040',
        'AVD-AWS-0041',
        'EKS.1',
        '42f4b905-3736-4213-bfe9-c0660518cda8',
        '61cf9883-1752-4768-b18c-0d57f2737709',
      ],
    },
    'aws.eks.secrets-use-your-own-key': {
      duty: 'control-keys',
      title: 'A key of your own encrypts the secrets of the cluster',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'Nobody on your side can see who uses the key, or take it away in an emergency.',
      aka: ['CKV_AWS_58', 'AVD-AWS-0039', 'EKS.3', '63ebcb19-2739-4d3f-aa5c-e8bbb9b85281'],
    },
    'aws.eks.records-audit-log': {
      duty: 'record-access',
      title: 'The control plane records who did what in the cluster',
      severity: 'medium',
      expect: { records: oneOf('every type', 'the audit log') },
      risk: 'After an attack nobody can say who changed what, or read which secret.',
      aka: ['EKS.8'],
    },
    'aws.eks.records-every-log': {
      duty: 'record-access',
      title: 'The control plane sends logs of every type',
      severity: 'low',
      expect: { records: 'every type' },
      risk: 'A part of what happened in the control plane is missing when it is needed.',
      aka: ['CKV_AWS_37', 'AVD-AWS-0038', '37304d3f-f852-40b8-ae3f-725e87a7cedf', '66f130d9-b81d-4e8e-9b08-da74b9c891df'],
    },
    'aws.eks.runs-a-supported-version': {
      duty: 'upgrade-platform',
      title: 'The cluster runs a Kubernetes version that is still supported',
      severity: 'high',
      expect: { support: noneOf('ended') },
      risk: 'Holes that become known stay open, until EKS moves the cluster at a time that you did not choose.',
      aka: ['CKV_AWS_339', 'EKS.2'],
    },
    'aws.eks.grants-access-by-entries': {
      duty: 'grant-least-access',
      title: 'Who may enter the cluster is decided by access entries, which the cloud shows and records',
      severity: 'low',
      fix: {},
      expect: { accessMode: oneOf('API', 'API_AND_CONFIG_MAP') },
      risk: 'Rights in a map inside the cluster are seen by nobody outside, and one mistake in it locks everybody out.',
    },
    'aws.eks.resists-deletion': {
      duty: 'undo-mistakes',
      title: 'The cluster is protected from deletion by mistake',
      severity: 'low',
      expect: { deletionProtection: true },
      risk: 'One wrong command ends the cluster with everything that runs in it.',
    },
  }),
  checks(nodeGroup, {
    'aws.eks.node-group-keeps-ssh-closed': {
      duty: 'limit-exposure',
      title: 'Nodes take no SSH, or from named security groups only',
      severity: 'high',
      expect: [{ sshKey: false }, { sshSources: someItem }],
      risk: 'SSH of every node is open to the whole internet.',
      aka: ['CKV_AWS_100', 'ba40ace1-a047-483c-8a8d-bc2d3a67a82d', '73d59e76-a12c-4b74-a3d8-d3e1e19c25b3'],
    },
    'aws.eks.node-group-runs-a-system-that-is-still-built': {
      duty: 'upgrade-platform',
      title: 'Nodes run a system whose images are still built',
      severity: 'high',
      expect: { image: oneOf('from AWS', 'your own') },
      risk: 'No fixed image comes any more, so every new hole in the system stays open.',
    },
    'aws.eks.node-group-spans-zones': {
      duty: 'survive-failure',
      title: 'Nodes stand in two networks at least',
      severity: 'low',
      expect: { networks: atLeast(2) },
      risk: 'When the one zone of the group fails, its nodes fail together.',
    },
  }),
  checks(fargateProfile, {
    'aws.eks.fargate-profile-spans-zones': {
      duty: 'survive-failure',
      title: 'Pods on Fargate are started in two networks at least',
      severity: 'low',
      expect: { networks: atLeast(2) },
      risk: 'When the one zone of the profile fails, its pods fail together.',
    },
  }),
];
