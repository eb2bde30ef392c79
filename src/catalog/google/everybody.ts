import { holdsNoneOf } from '../../model/index.ts';

/** A list of members in which neither the whole internet nor everybody with an account of Google is named. */
export const nobodyInParticular = holdsNoneOf('allUsers', 'allAuthenticatedUsers');
