import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { software } from '../../software.ts';
import { accessPolicy, account, record, zone } from './service.ts';
import { says } from './sources.ts';

const byPeople = 'people do this, and no configuration shows whether they did';
const line = {
  ...software({
    model: says.model,
    platform: says.platform,
    encryption: says.transit,
    access: says.access,
    logs: says.audit,
    regions: says.places,
    said: {
      'guard-network-fabric': says.network,
      'absorb-floods': says.floods,
      'apply-os-patches': says.patches,
      'harden-os': says.hardened,
      'publish-platform-patches': says.patches,
      'apply-platform-patches': says.patches,
      'offer-upgrades': says.ends,
      'configure-platform': says.settings,
      'survive-failure': says.spread,
      'limit-consumption': says.limits,
      'segment-network': says.apart,
      'write-safe-code': says.reviewed,
      'guard-supply-chain': says.chain,
      'harden-workload': says.least,
      'manage-accounts': says.members,
      'guard-credentials': says.tokens,
      'grant-least-access': says.policies,
      'limit-provider-access': says.staff,
      'find-vulnerabilities': says.holes,
      'watch-changes': says.changes,
      'review-agreements': says.reports,
      'assess-compliance': says.rules,
    },
  }),
  'guard-apis': provider('Answers only calls whose token allows them.', says.calls),
  'undo-mistakes': unchecked(
    'exports and definitions are kept outside of Cloudflare',
    customer('Keep exports of records, and definitions of settings, to go back to.', says.exported),
  ),
  'give-notice': unchecked(
    byPeople,
    shared(
      {
        provider: 'Tells customers of incidents by its status page, tickets and reports.',
        customer: 'Report incidents of security and privacy to Cloudflare.',
      },
      says.incidents,
    ),
  ),
} as const;
const leaving = unchecked(
  byPeople,
  shared(
    {
      provider: 'Hands records out, and removes the domain when you say so.',
      customer: 'Take records and settings out, and point the domain elsewhere, before.',
    },
    says.removal,
  ),
);
const onAccount = notApplicable('the account answers for it');
const onOrigin = notApplicable('what stands behind Cloudflare keeps the data');
const noData = {
  'classify-data': onOrigin,
  'encrypt-at-rest': onOrigin,
  'control-keys': onOrigin,
  'back-up-data': onOrigin,
  'prove-recovery': onOrigin,
  'retain-and-dispose': onOrigin,
} as const;
const behind = unchecked(
  'what stands behind Cloudflare is judged where it is declared',
  customer('Let the origin be reached through Cloudflare only.', says.behind),
);

export default [
  demarcate(account, {
    ...line,
    ...noData,
    'authenticate-strongly': shared(
      { provider: 'Offers second factors, and can make them a condition of membership.', customer: 'Make them one.' },
      says.account,
    ),
    'keep-logs': shared({ provider: 'Keeps audit logs for a limited time.', customer: 'Take them to a place of your own.' }, says.kept),
  }),
  demarcate(zone, {
    ...line,
    ...noData,
    'encrypt-in-transit': shared(
      {
        provider: 'Ends TLS of visitors, and speaks to the origin as the mode says.',
        customer: 'Have it verify the origin, refuse old versions and redirect plain requests.',
      },
      says.modes,
    ),
    'guard-apis': shared({ provider: 'Writes the managed rules, and applies them.', customer: 'Switch them on for the zone.' }, says.managed),
    'configure-platform': customer('Have the zone signed, so that nobody answers in its place.', says.signing),
    'leave-cleanly': leaving,
    'limit-exposure': behind,
    'filter-traffic': behind,
    'authenticate-strongly': onAccount,
    'keep-logs': onAccount,
  }),
  demarcate(record, {
    ...line,
    ...noData,
    'absorb-floods': when(record, 'shields', {
      'Cloudflare stands before it': provider('Turns floods away before they reach the origin.', says.proxy),
      'it stands alone': unchecked('what the record names is judged where it is declared', customer('Withstand floods at the origin itself.', says.proxy)),
      'nothing to stand before': notApplicable('the record names nothing that takes requests of visitors'),
    }),
    'limit-exposure': customer('Put Cloudflare before what visitors reach.', says.proxy),
    'leave-cleanly': leaving,
    'authenticate-strongly': onAccount,
    'keep-logs': onAccount,
  }),
  demarcate(accessPolicy, {
    ...line,
    ...noData,
    'limit-exposure': shared({ provider: 'Lets through only whom the policy names.', customer: 'Name people or groups, and not everybody.' }, says.entry),
    'authenticate-strongly': onAccount,
    'keep-logs': onAccount,
  }),
];
