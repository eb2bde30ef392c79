import type { Framework } from '../model/index.ts';

/** Every framework by id, loaded only when it is asked for; `levels` can be named behind the id. */
export const frameworks: readonly { readonly id: string; readonly levels?: readonly string[]; readonly load: () => Promise<Framework> }[] = [
  { id: 'nist-800-53-r5', levels: ['low', 'moderate', 'high', 'privacy'], load: async () => (await import('./nist-800-53/index.ts')).nist80053 },
  { id: 'fedramp-rev5', levels: ['li-saas', 'low', 'moderate', 'high'], load: async () => (await import('./nist-800-53/index.ts')).fedramp },
  { id: 'gdpr', load: async () => (await import('./gdpr.ts')).gdpr },
];

/** What a user can name: each framework, and each of its levels. */
export const frameworkNames: readonly string[] = frameworks.flatMap(({ id, levels = [] }) => [id, ...levels.map(level => `${id}-${level}`)]);
