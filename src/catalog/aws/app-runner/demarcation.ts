import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { containerPlatform } from '../baselines/index.ts';
import { below } from '../baselines/sources-of-the-stack.ts';
import { use } from '../baselines/sources-of-use.ts';
import { byKey } from '../key-choice.ts';
import { appService } from './service.ts';
import { says } from './sources.ts';

const insideTheImage = 'what is inside an image, and when it was built, no configuration shows';
const deployment = 'when the service was last deployed is not in its configuration';
const noData = notApplicable('a service keeps nothing between requests; stores have lines of their own');
const yourImage = unchecked(insideTheImage, customer('Build the image again on fixed bases, and deploy it.', says.image));
const ourRuntime = unchecked(
  deployment,
  shared({ provider: 'Takes the newest runtime with each deployment.', customer: 'Deploy regularly, and lock no patch version.' }, says.runtime),
);

const madeByOthers = inferred(
  says.image,
  'Says that patching an image is for its owner, and not for AWS; so fixes of what it is built from come from those who make that.',
);

export default [
  demarcate(appService, {
    ...containerPlatform,
    'isolate-tenants': provider('Keeps the machines of customers apart.', below.tenantsApart),
    'isolate-workloads': provider(
      'Runs the instances of each service apart from those of others.',
      inferred(says.source, 'Says that App Runner starts, runs and scales what a service runs on; so keeping one service apart from another is for AWS to do.'),
    ),
    'stop-malware': unchecked(
      'what runs inside containers, no configuration shows',
      shared(
        { provider: 'Keeps hostile programs off the machines below services.', customer: 'Detect and stop hostile programs in your containers.' },
        inferred(
          says.image,
          'Says that a container image is for its owner to keep up; so what is in containers is the customer’s to watch, and the machines below are AWS’s.',
        ),
      ),
    ),
    'publish-os-patches': when(appService, 'source', {
      'source code': provider('Publishes fixed base images of its runtimes.', says.source),
      'an image': held(madeByOthers, { party: 'third-party:software-vendors', does: 'Publish fixed versions of the base that the image stands on.' }),
    }),
    'apply-os-patches': when(appService, 'source', { 'source code': ourRuntime, 'an image': yourImage }),
    'harden-os': provider('Hardens the machines below services.', says.machines),
    'publish-platform-patches': when(appService, 'source', {
      'source code': provider('Publishes fixed versions of its runtimes.', says.runtime),
      'an image': held(madeByOthers, { party: 'third-party:software-vendors', does: 'Publish fixes of the language and server that the image holds.' }),
    }),
    'apply-platform-patches': when(appService, 'source', { 'source code': ourRuntime, 'an image': yourImage }),
    'offer-upgrades': provider('Offers new runtimes, and says when old ones end.', says.source),
    'upgrade-platform': unchecked(
      'whether a runtime nears its end is told in a calendar of AWS',
      customer('Move to another runtime or base image before the old one ends.', says.source),
    ),
    'survive-failure': provider('Starts, runs, scales and balances the instances of the service.', says.source),
    'limit-exposure': unchecked(
      'whether a service is meant for the internet, only its owner knows',
      customer('Make services private that are not meant for the internet.', says.ingress),
    ),
    'filter-traffic': notApplicable('a service takes requests over HTTPS only, through the load balancer of App Runner'),
    'segment-network': unchecked(
      'which services need your networks, no configuration shows',
      customer(
        'Give services connectors only into networks that they need.',
        inferred(says.network, 'Says that a connector takes what a service calls into a network of yours; so which networks it joins is yours to say.'),
      ),
    ),
    'control-egress': customer('Send what the service calls through a network of yours.', says.network),
    'encrypt-in-transit': provider('Takes requests over TLS, with certificates that it renews.', says.encryption),
    'guard-credentials': customer('Hand secrets over from a secret store, and write none into variables.', use.secrets),
    'guard-supply-chain': unchecked('where an image or a library came from is judged in the registry', containerPlatform['guard-supply-chain']),
    'harden-workload': unchecked(
      insideTheImage,
      customer('Build images that run as a user of their own, and give the role of the service only what it needs.', use.imageRights),
    ),
    'guard-apis': shared(
      {
        provider: 'Asks the web firewall about each request where one is attached.',
        customer: 'Attach a web ACL to what faces the internet.',
      },
      says.firewall,
    ),
    'encrypt-at-rest': provider('Encrypts every copy of image and source.', says.encryption),
    'control-keys': when(appService, 'key', byKey(says.encryption, 'owned by AWS')),
    'back-up-data': noData,
    'prove-recovery': noData,
    'record-access': shared(
      { provider: 'Streams what applications print to CloudWatch Logs.', customer: 'Have requests traced, and keep the logs.' },
      says.logs,
    ),
  }),
];
