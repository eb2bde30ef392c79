import type { Change, Declaration, Step } from '../../../model/index.ts';
import { type Fresh, freshOf, inline, keyText } from './fresh.ts';
import { isRefusal } from './refusal.ts';

/** What a person is told of a change that is not written: the line, where it goes, and why it is left to them. */
export const sentenceOf = (change: Change, { address }: Declaration, why: string): string => {
  const because = `because ${why}`;
  switch (change.do) {
    case 'set':
      return `Write ${line(change.path, change.to)} in ${address} by hand, ${because}.`;
    case 'append':
      return `Add \`${words(change.item)}\` to ${dotted(change.path)} of ${address} by hand, ${because}.`;
    case 'remove':
      return `Remove ${dotted(change.path)} from ${address} by hand, ${because}.`;
    case 'add':
      return `Add a resource of type ${change.type} beside ${address} by hand with \`${words(change.body)}\`, ${because}.`;
  }
};

const line = (path: readonly Step[], to: Parameters<typeof freshOf>[0]): string => {
  const last = path.at(-1);
  if (typeof last !== 'string') return `\`${words(to)}\` at ${dotted(path)}`;
  const below = path.length > 1 ? ` under ${dotted(path.slice(0, -1))}` : '';
  return `\`${keyText(last)}: ${words(to)}\`${below}`;
};
const dotted = (path: readonly Step[]): string => `\`${path.join('.')}\``;

const words = (of: Parameters<typeof freshOf>[0]): string => {
  const fresh: Fresh | { readonly is: 'refusal' } = freshOf(of, (id, attribute) => [id.slice(id.lastIndexOf(':') + 1), attribute].filter(Boolean).join('.'));
  return isRefusal(fresh) ? '' : inline(fresh as Fresh);
};
