import { type MapTree, type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import type { Grants } from '../function/grants.ts';
import { hashOf } from '../hash.ts';
import { complain, conditionOf, make, type Part, partitionText, passed, passedTags } from '../sam.ts';
import {
  attributeOf,
  callIn,
  changed,
  dataOf,
  either,
  filled,
  type Given,
  type GivenMap,
  isOn,
  itemsOf,
  listed,
  noValue,
  picked,
  refIn,
  refTo,
  treeOf,
} from '../tree.ts';
import { complainOf, makeFor, needs, permit, queuePolicyBody, type SamEvent, said } from './event.ts';

/** `S3`: a notification of a bucket of the same template. */
export const s3 = (event: SamEvent): void => {
  if (!needs(event, 'Bucket', 'Events')) return;
  const { sam, part } = event;
  const name = refIn(said(event, 'Bucket'));
  const bucket = name === undefined ? undefined : sam.parts.get(name);
  if (bucket?.type !== 'AWS::S3::Bucket') {
    complainOf(event, 'its Bucket must be a reference to a bucket of the same template. Name one of its buckets.');
    return;
  }
  if (listed(said(event, 'Events')).some(item => item.is === 'map' && !callIn(item))) complainOf(event, 'Events is a text, or a list of texts. Correct it.');
  permit(event, 's3.amazonaws.com', { SourceAccount: refTo('AWS::AccountId') });
  const condition = conditionOf(part);
  const notices = listed(said(event, 'Events')).map((one): Given => {
    const notice = { Event: one, Function: event.target.arn, ...picked(event.properties, ['Filter']) };
    return condition === undefined ? notice : either(condition, notice, noValue);
  });
  noticesOf(bucket).push(...notices);
  wantedOf(bucket).tags = passedTags(sam, part) ?? wantedOf(bucket).tags;
  dependenciesOf(bucket).push({ id: `${event.id}Permission`, condition });
};

/** What events want of a bucket, until all are read. */
interface Wanted {
  readonly notices: Given[];
  readonly dependencies: { readonly id: string; readonly condition: string | undefined }[];
  tags: Given;
}
const wanted = new WeakMap<Part, Wanted>();
const wantedOf = (bucket: Part): Wanted => {
  const all = wanted.get(bucket) ?? { notices: [], dependencies: [], tags: undefined };
  wanted.set(bucket, all);
  return all;
};
const noticesOf = (bucket: Part): Given[] => wantedOf(bucket).notices;
const dependenciesOf = (bucket: Part): Wanted['dependencies'] => wantedOf(bucket).dependencies;

/** The bucket with its notifications; it depends on the permissions that let it send them. */
export const bucketWithNotices = (bucket: Part): MapTree | undefined => {
  const all = wanted.get(bucket);
  if (!all) return undefined;
  checkBucket(bucket);
  const { properties, tree } = bucket;
  const configuration = valueIn(properties, 'NotificationConfiguration');
  const before = itemsOf(valueIn(configuration, 'LambdaConfigurations'));
  const said = new Set(before.map(textOfData));
  const added = all.notices.map(notice => treeOf(notice ?? '', bucket.span)).filter(notice => !said.has(textOfData(notice)));
  const notices = { LambdaConfigurations: [...before, ...added] };
  const made = configuration?.is === 'map' ? changed(configuration, notices) : notices;
  const always = all.dependencies.filter(({ condition }) => condition === undefined).map(({ id }) => id);
  const sometimes = all.dependencies.filter(({ condition }) => condition !== undefined);
  const tags = sometimes.map(({ id, condition }) => ({
    Key: `sam:ConditionalDependsOn:${id}`,
    Value: either(condition ?? '', refTo(id), 'no dependency'),
  }));
  const others = listed(valueIn(tree, 'DependsOn'));
  return changed(tree, {
    Properties: changed(properties, {
      NotificationConfiguration: made,
      ...(tags.length > 0 && { Tags: [...itemsOf(valueIn(properties, 'Tags')), ...tags] }),
      ...(all.tags !== undefined && { Tags: all.tags }),
    }),
    ...(always.length > 0 && { DependsOn: [...others, ...always] }),
  });
};

/** What SAM has to add to must be what it takes it for. */
const checkBucket = (bucket: Part): void => {
  const configuration = valueIn(bucket.properties, 'NotificationConfiguration');
  const expected: readonly (readonly [TreeNode | undefined, 'map' | 'list', string])[] = [
    [valueIn(bucket.tree, 'Properties'), 'map', 'Properties'],
    [configuration, 'map', 'NotificationConfiguration'],
    [valueIn(configuration, 'LambdaConfigurations'), 'list', 'LambdaConfigurations'],
    [valueIn(bucket.properties, 'Tags'), 'list', 'Tags'],
  ];
  for (const [tree, shape, name] of expected) if (tree && tree.is !== shape) complain(bucket, tree, `${name} is a ${shape}. Correct it.`);
};

/** The same for equal notifications, however their keys are ordered. */
const textOfData = (tree: TreeNode): string => hashOf(dataOf(tree));

/** `SNS`: a subscription of the function, or of a queue that it polls. */
export const sns = (event: SamEvent, allows: Grants): void => {
  if (!needs(event, 'Topic')) return;
  const topic = said(event, 'Topic');
  const queue = said(event, 'SqsSubscription');
  if (queue && isOn(queue)) subscribedQueue(event, topic, queue, allows);
  else {
    subscribe(event, 'lambda', event.target.arn, {});
    permit(event, 'sns.amazonaws.com', { SourceArn: topic });
  }
};

/** Whether the topic of the event is one of the template that keeps the order. */
const isFifo = (event: SamEvent): boolean => {
  const topic = event.sam.parts.get(refIn(said(event, 'Topic')) ?? '');
  return textOf(valueIn(topic?.properties, 'FifoTopic')) === 'true';
};

const subscribe = (event: SamEvent, protocol: string, endpoint: Given, more: GivenMap): void =>
  makeFor(event, '', 'AWS::SNS::Subscription', {
    Protocol: protocol,
    Endpoint: endpoint,
    TopicArn: said(event, 'Topic'),
    ...picked(event.properties, ['Region', 'FilterPolicy', 'FilterPolicyScope', 'RedrivePolicy']),
    ...more,
  });

const subscribedQueue = (event: SamEvent, topic: TreeNode | undefined, written: TreeNode, allows: Grants): void => {
  allows.managed.add('service-role/AWSLambdaSQSQueueExecutionRole');
  const own = `${event.id}Queue`;
  const isGivenQueue = written.is === 'map';
  if (isGivenQueue && !(valueIn(written, 'QueueArn') && valueIn(written, 'QueueUrl')))
    complainOf(event, 'SqsSubscription needs a QueueArn and a QueueUrl. Add them, or say true.', written);
  const queue = isGivenQueue ? { url: valueIn(written, 'QueueUrl'), arn: valueIn(written, 'QueueArn') } : { url: refTo(own), arn: attributeOf(own, 'Arn') };
  if (!isGivenQueue) makeFor(event, 'Queue', 'AWS::SQS::Queue', isFifo(event) ? { FifoQueue: true } : {});
  subscribe(event, 'sqs', queue.arn, {});
  const policyId = textOf(valueIn(written, 'QueuePolicyLogicalId')) ?? `${event.id}QueuePolicy`;
  const properties = queuePolicyBody(queue, topic, '*');
  make(event.sam, event.part, { logicalId: policyId, type: 'AWS::SQS::QueuePolicy', properties, attributes: passed(event.part), span: event.span });
  makeFor(event, 'EventSourceMapping', 'AWS::Lambda::EventSourceMapping', {
    EventSourceArn: queue.arn,
    FunctionName: event.target.ref,
    BatchSize: valueIn(written, 'BatchSize') ?? 10,
    Enabled: valueIn(written, 'Enabled') ?? true,
  });
};

/** `CloudWatchLogs`: a subscription filter. */
export const logs = (event: SamEvent): void => {
  if (!needs(event, 'LogGroupName', 'FilterPattern')) return;
  const group = said(event, 'LogGroupName');
  const text = `arn:${partitionText(event.sam)}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${__LogGroupName__}:*`;
  permit(event, 'logs.amazonaws.com', { SourceArn: filled(text, { __LogGroupName__: group }) });
  const properties = { ...picked(event.properties, ['LogGroupName', 'FilterPattern']), DestinationArn: event.target.arn };
  makeFor(event, '', 'AWS::Logs::SubscriptionFilter', properties, { DependsOn: [`${event.id}Permission`] });
};

/** `IoTRule`: a rule of IoT Core. */
export const iotRule = (event: SamEvent): void => {
  if (!needs(event, 'Sql')) return;
  const text = `arn:${partitionText(event.sam)}:iot:\${AWS::Region}:\${AWS::AccountId}:rule/\${RuleName}`;
  permit(event, 'iot.amazonaws.com', { SourceArn: filled(text, { RuleName: refTo(event.id) }), SourceAccount: filled('${AWS::AccountId}') });
  const payload = { ...picked(event.properties, ['Sql', 'AwsIotSqlVersion']), RuleDisabled: false, Actions: [{ Lambda: { FunctionArn: event.target.arn } }] };
  makeFor(event, '', 'AWS::IoT::TopicRule', { TopicRulePayload: payload, Tags: passedTags(event.sam, event.part) });
};

/** `AlexaSkill`. */
export const alexaSkill = (event: SamEvent): void => permit(event, 'alexa-appkit.amazon.com', picked(event.properties, [['EventSourceToken', 'SkillId']]));

/** `Cognito`: triggers of a user pool of the same template. */
export const cognito = (event: SamEvent): void => {
  if (!needs(event, 'UserPool', 'Trigger')) return;
  const { sam, part, target } = event;
  const name = refIn(said(event, 'UserPool'));
  const pool = name === undefined ? undefined : sam.parts.get(name);
  if (pool?.type !== 'AWS::Cognito::UserPool' || name === undefined) {
    complainOf(event, 'its UserPool must be a reference to a user pool of the same template. Name one of its user pools.');
    return;
  }
  const permission = { Action: 'lambda:InvokeFunction', FunctionName: target.ref, Principal: 'cognito-idp.amazonaws.com', SourceArn: attributeOf(name, 'Arn') };
  const logicalId = `${part.logicalId}CognitoPermission`;
  make(sam, part, { logicalId, type: 'AWS::Lambda::Permission', properties: permission, attributes: passed(part), span: event.span });
  if (listed(said(event, 'Trigger')).some(item => textOf(item) === undefined)) complainOf(event, 'Trigger is a text, or a list of texts. Correct it.');
  for (const trigger of listed(said(event, 'Trigger')).map(textOf)) if (trigger !== undefined) addTrigger(event, sam.parts.get(name) ?? pool, name, trigger);
};

const addTrigger = (event: SamEvent, pool: Part, name: string, trigger: string): void => {
  const config = valueIn(pool.properties, 'LambdaConfig');
  if (config && config.is !== 'map') complain(pool, config, 'LambdaConfig is a map. Correct it.');
  const keyed = trigger === 'CustomEmailSender' || trigger === 'CustomSMSSender';
  const value: Given = keyed
    ? { LambdaArn: event.target.arn, LambdaVersion: 'V1_0' }
    : trigger === 'PreTokenGenerationConfig'
      ? { LambdaArn: event.target.arn }
      : event.target.arn;
  if (valueIn(config, trigger)) complainOf(event, `the user pool has a trigger ${trigger} already. Take one away.`);
  const triggers = config?.is === 'map' ? changed(config, { [trigger]: value }) : { [trigger]: value };
  const properties = changed(pool.properties, { LambdaConfig: triggers });
  event.sam.parts.set(name, { ...pool, properties, tree: changed(pool.tree, { Properties: properties }) });
};
