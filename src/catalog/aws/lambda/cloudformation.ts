import { asked, at, derived, each, mapping, on, present, refs, spelled, writable } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { lensesOfPermission, type permission } from './permission.ts';
import { address, codeSigning, lambdaFunction, lambdaPermission, layerSharing } from './service.ts';
import { isWritten, tracingOf } from './written.ts';

const permissionLenses = lensesOfPermission({ principal: 'Principal', narrowing: ['SourceArn', 'SourceAccount', 'PrincipalOrgID', 'EventSourceToken'] });

export default [
  mapping(lambdaFunction, 'AWS::Lambda::Function', ['FunctionName', 'Arn'], {
    name: at('FunctionName'),
    packageType: at('PackageType'),
    runtime: at('Runtime'),
    updateMode: at('RuntimeManagementConfig.UpdateRuntimeOn'),
    onYourInstances: present('CapacityProviderConfig.LambdaManagedInstancesCapacityProviderConfig.CapacityProviderArn'),
    hasVariables: derived('Environment.Variables', isWritten),
    secrets: secretsOfMap('Environment.Variables'),
    ownKey: writable(derived('KmsKeyArn', isWritten), own => (own ? asked('kms-key') : undefined)),
    tracing: derived('TracingConfig.Mode', tracingOf),
    deadLetters: derived('DeadLetterConfig.TargetArn', isWritten),
    failureDestination: on('AWS::Lambda::EventInvokeConfig', 'FunctionName', derived('DestinationConfig.OnFailure.Destination', isWritten)),
    subnets: at('VpcConfig.SubnetIds'),
    reservedConcurrency: at('ReservedConcurrentExecutions'),
    signing: refs('CodeSigningConfigArn'),
    addressAuth: on('AWS::Lambda::Url', 'TargetFunctionArn', spelled('AuthType', { AWS_IAM: 'AWS_IAM', NONE: 'NONE' })),
    permissions: on('AWS::Lambda::Permission', 'FunctionName', each<typeof permission>('', 'principal', permissionLenses)),
  }),
  mapping(lambdaPermission, 'AWS::Lambda::Permission', ['Id'], { ...permissionLenses, function: refs('FunctionName') }),
  mapping(address, 'AWS::Lambda::Url', ['FunctionArn'], { auth: at('AuthType'), function: refs('TargetFunctionArn') }),
  mapping(codeSigning, 'AWS::Lambda::CodeSigningConfig', ['CodeSigningConfigArn'], { onMismatch: at('CodeSigningPolicies.UntrustedArtifactOnDeployment') }),
  mapping(layerSharing, 'AWS::Lambda::LayerVersionPermission', ['Id'], {
    principal: at('Principal'),
    organisation: derived('OrganizationId', isWritten),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = [
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::LayerVersion',
  'AWS::Lambda::Alias',
  'AWS::Lambda::Version',
  'AWS::Lambda::CapacityProvider',
];
