import { type Catalog, joinServices } from '../model/index.ts';
import { served } from './met.ts';

/** The services that read any of these types, and no others: what an estate does not have is never loaded. */
export const catalogOf = async (types: ReadonlySet<string>): Promise<Catalog> => {
  const met = served.filter(([, read]) => read.split(' ').some(type => types.has(type)));
  return joinServices((await Promise.all(met.map(([load]) => load()))).map(module => module.default));
};

/** All services, for what is asked of the catalog itself. */
export const wholeCatalog = async (): Promise<Catalog> => (await import('./index.ts')).catalog;
