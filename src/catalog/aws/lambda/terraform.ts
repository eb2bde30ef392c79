import { asked, at, derived, each, mapping, on, present, refs, spelled, writable } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { lensesOfPermission, type permission } from './permission.ts';
import { address, codeSigning, lambdaFunction, lambdaPermission, layerSharing } from './service.ts';
import { isWritten, tracingOf } from './written.ts';

const permissionLenses = lensesOfPermission({ principal: 'principal', narrowing: ['source_arn', 'source_account', 'principal_org_id', 'event_source_token'] });
const instances = 'capacity_provider_config.lambda_managed_instances_capacity_provider_config.capacity_provider_arn';

export default [
  mapping(lambdaFunction, 'aws_lambda_function', ['id', 'arn', 'function_name'], {
    name: at('function_name'),
    packageType: at('package_type', 'Zip'),
    runtime: at('runtime'),
    updateMode: on('aws_lambda_runtime_management_config', 'function_name', at('update_runtime_on', 'Auto')),
    onYourInstances: present(instances),
    hasVariables: derived('environment.variables', isWritten),
    secrets: secretsOfMap('environment.variables'),
    ownKey: writable(derived('kms_key_arn', isWritten), own => (own ? asked('kms-key') : undefined)),
    tracing: derived('tracing_config.mode', tracingOf),
    deadLetters: derived('dead_letter_config.target_arn', isWritten),
    failureDestination: on('aws_lambda_function_event_invoke_config', 'function_name', derived('destination_config.on_failure.destination', isWritten)),
    subnets: at('vpc_config.subnet_ids'),
    reservedConcurrency: at('reserved_concurrent_executions', -1),
    signing: refs('code_signing_config_arn'),
    addressAuth: on('aws_lambda_function_url', 'function_name', spelled('authorization_type', { AWS_IAM: 'AWS_IAM', NONE: 'NONE' })),
    permissions: on('aws_lambda_permission', 'function_name', each<typeof permission>('', 'principal', permissionLenses)),
  }),
  mapping(lambdaPermission, 'aws_lambda_permission', ['id'], { ...permissionLenses, function: refs('function_name') }),
  mapping(address, 'aws_lambda_function_url', ['id'], { auth: at('authorization_type'), function: refs('function_name') }),
  mapping(codeSigning, 'aws_lambda_code_signing_config', ['id', 'arn'], { onMismatch: at('policies.untrusted_artifact_on_deployment') }),
  mapping(layerSharing, 'aws_lambda_layer_version_permission', ['id'], {
    principal: at('principal'),
    organisation: derived('organization_id', isWritten),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = [
  'aws_lambda_event_source_mapping',
  'aws_lambda_layer_version',
  'aws_lambda_alias',
  'aws_lambda_provisioned_concurrency_config',
  'aws_lambda_capacity_provider',
];
