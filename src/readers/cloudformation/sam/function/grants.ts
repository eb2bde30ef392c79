import { inlinePolicy } from '../role.ts';
import { dataOf, type Given, type GivenMap, treeOf } from '../tree.ts';

/** What SAM lets a function's role do of itself. */
export interface Grants {
  /** Managed policies below `policy/`. */
  readonly managed: Set<string>;
  readonly inline: readonly Given[];
  /** Every policy once. */
  readonly put: (policy: GivenMap) => void;
  readonly add: (name: string, statements: readonly Given[]) => void;
}

export const grants = (): Grants => {
  const [inline, said]: [Given[], Set<string>] = [[], new Set()];
  const put = (policy: GivenMap): void => {
    const text = JSON.stringify(dataOf(treeOf(policy, { start: 0, end: 0 })));
    if (!said.has(text)) inline.push(policy);
    said.add(text);
  };
  return { managed: new Set(), inline, put, add: (name, statements) => put(inlinePolicy(name, statements)) };
};
