import { customer, demarcate, inferred, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, managed } from '../baselines/index.ts';
import { movesEncrypted } from '../benchmark.ts';
import { ownCode } from '../own-code.ts';
import { cluster } from './service.ts';
import { says } from './sources.ts';

const images = inferred(
  says.extensions,
  'Says that an image for Python is managed for the customer, or made by the customer; each keeps what is in it current and knows where it comes from.',
);

export default [
  demarcate(cluster, {
    ...managed,
    'write-safe-code': ownCode('queries, functions and the Python in them'),
    'apply-dependency-patches': unchecked(
      'which packages an image of your own holds is not in the configuration of the cluster',
      shared(
        { provider: 'Takes fixed libraries into the engine and the images that it manages.', customer: 'Make images of your own anew with fixed packages.' },
        images,
      ),
    ),
    'guard-supply-chain': unchecked(
      'which packages an image of your own holds is not in the configuration of the cluster',
      shared(
        { provider: 'Runs only software of its own building outside of sandboxes.', customer: 'Put only packages of known origin into images of your own.' },
        images,
      ),
    ),
    'upgrade-platform': abstracted['upgrade-platform'],
    'survive-failure': shared(
      { provider: 'Runs the machines of the cluster in the zones that were asked for.', customer: 'Spread the cluster over several zones.' },
      says.zones,
    ),
    'limit-exposure': customer('Close public access, or name the addresses that may call.', says.access),
    'filter-traffic': unchecked(
      'the addresses that are named are checked under limit-exposure',
      customer('Let in only the networks that need the cluster.', says.access),
    ),
    'segment-network': customer('Reach the cluster through a private endpoint in your own network.', says.network),
    'control-egress': customer('Restrict what the cluster calls to named targets.', says.egress),
    'encrypt-in-transit': provider('Encrypts what travels to and from the cluster.', movesEncrypted('azure-data-explorer')),
    'limit-trust': customer('Trust only the tenants whose identities need roles here.', says.tenants),
    'encrypt-at-rest': shared(
      { provider: 'Encrypts stored data, always.', customer: 'Switch on the encryption of the disks that hold the cache.' },
      says.encryption,
    ),
    'control-keys': when(cluster, 'key', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
        says.encryption,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared({ provider: 'Uses the key only as long as you let it.', customer: 'Keep the key in a vault and have it rotated.' }, says.security),
      ),
    }),
    'undo-mistakes': unchecked(
      'locks and tags that opt out are not read as facts of the cluster',
      shared({ provider: 'Keeps a deleted cluster for 14 days.', customer: 'Leave that on.' }, says.deleted),
    ),
    'back-up-data': unchecked(
      'copies are fed or exported by jobs of your own, which are not read as facts of the cluster',
      customer('Feed a second cluster or export the data, where they may not be lost.', says.continuity),
    ),
    'record-access': shared(
      { provider: 'Writes logs of commands, queries and what was taken in.', customer: 'Have the logs collected where you can read them.' },
      says.monitoring,
    ),
  }),
];
