import type { Node } from '../../model/index.ts';
import { type TreeNode, valueIn } from '../text-tree/index.ts';
import { report, type Stack } from './frame.ts';
import type { Copy } from './loops.ts';
import { knownText, whyUnknown } from './node.ts';
import { localPath } from './path.ts';

/** The types that nest a template, and the property that names it. */
export const stackTypes: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFormation::Stack', 'TemplateURL'],
  ['AWS::Serverless::Application', 'Location'],
]);

/** The stack that a resource nests, when its template is a local file. */
export const nestedStack = ({ key, entry, frame }: Copy, property: string): Stack | undefined => {
  const properties = valueIn(entry.value, 'Properties');
  const written = valueIn(properties, property);
  const url = written && frame.evaluate(written, frame);
  const location = knownText(url);
  const path = location === undefined ? undefined : localPath(frame.source.file, location);
  const span = written ?? entry.value;
  if (path !== undefined) return frame.stack.world.nest({ frame, span, logicalId: key, path, given: parametersGiven(properties, frame) });
  const message = `The nested stack ${key} is read from ${origin(url)}: what it declares is not judged.`;
  report(frame, span, `${message} Name the local template, as \`aws cloudformation package\` takes it.`);
  return undefined;
};

const origin = (url: Node | undefined): string => {
  const location = knownText(url);
  if (url?.is === 'map') return 'the Serverless Application Repository';
  if (location === undefined) return `a template that is not known (${whyUnknown(url)})`;
  return url?.sensitive ? 'a place that is not a local file' : `${location}, which is not a local file`;
};

const parametersGiven = (properties: TreeNode | undefined, frame: Copy['frame']): ReadonlyMap<string, Node> => {
  const written = valueIn(properties, 'Parameters');
  const node = written && frame.evaluate(written, frame);
  return new Map(node?.is === 'map' ? Object.entries(node.entries) : []);
};
