import { type MapTree, type Span, type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { type Access, type Profile, profiles } from './connector-profiles.ts';
import { complain, kept, make, type Part, type Sam } from './sam.ts';
import { attributeIn, attributeOf, changed, entriesOf, filled, type Given, type GivenMap, itemsOf, listed, opened, refIn, refTo, treeOf } from './tree.ts';

/** One end of a connector: a resource of the template by its name, or any by what it is told about it. */
export interface End {
  readonly logicalId: string | undefined;
  /** As the template has it, and as CloudFormation has it. */
  readonly written: string;
  readonly type: string;
  /** `Arn`, `RoleName`, `QueueUrl` and the like. */
  readonly properties: ReadonlyMap<string, Given>;
}

const plainTypes: ReadonlyMap<string, string> = new Map([
  ['AWS::Serverless::Function', 'AWS::Lambda::Function'],
  ['AWS::Serverless::StateMachine', 'AWS::StepFunctions::StateMachine'],
  ['AWS::Serverless::SimpleTable', 'AWS::DynamoDB::Table'],
  ['AWS::Serverless::Api', 'AWS::ApiGateway::RestApi'],
  ['AWS::Serverless::HttpApi', 'AWS::ApiGatewayV2::Api'],
  ['AWS::Serverless::GraphQLApi', 'AWS::AppSync::GraphQLApi'],
]);

/** A connector between two resources, whether it stands alone or in its source. */
export interface Connector {
  readonly part: Part;
  readonly logicalId: string;
  /** After the names of what is made for one of several destinations. */
  readonly ending?: string;
  readonly source: TreeNode | string | undefined;
  readonly destination: TreeNode | undefined;
  readonly permissions: readonly string[];
  readonly given?: { readonly source: End; readonly destination: End };
  /** Where it is written. */
  readonly span: Span;
  readonly attributes: GivenMap;
}

/** `AWS::Serverless::Connector`. */
export const connectorsOf = (part: Part): readonly Connector[] => {
  const permissions = permissionsOf(part, valueIn(part.properties, 'Permissions'));
  const source = valueIn(part.properties, 'Source');
  if (!source) complain(part, undefined, 'A connector needs a Source. Add it.');
  return spread({ part, logicalId: part.logicalId, source, permissions, attributes: kept(part), span: part.span }, part.properties);
};

/** `Connectors` of any resource: it is their source. */
export const embeddedConnectors = (part: Part): readonly Connector[] =>
  entriesOf(valueIn(part.tree, 'Connectors')).flatMap(({ key, keyStart, value }) => {
    const properties = valueIn(value, 'Properties');
    if (properties?.is !== 'map') complain(part, value, `The connector ${key} needs Properties. Add them.`);
    const reference = valueIn(properties, 'SourceReference');
    const source = treeOf({ Id: part.logicalId, ...Object.fromEntries(opened(reference)) }, part.span);
    const attributes = Object.fromEntries([...opened(value)].filter(([name]) => name !== 'Properties' && name !== 'Type'));
    const permissions = permissionsOf(part, valueIn(properties, 'Permissions'));
    const span = { start: keyStart, end: value.end };
    return spread({ part, logicalId: `${part.logicalId}${key}`, source, permissions, attributes, span }, properties);
  });

/** One for every destination. */
const spread = (connector: Omit<Connector, 'ending' | 'destination'>, properties: TreeNode | undefined): readonly Connector[] => {
  const written = valueIn(properties, 'Destination');
  const several = written?.is === 'list';
  if (!written) complain(connector.part, properties, 'A connector needs a Destination. Add it.');
  return listed(written).map((destination, i) => ({ ...connector, ending: several ? `Destination${i}` : '', destination }));
};

const permissionsOf = (part: Part, written: TreeNode | undefined): readonly string[] => {
  const names = listed(written).map(item => textOf(item) ?? '');
  if (names.length === 0) complain(part, written, 'A connector needs Permissions: Read, Write or both. Add them.');
  return names;
};

/** Makes the policies and permissions of a connector. */
export const connect = (sam: Sam, connector: Connector): void => {
  const { part, permissions, span } = connector;
  const source = connector.given?.source ?? endOf(sam, part, connector.source);
  const destination = connector.given?.destination ?? endOf(sam, part, connector.destination);
  if (!source || !destination) return;
  const profile = profiles[source.type]?.[destination.type];
  if (!profile) {
    complain(part, span, `SAM has no connector from ${source.type} to ${destination.type}. Write the permissions themselves.`);
    return;
  }
  const wrong = permissions.filter(name => !allowed(profile).includes(name));
  const combination = ['Read', 'Write'].filter(name => permissions.includes(name)).join(' ');
  if (wrong.length > 0 || (profile.together && !profile.together.includes(combination)))
    complain(
      part,
      span,
      `A connector from ${source.type} to ${destination.type} takes ${(profile.together ?? allowed(profile)).join(', ')}. Correct its Permissions.`,
    );
  else carry(sam, connector, profile, source, destination);
};

const allowed = (profile: Profile): readonly string[] =>
  profile.principal === undefined ? (['Read', 'Write'] as const).filter(name => profile[name]) : ['Write'];

type Adds = (suffix: string, type: string, properties: GivenMap) => void;

const carry = (sam: Sam, connector: Connector, profile: Profile, source: End, destination: End): void => {
  const { part, logicalId, span } = connector;
  const fill = (text: string): Given => filledText(text, source, destination);
  const names = sam.connected.get(logicalId) ?? [];
  sam.connected.set(logicalId, names);
  const add: Adds = (suffix, type, properties) => {
    const metadata = {
      ...Object.fromEntries(opened(metadataOf(connector))),
      'aws:sam:connectors': { [logicalId]: { Source: { Type: source.written }, Destination: { Type: destination.written } } },
    };
    const made = `${logicalId}${suffix}${connector.ending ?? ''}`;
    names.push(made);
    make(sam, part, { logicalId: made, type, properties, span, attributes: { ...connector.attributes, Metadata: metadata } });
  };
  if (profile.by === 'permission') addPermission(profile, destination, fill, add);
  else if (profile.by === 'topic policy' || profile.by === 'queue policy') addResourcePolicy(profile, destination, fill, add);
  else {
    addRolePolicy(connector, profile, profile.by === 'role of the source' ? source : destination, fill, add);
    if (profile.before) wait(sam, profile.before, `${logicalId}Policy${connector.ending ?? ''}`, source, destination);
  }
};

const addPermission = (profile: Profile, destination: End, fill: (text: string) => Given, add: Adds): void =>
  add('WriteLambdaPermission', 'AWS::Lambda::Permission', {
    Action: 'lambda:InvokeFunction',
    FunctionName: destination.properties.get('Arn'),
    Principal: profile.principal,
    SourceArn: fill(profile.source ?? '{Source.Arn}'),
    SourceAccount: profile.ownAccount && filled('${AWS::AccountId}'),
  });

const addResourcePolicy = (profile: Profile, destination: End, fill: (text: string) => Given, add: Adds): void => {
  const isQueue = profile.by === 'queue policy';
  const statement = {
    Effect: 'Allow',
    Principal: { Service: profile.principal },
    Resource: fill('{Destination.Arn}'),
    Action: isQueue ? 'sqs:SendMessage' : 'sns:Publish',
    Condition: { ArnEquals: { 'aws:SourceArn': fill('{Source.Arn}') } },
  };
  const document = { Version: '2012-10-17', Statement: [statement] };
  if (isQueue) add('QueuePolicy', 'AWS::SQS::QueuePolicy', { PolicyDocument: document, Queues: [destination.properties.get('QueueUrl')] });
  else add('TopicPolicy', 'AWS::SNS::TopicPolicy', { PolicyDocument: document, Topics: [fill('{Destination.Arn}')] });
};

const addRolePolicy = ({ part, permissions, span }: Connector, profile: Profile, end: End, fill: (text: string) => Given, add: Adds): void => {
  const role = end.properties.get('RoleName');
  if (role === undefined) complain(part, span, `The role of ${end.logicalId ?? end.type} is not known: a connector needs it. Give it as RoleName.`);
  const accesses = [...new Set(permissions)].flatMap(name => (name === 'Read' || name === 'Write' ? (profile[name] ?? []) : []));
  const document = { Version: '2012-10-17', Statement: accesses.map(access => statementOf(access, fill)) };
  add('Policy', 'AWS::IAM::ManagedPolicy', { PolicyDocument: document, Roles: [role] });
};
const metadataOf = ({ attributes }: Connector): TreeNode | undefined => {
  const written = attributes['Metadata'];
  return written !== null && typeof written === 'object' && 'value' in written && 'keyStart' in written ? treeOf(written, { start: 0, end: 0 }) : undefined;
};

const statementOf = ({ allows, on }: Access, fill: (text: string) => Given): GivenMap => ({
  Effect: 'Allow',
  Action: allows.split(' '),
  Resource: on.map(fill),
});

/** `{Source.Arn}` is the value itself; within more text it is a part of an `Fn::Sub`. */
const filledText = (text: string, source: End, destination: End): Given => {
  const given = (end: string, name: string): Given => (end === 'Source' ? source : destination).properties.get(name);
  const alone = /^\{(Source|Destination)\.(\w+)\}$/.exec(text);
  if (alone) return given(alone[1] ?? '', alone[2] ?? '');
  const names: Record<string, Given> = {};
  const holes = text.replaceAll(/\{(Source|Destination)\.(\w+)\}/g, (_, end: string, name: string) => {
    names[`${end}${name}`] = given(end, name);
    return `\${${end}${name}}`;
  });
  const whole = text.startsWith('{') ? holes : `arn:\${AWS::Partition}:${holes.replace('@', '${AWS::Region}:${AWS::AccountId}')}`;
  return filled(whole, Object.keys(names).length > 0 ? names : undefined);
};

/** Whatever uses the permission is made after it. */
const wait = (sam: Sam, before: 'source' | 'mapping', policy: string, source: End, destination: End): void => {
  if (before === 'source') {
    if (source.logicalId !== undefined) dependOn(sam, source.logicalId, policy);
    return;
  }
  for (const logicalId of [...sam.made.keys(), ...sam.parts.keys()]) {
    const properties = valueIn(treeOfResource(sam, logicalId), 'Properties');
    if (textOf(valueIn(treeOfResource(sam, logicalId), 'Type')) !== 'AWS::Lambda::EventSourceMapping') continue;
    const names = [valueIn(properties, 'FunctionName'), valueIn(properties, 'EventSourceArn')].map(tree => refIn(tree) ?? attributeIn(tree)?.[0]);
    if (names[0] === destination.logicalId && names[1] === source.logicalId && names[0] !== undefined) dependOn(sam, logicalId, policy);
  }
};

const treeOfResource = (sam: Sam, logicalId: string): MapTree | undefined => sam.made.get(logicalId)?.tree ?? sam.parts.get(logicalId)?.tree;

const dependOn = (sam: Sam, logicalId: string, policy: string): void => {
  const tree = treeOfResource(sam, logicalId);
  if (!tree) return;
  const before = listed(valueIn(tree, 'DependsOn'));
  const others = before.filter(item => textOf(item) !== policy && !sam.connected.get(textOf(item) ?? '')?.includes(policy));
  const dependent = changed(tree, { DependsOn: [...others, policy] });
  const made = sam.made.get(logicalId);
  const part = sam.parts.get(logicalId);
  if (made) sam.made.set(logicalId, { ...made, tree: dependent });
  else if (part) sam.parts.set(logicalId, { ...part, tree: dependent });
};

const endOf = (sam: Sam, part: Part, written: TreeNode | string | undefined): End | undefined => {
  if (written === undefined || typeof written === 'string') return undefined;
  const id = valueIn(written, 'Id');
  if (!id) return describedEnd(part, written);
  const logicalId = textOf(id);
  const found = logicalId === undefined ? undefined : sam.parts.get(logicalId);
  if (!found || logicalId === undefined) {
    complain(part, written, `A connector names ${logicalId ?? 'a resource'}, which this template does not declare. Correct the Id.`);
    return undefined;
  }
  const type = plainTypes.get(found.type) ?? found.type;
  const qualifier = valueIn(written, 'Qualifier');
  const known = knownProperties(sam, logicalId, type);
  return { logicalId, written: found.type, type, properties: new Map([...known, ...(qualifier ? [['Qualifier', qualifier] as const] : [])]) };
};

const describedEnd = (part: Part, written: TreeNode): End | undefined => {
  const type = textOf(valueIn(written, 'Type'));
  if (type === undefined) {
    complain(part, written, 'The end of a connector needs an Id, or a Type and what else is known about it. Add it.');
    return undefined;
  }
  const plain = plainTypes.get(type) ?? type;
  return { logicalId: undefined, written: plain, type: plain, properties: new Map([['Qualifier', '*'], ...opened(written)]) };
};

/** The types whose `Ref` is their ARN. */
const arnByRef: ReadonlySet<string> = new Set(['AWS::SNS::Topic', 'AWS::StepFunctions::StateMachine']);

const knownProperties = (sam: Sam, logicalId: string, type: string): ReadonlyMap<string, Given> =>
  new Map<string, Given>([
    ['Arn', arnByRef.has(type) ? refTo(logicalId) : attributeOf(logicalId, 'Arn')],
    ['QueueUrl', refTo(logicalId)],
    ['Name', attributeOf(logicalId, 'Name')],
    ['ResourceId', type === 'AWS::AppSync::GraphQLApi' ? attributeOf(logicalId, 'ApiId') : refTo(logicalId)],
    ['Qualifier', '*'],
    ['RoleName', roleName(sam, logicalId, type)],
  ]);

const roleName = (sam: Sam, logicalId: string, type: string): Given => {
  const properties = valueIn(treeOfResource(sam, logicalId), 'Properties');
  const written =
    type === 'AWS::Events::Rule'
      ? itemsOf(valueIn(properties, 'Targets'))
          .map(target => valueIn(target, 'RoleArn'))
          .find(role => role)
      : (valueIn(properties, 'Role') ?? valueIn(properties, 'RoleArn') ?? valueIn(properties, 'ServiceRoleArn'));
  const role = attributeIn(written);
  if (role?.[1] === 'Arn') return refTo(role[0]);
  return refIn(written) === undefined ? undefined : written;
};
