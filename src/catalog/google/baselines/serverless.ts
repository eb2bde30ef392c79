import { customer, type DutyId, type Holder, held, provider, shared, unchecked } from '../../../model/index.ts';
import { borrowed } from '../../borrowed.ts';
import { abstracted } from './abstracted.ts';
import { says } from './sources.ts';

const insideTheCode = 'what the code does, no configuration shows';

/** Cloud Run and its functions: Google runs all below the code, the customer brings code and settings. */
export const runs: Readonly<Record<DutyId, Holder>> = {
  ...abstracted,
  'absorb-floods': provider('Absorbs floods at its front ends before they reach what runs.', says.serverless),
  'isolate-tenants': provider('Runs each instance in a sandbox of its own.', says.sandbox),
  'isolate-workloads': provider('Gives each instance a sandbox, shared with no other service or function.', says.sandbox),
  'publish-platform-patches': provider('Builds fixed images of the language runtimes that it offers.', says.runtimes),
  'offer-upgrades': provider('Offers new language runtimes, and says when old ones end.', says.runtimeEnds),
  'upgrade-platform': unchecked(
    'which language the code needs, no configuration of an image shows',
    customer('Move to a supported language runtime before the old one ends.', says.runtimeEnds),
  ),
  'survive-failure': provider('Starts instances in several zones of the region, and replaces those that fail.', says.zones),
  'limit-exposure': customer('Decide whether the internet reaches the endpoint.', says.settings),
  'control-egress': unchecked(
    'what the code calls, no configuration shows',
    customer('Decide what the code may call, and send it through your network where it matters.', says.settings),
  ),
  'encrypt-in-transit': unchecked(
    insideTheCode,
    shared({ provider: 'Ends TLS at its front ends and encrypts the way from there.', customer: 'Use TLS for what the code calls.' }, says.serverless),
  ),
  'guard-credentials': customer('Keep secrets out of code and environment variables, and rotate them.', says.identities),
  'write-safe-code': unchecked(insideTheCode, customer('Build, review and test the code.', says.pipeline)),
  'publish-dependency-patches': held(says.makers, { party: 'third-party:software-vendors', does: 'Publish fixes of the libraries that code builds on.' }),
  'apply-dependency-patches': unchecked(insideTheCode, customer('Take fixed libraries into the code and deploy it again.', says.pipeline)),
  'guard-supply-chain': unchecked(
    'who may push to where code comes from is decided there',
    customer('Deploy only code and images whose origin you verified.', says.pipeline),
  ),
  'harden-workload': unchecked(
    insideTheCode,
    shared(
      { provider: 'Runs the code in a sandbox without rights over the machine.', customer: 'Keep memory, time and rights of the code to what it needs.' },
      says.sandbox,
    ),
  ),
  'guard-apis': customer('Decide who may call, and have callers prove who they are.', says.identities),
  'back-up-data': unchecked(
    'the source lives in a repository that the cloud does not show',
    customer('Keep code and settings where they can be built and deployed again from.', says.rebuilt),
  ),
  'undo-mistakes': unchecked(
    'whether somebody can go back in time of need, no configuration shows',
    shared({ provider: 'Keeps old revisions to go back to.', customer: 'Try a change on a part of the traffic, and go back when it fails.' }, says.revisions),
  ),
  'find-vulnerabilities': unchecked(
    'scans run beside what they scan, and are not part of its settings',
    customer('Scan code, libraries and images.', says.pipeline),
  ),
};

/** Code without machines, drawn after Cloud Run and its functions. */
export const serverless = borrowed(runs, 'Cloud Run and its functions', '/run/docs/', '/functions/docs/');
