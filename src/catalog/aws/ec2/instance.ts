import { asset, choice, decide, flag, link, plus, reach, someItem, work } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { tokenWords } from './account.ts';
import { amazonEc2 } from './amazon-ec2.ts';
import { roots } from './disks.ts';
import { bandwidth, bandwidths } from './instance-type.ts';
import { addresses, launch, services, switches, tokens } from './machine.ts';
import { says } from './sources.ts';

const declared = asset(amazonEc2, 'instance', {
  ...launch,
  isSpot: flag({ unset: false }),
  template: link('aws.ec2.launch-template', { unset: { items: [] } }),
  hasElasticAddress: flag({ unset: false, source: says.publicAddress }),
});

const reached = plus(declared, me => ({
  ingress: reach(me, 'groups', 'ingress', ways),
  accountEncrypts: reach(me, 'encryptionDefault', 'enabled', flag(), false),
  accountTokens: reach(me, 'metadataDefault', 'tokens', choice(tokenWords), 'no-preference'),
  templateTokens: reach(me, 'template', 'tokens', choice(tokens), 'not set'),
  templateService: reach(me, 'template', 'metadataService', choice(services), 'not set'),
  templateAddress: reach(me, 'template', 'address', choice(addresses), 'not set'),
  templateRoot: reach(me, 'template', 'root', choice(roots), 'not set'),
  templateMonitoring: reach(me, 'template', 'monitoring', choice(switches), 'not set'),
  templateOptimised: reach(me, 'template', 'optimised', choice(switches), 'not set'),
  templateProtection: reach(me, 'template', 'protection', choice(switches), 'not set'),
  templateHasRole: reach(me, 'template', 'hasRole', flag(), false),
  templateImageAsks: reach(me, 'template', 'imageAsksForTokens', flag(), false),
  subnetGivesPublicAddresses: reach(me, 'subnet', 'givesPublicAddresses', flag(), false),
  /** Without a subnet it starts in the default network, whose subnets give out public addresses. */
  templateSubnetGives: reach(me, 'template', 'subnetGivesPublicAddresses', flag(), true),
}));

/** A machine, with what its template, its subnet and its account say where it is silent. */
export const instance = plus(reached, me => ({
  bandwidth: work(me, ['instanceType'], choice(bandwidths), bandwidth),
  /** The metadata service as it answers in the end. */
  metadata: decide(me, [
    [{ metadataService: 'disabled' }, 'off'],
    [{ tokens: 'required' }, 'asks for tokens'],
    [{ tokens: 'optional' }, 'answers anybody'],
    [{ metadataService: 'not set', templateService: 'disabled' }, 'off'],
    [{ templateTokens: 'required' }, 'asks for tokens'],
    [{ templateTokens: 'optional' }, 'answers anybody'],
    [{ accountTokens: 'required' }, 'asks for tokens'],
    [{ accountTokens: 'optional' }, 'answers anybody'],
    [{ imageAsksForTokens: true }, 'asks for tokens'],
    [{ templateImageAsks: true }, 'asks for tokens'],
    [{}, 'answers anybody'],
  ]),
  isPublic: decide(me, [
    [{ hasElasticAddress: true }, 'yes'],
    [{ address: 'public' }, 'yes'],
    [{ address: 'private' }, 'no'],
    [{ templateAddress: 'public' }, 'yes'],
    [{ templateAddress: 'private' }, 'no'],
    [{ subnetGivesPublicAddresses: true }, 'yes'],
    [{ subnet: someItem }, 'no'],
    [{ templateSubnetGives: true }, 'yes'],
    [{}, 'no'],
  ]),
  /** The volume of the system as it is made in the end. */
  rootVolume: decide(me, [
    [{ accountEncrypts: true }, 'encrypted'],
    [{ root: 'encrypted' }, 'encrypted'],
    [{ root: 'plain' }, 'plain'],
    [{ templateRoot: 'encrypted' }, 'encrypted'],
    [{}, 'plain'],
  ]),
}));
