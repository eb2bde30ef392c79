import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { soundsSecret } from '../../secrets.ts';

/** Whether the name of a parameter announces a secret; a name of which only the end is known may be enough. */
export const isNamedLikeSecret = (name: Plain): Worked<boolean> => {
  if (isUnresolved(name)) return { unknown: name[unresolved], among: [true, false] };
  const last = typeof name === 'string' ? (name.split('/').at(-1) ?? '') : '';
  if (soundsSecret(last)) return { value: true };
  return hasHoles(last) ? { unknown: 'the end of its name is not known', among: [true, false] } : { value: false };
};

/** The settings that a check speaks of, by what they switch; others go by their path. */
const settings: Readonly<Record<string, string>> = {
  '/ssm/documents/console/public-sharing-permission': 'public sharing of documents',
  '/ssm/automation/customer-script-log-destination': 'logs of runbooks',
};
export const settingOf = (id: Plain): Worked<string> => {
  if (isUnresolved(id)) return { unknown: id[unresolved] };
  const text = String(id);
  const path = text.startsWith('arn:') ? text.slice(text.indexOf(':servicesetting/') + ':servicesetting'.length) : text;
  return { value: settings[path] ?? path };
};
