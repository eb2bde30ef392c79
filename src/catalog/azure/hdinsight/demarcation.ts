import { customer, demarcate, held, inferred, provider, shared, unchecked, when } from '../../../model/index.ts';
import { platform } from '../baselines/index.ts';
import { cluster } from './service.ts';
import { says } from './sources.ts';

const releases = inferred(
  says.versions,
  'Says that a running cluster keeps its components, and that customers make new ones to get newer; so fixes come with releases of Microsoft, and the customer takes them in.',
);

export default [
  demarcate(cluster, {
    ...platform,
    'publish-os-patches': held(
      says.patching,
      { party: 'provider', does: 'Builds images with newer systems for new clusters.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of the system that nodes run.' },
    ),
    'apply-os-patches': unchecked(
      'the patch level of a running node is not in the configuration of the cluster',
      customer('Install the updates of nodes by scripts and restart them, or make the cluster anew.', says.patching),
    ),
    'harden-os': unchecked(
      'what scripts change on nodes, no configuration shows',
      shared(
        { provider: 'Builds the images of nodes.', customer: 'Decide who may log in to nodes, and what scripts set up there.' },
        inferred(
          says.patching,
          'Says that Microsoft builds the images, and that customers log in to nodes and run scripts there with full rights; so what nodes become is theirs.',
        ),
      ),
    ),
    'apply-platform-patches': unchecked(
      'how old the components of a cluster are is checked with its version',
      customer('Make the cluster anew on a release with fixed components.', says.versions),
    ),
    'publish-dependency-patches': held(
      releases,
      { party: 'provider', does: 'Publishes releases with fixed components.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of what you install beside them.' },
    ),
    'apply-dependency-patches': unchecked(
      'what is installed on a cluster beside its components, no configuration shows',
      shared(
        { provider: 'Takes fixed libraries into new releases.', customer: 'Make clusters anew on them, with fixed versions of what you install and run.' },
        releases,
      ),
    ),
    'upgrade-platform': unchecked(
      'what replaces a cluster, its configuration does not show',
      customer('Make a new cluster of a newer release every six months at least, and move over.', says.versions),
    ),
    'survive-failure': unchecked(
      'whether a second cluster stands ready elsewhere is known to people',
      shared(
        {
          provider: 'Keeps head nodes, gateways and their services in more than one copy.',
          customer: 'Have a second cluster in another zone where nothing may stop.',
        },
        says.reliability,
      ),
    ),
    'limit-exposure': unchecked(
      'who reaches the gateway is decided by the network that the cluster stands in, which is judged where it is declared',
      customer(
        'Place the cluster in a network of yours, and let only known networks reach its gateway.',
        inferred(says.gateway, 'Says that gateways answer at a public address; so who reaches them is for the customer to limit.'),
      ),
    ),
    'encrypt-in-transit': shared(
      { provider: 'Takes TLS 1.2 or newer at the gateway.', customer: 'Have nodes talk to each other over IPsec.' },
      says.betweenNodes,
    ),
    'guard-credentials': customer('Keep the passwords of the gateway and of nodes out of definitions.', says.passwords),
    'encrypt-at-rest': provider('Encrypts the managed disks of nodes.', says.atRest),
    'control-keys': when(cluster, 'keys', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, or name a key of your own.' },
        says.atRest,
      ),
      'your own': shared({ provider: 'Uses your key for the disks.', customer: 'Keep and rotate the key in your vault.' }, says.atRest),
    }),
  }),
];
