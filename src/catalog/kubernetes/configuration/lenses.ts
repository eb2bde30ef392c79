import { at, gather, present } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { carriedAt } from './carried.ts';

/** The facts of objects that are written as they are in a manifest, below a path that ends in a dot. */
export const secretLenses = (below = '') => ({
  name: at<string>(`${below}metadata.name`),
  carries: gather(carriedAt(`${below}data`), carriedAt(`${below}stringData`)),
  ofTheCluster: present(`${below}metadata.uid`),
});
export const configMapLenses = (below = '') => ({ name: at<string>(`${below}metadata.name`), secrets: secretsOfMap(`${below}data`) });
