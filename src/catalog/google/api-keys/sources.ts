import { cite } from '../../../model/index.ts';

const read = '2026-11-22';

export const says = {
  keys: cite(
    'https://cloud.google.com/docs/authentication/api-keys',
    'An API key names a project for billing and quota, and nobody in particular; calls with it do not ask IAM whether the caller may do what is asked.',
    read,
  ),
  limits: cite(
    'https://codelabs.developers.google.com/api-key-management',
    'Whoever has an active key calls interfaces of Google without further proof; ways to limit what a key may be used for exist, and are advised for every key.',
    read,
  ),
  targets: cite(
    'https://tenable.com/audits/items/CIS_Google_Cloud_Platform_v3.0.0_L2.audit:8adcfe3f54b10a06e9340460aa9e631f',
    'Keys are easily found and stolen; a key that is limited calls only the interfaces that are named for it.',
    read,
    'secondary',
  ),
} as const;
