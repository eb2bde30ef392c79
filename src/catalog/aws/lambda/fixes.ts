import { type Ailing, type Change, type FixMaker, type Node, spelledList, spelledMap } from '../../../model/index.ts';
import { newNameOf, pointerTo } from '../policy-fixes.ts';
import { isAtEdge } from './at-edge.ts';

/** What the role of a traced function has to be allowed. https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html */
const tracing = 'arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess';
const has = (node: Node | undefined, text: string): boolean =>
  node?.is === 'list' && node.items.some(item => item.is === 'value' && typeof item.value === 'string' && item.value.endsWith(text));

/** The role is allowed to send traces, or the function could not be changed; without the role in the source, a person has to see to that. */
const traceInTerraform = (asset: Ailing): readonly Change[] | undefined => {
  const role = asset.named('role');
  if (role?.type !== 'aws_iam_role' || role.block?.repeats !== undefined || isAtEdge(asset)) return undefined;
  const active: Change = { do: 'set', on: asset.declaration.id, path: ['tracing_config', 'mode'], to: 'Active' };
  const managed = role.body.entries['managed_policy_arns'];
  if (has(managed, tracing)) return [active];
  if (managed) return [active, { do: 'append', on: role.id, path: ['managed_policy_arns'], item: tracing }];
  const type = 'aws_iam_role_policy_attachment';
  const body = spelledMap({ role: pointerTo(role.id, 'name'), policy_arn: tracing });
  return [active, { do: 'add', type, beside: role.id, name: newNameOf({ ...asset, declaration: role }, type, 'tracing'), body }];
};
const traceInTemplate = (asset: Ailing): readonly Change[] | undefined => {
  const role = asset.named('Role');
  if (role?.type !== 'AWS::IAM::Role' || isAtEdge(asset)) return undefined;
  const active: Change = { do: 'set', on: asset.declaration.id, path: ['TracingConfig', 'Mode'], to: 'Active' };
  const managed = role.body.entries['ManagedPolicyArns'];
  if (has(managed, tracing)) return [active];
  const path = ['ManagedPolicyArns'];
  return [active, managed ? { do: 'append', on: role.id, path, item: tracing } : { do: 'set', on: role.id, path, to: spelledList(tracing) }];
};

export default [
  { check: 'aws.lambda.traces-requests', types: ['aws_lambda_function'], make: traceInTerraform },
  { check: 'aws.lambda.traces-requests', types: ['AWS::Lambda::Function'], make: traceInTemplate },
] satisfies readonly FixMaker[];
