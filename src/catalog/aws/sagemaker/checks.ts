import { atMost, checks, empty, no } from '../../../model/index.ts';
import { domain, endpointConfiguration, model, monitoringJob, notebook } from './service.ts';

const ownKey = {
  duty: 'control-keys',
  severity: 'low',
  expect: { key: 'your own' },
  risk: 'You can neither refuse the key to somebody nor decide when it ends.',
} as const;

export default [
  checks(notebook, {
    'aws.sagemaker.notebook-stays-off-the-internet': {
      duty: 'control-egress',
      title: 'The notebook has no way to the internet that passes by your network',
      severity: 'high',
      expect: { directInternet: 'Disabled' },
      risk: 'Code and data leave, and hostile packages come in, where none of your rules sees them.',
      aka: ['CKV_AWS_122', 'SageMaker.1', '88d55d94-315d-4564-beee-d2d725feab11', 'sagemaker_notebook_instance_without_direct_internet_access_configured'],
    },
    'aws.sagemaker.notebook-stands-in-your-network': {
      duty: 'segment-network',
      title: 'The notebook stands in a network of yours',
      severity: 'high',
      expect: { inYourNetwork: true },
      risk: 'No security group, flow log or endpoint policy of yours applies to what the notebook does.',
      aka: ['CKV_AWS_306', 'SageMaker.2', 'sagemaker_notebook_instance_vpc_settings_configured'],
    },
    'aws.sagemaker.notebook-users-are-not-root': {
      duty: 'harden-os',
      title: 'Users of the notebook have no root access',
      severity: 'medium',
      expect: { rootAccess: 'Disabled' },
      risk: 'One hostile package has all rights over the instance, and can switch off what guards it.',
      aka: ['CKV_AWS_307', 'SageMaker.3', 'sagemaker_notebook_instance_root_access_disabled'],
    },
    'aws.sagemaker.notebook-metadata-asks-for-tokens': {
      duty: 'harden-os',
      title: 'The metadata service of the notebook answers only callers with a token',
      severity: 'medium',
      expect: { metadataAsksForTokens: true },
      risk: 'A notebook that can be tricked into fetching an address hands out the credentials of its role.',
      aka: ['CKV_AWS_371'],
    },
    'aws.sagemaker.notebook-uses-your-own-key': {
      ...ownKey,
      title: 'The volume of the notebook is encrypted with a key of your own',
      aka: [
        'CKV_AWS_22',
        'CKV_AWS_187',
        'f3674e0c-f6be-43fa-b71c-bf346d1aed99',
        '709e6da6-fa1f-44cc-8f17-7f25f96dadbe',
        'sagemaker_notebook_instance_encryption_enabled',
      ],
    },
  }),
  checks(endpointConfiguration, {
    'aws.sagemaker.endpoint-uses-your-own-key': {
      ...ownKey,
      title: 'The volumes behind the endpoint are encrypted with a key of your own',
      aka: ['CKV_AWS_98', '58b35504-0287-4154-bf69-02c0573deab8', '44034eda-1c3f-486a-831d-e09a7dd94354', 'sagemaker_endpoint_config_kms_encryption_enabled'],
    },
    'aws.sagemaker.endpoint-runs-several-instances': {
      duty: 'survive-failure',
      title: 'Every model behind the endpoint starts on two instances or more',
      severity: 'medium',
      given: { capacity: 'instances' },
      expect: { variants: no({ serverless: false, instances: atMost(1) }) },
      risk: 'When its one instance or zone fails, the model answers nobody.',
      aka: ['SageMaker.4', 'sagemaker_endpoint_config_prod_variant_instances'],
    },
  }),
  checks(model, {
    'aws.sagemaker.model-is-isolated': {
      duty: 'control-egress',
      title: 'Containers of the model can call nothing',
      severity: 'medium',
      expect: { isolated: true },
      risk: 'A hostile library in the container sends the requests that it sees, or the model, to somebody else.',
      aka: ['CKV_AWS_370', 'SageMaker.5', 'sagemaker_models_network_isolation_enabled'],
    },
    'aws.sagemaker.model-holds-no-secrets': {
      duty: 'guard-credentials',
      title: 'No environment variable of the model holds a secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Everybody who may look at the model reads the password or key.',
    },
  }),
  checks(monitoringJob, {
    'aws.sagemaker.monitoring-job-encrypts-traffic': {
      duty: 'encrypt-in-transit',
      title: 'Instances of the monitoring job encrypt what they send each other',
      severity: 'medium',
      expect: { encryptsTraffic: true },
      risk: 'As soon as the job runs on several instances, parts of the watched data pass between them in plain.',
      aka: ['CKV_AWS_369', 'SageMaker.9', 'SageMaker.10', 'SageMaker.13', 'SageMaker.15'],
    },
    'aws.sagemaker.monitoring-job-is-isolated': {
      duty: 'control-egress',
      title: 'Containers of the monitoring job can call nothing',
      severity: 'medium',
      expect: { isolated: true },
      risk: 'A hostile library in the container sends the data that it sees to somebody else.',
      aka: ['SageMaker.11', 'SageMaker.12'],
    },
    'aws.sagemaker.monitoring-job-uses-your-own-key': {
      ...ownKey,
      title: 'The volumes of the monitoring job are encrypted with a key of your own',
      aka: ['CKV_AWS_368'],
    },
  }),
  checks(domain, {
    'aws.sagemaker.domain-uses-your-network-only': {
      duty: 'control-egress',
      title: 'Everything in the domain goes through your network',
      severity: 'medium',
      expect: { network: 'VpcOnly' },
      risk: 'Code and data leave, and hostile packages come in, where none of your rules sees them.',
    },
    'aws.sagemaker.domain-uses-your-own-key': { ...ownKey, title: 'The file system of the domain is encrypted with a key of your own', aka: ['CKV_AWS_187'] },
  }),
];
