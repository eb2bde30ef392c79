import { nearest } from '../engine/nearest.ts';
import { type AskedName, askedValues, isMapAnswer, type Problem, type Spelled, spelledList, spelledMap } from '../model/index.ts';
import { problemAt, readYaml, type Source, type TreeNode, valueIn } from '../readers/text-tree/index.ts';
import { spotAt } from './read.ts';
import { left } from './shape.ts';

/** Values that fixes may ask for, by name. */
export type Remediation = Readonly<Partial<Record<AskedName, Spelled>>>;
export const askedNames = Object.keys(askedValues) as readonly AskedName[];
export const isAskedName = (name: string): name is AskedName => askedNames.some(one => one === name);

const plainTypes = ['string', 'number', 'boolean'];
export const remediation = left('values that fixes may ask for', {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: Object.fromEntries(
    askedNames.map(name => {
      const description = askedValues[name];
      if (isMapAnswer(name)) return [name, { description, type: 'object', additionalProperties: { type: 'string' } }];
      return [name, { description, type: [...plainTypes, 'array'], items: { type: [...plainTypes, 'array'] } }];
    }),
  ),
});

export interface ReadRemediation {
  readonly values: Remediation;
  readonly problems: readonly Problem[];
}

/** What stands under `remediation:` of a charter's text. */
export const remediationOf = (text: string, file: string): ReadRemediation => {
  const { documents, source } = readYaml(text, file);
  return remediationIn(documents[0], source);
};

/** The same of a charter that was read. */
export const remediationIn = (charter: TreeNode | undefined, source: Source): ReadRemediation => {
  const tree = charter && valueIn(charter, 'remediation');
  if (!tree || (tree.is === 'scalar' && tree.value === null)) return { values: {}, problems: [] };
  const fault = (offset: number, message: string): Problem => ({ ...problemAt(source, offset, message), column: spotAt(source, offset).column });
  if (tree.is !== 'map') return { values: {}, problems: [fault(tree.start, 'remediation is not a map: write a name and a value on each line below it.')] };
  const read = tree.entries.map(({ key, keyStart, value }) => {
    if (!isAskedName(key)) return fault(keyStart, `No fix asks for "${key}".${suggestion(key)}`);
    const spelled = isMapAnswer(key) ? mapSpelled(value) : spelledOf(value);
    const shape = isMapAnswer(key) ? 'a map' : 'a plain value or a list of them';
    return spelled === undefined ? fault(value.start, `${key} is not ${shape}: write ${askedValues[key]}.`) : ([key, spelled] as const);
  });
  return { values: Object.fromEntries(read.flatMap(one => ('message' in one ? [] : [one]))), problems: read.flatMap(one => ('message' in one ? [one] : [])) };
};

const spelledOf = (node: TreeNode): Spelled | undefined => {
  if (node.is === 'list') return allSpelled(node.items.map(spelledOf));
  return node.is === 'scalar' && node.value !== null ? node.value : undefined;
};
const mapSpelled = (node: TreeNode): Spelled | undefined => {
  const texts = node.is === 'map' ? node.entries.map(({ key, value }) => [key, spelledOf(value)] as const) : [];
  const known = texts.flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : []));
  return known.length > 0 && known.length === texts.length ? spelledMap(Object.fromEntries(known)) : undefined;
};
const allSpelled = (items: readonly (Spelled | undefined)[]): Spelled | undefined =>
  items.every(item => item !== undefined) ? spelledList(...items) : undefined;
const suggestion = (key: string): string => {
  const near = nearest(key, askedNames);
  return near === undefined ? ` It may be one of ${askedNames.join(', ')}.` : ` Did you mean ${near}?`;
};
