import { customer, type DutyId, type Holder, held, provider, shared, unchecked } from '../../../model/index.ts';
import { borrowed } from '../../borrowed.ts';
import { common } from './every-family.ts';
import { below, platform } from './sources-of-the-stack.ts';
import { data, operations, use } from './sources-of-use.ts';

const insideTheCode = 'what the code does, no configuration shows';

/** Lambda: AWS runs all up to the runtime, the customer brings code and settings. */
export const functions: Readonly<Record<DutyId, Holder>> = {
  ...common,
  'absorb-floods': provider('Turns away floods against the endpoints of the service.', below.floods),
  'isolate-tenants': provider('Runs the functions of each customer in small virtual machines of their own.', below.functionsApart),
  'isolate-workloads': provider('Gives each function its own execution environments, shared with no other function.', below.functionsApart),
  'publish-os-patches': provider('Builds the fixes of the system below the runtime.', below.functionPatches),
  'apply-os-patches': provider('Installs the fixes of the system below the runtime.', below.functionPatches),
  'harden-os': provider('Hardens the system below the runtime.', below.functionIsolation),
  'stop-malware': provider('Keeps hostile programs off the machines that run functions.', below.machine),
  'publish-platform-patches': provider('Builds the fixes of the runtimes that it offers.', platform.runtimePatches),
  'apply-platform-patches': provider('Brings the fixes of a managed runtime to the functions that use it.', platform.runtimePatches),
  'offer-upgrades': provider('Offers new runtimes, and says when old ones end.', platform.runtimeUpgrades),
  'upgrade-platform': customer('Move to a supported runtime before the old one ends.', platform.runtimeUpgrades),
  'survive-failure': unchecked(
    'whether callers try again after a failure, no configuration shows',
    shared(
      { provider: 'Runs functions in several zones of the region.', customer: 'Attach functions to networks in several zones, and handle failed events.' },
      platform.spreadFunction,
    ),
  ),
  'limit-exposure': customer('Decide who may call the function, and whether it has an address that everybody reaches.', use.functionCallers),
  'filter-traffic': unchecked(
    'which sources need access, no configuration shows',
    shared(
      { provider: 'Lets in nothing but calls through its own interface.', customer: 'Set the security groups of functions in your own network.' },
      use.functionCalls,
    ),
  ),
  'segment-network': unchecked(
    'which functions need your networks, no configuration shows',
    shared(
      { provider: 'Runs functions in a network of its own.', customer: 'Attach only functions that need it to your network, in subnets of their own.' },
      use.functionNetwork,
    ),
  ),
  'control-egress': unchecked(
    'what the code calls, no configuration shows',
    customer('Decide what the function may call, and send it through your network where it matters.', use.functionNetwork),
  ),
  'encrypt-in-transit': unchecked(
    insideTheCode,
    shared({ provider: 'Accepts calls over TLS only.', customer: 'Use TLS for what the code calls.' }, use.functionTls),
  ),
  'guard-credentials': customer('Keep secrets out of code and environment variables, and rotate them.', use.secrets),
  'write-safe-code': unchecked(insideTheCode, customer('Build, review and test the code of the function.', use.functionCode)),
  'publish-dependency-patches': held(use.libraryMakers, {
    party: 'third-party:software-vendors',
    does: 'Publish fixes of the libraries that functions build on.',
  }),
  'apply-dependency-patches': unchecked(
    insideTheCode,
    customer('Take fixed libraries into function and layers, and deploy them again.', use.functionLibraries),
  ),
  'guard-supply-chain': customer('Let only signed or verified code run.', use.signedCode),
  'harden-workload': unchecked(
    insideTheCode,
    shared(
      {
        provider: 'Runs the code in a sandbox without rights over the machine.',
        customer: 'Keep the role, memory, time and storage of the function to what it needs.',
      },
      below.functionSandbox,
    ),
  ),
  'guard-apis': customer('Authenticate, authorise and throttle the callers of the function.', use.functionCallers),
  'encrypt-at-rest': provider('Encrypts code, layers and environment variables.', data.functionStorage),
  'back-up-data': unchecked(
    'the source of a function lives in a repository that the cloud does not show',
    customer('Keep code and settings where a function can be built again from.', data.sourceCode),
  ),
  'undo-mistakes': unchecked(
    'whether somebody can go back in time of need, no configuration shows',
    customer('Publish versions, so that a bad change can be taken back.', data.versions),
  ),
  'record-access': shared(
    { provider: 'Records the calls that manage functions for 90 days.', customer: 'Record calls of functions, and let functions write logs.' },
    operations.ownLogs,
  ),
  'find-vulnerabilities': unchecked(
    'scans run beside the function and are not part of its settings',
    customer('Scan the code of functions, its libraries and its images.', operations.vulnerabilities),
  ),
};

/** Code that another service runs, drawn after Lambda. */
export const serverlessFunction = borrowed(functions, 'Lambda', '/lambda/', 'security-overview-aws-lambda/');
