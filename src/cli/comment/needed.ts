import { UsageError } from '../usage-error.ts';
import type { Environment } from './platform.ts';

/** The first of these variables that is set; else what to do. */
export const needed = (env: Environment, names: readonly string[], what: string, todo: string): string => {
  for (const name of names) {
    const value = env[name];
    if (value !== undefined && value !== '') return value;
  }
  throw new UsageError(`${names.join(' or ')} is not set: ${what}`, todo);
};

/** An address without the slash at its end. */
export const base = (address: string): string => address.replace(/\/+$/, '');
