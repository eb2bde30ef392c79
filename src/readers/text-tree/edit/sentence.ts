import type { Change, Declaration, Spelled } from '../../../model/index.ts';

/** What a person is told of a change that is not written: the line, where it goes, and why it is left to them. */
export const sentenceOf = (change: Change, declaration: Declaration, why: string): string => {
  const { address } = declaration;
  switch (change.do) {
    case 'set':
      return `Write \`${change.path.join('.')}: ${inWords(change.to)}\` for ${address} by hand, because ${why}.`;
    case 'append':
      return `Add \`${inWords(change.item)}\` to \`${change.path.join('.')}\` of ${address} by hand, because ${why}.`;
    case 'remove':
      return `Remove \`${change.path.join('.')}\` from ${address} by hand, because ${why}.`;
    case 'add':
      return `Add ${change.type} beside ${address} by hand with \`${inWords(change.body)}\`, because ${why}.`;
  }
};

/** A value in one line that a person can type from. */
export const inWords = (spelled: Spelled): string => {
  if (typeof spelled === 'string') return /^[\w./:*@-]+$/.test(spelled) ? spelled : JSON.stringify(spelled);
  if (typeof spelled !== 'object') return String(spelled);
  switch (spelled.is) {
    case 'list':
      return `[${spelled.items.map(inWords).join(', ')}]`;
    case 'map':
      return `{${Object.entries(spelled.entries)
        .map(([key, inner]) => `${key}: ${inWords(inner)}`)
        .join(', ')}}`;
    case 'pointer':
      return nameOf(spelled);
    case 'joined':
      return spelled.parts.map(part => (typeof part === 'string' ? part : `\${${nameOf(part)}}`)).join('');
    case 'json':
      return inWords(spelled.of);
    case 'asked':
      return `<${spelled.name}>`;
  }
};
const nameOf = ({ of, attribute }: { readonly of: string; readonly attribute?: string }): string =>
  [of.slice(of.lastIndexOf(':') + 1), attribute].filter(part => part !== undefined).join('.');
