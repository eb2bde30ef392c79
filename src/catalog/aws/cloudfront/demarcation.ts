import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { partOf } from '../part-of.ts';
import { distribution, headersPolicy } from './service.ts';
import { says } from './sources.ts';

const copies = notApplicable('a distribution keeps copies of what lies at the origin, where the data has its line');

export default [
  demarcate(distribution, {
    ...abstracted,
    'absorb-floods': provider('Turns away floods at the network and transport layers before they reach an origin.', says.floods),
    'isolate-tenants': provider('Keeps the functions of customers apart at each edge location.', says.network),
    'apply-platform-patches': provider('Installs the fixes of the edge.', says.service),
    'upgrade-platform': provider('Moves the edge forward without a version for the customer to choose.', says.service),
    'survive-failure': shared(
      { provider: 'Delivers from many edge locations.', customer: 'Name a second origin for when the first one fails.' },
      says.resilience,
    ),
    'limit-exposure': customer('Let buckets be reached through the distribution only.', says.access),
    'filter-traffic': unchecked(
      'which countries and addresses need the content, no configuration shows',
      shared({ provider: 'Turns away viewers of the countries that are named.', customer: 'Name countries that may not have the content.' }, says.places),
    ),
    'segment-network': unchecked(
      'how origins are shielded in their networks is checked there',
      customer('Keep origins in networks that take requests from CloudFront only.', says.privately),
    ),
    'control-egress': notApplicable('CloudFront connects to the origins that are named and to nothing else'),
    'encrypt-in-transit': shared(
      {
        provider: 'Speaks HTTPS to viewers and origins as the distribution says.',
        customer: 'Demand HTTPS of viewers, and speak HTTPS to origins.',
      },
      says.protection,
    ),
    'guard-credentials': when(distribution, 'certificate', {
      'of CloudFront': provider('Keeps and renews the certificate of its own domain.', says.certificate),
      'your own': unchecked(
        'certificates are judged where they are declared',
        shared({ provider: 'Renews certificates that it issued.', customer: 'Renew imported certificates before they end.' }, says.renewal),
      ),
    }),
    'configure-platform': customer('Have security headers sent with what viewers get.', says.headers),
    'write-safe-code': when(distribution, 'code', {
      'yours at the edge': unchecked(
        'what a function does is not read',
        shared({ provider: 'Runs the functions in an environment that it keeps secure.', customer: 'Write functions that hold no holes.' }, says.functions),
      ),
      'none of yours': provider('Builds, reviews and tests the software of the edge.', says.service),
    }),
    'guard-apis': when(distribution, 'webAcl', {
      true: shared({ provider: 'Asks the web firewall about each request.', customer: 'Associate a web ACL, and write its rules.' }, says.firewall),
      false: customer('Associate a web ACL.', says.firewall),
    }),
    'encrypt-at-rest': provider('Encrypts what it keeps at the edge.', says.cached),
    'control-keys': provider('Holds and manages the keys of what it keeps at the edge.', says.cached),
    'back-up-data': copies,
    'prove-recovery': copies,
    'undo-mistakes': copies,
    'keep-residency': unchecked(
      'what may leave its region follows from law and contract, which no configuration shows',
      shared({ provider: 'Keeps copies at edge locations around the world.', customer: 'Deliver only what may leave its region.' }, says.resilience),
    ),
    'record-access': shared(
      { provider: 'Records the calls that manage distributions, and every request once that is on.', customer: 'Switch on access logs or real-time logs.' },
      says.logs,
    ),
  }),
  demarcate(headersPolicy, {
    ...partOf('stands on the distributions that use the policy'),
    'encrypt-in-transit': customer('Tell browsers to come over HTTPS only.', says.headers),
  }),
];
