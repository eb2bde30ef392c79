import { parse } from './hcl/parse.ts';
import type { Block, Expression } from './hcl/syntax.ts';

/** What a file says was renamed (`moved` blocks): addresses as its module writes them. */
export const movedIn = (text: string): readonly { readonly from: string; readonly to: string }[] => {
  if (!/^\s*moved\b/m.test(text)) return [];
  const { body } = parse(text);
  return body.items.flatMap(item => {
    if (item.is !== 'block' || item.type !== 'moved') return [];
    const [from, to] = [addressIn(item, 'from', text), addressIn(item, 'to', text)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
};

const addressIn = ({ body }: Block, name: string, text: string): string | undefined => {
  const attribute = body.items.find(item => item.is === 'attribute' && item.name === name);
  return attribute?.is === 'attribute' && isAddress(attribute.value)
    ? text.slice(attribute.value.start, attribute.value.end).replaceAll(/\s+/g, '')
    : undefined;
};
const isAddress = (value: Expression): boolean => {
  let step = value;
  while (step.is === 'attr' || step.is === 'index') step = step.of;
  return step.is === 'variable';
};
