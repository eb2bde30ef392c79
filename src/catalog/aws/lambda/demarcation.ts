import { customer, demarcate, held, inferred, nobody, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { functions as serverlessFunction } from '../baselines/index.ts';
import { operations, use } from '../baselines/sources-of-use.ts';
import { partOf } from '../part-of.ts';
import { address, codeSigning, lambdaFunction, lambdaPermission, layerSharing } from './service.ts';
import { says } from './sources.ts';

const noFixes = nobody('AWS publishes no more fixes for a runtime that is past its end', says.ended);
const publishesSystem = provider('Publishes the fixes of the system with each version of the runtime.', says.updates);
const publishesRuntime = provider('Publishes the fixes of the runtime.', says.updates);
const nothingToApply = notApplicable('no fix is published that could be applied; the function must move to another runtime');
const rebuilt = unchecked(
  'when an image was last built, no configuration shows',
  customer('Build the image again on the newest base image, and deploy it.', says.updates),
);
const byVersion = unchecked(
  'which version is the newest, no configuration shows',
  customer('Move the function to the newest version of its runtime.', says.updates),
);
const byDeployment = unchecked(
  'how often the function is updated, no configuration shows',
  shared({ provider: 'Applies the newest runtime whenever the function is updated.', customer: 'Update the function regularly.' }, says.updates),
);
const part = partOf('stands on the function');

export default [
  demarcate(lambdaFunction, {
    ...serverlessFunction,
    'publish-os-patches': when(lambdaFunction, 'systemUpdates', {
      'in your image': provider('Publishes base images with the fixes of the system.', says.images),
      ended: noFixes,
      'by themselves': publishesSystem,
      'with each update of yours': publishesSystem,
      'when you choose a version': publishesSystem,
    }),
    'apply-os-patches': when(lambdaFunction, 'systemUpdates', {
      'in your image': rebuilt,
      ended: nothingToApply,
      'by themselves': provider('Applies the fixes of the system with the runtime.', says.updates),
      'with each update of yours': byDeployment,
      'when you choose a version': byVersion,
    }),
    'publish-platform-patches': when(lambdaFunction, 'runtimeUpdates', {
      'in your image': provider('Publishes base images with the fixes of the runtime.', says.images),
      ended: noFixes,
      'in your package': held(says.makersOfRuntime, {
        party: 'third-party:software-vendors',
        does: 'Publish the fixes of the language that the function brings along.',
      }),
      'by themselves': publishesRuntime,
      'with each update of yours': publishesRuntime,
      'when you choose a version': publishesRuntime,
    }),
    'apply-platform-patches': when(lambdaFunction, 'runtimeUpdates', {
      'in your image': rebuilt,
      ended: nothingToApply,
      'in your package': unchecked(
        'what a package holds, no configuration shows',
        customer('Take the fixes of the language into the package, and deploy it again.', says.ownRuntime),
      ),
      'by themselves': provider('Applies the fixes of the runtime.', says.updates),
      'with each update of yours': byDeployment,
      'when you choose a version': byVersion,
    }),
    'upgrade-platform': when(lambdaFunction, 'packageType', {
      Zip: customer('Move to another runtime before the old one ends.', says.endOfLife),
      Image: unchecked(
        'which base image an image stands on, no configuration shows',
        customer('Move to another base image before the old one ends.', says.endOfLife),
      ),
    }),
    'isolate-workloads': when(lambdaFunction, 'onYourInstances', {
      false: serverlessFunction['isolate-workloads'],
      true: unchecked(
        'whether functions that share instances trust each other, no configuration shows',
        shared(
          {
            provider: 'Runs each function in a container, which is no boundary against the others.',
            customer: 'Put only functions that trust each other on one capacity provider.',
          },
          says.instances,
        ),
      ),
    }),
    'control-keys': shared(
      {
        provider: 'Holds and manages its own key, which is used by default.',
        customer: 'Decide whether that is enough, and bring a key of your own where it is not.',
      },
      says.key,
    ),
    'guard-credentials': unchecked(
      'what a secret is, and who may read the settings, a check can only guess from names and looks',
      customer('Keep secrets in a service made for them, and out of environment variables.', says.secrets),
    ),
    'guard-supply-chain': when(lambdaFunction, 'packageType', {
      Zip: customer('Let only code run that a publisher you trust has signed.', says.signing),
      Image: unchecked(
        'images are signed and scanned where they are kept, in the registry',
        customer(
          'Let only images run whose origin you verified.',
          inferred(says.package, 'Says that code signing is for archives and not for images; so verifying where an image comes from is left to the customer.'),
        ),
      ),
    }),
    'limit-exposure': customer('Let only named accounts and services call the function.', says.permission),
    'limit-trust': unchecked(
      'whether an account or source that is named deserves its trust, no policy shows',
      customer('Say on whose behalf a service may call the function.', says.permission),
    ),
    'guard-apis': unchecked(
      'what the code does with a caller it does not know, no configuration shows',
      shared(
        { provider: 'Authenticates callers where the address asks for it.', customer: 'Have the address ask, or check callers in the code.' },
        says.address,
      ),
    ),
    'record-access': unchecked(
      'the record of calls is made by a trail, and checked there',
      shared(
        { provider: 'Records the calls that manage functions for 90 days.', customer: 'Record calls of functions, and have requests traced.' },
        operations.ownLogs,
      ),
    ),
    'segment-network': unchecked(
      'which functions need your networks, no configuration shows',
      shared(
        { provider: 'Runs functions in a network of its own.', customer: 'Attach functions to your network where its rules should hold.' },
        use.functionNetwork,
      ),
    ),
    'survive-failure': unchecked(
      'whether somebody looks after events that failed, no configuration shows',
      shared(
        { provider: 'Runs functions in several zones, and tries failed events again.', customer: 'Keep events that fail, and look after them.' },
        says.resilience,
      ),
    ),
    'limit-consumption': unchecked(
      'budgets and alarms stand in the billing account and not beside the function',
      shared(
        { provider: 'Sets a limit of executions for each account.', customer: 'Reserve executions, so that no function takes them all.' },
        says.concurrency,
      ),
    ),
  }),
  demarcate(lambdaPermission, {
    ...part,
    'limit-exposure': customer('Let only named accounts and services call the function.', says.permission),
    'limit-trust': customer('Say on whose behalf a service may call the function.', says.permission),
  }),
  demarcate(address, {
    ...part,
    'guard-apis': shared(
      { provider: 'Authenticates callers where the address asks for it.', customer: 'Have the address ask, or check callers in the code.' },
      says.address,
    ),
  }),
  demarcate(codeSigning, {
    ...part,
    'guard-supply-chain': shared(
      { provider: 'Checks signatures at each deployment.', customer: 'Say whom you trust, and that nothing else is deployed.' },
      says.mismatch,
    ),
  }),
  demarcate(layerSharing, { ...part, 'prevent-leaks': customer('Share layers with named accounts or your own organisation only.', says.layer) }),
];
