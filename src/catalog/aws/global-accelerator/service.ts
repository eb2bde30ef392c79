import { asset, choice, count, flag, parts, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const globalAccelerator = service({ id: 'aws.global-accelerator', name: 'AWS Global Accelerator', vendor: 'aws' });

export const accelerator = asset(globalAccelerator, 'accelerator', {
  name: text({ unset: '' }),
  flowLogs: flag({ unset: false, source: says.logs }),
});

/** The ports from the first to the last, both included. */
export const range = { name: text({ unset: '' }), low: count(), high: count() };
export const listener = asset(globalAccelerator, 'listener', {
  protocol: choice(['TCP', 'UDP'], { unset: 'TCP' }),
  ranges: parts(range, { unset: { items: [] } }),
});

export const endpoint = { id: text({ unset: '' }), keepsClient: flag({ unsaid: 'whether the address of the client is kept follows from the endpoint' }) };
export const endpointGroup = asset(globalAccelerator, 'endpoint-group', {
  region: text({ unset: '' }),
  endpoints: parts(endpoint, { unset: { items: [] } }),
});
