import { customer, demarcate, held, inferred, provider, shared, unchecked, when } from '../../../model/index.ts';
import { infrastructure } from '../baselines/index.ts';
import { operations, use } from '../baselines/sources-of-use.ts';
import { environment } from './service.ts';
import { says } from './sources.ts';

const groups = 'the rules of its security groups are judged where they are declared';
const released = held(
  says.shared,
  { party: 'provider', does: 'Releases updates of platforms, mostly within 30 days, with fixes of its own components.' },
  { party: 'third-party:software-vendors', does: 'Publish the fixes of systems, runtimes and servers that platforms build on.' },
);
const automatic = {
  provider: 'Applies patch updates of the platform in a window, and minor ones where the level says so.',
  customer: 'Resolve updates that fail, keep managed updates on, and patch an image of your own.',
};

export default [
  demarcate(environment, {
    ...infrastructure,
    'publish-os-patches': released,
    'apply-os-patches': when(environment, 'managedUpdates', {
      true: unchecked('whether an update failed is not in the configuration', shared(automatic, says.shared)),
      false: unchecked(
        'the patch level of instances is not in the configuration; that managed updates are off is judged with the platform',
        customer('Patch the system of instances, or move them to the newest platform by hand.', says.shared),
      ),
    }),
    'harden-os': customer('Have the metadata service ask for tokens.', says.metadata),
    'publish-platform-patches': released,
    'apply-platform-patches': when(environment, 'managedUpdates', {
      true: shared(automatic, says.shared),
      false: customer('Patch runtime, application and web server yourself.', says.shared),
    }),
    'offer-upgrades': provider('Publishes new platform branches, and says a year ahead which ones retire.', says.shared),
    'upgrade-platform': unchecked(
      'whether the branch that is named has retired is told in a calendar of AWS',
      customer('Move to another branch before the one in use retires.', says.managed),
    ),
    'survive-failure': customer('Run several instances in several zones, and watch their health in detail.', says.types),
    'limit-exposure': unchecked(
      'whether an application is meant for the internet, only its owner knows',
      customer('Decide whether load balancer and instances face the internet.', says.networks),
    ),
    'filter-traffic': unchecked(groups, infrastructure['filter-traffic']),
    'segment-network': unchecked('which networks are apart, no single environment shows', infrastructure['segment-network']),
    'control-egress': unchecked(groups, infrastructure['control-egress']),
    'encrypt-in-transit': when(environment, 'single', {
      true: unchecked(
        'on a single instance the web server speaks TLS, as its own files say',
        customer('Have the web server on the instance speak HTTPS.', says.storage),
      ),
      false: customer('Give the load balancer a listener with a certificate.', says.storage),
    }),
    'guard-credentials': customer('Hand secrets over from a secret store, and write none into variables.', use.secrets),
    'encrypt-at-rest': unchecked(
      'volumes are encrypted by the account, and buckets by S3',
      customer('See that volumes and stores of the application are encrypted.', says.storage),
    ),
    'control-keys': unchecked('keys stand on volumes and stores', infrastructure['control-keys']),
    'back-up-data': unchecked('data lies in stores of its own, which are judged there', infrastructure['back-up-data']),
    'undo-mistakes': unchecked(
      'versions of the application lie in a bucket, and deletions are a matter of rights',
      customer('Keep older versions, so that a bad deployment can be taken back.', says.versions),
    ),
    'record-access': shared(
      { provider: 'Records the calls that manage environments for 90 days.', customer: 'Stream the logs of instances, so that they outlive them.' },
      inferred(
        operations.accessLogs,
        'Says that management events are kept for 90 days without asking; so what else must be recorded of an environment is for the customer to switch on.',
      ),
    ),
  }),
];
