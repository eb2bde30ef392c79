import { cite, control, type Framework } from '../model/index.ts';

/** ISO/IEC 27017:2015: the controls it adds for cloud services to those of 27002. */
export const iso270172015: Framework = {
  id: 'iso-27017-2015',
  name: 'ISO/IEC 27017:2015, added controls',
  publisher: 'ISO/IEC',
  edition: '2015',
  source: cite('https://www.iso.org/standard/43757.html', 'Seven controls for cloud services beside guidance on those of 27002.', '2026-11-22', 'secondary'),
  controls: [
    control('CLD.6.3.1', 'Who does what between customer and provider is agreed', 'review-agreements', 'keep-inventory'),
    control('CLD.8.1.5', 'Assets of the customer are returned or removed at the end', 'leave-cleanly'),
    control('CLD.9.5.1', 'Customers are kept apart in the virtual environment', 'isolate-tenants'),
    control('CLD.9.5.2', 'Virtual machines are hardened', 'harden-os'),
    control('CLD.12.1.5', 'Critical operations of administrators are written down', 'grant-least-access', 'undo-mistakes'),
    control('CLD.12.4.5', 'The customer can watch its use of the service', 'record-access', 'detect-threats'),
    control('CLD.13.1.4', 'Virtual networks follow the policy of physical ones', 'filter-traffic', 'segment-network'),
  ],
};
