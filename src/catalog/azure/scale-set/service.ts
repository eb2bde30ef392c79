import { asset, count, decide, flag, plus, service } from '../../../model/index.ts';
import { machineFields } from '../machine.ts';
import { says } from './sources.ts';

const sets = service({ id: 'azure.scale-set', name: 'Azure Virtual Machine Scale Sets', vendor: 'azure' });

const declared = asset(sets, 'scale-set', {
  ...machineFields,
  /** A new image replaces the system disks of the machines by itself. */
  imagesReplaced: flag({ unset: false, source: says.byHand }),
  publicAddresses: flag({ unset: false, source: says.public }),
  forwards: flag({ unset: false, source: says.public }),
  zones: count({ unset: 0, source: says.zones }),
});
/** Who brings fixes of the system onto the machines. */
export const scaleSet = plus(declared, me => ({
  fixedBy: decide(me, [
    [{ imagesReplaced: true }, 'new images'],
    [{ patching: 'platform' }, 'the platform'],
    [{}, 'yourself'],
  ]),
}));
