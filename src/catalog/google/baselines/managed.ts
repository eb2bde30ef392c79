import { customer, type DutyId, type Holder, provider, shared, unchecked } from '../../../model/index.ts';
import { borrowed } from '../../borrowed.ts';
import { abstracted } from './abstracted.ts';
import { says } from './sources.ts';

/** Cloud SQL: Google runs the engine, the customer configures it. */
export const databases: Readonly<Record<DutyId, Holder>> = {
  ...abstracted,
  'absorb-floods': unchecked(
    'what stands before an engine is not part of it',
    shared(
      { provider: 'Absorbs floods at its front ends.', customer: 'Keep the engine off public addresses, or behind something that absorbs floods.' },
      says.floodsElsewhere,
    ),
  ),
  'upgrade-platform': unchecked(
    'which versions are still supported changes with time',
    customer('Move to a supported major version before the old one ends.', says.versions),
  ),
  'offer-upgrades': provider('Offers new major versions of the engine, and says when old ones end.', says.versions),
  'publish-platform-patches': provider('Makes the fixes of the engine’s vendor available.', says.engine),
  'apply-platform-patches': shared(
    { provider: 'Installs fixes of the engine in scheduled maintenance.', customer: 'Say when maintenance may come, and do not put it off.' },
    says.engine,
  ),
  'survive-failure': customer('Ask for a standby in a second zone.', says.engine),
  'limit-exposure': customer('Decide whether the internet can reach the engine.', says.engine),
  'filter-traffic': customer('Let in only the networks that need the engine.', says.engine),
  'segment-network': unchecked(
    'which networks reach the engine privately is decided by their peering',
    customer('Place the engine in a network of its own kind.', says.segments),
  ),
  'control-egress': unchecked('what an engine may call is decided in the engine', customer('Decide what the engine may call outside.', says.settings)),
  'encrypt-in-transit': customer('Refuse connections that are not encrypted.', says.engine),
  'guard-credentials': unchecked(
    'where passwords of the engine are kept, no configuration shows',
    customer('Keep the passwords of the engine in a secret store, and rotate them.', says.secrets),
  ),
  'write-safe-code': unchecked(
    'queries and procedures are content, and no configuration shows how safe they are',
    shared({ provider: 'Builds and tests the software of the service.', customer: 'Write queries and procedures that hold no holes.' }, says.queries),
  ),
  'guard-apis': unchecked(
    'who calls the engine through your own programs, no configuration shows',
    shared({ provider: 'Authenticates the calls that manage the service.', customer: 'Decide who may call the engine, and how often.' }, says.engineCaller),
  ),
  'back-up-data': shared(
    { provider: 'Takes and keeps the backups that were asked for.', customer: 'Switch backups on, and say how long they are kept.' },
    says.engine,
  ),
};

/** Databases, drawn after Cloud SQL. */
export const managed = borrowed(databases, 'Cloud SQL', 'sql/docs/shared-responsibility');
