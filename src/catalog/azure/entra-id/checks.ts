import { checks, empty, noneOf } from '../../../model/index.ts';
import { accessPolicy, application, group, password, roleAssignment, user } from './service.ts';

export default [
  checks(accessPolicy, {
    'azure.entra-id.policy-is-enforced': {
      duty: 'authenticate-strongly',
      title: 'The policy is enforced, and does not only report',
      severity: 'medium',
      expect: { state: 'enabled' },
      risk: 'What the policy demands is written down, and nobody is asked for it.',
    },
  }),
  checks(application, {
    'azure.entra-id.application-has-no-password': {
      duty: 'guard-credentials',
      title: 'The application signs in without a password',
      severity: 'medium',
      expect: { password: false },
      risk: 'A password that leaks lets anybody act as the application, from anywhere.',
    },
    'azure.entra-id.application-hands-no-tokens-to-browsers': {
      duty: 'guard-credentials',
      title: 'Access tokens are not handed to the browser without a code',
      severity: 'medium',
      expect: { implicitTokens: false },
      risk: 'Tokens stand in addresses and histories, and leak from there.',
    },
    'azure.entra-id.application-is-answered-over-tls': {
      duty: 'encrypt-in-transit',
      title: 'Answers of a sign-in go to addresses with TLS, and to no wildcard',
      severity: 'high',
      expect: { plainRedirects: empty },
      risk: 'Whoever listens, or takes over a name, receives codes and tokens of people who sign in.',
    },
    'azure.entra-id.application-is-for-your-tenant': {
      duty: 'limit-trust',
      title: 'Only people of your own tenant can sign in',
      severity: 'low',
      expect: { audience: 'AzureADMyOrg' },
      risk: 'Anybody with an account of Microsoft’s reaches the application, which must tell them apart itself.',
    },
  }),
  checks(password, {
    'azure.entra-id.password-ends-within-half-a-year': {
      duty: 'guard-credentials',
      title: 'The password of a program ends within half a year',
      severity: 'medium',
      expect: { lives: 'half a year or less' },
      risk: 'A password that leaked long ago still works.',
    },
  }),
  checks(roleAssignment, {
    'azure.entra-id.holds-no-standing-privilege': {
      duty: 'grant-least-access',
      title: 'Nobody has a role all the time that can give itself every other',
      severity: 'high',
      expect: { privileged: false },
      risk: 'One stolen identity takes over the whole directory.',
    },
  }),
  checks(user, {
    'azure.entra-id.user-has-a-strong-password': {
      duty: 'authenticate-strongly',
      title: 'Weak passwords are refused',
      severity: 'medium',
      expect: { weakPasswords: false },
      risk: 'The password is guessed.',
    },
  }),
  checks(group, {
    'azure.entra-id.group-is-private': {
      duty: 'prevent-leaks',
      title: 'Not everybody in the organisation sees what is in the group',
      severity: 'low',
      given: { unified: true },
      expect: { visibility: noneOf('Public') },
      risk: 'Everybody in the organisation can join the group and read its mail and files.',
    },
  }),
];
