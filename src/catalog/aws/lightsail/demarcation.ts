import { customer, demarcate, inferred, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted, infrastructure, managed } from '../baselines/index.ts';
import { bucket, database, instance } from './service.ts';
import { says } from './sources.ts';

const notWritten = 'no property of it says so, in any format';

export default [
  demarcate(instance, {
    ...infrastructure,
    'apply-os-patches': unchecked(
      'the patch level inside an instance is not in its configuration',
      customer('Install the fixes of system and blueprint on the instance.', says.system),
    ),
    'harden-os': unchecked(
      'what is set up inside an instance, no configuration of it shows',
      customer('Set up the system so that it offers little to attack.', says.system),
    ),
    'survive-failure': unchecked('an instance is one machine in one zone', customer('Put several instances behind a load balancer.', says.system)),
    'limit-exposure': unchecked(
      'an instance of Lightsail has a public address by its purpose',
      customer('Keep what is not meant for the internet on instances without open ports.', says.firewall),
    ),
    'filter-traffic': customer('Open only the ports that are needed, to the addresses that need them.', says.firewall),
    'segment-network': unchecked('instances of one account stand in one network', infrastructure['segment-network']),
    'control-egress': unchecked('the firewall lets all traffic leave', customer('Limit what may leave on the instance itself.', says.firewall)),
    'guard-credentials': customer('Keep secrets out of start-up scripts, and use key pairs of your own.', says.system),
    'encrypt-at-rest': unchecked(notWritten, infrastructure['encrypt-at-rest']),
    'control-keys': unchecked(notWritten, infrastructure['control-keys']),
    'back-up-data': customer('Switch automatic snapshots on.', says.snapshots),
    'undo-mistakes': unchecked('nothing protects an instance from deletion but rights', infrastructure['undo-mistakes']),
    'record-access': unchecked('logs are written inside the instance', infrastructure['record-access']),
  }),
  demarcate(database, {
    ...managed,
    'apply-platform-patches': provider('Installs fixes of the engine in the maintenance window.', says.engine),
    'upgrade-platform': unchecked('which version a blueprint stands for is not written', managed['upgrade-platform']),
    'survive-failure': unchecked(
      'whether a plan has a standby is a matter of its name',
      shared({ provider: 'Runs the standby of plans that have one.', customer: 'Choose a plan with a standby.' }, says.engine),
    ),
    'limit-exposure': customer('Keep the database off the internet.', says.database),
    'filter-traffic': unchecked('a database takes no rules; it is public, or reached by resources of the account', managed['filter-traffic']),
    'segment-network': provider('Keeps databases in a network that it runs, and joins it to networks of the account where that was asked for.', says.engine),
    'control-egress': unchecked('a database takes no rules for what leaves', managed['control-egress']),
    'encrypt-in-transit': unchecked('which connections the engine takes is a parameter that is not written', managed['encrypt-in-transit']),
    'guard-credentials': customer('Have Lightsail make the password, or keep it in a secret store.', says.database),
    'encrypt-at-rest': unchecked(notWritten, managed['encrypt-at-rest']),
    'control-keys': unchecked(notWritten, managed['control-keys']),
    'back-up-data': shared({ provider: 'Takes automated backups.', customer: 'Leave them on.' }, says.database),
    'undo-mistakes': unchecked('nothing protects a database from deletion but rights', managed['undo-mistakes']),
    'record-access': unchecked('which logs the engine writes is a parameter that is not written', managed['record-access']),
  }),
  demarcate(bucket, {
    ...abstracted,
    'limit-exposure': customer('Keep the bucket private, and let no single object be opened.', says.bucket),
    'filter-traffic': { ...abstracted['filter-traffic'], source: inferred(says.security) },
    'segment-network': { ...abstracted['segment-network'], source: inferred(says.security) },
    'encrypt-in-transit': unchecked('clients choose the address that they call', abstracted['encrypt-in-transit']),
    'control-keys': unchecked(notWritten, abstracted['control-keys']),
    'back-up-data': unchecked('copies elsewhere are made by other tools', abstracted['back-up-data']),
    'undo-mistakes': customer('Keep older versions of objects.', says.versions),
    'record-access': unchecked('whether requests are logged is not written with the bucket', abstracted['record-access']),
  }),
];
