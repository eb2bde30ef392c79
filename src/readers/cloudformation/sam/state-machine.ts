import { type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { apiOf, isManaged } from './api/definition.ts';
import { securityOf } from './api/method-auth.ts';
import { addPolicy, addRoute, addressOf } from './api/route.ts';
import { complainOf, eventsOf, type SamEvent, said, type Target } from './events/event.ts';
import { eventRule, schedule, schedulerSchedule, startingRole } from './events/rules.ts';
import { locationOf } from './function/code.ts';
import { xrayPolicy } from './policies.ts';
import { roleOf } from './role.ts';
import { complain, conditionOf, kept, make, type Part, passed, propagates, property, type Sam, settled, tagList } from './sam.ts';
import { attributeOf, callIn, dataOf, entriesOf, filled, type Given, type GivenMap, isGiven, isOn, picked, refTo, when } from './tree.ts';

const createdBy = (sam: Sam, part: Part): GivenMap => (propagates(sam, part) && isOn(property(part, 'Tags')) ? {} : { 'stateMachine:createdBy': 'SAM' });

/** `AWS::Serverless::StateMachine`: the state machine, its role, its version and alias, and what starts it. */
export const stateMachine = (sam: Sam, part: Part): void => {
  const { logicalId } = part;
  const tracing = property(part, 'Tracing');
  const traced = isGiven(tracing) && settled(sam, valueIn(tracing, 'Enabled'))?.toLowerCase() === 'true';
  const role = roleOf(sam, part, {
    service: 'states.amazonaws.com',
    managed: traced ? [xrayPolicy(sam)] : [],
    inline: [],
    tags: createdBy(sam, part),
  });
  const { definition, unknown } = definitionOf(part);
  const properties: GivenMap = {
    ...definition,
    RoleArn: role,
    ...picked(part.properties, [
      ['StateMachineName', 'Name'],
      ['StateMachineType', 'Type'],
      ['LoggingConfiguration', 'Logging'],
      ['TracingConfiguration', 'Tracing'],
    ]),
    ...picked(part.properties, ['EncryptionConfiguration']),
    Tags: tagList(property(part, 'Tags'), createdBy(sam, part)),
  };
  make(sam, part, { ...{ logicalId, type: 'AWS::StepFunctions::StateMachine', stands: true }, properties, attributes: kept(part), unknown });
  const alias = aliasOf(sam, part);
  const arn = refTo(alias ?? logicalId);
  for (const event of eventsOf(sam, { part, ref: arn, arn })) starts(event);
};

const starts = (event: SamEvent): void => {
  const kind = Object.hasOwn(starters, event.type) ? starters[event.type] : undefined;
  if (kind) kind(event);
  else complainOf(event, `${event.type} is not a type of event that a state machine has. Correct it.`);
};

/** `Api`: a method of a REST API that starts the state machine. */
const apiEvent = (event: SamEvent): void => {
  const address = addressOf(event);
  if (!address) return;
  const role = startingRole(event, 'apigateway.amazonaws.com', `${event.id}RoleStartExecutionPolicy`);
  const api = apiOf(event, 'RestApiId', 'AWS::Serverless::Api');
  if (!api) return;
  addPolicy(event, api, address, property(api, 'StageName'));
  if (!isManaged(event.sam, api)) return;
  const input = settled(event.sam, said(event, 'UnescapeMappingTemplate'))?.toLowerCase() === 'true' ? unescapedInput : escapedInput;
  const name = textOfRef(event.target);
  addRoute(event, api, address, {
    'x-amazon-apigateway-integration': {
      ...{ type: 'aws', httpMethod: 'POST', uri: when(conditionOf(event.part), startExecution), credentials: role },
      responses: { '200': { statusCode: '200' }, '400': { statusCode: '400' } },
      requestTemplates: { 'application/json': filled(`{"input": "${input}", "stateMachineArn": "\${${name}}"}`) },
    },
    responses: { '200': { description: 'OK' }, '400': { description: 'Bad Request' } },
    security: securityOf(event, api),
  });
};
const startExecution = filled('arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution');
const escapedInput = "$util.escapeJavaScript($input.json('$'))";
const unescapedInput = `$util.escapeJavaScript($input.json('$')).replaceAll("\\\\'","'")`;
const textOfRef = ({ ref }: Target): string => String(ref['Ref']);

const starters: Readonly<Record<string, (event: SamEvent) => void>> = {
  Api: apiEvent,
  Schedule: event => schedule(event, 'state machine'),
  ScheduleV2: event => schedulerSchedule(event, 'state machine'),
  CloudWatchEvent: event => eventRule(event, 'state machine'),
  EventBridgeRule: event => eventRule(event, 'state machine'),
};

/** `Definition` as a text, or where the definition lies. */
const definitionOf = (part: Part): { readonly definition: GivenMap; readonly unknown?: ReadonlyMap<string, string> } => {
  const [written, uri] = [property(part, 'Definition'), property(part, 'DefinitionUri')];
  const substitutions = opened(property(part, 'DefinitionSubstitutions'));
  if (isGiven(written) && isGiven(uri)) complain(part, uri, 'Definition and DefinitionUri say the same thing: only one of them is allowed. Take one away.');
  if (isGiven(written)) {
    const { tree, found } = withSubstitutions(written);
    const all = new Map<string, Given>([...substitutions, ...found]);
    return { definition: { DefinitionString: lines(tree), DefinitionSubstitutions: all.size > 0 ? all : undefined } };
  }
  const rest = { DefinitionSubstitutions: substitutions.size > 0 ? substitutions : undefined };
  if (isGiven(uri) && uri.is === 'list') complain(part, uri, 'DefinitionUri is a path, or a map of Bucket and Key. Correct it.');
  const location = isGiven(uri) ? locationOf(part, uri, { Bucket: 'Bucket', Key: 'Key', Version: 'Version' }) : undefined;
  if (!isGiven(uri)) complain(part, undefined, 'A state machine needs a Definition or a DefinitionUri. Add one.');
  return location
    ? { definition: { DefinitionS3Location: location, ...rest } }
    : { definition: rest, unknown: new Map([['DefinitionS3Location', 'SAM uploads the definition at deployment']]) };
};
const opened = (tree: TreeNode | undefined): ReadonlyMap<string, Given> => new Map(entriesOf(tree).map(entry => [entry.key, entry]));

/** The definition with a placeholder for every call in it, and what each stands for. */
const withSubstitutions = (definition: TreeNode): { readonly tree: TreeNode; readonly found: ReadonlyMap<string, Given> } => {
  const found = new Map<string, Given>();
  const walk = (tree: TreeNode): TreeNode => {
    if (callIn(tree) && callIn(tree)?.name !== 'Condition') {
      const name = `definition_substitution_${found.size + 1}`;
      found.set(name, tree);
      const text = `\${${name}}`;
      return { is: 'scalar', value: text, text, quoted: true, start: tree.start, end: tree.end };
    }
    if (tree.is === 'list') return { ...tree, items: tree.items.map(walk) };
    return tree.is === 'map' ? { ...tree, entries: tree.entries.map(entry => ({ ...entry, value: walk(entry.value) })) } : tree;
  };
  return { tree: walk(inOrder(definition)), found };
};

/** The keys of all maps in order: so SAM writes a definition. */
const inOrder = (tree: TreeNode): TreeNode => {
  if (tree.is === 'list') return { ...tree, items: tree.items.map(inOrder) };
  if (tree.is === 'scalar') return tree;
  const entries = tree.entries.map(entry => ({ ...entry, value: inOrder(entry.value) }));
  return { ...tree, entries: entries.sort((a, b) => (a.key < b.key ? -1 : 1)) };
};

/** JSON in lines that CloudFormation joins. */
const lines = (tree: TreeNode): Given => {
  const text = JSON.stringify(dataOf(tree), null, 4);
  return { 'Fn::Join': ['\n', text.split('\n')] };
};
/** `AutoPublishAlias`: a version of the state machine as it is now, and an alias on it. */
const aliasOf = (sam: Sam, part: Part): string | undefined => {
  const written = property(part, 'AutoPublishAlias');
  if (!isGiven(written)) {
    const preference = property(part, 'DeploymentPreference');
    if (isGiven(preference)) complain(part, preference, 'A DeploymentPreference needs an AutoPublishAlias, whose traffic it moves. Add it.');
    return undefined;
  }
  const { logicalId } = part;
  const version = `${logicalId}Version`;
  const kept: GivenMap = { DeletionPolicy: 'Retain', ...given(passed(part)), UpdateReplacePolicy: 'Retain' };
  const publish = textOf(property(part, 'UseAliasAsEventTarget'));
  const versionProperties = { StateMachineArn: refTo(logicalId), StateMachineRevisionId: attributeOf(logicalId, 'StateMachineRevisionId') };
  make(sam, part, { logicalId: version, type: 'AWS::StepFunctions::StateMachineVersion', properties: versionProperties, attributes: kept, span: written });
  const name = settled(sam, written);
  const alias = `${logicalId}Alias${name?.replaceAll(/[^A-Za-z0-9]/g, '') ?? ''}`;
  const preference = property(part, 'DeploymentPreference');
  const properties: GivenMap = {
    Name: written,
    DeploymentPreference: isGiven(preference)
      ? new Map<string, Given>([...opened(preference), ['StateMachineVersionArn', refTo(version)]])
      : { StateMachineVersionArn: refTo(version), Type: 'ALL_AT_ONCE' },
  };
  make(sam, part, { logicalId: alias, type: 'AWS::StepFunctions::StateMachineAlias', properties, attributes: passed(part), span: written });
  return publish?.toLowerCase() === 'true' ? alias : undefined;
};
const given = (attributes: GivenMap): GivenMap => Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
