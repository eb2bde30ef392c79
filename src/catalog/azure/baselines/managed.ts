import { customer, type DutyId, type Holder, provider, shared, unchecked } from '../../../model/index.ts';
import { borrowed } from '../../borrowed.ts';
import { abstracted } from './abstracted.ts';
import { floodsAtYourFront } from './every-family.ts';
import { says } from './sources.ts';
import { family } from './sources-of-families.ts';

/** PostgreSQL: Microsoft runs and patches the engine, the customer configures it. */
export const databases: Readonly<Record<DutyId, Holder>> = {
  ...abstracted,
  'absorb-floods': floodsAtYourFront,
  'publish-os-patches': provider('Builds the images of the system below the engine.', says.hardened),
  'apply-os-patches': provider('Installs the fixes of the system below the engine.', says.monitoring),
  'publish-platform-patches': provider('Tests and publishes fixes of the engine.', family.engine),
  'apply-platform-patches': provider('Installs fixes of the engine in the maintenance window.', family.engine),
  'offer-upgrades': provider('Offers new major versions of the engine, and says when old ones end.', family.engine),
  'upgrade-platform': unchecked(
    'which versions are still supported changes with time',
    customer('Move to a supported major version before the old one ends.', family.engineSettings),
  ),
  'survive-failure': shared(
    { provider: 'Runs the standby, and switches over to it when the first copy fails.', customer: 'Ask for copies in several zones.' },
    family.engine,
  ),
  'limit-exposure': customer('Decide whether the internet can reach the engine.', family.engineSettings),
  'filter-traffic': customer('Let in only the networks that need the engine.', family.engineSettings),
  'segment-network': unchecked(
    'which networks hold only engines is known to people',
    customer('Place the engine in a network of its own kind, or behind a private endpoint.', family.engineSettings),
  ),
  'control-egress': unchecked(
    'what an engine may call outside is decided inside it',
    customer('Decide what the engine may call outside.', family.engineSettings),
  ),
  'encrypt-in-transit': shared({ provider: 'Offers current TLS on the engine.', customer: 'Refuse plain and outdated connections.' }, family.engine),
  'guard-credentials': unchecked(
    'where passwords of the engine are kept, no configuration shows',
    customer('Keep the passwords of the engine in a vault and rotate them, or do without them.', family.secrets),
  ),
  'write-safe-code': unchecked(
    'queries and procedures are content, and no configuration shows how safe they are',
    shared({ provider: 'Builds and tests the software of the service.', customer: 'Write queries and procedures that hold no holes.' }, family.engineCode),
  ),
  'guard-apis': unchecked(
    'who calls the engine through your own programs, no configuration shows',
    shared(
      { provider: 'Authenticates the calls that manage the service.', customer: 'Decide how people and programs reach the engine, and by which credentials.' },
      says.planes,
    ),
  ),
  'back-up-data': shared(
    {
      provider: 'Takes the automatic backups, and encrypts and keeps them.',
      customer: 'Set how long backups are kept, and whether another region holds them.',
    },
    family.engine,
  ),
  'undo-mistakes': unchecked(
    'locks stand on resource groups and subscriptions, which are not read as a setting of each resource',
    customer('Protect the engine from deletion by mistake.', says.locks),
  ),
  'record-access': unchecked(
    'whether a diagnostic setting stands beside the resource is checked where the service has a check of it',
    shared({ provider: 'Records the calls that manage resources.', customer: 'Switch on the logs of the engine itself.' }, family.logs),
  ),
};

/** Databases, caches and gateways, drawn after PostgreSQL. */
export const managed: Readonly<Record<DutyId, Holder>> = {
  ...borrowed(databases, 'PostgreSQL', 'postgresql/flexible-server/'),
  'publish-platform-patches': provider('Builds the fixes of the engine.', says.fixed),
  'apply-platform-patches': provider('Installs the fixes of the engine.', says.monitoring),
  'offer-upgrades': provider('Offers new versions of the engine, and says when old ones end.', family.ends),
};
