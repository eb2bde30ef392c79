import { derived, mapping } from '../../../model/index.ts';
import { identity, trust } from './service.ts';
import { trustedIn } from './subject.ts';

export default [
  mapping(identity, 'azurerm_user_assigned_identity', ['id', 'principal_id', 'client_id'], {}),
  mapping(trust, ['azurerm_federated_identity_credential', 'azuread_application_federated_identity_credential'], ['id'], {
    trusts: derived('subject', trustedIn),
  }),
];
