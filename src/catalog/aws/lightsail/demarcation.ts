import { customer, demarcate, held, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted, infrastructure, managed } from '../baselines/index.ts';
import { operations } from '../baselines/sources-of-use.ts';
import { bucket, database, instance } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(instance, {
    ...infrastructure,
    'publish-os-patches': held(
      says.makers,
      { party: 'provider', does: 'Publishes fixes of Amazon Linux.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of the systems that they make.' },
    ),
    'apply-os-patches': unchecked(
      'the patch level inside an instance is not in its configuration',
      customer('Install the fixes of system and blueprint on the instance.', says.system),
    ),
    'harden-os': unchecked(
      'what is set up inside an instance, no configuration of it shows',
      customer('Set up the system so that it offers little to attack.', says.system),
    ),
    'offer-upgrades': held(
      says.ends,
      { party: 'third-party:software-vendors', does: 'Release new versions of systems and programs, and say when old ones end.' },
      { party: 'provider', does: 'Offers new blueprints, and says when old ones end.' },
    ),
    'survive-failure': unchecked('an instance is one machine in one zone', customer('Put several instances behind a load balancer.', says.balanced)),
    'limit-exposure': unchecked(
      'an instance of Lightsail has a public address by its purpose',
      customer('Keep what is not meant for the internet on instances without open ports.', says.firewall),
    ),
    'filter-traffic': customer('Open only the ports that are needed, to the addresses that need them.', says.firewall),
    'segment-network': unchecked(
      'instances of one account and region stand in one network',
      shared(
        {
          provider: 'Keeps instances of each account and region in a private network of their own.',
          customer: 'Keep apart by account or region what must not meet.',
        },
        says.apart,
      ),
    ),
    'control-egress': unchecked('the firewall lets all traffic leave', customer('Limit what may leave on the instance itself.', says.firewall)),
    'encrypt-in-transit': unchecked(
      'what instances send to each other is decided inside them',
      shared(
        { provider: 'Encrypts what moves between instances and attached disks.', customer: 'Encrypt what your own programs send and accept.' },
        says.diskTraffic,
      ),
    ),
    'guard-credentials': customer('Keep secrets out of start-up scripts, and use key pairs of your own.', says.keyPairs),
    'guard-supply-chain': unchecked(
      'what was installed on an instance, no configuration of it shows',
      shared({ provider: 'Offers blueprints of named makers.', customer: 'Run only blueprints and programs whose origin you verified.' }, says.origin),
    ),
    'encrypt-at-rest': provider('Encrypts attached disks and their snapshots.', says.disks),
    'control-keys': provider('Holds and manages the keys of disks and snapshots.', says.diskKeys),
    'back-up-data': customer('Switch automatic snapshots on.', says.instances),
    'undo-mistakes': unchecked(
      'nothing protects an instance from deletion but rights',
      customer('Keep snapshots of your own, since automatic ones go with the instance.', says.instances),
    ),
    'record-access': unchecked(
      'logs are written inside the instance',
      shared({ provider: 'Records the calls that manage instances for 90 days.', customer: 'Collect the logs of the guest system.' }, operations.ownLogs),
    ),
  }),
  demarcate(database, {
    ...managed,
    'apply-os-patches': provider('Installs the fixes of the system below the engine.', says.managed),
    'apply-platform-patches': provider('Installs minor versions of the engine in the maintenance window.', says.managed),
    'upgrade-platform': unchecked(
      'which version a blueprint stands for is not written',
      customer('Move to a supported major version before the old one ends.', says.majors),
    ),
    'survive-failure': unchecked(
      'whether a plan has a standby is a matter of its name',
      shared({ provider: 'Runs the standby of plans that have one.', customer: 'Choose a plan with a standby.' }, says.standby),
    ),
    'limit-exposure': customer('Keep the database off the internet.', says.modes),
    'filter-traffic': provider('Opens the port of the engine and no other, to whom the mode of the database lets in.', says.modes),
    'segment-network': provider('Keeps databases in an internal network, which only resources of the Lightsail account reach.', says.modes),
    'control-egress': notApplicable('the network of a database is run by Lightsail, and takes no rules for what leaves'),
    'encrypt-in-transit': unchecked(
      'which connections the engine takes is a parameter that is not written',
      shared(
        { provider: 'Offers TLS on the engine, with a certificate.', customer: 'Connect over TLS, and refuse plain and outdated connections.' },
        says.databaseTls,
      ),
    ),
    'guard-credentials': customer('Have Lightsail make the password, or keep it in a secret store.', says.database),
    'encrypt-at-rest': provider('Encrypts every database.', says.managed),
    'control-keys': provider('Holds and manages the keys of databases.', says.databaseKeys),
    'back-up-data': shared({ provider: 'Takes automated backups.', customer: 'Leave them on.' }, says.database),
    'undo-mistakes': unchecked(
      'nothing protects a database from deletion but rights',
      customer('Take a snapshot before a database is deleted, since automatic backups go with it.', says.databaseEnd),
    ),
    'record-access': unchecked('which logs the engine writes is a parameter that is not written', managed['record-access']),
  }),
  demarcate(bucket, {
    ...abstracted,
    'limit-exposure': customer('Keep the bucket private, and let no single object be opened.', says.buckets),
    'limit-trust': unchecked(
      'whether another account deserves its trust, no setting shows',
      customer('Name as accounts with access only those that you mean.', says.buckets),
    ),
    'filter-traffic': provider('Takes requests over HTTPS only.', says.onlyHttps),
    'segment-network': notApplicable('a bucket stands in no network of the customer’s'),
    'encrypt-in-transit': provider('Takes requests over HTTPS only.', says.buckets),
    'guard-credentials': unchecked(
      'access keys of a bucket are made in the account, and no format declares them',
      customer('Attach instances in place of handing out keys, and rotate the keys that remain.', says.buckets),
    ),
    'encrypt-at-rest': provider('Encrypts what the bucket holds.', says.buckets),
    'control-keys': provider('Holds and manages the keys of buckets.', says.buckets),
    'back-up-data': unchecked('copies elsewhere are made by other tools', abstracted['back-up-data']),
    'undo-mistakes': customer('Keep older versions of objects.', says.buckets),
    'record-access': unchecked(
      'whether requests are logged is not written with the bucket',
      shared({ provider: 'Records the calls that manage buckets.', customer: 'Switch on access logs.' }, says.buckets),
    ),
  }),
];
