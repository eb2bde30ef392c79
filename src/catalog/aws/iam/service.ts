export { accessKey, account, analyzer, identityProvider } from './account.ts';
export { grant, policy, policyDocument } from './granting.ts';
export { group, keyOfUser, role, user } from './identity.ts';
