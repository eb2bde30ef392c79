import { type Node, pieces } from '../../../model/index.ts';
import { localPath, normalPath } from '../../cloudformation/path.ts';
import { type Deployment, type Frame, spend, type Target } from '../frame.ts';
import { entriesOf, entryOf, knownText, shapeOf, text } from '../node.ts';
import { givenValue } from './parameter.ts';
import type { Written } from './resource.ts';
import { targetAt, targetOf } from './target.ts';
import { evaluateValue } from './value.ts';

const deepestNesting = 30;

/** The deployment that a resource nests, when its template can be read. */
export const nestedDeployment = (written: Written, address: string): Deployment | undefined => {
  const { node, frame } = written;
  const { deployment } = frame;
  const properties = entryOf(node, 'properties');
  const found = templateOf(properties, written, address);
  if (!found || !spend(deployment.run, 500, node.at)) return undefined;
  const { template, path } = found;
  if (deployment.files.length > deepestNesting || deployment.prefix.split('/').length > deepestNesting) return undefined;
  const own = written.symbol ?? (written.name.split('/').at(-1) || 'nested');
  const isInner = path !== undefined || scopeOfEvaluation(properties, frame) === 'inner';
  const target = placeOf(written);
  return deployment.run.open({
    ...{ run: deployment.run, template, target, given: givenIn(entryOf(properties, 'parameters'), frame) },
    id: `${deployment.id}/${own}`,
    file: path ?? deployment.file,
    prefix: `${deployment.prefix}${own}/`,
    files: path === undefined ? deployment.files : [...deployment.files, path],
    scope: target.subscription === deployment.place.subscription ? deployment.scope : `${deployment.scope}/${own}`,
    name: text(written.name, node.at),
    ...(!isInner && { outer: frame }),
    ...(written.maybe !== undefined && { maybe: written.maybe }),
  });
};

const scopeOfEvaluation = (properties: Node | undefined, frame: Frame): string | undefined => {
  const scope = entryOf(entryOf(properties, 'expressionEvaluationOptions'), 'scope');
  return scope && knownText(evaluateValue(scope, frame))?.toLowerCase();
};

const givenIn = (parameters: Node | undefined, frame: Frame): ((name: string) => Node | undefined) => {
  const whole = parameters && parameters.is !== 'map' ? evaluateValue(parameters, frame) : undefined;
  if (whole?.is === 'map') return name => givenValue(entryOf(whole, name) ?? whole, undefined);
  if (whole) return () => whole;
  const entries = new Map(entriesOf(parameters).map(([key, node]) => [key.toLowerCase(), node]));
  return name => {
    const given = entries.get(name.toLowerCase());
    return given && givenValue(given, frame);
  };
};

interface Found {
  readonly template: Node;
  /** The file, when it is not in the template around. */
  readonly path?: string;
}

const templateOf = (properties: Node | undefined, written: Written, address: string): Found | undefined => {
  const { frame } = written;
  const inline = entryOf(properties, 'template');
  if (inline) {
    const template = inline.is === 'map' ? inline : evaluateValue(inline, frame);
    return template.is === 'map' ? { template } : undefined;
  }
  const link = entryOf(properties, 'templateLink');
  if (!link) return undefined;
  const path = linkedPath(link, frame);
  const { run, files } = frame.deployment;
  const template = path === undefined || files.includes(path) ? undefined : run.linked(path);
  if (template && path !== undefined) return { template, path };
  run.problem(link.at, faultOf(path, files, link, address));
  return undefined;
};

const faultOf = (path: string | undefined, files: readonly string[], link: Node, address: string): string => {
  if (path !== undefined && files.includes(path)) return `The deployment ${address} links itself: ${[...files, path].join(' → ')}. Break the circle.`;
  const where = path === undefined ? originOf(link) : `${path}, which cannot be read`;
  return `The template of the deployment ${address} is ${where}: what it declares is not judged. Put the file beside this one and link it by relativePath, or assess it by itself.`;
};
const originOf = (link: Node): string => (entryOf(link, 'id') ? 'a template spec' : 'at an address that is not a local file');

/** A file beside the template, or beside one that it is nested in: by its relative path, or by an address whose beginning is only known at deployment. */
const linkedPath = (link: Node, frame: Frame): string | undefined => {
  const { deployment } = frame;
  const [relative, uri] = ['relativePath', 'uri'].map(key => entryOf(link, key)).map(node => (node ? evaluateValue(node, frame) : undefined));
  const path = relative && knownText(relative);
  if (path !== undefined) return localPath(deployment.file, path);
  return uri && besides(shapeOf(uri), deployment);
};

const besides = (uri: string, { file, files, run }: Deployment): string | undefined => {
  const [first = '', , second = ''] = pieces(uri);
  const tail = first === '' ? second : first;
  const path = /\.json(?:$|\?)/i.test(tail) ? (tail.split('?')[0] ?? '') : '';
  if (path === '') return undefined;
  const local = isAddress(path) ? stepsAfter(path, file) : path.replace(/^\/+/, '');
  if (local === undefined) return undefined;
  const candidates = files.toReversed().map(from => normalPath([...from.split('/').slice(0, -1), local].join('/')));
  return candidates.find(candidate => !files.includes(candidate) && run.linked(candidate)) ?? (isAddress(path) ? undefined : candidates[0]);
};
const isAddress = (path: string): boolean => /^[a-z]+:\/\//i.test(path);

/** Of the address of a published copy, what follows the name of the folder that the template stands in. */
const stepsAfter = (address: string, file: string): string | undefined => {
  const own = file.split('/').at(-2);
  const steps = address.split('/');
  const at = own === undefined ? -1 : steps.lastIndexOf(own);
  return at < 0 ? undefined : steps.slice(at + 1).join('/');
};

/** Where a nested deployment goes: where it says, else where the one around goes. */
const placeOf = ({ node, frame }: Written): Target => {
  const { place } = frame.deployment;
  const told = (key: string): string | undefined => {
    const entry = entryOf(node, key);
    return entry && shapeOf(evaluateValue(entry, frame));
  };
  const [subscription, group, scope] = ['subscriptionId', 'resourceGroup', 'scope'].map(told);
  const level = subscription !== undefined && group === undefined ? 'subscription' : undefined;
  if (scope !== undefined) return targetAt(scope, place);
  if (group !== undefined || level) return targetOf(level ?? 'resourceGroup', subscription ?? place.subscription, group ?? place.group, place.managementGroup);
  return place;
};
