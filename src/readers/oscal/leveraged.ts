import { isDuty, type LeveragedPlan, type Offered } from '../../model/index.ts';
import { type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import { readDocument } from './document.ts';

/** Reads the security plan of a system that others lean on: what it provides, and what it leaves to them. */
export const readLeveragedPlan = (text: string, file: string): LeveragedPlan | { readonly problem: string } => {
  const read = readDocument(text, file);
  if (!('model' in read)) return { problem: read.told[0]?.message ?? 'it is no OSCAL document' };
  if (read.model !== 'system-security-plan') return { problem: `it is no security plan, but ${read.model}` };
  const components = itemsIn(valueIn(valueIn(read.body, 'system-implementation'), 'components'));
  const named = new Map(components.map(one => [uuidIn(one) ?? '', ownProp(one, 'component')] as const));
  const provided: Offered[] = components.flatMap(beyondControls);
  const responsibilities: (Offered & { readonly provided?: string })[] = [];
  for (const { control, node } of byComponentsIn(read.body)) {
    const component = named.get(textOf(valueIn(node, 'component-uuid'))?.toLowerCase() ?? '');
    const about = { control, ...(component !== undefined && { component }) };
    const exported = valueIn(node, 'export');
    for (const one of itemsIn(valueIn(exported, 'provided'))) provided.push({ ...about, ...offeredIn(one) });
    for (const one of itemsIn(valueIn(exported, 'responsibilities'))) {
      const comesWith = textOf(valueIn(one, 'provided-uuid'))?.toLowerCase();
      responsibilities.push({ ...about, ...offeredIn(one), ...(comesWith !== undefined && { provided: comesWith }) });
    }
  }
  return {
    file,
    uuid: uuidIn(read.body) ?? '',
    title: textOf(valueIn(valueIn(read.body, 'metadata'), 'title')) ?? file,
    components: new Map([...named].flatMap(([uuid, key]) => (key === undefined ? [] : [[key, uuid] as const]))),
    provided,
    responsibilities,
  };
};

const itemsIn = (node: TreeNode | undefined): readonly TreeNode[] => (node?.is === 'list' ? node.items : []);
const uuidIn = (node: TreeNode): string | undefined => textOf(valueIn(node, 'uuid'))?.toLowerCase();

/** By statement or for the control as a whole. */
const byComponentsIn = (body: TreeNode): readonly { readonly control: string; readonly node: TreeNode }[] =>
  itemsIn(valueIn(valueIn(body, 'control-implementation'), 'implemented-requirements')).flatMap(requirement => {
    const control = textOf(valueIn(requirement, 'control-id')) ?? '';
    return [requirement, ...itemsIn(valueIn(requirement, 'statements'))].flatMap(one =>
      itemsIn(valueIn(one, 'by-components')).map(node => ({ control, node })),
    );
  });

const offeredIn = (node: TreeNode): Pick<Offered, 'uuid' | 'duty' | 'says'> => {
  const duty = ownProp(node, 'duty');
  return { uuid: uuidIn(node) ?? '', says: textOf(valueIn(node, 'description')) ?? '', ...(duty !== undefined && isDuty(duty) && { duty }) };
};

/** What a component provides that no control of the plan's framework shows. */
const beyondControls = (component: TreeNode): readonly Offered[] =>
  ownProps(component, 'provides').flatMap(duty =>
    isDuty(duty) ? [{ uuid: uuidIn(component) ?? '', control: '', says: '', duty, component: ownProp(component, 'component') ?? '' }] : [],
  );

/** Properties in our namespace, as exports of Demarc have them. */
const ownProps = (node: TreeNode, name: string): readonly string[] =>
  itemsIn(valueIn(node, 'props'))
    .filter(one => textOf(valueIn(one, 'name')) === name && textOf(valueIn(one, 'ns')) === 'urn:demarc:oscal')
    .flatMap(one => textOf(valueIn(one, 'value')) ?? []);
const ownProp = (node: TreeNode, name: string): string | undefined => ownProps(node, name)[0];
