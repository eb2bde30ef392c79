import { type Citation, customer, demarcate, type HeldBy, nobody, provider, shared, unchecked, when } from '../../../model/index.ts';
import { borrowed } from '../../borrowed.ts';
import { runs } from '../baselines/index.ts';
import { says as google } from '../baselines/sources.ts';
import { keyCases } from '../own-key.ts';
import { fn } from './service.ts';
import { says } from './sources.ts';

const serverless = borrowed(runs, 'Cloud Run', '/run/docs/');

/** Who brings fixes of what lies below the code: it turns on the policy of the function, until its runtime is decommissioned. */
const patched = (what: string) => {
  const byPolicy = (source: Citation) =>
    when(fn, 'updates', {
      automatic: provider(`Rolls fixes of ${what} out to every function, once they are tested.`, source),
      'on deployment': unchecked(
        'when a function was last deployed, its settings do not show',
        customer(`Deploy the function again, so that it takes the fixes of ${what}.`, source),
      ),
    });
  return when(fn, 'runtime', {
    supported: byPolicy(says.updates),
    deprecated: byPolicy(says.ends),
    decommissioned: nobody('Google no longer updates a runtime that is decommissioned', says.ends),
  });
};

/** Nobody builds fixes of what is decommissioned. */
const published = (fixed: HeldBy) =>
  when(fn, 'runtime', {
    supported: fixed,
    deprecated: { ...fixed, source: says.deprecated },
    decommissioned: nobody('a runtime that is decommissioned gets no updates of its language, its packages or its system', says.ends),
  });

export default [
  demarcate(fn, {
    ...serverless,
    'publish-os-patches': published(provider('Builds fixed images, with the system libraries below the runtime.', google.runtimes)),
    'publish-platform-patches': published(provider('Builds fixed images of the language runtimes that it offers.', google.runtimes)),
    'apply-os-patches': patched('the system'),
    'apply-platform-patches': patched('the runtime'),
    'upgrade-platform': customer('Move to a supported runtime before the old one ends.', says.ends),
    'limit-exposure': customer('Keep a function that the internet need not reach to your networks or a load balancer.', says.ingress),
    'guard-apis': shared({ provider: 'Asks IAM for each call.', customer: 'Let in only callers that you name.' }, says.callers),
    'grant-least-access': customer('Name an account of its own, with the fewest rights.', says.identity),
    'encrypt-in-transit': when(fn, 'generation', {
      first: shared({ provider: 'Ends TLS at its front ends.', customer: 'Refuse plain HTTP.' }, says.tls),
      second: serverless['encrypt-in-transit'],
    }),
    'undo-mistakes': when(fn, 'generation', {
      first: unchecked(
        'the source lives in a repository that the cloud does not show',
        customer('Keep the code of the function where it can be rolled back.', google.definitions),
      ),
      second: serverless['undo-mistakes'],
    }),
    'control-keys': when(fn, 'keys', keyCases(says.keys)),
  }),
];
