import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { webAcl } from './service.ts';
import { says } from './sources.ts';

const guards = notApplicable('stands on what the web ACL guards');
const noData = notApplicable('a web ACL keeps rules and no requests; its logs lie where they are sent');
const looks = 'Looks at each request by the rules.';
const choose = 'Choose rules that fit the application, let them act, and limit the rate of requests.';

export default [
  demarcate(webAcl, {
    ...abstracted,
    'absorb-floods': guards,
    'apply-platform-patches': provider('Installs the fixes of the firewall.', says.service),
    'upgrade-platform': when(webAcl, 'generation', {
      WAF: provider('Moves the firewall forward without a version for the customer to choose.', says.service),
      'WAF Classic': unchecked(
        'that it is of WAF Classic is all there is to see',
        customer('Move to the present WAF; the support of Classic has ended.', says.classic),
      ),
    }),
    'survive-failure': provider(
      'Runs the firewall wherever what it guards runs.',
      inferred(says.network, 'Says that WAF is a managed service within the protected network of AWS; so keeping it up, for whatever it guards, is for AWS.'),
    ),
    'limit-exposure': guards,
    'filter-traffic': guards,
    'segment-network': guards,
    'encrypt-in-transit': guards,
    'guard-credentials': notApplicable('a web ACL holds no credentials'),
    'guard-apis': when(webAcl, 'rulesOf', {
      AWS: shared({ provider: 'Looks at each request, and keeps its own groups of rules up with new attacks.', customer: choose }, says.managed),
      'a seller': held(
        says.sellers,
        { party: 'provider', does: looks },
        { party: 'third-party:seller-of-rules', does: 'Keeps its groups of rules up with new attacks.' },
        { party: 'customer', does: choose },
      ),
      you: shared({ provider: looks, customer: 'Write rules, keep them up with new attacks, and limit the rate of requests.' }, says.acl),
    }),
    'encrypt-at-rest': provider('Encrypts web ACLs and rules, in all but a few regions.', says.data),
    'control-keys': provider('Holds the keys, which are unique to each region.', says.data),
    'back-up-data': noData,
    'prove-recovery': noData,
    'undo-mistakes': noData,
    'classify-data': noData,
    'retain-and-dispose': noData,
    'keep-residency': noData,
    'prevent-leaks': noData,
    'record-access': shared(
      { provider: 'Writes down each request that it looked at, once that is on, and measures rules.', customer: 'Switch on logs and measures.' },
      says.logs,
    ),
  }),
];
