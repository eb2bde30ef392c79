import type { Item, Section } from './source.ts';

const replaces = (by: readonly Item[]) => {
  const attributes = new Set(by.filter(item => item.is === 'attribute').map(item => item.name));
  const blocks = new Set(by.filter(item => item.is === 'block').map(item => (item.type === 'dynamic' ? (item.labels[0]?.text ?? '') : item.type)));
  return (item: Item): boolean =>
    item.is === 'attribute'
      ? attributes.has(item.name)
      : item.type !== 'lifecycle' && blocks.has(item.type === 'dynamic' ? (item.labels[0]?.text ?? '') : item.type);
};

/** An override file replaces attributes one by one, and nested blocks by all of their type. */
export const overridden = (section: Section, by: Section): Section => {
  const isReplaced = replaces(by.items);
  const foreign = new Map([...(section.foreign ?? []), ...by.items.map(item => [item, by.file] as const)]);
  return { ...section, items: [...section.items.filter(item => !isReplaced(item)), ...by.items], foreign };
};
