import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { managed } from '../baselines/index.ts';
import { ownCode } from '../own-code.ts';
import { keyCases } from '../own-key.ts';
import { instance } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(instance, {
    ...managed,
    'write-safe-code': ownCode('scripts'),
    'absorb-floods': provider('Absorbs floods at its front ends, and gives an instance no address that the internet reaches.', says.floods),
    'publish-platform-patches': provider('Builds fixes of the engine, and releases them as maintenance versions.', says.patches),
    'upgrade-platform': unchecked(
      'which versions are still supported changes with time',
      customer('Move to a supported major version before the old one ends.', inferred(says.versions)),
    ),
    'control-egress': notApplicable('a cache calls nothing outside'),
    'limit-exposure': provider('Gives an instance addresses that only the network it is attached to reaches.', says.network),
    'filter-traffic': unchecked(
      'which machines need the instance is known to people',
      customer('Let only the machines that need it into the network of the instance.', says.network),
    ),
    'guard-apis': shared({ provider: 'Generates the string, or asks IAM.', customer: 'Have clients say who they are.' }, says.auth),
    'encrypt-in-transit': customer('Ask for encryption in transit.', says.auth),
    'survive-failure': when(instance, 'copies', {
      one: customer('Ask for a second copy in another zone, where the service must go on.', says.tiers),
      several: provider('Keeps copies in several zones, and fails over when one is lost.', says.tiers),
    }),
    'offer-upgrades': provider('Offers newer major versions of the engine.', says.versions),
    'apply-platform-patches': shared({ provider: 'Installs fixes in maintenance.', customer: 'Set a window in which maintenance may come.' }, says.maintenance),
    'control-keys': when(instance, 'keys', keyCases(says.keys)),
    'back-up-data': shared({ provider: 'Writes what was asked for to disk.', customer: 'Ask for it, where more than a cache is kept.' }, says.persistence),
    'undo-mistakes': unchecked(
      'whether more than a cache is kept, no configuration shows',
      customer('Keep what must not be lost elsewhere too.', says.persistence),
    ),
  }),
];
