import { asset, flag, service } from '../../../model/index.ts';
import { machineFields } from '../machine.ts';
import { says } from './sources.ts';

const machines = service({ id: 'azure.virtual-machine', name: 'Azure Virtual Machines', vendor: 'azure' });

export const machine = asset(machines, 'machine', {
  ...machineFields,
  /** A disk of it is a file in a storage account of the customer. */
  unmanagedDisks: flag({ unset: false, source: says.unmanaged }),
  backedUp: flag({ unset: false, source: says.backup }),
});

/** A network interface of a machine. */
export const nic = asset(machines, 'interface', {
  publicAddress: flag({ unset: false, source: says.public }),
  forwards: flag({ unset: false, source: says.interfaces }),
});
