import { customer, demarcate, inferred, nobody, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { databases as managed } from '../baselines/index.ts';
import { server } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(server, {
    ...managed,
    'apply-os-patches': provider('Patches the system below the engine, whatever the version of the engine.', says.policy),
    'publish-platform-patches': when(server, 'version', {
      standard: provider('Tests and publishes fixes of the engine.', says.policy),
      extended: provider('Makes critical security fixes, for which you pay.', says.extended),
      ended: nobody('nobody fixes an engine whose extended support has ended', says.policy),
    }),
    'apply-platform-patches': when(server, 'version', {
      standard: provider('Installs minor versions in the maintenance window.', says.policy),
      extended: provider('Installs the critical fixes that it makes.', says.extended),
      ended: notApplicable('no fixes are made for this version any more'),
    }),
    'upgrade-platform': customer('Move to a newer major version before the old one ends.', says.extended),
    'offer-upgrades': provider('Offers new major versions of the engine, and says when old ones end.', says.policy),
    'survive-failure': shared(
      { provider: 'Keeps the standby up to date, and fails over to it.', customer: 'Ask for a standby in another zone.' },
      says.availability,
    ),
    'limit-exposure': customer('Close public access, or let in only addresses that you name.', says.security),
    'filter-traffic': customer('Keep what runs in Azure for other customers out.', says.firewall),
    'segment-network': customer('Put the server into your own network, or reach it through a private endpoint.', says.security),
    'encrypt-in-transit': shared({ provider: 'Takes TLS 1.2 or newer, and no plain connections unless told to.', customer: 'Leave it so.' }, says.tls),
    'authenticate-strongly': customer('Let in identities of Microsoft Entra ID rather than passwords.', says.security),
    'encrypt-at-rest': provider('Encrypts data, replicas and backups, and lets nobody switch that off.', says.security),
    'control-keys': when(server, 'key', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
        says.security,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared({ provider: 'Uses the key only as long as you let it.', customer: 'Keep the key in a vault and have it rotated.' }, says.security),
      ),
    }),
    'back-up-data': shared(
      { provider: 'Takes the backups, and encrypts and keeps them.', customer: 'Set how long they are kept, and whether another region holds them.' },
      says.backups,
    ),
    'undo-mistakes': unchecked(
      'locks are resources of their own, and are not read as facts of the server',
      shared({ provider: 'Restores to a point in time, and deleted servers for a while.', customer: 'Lock the server against deletion.' }, says.backups),
    ),
    'record-access': shared(
      { provider: 'Logs connections and checkpoints by default.', customer: 'Leave that on, and have the logs collected.' },
      says.logging,
    ),
    'guard-apis': customer(
      'Slow down those who guess passwords.',
      inferred(
        says.security,
        'Says that customers decide whether passwords are taken; so slowing down those who guess them, by a parameter of the server, is theirs.',
      ),
    ),
  }),
];
