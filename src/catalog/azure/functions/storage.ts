import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const both = [true, false] as const;

/** Whether the settings of an app name its storage by account, and not by a connection string: a list of names and values. */
export const storageByIdentity = (settings: Plain): Worked<boolean> => {
  if (isUnresolved(settings)) return { unknown: settings[unresolved], among: both };
  const pairs = Array.isArray(settings) ? (settings as readonly Plain[]) : [];
  const names = pairs.map(pair => (isMap(pair) ? pair['name'] : pair));
  if (names.some(name => typeof name === 'string' && /^AzureWebJobsStorage__(?:accountName|blobServiceUri|credential)$/i.test(name))) return { value: true };
  if (names.some(name => typeof name === 'string' && /^AzureWebJobsStorage$/i.test(name))) return { value: false };
  const open = names.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: both } : { value: false };
};
