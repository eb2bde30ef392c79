import { derived, mapping } from '../../../model/index.ts';
import { identity, trust } from './service.ts';
import { trustedIn } from './subject.ts';

const identities = 'Microsoft.ManagedIdentity/userAssignedIdentities';

export default [
  mapping(identity, identities, ['id', 'name'], {}),
  // Bicep writes what stands in the directory through Microsoft Graph.
  mapping(trust, [`${identities}/federatedIdentityCredentials`, 'Microsoft.Graph/applications/federatedIdentityCredentials'], ['id'], {
    trusts: derived('properties.subject', trustedIn),
  }),
];
