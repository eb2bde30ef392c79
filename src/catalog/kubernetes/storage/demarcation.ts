import { customer, demarcate, thirdParty, unchecked, when } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { storageClass, volume } from './service.ts';
import { says } from './sources.ts';

const own = customer('Have volumes encrypted by what makes them.', says.classes);

export default [
  demarcate(storageClass, {
    ...partOf('stands on what makes the volumes, and on the pods that use them'),
    'encrypt-at-rest': when(storageClass, 'disks', {
      aws: customer('Have the class ask for encrypted volumes.', says.ebs),
      google: thirdParty('google-cloud', 'Encrypts every disk at rest, with nothing to switch on.', says.google),
      azure: thirdParty('microsoft-azure', 'Encrypts every disk at rest, with nothing to switch on.', says.azure),
      others: unchecked('what a parameter means is up to the program that makes volumes', own),
    }),
    'control-keys': unchecked(
      'whether a key of your own is needed depends on the data',
      customer('Name a key of your own in the class where that of the cloud is not enough.', says.keys),
    ),
    'undo-mistakes': customer('Keep volumes whose claims go, where the data matters.', says.reclaim),
  }),
  demarcate(volume, {
    ...partOf('stands on what keeps the data, and on the pods that use it'),
    'isolate-workloads': customer('Give pods storage of their own rather than the files of a node.', says.paths),
  }),
];
