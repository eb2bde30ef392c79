import {
  type Computed,
  cite,
  derived,
  type Lens,
  type Node,
  type Place,
  type Plain,
  type Ref,
  type Several,
  type Shipped,
  shown,
} from '../../../model/index.ts';
import { type Grant, grants, withoutPart } from './aws-managed-grants.ts';

/**
 * Policies that AWS gives to every account, with those of their statements that decide something here.
 * The text of each stands on its page in the AWS Managed Policy Reference Guide.
 */
const all: ReadonlyMap<string, Grant> = new Map([...Object.entries(grants), ...withoutPart.map(path => [path, {}] as const)]);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const arnOf = (path: string): string => `arn:aws:iam::aws:policy/${path}`;
const pageOf = (path: string): string => `https://docs.aws.amazon.com/aws-managed-policy/latest/reference/${nameOf(path)}.html`;

const declared = (path: string, grant: Grant): Shipped => {
  const at: Place = { file: pageOf(path), line: 1 };
  const text = (value: string): Node => ({ is: 'value', value, at });
  const list = (items: readonly Node[]): Node => ({ is: 'list', items, at });
  const map = (entries: Readonly<Record<string, Node>>): Node & { readonly is: 'map' } => ({
    is: 'map',
    entries: Object.assign(Object.create(null), entries),
    at,
  });
  const words = (spaced: string): Node => list(spaced.split(' ').map(text));
  const allow = (sid: string, entries: Readonly<Record<string, Node>>): Node => map({ Sid: text(sid), Effect: text('Allow'), Resource: text('*'), ...entries });
  const { actions, except, passesTo } = grant;
  const services = list((passesTo ?? '').split(' ').map(service => text(`${service}.amazonaws.com`)));
  const statements = [
    ...(actions === undefined ? [] : [allow('Actions', { Action: words(actions) })]),
    ...(except === undefined ? [] : [allow('AllBut', { NotAction: words(except) })]),
    ...(passesTo === undefined
      ? []
      : [allow('PassRole', { Action: text('iam:PassRole'), Condition: map({ StringEquals: map({ 'iam:PassedToService': services }) }) })]),
  ];
  const arn = arnOf(path);
  const body = map({ name: text(nameOf(path)), arn: text(arn), policy: map({ Statement: list(statements) }) });
  return {
    declaration: { id: arn, address: arn, type: 'aws_iam_policy', body, at, scope: 'aws' },
    source: cite(pageOf(path), `What ${nameOf(path)} allows.`, '2026-11-22', 'secondary'),
  };
};
export const policiesOfAws: readonly Shipped[] = [...all].map(([path, grant]) => declared(path, grant));

const byName: ReadonlyMap<string, string> = new Map([...all.keys()].map(path => [nameOf(path), arnOf(path)]));
/** `data.aws_iam_policy` finds a policy by its ARN or its name; of those that AWS gives to everybody, the name tells the ARN. */
export const policyByName: Computed = {
  type: 'data.aws_iam_policy',
  attribute: 'arn',
  value: (body, look) => {
    const [arn, name] = [look(body, 'arn'), look(body, 'name')];
    if (arn) return arn;
    if (name?.is !== 'value')
      return { is: 'unresolved', why: name?.is === 'unresolved' ? name.why : 'the policy is looked up when it is deployed', at: body.at };
    const found = byName.get(String(name.value));
    return found === undefined ? { is: 'unresolved', why: `the policy ${name.value} was not read`, at: name.at } : { is: 'value', value: found, at: name.at };
  },
};

/** Policies of AWS whose partition is known only at deployment: `arn:${data.aws_partition.current.partition}:iam::aws:policy/…`. */
export const inAnyPartition = (path: string): Lens<Several<Ref>> => derived(path, plain => ({ value: { items: itemsOf(plain).flatMap(refOf) } }));
const itemsOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? plain : [plain]);
const refOf = (plain: Plain): readonly Ref[] => {
  const [, path = ''] = (typeof plain === 'string' && /^arn:\$\{[^}]*\}:iam::aws:policy\/(.+)$/.exec(shown(plain))) || [];
  return all.has(path) ? [{ ref: arnOf(path) }] : [];
};
