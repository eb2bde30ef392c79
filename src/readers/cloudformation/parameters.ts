import type { Node, Place, Problem } from '../../model/index.ts';
import { type Entry, placeOf, type Source, type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import { knownText, list, text, unresolved, value } from './node.ts';

/** A parameter's value: what is given, else its default, else unknown. `given` is a text of the user's or a node of the stack around. */
export const parameterNode = (declared: Entry, source: Source, given: string | Node | undefined, problem: (problem: Problem) => void): Node => {
  const parameter: Parameter = { name: declared.key, type: textOf(valueIn(declared.value, 'Type')) ?? 'String', tree: declared.value, source };
  const node = valueNode(parameter, declared, given);
  refuse(parameter, declared, node, given !== undefined, problem);
  return textOf(valueIn(declared.value, 'NoEcho'))?.toLowerCase() === 'true' ? secret(node) : node;
};

const isStored = (type: string): boolean => type.startsWith('AWS::SSM::Parameter::Value');
/** The name under which Parameter Store holds a parameter's value, when that is one text. */
export const storeKeyOf = ({ value: tree }: Entry, given: string | Node | undefined): string | undefined => {
  const type = textOf(valueIn(tree, 'Type')) ?? '';
  const written = valueIn(tree, 'Default');
  if (!isStored(type) || /<(?:List|CommaDelimitedList)/.test(type)) return undefined;
  return given === undefined ? textOf(written) : typeof given === 'string' ? given : knownText(given);
};

const secret = (node: Node): Node => (node.is === 'list' ? { ...node, items: node.items.map(secret), sensitive: true } : { ...node, sensitive: true });

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly tree: TreeNode;
  readonly source: Source;
}

const valueNode = (parameter: Parameter, declared: Entry, given: string | Node | undefined): Node => {
  const at = placeOf(parameter.source, { start: declared.keyStart, end: declared.keyEnd });
  if (isStored(parameter.type)) return unresolved(parameter.name, `parameter ${parameter.name} is resolved from Parameter Store at deployment`, at);
  if (typeof given === 'object') return typed(parameter, given, given.at);
  if (given !== undefined) return typed(parameter, text(given, at), at);
  const written = valueIn(parameter.tree, 'Default');
  if (written?.is === 'scalar') {
    const place = placeOf(parameter.source, written);
    return typed(parameter, text(scalarText(written), place), place);
  }
  return unresolved(parameter.name, `parameter ${parameter.name} has no value: give it with --parameter ${parameter.name}=…`, at, allowed(parameter, at));
};

/** Parameters are texts: `Default: yes` is the text `true`. */
const scalarText = (node: Extract<TreeNode, { is: 'scalar' }>): string =>
  node.value === null ? '' : typeof node.value === 'boolean' ? String(node.value) : node.text;

/** With more, it is as good as any text. */
const mostAllowed = 200;

const allowed = (parameter: Parameter, at: Place): readonly Node[] => {
  const values = valueIn(parameter.tree, 'AllowedValues');
  if (values?.is !== 'list' || values.items.length > mostAllowed) return [];
  return values.items.flatMap(item => (item.is === 'scalar' ? [typed(parameter, text(scalarText(item), at), at)] : []));
};

const isList = (type: string): boolean => type === 'CommaDelimitedList' || type.startsWith('List<');

/** What a parameter of its type makes of a value: a number, a list, a text. */
const typed = (parameter: Parameter, node: Node, at: Place): Node => {
  const { type } = parameter;
  if (node.is === 'list') return isList(type) ? node : node.sensitive ? secret(joinedList(parameter, node, at)) : joinedList(parameter, node, at);
  const written = knownText(node);
  if (written === undefined || node.is === 'reference') return node;
  const made = type === 'Number' ? number(written, at) : isList(type) ? listed(written, type, at) : text(written, at);
  const kept = { ...made, ...(node.from && { from: node.from }) };
  return node.sensitive ? secret(kept) : kept;
};

const listed = (written: string, type: string, at: Place): Node => {
  const items = written === '' ? [] : written.split(',').map(item => item.trim());
  return list(
    items.map(item => (type === 'List<Number>' ? number(item, at) : text(item, at))),
    at,
  );
};

const number = (written: string, at: Place): Node =>
  written.trim() !== '' && Number.isFinite(Number(written)) ? value(Number(written), at) : text(written, at);

/** A list that is passed for a text is passed with commas. */
const joinedList = (parameter: Parameter, node: Extract<Node, { is: 'list' }>, at: Place): Node => {
  const texts = node.items.map(knownText);
  if (node.rest !== undefined || texts.some(item => item === undefined))
    return unresolved(parameter.name, `parameter ${parameter.name} is a list of values that are not all known`, at);
  return text(texts.join(','), at);
};

const refuse = (parameter: Parameter, declared: Entry, node: Node, given: boolean, problem: (problem: Problem) => void): void => {
  const written = given ? knownText(node) : undefined;
  const choices = allowed(parameter, node.at).map(knownText);
  if (written === undefined || choices.length === 0 || choices.includes(written)) return;
  const { file, line } = placeOf(parameter.source, { start: declared.keyStart, end: declared.keyEnd });
  problem({
    file,
    line,
    message: `The value given for parameter ${parameter.name} is not one of its AllowedValues: CloudFormation would refuse it. Give one of them.`,
  });
};
