import type { ListNode, Node } from '../../../model/index.ts';
import { hole } from '../../../model/index.ts';
import type { Call } from '../expression/syntax.ts';
import { behind, knownText, list, map, value, whyUnknown } from '../node.ts';
import { truthOf } from './choice.ts';
import { type Fault, fault, kindOf, openNode } from './definition.ts';
import { type Calling, type Form, type Forms, isFault } from './form.ts';

type Apply = (...nodes: readonly Node[]) => Node;

/** `lambda('x', 'i', body)` as something that can be applied. */
const lambdaOf = ({ call, frame, evaluate }: Calling, position: number): Apply | Fault => {
  const written = call.args[position];
  if (written?.is !== 'call' || written.name !== 'lambda') return fault(`takes a lambda as its argument ${position + 1}`);
  const body = written.args.at(-1);
  const names = namesOf(written);
  if (!body || names.length !== written.args.length - 1) return fault('takes a lambda of names and a body');
  return (...nodes) =>
    evaluate(body, { ...frame, bound: new Map([...frame.bound, ...names.flatMap((name, i): readonly [string, Node][] => pair(name, nodes[i]))]) });
};
const pair = (name: string, node: Node | undefined): readonly [string, Node][] => (node ? [[name, node]] : []);
const namesOf = ({ args }: Call): readonly string[] =>
  args.slice(0, -1).flatMap(arg => (arg.is === 'literal' && typeof arg.value === 'string' ? [arg.value.toLowerCase()] : []));

/** Something that runs a lambda over the items of an array; an array that is not known leaves the answer open. */
const over =
  (work: (items: ListNode, apply: Apply, calling: Calling) => Node | Fault, position = 1): Form =>
  calling => {
    const [first] = calling.call.args;
    const apply = lambdaOf(calling, position);
    if (!first || isFault(apply)) return isFault(apply) ? apply : fault('takes an array and a lambda');
    const end = behind(calling.evaluate(first));
    if (end.is === 'list') return work(end, apply, calling);
    return end.is === 'unresolved' || end.is === 'reference' ? openNode(end, calling) : fault(`takes an array, not ${kindOf(end)}`);
  };

const indexes = ({ items }: ListNode, at: Calling['at']): readonly Node[] => items.map((_, i) => value(i, at));

const filter = over((of, apply, { at }) => {
  const numbers = indexes(of, at);
  const truths = of.items.map((item, i) => truthOf(apply(item, numbers[i] ?? item)));
  const open = truths.find(truth => typeof truth !== 'boolean');
  return list(
    of.items.filter((_, i) => truths[i] === true),
    at,
    of.rest ?? (typeof open === 'object' ? open.why : undefined),
  );
});

const each = over((of, apply, { at }) => {
  const numbers = indexes(of, at);
  return list(
    of.items.map((item, i) => apply(item, numbers[i] ?? item)),
    at,
    of.rest,
  );
});

const reduce = over((of, apply, calling) => {
  const [, initial] = calling.call.args;
  if (of.rest !== undefined) return openNode(of, calling);
  const start = initial ? calling.evaluate(initial) : value(null, calling.at);
  const numbers = indexes(of, calling.at);
  return of.items.reduce<Node>((sum, item, i) => apply(sum, item, numbers[i] ?? item), start);
}, 2);

/** The lambda says whether its first comes before its second. */
const sort = over((of, apply, calling) => {
  const sorted: Node[] = [];
  for (const item of of.items) {
    let place = sorted.length;
    for (; place > 0; place--) {
      const before = truthOf(apply(item, sorted[place - 1] ?? item));
      if (typeof before !== 'boolean') return { is: 'unresolved', why: before.why, at: calling.at, shape: hole(calling.written) };
      if (!before) break;
    }
    sorted.splice(place, 0, item);
  }
  return of.rest === undefined ? list(sorted, calling.at) : openNode(of, calling);
});

const toObject = over((of, apply, calling) => {
  const values = calling.call.args.length > 2 ? lambdaOf(calling, 2) : undefined;
  if (values && isFault(values)) return values;
  const keys = of.items.map(item => apply(item));
  const open = keys.find(key => knownText(key) === undefined);
  const pairs = of.items.flatMap((item, i): readonly [string, Node][] => pair2(knownText(keys[i]), values ? values(item) : item));
  return map(pairs, calling.at, of.rest ?? (open && whyUnknown(open)));
});
const pair2 = (key: string | undefined, node: Node): readonly [string, Node][] => (key === undefined ? [] : [[key, node]]);

const groupBy = over((of, apply, { at }) => {
  const groups = new Map<string, Node[]>();
  let open: string | undefined;
  for (const item of of.items) {
    const key = apply(item);
    const name = knownText(key);
    if (name === undefined) open ??= whyUnknown(key);
    else groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  const rest = of.rest ?? open;
  return map(
    [...groups].map(([key, items]) => [key, list(items, at, rest)] as const),
    at,
    rest,
  );
});

const mapValues: Form = calling => {
  const [first] = calling.call.args;
  const apply = lambdaOf(calling, 1);
  if (!first || isFault(apply)) return isFault(apply) ? apply : fault('takes an object and a lambda');
  const end = behind(calling.evaluate(first));
  if (end.is === 'map')
    return map(
      Object.entries(end.entries).map(([key, node]) => [key, apply(node)] as const),
      calling.at,
      end.rest,
    );
  return end.is === 'unresolved' || end.is === 'reference' ? openNode(end, calling) : fault(`takes an object, not ${kindOf(end)}`);
};

const variable: Form = ({ call, frame }) => {
  const [name] = call.args;
  const bound = name?.is === 'literal' ? frame.bound.get(String(name.value).toLowerCase()) : undefined;
  return bound ?? fault(`names ${name?.written ?? 'nothing'}, which no lambda around it has`);
};

export const lambdaForms: Forms = { filter, map: each, reduce, sort, toobject: toObject, groupby: groupBy, mapvalues: mapValues, lambdavariables: variable };
