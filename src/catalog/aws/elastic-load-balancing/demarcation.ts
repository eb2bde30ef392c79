import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, managed } from '../baselines/index.ts';
import { partOf } from '../part-of.ts';
import { classic, listener, loadBalancer, targetGroup } from './service.ts';
import { says } from './sources.ts';

const noData = notApplicable('a load balancer passes requests on and keeps none of them; its access logs lie in a bucket, which has a line of its own');
const noSettings = notApplicable('a load balancer holds no data; its definition is kept where it is written');

/** What holds for every load balancer: AWS runs the software, the customer sets it up. */
const balancer = {
  ...managed,
  'isolate-tenants': abstracted['isolate-tenants'],
  'isolate-workloads': abstracted['isolate-workloads'],
  'publish-os-patches': abstracted['publish-os-patches'],
  'apply-os-patches': abstracted['apply-os-patches'],
  'harden-os': abstracted['harden-os'],
  'stop-malware': abstracted['stop-malware'],
  'publish-platform-patches': provider('Builds the fixes of the load balancer’s software.', says.patches),
  'apply-platform-patches': provider('Installs the fixes of the load balancer’s software.', says.patches),
  'publish-dependency-patches': abstracted['publish-dependency-patches'],
  'apply-dependency-patches': abstracted['apply-dependency-patches'],
  'guard-supply-chain': abstracted['guard-supply-chain'],
  'write-safe-code': abstracted['write-safe-code'],
  'harden-workload': abstracted['harden-workload'],
  'find-vulnerabilities': abstracted['find-vulnerabilities'],
  'offer-upgrades': abstracted['offer-upgrades'],
  'upgrade-platform': abstracted['upgrade-platform'],
  'limit-exposure': unchecked(
    'whether the internet is meant to reach it, only its owner knows',
    customer('Decide whether the load balancer faces the internet or your networks only.', says.network),
  ),
  'segment-network': unchecked(
    'which networks may hold a load balancer follows from your plan of the network',
    customer('Place the load balancer in networks apart from those of its targets.', says.subnets),
  ),
  'control-egress': notApplicable('a load balancer connects to its registered targets and to nothing else'),
  'survive-failure': shared(
    {
      provider: 'Makes a node in each zone that is enabled, and goes on in other zones when one fails.',
      customer: 'Enable several zones, and spread requests over all of them.',
    },
    says.zones,
  ),
  'encrypt-at-rest': noData,
  'control-keys': noData,
  'classify-data': noData,
  'retain-and-dispose': noData,
  'prevent-leaks': noData,
  'back-up-data': noSettings,
  'prove-recovery': noSettings,
} as const;

const guardedGroups = unchecked(
  'the security groups around it are judged where they are declared',
  customer('Open only the ports and sources that its listeners need.', says.networkGroups),
);

export default [
  demarcate(loadBalancer, {
    ...balancer,
    'limit-exposure': when(loadBalancer, 'type', {
      application: balancer['limit-exposure'],
      network: balancer['limit-exposure'],
      gateway: unchecked(
        'endpoints of a Gateway Load Balancer stand in the networks that use it',
        customer('Decide which networks send their traffic to it.', says.endpoints),
      ),
    }),
    'filter-traffic': when(loadBalancer, 'type', {
      application: shared(
        {
          provider: 'Takes well-formed requests on its listeners, and treats the rest as it is told.',
          customer: 'Have malformed requests dropped.',
        },
        says.headers,
      ),
      network: guardedGroups,
      gateway: unchecked(
        'what appliances let through is decided inside them',
        customer('Filter in the appliances behind it, since it takes every packet.', says.everyPacket),
      ),
    }),
    'encrypt-in-transit': notApplicable('stands on each listener and target group'),
    'guard-credentials': notApplicable('certificates and their private keys stand on each listener'),
    'guard-apis': when(loadBalancer, 'type', {
      application: shared(
        { provider: 'Asks the web firewall about each request.', customer: 'Attach a web ACL to what faces the internet, and throttle its callers.' },
        says.waf,
      ),
      network: notApplicable('it passes connections on and sees no requests; callers are checked behind it'),
      gateway: notApplicable('it passes packets on and sees no requests; callers are checked behind it'),
    }),
    'undo-mistakes': customer('Protect the load balancer from deletion by mistake.', says.deletion),
    'record-access': when(loadBalancer, 'type', {
      application: shared({ provider: 'Delivers access logs to your bucket once they are on.', customer: 'Switch on access logs.' }, says.logs),
      network: shared({ provider: 'Delivers access logs of TLS listeners to your bucket once they are on.', customer: 'Switch on access logs.' }, says.logs),
      gateway: unchecked('flow logs stand on the network, and are checked there', customer('Switch on flow logs of the networks around it.', says.flowLogs)),
    }),
  }),
  demarcate(listener, {
    ...partOf('stands on the load balancer that the listener belongs to'),
    'encrypt-in-transit': shared(
      {
        provider: 'Speaks TLS by the policy that is chosen, and keeps current policies on offer.',
        customer: 'Listen for HTTPS or TLS with a current policy, and send plain requests there.',
      },
      says.policies,
    ),
    'guard-credentials': unchecked(
      'certificates are judged where they are declared',
      shared({ provider: 'Renews the certificates that it issued.', customer: 'Renew imported certificates before they end.' }, says.certificates),
    ),
    'guard-apis': unchecked(
      'whether callers sign in at the load balancer or behind it, only the application knows',
      customer('Have callers sign in at the listener, or check them behind it.', says.signIn),
    ),
  }),
  demarcate(targetGroup, {
    ...partOf('stands on the load balancer that uses the target group, or on its targets'),
    'encrypt-in-transit': shared(
      { provider: 'Encrypts what it sends to targets when it is told to.', customer: 'Speak HTTPS or TLS to the targets, and have them refuse the rest.' },
      says.targets,
    ),
    'survive-failure': unchecked(
      'whether a health check tells the truth about a target, no configuration shows',
      shared(
        {
          provider: 'Checks targets and sends requests to healthy ones.',
          customer: 'Register enough targets, and have their health checked.',
        },
        says.health,
      ),
    ),
  }),
  demarcate(classic, {
    ...balancer,
    'filter-traffic': shared(
      {
        provider: 'Takes well-formed requests on its listeners, and treats the rest as it is told.',
        customer: 'Leave the mode against desynchronised requests on.',
      },
      says.classic,
    ),
    'encrypt-in-transit': shared(
      { provider: 'Speaks TLS by the policy that is chosen.', customer: 'Listen for HTTPS or SSL with a policy of TLS 1.2 and sound ciphers.' },
      says.classicTls,
    ),
    'guard-credentials': shared(
      { provider: 'Renews the certificates that it issued.', customer: 'Use certificates that renew themselves.' },
      says.classicCertificates,
    ),
    'guard-apis': notApplicable('no web firewall can be attached to a Classic Load Balancer; callers are checked behind it'),
    'undo-mistakes': notApplicable('a Classic Load Balancer has no protection from deletion to switch on'),
    'record-access': shared({ provider: 'Delivers access logs to your bucket once they are on.', customer: 'Switch on access logs.' }, says.classicLogs),
  }),
];
