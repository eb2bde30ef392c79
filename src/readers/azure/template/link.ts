import type { Node } from '../../../model/index.ts';
import { type Resource, type Run, spend } from '../frame.ts';
import { isSmall, list, map, splitText } from '../node.ts';

/** The node with every id of a resource that is declared as a reference to it. */
export const linked = (node: Node, run: Run): Node => {
  if (!spend(run, 1, node.at)) return { is: 'unresolved', why: 'these templates are too large to be read whole', at: node.at };
  switch (node.is) {
    case 'value':
      return typeof node.value === 'string' && mayBeId(node.value) ? reference(node, node.value, run) : node;
    case 'unresolved':
      if (node.shape !== undefined && mayBeId(node.shape)) return reference(node, node.shape, run);
      return node.among ? { ...node, among: node.among.map(one => linked(one, run)) } : node;
    case 'list':
      return {
        ...list(
          node.items.map(item => linked(item, run)),
          node.at,
          node.rest,
        ),
        ...marks(node),
      };
    case 'map':
      return {
        ...map(
          Object.entries(node.entries).map(([key, entry]) => [key, linked(entry, run)] as const),
          node.at,
          node.rest,
        ),
        ...marks(node),
      };
    case 'reference':
      return node.value && !isSmall(node.value) ? { ...node, value: { is: 'unresolved', why: 'it is too large to be passed on', at: node.at } } : node;
  }
};
const marks = ({ from, sensitive }: Node): Pick<Node, 'from' | 'sensitive'> => ({ ...(from && { from }), ...(sensitive && { sensitive }) });

const longestId = 2_000;
const mayBeId = (written: string): boolean => written.length < longestId && /^[/\uE000]/.test(written) && /\/(?:providers|resourceGroups)\//i.test(written);

/** What the id names, or the nearest that it is a part of: a subnet that stands in its network. */
const reference = (node: Node & { readonly is: 'value' | 'unresolved' }, written: string, { byId }: Run): Node => {
  const whole = declared(byId.get(written.toLowerCase()));
  if (whole) return { is: 'reference', to: whole.id, attribute: 'id', value: node, at: node.at, ...marks(node) };
  const parts = splitText(written, '/');
  for (let length = parts.length - 2; length > 6; length -= 2) {
    const around = declared(byId.get(parts.slice(0, length).join('/').toLowerCase()));
    if (around) return { is: 'reference', to: around.id, attribute: parts.slice(length).join('/'), value: node, at: node.at, ...marks(node) };
  }
  return node;
};
const declared = (resource: Resource | undefined): Resource | undefined => (resource?.existing ? undefined : resource);
