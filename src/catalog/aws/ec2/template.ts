import { asset, atLeast, choice, count, decide, flag, plus, reach } from '../../../model/index.ts';
import { tokenWords } from './account.ts';
import { amazonEc2 } from './amazon-ec2.ts';
import { launch, machine } from './machine.ts';

const declaredTemplate = asset(amazonEc2, 'launch-template', launch);
const reachedTemplate = plus(declaredTemplate, me => ({
  /** Without a subnet machines start in the default network, whose subnets give out public addresses. */
  subnetGivesPublicAddresses: reach(me, 'subnet', 'givesPublicAddresses', flag(), true),
  accountEncrypts: reach(me, 'encryptionDefault', 'enabled', flag(), false),
  accountTokens: reach(me, 'metadataDefault', 'tokens', choice(tokenWords), 'no-preference'),
  accountHopLimit: reach(me, 'metadataDefault', 'hopLimit', count(), 0),
}));
/** What machines are started from. */
export const launchTemplate = plus(reachedTemplate, me => ({
  metadata: decide(me, [
    [{ metadataService: 'disabled' }, 'off'],
    [{ tokens: 'required' }, 'asks for tokens'],
    [{ tokens: 'optional' }, 'answers anybody'],
    [{ accountTokens: 'required' }, 'asks for tokens'],
    [{ accountTokens: 'optional' }, 'answers anybody'],
    [{ imageAsksForTokens: true }, 'asks for tokens'],
    [{}, 'answers anybody'],
  ]),
  /** How far answers of the metadata service travel in the end. Images that ask for tokens let them travel two hops. */
  metadataReach: decide(me, [
    [{ hopLimit: atLeast(2) }, 'far'],
    [{ hopLimit: atLeast(1) }, 'near'],
    [{ accountHopLimit: atLeast(2) }, 'far'],
    [{ accountHopLimit: atLeast(1) }, 'near'],
    [{ imageAsksForTokens: true }, 'far'],
    [{}, 'near'],
  ]),
}));

const declaredConfiguration = asset(amazonEc2, 'launch-configuration', machine);
const reachedConfiguration = plus(declaredConfiguration, me => ({
  accountEncrypts: reach(me, 'encryptionDefault', 'enabled', flag(), false),
  accountTokens: reach(me, 'metadataDefault', 'tokens', choice(tokenWords), 'no-preference'),
  accountHopLimit: reach(me, 'metadataDefault', 'hopLimit', count(), 0),
}));
/** What machines of an Auto Scaling group were started from before there were launch templates. */
export const launchConfiguration = plus(reachedConfiguration, me => ({
  metadata: decide(me, [
    [{ metadataService: 'disabled' }, 'off'],
    [{ tokens: 'required' }, 'asks for tokens'],
    [{ tokens: 'optional' }, 'answers anybody'],
    [{ accountTokens: 'required' }, 'asks for tokens'],
    [{ accountTokens: 'optional' }, 'answers anybody'],
    [{ imageAsksForTokens: true }, 'asks for tokens'],
    [{}, 'answers anybody'],
  ]),
  /** How far answers of the metadata service travel in the end. Images that ask for tokens let them travel two hops. */
  metadataReach: decide(me, [
    [{ hopLimit: atLeast(2) }, 'far'],
    [{ hopLimit: atLeast(1) }, 'near'],
    [{ accountHopLimit: atLeast(2) }, 'far'],
    [{ accountHopLimit: atLeast(1) }, 'near'],
    [{ imageAsksForTokens: true }, 'far'],
    [{}, 'near'],
  ]),
}));
