import { customer, demarcate, nobody } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { tiller } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(tiller, {
    ...partOf('stands on the pods that Tiller runs in'),
    'publish-platform-patches': nobody('Helm 2 has reached its end: nobody fixes Tiller any more', says.gone),
    'upgrade-platform': customer('Move to a version of Helm that needs no Tiller, and delete it.', says.gone),
    'limit-exposure': customer('Let nothing but its own pod reach Tiller as long as it runs.', says.least),
  }),
];
