import { type Ailing, asked, type Change, type FixMaker, spelledMap } from '../../../model/index.ts';
import { denyPlain, newNameOf, pointerTo, withStatement } from '../policy-fixes.ts';

/** A key of KMS takes the place of the one that SQS owns: both cannot be said. */
const ownKey = ({ declaration: { id, body } }: Ailing, key: string, ownedKey: string): readonly Change[] => [
  ...(body.entries[ownedKey] ? [{ do: 'remove', on: id, path: [ownedKey] } as const] : []),
  { do: 'set', on: id, path: [key], to: asked('kms-key') },
];

const twoWeeks = 1_209_600;
/** How often a message is tried before it is set aside. */
const tries = 5;
const isFifo = ({ declaration: { body } }: Ailing, name: string): boolean => body.entries[name] !== undefined;

/** A queue for what could not be processed, encrypted with a key of your own; queues in order need one of their kind. */
const failuresInTerraform = (asset: Ailing): readonly Change[] | undefined => {
  const { id, body } = asset.declaration;
  if (body.entries['redrive_policy'] || isFifo(asset, 'fifo_queue')) return undefined;
  const name = newNameOf(asset, 'aws_sqs_queue', 'failures');
  const policy = spelledMap({ deadLetterTargetArn: pointerTo(`new:${name}`, 'arn'), maxReceiveCount: tries });
  const queue = spelledMap({ message_retention_seconds: twoWeeks, kms_master_key_id: asked('kms-key') });
  return [
    { do: 'add', type: 'aws_sqs_queue', beside: id, name, body: queue },
    { do: 'set', on: id, path: ['redrive_policy'], to: { is: 'json', of: policy } },
  ];
};
const failuresInTemplate = (asset: Ailing): readonly Change[] | undefined => {
  const { id, body } = asset.declaration;
  if (body.entries['RedrivePolicy'] || isFifo(asset, 'FifoQueue')) return undefined;
  const name = newNameOf(asset, 'AWS::SQS::Queue', 'failures');
  const to = spelledMap({ deadLetterTargetArn: pointerTo(`new:${name}`, 'Arn'), maxReceiveCount: tries });
  const queue = spelledMap({ MessageRetentionPeriod: twoWeeks, KmsMasterKeyId: asked('kms-key') });
  return [
    { do: 'add', type: 'AWS::SQS::Queue', beside: id, name, body: queue },
    { do: 'set', on: id, path: ['RedrivePolicy'], to },
  ];
};

export default [
  { check: 'aws.sqs.uses-your-own-key', types: ['aws_sqs_queue'], make: asset => ownKey(asset, 'kms_master_key_id', 'sqs_managed_sse_enabled') },
  { check: 'aws.sqs.uses-your-own-key', types: ['AWS::SQS::Queue'], make: asset => ownKey(asset, 'KmsMasterKeyId', 'SqsManagedSseEnabled') },
  { check: 'aws.sqs.keeps-failed-messages', types: ['aws_sqs_queue'], make: failuresInTerraform },
  { check: 'aws.sqs.keeps-failed-messages', types: ['AWS::SQS::Queue'], make: failuresInTemplate },
  {
    check: 'aws.sqs.refuses-plain-requests',
    types: ['aws_sqs_queue'],
    make: asset =>
      withStatement(asset, denyPlain('sqs:*', pointerTo(asset.declaration.id, 'arn')), {
        type: 'aws_sqs_queue_policy',
        about: { queue_url: pointerTo(asset.declaration.id, 'url') },
        policy: 'policy',
        json: true,
      }),
  },
  {
    check: 'aws.sqs.refuses-plain-requests',
    types: ['AWS::SQS::Queue'],
    make: asset =>
      withStatement(asset, denyPlain('sqs:*', pointerTo(asset.declaration.id, 'Arn')), {
        type: 'AWS::SQS::QueuePolicy',
        about: { Queues: { is: 'list', items: [{ is: 'pointer', of: asset.declaration.id }] } },
        policy: 'PolicyDocument',
        json: false,
      }),
  },
] satisfies readonly FixMaker[];
