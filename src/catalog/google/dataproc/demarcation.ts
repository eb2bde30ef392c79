import { customer, demarcate, inferred, provider, shared, unchecked, when } from '../../../model/index.ts';
import { infrastructure } from '../baselines/index.ts';
import { keyCases } from '../own-key.ts';
import { restingOn } from '../resting-on.ts';
import { cluster } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(cluster, {
    ...infrastructure,
    ...restingOn(infrastructure, says.model, 'upgrade-platform', 'write-safe-code', 'apply-dependency-patches'),
    ...restingOn(infrastructure, inferred(says.model), 'stop-malware', 'guard-supply-chain', 'harden-workload', 'guard-apis', 'find-vulnerabilities'),
    'publish-os-patches': when(cluster, 'image', {
      Google: provider('Releases images with patched systems.', says.model),
      you: unchecked('how an image was built, no configuration shows', customer('Build your images again on the newest ones of Google.', says.model)),
    }),
    'apply-os-patches': when(cluster, 'image', {
      Google: shared(
        {
          provider: 'Makes new clusters from the newest fixes of the version that is asked for.',
          customer: 'Ask for a version and not for one state of it, and make clusters anew.',
        },
        says.versions,
      ),
      you: customer('Make clusters anew, from images that you built again.', says.model),
    }),
    'survive-failure': unchecked(
      'whether a zone may be lost with the cluster is known to people',
      customer('Ask for several masters, and be able to make the cluster again in another zone.', says.oneZone),
    ),
    'publish-platform-patches': provider('Releases fixes of the open source components in its images.', says.model),
    'apply-platform-patches': unchecked(
      'when a cluster was made, and from which state, is decided at each making',
      customer('Make clusters anew, so that they take fixed components.', says.model),
    ),
    'offer-upgrades': provider('Releases new versions of images, and says when old ones end.', says.releases),
    'harden-os': shared({ provider: 'Offers machines that boot only signed software.', customer: 'Switch that on.' }, says.boot),
    'limit-exposure': customer('Keep machines on internal addresses, and grant nothing to everybody.', says.addresses),
    'filter-traffic': unchecked(
      'rules stand in the network of the cluster, and are checked there',
      customer('Let only the machines that need it reach the cluster.', says.addresses),
    ),
    'grant-least-access': customer('Name an account of its own, with the fewest rights.', says.account),
    'authenticate-strongly': customer('Have users and components of the cluster prove who they are.', inferred(says.model)),
    'guard-credentials': unchecked(
      'secrets of jobs are handed over when jobs are started',
      customer('Keep secrets out of start scripts and properties.', inferred(says.model)),
    ),
    'encrypt-at-rest': provider('Encrypts disks and staging buckets, with nothing to switch on.', says.keys),
    'control-keys': when(cluster, 'keys', keyCases(says.keys)),
    'undo-mistakes': unchecked(
      'clusters are made anew; what must last is kept elsewhere',
      customer('Keep data outside the cluster, and its definition where it can be rolled back.', says.anew),
    ),
  }),
];
