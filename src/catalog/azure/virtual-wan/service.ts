import { asset, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const virtualWan = service({ id: 'azure.virtual-wan', name: 'Azure Virtual WAN', vendor: 'azure' });

/** Hubs that join branches, people and networks. */
export const wan = asset(virtualWan, 'wan', {
  name: text({ unset: '' }),
  /** What travels in its tunnels is encrypted. */
  encrypts: flag({ unset: true, source: says.transit }),
});
