import { supportOf } from '../parameters.ts';

/** By https://learn.microsoft.com/en-us/azure/postgresql/configure-maintain/extended-support, as it stood in November 2026. */
export const supportOfVersion = supportOf({ '9': 'ended', '10': 'ended', '11': 'ended', '12': 'extended', '13': 'extended' });
