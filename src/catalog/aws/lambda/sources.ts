import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/lambda/latest/dg';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const page = (name: string, says: string) => cite(`${guide}/${name}.html`, says, read);
const resource = (name: string, says: string) => cite(`${template}/aws-${name}.html`, says, read);

const updates = page(
  'runtime-management-shared',
  'AWS publishes the fixes of runtimes and base images; in mode Auto it applies them, in mode Function update when the customer updates, in mode Manual and for images the customer does.',
);
const ended = cite(
  `${guide}/runtime-support-policy.html`,
  'Once support of a runtime has ended AWS no longer applies security patches to it; functions that use it keep running, and moving them on is the customer’s.',
  read,
);

const ownRuntime = page(
  'runtimes-provided',
  'With a runtime of the system alone, the customer brings the language runtime along in the package, or a program that needs none.',
);

/** Pages on how Lambda works and what it leaves to its customers. */
export const says = {
  updates,
  mode: resource(
    'properties-lambda-function-runtimemanagementconfig',
    'A function takes runtime updates by itself unless it says FunctionUpdate or Manual; with Manual it stays on the version it names.',
  ),
  images: page('runtimes-update', 'Each runtime is also published as a base image; functions in images get it when the customer builds and deploys anew.'),
  ended,
  endOfLife: ended,
  ownRuntime,
  makersOfRuntime: inferred(
    ownRuntime,
    'Says that with a runtime of the system alone the customer brings the language along; so its fixes are published by whoever makes that language.',
  ),
  instances: page(
    'lambda-managed-instances-security',
    'On managed instances functions share machines as containers, which are no boundary: all functions of one capacity provider must trust each other.',
  ),
  package: resource('resource-lambda-function', 'A function is a Zip archive with a runtime that it names, or an image; code signing is for archives.'),
  key: resource(
    'resource-lambda-function',
    'Environment variables and what else Lambda keeps are encrypted with a key of AWS, unless the customer names a key of its own.',
  ),
  secrets: cite(
    'https://docs.aws.amazon.com/prescriptive-guidance/latest/encryption-best-practices/lambda.html',
    'Lambda encrypts variables at rest always; whoever may read the settings of a function sees them, unless the customer prevents it.',
    read,
  ),
  tracing: resource('properties-lambda-function-tracingconfig', 'Requests are sampled and recorded where the mode is Active.'),
  resilience: cite(
    'https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html',
    'Lambda runs functions in several zones and tries asynchronous calls again; what fails for good goes to a queue only where the customer names one.',
    '2026-11-22',
  ),
  failures: resource(
    'resource-lambda-eventinvokeconfig',
    'Events that fail go where the customer sends them; without a queue, topic or destination they are dropped after the retries.',
  ),
  network: resource('resource-lambda-function', 'A function joins a network of the customer’s only where subnets and security groups are named.'),
  concurrency: resource('resource-lambda-function', 'Executions are reserved for a function only where the customer says how many.'),
  signing: resource(
    'resource-lambda-function',
    'With a code-signing configuration, Lambda checks at each deployment that a trusted publisher signed the code.',
  ),
  mismatch: resource(
    'properties-lambda-codesigningconfig-codesigningpolicies',
    'Code without a valid signature is deployed with a warning, unless the policy says Enforce.',
  ),
  address: page('urls-auth', 'AWS_IAM admits only those whom policies allow; NONE asks nobody who they are, and leaves it to the policy of the function.'),
  permission: resource(
    'resource-lambda-permission',
    'A permission lets a service or account call the function; without a source, other accounts can have the service call it too.',
  ),
  layer: resource(
    'resource-lambda-layerversionpermission',
    'A layer is usable by the account or organisation that is named; with a star and no organisation, by every account there is.',
  ),
};
