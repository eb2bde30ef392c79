import type { MapNode, Node } from '../../../model/index.ts';
import { list, map, value } from '../node.ts';
import { attributesOf, type Conversion, carried, referenceTo, tagList } from './conversion.ts';
import { impliedRole } from './role.ts';

export const simpleTable: Conversion = {
  globals: 'SimpleTable',
  type: 'AWS::DynamoDB::Table',
  body: ({ properties }) => [
    ...carried(properties(), ['TableName', 'ProvisionedThroughput', 'SSESpecification', 'PointInTimeRecoverySpecification']),
    ...primaryKey(properties()),
    ['BillingMode', properties().entries['ProvisionedThroughput'] ? undefined : value('PAY_PER_REQUEST', properties().at)],
    ['Tags', tagList(properties().entries['Tags'])],
    ...attributesOf(properties()),
  ],
};

/** A key named `id` of type String when none is given. */
const primaryKey = (properties: MapNode): readonly (readonly [string, Node])[] => {
  const key = properties.entries['PrimaryKey'];
  const at = key?.at ?? properties.at;
  const part = (name: string): Node | undefined => (key?.is === 'map' ? key.entries[name] : undefined);
  const name = part('Name') ?? value('id', at);
  const type = part('Type');
  const letter = type?.is === 'value' ? value(String(type.value).charAt(0), type.at) : (type ?? value('S', at));
  const hash: readonly (readonly [string, Node])[] = [
    ['AttributeName', name],
    ['KeyType', value('HASH', at)],
  ];
  const attribute: readonly (readonly [string, Node])[] = [
    ['AttributeName', name],
    ['AttributeType', letter],
  ];
  return [
    ['KeySchema', list([map(hash, at)], at)],
    ['AttributeDefinitions', list([map(attribute, at)], at)],
  ];
};

export const layerVersion: Conversion = {
  globals: 'LayerVersion',
  type: 'AWS::Lambda::LayerVersion',
  body: ({ properties }) => [
    ...carried(properties(), ['LayerName', 'Description', 'CompatibleRuntimes', 'CompatibleArchitectures', 'LicenseInfo', ['Content', 'ContentUri']]),
    ...attributesOf(properties()),
    ...carried(properties(), [['@DeletionPolicy', 'RetentionPolicy']]),
  ],
};

export const stateMachine: Conversion = {
  globals: 'StateMachine',
  type: 'AWS::StepFunctions::StateMachine',
  body: resource => {
    const properties = resource.properties();
    const role = properties.entries['Role'];
    return [
      ...carried(properties, ['Definition', 'DefinitionSubstitutions', 'EncryptionConfiguration', ['StateMachineName', 'Name'], ['StateMachineType', 'Type']]),
      ...carried(properties, [
        ['LoggingConfiguration', 'Logging'],
        ['TracingConfiguration', 'Tracing'],
      ]),
      ['RoleArn', role ?? referenceTo(impliedRole(resource, plan), 'Arn')],
      ['Tags', tagList(properties.entries['Tags'])],
      ...attributesOf(properties),
    ];
  },
  implies: resource => [impliedRole(resource, plan)],
};

const plan = () => ({ service: 'states.amazonaws.com', managed: [] });
