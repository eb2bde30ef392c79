import type { Declaration } from '../../model/index.ts';
import type { Resource, Stack } from './frame.ts';

/** Everything a stack declares, and what its nested stacks declare. `maybe` is why the stack itself may not exist. */
export const declarationsOf = (stack: Stack, maybe?: string): readonly Declaration[] => {
  const made: Declaration[] = [];
  for (const resource of stack.resources.values()) {
    const exists = resource.exists();
    if (exists === false) continue;
    const why = exists === true ? maybe : exists.why;
    made.push(declarationOf(resource, stack, why));
    const child = resource.child?.();
    if (child) for (const declaration of declarationsOf(child, why)) made.push(declaration);
  }
  return made;
};

const declarationOf = ({ id, logicalId, type, at, body, repeats }: Resource, stack: Stack, maybe: string | undefined): Declaration => ({
  id,
  address: stack.prefix + logicalId,
  type,
  body: body(),
  at,
  scope: stack.id,
  ...(stack.pseudo['AWS::Region'] !== undefined && { region: stack.pseudo['AWS::Region'] }),
  born: 'new',
  block: { id: `${at.file}:${at.line}`, ...(repeats && { repeats: 'for_each' }) },
  ...(maybe !== undefined && { maybe }),
});
