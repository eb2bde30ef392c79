import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { keyCases } from '../own-key.ts';
import { instance } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(instance, {
    ...abstracted,
    'limit-exposure': provider('Gives an instance an address that only the network it is attached to reaches.', says.network),
    'absorb-floods': provider('Absorbs floods at its front ends, and gives an instance no address that the internet reaches.', says.floods),
    'segment-network': unchecked(
      'which machines share the network of an instance is decided there',
      customer('Attach the instance to a network that holds those who need it.', says.network),
    ),
    'filter-traffic': customer('Name the addresses that may mount the share.', says.create),
    'encrypt-in-transit': unchecked(
      'which protocol clients mount by is decided on them',
      shared(
        { provider: 'Encrypts what leaves its own buildings.', customer: 'Mount by a protocol that encrypts, where the way is not yours alone.' },
        says.mounted,
      ),
    ),
    'guard-apis': notApplicable('a share is mounted by machines; see filter-traffic'),
    'grant-least-access': customer('Have root of a machine be nobody in particular on the share.', says.create),
    'survive-failure': when(instance, 'zones', {
      one: customer('Choose the regional tier, where files must be reached whatever happens to a zone.', says.zonal),
      several: provider('Copies files to several zones, and goes on when one is lost.', says.regional),
    }),
    'control-keys': when(instance, 'keys', keyCases(says.keys)),
    'back-up-data': customer('Make backups of the share, and keep them apart.', says.backups),
    'undo-mistakes': customer('Protect the instance from deletion.', says.create),
    'record-access': unchecked(
      'who reads which file is known to the machines that mount it',
      shared(
        { provider: 'Records the calls that change settings or permissions.', customer: 'Have machines record who reads what, where it matters.' },
        says.unseen,
      ),
    ),
  }),
];
