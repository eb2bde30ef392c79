import { customer, demarcate, notApplicable, shared, unchecked, when } from '../../../model/index.ts';
import { software } from '../../software.ts';
import { group, customer as organisation } from './service.ts';
import { leaving, said, says } from './sources.ts';

const line = {
  ...software({ model: says.model, platform: says.platform, encryption: says.encrypted, access: says.checklist, logs: says.audit, said }),
  'leave-cleanly': unchecked(
    'people do this, and no configuration shows whether they did',
    shared(
      {
        provider: 'Offers tools that take data along, and removes within 180 days what you delete.',
        customer: 'Take the data out, and delete what remains, before leaving.',
      },
      leaving,
    ),
  ),
} as const;
const onOrganisation = notApplicable('the organisation answers for it');

export default [
  demarcate(organisation, {
    ...line,
    'authenticate-strongly': shared(
      { provider: 'Offers second steps and security keys.', customer: 'Enforce a second step for everybody, and keys for administrators.' },
      says.checklist,
    ),
    'grant-least-access': customer('Keep super administrators few, and use their accounts for nothing else.', says.checklist),
    'limit-exposure': shared({ provider: 'Serves the applications to those who sign in.', customer: 'Switch off ways in that nobody needs.' }, says.ways),
    'prevent-leaks': customer('Decide whom people may share files with, and where mail may go by itself.', says.sharing),
    'limit-trust': customer('Decide which applications of others may reach the data.', says.apps),
    'control-keys': when(organisation, 'clientSideKeys', {
      true: customer('Run the service that holds the keys, and decide who may use them.', says.clientSide),
      false: shared(
        { provider: 'Holds and manages all keys.', customer: 'Decide whether that is enough, or encrypt with keys of your own before.' },
        says.googleKeys,
      ),
    }),
    'back-up-data': shared(
      { provider: 'Keeps copies against failures of its own.', customer: 'Keep copies against mistakes and attacks in the organisation.' },
      says.backups,
    ),
    'keep-logs': shared({ provider: 'Keeps audit events for a limited time.', customer: 'Take them to a place of your own.' }, says.logs),
  }),
  demarcate(group, {
    ...line,
    'limit-exposure': customer('Decide who may join the group and read what was written to it.', says.groupAccess),
    'limit-trust': customer('Decide whether people from outside may be members.', says.outsiders),
    'undo-mistakes': unchecked(
      'where members and settings of a group are written down, no setting shows',
      customer('Keep members and settings of the group where it can be made again from.', says.groupGone),
    ),
    'authenticate-strongly': onOrganisation,
    'control-keys': onOrganisation,
    'back-up-data': onOrganisation,
    'keep-logs': onOrganisation,
  }),
];
