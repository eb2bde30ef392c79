import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { byKey } from '../key-choice.ts';
import { partOf } from '../part-of.ts';
import { firewall, policy, ruleGroup } from './service.ts';
import { says } from './sources.ts';

const passing = notApplicable('a firewall keeps none of the packets that it looks at; its logs lie where they are sent');
const onFirewall = partOf('stands on the firewall that uses it');
const routed = inferred(
  says.firewall,
  'Says that the customer chooses the subnets in which a firewall stands; so what is routed through it is the customer’s to say.',
);

export default [
  demarcate(firewall, {
    ...abstracted,
    'apply-platform-patches': provider('Installs the fixes of the firewall.', says.service),
    'upgrade-platform': provider('Moves the firewall forward without a version for the customer to choose.', says.service),
    'survive-failure': shared(
      { provider: 'Runs an endpoint in each zone that is named.', customer: 'Name subnets in several zones, and route each zone through its own.' },
      inferred(
        says.firewall,
        'Says that the customer names the subnets of a firewall, each in a zone of its own; so AWS runs it there, and how many zones there are is for the customer.',
      ),
    ),
    'limit-exposure': notApplicable('a firewall has no address that anybody could call'),
    'filter-traffic': notApplicable('stands on the policy of the firewall'),
    'segment-network': unchecked(
      'routes decide what passes the firewall, and are judged where they are declared',
      customer('Route the traffic between networks through the firewall.', routed),
    ),
    'control-egress': unchecked(
      'routes decide what passes the firewall, and are judged where they are declared',
      customer('Route the traffic to the internet through the firewall.', routed),
    ),
    'encrypt-in-transit': passing,
    'guard-credentials': notApplicable('a firewall holds no credentials'),
    'guard-apis': passing,
    'encrypt-at-rest': provider('Encrypts what the firewall keeps.', says.encryption),
    'control-keys': when(firewall, 'key', byKey(says.encryption, 'managed by AWS')),
    'back-up-data': passing,
    'prove-recovery': passing,
    'classify-data': passing,
    'retain-and-dispose': passing,
    'keep-residency': passing,
    'prevent-leaks': passing,
    'undo-mistakes': when(firewall, 'deletionProtection', {
      true: shared({ provider: 'Refuses to delete the firewall.', customer: 'Leave it protected from deletion and changes.' }, says.firewall),
      false: customer('Protect the firewall from deletion and changes.', says.firewall),
    }),
    'record-access': shared({ provider: 'Writes logs of flows and alerts once they are wanted.', customer: 'Have flows and alerts logged.' }, says.logs),
  }),
  demarcate(policy, {
    ...onFirewall,
    'filter-traffic': when(policy, 'rulesOf', {
      'AWS and you': shared(
        { provider: 'Applies the rules, and keeps its own groups up with new attacks.', customer: 'Choose groups that fit, and let nothing pass unseen.' },
        says.managed,
      ),
      you: shared({ provider: 'Applies the rules.', customer: 'Write rules, keep them up with new attacks, and let nothing pass unseen.' }, says.policy),
      nobody: customer('Add rules, so that the firewall does something.', says.policy),
    }),
    'control-keys': when(policy, 'key', byKey(says.encryption, 'managed by AWS')),
  }),
  demarcate(ruleGroup, {
    ...onFirewall,
    'filter-traffic': shared({ provider: 'Applies the rules.', customer: 'Write rules that say what may pass.' }, says.rules),
    'control-keys': when(ruleGroup, 'key', byKey(says.encryption, 'managed by AWS')),
  }),
];
