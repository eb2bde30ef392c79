import { at, derived, each, type Several } from '../../../model/index.ts';
import { constraintRefuses, refuses } from './enforcing.ts';
import type { call } from './service.ts';

type OnFailure = 'Fail' | 'Ignore';
/** Paths below one that may end in a dot, with the format's words for a list and a property. */
export const webhookLenses = (below: string, calls: string, onFailure: string) => ({
  name: at<string>(`${below}metadata.name`),
  calls: each<typeof call>(`${below}${calls}`, 'name', { name: at<string>('name'), onFailure: at<OnFailure>(onFailure) }),
});
export const policyLenses = (below = '') => ({ name: at<string>(`${below}metadata.name`), onFailure: at<OnFailure>(`${below}spec.failurePolicy`) });
export const bindingLenses = (below = '') => ({ name: at<string>(`${below}metadata.name`), actions: at<Several<string>>(`${below}spec.validationActions`) });
export const kyvernoLenses = (below = '') => ({ name: at<string>(`${below}metadata.name`), refuses: derived<boolean>(`${below}spec`, refuses) });
export const constraintLenses = (below = '') => ({ name: at<string>(`${below}metadata.name`), refuses: derived<boolean>(`${below}spec`, constraintRefuses) });
