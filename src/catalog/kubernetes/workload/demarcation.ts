import { customer, demarcate, notApplicable, unchecked } from '../../../model/index.ts';
import { selfManaged } from '../baselines/self-managed.ts';
import { partOf } from '../part-of.ts';
import { account, pod } from './service.ts';
import { says } from './sources.ts';

const onTheCluster = notApplicable('stands on the cluster that the pods run on');
const ofTheCluster = {
  'publish-os-patches': onTheCluster,
  'apply-os-patches': onTheCluster,
  'harden-os': onTheCluster,
  'publish-platform-patches': onTheCluster,
  'apply-platform-patches': onTheCluster,
  'offer-upgrades': onTheCluster,
  'upgrade-platform': onTheCluster,
  'authenticate-strongly': onTheCluster,
  'limit-trust': onTheCluster,
  'record-access': onTheCluster,
  'keep-logs': onTheCluster,
} as const;

export default [
  demarcate(pod, {
    ...selfManaged,
    ...ofTheCluster,
    'isolate-workloads': customer('Keep pods out of the processes and memory of their node.', says.standards),
    'survive-failure': customer('Have Kubernetes ask containers whether they live and are ready.', says.probes),
    'limit-consumption': customer('Say what each container needs, and what it may take at most.', says.limits),
    'limit-exposure': customer('Keep pods off the network and the ports of their node.', says.standards),
    'filter-traffic': customer('Select every pod by a policy that says what may reach it.', says.policies),
    'control-egress': customer('Select every pod by a policy that says what it may call.', says.policies),
    'guard-credentials': customer('Keep secrets out of manifests, and hand them to containers as files.', says.secrets),
    'grant-least-access': customer('Give pods an account of their own in a namespace of their own, and its token only where it is needed.', says.application),
    'guard-supply-chain': customer('Name images by what they hold, not by what they are called today.', says.images),
    'harden-workload': customer('Run each container without privileges, capabilities, paths and calls that it does not need.', says.application),
  }),
  demarcate(account, {
    ...partOf('stands on the pods that run as the account'),
    'grant-least-access': unchecked(
      'what an account may do stands in the roles that are bound to it',
      customer('Give the account only the rights that its pods need.', says.accounts),
    ),
  }),
];
