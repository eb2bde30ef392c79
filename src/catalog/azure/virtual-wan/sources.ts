import { inferred } from '../../../model/index.ts';
import { baseline } from '../benchmark.ts';

const transit = baseline('virtual-wan', 'Traffic can be encrypted on its way, which is shared: the service offers it, and the customer has it used.');

export const says = {
  transit,
  keys: baseline('virtual-wan', 'Tunnels between sites use keys that both sides know, which the customer keeps out of code and in a vault.'),
  logged: baseline('virtual-wan', 'The service writes logs of its gateways and hubs; none are kept until the customer names a place for them.'),
  routes: inferred(transit, 'Which branches and networks reach each other follows from how the customer joins them to hubs.'),
} as const;
