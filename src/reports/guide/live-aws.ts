import type { Change, Form, Step } from '../../model/index.ts';
import { before, jsonOf, type LiveAim, type LiveGuide, named, nested, quoted } from './live.ts';

interface Operation {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: string;
  readonly value?: unknown;
}

/**
 * Cloud Control changes a resource by a JSON patch of its CloudFormation properties
 * (https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/resource-operations-update.html).
 */
export const awsCommands = (aim: LiveAim): LiveGuide | undefined => {
  const { step, facts, form } = aim;
  const { type } = step.found.declaration;
  const sets = step.changes.filter(change => change.do === 'set' || change.do === 'append');
  const adds = step.changes.filter(change => change.do === 'add');
  const known = facts.cloudformation(type);
  if (sets.length > 0 && (!known || known.fixed)) return undefined;
  if (adds.some(({ type: added }) => !facts.cloudformation(added))) return undefined;
  const head = `aws cloudcontrol update-resource --type-name ${type} --identifier ${quoted(identifierOf(known?.identifier ?? [], aim))}`;
  const update = (operations: readonly Operation[]): readonly string[] =>
    operations.length === 0 ? [] : [`${head} --patch-document ${quoted(JSON.stringify(operations))}`];
  const shape = form(type);
  const outer = sets.map(change => pointerOf(change.path, shape).split('/').slice(1)).find(steps => steps.length > 1);
  return {
    does: [...update(sets.map(change => doing(change, shape, aim))), ...adds.map(creation)],
    undoes: [...adds.toReversed().map(deletion), ...update(sets.toReversed().map(change => undoing(change, shape, aim)))],
    permissions: permissionsOf(sets.length > 0 ? type : undefined, adds.length > 0, aim),
    ...(outer && !aim.known && { note: `The path has to be there: where the resource has no ${outer.slice(0, -1).join('.')}, add that whole.` }),
  };
};

const identifierOf = (names: readonly string[], aim: LiveAim): string => (names.length === 0 ? '<identifier>' : names.map(name => named(name, aim)).join('|'));

/** `/Rules/0/Status`: the first item is meant where the schema has a list. */
const pointerOf = (path: readonly Step[], form: Form | undefined): string => {
  const names: string[] = [];
  return path
    .flatMap((step, i) => {
      if (typeof step === 'string') names.push(step);
      return form?.lists.has(names.join('.')) && typeof step === 'string' && i < path.length - 1 && typeof path[i + 1] === 'string' ? [step, 0] : [step];
    })
    .map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
};

type Written = Extract<Change, { do: 'set' | 'append' }>;
/** Where one asset is known, what is missing on the way is made as well. */
const doing = (change: Written, form: Form | undefined, aim: LiveAim): Operation => {
  const pointer = pointerOf(change.path, form);
  if (change.do === 'append') {
    const there = aim.known === undefined || before(change, aim).value !== undefined;
    return there ? { op: 'add', path: `${pointer}/-`, value: jsonOf(change.item) } : { op: 'add', path: pointer, value: [jsonOf(change.item)] };
  }
  const steps = stepsIn(pointer);
  const missing = firstMissing(steps, aim);
  return { op: 'add', path: `/${steps.slice(0, missing + 1).join('/')}`, value: nested(steps.slice(missing + 1), jsonOf(change.to)) };
};
const stepsIn = (pointer: string): readonly Step[] =>
  pointer
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/.test(step) ? Number(step) : step));
const firstMissing = (steps: readonly Step[], aim: LiveAim): number => {
  if (!aim.known) return steps.length - 1;
  const missing = steps.findIndex((_, i) => before({ do: 'remove', on: '', path: steps.slice(0, i + 1) }, aim).value === undefined);
  return missing < 0 ? steps.length - 1 : missing;
};

const undoing = (change: Written, form: Form | undefined, aim: LiveAim): Operation => {
  const { op, path } = doing(change, form, aim);
  const { value } = before(change, aim);
  if (change.do === 'append') return { op: 'remove', path: path.endsWith('/-') ? `${path.slice(0, -1)}<number>` : path };
  return value === undefined ? { op: 'remove', path } : { op: op === 'remove' ? op : 'replace', path, value };
};

const creation = ({ type, body }: Extract<Change, { do: 'add' }>): string =>
  `aws cloudcontrol create-resource --type-name ${type} --desired-state ${quoted(JSON.stringify(jsonOf(body)))}`;
const deletion = ({ type }: Extract<Change, { do: 'add' }>): string => `aws cloudcontrol delete-resource --type-name ${type} --identifier '<identifier>'`;

const permissionsOf = (updated: string | undefined, creates: boolean, { facts }: LiveAim): readonly string[] => [
  ...(updated === undefined ? [] : ['cloudformation:UpdateResource', ...(facts.cloudformation(updated)?.permissions ?? [])]),
  ...(creates ? ['cloudformation:CreateResource'] : []),
];
