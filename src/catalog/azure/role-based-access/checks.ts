import { checks, noneOf, oneOf } from '../../../model/index.ts';
import { assignment, role } from './service.ts';

export default [
  checks(role, {
    'azure.role-based-access.role-is-no-owner': {
      duty: 'grant-least-access',
      title: 'The role is not an owner by another name',
      severity: 'high',
      expect: { power: noneOf('owner') },
      risk: 'Whoever has the role controls everything in its scope, and no list of owners names them.',
      aka: ['CKV_AZURE_39', 'AVD-AZU-0030', '8fa9ceea-881f-4ef0-b0b8-728f589699a7', 'iam_subscription_roles_owner_custom_not_created'],
    },
    'azure.role-based-access.role-hands-out-no-roles': {
      duty: 'grant-least-access',
      title: 'The role can neither assign roles nor change them',
      severity: 'high',
      expect: { power: noneOf('owner', 'hands out roles') },
      risk: 'Whoever has the role can give themselves every other one.',
      aka: ['AVD-AZU-0052', '3fa5900f-9aac-4982-96b2-a6143d9c99fb'],
    },
    'azure.role-based-access.role-names-its-actions': {
      duty: 'grant-least-access',
      title: 'The role says which actions it allows, and does not allow all',
      severity: 'medium',
      expect: { power: noneOf('owner', 'manages everything') },
      risk: 'The role may change every resource in its scope, and what Azure adds later as well.',
    },
    'azure.role-based-access.role-reaches-named-data': {
      duty: 'grant-least-access',
      title: 'The role says which data actions it allows, and does not allow all',
      severity: 'medium',
      expect: { allData: false },
      risk: 'The role reads and changes the data of every service in its scope, secrets and keys included.',
    },
  }),
  checks(assignment, {
    'azure.role-based-access.hands-out-no-roles-widely': {
      duty: 'grant-least-access',
      title: 'Roles that can assign roles are not held over whole subscriptions, unless a condition limits them',
      severity: 'high',
      expect: [
        { grants: noneOf('owner', 'hands out roles') },
        { width: oneOf('resource group', 'resource') },
        { grants: 'hands out roles', conditioned: true },
      ],
      risk: 'One stolen identity takes over the subscription, and gives itself whatever it lacks.',
    },
    'azure.role-based-access.manages-no-whole-subscription': {
      duty: 'grant-least-access',
      title: 'The role to manage every kind of resource is not held over whole subscriptions',
      severity: 'medium',
      expect: [{ grants: noneOf('owner', 'manages everything') }, { width: oneOf('resource group', 'resource') }],
      risk: 'One stolen identity changes or deletes every resource of the subscription.',
    },
  }),
];
