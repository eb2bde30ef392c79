import { at, derived, first, mapping } from '../../../model/index.ts';
import { allowsBy } from './action.ts';
import { layoutOf } from './layout.ts';
import { isAboutEverybody } from './reach.ts';
import { network, rule, subnetwork } from './service.ts';
import { waysAt } from './ways.ts';

export default [
  mapping(network, 'compute.googleapis.com/Network', ['selfLink', 'name', 'id'], { name: at('name'), layout: derived('', layoutOf) }),
  mapping(subnetwork, 'compute.googleapis.com/Subnetwork', ['selfLink', 'name', 'id'], {
    purpose: at('purpose'),
    flowLogs: first(at<boolean>('logConfig.enable', false), at<boolean>('enableFlowLogs', false)),
    privateAccess: at('privateIpGoogleAccess', false),
  }),
  mapping(rule, 'compute.googleapis.com/Firewall', ['selfLink', 'name', 'id'], {
    direction: at('direction'),
    disabled: at('disabled', false),
    allows: derived('', allowsBy('allowed')),
    everybody: derived(
      '',
      isAboutEverybody({ sources: 'sourceRanges', otherSources: ['sourceTags', 'sourceServiceAccounts'], destinations: 'destinationRanges' }),
    ),
    ways: waysAt('allowed'),
  }),
];
