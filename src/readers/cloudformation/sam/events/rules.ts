import { type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { trust } from '../role.ts';
import { make, passed, passedTags, property, settled } from '../sam.ts';
import { attributeOf, choiceIn, either, type Given, type GivenMap, isGiven, isNull, picked, refTo } from '../tree.ts';
import { complainOf, makeFor, needs, permit, queuePolicyBody, type SamEvent, said } from './event.ts';

/** What a rule starts: a function, which gets a permission, or a state machine, for which the rule gets a role. */
export type Started = 'function' | 'state machine';

const suffixes: Readonly<Record<Started, string>> = { function: 'LambdaTarget', 'state machine': 'StepFunctionsTarget' };

/** `Schedule`: a rule of EventBridge with a clock. */
export const schedule = (event: SamEvent, started: Started): void => {
  if (!needs(event, 'Schedule')) return;
  rule(event, started, picked(event.properties, [['ScheduleExpression', 'Schedule'], 'Name', 'Description']), ['Input', 'RetryPolicy']);
};

/** `EventBridgeRule` and `CloudWatchEvent`: a rule of EventBridge with a pattern. */
export const eventRule = (event: SamEvent, started: Started): void => {
  if (!needs(event, 'Pattern')) return;
  const taken = ['Input', 'InputPath', 'RetryPolicy', 'InputTransformer'];
  rule(event, started, picked(event.properties, ['EventBusName', ['EventPattern', 'Pattern'], ['Name', 'RuleName']]), taken);
};

const rule = (event: SamEvent, started: Started, properties: GivenMap, taken: readonly string[]): void => {
  const roleArn =
    started === 'state machine'
      ? (roleGiven(event) ?? startingRole(event, 'events.amazonaws.com', `${event.id}RoleStartExecutionPolicy`))
      : said(event, 'RoleArn');
  const target: GivenMap = {
    Arn: event.target.arn,
    Id: targetId(event, started),
    RoleArn: roleArn,
    ...picked(event.properties, taken),
    DeadLetterConfig: deadLetters(event),
  };
  makeFor(event, '', 'AWS::Events::Rule', { ...properties, State: stateOf(event), Targets: [target] });
  if (started === 'function') permit(event, 'events.amazonaws.com', { SourceArn: attributeOf(event.id, 'Arn') });
};

const longestId = 64;
const targetId = (event: SamEvent, started: Started): Given => {
  const given = valueIn(said(event, 'Target'), 'Id');
  const suffix = suffixes[started];
  return given ?? `${event.id.slice(0, longestId - suffix.length)}${suffix}`;
};

const stateOf = (event: SamEvent): Given => {
  const [state, enabled] = [said(event, 'State'), said(event, 'Enabled')];
  if (state && enabled) complainOf(event, 'State and Enabled say the same thing: only one of them is allowed. Take one away.');
  if (state && !isNull(state)) return state;
  const choice = choiceIn(enabled);
  if (choice) return either(choice.condition, textOf(choice.yes) === 'true' ? 'ENABLED' : 'DISABLED', textOf(choice.no) === 'true' ? 'ENABLED' : 'DISABLED');
  const known = settled(event.sam, enabled);
  return known === undefined ? undefined : known.toLowerCase() === 'true' ? 'ENABLED' : 'DISABLED';
};

const roleGiven = (event: SamEvent): TreeNode | undefined => {
  const written = said(event, 'RoleArn') ?? said(event, 'Role');
  return isGiven(written) ? written : undefined;
};

/** The role with which a service starts a state machine. */
export const startingRole = (event: SamEvent, service: string, policy: string, more: readonly Given[] = []): GivenMap => {
  const start = { PolicyName: policy, PolicyDocument: { Statement: [{ Action: 'states:StartExecution', Effect: 'Allow', Resource: event.target.arn }] } };
  const properties: GivenMap = {
    AssumeRolePolicyDocument: trust(service),
    Policies: [start, ...more],
    PermissionsBoundary: said(event, 'PermissionsBoundary') ?? property(event.part, 'PermissionsBoundary'),
    Tags: passedTags(event.sam, event.part),
  };
  makeFor(event, 'Role', 'AWS::IAM::Role', properties);
  return attributeOf(`${event.id}Role`, 'Arn');
};

/** Where events go that could not be delivered: a queue that is given, or one that SAM makes. */
const deadLetters = (event: SamEvent): Given => {
  const config = said(event, 'DeadLetterConfig');
  if (!isGiven(config)) return undefined;
  const arn = valueIn(config, 'Arn');
  const type = valueIn(config, 'Type');
  if (arn && type) complainOf(event, 'DeadLetterConfig takes an Arn or a Type, not both. Take one away.', config);
  if (arn) return { Arn: arn };
  if (settled(event.sam, type) !== 'SQS') {
    complainOf(event, 'DeadLetterConfig takes an Arn, or Type: SQS. Correct it.', config);
    return undefined;
  }
  return { Arn: attributeOf(makeQueue(event, config, attributeOf(event.id, 'Arn')), 'Arn') };
};

const makeQueue = (event: SamEvent, config: TreeNode, source: Given): string => {
  const logicalId = textOf(valueIn(config, 'QueueLogicalId')) ?? `${event.id}Queue`;
  make(event.sam, event.part, { logicalId, type: 'AWS::SQS::Queue', properties: {}, attributes: passed(event.part), span: event.span });
  const queue = { url: refTo(logicalId), arn: attributeOf(logicalId, 'Arn') };
  makeFor(event, 'QueuePolicy', 'AWS::SQS::QueuePolicy', queuePolicyBody(queue, source, { Service: 'events.amazonaws.com' }));
  return logicalId;
};

/** `ScheduleV2`: a schedule of EventBridge Scheduler, with a role. */
export const schedulerSchedule = (event: SamEvent, started: Started): void => {
  if (!needs(event, 'ScheduleExpression')) return;
  const config = said(event, 'DeadLetterConfig');
  const [arn, policies] = isGiven(config) ? scheduleDeadLetters(event, config) : [undefined, []];
  const target: GivenMap = {
    Arn: event.target.arn,
    RoleArn: roleGiven(event) ?? scheduleRole(event, started, policies),
    ...picked(event.properties, ['Input', 'RetryPolicy']),
    DeadLetterConfig: arn && { Arn: arn },
  };
  const omitted = textOf(said(event, 'OmitName')) === 'true';
  makeFor(event, '', 'AWS::Scheduler::Schedule', {
    ...picked(event.properties, ['ScheduleExpression', 'FlexibleTimeWindow', 'Name', 'State', 'Description', 'StartDate', 'EndDate']),
    ...picked(event.properties, ['ScheduleExpressionTimezone', 'GroupName', 'KmsKeyArn']),
    FlexibleTimeWindow: said(event, 'FlexibleTimeWindow') ?? { Mode: 'OFF' },
    Name: said(event, 'Name') ?? (omitted ? undefined : event.id),
    Target: target,
  });
};

const scheduleDeadLetters = (event: SamEvent, config: TreeNode): readonly [Given, readonly Given[]] => {
  const given = valueIn(config, 'Arn');
  const arn: Given = given ?? attributeOf(makeScheduleQueue(event, config), 'Arn');
  return [arn, [{ PolicyName: `${event.id}SQSPolicy`, PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: arn }] } }]];
};
const makeScheduleQueue = (event: SamEvent, config: TreeNode): string => {
  const logicalId = textOf(valueIn(config, 'QueueLogicalId')) ?? `${event.id}Queue`;
  make(event.sam, event.part, { logicalId, type: 'AWS::SQS::Queue', properties: {}, attributes: passed(event.part), span: event.span });
  return logicalId;
};

const scheduleRole = (event: SamEvent, started: Started, policies: readonly Given[]): Given => {
  if (started === 'state machine') return startingRole(event, 'scheduler.amazonaws.com', `${event.id}StartExecutionPolicy`, policies);
  const call = {
    PolicyName: `${event.id}LambdaPolicy`,
    PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: event.target.arn }] },
  };
  makeFor(event, 'Role', 'AWS::IAM::Role', {
    ...{ AssumeRolePolicyDocument: trust('scheduler.amazonaws.com'), Policies: [call, ...policies] },
    ...picked(event.properties, ['PermissionsBoundary']),
  });
  return attributeOf(`${event.id}Role`, 'Arn');
};
