import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { server } from './service.ts';
import { says } from './sources.ts';

const noFiles = notApplicable('a server keeps no files; they lie in the buckets and file systems behind it');
const decidesReach = customer('Decide whether the internet is meant to reach the server.', says.public);
const groups = customer('Let the groups around the endpoint admit only the partners that send and fetch.', says.groups);

export default [
  demarcate(server, {
    ...abstracted,
    'limit-exposure': decidesReach,
    'filter-traffic': when(server, 'reachedFrom', {
      'the internet': unchecked(
        'a public endpoint has no groups; only an endpoint in your network can tell callers apart by address',
        shared(
          { provider: 'Guards its published endpoint.', customer: 'Place the server in your network where callers must be told apart by address.' },
          says.noGroups,
        ),
      ),
      'the internet, through your network': groups,
      'your network': groups,
    }),
    'segment-network': unchecked(
      'which networks may hold an endpoint follows from your plan of the network',
      customer('Place the endpoint in a network apart from those of your programs.', says.placed),
    ),
    'encrypt-in-transit': shared(
      { provider: 'Speaks the protocols and algorithms that are chosen.', customer: 'Choose no FTP, and a current security policy.' },
      says.policies,
    ),
    'authenticate-strongly': unchecked(
      'how users prove who they are is decided by the keys, directory or function behind the server',
      shared(
        {
          provider: 'Checks users against the provider of identities that you name.',
          customer: 'Have users sign in with keys, or see that passwords are strong and tries few.',
        },
        says.signIn,
      ),
    ),
    'guard-credentials': shared(
      { provider: 'Makes the private key of the server where you bring none.', customer: 'Keep a key that you bring out of the source.' },
      says.hostKey,
    ),
    'guard-apis': provider('Lets in those users only whom the provider of identities vouches for.', says.signIn),
    'survive-failure': when(server, 'reachedFrom', {
      'the internet': provider('Runs the server in several zones.', says.zones),
      'the internet, through your network': spread(),
      'your network': spread(),
    }),
    'record-access': shared(
      { provider: 'Writes what users do to a log group, where you name one.', customer: 'Name a log group, and have it kept and watched.' },
      says.logs,
    ),
    'encrypt-at-rest': noFiles,
    'control-keys': noFiles,
    'classify-data': noFiles,
    'retain-and-dispose': noFiles,
    'back-up-data': noFiles,
    'prove-recovery': noFiles,
    'undo-mistakes': noFiles,
  }),
];

function spread() {
  return unchecked(
    'how many subnets are enough follows from how long the server may be away',
    shared({ provider: 'Runs the server in each zone that you name.', customer: 'Name subnets in several zones.' }, says.zones),
  );
}
