import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { isSaid } from '../said.ts';

/** Whether an alarm tells somebody: it has actions, and they are not switched off. */
export const tellsSomebody =
  (actions: string, enabled: string) =>
  (alarm: Plain): Worked<boolean> => {
    if (!isMap(alarm)) return isUnresolved(alarm) ? { unknown: alarm[unresolved], among: [true, false] } : { value: false };
    const on = alarm[enabled];
    if (on === false || on === 'false') return { value: false };
    const said = isSaid(alarm[actions]);
    return 'value' in said && said.value && isUnresolved(on) ? { unknown: on[unresolved], among: [true, false] } : said;
  };
