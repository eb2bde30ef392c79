import { type Catalog, type Estate, joinServices } from '../model/index.ts';
import { served } from './met.ts';

/** The services that read any of these types, and no others: what an estate does not have is never loaded. */
export const catalogOf = async (types: ReadonlySet<string>): Promise<Catalog> => {
  const wanted = new Set([...types].map(anyCase));
  const met = served.filter(([, read]) => read.split(' ').some(type => wanted.has(anyCase(type))));
  return { ...joinServices((await Promise.all(met.map(([load]) => load()))).map(module => module.default)), kinds: kinds() };
};

/** The ids of all kinds of asset, which no type of a format is written like: `aws.s3.bucket`. */
const kinds = (): readonly string[] => served.flatMap(([, read]) => read.split(' ').filter(type => /^[a-z0-9-]+(?:\.[a-z0-9-]+){2}$/.test(type)));

/** The services that an estate meets: what it declares, and what its live answers list, if only to say that there is none. */
export const catalogFor = ({ declarations, complete }: Pick<Estate, 'declarations' | 'complete'>): Promise<Catalog> => {
  const types = new Set([...complete].map(entry => entry.slice(0, entry.lastIndexOf(' in '))));
  const told = new Set<ReadonlySet<string>>();
  for (const { type, live } of declarations) {
    types.add(type);
    if (live) told.add(live.tells);
  }
  for (const tells of told) for (const type of tells) types.add(type);
  return catalogOf(types);
};

/** Azure takes its types whatever the case of their letters. */
const anyCase = (type: string): string => (type.includes('/') ? type.toLowerCase() : type);

/** All services, for what is asked of the catalog itself. */
export const wholeCatalog = async (): Promise<Catalog> => (await import('./index.ts')).catalog;
