import { customer, demarcate, notApplicable, shared } from '../../../model/index.ts';
import { software } from '../../software.ts';
import { application, organization, passwordPolicy, sessionRule, threatInsight } from './service.ts';
import { says } from './sources.ts';

const line = software({ model: says.paper, platform: says.platform, encryption: says.encryption, access: says.policies, logs: says.records });
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
    'guard-credentials': customer('Let tokens work from networks of yours only.', says.applications),
    'keep-logs': shared({ provider: 'Keeps the system log for a limited time.', customer: 'Stream it to a place of your own.' }, says.records),
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
    'guard-apis': shared({ provider: 'Knows from which addresses its customers are attacked.', customer: 'Have requests from them refused.' }, says.records),
  }),
  demarcate(application, {
    ...rule,
    'limit-trust': customer('Name exactly where people are sent back to, and let applications sign in by current means.', says.applications),
  }),
];
