import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { infrastructure } from '../baselines/index.ts';
import { networking, spanning } from '../networking.ts';
import { machine, nic } from './service.ts';
import { says } from './sources.ts';

const onInterface = notApplicable('stands on the network interface');
const onGroup = unchecked(
  'rules are checked in the network security group',
  customer('Put a network security group before the interface or its subnet.', says.interfaces),
);

export default [
  demarcate(machine, {
    ...infrastructure,
    'apply-os-patches': when(machine, 'patching', {
      platform: shared(
        {
          provider: 'Installs critical and security fixes each month, a few machines at a time.',
          customer: 'Install the other fixes, and keep the machine running for them.',
        },
        says.patching,
      ),
      system: customer('See that Windows Update works, or let the platform patch the machine.', says.patching),
      image: customer('See that the image updates itself, or let the platform patch the machine.', says.patching),
      manual: customer('Install every fix of the system.', says.patching),
    }),
    'harden-os': shared({ provider: 'Offers a signed boot and a TPM below the system.', customer: 'Ask for both.' }, says.trusted),
    'encrypt-at-rest': shared(
      { provider: 'Encrypts what is stored on managed disks, whatever is asked for.', customer: 'Have temporary disks and caches encrypted at the host.' },
      says.encryption,
    ),
    'authenticate-strongly': customer('Let people log in by keys or by their account in the directory, and not by passwords.', says.logins),
    'guard-credentials': customer('Keep secrets out of start-up scripts.', says.scripts),
    'limit-exposure': onInterface,
    'filter-traffic': onInterface,
    'segment-network': onInterface,
    'upgrade-platform': customer('Move to a newer version of the system before the old one ends.', says.ended),
    'back-up-data': customer('Have the machine backed up, and try the backup.', says.backup),
  }),
  demarcate(nic, {
    ...networking,
    'limit-consumption': notApplicable('an interface costs nothing of its own; see its machine'),
    'survive-failure': provider(
      'Runs interfaces on the hosts of their machines, and moves them along.',
      inferred(spanning, `Said of virtual networks, in which interfaces stand: ${spanning.says}`),
    ),
    'limit-exposure': shared(
      { provider: 'Gives no public address that nobody asked for.', customer: 'Ask for one only where the internet must reach the machine.' },
      says.public,
    ),
    'filter-traffic': onGroup,
    'segment-network': customer('Let only machines that are firewalls or routers take traffic that is not their own.', says.interfaces),
    'encrypt-in-transit': notApplicable('encryption between machines stands on the virtual network'),
    'record-access': notApplicable('flow logs stand on the virtual network'),
  }),
];
