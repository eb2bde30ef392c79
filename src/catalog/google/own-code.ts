import { type Citation, type Holder, shared, unchecked } from '../../model/index.ts';
import { says } from './baselines/sources.ts';

/** Google builds the service; what is written for it (scripts, functions, rules) is the customer’s to make safe. */
export const ownCode = (what: string, source: Citation = says.queries): Holder =>
  unchecked(
    `${what} are content, and no configuration shows how safe they are`,
    shared({ provider: 'Builds and tests the software of the service.', customer: `Write ${what} that hold no holes.` }, source),
  );
