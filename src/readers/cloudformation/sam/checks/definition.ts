import { type MapTree, type TreeNode, valueIn } from '../../../text-tree/index.ts';
import { complain, type Part } from '../sam.ts';
import { callIn, choiceIn, entriesOf, isNoValue, isNull, itemsOf } from '../tree.ts';

/** A definition of an API that could not be read as an OpenAPI document. */
export const checkDefinition = (part: Part, definition: MapTree): void => {
  const tell = (span: TreeNode, message: string): void => complain(part, span, `the definition of the API: ${message}`);
  for (const name of ['securityDefinitions', 'definitions', 'components', 'info']) {
    const value = valueIn(definition, name);
    if (value && value.is !== 'map' && !isNull(value)) tell(value, `${name} is a map. Correct it.`);
  }
  const endpoint = valueIn(definition, 'x-amazon-apigateway-endpoint-configuration');
  const ofServers = itemsOf(valueIn(definition, 'servers')).map(server => valueIn(server, 'x-amazon-apigateway-endpoint-configuration'));
  for (const value of [endpoint, ...ofServers])
    if (value && value.is !== 'map') tell(value, 'x-amazon-apigateway-endpoint-configuration is a map. Correct it.');
  const tags = valueIn(definition, 'tags');
  if (tags && tags.is !== 'list') tell(tags, 'tags is a list. Correct it.');
  for (const { key, value } of entriesOf(valueIn(definition, 'paths'))) checkItem(key, value, tell);
};

type Tell = (span: TreeNode, message: string) => void;

const checkItem = (path: string, item: TreeNode, tell: Tell): void => {
  const choice = choiceIn(item);
  if (choice) {
    for (const branch of [choice.yes, choice.no]) if (!isNoValue(branch)) checkItem(path, branch, tell);
  } else if (callIn(item)?.name === 'Fn::If') tell(item, 'Fn::If takes a condition and two values. Correct it.');
  else if (item.is !== 'map') tell(item, `the path ${path} is a map of methods. Correct it.`);
  else if (!callIn(item)) for (const { key, value } of item.entries) checkMethod(`${key} of ${path}`, key, value, tell);
};

/** What a path has beside its methods. */
const others: ReadonlySet<string> = new Set(['$ref', 'summary', 'description', 'servers', 'parameters']);

const checkMethod = (name: string, key: string, method: TreeNode, tell: Tell): void => {
  if (others.has(key) || key.startsWith('x-') !== key.startsWith('x-amazon-apigateway-any')) return;
  if (method.is !== 'map') {
    tell(method, `the method ${name} is a map. Correct it.`);
    return;
  }
  const security = valueIn(method, 'security');
  if (security && security.is !== 'list' && !callIn(security)) tell(security, `security of ${name} is a list. Correct it.`);
  for (const item of itemsOf(security)) if (item.is !== 'map') tell(item, `security of ${name} is a list of maps. Correct it.`);
  if (key !== 'options') return;
  const responses = valueIn(method, 'responses');
  const headers = valueIn(valueIn(responses, '200'), 'headers');
  if (responses && responses.is !== 'map') tell(responses, `responses of ${name} is a map. Correct it.`);
  if (headers && headers.is !== 'map') tell(headers, `the headers that ${name} answers with are a map. Correct them.`);
};
