import { entryIn, type TreeNode, valueIn } from '../../../text-tree/index.ts';
import { notCondition, withOwnCondition } from '../derived-conditions.ts';
import { complain, make, type Part, passed, property, resolved, type Sam, settled } from '../sam.ts';
import { attributeOf, callIn, choiceIn, either, type Given, type GivenMap, isGiven, isNoValue, opened, picked, refTo } from '../tree.ts';
import type { Grants } from './grants.ts';

/** What a destination needs of the role, and the resource that SAM makes for one without an ARN. */
const destinations: Readonly<Record<string, { readonly action: string; readonly makes?: string; readonly arn?: (id: string) => Given }>> = {
  SQS: { action: 'sqs:SendMessage', makes: 'Queue', arn: id => attributeOf(id, 'Arn') },
  SNS: { action: 'sns:publish', makes: 'Topic', arn: refTo },
  S3Bucket: { action: 's3:PutObject' },
  Lambda: { action: 'lambda:InvokeFunction' },
  EventBridge: { action: 'events:PutEvents' },
};
const made: Readonly<Record<string, string>> = { Queue: 'AWS::SQS::Queue', Topic: 'AWS::SNS::Topic' };

/** `EventInvokeConfig`: how often a failed event is tried again, and where events go afterwards. */
export const invokeConfig = (sam: Sam, part: Part, alias: string | undefined, allows: Grants): void => {
  const config = property(part, 'EventInvokeConfig');
  const logicalId = `${part.logicalId}EventInvokeConfig`;
  const written = valueIn(config, 'DestinationConfig');
  const destinationConfig = isGiven(written)
    ? new Map([...opened(written)].map(([when]) => [when, destinationOf(sam, part, `${logicalId}${when}`, valueIn(written, when), allows)] as const))
    : undefined;
  const properties: GivenMap = {
    FunctionName: refTo(part.logicalId),
    Qualifier: alias === undefined ? '$LATEST' : entryIn(part.properties, 'AutoPublishAlias'),
    ...picked(config, ['MaximumEventAgeInSeconds', 'MaximumRetryAttempts']),
    DestinationConfig: destinationConfig,
  };
  make(sam, part, {
    logicalId,
    type: 'AWS::Lambda::EventInvokeConfig',
    properties,
    attributes: { ...passed(part), DependsOn: alias === undefined ? undefined : [alias] },
    span: config,
  });
};

const destinationOf = (sam: Sam, part: Part, id: string, written: TreeNode | undefined, allows: Grants): Given => {
  const type = settled(sam, valueIn(written, 'Type')) ?? '';
  const kind = Object.hasOwn(destinations, type) ? destinations[type] : undefined;
  const destination = valueIn(written, 'Destination');
  if (!kind) {
    if (isGiven(destination)) return written;
    complain(part, written, `A destination needs a Type, which is one of ${Object.keys(destinations).join(', ')}. Correct it.`);
    return undefined;
  }
  if (!isGiven(destination) && !kind.makes) {
    complain(part, written, `A destination of type ${type} needs a Destination. Add its ARN.`);
    return undefined;
  }
  const arn = kind.makes && kind.arn ? madeOr(sam, part, id, destination, kind.makes, kind.arn) : destination;
  allows.put({
    PolicyName: `${id}${type === 'S3Bucket' ? 'S3' : type}Policy`,
    PolicyDocument: { Statement: type === 'S3Bucket' ? bucketStatements(arn) : [{ Effect: 'Allow', Action: kind.action, Resource: arn }] },
  });
  return { Destination: arn };
};

export const bucketStatements = (arn: Given): readonly Given[] => [
  { Effect: 'Allow', Action: 's3:PutObject', Resource: { 'Fn::Join': ['/', [arn, '*']] } },
  { Effect: 'Allow', Action: 's3:ListBucket', Resource: arn },
];

/** A queue or a topic of its own where no ARN is given, perhaps only when a condition says so. */
const madeOr = (sam: Sam, part: Part, id: string, written: TreeNode | undefined, suffix: string, arn: (id: string) => Given): Given => {
  const logicalId = `${id}${suffix}`;
  sam.names.set(`${part.logicalId}.Destination${suffix}`, logicalId);
  const create = (condition: string | undefined): void =>
    make(sam, part, {
      ...{ logicalId, type: made[suffix] ?? '', properties: {}, span: written },
      attributes: { ...passed(part), ...(condition !== undefined && { Condition: condition }) },
    });
  if (!isGiven(written)) {
    create(undefined);
    return arn(logicalId);
  }
  const choice = choiceIn(written);
  if (!choice && callIn(written)?.name === 'Fn::If') complain(part, written, 'Fn::If of Destination takes a condition and two values. Correct it.');
  if (!choice || isNoValue(choice.yes) === isNoValue(choice.no)) return written;
  const condition = isNoValue(choice.yes) ? choice.condition : notCondition(sam, part, choice.condition);
  create(withOwnCondition(sam, part, condition));
  return either(condition, arn(logicalId), resolved(sam, isNoValue(choice.yes) ? choice.no : choice.yes));
};
