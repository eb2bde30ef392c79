import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { says as azure } from '../baselines/sources.ts';
import { account, volume } from './service.ts';
import { says } from './sources.ts';

const onVolumes = notApplicable('stands on each volume of the account');
const inside = provider('Gives a volume an address in your own network, and none in public.', says.security);

export default [
  demarcate(account, {
    ...abstracted,
    'guard-apis': provider('Authenticates and authorises every request that manages it.', azure.manager),
    'record-access': provider('Records every call that changes it.', says.calls),
    'survive-failure': onVolumes,
    'limit-exposure': onVolumes,
    'filter-traffic': onVolumes,
    'segment-network': onVolumes,
    'encrypt-at-rest': onVolumes,
    'control-keys': onVolumes,
    'back-up-data': onVolumes,
    'undo-mistakes': onVolumes,
    'stop-malware': onVolumes,
    'encrypt-in-transit': customer('Have the account talk to your directory over signed and encrypted connections.', says.account),
    'guard-credentials': unchecked(
      'where the password of the directory’s account comes from, its text does not show',
      shared({ provider: 'Keeps the password encrypted.', customer: 'Keep it out of definitions, and give its account few rights.' }, says.given),
    ),
    'classify-data': onVolumes,
    'retain-and-dispose': onVolumes,
  }),
  demarcate(volume, {
    ...abstracted,
    'guard-apis': unchecked(
      'who may mount the volume is checked as filtering',
      shared(
        {
          provider: 'Holds clients to the rules of the export policy, or to the directory.',
          customer: 'Say who may mount, and choose a protocol that asks for a name.',
        },
        says.asked,
      ),
    ),
    'record-access': unchecked(
      'diagnostic settings of volumes are not read',
      shared({ provider: 'Records the calls that manage volumes.', customer: 'Have access to files recorded, where the protocol allows it.' }, says.files),
    ),
    'limit-exposure': inside,
    'filter-traffic': customer('Name the clients that may mount the volume.', says.clients),
    'segment-network': unchecked('the subnet is judged where it is declared', customer('Place volumes where only their clients reach them.', says.inNetwork)),
    'encrypt-in-transit': customer('Choose a protocol that can encrypt, and have it do so.', says.security),
    'guard-credentials': notApplicable('clients are known by their addresses or their directory, and the volume has no keys of its own'),
    'encrypt-at-rest': provider('Encrypts every volume, with nothing to switch on.', says.security),
    'control-keys': when(volume, 'key', {
      'managed by Microsoft': shared(
        {
          provider: 'Holds the keys, and deletes them with the volume.',
          customer: 'Decide whether that is enough, and bring a key of your own where it is not.',
        },
        says.security,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared({ provider: 'Uses the key only as long as you let it.', customer: 'Keep the key in a vault and have it rotated.' }, says.security),
      ),
    }),
    'survive-failure': shared(
      { provider: 'Copies the volume as often as it was asked to.', customer: 'Have the volume copied to another zone or region.' },
      says.reliability,
    ),
    'stop-malware': shared({ provider: 'Watches for the marks of ransomware where asked to.', customer: 'Ask for it, and act on what it finds.' }, says.volume),
    'undo-mistakes': customer('Have snapshots taken on a schedule, as a deleted volume is gone at once.', says.gone),
    'back-up-data': customer('Have the volume backed up.', says.volume),
  }),
];
