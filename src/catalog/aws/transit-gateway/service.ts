import { asset, choice, count, list, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const transit = service({ id: 'aws.transit-gateway', name: 'AWS Transit Gateway', vendor: 'aws' });
const switched = ['enable', 'disable'] as const;

export const transitGateway = asset(transit, 'gateway', {
  acceptsByItself: choice(switched, { unset: 'disable', source: says.gateway }),
  tiesByItself: choice(switched, { unset: 'enable', source: says.gateway }),
  tellsByItself: choice(switched, { unset: 'enable', source: says.gateway }),
  flowLogs: list({ unset: { items: [] }, source: says.flowLogs }),
});

/** A network that is attached to a gateway. */
export const attachment = asset(transit, 'vpc-attachment', { networks: count({ unsaid: 'it names no subnets' }) });
