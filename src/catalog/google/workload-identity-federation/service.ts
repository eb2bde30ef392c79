import { asset, choice, flag, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const federation = service({ id: 'google.workload-identity-federation', name: 'Workload Identity Federation', vendor: 'google' });

/** Whose tokens are exchanged for ones of Google. */
export const provider = asset(federation, 'provider', {
  /** Whether others than you get tokens from the same issuer. */
  issuer: choice(['of many customers', 'of one customer'], { unsaid: 'the issuer is not named' }),
  /** A condition says whose tokens count. */
  condition: flag({ unset: false, source: says.conditions }),
});
