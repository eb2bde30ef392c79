import { asset, choice, flag, list, service } from '../../../model/index.ts';
import { lifetimes } from './lifetime.ts';
import { says } from './sources.ts';

const entra = service({ id: 'azure.entra-id', name: 'Microsoft Entra ID', vendor: 'azure' });

/** What is demanded at sign-in. */
export const accessPolicy = asset(entra, 'conditional-access-policy', {
  state: choice(['enabled', 'disabled', 'enabledForReportingButNotEnforced'], { unsaid: 'the state is always written' }),
});

/** A program that signs in, or that people sign in to. */
export const application = asset(entra, 'application', {
  audience: choice(['AzureADMyOrg', 'AzureADMultipleOrgs', 'AzureADandPersonalMicrosoftAccount', 'PersonalMicrosoftAccount'], {
    unset: 'AzureADMyOrg',
  }),
  /** Addresses without TLS to which answers of a sign-in are sent. */
  plainRedirects: list({ unset: { items: [] } }),
  /** Tokens are handed to the browser without a code. */
  implicitTokens: flag({ unset: false, source: says.registration }),
  password: flag({ unset: false, source: says.registration }),
});

export const password = asset(entra, 'application-password', {
  lives: choice(lifetimes, { unset: 'longer' }),
});

/** Who has a role in the directory, all the time. */
export const roleAssignment = asset(entra, 'directory-role-assignment', {
  privileged: flag({ unsaid: 'nothing says which role it is' }),
});

export const user = asset(entra, 'user', {
  weakPasswords: flag({ unset: false }),
});

export const group = asset(entra, 'group', {
  /** A group of Microsoft 365, with mail and files. */
  unified: flag({ unset: false }),
  visibility: choice(['Private', 'Public', 'Hiddenmembership'], { unset: 'Public', source: says.groups }),
});
