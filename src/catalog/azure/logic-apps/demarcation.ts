import { customer, demarcate, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted, platform } from '../baselines/index.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { locks } from '../locks.ts';
import { partOf } from '../part-of.ts';
import { onSites } from '../web-site.ts';
import { app, connection, workflow } from './service.ts';
import { says } from './sources.ts';

const content = 'what a workflow does is content, and no setting shows how safe it is';
const shape = unchecked(
  content,
  shared(
    { provider: 'Builds and tests the connectors.', customer: 'Build and test the workflow, and hide inputs and outputs that are sensitive.' },
    says.shown,
  ),
);

export default [
  demarcate(workflow, {
    ...abstracted,
    'segment-network': provider('Runs workflows in networks of its own, into which no private endpoint of yours leads.', says.apart),
    'write-safe-code': shape,
    'encrypt-at-rest': provider('Encrypts definitions and the history of runs.', says.security),
    'control-keys': provider('Holds and manages the keys; a workflow that is paid by use takes none of yours.', says.security),
    'encrypt-in-transit': provider('Takes calls over TLS 1.2 or newer only.', says.security),
    'limit-exposure': customer('Say who may start the workflow, and who reads the history of its runs.', says.security),
    'filter-traffic': unchecked(
      'addresses that are named are checked under limit-exposure',
      customer('Name the addresses from which calls may come.', says.security),
    ),
    'control-egress': unchecked('what a workflow calls is content', customer('Decide which connectors may be used, and what they call.', says.security)),
    'guard-credentials': customer('Have the workflow authenticate by identity, and keep secrets out of parameters.', says.history),
    'guard-apis': unchecked(
      'who may start the workflow is checked under limit-exposure',
      shared({ provider: 'Checks signatures and tokens of callers.', customer: 'Renew the keys that sign addresses, or ask for tokens.' }, says.security),
    ),
    'survive-failure': unchecked(
      'whether a second workflow stands ready elsewhere is known to people',
      shared({ provider: 'Goes on when a machine fails.', customer: 'Deploy a second one elsewhere where nothing may stop.' }, says.zones),
    ),
    'undo-mistakes': unchecked(
      'locks stand on resource groups and subscriptions, which are not read as a setting of each resource',
      customer('Lock what must not be changed, and keep definitions where they can be rolled back.', locks),
    ),
    'record-access': shared({ provider: 'Records the calls that manage the workflow.', customer: 'Have the logs of runs collected.' }, onDiagnostics),
  }),
  demarcate(app, {
    ...platform,
    'survive-failure': unchecked(
      'how much failure must be survived follows from what the program is for',
      shared({ provider: 'Replaces instances that fail.', customer: 'Ask for several instances, in several zones.' }, says.zones),
    ),
    'write-safe-code': shape,
    'encrypt-at-rest': provider('Encrypts settings, definitions and the history of runs.', says.security),
    'control-keys': unchecked(
      'whose key encrypts the storage account is judged there',
      shared(
        { provider: 'Holds the keys of what is stored, unless you bring one.', customer: 'Bring a key of your own to the storage account where that matters.' },
        says.stored,
      ),
    ),
    'encrypt-in-transit': shared(
      { provider: 'Offers TLS 1.2 and newer on the address of the app.', customer: 'Turn away plain HTTP, plain FTP and outdated TLS.' },
      says.tls,
    ),
    'limit-exposure': customer('Decide whether the internet gets in, or only whom rules name.', says.restrictions),
    'guard-credentials': shared(
      { provider: 'Stores settings encrypted, and gives apps identities without passwords.', customer: 'Keep secrets in a vault, reached by an identity.' },
      onSites.security,
    ),
    'configure-platform': customer('Choose the protocols and settings that Microsoft leaves to you.', says.versions),
    'record-access': shared({ provider: 'Records the calls that manage the app.', customer: 'Have its logs collected.' }, onDiagnostics),
  }),
  demarcate(connection, {
    ...partOf('stands on the workflows that use the connection'),
    'guard-credentials': customer('Connect by identity where the other side takes one, and pass secrets as secure parameters.', says.security),
  }),
];
