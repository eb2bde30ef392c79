import { asset, flag, list, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const privateLink = service({ id: 'azure.private-endpoint', name: 'Azure Private Link', vendor: 'azure' });

export const endpoint = asset(privateLink, 'endpoint', {
  /** A private zone gives its names the private address. */
  resolves: flag({ unset: false, source: says.names }),
});

/** A service of yours that others reach through endpoints of theirs. */
export const linkService = asset(privateLink, 'link-service', {
  /** Subscriptions that may ask; a `*` is everybody. */
  visibleTo: list({ unset: { items: [] }, source: says.roles }),
  approves: list({ unset: { items: [] }, source: says.roles }),
});
