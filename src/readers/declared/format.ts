import type { Format } from '../reader.ts';

/** What no file of a cloud shows: tenants of SaaS, systems on premises, devices. */
export const declared: Format = {
  format: 'declared',
  mayBe: file => /(?:^|[/.])demarc\.(?:ya?ml|json)$/.test(file),
  load: async () => (await import('./reader.ts')).read,
};
