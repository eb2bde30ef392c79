import type { Published } from '../../model/index.ts';
import { aws } from './aws.ts';
import { containers } from './containers.ts';
import { google } from './google.ts';
import { microsoft } from './microsoft.ts';

/** Every table of responsibilities that a publisher has printed, as it printed it. */
export const published: readonly Published[] = [...aws, ...microsoft, ...google, ...containers];
