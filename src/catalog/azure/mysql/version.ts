import { supportOf } from '../parameters.ts';

/** By https://learn.microsoft.com/en-us/azure/mysql/concepts-version-policy, as it stood in November 2026. */
export const supportOfVersion = supportOf({ '5': 'ended', '5.6': 'ended', '5.7': 'extended' });
