import type { Form, Told } from '../inventory.ts';
import { isMap, type Json, look, textOf } from '../json.ts';
import { answeredBy, bucketCall, bucketSeen, lists } from './answers.ts';
import { toldBy, type Whose } from './seen.ts';
import { shapes } from './shapes/index.ts';

/**
 * What `aws … describe-…`, `list-…` and `get-…` answer, a file for each call: told by the key that holds the list, and each item by its fields.
 * Answers about one asset are put together. A call may have had a filter, so that a list says nothing of what is not in it. An answer does not say whose it is: the account and region are those in its ARNs, else those in the path.
 */
export const awsDescribe: Form = {
  format: 'aws-describe',
  is: (beginning, file) => opening.test(beginning) || (bucketCall(file) !== undefined && /^[\s\uFEFF]*\{/.test(beginning)),
  under: lists,
  telling: ({ file, beginning }) => {
    const whose = whoseIn(file, beginning);
    const call = bucketCall(file);
    return item => (call ? bucketTold(call.call, call.bucket, item, whose) : itemTold(item, whose));
  },
};

/** The first key of an answer that is read. */
const opening = new RegExp(
  `^[\\s\\uFEFF]*\\{\\s*"(?:${[...lists, 'Table', 'KeyMetadata', 'taskDefinition', 'cluster', 'nodegroup', 'TrailARN'].join('|')})"\\s*:\\s*(?:\\[\\s*\\{|\\{|"arn:)`,
);

const itemTold = (item: Json, whose: Whose): readonly Told[] =>
  answeredBy(item).flatMap(({ shape, seen }) => named(toldBy(shape, seen, { ...whose, ...ownersIn(seen, item) }, { listed: 'no' })));

const bucketTold = (call: string, bucket: string, answer: Json, whose: Whose): readonly Told[] | string => {
  const shape = shapes.get('AWS::S3::Bucket');
  return shape && isMap(answer) ? named(toldBy(shape, bucketSeen(call, bucket, answer), whose, { listed: 'no' })) : 'this is no answer about a bucket';
};

/** AWS Config may tell of the same assets in the same run. */
const named = (all: readonly Told[]): readonly Told[] => all.map(told => ({ ...told, id: `describe:${told.id}` }));

const arns = /arn:aws[a-z-]*:[a-z0-9-]+:([a-z0-9-]*):(\d{12}):/;
const regions = /(?:^|[/_.-])((?:af|ap|ca|cn|eu|il|me|mx|sa|us)(?:-gov)?-(?:central|(?:north|south)?(?:east|west)|north|south)-\d)(?=$|[/_.-])/;
const whoseIn = (file: string, beginning: string): Whose => {
  const [, region, account] = arns.exec(beginning) ?? [];
  const owner = /"OwnerId"\s*:\s*"(\d{12})"/.exec(beginning)?.[1];
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : file;
  return {
    account: account ?? owner ?? /(?:^|[/_.-])(\d{12})(?=$|[/_.-])/.exec(file)?.[1] ?? folder,
    region: (region === '' ? undefined : region) ?? regions.exec(file)?.[1],
  };
};
const ownersIn = (seen: Json, item: Json): Partial<Whose> => {
  const arn = ['arn', 'functionArn', 'dbInstanceArn', 'loadBalancerArn', 'tableArn', 'trailARN']
    .map(key => textOf(look(seen, key)))
    .find(one => one !== undefined);
  const [, region, account] = arns.exec(arn ?? '') ?? [];
  const owner = account ?? textOf(look(seen, 'ownerId')) ?? textOf(look(item, 'ownerId'));
  return { ...(owner !== undefined && /^\d{12}$/.test(owner) && { account: owner }), ...(region !== undefined && region !== '' && { region }) };
};
