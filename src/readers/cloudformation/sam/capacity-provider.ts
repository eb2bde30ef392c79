import { valueIn } from '../../text-tree/index.ts';
import { managedPolicy } from './policies.ts';
import { trust } from './role.ts';
import { kept, make, type Part, passed, property, type Sam, settled, tagList } from './sam.ts';
import { attributeOf, type Given, type GivenMap, isGiven, picked } from './tree.ts';

const createdBy: GivenMap = { 'lambda:createdBy': 'SAM' };

/** `AWS::Serverless::CapacityProvider`: instances of the account on which functions run, and the role that starts them. */
export const capacityProviderResource = (sam: Sam, part: Part): void => {
  const { logicalId } = part;
  const tags = property(part, 'Tags');
  const written = property(part, 'OperatorRole');
  const propagates = settled(sam, property(part, 'PropagateTags'))?.toLowerCase() === 'true';
  const role = isGiven(written) ? written : operatorRole(sam, part, propagates ? tagList(tags, createdBy) : tagList(undefined, createdBy));
  const requirements = property(part, 'InstanceRequirements');
  const properties: GivenMap = {
    ...picked(part.properties, ['CapacityProviderName', 'VpcConfig', 'KmsKeyArn']),
    PermissionsConfig: { CapacityProviderOperatorRoleArn: role },
    InstanceRequirements: isGiven(requirements)
      ? picked(requirements, ['Architectures', ['AllowedInstanceTypes', 'AllowedTypes'], ['ExcludedInstanceTypes', 'ExcludedTypes']])
      : undefined,
    CapacityProviderScalingConfig: scaling(part),
    Tags: tagList(tags, createdBy),
  };
  make(sam, part, { ...{ logicalId, type: 'AWS::Lambda::CapacityProvider', stands: true }, properties, attributes: kept(part) });
};

const operatorRole = (sam: Sam, part: Part, tags: Given): Given => {
  const logicalId = `${part.logicalId}OperatorRole`;
  const properties: GivenMap = {
    AssumeRolePolicyDocument: trust('lambda.amazonaws.com'),
    ManagedPolicyArns: [managedPolicy(sam, 'AWSLambdaManagedEC2ResourceOperator')],
    Tags: tags,
  };
  make(sam, part, { logicalId, type: 'AWS::IAM::Role', properties, attributes: passed(part) });
  return attributeOf(logicalId, 'Arn');
};

const scaling = (part: Part): GivenMap | undefined => {
  const written = property(part, 'ScalingConfig');
  if (!isGiven(written)) return undefined;
  const target = valueIn(written, 'AverageCPUUtilization');
  return {
    ...picked(written, ['MaxVCpuCount']),
    ScalingMode: target ? 'Manual' : 'Auto',
    ScalingPolicies: target && [{ PredefinedMetricType: 'LambdaCapacityProviderAverageCPUUtilization', TargetValue: target }],
  };
};
