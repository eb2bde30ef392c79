import { customer, demarcate, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { partOf } from '../part-of.ts';
import { assignment, permissionSet } from './service.ts';
import { says } from './sources.ts';

const rights = notApplicable('a permission set holds rights and no data');
const nothingToCall = notApplicable('a permission set offers nothing that anybody could call');

export default [
  demarcate(permissionSet, {
    ...abstracted,
    'apply-platform-patches': provider('Installs the fixes of the service.', says.service),
    'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', says.service),
    'survive-failure': unchecked(
      'another way in is set up elsewhere',
      shared({ provider: 'Runs over several zones of its region.', customer: 'Keep another way in for when the region fails.' }, says.emergency),
    ),
    'limit-exposure': nothingToCall,
    'filter-traffic': nothingToCall,
    'segment-network': nothingToCall,
    'encrypt-in-transit': nothingToCall,
    'authenticate-strongly': shared({ provider: 'Gives credentials that end with the session.', customer: 'Keep sessions short.' }, says.session),
    'guard-credentials': provider('Makes credentials for each session, and none that last.', says.sessions),
    'grant-least-access': shared(
      {
        provider: 'Makes and manages a role in every account where the set is assigned.',
        customer: 'Put only those rights into the set that its people need.',
      },
      says.sets,
    ),
    'limit-trust': notApplicable('the roles of a permission set trust Identity Center alone'),
    'encrypt-at-rest': rights,
    'control-keys': rights,
    'classify-data': rights,
    'retain-and-dispose': rights,
    'keep-residency': rights,
    'prevent-leaks': rights,
    'prove-recovery': rights,
    'back-up-data': unchecked(
      'where the definitions are kept, the cloud does not show',
      customer('Keep the definitions of permission sets.', says.definitions),
    ),
    'undo-mistakes': unchecked(
      'whether a wrong change can be taken back depends on where the definitions are kept',
      customer('Keep earlier versions of permission sets.', says.definitions),
    ),
    'record-access': provider('Records calls and sign-ins in CloudTrail.', says.trail),
  }),
  demarcate(assignment, {
    ...partOf('stands on the permission set that is assigned'),
    'grant-least-access': customer('Assign rights to groups, and keep right who is in them.', says.assigned),
  }),
];
