import { customer, demarcate, inferred, notApplicable, shared, unchecked } from '../../../model/index.ts';
import { software } from '../../software.ts';
import { application, organization, passwordPolicy, sessionRule, threatInsight } from './service.ts';
import { says } from './sources.ts';

const line = {
  ...software({
    model: says.paper,
    platform: says.platform,
    encryption: says.stored,
    access: says.policies,
    logs: says.log,
    on: 'AWS',
    said: {
      'guard-facilities': says.buildings,
      'guard-network-fabric': says.network,
      'absorb-floods': says.floods,
      'isolate-tenants': says.tenants,
      'harden-os': says.hosts,
      'publish-platform-patches': says.fixes,
      'apply-platform-patches': says.fixes,
      'offer-upgrades': says.ends,
      'upgrade-platform': says.stages,
      'configure-platform': says.tenant,
      'survive-failure': says.zones,
      'limit-consumption': says.limits,
      'limit-exposure': says.open,
      'filter-traffic': says.ports,
      'encrypt-in-transit': says.transit,
      'write-safe-code': says.development,
      'guard-supply-chain': says.release,
      'guard-apis': says.calls,
      'run-directory': says.directory,
      'manage-accounts': says.tenant,
      'guard-credentials': says.tokens,
      'grant-least-access': says.roles,
      'limit-provider-access': says.staff,
      'control-keys': says.keys,
      'detect-threats': says.alarms,
      'find-vulnerabilities': says.tests,
      'watch-changes': says.notes,
      'review-agreements': says.audits,
    },
  }),
  'continue-business': unchecked(
    'people plan for this, and no configuration shows whether they did',
    shared(
      {
        provider: 'Brings your organization back within an hour when a region fails.',
        customer: 'Decide whether that is soon enough, or arrange for more and fail over yourself.',
      },
      says.regions,
    ),
  ),
} as const;
const onOrganization = notApplicable('the organization answers for it');
const rule = {
  ...line,
  'back-up-data': onOrganization,
  'prove-recovery': onOrganization,
  'classify-data': onOrganization,
  'encrypt-at-rest': onOrganization,
  'control-keys': onOrganization,
  'grant-least-access': onOrganization,
  'keep-logs': onOrganization,
  'retain-and-dispose': onOrganization,
  'prevent-leaks': onOrganization,
  'undo-mistakes': unchecked(
    'where the definition of a setting is kept, no setting shows',
    customer(
      'Keep the definition where a change can be taken back.',
      inferred(says.paper, 'The settings of a tenant are the customer’s to answer for, and so is going back to what they were.'),
    ),
  ),
} as const;

export default [
  demarcate(organization, {
    ...line,
    'authenticate-strongly': shared(
      {
        provider: 'Offers factors, and tells which settings are weak.',
        customer: 'Demand strong factors of administrators, and of whoever recovers an account.',
      },
      says.insight,
    ),
    'grant-least-access': customer('Keep super administrators few.', says.insight),
    'guard-credentials': customer('Let tokens work from networks of yours only.', says.tokens),
    'keep-logs': shared({ provider: 'Keeps the system log for a limited time.', customer: 'Stream it to a place of your own.' }, says.kept),
  }),
  demarcate(passwordPolicy, {
    ...rule,
    'authenticate-strongly': shared(
      { provider: 'Demands strong passwords by default.', customer: 'Ask for long ones, refuse common ones, and lock accounts under attack.' },
      says.policies,
    ),
  }),
  demarcate(sessionRule, {
    ...rule,
    'authenticate-strongly': shared(
      { provider: 'Asks what the policy says.', customer: 'Have it ask for a second factor, and let sessions end.' },
      says.session,
    ),
  }),
  demarcate(threatInsight, {
    ...rule,
    'authenticate-strongly': onOrganization,
    'guard-apis': shared({ provider: 'Knows from which addresses its customers are attacked.', customer: 'Have requests from them refused.' }, says.threats),
  }),
  demarcate(application, {
    ...rule,
    'authenticate-strongly': unchecked(
      'which policy an application has is set beside it',
      shared(
        { provider: 'Asks what the policy of the application says.', customer: 'Have it ask for strong factors.' },
        inferred(says.policies, 'Policies say which factors are accepted; which one holds for an application, the customer decides.'),
      ),
    ),
    'limit-trust': customer('Name exactly where people are sent back to, and let applications sign in by current means.', says.applications),
  }),
];
