import { customer, demarcate, shared, unchecked, when } from '../../../model/index.ts';
import { databases as managed } from '../baselines/index.ts';
import { instance } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(instance, {
    ...managed,
    'apply-platform-patches': when(instance, 'denied', {
      false: shared(
        {
          provider: 'Installs fixes of engine and system in maintenance every few months.',
          customer: 'Set a window in which maintenance may come, and do not put it off.',
        },
        says.maintenance,
      ),
      true: shared(
        {
          provider: 'Installs fixes of engine and system outside of the time that you denied.',
          customer: 'Start maintenance yourself when a fix cannot wait, and deny no more than you must.',
        },
        says.denied,
      ),
    }),
    'survive-failure': when(instance, 'standby', {
      true: shared(
        { provider: 'Runs the standby, and fails over to it when a zone is lost.', customer: 'Keep the standby, and have programs connect again.' },
        says.duties,
      ),
      false: customer('Ask for a standby in a second zone, or be able to do without the instance.', says.duties),
    }),
    'back-up-data': when(instance, 'backups', {
      true: shared({ provider: 'Takes and keeps the backups that were asked for.', customer: 'Keep backups on, and say how long they are kept.' }, says.duties),
      false: customer('Switch backups on, or keep copies by other means.', says.duties),
    }),
    'configure-platform': when(instance, 'growingStorage', {
      true: unchecked(
        'settings that matter for security are checked under the narrower duty that names them',
        shared({ provider: 'Adds storage before it runs out.', customer: 'Choose the other settings that Google leaves to you.' }, says.growth),
      ),
      false: unchecked(
        'settings that matter for security are checked under the narrower duty that names them',
        customer('Watch storage and add to it, and choose the other settings.', says.growth),
      ),
    }),
    'limit-exposure': customer('Keep the instance on a private address, or let in only networks that you name.', says.ways),
    'filter-traffic': unchecked(
      'networks that may come in are checked under limit-exposure',
      customer('Let in only the networks that need the instance.', says.ways),
    ),
    'encrypt-in-transit': shared({ provider: 'Gives every instance a certificate, and takes TLS.', customer: 'Refuse connections without it.' }, says.tls),
    'harden-workload': shared(
      { provider: 'Keeps customers away from the machine below.', customer: 'Set flags so that the engine offers no more than is needed.' },
      says.flags,
    ),
    'control-keys': when(instance, 'keys', {
      'managed by Google': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
        says.keys,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in Cloud KMS',
        shared({ provider: 'Guards the key and uses it only as long as you let it.', customer: 'Rotate the key and decide who may use it.' }, says.keys),
      ),
    }),
    'undo-mistakes': customer('Keep logs that roll a backup forward, and protect the instance from deletion.', says.backups),
    'record-access': shared({ provider: 'Records the calls that change settings or permissions.', customer: 'Have the engine log who connects.' }, says.flags),
  }),
];
