import { hasHoles, type Node, pieces, shown } from '../../model/index.ts';
import { type Span, type TreeFile, type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import { hashIn } from './cdk/assets.ts';
import { type Frame, placeIn, report, type Stack } from './frame.ts';
import { inlineTemplate, isBlock } from './inline-template.ts';
import { shapeOf } from './joined-text.ts';
import type { Copy } from './loops.ts';
import { knownText, whyUnknown } from './node.ts';
import { localPath } from './path.ts';

/** The types that nest a template, and the property that names it. */
export const stackTypes: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFormation::Stack', 'TemplateURL'],
  ['AWS::Serverless::Application', 'Location'],
  ['AWS::CloudFormation::StackSet', 'TemplateURL'],
]);

/** Where a template is: a local file, perhaps only one that is called the same, or why there is none. */
export type Location = { readonly path: string; readonly insteadOf?: string } | { readonly why: string };

/** Where the template of a nested stack is. CDK says which file it was before it was uploaded. */
export const locationOf = ({ entry, frame }: Copy, property: string): Location => {
  const written = valueIn(valueIn(entry.value, 'Properties'), property);
  const url = written && frame.evaluate(written, frame);
  const uploaded = uploadedFrom(entry.value, property, url, frame);
  if (uploaded !== undefined) return { path: uploaded };
  const location = knownText(url);
  const path = location === undefined ? undefined : localPath(frame.source.file, location);
  if (path !== undefined) return { path };
  const shape = url && url.is !== 'map' && url.is !== 'list' && !url.sensitive ? shapeOf(url) : '';
  const [named, ...others] = frame.stack.world.alike(tailOf(shape));
  if (named !== undefined && others.length === 0) return { path: named, insteadOf: origin(url) };
  return { why: origin(url) };
};

const uploadedFrom = (resource: TreeNode, property: string, url: Node | undefined, { source, stack }: Frame): string | undefined => {
  const metadata = valueIn(resource, 'Metadata');
  const asset = textOf(valueIn(metadata, 'aws:asset:property')) === property ? textOf(valueIn(metadata, 'aws:asset:path')) : undefined;
  if (asset !== undefined) return localPath(source.file, asset);
  const hash = stack.app && hashIn(url);
  return hash === undefined ? undefined : stack.app?.asset(hash);
};

/** The whole folders and file at the end of a URL: `templates/network.yaml` of `https://${Bucket}.s3.amazonaws.com/${Prefix}templates/network.yaml`. */
const tailOf = (url: string): string => {
  const known = pieces(url).at(-1) ?? '';
  const tail = known.split(/[?#]/)[0] ?? '';
  if (!hasHoles(url)) return tail.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i, '');
  return /^[/]/.test(tail) ? tail.slice(1) : tail;
};

/** The stack that a resource nests, when its template is a file of the estate. */
export const nestedStack = ({ key, entry, frame }: Copy, property: string, location: Location): Stack | undefined => {
  const properties = valueIn(entry.value, 'Properties');
  const span = valueIn(properties, property) ?? entry.value;
  const inline = templateBody(properties, frame);
  if (inline && 'read' in inline)
    return frame.stack.world.nest({ frame, span, logicalId: key, template: inline.read, given: parametersGiven(properties, frame) });
  if ('why' in location) {
    const message = `The nested stack ${key} is read from ${location.why}: what it declares is not judged.`;
    report(frame, span, `${message} Name the local template, as \`aws cloudformation package\` takes it.`);
    return undefined;
  }
  sayInstead(`The nested stack ${key}`, location, span, frame);
  return frame.stack.world.nest({ frame, span, logicalId: key, template: location, given: parametersGiven(properties, frame) });
};

/** That a file is only taken to be the template, by its name. */
export const sayInstead = (what: string, location: Location, span: Span, frame: Frame): void => {
  if ('path' in location && location.insteadOf !== undefined)
    report(frame, span, `${what} is deployed from ${location.insteadOf}: ${location.path}, which is called the same, is read in its place.`);
};

/** A template that stands in the resource itself, as a text. */
export const templateBody = (properties: TreeNode | undefined, frame: Frame): { readonly read: TreeFile } | { readonly why: string } | undefined => {
  const written = valueIn(properties, 'TemplateBody');
  if (!written) return undefined;
  const body = frame.evaluate(written, frame);
  const text = knownText(body);
  return text === undefined
    ? { why: `a template that is not known (${whyUnknown(body)})` }
    : { read: inlineTemplate(text, placeIn(frame, written), isBlock(written, frame.source)) };
};

const origin = (url: Node | undefined): string => {
  const location = knownText(url);
  if (url?.is === 'map') return 'the Serverless Application Repository';
  if (location === undefined && url?.is === 'unresolved' && !url.sensitive && /^[a-z0-9]+:\/\//.test(url.shape ?? ''))
    return `${shown(url.shape ?? '')}, which is not a local file`;
  if (location === undefined) return `a template that is not known (${whyUnknown(url)})`;
  return url?.sensitive ? 'a place that is not a local file' : `${location}, which is not a local file`;
};

const parametersGiven = (properties: TreeNode | undefined, frame: Frame): ReadonlyMap<string, Node> => {
  const written = valueIn(properties, 'Parameters');
  const node = written && frame.evaluate(written, frame);
  return new Map(node?.is === 'map' ? Object.entries(node.entries) : []);
};
