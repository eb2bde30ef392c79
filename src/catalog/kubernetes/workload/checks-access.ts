import { checks, empty, every, holds, noneOf } from '../../../model/index.ts';
import { pod } from './service.ts';

export default [
  checks(pod, {
    'kubernetes.workload.stays-off-the-network-of-the-node': {
      duty: 'limit-exposure',
      title: 'Pods do not use the network of their node',
      severity: 'high',
      expect: { hostNetwork: false },
      risk: 'What the container opens is open on the node, and services that listen on the node alone are in its reach.',
      aka: [
        'CKV_K8S_19',
        'CKV_K8S_4',
        'AVD-KSV-0009',
        '6b6bdfb3-c3ae-44cb-88e4-7405c1ba2c8a',
        'ac1564a3-c324-4747-9fa1-9dfc234dace0',
        'a33e9173-b674-4dfb-9d82-cf3754816e4b',
        '4950837c-0ce5-4e42-9bee-a25eae73740b',
      ],
    },
    'kubernetes.workload.opens-no-ports-of-the-node': {
      duty: 'limit-exposure',
      title: 'No container opens a port of its node',
      severity: 'medium',
      expect: { containers: every({ hostPorts: empty }), starters: every({ hostPorts: empty }) },
      risk: 'Whoever reaches the node reaches the container, past every service and ingress.',
      aka: ['CKV_K8S_26', 'AVD-KSV-0024', '2b1836f1-dcce-416e-8e16-da8c71920633', '4e74cf4f-ff65-4c1a-885c-67ab608206ce'],
    },
    'kubernetes.workload.network-policy-limits-what-comes-in': {
      duty: 'filter-traffic',
      title: 'A network policy limits what may reach the pods',
      severity: 'medium',
      expect: { limited: holds('in') },
      risk: 'Every other pod of the cluster may talk to these, one that was broken into included.',
      aka: ['CKV2_K8S_6', '85ab1c5b-014e-4352-b5f8-d7dea3bb4fd3', 'b80b14c6-aaa2-4876-b651-8a48b6c32fbf', '0401f71b-9c1e-4821-ab15-a955caa621be'],
    },
    'kubernetes.workload.network-policy-limits-what-goes-out': {
      duty: 'control-egress',
      title: 'A network policy limits what the pods may call',
      severity: 'low',
      expect: { limited: holds('out') },
      risk: 'A pod that was broken into can call any address, to take data out or bring tools in.',
    },
    'kubernetes.workload.runs-as-an-account-of-its-own': {
      duty: 'grant-least-access',
      title: 'Pods run as an account of their own rather than the default of the namespace',
      severity: 'low',
      expect: { account: noneOf('default', '') },
      risk: 'Every pod without an account of its own gets each right that one of them needs.',
      aka: [
        ...['CKV_K8S_41', 'CKV_K8S_42', '1e749bc9-fde8-471c-af0c-8254efd2dee5', '3360c01e-c8c0-4812-96a2-a6329b9b7f9f'],
        ...['737a0dd9-0aaa-4145-8118-f01778262b8a', '591ade62-d6b0-4580-b1ae-209f80ba1cd9', '24b132df-5cc7-4823-8029-f898e1c50b72'],
      ],
    },
    'kubernetes.workload.mounts-no-token': {
      duty: 'grant-least-access',
      title: 'The token of the account is not mounted into pods by itself',
      severity: 'medium',
      expect: { token: 'not mounted' },
      risk: 'Whoever breaks into a container calls the cluster with the rights of its account.',
      aka: ['CKV_K8S_38', 'AVD-KSV-0036', '48471392-d4d0-47c0-b135-cdec95eb3eef', 'a9a13d4f-f17a-491b-b074-f54bffffcb4a'],
    },
    'kubernetes.workload.stands-in-a-namespace-of-its-own': {
      duty: 'grant-least-access',
      title: 'Pods stand in a namespace other than default',
      severity: 'low',
      expect: { namespace: noneOf('default', '') },
      risk: 'Rights, quotas and policies of a namespace cannot tell apart what lies together in default.',
      aka: ['CKV_K8S_21', 'AVD-KSV-0110', '611ab018-c4aa-4ba2-b0f6-a448337509a6', 'abcb818b-5af7-4d72-aba9-6dd84956b451'],
    },
    'kubernetes.workload.keeps-secrets-out-of-its-definition': {
      duty: 'guard-credentials',
      title: 'No environment variable holds a secret in plain text',
      severity: 'high',
      expect: { containers: every({ secrets: empty }), starters: every({ secrets: empty }) },
      risk: 'Everybody who may look at the manifest or the pod reads the secret.',
    },
    'kubernetes.workload.takes-secrets-as-files': {
      duty: 'guard-credentials',
      title: 'Secrets are handed to containers as files rather than in their environment',
      severity: 'low',
      expect: { containers: every({ secretsFromStore: empty }), starters: every({ secretsFromStore: empty }) },
      risk: 'An environment ends up in dumps, logs and the processes that a program starts.',
      aka: ['CKV_K8S_35', '3d658f8b-d988-41a0-a841-40043121de1e', '6d8f1a10-b6cd-48f0-b960-f7c535d5cdb8'],
    },
  }),
];
