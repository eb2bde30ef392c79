import { at, each, present, type Several } from '../../../model/index.ts';
import type { rule, subject } from './service.ts';

/** The facts of objects that are written as they are in a manifest, below a path that may end in a dot. */
export const roleLenses = (below = '') => ({
  name: at<string>(`${below}metadata.name`),
  aggregated: present(`${below}aggregationRule`),
  rules: each<typeof rule>(`${below}rules`, 'name', {
    name: at<string>('name'),
    verbs: at<Several<string>>('verbs'),
    resources: at<Several<string>>('resources'),
    groups: at<Several<string>>('apiGroups'),
    names: at<Several<string>>('resourceNames'),
  }),
});
export const bindingLenses = (below = '') => ({
  name: at<string>(`${below}metadata.name`),
  role: at<string>(`${below}roleRef.name`),
  subjects: each<typeof subject>(`${below}subjects`, 'name', { name: at<string>('name'), kind: at<string>('kind') }),
});
