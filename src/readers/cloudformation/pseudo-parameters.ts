import type { Node, Place } from '../../model/index.ts';
import { list, text, unresolved, value } from './node.ts';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html and the partitions the AWS SDKs know, with the domain each gives as `AWS::URLSuffix`. */
const partitions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aws: 'amazonaws.com',
    'aws-cn': 'amazonaws.com.cn',
    'aws-us-gov': 'amazonaws.com',
    'aws-iso': 'c2s.ic.gov',
    'aws-iso-b': 'sc2s.sgov.gov',
    'aws-iso-e': 'cloud.adc-e.uk',
    'aws-iso-f': 'csp.hci.ic.gov',
    'aws-eusc': 'amazonaws.eu',
  }),
);

const unknowns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'AWS::Region': 'the region is known at deployment: give it with --parameter AWS::Region=…',
    'AWS::AccountId': 'the account is known at deployment: give it with --parameter AWS::AccountId=…',
    'AWS::StackName': 'the name of the stack is known at deployment: give it with --parameter AWS::StackName=…',
    'AWS::StackId': 'the id of the stack is known after deployment',
    'AWS::NotificationARNs': 'the notification topics are known at deployment',
    'AWS::Partition': 'the partition is known at deployment',
    'AWS::URLSuffix': 'the domain is known at deployment',
  }),
);

export const isPseudoParameter = (name: string): boolean => unknowns.has(name);

/** A pseudo parameter's value; nothing when there is none of that name. */
export const pseudoParameter = (name: string, given: Readonly<Record<string, string>>, at: Place): Node | undefined => {
  const why = unknowns.get(name);
  if (why === undefined) return undefined;
  const known = given[name] ?? derived(name, given);
  if (known !== undefined)
    return name === 'AWS::NotificationARNs'
      ? list(
          known.split(',').map(arn => value(arn.trim(), at)),
          at,
        )
      : text(known, at);
  const choices = name === 'AWS::Partition' ? [...partitions.keys()] : name === 'AWS::URLSuffix' ? [...new Set(partitions.values())] : [];
  const among = choices.map(choice => value(choice, at));
  return unresolved(name, why, at, among);
};

const derived = (name: string, given: Readonly<Record<string, string>>): string | undefined => {
  const partition = given['AWS::Partition'] ?? partitionOf(given['AWS::Region']);
  if (name === 'AWS::Partition') return partition;
  return name === 'AWS::URLSuffix' && partition !== undefined ? partitions.get(partition) : undefined;
};

const partitionOf = (region: string | undefined): string | undefined => {
  if (region === undefined || region.includes('-iso') || region.startsWith('eusc-')) return undefined;
  return region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
};
