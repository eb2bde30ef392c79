import { hasHoles, hole, type Node, type Place, type ReferenceNode } from '../../model/index.ts';
import { value } from '../node.ts';

export { isSmall, knownText, list, map, possibleTexts, seenAt, unresolved, value } from '../node.ts';

const dynamic = /\{\{resolve:([^{}]*)\}\}/g;
/** A text, unless parts of it are not known: holes, or references that are resolved when the stack is deployed. */
export const text = (of: string, at: Place, why = 'a part of it is not known before deployment'): Node => {
  if (!of.includes('{{resolve:')) return hasHoles(of) ? { is: 'unresolved', why, at, shape: of } : value(of, at);
  const shape = of.replaceAll(dynamic, (_, reference: string) => hole(`resolve:${reference}`));
  if (shape === of) return value(of, at);
  return { is: 'unresolved', why: `${storeOf(of)} gives it at deployment`, at, shape, sensitive: true };
};
const storeOf = (of: string): string =>
  of.includes('{{resolve:secretsmanager:') ? 'Secrets Manager' : of.includes('{{resolve:ssm') ? 'Parameter Store' : 'another service';

/** Which unknown a name of a stack stands for. */
export const tokenIn = (stack: string, name: string): string => `\u0001${stack}:${name}\u0001`;

/** What would be shown of it in a text: `Bucket`, `Bucket.Arn`. */
export const nameOf = ({ to, attribute }: ReferenceNode): string => {
  const logicalId = to.slice(to.lastIndexOf(':') + 1);
  return attribute === undefined || attribute === 'Ref' ? logicalId : `${logicalId}.${attribute}`;
};

export const whyUnknown = (node: Node | undefined): string => {
  if (node?.is === 'unresolved') return node.why;
  if (node?.is === 'reference') return `${nameOf(node)} is known after deployment`;
  return node?.is === 'list' && node.rest !== undefined ? node.rest : 'it is not a plain value';
};
