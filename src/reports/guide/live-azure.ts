import type { Change, Spelled, Step } from '../../model/index.ts';
import { asWas, before, jsonOf, type LiveAim, type LiveGuide, quoted } from './live.ts';

/** `az resource update` and `create` (https://learn.microsoft.com/cli/azure/resource). */
export const azureCommands = (aim: LiveAim): LiveGuide | undefined => {
  const { found, changes } = aim.step;
  const { type } = found.declaration;
  const id = idOf(aim);
  const sets = changes.filter(change => change.do === 'set' || change.do === 'append');
  const adds = changes.filter(change => change.do === 'add').map(change => companion(change, aim, id));
  if (adds.some(added => added === undefined)) return undefined;
  const update = `az resource update --ids ${quoted(id)}`;
  return {
    does: [...(sets.length > 0 ? [`${update} ${sets.map(setting).join(' ')}`] : []), ...adds.flatMap(added => added?.does ?? [])],
    undoes: [...adds.flatMap(added => added?.undoes ?? []), ...(sets.length > 0 ? [`${update} ${sets.map(change => restoring(change, aim)).join(' ')}`] : [])],
    permissions: [...(sets.length > 0 ? [`${type}/write`] : []), ...adds.flatMap(added => (added ? [`${added.type}/write`] : []))],
  };
};

const idOf = ({ known }: LiveAim): string => {
  const names = known ? [known.declaration.address, known.declaration.id] : [];
  return names.find(name => name.startsWith('/subscriptions/')) ?? '<id>';
};
const pathOf = (path: readonly Step[]): string =>
  path.reduce<string>((all, step) => (typeof step === 'number' ? `${all}[${step}]` : all === '' ? step : `${all}.${step}`), '');
const spelled = (value: unknown): string => (typeof value === 'object' ? quoted(JSON.stringify(value)) : bareWord(String(value)));
const bareWord = (text: string): string => (/^[\w.:/-]+$/.test(text) ? text : quoted(text));

type Written = Extract<Change, { do: 'set' | 'append' }>;
const setting = (change: Written): string =>
  change.do === 'set' ? `--set ${pathOf(change.path)}=${spelled(jsonOf(change.to))}` : `--add ${pathOf(change.path)} ${spelled(jsonOf(change.item))}`;
const restoring = (change: Written, aim: LiveAim): string => {
  if (change.do === 'append') return `--remove ${pathOf(change.path)} '<number>'`;
  const { value } = before(change, aim);
  return value === undefined ? `--remove ${pathOf(change.path)}` : `--set ${pathOf(change.path)}=${spelled(value ?? asWas)}`;
};

interface Companion {
  readonly type: string;
  readonly does: readonly string[];
  readonly undoes: readonly string[];
}
/** A child of which there is only one is changed, another one is made. */
const companion = ({ type, body }: Extract<Change, { do: 'add' }>, { step, facts }: LiveAim, id: string): Companion | undefined => {
  const parent = step.found.declaration.type;
  const { parent: _, scope, name = facts.onlyOne(type) ?? '<name>', properties, ...others } = body.entries;
  if (typeof properties !== 'object' || properties.is !== 'map' || Object.keys(others).some(other => !frame.has(other))) return undefined;
  const below = type.toLowerCase().startsWith(`${parent.toLowerCase()}/`)
    ? type.slice(parent.length + 1)
    : scope === undefined
      ? undefined
      : `providers/${type}`;
  if (below === undefined || (scope === undefined && below.includes('/')) || typeof name !== 'string') return undefined;
  const own = quoted(`${id}/${below}/${name}`);
  if (name === facts.onlyOne(type) && scope === undefined) {
    const lines = leaves(['properties'], properties);
    const update = `az resource update --ids ${own}`;
    return {
      type,
      does: [`${update} ${lines.map(([path, value]) => `--set ${pathOf(path)}=${spelled(jsonOf(value))}`).join(' ')}`],
      undoes: [`${update} ${lines.map(([path, value]) => `--set ${pathOf(path)}=${typeof value === 'boolean' ? !value : quoted(asWas)}`).join(' ')}`],
    };
  }
  return {
    type,
    does: [`az resource create --id ${own} --properties ${quoted(JSON.stringify(jsonOf(properties)))}`],
    undoes: [`az resource delete --ids ${own}`],
  };
};
const leaves = (path: readonly Step[], value: Spelled): readonly (readonly [readonly Step[], Spelled])[] =>
  typeof value === 'object' && value.is === 'map' ? Object.entries(value.entries).flatMap(([name, entry]) => leaves([...path, name], entry)) : [[path, value]];
const frame: ReadonlySet<string> = new Set(['kind', 'location']);
