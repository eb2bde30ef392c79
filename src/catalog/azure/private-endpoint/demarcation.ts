import { customer, demarcate, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { networking } from '../networking.ts';
import { endpoint, linkService } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(endpoint, {
    ...networking,
    'limit-exposure': unchecked(
      'whether the service still has a public address is checked where it is declared',
      customer('Close the public address of what has an endpoint.', says.endpoints),
    ),
    'control-egress': provider('Leads to the one resource that the endpoint names, and to no other of its kind.', says.endpoints),
    'segment-network': shared({ provider: 'Gives the service an address inside your network.', customer: 'Have names resolve to it.' }, says.names),
    'limit-trust': unchecked(
      'whose resource it is, an id does not say',
      shared(
        { provider: 'Connects nothing that the owner of the resource did not approve.', customer: 'Connect only to resources whose owner you trust.' },
        says.endpoints,
      ),
    ),
  }),
  demarcate(linkService, {
    ...networking,
    'control-egress': notApplicable('a link service takes connections, and opens none'),
    'segment-network': provider('Leads callers to the service alone, and not into the network behind it.', says.behind),
    'limit-exposure': unchecked(
      'who may ask for a connection is checked as trust',
      customer('Offer the service only to those who are meant to have it.', says.services),
    ),
    'limit-trust': shared(
      { provider: 'Lets nobody in before a request was approved.', customer: 'Name who may ask, and look at each request before you approve it.' },
      says.services,
    ),
  }),
];
