import { atLeast, checks, empty, no, noneOf, oneOf, someItem } from '../../../model/index.ts';
import { address, codeSigning, lambdaFunction, lambdaPermission, layerSharing } from './service.ts';

const strangers = {
  duty: 'limit-exposure',
  severity: 'critical',
  risk: 'Anybody with an AWS account may call the function, at your cost and with its rights.',
  aka: ['CKV_AWS_301', 'Lambda.1', 'e08ed7eb-f3ef-494d-9d22-2e3db756a347', '1d6e16f1-5d8a-4379-bfb3-2dadd38ed5a7'],
} as const;
const sources = {
  duty: 'limit-trust',
  severity: 'high',
  risk: 'Somebody else can have the service call the function, with content of their choice.',
  aka: ['CKV_AWS_364', 'AVD-AWS-0067'],
} as const;
const openAddress = {
  duty: 'guard-apis',
  severity: 'high',
  risk: 'Whoever finds the address calls the function, as often as they like.',
  aka: ['CKV_AWS_258', 'awslambda_function_url_public'],
} as const;
/** What is judged with the function is not judged twice. */
const alone = { given: { judgedWithFunction: false } } as const;

export default [
  checks(lambdaFunction, {
    'aws.lambda.runtime-is-supported': {
      duty: 'upgrade-platform',
      title: 'The runtime of the function still gets security patches',
      severity: 'high',
      given: { packageType: 'Zip' },
      expect: { runtimeState: noneOf('past its end') },
      risk: 'Holes in the language runtime and its system stay open, and one day the function cannot be changed any more.',
      aka: ['CKV_AWS_363', 'Lambda.2', 'awslambda_function_using_supported_runtimes'],
    },
    'aws.lambda.takes-runtime-updates': {
      duty: 'apply-platform-patches',
      title: 'The function takes runtime updates, by itself or with each deployment',
      severity: 'medium',
      given: { packageType: 'Zip' },
      expect: { updateMode: oneOf('Auto', 'FunctionUpdate') },
      risk: 'The function stays on an old version of its runtime until somebody remembers it.',
    },
    'aws.lambda.variables-hold-no-secrets': {
      duty: 'guard-credentials',
      title: 'No environment variable of the function holds a secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Whoever may read the settings of the function, or the code that makes it, has the secret.',
      aka: ['CKV_AWS_45', '1402afd8-a95c-4e84-8b0b-6fb43758e6ce', '2564172f-c92b-4261-9acd-464aed511696', 'awslambda_function_no_secrets_in_variables'],
    },
    'aws.lambda.variables-use-your-own-key': {
      duty: 'control-keys',
      title: 'The environment variables are encrypted with a key of your own',
      severity: 'low',
      given: { hasVariables: true },
      expect: { ownKey: true },
      risk: 'Nobody but AWS decides who may use the key, and it cannot be taken back.',
      aka: ['CKV_AWS_173', 'awslambda_function_env_vars_not_encrypted_with_cmk'],
    },
    'aws.lambda.traces-requests': {
      duty: 'record-access',
      title: 'Requests to the function are traced',
      severity: 'low',
      expect: { tracing: 'Active' },
      risk: 'Which request went where, and what failed on its way, cannot be told afterwards.',
      aka: [
        ...['CKV_AWS_50', 'AVD-AWS-0066', 'AVD-AWS-0125', 'Lambda.7', '8152e0cf-d2f0-47ad-96d5-d003a76eabd1'],
        ...['9488c451-074e-4cd3-aee3-7db6104f542c', 'dc1ab429-1481-4540-9b1d-280e3f15f1f8'],
      ],
    },
    'aws.lambda.keeps-failed-events': {
      duty: 'survive-failure',
      title: 'Events that fail are kept in a queue, topic or other destination',
      severity: 'low',
      expect: [{ deadLetters: true }, { failureDestination: true }],
      risk: 'An event that fails three times is lost, and nobody learns of it.',
      aka: [
        'CKV_AWS_116',
        'c2eae442-d3ba-4cb1-84ca-1db4f80eae3d',
        'cb2f612b-ed42-4ff5-9fb9-255c73d39a18',
        'awslambda_function_no_dead_letter_queue',
        '720f44cf-285e-4b69-8f72-835e6bc1dceb',
      ],
    },
    'aws.lambda.stands-in-your-network': {
      duty: 'segment-network',
      title: 'The function stands in a network of yours',
      severity: 'low',
      expect: { subnets: someItem },
      risk: 'No rule of your networks applies to what the function calls.',
      aka: ['CKV_AWS_117', 'Lambda.3', 'awslambda_function_inside_vpc'],
    },
    'aws.lambda.reserves-concurrency': {
      duty: 'limit-consumption',
      title: 'A number of executions is reserved for the function, which is also the most it can use',
      severity: 'low',
      fix: {},
      expect: { reservedConcurrency: atLeast(0) },
      risk: 'A flood of calls to one function takes all executions of the account from the others.',
      aka: ['CKV_AWS_115'],
    },
    'aws.lambda.runs-signed-code': {
      duty: 'guard-supply-chain',
      title: 'Lambda checks who signed the code before it runs',
      severity: 'low',
      given: { packageType: 'Zip' },
      expect: { signing: someItem },
      risk: 'Whoever may deploy can run any code, whether or not it went through your build.',
      aka: ['CKV_AWS_272'],
    },
    'aws.lambda.is-closed-to-strangers': {
      ...strangers,
      title: 'No permission lets everybody call the function',
      expect: { permissions: no({ everybody: true, narrowed: false }) },
      aka: [...strangers.aka, 'awslambda_function_not_publicly_accessible'],
    },
    'aws.lambda.services-call-for-named-sources': {
      ...sources,
      title: 'A service may call the function only on behalf of a source or account that is named',
      expect: { permissions: no({ service: true, narrowed: false }) },
    },
    'aws.lambda.address-asks-who-calls': {
      ...openAddress,
      title: 'The address of the function asks its callers to sign in',
      expect: { addressAuth: noneOf('NONE') },
    },
  }),
  checks(lambdaPermission, {
    'aws.lambda.permission-names-its-callers': {
      ...strangers,
      ...alone,
      title: 'The permission names who may call the function',
      expect: [{ everybody: false }, { narrowed: true }],
      aka: [...strangers.aka, 'awslambda_function_not_publicly_accessible'],
    },
    'aws.lambda.permission-names-the-source-of-a-service': {
      ...sources,
      ...alone,
      title: 'The permission of a service names the source or account it may act for',
      expect: [{ narrowed: true }, { service: false }],
    },
  }),
  checks(address, {
    'aws.lambda.open-address-asks-who-calls': { ...openAddress, ...alone, title: 'The address asks its callers to sign in', expect: { auth: 'AWS_IAM' } },
  }),
  checks(codeSigning, {
    'aws.lambda.code-signing-stops-unsigned-code': {
      duty: 'guard-supply-chain',
      title: 'Code without a valid signature is not deployed',
      severity: 'low',
      expect: { onMismatch: 'Enforce' },
      risk: 'Unsigned code is deployed all the same, with a warning that somebody has to see.',
    },
  }),
  checks(layerSharing, {
    'aws.lambda.layer-is-shared-with-named-accounts': {
      duty: 'prevent-leaks',
      title: 'The layer is shared with named accounts or one organisation only',
      severity: 'medium',
      expect: [{ principal: noneOf('*') }, { organisation: true }],
      risk: 'Everybody with an AWS account can read the code in the layer.',
    },
  }),
];
