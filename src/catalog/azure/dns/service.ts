import { asset, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const dns = service({ id: 'azure.dns', name: 'Azure DNS', vendor: 'azure' });

/** A zone that everybody may ask. */
export const zone = asset(dns, 'zone', {
  name: text({ unset: '' }),
  signed: flag({ unset: false, source: says.signing }),
});

/** A zone that only networks with a link to it may ask. */
export const privateZone = asset(dns, 'private-zone', { name: text({ unset: '' }) });
