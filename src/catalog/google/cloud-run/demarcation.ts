import { customer, demarcate, held, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, runs } from '../baselines/index.ts';
import { says as google } from '../baselines/sources.ts';
import { keyCases } from '../own-key.ts';
import { job, runService } from './service.ts';
import { says } from './sources.ts';

const inTheImage = 'what an image holds, no configuration shows';
const rebuilt = unchecked(inTheImage, customer('Build the image again on a fixed base, and deploy it.', says.baseImages));
const vendors = held(says.bases, { party: 'third-party:software-vendors', does: 'Publish fixes of the systems and runtimes that images are built on.' });

const makers = held(says.ends, { party: 'third-party:software-vendors', does: 'Release new versions of what images are built on, and say when old ones end.' });
const moved = unchecked(inTheImage, customer('Build the image on a base that is still supported, before the old one ends.', says.ends));
const everyPart = {
  ...runs,
  'grant-least-access': customer('Name an account of its own, with the fewest rights.', says.identity),
  'guard-supply-chain': customer('Have a policy vouch for the images that may run.', says.verified),
} as const;

export default [
  demarcate(runService, {
    ...everyPart,
    'publish-os-patches': when(runService, 'base', {
      'updated by Google': provider('Builds fixed base images.', says.baseImages),
      'part of your image': vendors,
    }),
    'apply-os-patches': when(runService, 'base', {
      'updated by Google': provider('Puts fixed base images below what runs.', says.baseImages),
      'part of your image': rebuilt,
    }),
    'publish-platform-patches': when(runService, 'base', {
      'updated by Google': provider('Builds fixed language runtimes.', says.baseImages),
      'part of your image': vendors,
    }),
    'apply-platform-patches': when(runService, 'base', {
      'updated by Google': provider('Puts fixed language runtimes below what runs.', says.baseImages),
      'part of your image': rebuilt,
    }),
    'offer-upgrades': when(runService, 'base', {
      'updated by Google': provider('Offers new language runtimes, and says when old ones end.', says.runtimes),
      'part of your image': makers,
    }),
    'upgrade-platform': when(runService, 'base', {
      'updated by Google': unchecked(inTheImage, customer('Move to a supported language runtime before the old one ends.', says.runtimes)),
      'part of your image': moved,
    }),
    'limit-exposure': customer('Keep a service that the internet need not reach to your networks or a load balancer.', says.ingress),
    'guard-apis': shared({ provider: 'Asks IAM for each call, unless that is switched off.', customer: 'Let in only callers that you name.' }, says.callers),
    'encrypt-at-rest': provider('Encrypts images and settings, with nothing to switch on.', says.keys),
    'control-keys': when(runService, 'keys', keyCases(says.keys)),
  }),
  demarcate(job, {
    ...everyPart,
    'publish-os-patches': vendors,
    'apply-os-patches': rebuilt,
    'publish-platform-patches': vendors,
    'apply-platform-patches': rebuilt,
    'absorb-floods': abstracted['absorb-floods'],
    'survive-failure': provider('Starts tasks in several zones of the region, and starts those that fail again.', says.jobZones),
    'encrypt-in-transit': unchecked(
      'what the code does, no configuration shows',
      shared({ provider: 'Encrypts traffic to its own services.', customer: 'Use TLS for what the code calls.' }, google.transit),
    ),
    'undo-mistakes': unchecked(
      'which images are kept, no configuration of a job shows',
      customer('Keep images and definitions of jobs to go back to.', google.definitions),
    ),
    'offer-upgrades': makers,
    'upgrade-platform': moved,
    'limit-exposure': provider('Gives a job no address.', says.jobs),
    'guard-apis': shared({ provider: 'Asks IAM who may run the job.', customer: 'Let nobody run it but those who are named.' }, says.jobs),
    'encrypt-at-rest': provider('Encrypts images and settings, with nothing to switch on.', says.keys),
    'control-keys': when(job, 'keys', keyCases(says.keys)),
  }),
];
