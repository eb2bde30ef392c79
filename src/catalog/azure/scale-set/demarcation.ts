import { customer, demarcate, inferred, shared, unchecked, when } from '../../../model/index.ts';
import { infrastructure } from '../baselines/index.ts';
import { scaleSet } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(scaleSet, {
    ...infrastructure,
    'apply-os-patches': when(scaleSet, 'fixedBy', {
      'new images': shared(
        {
          provider: 'Replaces system disks by the newest image, batch by batch.',
          customer: 'Watch the health of the machines, and publish images of your own on time.',
        },
        says.images,
      ),
      'the platform': shared(
        { provider: 'Installs critical and security fixes each month.', customer: 'Install the other fixes, and keep the machines running for them.' },
        says.patching,
      ),
      yourself: customer('Bring each fix onto the machines, or start each upgrade of the image.', says.byHand),
    }),
    'harden-os': shared({ provider: 'Offers a signed boot and a TPM below the system.', customer: 'Ask for both.' }, says.trusted),
    'encrypt-at-rest': shared(
      { provider: 'Encrypts what is stored on managed disks, whatever is asked for.', customer: 'Have temporary disks and caches encrypted at the host.' },
      says.encryption,
    ),
    'survive-failure': shared({ provider: 'Keeps as many machines running as were asked for.', customer: 'Ask for several, in several zones.' }, says.zones),
    'authenticate-strongly': customer('Let people log in by keys or by their account in the directory, and not by passwords.', says.logins),
    'guard-credentials': customer('Keep secrets out of start-up scripts.', says.scripts),
    'limit-exposure': shared(
      { provider: 'Gives no public address that nobody asked for.', customer: 'Put a balancer before the machines instead of an address on each.' },
      says.public,
    ),
    'segment-network': customer('Let only machines that are firewalls or routers take traffic that is not their own.', says.interfaces),
    'upgrade-platform': customer('Move to an image with a newer version of the system before the old one ends.', says.ended),
    'back-up-data': unchecked(
      'machines of a set are replaced rather than restored, and what they store elsewhere is backed up there',
      customer(
        'Keep data that must last off the machines of the set.',
        inferred(says.images, 'Says that upgrades replace the disks of machines by a new image; so data that must last are the customer’s to keep elsewhere.'),
      ),
    ),
  }),
];
