import { customer, type DutyId, type Holder, inferred, notApplicable, unchecked } from '../../model/index.ts';
import { infrastructure } from './baselines/index.ts';
import { says } from './baselines/sources.ts';

const elsewhere = 'the machine stands where the customer put it, and nothing here shows it';
const yours = (does: string): Holder => unchecked(elsewhere, customer(does, says.ownPlace));

/** A program of Microsoft’s on a machine of the customer’s, wherever that stands: nothing below the program is Microsoft’s. */
export const ownMachine: Readonly<Record<DutyId, Holder>> = {
  ...infrastructure,
  'guard-facilities': yours('Guard the building in which the machine stands.'),
  'sustain-facilities': yours('Keep the power and the cooling of the machine running.'),
  'maintain-hardware': yours('Replace parts of the machine before they fail.'),
  'destroy-media': yours('Erase or destroy the disks of the machine before they leave your hands.'),
  'guard-network-fabric': yours('Run and protect the network to which the machine is connected.'),
  'absorb-floods': yours('Keep floods off the network to which the machine is connected.'),
  'patch-hypervisor': yours('Patch the host of the machine, where it is a virtual one, and its firmware.'),
  'isolate-tenants': notApplicable('the machine is the customer’s own, and serves no other customer of Microsoft'),
  'isolate-workloads': yours('Keep apart what shares the machine.'),
  'apply-os-patches': yours('Install the fixes of the system.'),
  'harden-os': yours('Set up the system so that it offers little to attack.'),
  'stop-malware': yours('Detect and stop hostile programs on the machine.'),
  'limit-exposure': yours('Keep the machine off the internet.'),
  'filter-traffic': yours('Open only the ports and sources that are needed.'),
  'control-egress': yours('Decide what may leave the network of the machine, and where to.'),
  'encrypt-at-rest': yours('Encrypt the disks of the machine.'),
  'control-keys': yours('Hold the keys that encrypt the disks of the machine.'),
  'keep-residency': unchecked(
    elsewhere,
    customer(
      'Place the machine where the data may be.',
      inferred(
        says.ownPlace,
        'Says that on its own premises the customer owns the whole stack; so in which country a machine of its own stands is its to say.',
      ),
    ),
  ),
};
