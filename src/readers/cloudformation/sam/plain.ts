import { entryIn, type MapTree, type TreeNode, valueIn } from '../../text-tree/index.ts';
import { locationOf } from './function/code.ts';
import { hashOf } from './hash.ts';
import { complain, kept, make, type Part, property, resolved, resolvedText, type Sam, settled, tagList } from './sam.ts';
import { changed, dataOf, type GivenMap, isGiven, picked, treeOf } from './tree.ts';

const letters: ReadonlyMap<string, string> = new Map([
  ['String', 'S'],
  ['Number', 'N'],
  ['Binary', 'B'],
]);

/** `AWS::Serverless::SimpleTable`: a table with a key named `id` of type String when none is given. */
export const simpleTable = (sam: Sam, part: Part): void => {
  const key = property(part, 'PrimaryKey');
  const type = settled(sam, valueIn(key, 'Type'));
  const letter = type === undefined ? (valueIn(key, 'Type') ?? 'S') : letters.get(type);
  if (letter === undefined) complain(part, key, 'The Type of a PrimaryKey is String, Number or Binary. Correct it.');
  const name = valueIn(key, 'Name') ?? 'id';
  const throughput = property(part, 'ProvisionedThroughput');
  const properties: GivenMap = {
    KeySchema: [{ AttributeName: name, KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: name, AttributeType: letter ?? valueIn(key, 'Type') }],
    ...picked(part.properties, ['TableName', 'ProvisionedThroughput', 'SSESpecification', 'PointInTimeRecoverySpecification']),
    BillingMode: isGiven(throughput) ? undefined : 'PAY_PER_REQUEST',
    Tags: tagList(property(part, 'Tags')),
  };
  make(sam, part, { ...{ logicalId: part.logicalId, type: 'AWS::DynamoDB::Table', stands: true }, properties, attributes: kept(part) });
};

/** `AWS::Serverless::LayerVersion`: a layer whose name tells its content, and which is kept when a newer one takes its place. */
export const layerVersion = (sam: Sam, part: Part): void => {
  const uri = property(part, 'ContentUri');
  const location = isGiven(uri) ? locationOf(part, uri, { S3Bucket: 'Bucket', S3Key: 'Key', S3ObjectVersion: 'Version' }) : undefined;
  const policy = settled(sam, property(part, 'RetentionPolicy'));
  if (isGiven(property(part, 'RetentionPolicy')) && !['retain', 'delete'].includes(policy?.toLowerCase() ?? ''))
    complain(part, property(part, 'RetentionPolicy'), 'RetentionPolicy is Retain or Delete. Correct it.');
  const properties: GivenMap = {
    LayerName: valueIn(resolvedNames(sam, part), 'LayerName') ?? part.logicalId,
    Content: location,
    ...picked(part.properties, ['Description', 'CompatibleRuntimes', 'CompatibleArchitectures', 'LicenseInfo']),
  };
  const retained =
    policy?.toLowerCase() === 'delete' ? 'Delete' : policy?.toLowerCase() === 'retain' ? 'Retain' : (entryIn(part.tree, 'DeletionPolicy') ?? 'Retain');
  const named = resolvedNames(sam, part);
  const written = treeOf({ [part.logicalId]: { Type: part.type, Properties: named, ...picked(part.tree, ['Condition', 'DependsOn']) } }, part.span);
  const hash = location ? hashOf(dataOf(written)) : '';
  const logicalId = `${part.logicalId}${hash}`;
  sam.names.set(part.logicalId, logicalId);
  const unknown = location ? undefined : new Map([['Content', 'SAM packages the layer at deployment']]);
  make(sam, part, {
    ...{ logicalId, type: 'AWS::Lambda::LayerVersion', stands: true },
    properties,
    attributes: { ...kept(part), DeletionPolicy: retained },
    unknown,
  });
};

/** The properties of a layer, with the values of parameters in those that name it. */
const resolvedNames = (sam: Sam, part: Part): MapTree => {
  const known = (name: string): TreeNode | undefined => {
    const written = property(part, name);
    return written && resolvedText(sam, written);
  };
  const names = ['LayerName', 'LicenseInfo', 'RetentionPolicy'].filter(name => property(part, name));
  return changed(part.properties, Object.fromEntries(names.map(name => [name, known(name)])));
};

/** `AWS::Serverless::Application`: a nested stack. */
export const application = (sam: Sam, part: Part): void => {
  const location = property(part, 'Location');
  const isRepository = location?.is === 'map' && valueIn(location, 'ApplicationId') !== undefined;
  const known = location && resolved(sam, location);
  const tags: GivenMap = isRepository
    ? {
        'lambda:createdBy': 'SAM',
        'serverlessrepo:applicationId': valueIn(known, 'ApplicationId'),
        'serverlessrepo:semanticVersion': valueIn(known, 'SemanticVersion'),
      }
    : { 'lambda:createdBy': 'SAM' };
  if (!isGiven(location)) complain(part, undefined, 'An application needs a Location. Add it.');
  if (isRepository && !valueIn(location, 'SemanticVersion')) complain(part, location, 'An application of the repository needs a SemanticVersion. Add it.');
  const properties: GivenMap = {
    TemplateURL: location,
    ...picked(part.properties, ['Parameters', 'NotificationARNs', 'TimeoutInMinutes']),
    Tags: tagList(property(part, 'Tags'), tags),
  };
  const unknown = isRepository ? new Map([['TemplateURL', 'the Serverless Application Repository gives it']]) : undefined;
  make(sam, part, { ...{ logicalId: part.logicalId, type: 'AWS::CloudFormation::Stack', stands: true }, properties, attributes: kept(part), unknown });
};
