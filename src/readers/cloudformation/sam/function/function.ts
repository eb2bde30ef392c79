import { textOf, valueIn } from '../../../text-tree/index.ts';
import { xrayPolicy } from '../policies.ts';
import { roleOf } from '../role.ts';
import { complain, kept, make, type Part, propagates, property, type Sam, settled, tagList } from '../sam.ts';
import { attributeOf, type Given, type GivenMap, isGiven, isOn, picked, refTo } from '../tree.ts';
import { capacityProvider } from './capacity.ts';
import { type Code, codeOf } from './code.ts';
import { deploymentOf } from './deployment.ts';
import { functionEvents } from './events.ts';
import { functionUrl } from './function-url.ts';
import { type Grants, grants } from './grants.ts';
import { invokeConfig } from './invoke-config.ts';
import { aliasOf, codeHash } from './version.ts';

const sameNames: ReadonlySet<string> = new Set([
  ...['FunctionName', 'Handler', 'Runtime', 'Description', 'MemorySize', 'Timeout', 'Environment', 'VpcConfig', 'KmsKeyArn', 'ReservedConcurrentExecutions'],
  ...['Layers', 'FileSystemConfigs', 'ImageConfig', 'PackageType', 'Architectures', 'EphemeralStorage', 'SnapStart', 'RuntimeManagementConfig'],
  ...['LoggingConfig', 'RecursiveLoop', 'CodeSigningConfigArn', 'TenancyConfig', 'DurableConfig', 'FunctionScalingConfig', 'PublishToLatestPublished'],
]);

const createdBy = (sam: Sam, part: Part): GivenMap => (propagates(sam, part) && isOn(property(part, 'Tags')) ? {} : { 'lambda:createdBy': 'SAM' });

/** `AWS::Serverless::Function`: the function, its role, its version and alias, its URL, and what its events need. */
export const serverlessFunction = (sam: Sam, part: Part): void => {
  const { logicalId } = part;
  const code = codeOf(sam, part);
  const allows = grants();
  traced(sam, part, allows);
  deadLetters(sam, part, allows);
  if (isGiven(property(part, 'VpcConfig'))) allows.managed.add('service-role/AWSLambdaVPCAccessExecutionRole');
  const alias = aliasOf(sam, part, code, () => propertiesOf(sam, part, code, property(part, 'Role')));
  const qualified = alias ?? logicalId;
  const target = { part, ref: refTo(qualified), arn: alias === undefined ? attributeOf(logicalId, 'Arn') : refTo(alias) };
  if (isGiven(property(part, 'FunctionUrlConfig'))) functionUrl(sam, part, refTo(qualified));
  if (isGiven(property(part, 'EventInvokeConfig'))) invokeConfig(sam, part, alias, allows);
  functionEvents(sam, target, allows);
  const role = roleOf(sam, part, {
    ...{ service: 'lambda.amazonaws.com', tags: createdBy(sam, part) },
    managed: [isGiven(property(part, 'DurableConfig')) ? durable : basic, ...allows.managed],
    inline: allows.inline,
  });
  const properties = propertiesOf(sam, part, code, role);
  const unknown = 'why' in code ? new Map([['Code', code.why]]) : undefined;
  make(sam, part, { ...{ logicalId, type: 'AWS::Lambda::Function', stands: true }, properties, attributes: kept(part), unknown });
  deploymentOf(sam, part, alias);
};

const basic = 'service-role/AWSLambdaBasicExecutionRole';
const durable = 'service-role/AWSLambdaBasicDurableExecutionRolePolicy';

const propertiesOf = (sam: Sam, part: Part, code: Code, role: Given): GivenMap => {
  const queue = property(part, 'DeadLetterQueue');
  const tracing = property(part, 'Tracing');
  return {
    ...Object.fromEntries(part.properties.entries.flatMap(entry => (sameNames.has(entry.key) ? [[entry.key, entry] as const] : []))),
    Code: 'tree' in code ? code.tree : undefined,
    Description: description(sam, part),
    Role: role,
    DeadLetterConfig: isGiven(queue) ? picked(queue, ['TargetArn']) : undefined,
    TracingConfig: tracing && isTraced(sam, part) ? { Mode: tracing } : undefined,
    CapacityProviderConfig: capacityProvider(part),
    Tags: tagList(property(part, 'Tags'), createdBy(sam, part)),
  };
};
/** The hash of the code, when it is given, stands in the description, so that a change of it changes the function. */
const description = (sam: Sam, part: Part): Given => {
  const written = property(part, 'Description');
  const hash = isGiven(property(part, 'AutoPublishAlias')) ? codeHash(sam, part) : undefined;
  if (hash === undefined) return written;
  if (written && textOf(written) === undefined) return { 'Fn::Join': [' ', [written, hash]] };
  return written ? `${textOf(written)} ${hash}` : hash;
};

const isTraced = (sam: Sam, part: Part): boolean => {
  const tracing = property(part, 'Tracing');
  return isGiven(tracing) && settled(sam, tracing) !== 'Disabled';
};

const traced = (sam: Sam, part: Part, allows: Grants): void => {
  if (isTraced(sam, part)) allows.managed.add(xrayPolicy(sam));
};
const deadLetterActions: ReadonlyMap<string, string> = new Map([
  ['SQS', 'sqs:SendMessage'],
  ['SNS', 'sns:Publish'],
]);

const deadLetters = (sam: Sam, part: Part, allows: Grants): void => {
  const queue = property(part, 'DeadLetterQueue');
  if (!isGiven(queue)) return;
  const type = settled(sam, valueIn(queue, 'Type'));
  const action = deadLetterActions.get(type ?? '');
  const target = valueIn(queue, 'TargetArn');
  if (!action || !target) complain(part, queue, 'DeadLetterQueue needs a Type, which is SQS or SNS, and a TargetArn. Add them.');
  else allows.add('DeadLetterQueuePolicy', [{ Effect: 'Allow', Action: action, Resource: target }]);
};
