import { asset, choice, decide, flag, plus, service } from '../../../model/index.ts';
import { accessRuleFields } from '../access-rule.ts';
import { logs } from '../collected-logs.ts';
import { networks } from '../namespace-networks.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const bus = service({ id: 'azure.service-bus', name: 'Azure Service Bus', vendor: 'azure' });

const declared = asset(bus, 'namespace', {
  tier: choice(['Basic', 'Standard', 'Premium'], { unsaid: 'the tier is always written' }),
  publicNetwork: choice(['Enabled', 'Disabled', 'SecuredByPerimeter'], { unset: 'Enabled', source: says.network }),
  networks: choice(networks, { unset: 'all networks', source: says.network }),
  sharedKeys: flag({ unset: true, source: says.keys }),
  minimumTls: choice(['1.0', '1.1', '1.2', '1.3'], { unset: '1.2', source: says.tls }),
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.secure }),
  encryptedTwice: flag({ unset: false, source: says.twice }),
  privateEndpoint: flag({ unset: false, source: says.endpoint }),
  logs,
});
/** `keys` says whose key encrypts the messages, and whether there is a choice. */
export const namespace = plus(declared, me => ({
  keys: decide(me, [
    [{ key: 'your own' }, 'your own'],
    [{ tier: 'Premium' }, 'managed by Microsoft'],
    [{}, 'always managed by Microsoft'],
  ]),
}));

/** A rule by whose keys programs come in. */
export const accessRule = asset(bus, 'access-rule', accessRuleFields);
