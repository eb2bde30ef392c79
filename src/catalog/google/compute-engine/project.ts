import { asset, flag, list, plus, work } from '../../../model/index.ts';
import { computeEngine } from './compute-engine.ts';
import { says } from './sources.ts';

/** The metadata that every machine of a project gets. */
const declared = asset(computeEngine, 'project', { osLogin: flag({ unset: false, source: says.login }) });
/** `logins` is what machines take over that say nothing themselves. */
export const project = plus(declared, me => ({
  logins: work(me, ['osLogin'], list(), ({ osLogin }) => ({
    value: osLogin.is === 'unknown' ? { items: [], rest: osLogin.why } : { items: [osLogin.value ? 'by IAM' : 'by keys'] },
  })),
}));
