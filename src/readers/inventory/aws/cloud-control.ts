import type { Form, Told } from '../inventory.ts';
import { dayAt, isMap, type Json, type JsonMap, look, textOf, unwrapped } from '../json.ts';
import { mapNode, type Untold, untold } from '../nodes.ts';
import { silent } from './shape.ts';

/** What `aws cloudcontrol list-resources` and `get-resource` answer: the properties are JSON in a text, in the schema of CloudFormation. */
export const cloudControl: Form = {
  format: 'cloud-control',
  is: beginning => /"ResourceDescriptions?"\s*:/.test(beginning) && /"(?:Properties|TypeName)"\s*:\s*"/.test(beginning),
  under: ['ResourceDescriptions'],
  telling: ({ file, beginning, ending }) => {
    const types = new Set([...`${beginning}${ending}`.matchAll(/"TypeName"\s*:\s*"([A-Za-z0-9]+::[A-Za-z0-9:]+)"/g)].map(([, type]) => type ?? ''));
    const [type] = types;
    const listed = !/"NextToken"\s*:\s*"/.test(`${beginning}${ending}`);
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : file;
    return item => {
      const single = look(item, 'resourceDescription');
      if (single !== undefined) return described(textOf(look(item, 'typeName')), single, folder, 'get');
      if (types.size > 1) return 'this file has lists of several types, and its items do not say which is theirs: write a file for each list';
      return described(type, item, folder, listed ? 'whole list' : 'list');
    };
  },
};

/** Lists of these are of one parent. https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/resource-operations-list.html */
const ofAParent =
  /::(?:EKS::|ECS::Service|ElasticLoadBalancingV2::Listener|Lambda::(?:Permission|Url|EventInvokeConfig|LayerVersion)|IAM::\w+Policy|EC2::NetworkAclEntry)/;

type Call = 'get' | 'list' | 'whole list';
const described = (type: string | undefined, item: Json, folder: string, call: Call): readonly Told[] | string => {
  const identifier = textOf(look(item, 'identifier'));
  const properties = unwrapped(look(item, 'properties'));
  if (type === undefined || identifier === undefined || !isMap(properties))
    return 'this is no resource description: it needs a TypeName beside the list, an Identifier and Properties';
  const [, region = '', account] = /arn:aws[a-z-]*:[a-z0-9-]+:([a-z0-9-]*):(\d{12}):/.exec(JSON.stringify(properties)) ?? [];
  return [
    {
      id: `cloud-control:${textOf(properties['Arn']) ?? `${type}/${identifier}`}`,
      type,
      scope: account ?? folder,
      region: region === '' ? undefined : region,
      born: dayAt(properties, ['CreationDate', 'CreatedAt', 'CreationTime', 'CreateTime']),
      // What a list says is a part of what get-resource says of the same.
      when: call === 'get' ? '2000-01-01' : '',
      tells: [],
      listed: call === 'whole list' && !ofAParent.test(type) ? 'region' : 'no',
      body: at =>
        call === 'get' ? mapNode(withSecrets(type, properties), at) : mapNode(properties, at, { rest: 'list-resources tells only some of its properties' }),
    },
  ];
};

/**
 * Properties that can be written and not read, so that their absence says nothing. No answer has a password in it, which is
 * why those are not among them. The schemas: https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/resource-types.html
 */
const writeOnly: Readonly<Record<string, readonly string[]>> = {
  'AWS::EC2::Instance': ['BlockDeviceMappings', 'UserData'],
  'AWS::EC2::LaunchTemplate': ['LaunchTemplateData'],
  'AWS::KMS::Key': ['PendingWindowInDays', 'RotationPeriodInDays'],
  'AWS::RDS::DBCluster': ['SnapshotIdentifier'],
  'AWS::RDS::DBInstance': ['DBSnapshotIdentifier'],
  'AWS::S3::Bucket': ['AccessControl'],
};
const withSecrets = (type: string, properties: JsonMap): Readonly<Record<string, Json | Untold | undefined>> => ({
  ...Object.fromEntries((writeOnly[type] ?? []).map(name => [name, untold(silent)])),
  ...properties,
});
