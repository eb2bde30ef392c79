import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted, infrastructure } from '../baselines/index.ts';
import { says as google } from '../baselines/sources.ts';
import { network, rule, subnetwork } from './service.ts';
import { says } from './sources.ts';

const noData = notApplicable('a network holds no data');
const onRules = notApplicable('stands on each firewall rule');
const onSubnets = notApplicable('stands on each subnet');
const onNetwork = notApplicable('stands on the network');

/** What is the same of networks, their subnets and their rules. */
const everyPart = {
  ...abstracted,
  'absorb-floods': infrastructure['absorb-floods'],
  'isolate-tenants': provider('Keeps the networks of customers apart.', inferred(google.apart)),
  'encrypt-in-transit': notApplicable('what travels through the network is encrypted by those who send it'),
  'guard-credentials': notApplicable('a network has no credentials'),
  'encrypt-at-rest': noData,
  'control-keys': noData,
  'back-up-data': noData,
  'prove-recovery': noData,
  'classify-data': noData,
  'retain-and-dispose': noData,
  'prevent-leaks': noData,
  'keep-residency': noData,
  'undo-mistakes': unchecked(
    'networks are made again from their definitions',
    customer('Keep the definitions of networks where they can be rolled back.', google.definitions),
  ),
} as const;

export default [
  demarcate(network, {
    ...everyPart,
    'limit-exposure': shared(
      { provider: 'Refuses all that comes in until a rule allows it.', customer: 'Do without the default network, whose rules let everybody in.' },
      says.defaultNetwork,
    ),
    'filter-traffic': onRules,
    'segment-network': customer('Lay out subnets for what belongs together, and not one in every region.', google.segments),
    'control-egress': onRules,
    'record-access': onSubnets,
  }),
  demarcate(subnetwork, {
    ...everyPart,
    'limit-exposure': customer('Let machines reach the services of Google without external addresses.', says.privateAccess),
    'filter-traffic': onRules,
    'segment-network': onNetwork,
    'control-egress': onRules,
    'record-access': customer('Switch on flow logs.', says.flows),
  }),
  demarcate(rule, {
    ...everyPart,
    'limit-exposure': shared(
      { provider: 'Refuses all that comes in until a rule allows it.', customer: 'Let everybody in only to what is meant for everybody.' },
      says.implied,
    ),
    'filter-traffic': shared(
      { provider: 'Enforces the rules on every machine, whatever runs inside.', customer: 'Allow only the protocols and ports that are needed.' },
      says.rules,
    ),
    'segment-network': onNetwork,
    'control-egress': shared({ provider: 'Enforces the rules on all that leaves.', customer: 'Let out only what has to get out.' }, says.implied),
    'record-access': onSubnets,
  }),
];
