import { asset, flag, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { says } from './sources.ts';

const bastion = service({ id: 'azure.bastion', name: 'Azure Bastion', vendor: 'azure' });

export const host = asset(bastion, 'host', {
  /** Links let in people who have no account in Azure. */
  links: flag({ unset: false, source: says.links }),
  clipboard: flag({ unset: true, source: says.clipboard }),
  files: flag({ unset: false, source: says.features }),
  recorded: flag({ unset: false, source: says.recording }),
  logs,
});
