import { derived, isMap, type Lens, type Parts, type Plain } from '../../../model/index.ts';
import { document, type statement } from '../policy.ts';

type Block = { readonly [key: string]: Plain };

/** A `statement` block of a policy document, as the JSON statement that it stands for. */
export const asStatement = (block: Block): Plain => ({
  Sid: block['sid'],
  Effect: block['effect'] ?? 'Allow',
  Action: block['actions'],
  NotAction: block['not_actions'],
  Resource: block['resources'],
  NotResource: block['not_resources'],
  Condition: asCondition(block['condition']),
});

/** `condition` blocks as operators, each with its keys and their values; one that is not wholly known leaves the whole open. */
const asCondition = (blocks: Plain): Plain => {
  const all: readonly Plain[] = Array.isArray(blocks) ? blocks : [];
  const operators: Record<string, Record<string, Plain>> = {};
  for (const block of all) {
    if (!isMap(block)) return block;
    const { test, variable, values } = block;
    if (typeof test !== 'string') return test;
    if (typeof variable !== 'string') return variable;
    operators[test] = { ...operators[test], [variable]: values };
  }
  return operators;
};

/** The statements written in `statement` blocks, read as those of a JSON document are. */
export const statementBlocks = (path: string): Lens<Parts<typeof statement>> => ({
  path,
  named: 'sid',
  each: Object.fromEntries(
    Object.entries(document('').each ?? {}).map(([name, { via }]) => [name, derived('', plain => (via ?? open)(isMap(plain) ? asStatement(plain) : plain))]),
  ),
});
const open = (): { readonly unknown: string } => ({ unknown: 'it has no function' });
