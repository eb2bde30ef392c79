import { textOf, valueIn } from '../text-tree/index.ts';
import { callOf } from './call.ts';
import { truthOf } from './conditions.ts';
import { type Frame, placeIn, report } from './frame.ts';
import type { Copy } from './loops.ts';
import { unresolved } from './node.ts';

/** Reports the rules of a template that its parameters certainly break: CloudFormation would not deploy it with them. */
export const checkRules = (rules: readonly Copy[]): void => {
  for (const { key, entry, frame: around } of rules) {
    const frame: Frame = { ...around, evaluate: ofRules(around.evaluate) };
    const condition = valueIn(entry.value, 'RuleCondition');
    if (condition && truthOf(condition, frame) !== true) continue;
    const assertions = valueIn(entry.value, 'Assertions');
    for (const assertion of assertions?.is === 'list' ? assertions.items : []) {
      const assert = valueIn(assertion, 'Assert');
      if (!assert || truthOf(assert, frame) !== false) continue;
      const said = textOf(valueIn(assertion, 'AssertDescription'));
      report(
        around,
        assertion,
        `The parameters break the rule ${key}${said === undefined ? '' : ` (${said})`}: CloudFormation would refuse them. Give others.`,
      );
    }
  }
};

/** Functions that only rules have; what they say of the account is not known. */
const aboutTheAccount: ReadonlySet<string> = new Set(['Fn::RefAll', 'Fn::ValueOf', 'Fn::ValueOfAll']);
const ofRules =
  (evaluate: Frame['evaluate']): Frame['evaluate'] =>
  (tree, frame, at) => {
    const name = callOf(tree)?.name;
    return name !== undefined && aboutTheAccount.has(name)
      ? unresolved(name, 'it is known at deployment', at ?? placeIn(frame, tree))
      : evaluate(tree, frame, at);
  };
