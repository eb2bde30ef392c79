import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, infrastructure } from '../baselines/index.ts';
import { byKey } from '../key-choice.ts';
import { partOf } from '../part-of.ts';
import { directory, ipGroup, workspace } from './service.ts';
import { says } from './sources.ts';

const onDirectory = notApplicable('stands on the directory that the WorkSpace belongs to');
const patchLevel = 'the patch level inside a desktop is not in its configuration';
const ofWorkspaces = partOf('stands on the WorkSpaces of the directory');

export default [
  demarcate(workspace, {
    ...infrastructure,
    'absorb-floods': abstracted['absorb-floods'],
    'publish-os-patches': held(says.makers, {
      party: 'third-party:software-vendors',
      does: 'Publish fixes of Windows and of the other systems that they make.',
    }),
    'apply-os-patches': when(workspace, 'patching', {
      'in a window': unchecked(
        patchLevel,
        shared(
          {
            provider: 'Runs the WorkSpace in a window in which updates are installed.',
            customer: 'Keep the update server switched on, and look whether fixes arrive.',
          },
          says.maintenance,
        ),
      ),
      'whenever you do it': unchecked(patchLevel, customer('Start the WorkSpace and install the fixes of its system.', says.noWindow)),
    }),
    'publish-platform-patches': provider(
      'Builds the fixes of the streaming software, and of the service.',
      inferred(says.maintenance, 'Says that updates of AWS are installed in the maintenance window; so those of its own software are for AWS to build.'),
    ),
    'apply-platform-patches': provider('Installs updates of its own components in the maintenance window.', says.maintenance),
    'harden-os': onDirectory,
    'survive-failure': unchecked(
      'a desktop is one machine; whether another stands by, no configuration of it shows',
      shared(
        {
          provider: 'Runs the desktop, and takes the snapshots from which it is built again.',
          customer: 'Rebuild a desktop that fails, and plan what users do meanwhile.',
        },
        says.rebuilding,
      ),
    ),
    'limit-exposure': onDirectory,
    'filter-traffic': unchecked('the rules of its security group are judged where they are declared', infrastructure['filter-traffic']),
    'segment-network': unchecked('which networks are apart, no single desktop shows', infrastructure['segment-network']),
    'encrypt-in-transit': unchecked(
      'what programs on a desktop send is decided inside it',
      shared(
        { provider: 'Encrypts what is streamed between desktop and client.', customer: 'Encrypt what programs on the desktop send and accept.' },
        says.streaming,
      ),
    ),
    'guard-supply-chain': unchecked(
      'what an image of yours holds, no configuration of a desktop shows',
      shared({ provider: 'Offers bundles of its own.', customer: 'Make bundles only of images and programs whose origin you verified.' }, says.bundles),
    ),
    'control-egress': unchecked('the rules of its security group are judged where they are declared', infrastructure['control-egress']),
    'guard-credentials': unchecked('passwords of users lie in the directory', infrastructure['guard-credentials']),
    'encrypt-at-rest': shared(
      { provider: 'Encrypts volumes and their snapshots where that was chosen at launch.', customer: 'Choose encryption of both volumes at launch.' },
      says.encryption,
    ),
    'control-keys': when(workspace, 'key', byKey(says.encryption, 'owned by AWS')),
    'back-up-data': unchecked('copies of what users keep are made by other tools', infrastructure['back-up-data']),
    'undo-mistakes': unchecked(
      'nothing protects a WorkSpace from deletion but rights',
      shared(
        { provider: 'Takes snapshots of both volumes every 12 hours.', customer: 'Restore the desktop from them before newer ones take their place.' },
        says.restoring,
      ),
    ),
    'record-access': unchecked('sign-ins are events that other services collect', infrastructure['record-access']),
  }),
  demarcate(directory, {
    ...ofWorkspaces,
    'limit-exposure': customer('Say from which addresses users may come.', says.addresses),
    'harden-os': customer('Keep users from being administrators of their desktops.', says.creation),
  }),
  demarcate(ipGroup, { ...ofWorkspaces, 'limit-exposure': customer('Name the addresses from which users may come.', says.addresses) }),
];
