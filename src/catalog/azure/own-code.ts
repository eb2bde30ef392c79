import { type Citation, type Holder, shared, unchecked } from '../../model/index.ts';
import { family } from './baselines/sources-of-families.ts';

/** Microsoft builds the service; what is written for it (scripts, functions, pipelines) is the customer’s to make safe. */
export const ownCode = (what: string, source: Citation = family.engineCode): Holder =>
  unchecked(
    `${what} are content, and no configuration shows how safe they are`,
    shared({ provider: 'Builds and tests the software of the service.', customer: `Write ${what} that hold no holes.` }, source),
  );
