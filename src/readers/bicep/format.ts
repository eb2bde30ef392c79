import type { Format } from '../reader.ts';

export const bicep: Format = {
  format: 'bicep',
  mayBe: file => /\.bicep(?:param)?$/.test(file),
  load: async () => (await import('./reader.ts')).read,
};
