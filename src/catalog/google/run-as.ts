import { derived, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../model/index.ts';

export const runAs = ['default', 'own'] as const;
type RunAs = (typeof runAs)[number];

const shared =
  /(?:-compute@developer|@appspot|@cloudbuild)\.gserviceaccount\.com$|\uE002data\.google_(?:compute|app_engine)_default_service_account\.|^default$|\/serviceAccounts\/\d+-compute@/;

/** Whether something acts as an account of its own, or as one that Google makes for every project. */
export const runAsOf = (plain: Plain): Worked<RunAs> => {
  const account = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (isUnresolved(account)) return { unknown: account[unresolved], among: runAs };
  if (typeof account !== 'string' || account === '' || shared.test(account)) return { value: 'default' };
  return /\uE001$|\uE002data\./.test(account) ? { unknown: 'which service account is meant is not known', among: runAs } : { value: 'own' };
};

/** The account that is named at a path. */
export const runAsAt = (path: string): Lens<RunAs> => derived(path, runAsOf);
