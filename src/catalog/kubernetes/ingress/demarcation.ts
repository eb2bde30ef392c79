import { customer, demarcate } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { gateway, ingress } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(ingress, {
    ...partOf('stands on the pods behind the Ingress, or on its controller'),
    'encrypt-in-transit': customer('Name a certificate for every host, and send callers without TLS there.', says.tls),
    'limit-exposure': customer('Publish only the hosts and paths that are meant for callers outside.', says.hosts),
    'harden-workload': customer('Keep what those who write an Ingress say out of the configuration of its controller.', says.snippets),
  }),
  demarcate(gateway, {
    ...partOf('stands on the pods behind the Gateway, or on its controller'),
    'encrypt-in-transit': customer('Listen for TLS, and send callers without it there.', says.gateway),
    'limit-trust': customer('Say of which namespaces each listener takes routes.', says.gateway),
  }),
];
