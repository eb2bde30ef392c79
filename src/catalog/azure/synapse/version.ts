import { supportOf } from '../parameters.ts';

/** By https://learn.microsoft.com/en-us/azure/synapse-analytics/spark/apache-spark-34-runtime, as it stood in November 2026. */
export const supportOfSpark = supportOf({ '2': 'ended', '3.0': 'ended', '3.1': 'ended', '3.2': 'ended', '3.3': 'ended', '3.4': 'ended' });
