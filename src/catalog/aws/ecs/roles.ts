import { type Fact, same, type Worked } from '../../../model/index.ts';

/** A reference to a role is to the same role whichever of its attributes is named. */
const withoutAttribute = (role: string): string => String(role).replace(/\.[^.\uE003]+\uE003/, '\uE003');

/** Whether the programs of a task and the agent that starts them have roles of their own. Programs without a role have nothing to share. */
export const rolesApart = ({ taskRole, executionRole }: { readonly taskRole: Fact<string>; readonly executionRole: Fact<string> }): Worked<boolean> => {
  const open = [taskRole, executionRole].find(role => role.is === 'unknown');
  if (taskRole.is !== 'unknown' && taskRole.value === '') return { value: true };
  if (taskRole.is === 'unknown' || executionRole.is === 'unknown')
    return { unknown: open?.is === 'unknown' ? open.why : 'a role is not known', among: [true, false] };
  const one = same(withoutAttribute(taskRole.value), withoutAttribute(executionRole.value));
  return one === undefined ? { unknown: 'a part of a role’s name is not known', among: [true, false] } : { value: !one };
};
