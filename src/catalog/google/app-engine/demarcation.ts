import { customer, demarcate, held, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, serverless } from '../baselines/index.ts';
import { restingOn } from '../resting-on.ts';
import { withoutData } from '../without-data.ts';
import { firewallRule, version } from './service.ts';
import { says } from './sources.ts';

const rebuilt = unchecked('what an image holds, no configuration shows', customer('Build the image again on a fixed base, and deploy it.', says.runtimes));
const vendors = held(says.runtimes, { party: 'third-party:software-vendors', does: 'Publish fixes of the systems and runtimes that images are built on.' });

export default [
  demarcate(version, {
    ...serverless,
    ...restingOn(serverless, says.lifecycle, 'offer-upgrades', 'upgrade-platform'),
    'publish-os-patches': when(version, 'runtime', { 'of Google': provider('Builds fixed images of its runtimes.', says.lifecycle), 'your own': vendors }),
    'apply-os-patches': when(version, 'runtime', { 'of Google': provider('Puts fixed images below what runs.', says.lifecycle), 'your own': rebuilt }),
    'publish-platform-patches': when(version, 'runtime', {
      'of Google': provider('Builds fixed images of its runtimes.', says.lifecycle),
      'your own': vendors,
    }),
    'apply-platform-patches': when(version, 'runtime', { 'of Google': provider('Puts fixed images below what runs.', says.lifecycle), 'your own': rebuilt }),
    'limit-exposure': unchecked(
      'from where an app is reached stands in its firewall rules',
      customer('Let in only those for whom the app is meant.', says.firewall),
    ),
    'absorb-floods': abstracted['absorb-floods'],
    'isolate-tenants': provider('Runs each instance in a sandbox, or in a container on a machine of its own.', says.sandboxes),
    'isolate-workloads': provider('Runs each instance in a sandbox, or in a container on a machine of its own.', says.sandboxes),
    'survive-failure': provider('Spreads an app over the zones of its region.', says.regional),
    'harden-workload': unchecked(
      'what the code does, no configuration shows',
      shared(
        { provider: 'Runs the code in a sandbox, or in a container.', customer: 'Keep memory, time and rights of the code to what it needs.' },
        says.confined,
      ),
    ),
    'filter-traffic': unchecked(
      'which addresses reach an app stands in its firewall rules',
      customer('Let in only the addresses that need the app.', says.firewall),
    ),
    'segment-network': unchecked(
      'private ways to an app stand in the networks that use it',
      customer('Have an app that the internet need not reach reached by private ways.', says.privateWays),
    ),
    'encrypt-in-transit': shared({ provider: 'Ends TLS at its front ends.', customer: 'Have HTTP sent on to HTTPS.' }, says.https),
    'grant-least-access': customer('Name an account of its own, with the fewest rights.', says.account),
    'guard-apis': unchecked('who signs in is decided by the app, or by the proxy before it', customer('Have users prove who they are.', says.users)),
  }),
  demarcate(firewallRule, {
    ...abstracted,
    ...withoutData,
    'limit-exposure': customer('Have the default rule refuse those whom no other rule lets in.', says.firewall),
    'filter-traffic': unchecked('which addresses need the app is known to people', customer('Let in only the addresses that need the app.', says.firewall)),
    'segment-network': notApplicable('a rule stands before every network'),
  }),
];
