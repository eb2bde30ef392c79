import type { Node } from '../../../model/index.ts';
import { entryIn, type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { type Frame, placeIn, type Resource } from '../frame.ts';
import { bodyOf, type Copy } from '../loops.ts';
import { map } from '../node.ts';
import { once } from '../once.ts';
import { httpApi, restApi } from './api.ts';
import { bodyOfEntries, type Conversion, type SamResource } from './conversion.ts';
import { functionConversion } from './function.ts';
import { withGlobals } from './globals.ts';
import { layerVersion, simpleTable, stateMachine } from './plain.ts';

export const sam = 'AWS::Serverless-2016-10-31';

const conversions: ReadonlyMap<string, Conversion> = new Map([
  ['AWS::Serverless::Function', functionConversion],
  ['AWS::Serverless::SimpleTable', simpleTable],
  ['AWS::Serverless::Api', restApi],
  ['AWS::Serverless::HttpApi', httpApi],
  ['AWS::Serverless::LayerVersion', layerVersion],
  ['AWS::Serverless::StateMachine', stateMachine],
]);

/**
 * Puts what SAM makes of its resources in their place: plain types with the properties of the same meaning, and the roles, stages and function URLs it adds.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html
 */
export const transformed = (
  resources: readonly { readonly copy: Copy; readonly resource: Resource }[],
  globals: TreeNode | undefined,
  frame: Frame,
): readonly Resource[] => {
  const common = (section: string): (() => Node | undefined) => {
    const entry = entryIn(globals, section);
    return once(() => entry && frame.evaluate(entry.value, frame, placeIn(frame, { start: entry.keyStart, end: entry.value.end })), undefined);
  };
  const sections = new Map([...conversions.values()].map(({ globals: section }) => [section, common(section)]));
  const declared = new Set(resources.map(({ resource }) => resource.logicalId));
  const made = resources.map(({ copy, resource }) => converted(copy, resource, sections, frame));
  const implied = [...made.flatMap(one => one.implied), ...implicitApis(resources, sections, frame)].filter(({ logicalId }) => !declared.has(logicalId));
  return [...made.map(one => one.resource), ...implied];
};

type Sections = ReadonlyMap<string, () => Node | undefined>;
interface Converted {
  readonly resource: Resource;
  readonly implied: readonly Resource[];
}

const converted = ({ entry }: Copy, declared: Resource, sections: Sections, frame: Frame): Converted => {
  const conversion = conversions.get(declared.type);
  return conversion
    ? convert(conversion, declared, sections, frame, property => textOf(untagged(valueIn(valueIn(entry.value, 'Properties'), property))))
    : { resource: declared, implied: [] };
};

const untagged = (tree: TreeNode | undefined): TreeNode | undefined => (tree?.tag === undefined ? tree : undefined);

const convert = (
  { globals, type, body, implies }: Conversion,
  declared: Resource,
  sections: Sections,
  frame: Frame,
  literal: SamResource['literal'],
): Converted => {
  const empty = map([], declared.at, 'it depends on itself');
  const properties = once(() => withGlobals(declared.body(), sections.get(globals)?.(), declared.at), empty);
  const resource: SamResource = { declared, properties, literal, stack: frame.stack };
  const made = once(() => bodyOfEntries(body(resource), properties()), empty);
  return { resource: { ...declared, type, body: made }, implied: implies?.(resource) ?? [] };
};

/** Events of type Api or HttpApi that name no API share one that SAM makes. */
const implicitApis = (resources: readonly { readonly copy: Copy; readonly resource: Resource }[], sections: Sections, frame: Frame): readonly Resource[] => {
  const users = (event: string, api: string): readonly Resource[] =>
    resources.filter(({ copy }) => hasEvent(copy.entry.value, event, api)).map(({ resource }) => resource);
  const apis: readonly (readonly [string, Conversion, readonly Resource[]])[] = [
    ['ServerlessRestApi', restApi, users('Api', 'RestApiId')],
    ['ServerlessHttpApi', httpApi, users('HttpApi', 'ApiId')],
  ];
  return apis.flatMap(([logicalId, conversion, [first, ...others]]) => {
    if (!first) return [];
    const exists = (): ReturnType<Resource['exists']> => [first, ...others].map(user => user.exists()).find(truth => truth !== false) ?? false;
    const declared: Resource = {
      id: `${frame.stack.id}:${logicalId}`,
      logicalId,
      type: '',
      at: first.at,
      exists,
      body: () => map([], first.at),
      property: () => undefined,
    };
    const { resource, implied } = convert(conversion, declared, sections, frame, () => undefined);
    return [resource, ...implied];
  });
};

const hasEvent = (resource: TreeNode, type: string, api: string): boolean =>
  textOf(valueIn(resource, 'Type')) === 'AWS::Serverless::Function' &&
  bodyOf(valueIn(valueIn(resource, 'Properties'), 'Events')).some(
    ({ value }) => textOf(valueIn(value, 'Type')) === type && !entryIn(valueIn(value, 'Properties'), api),
  );
