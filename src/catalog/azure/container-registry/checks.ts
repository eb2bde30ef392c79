import { checks, someItem } from '../../../model/index.ts';
import { registry } from './service.ts';

export default [
  checks(registry, {
    'azure.container-registry.has-no-admin-account': {
      duty: 'guard-credentials',
      title: 'The shared administrator of the registry is switched off',
      severity: 'high',
      expect: { admin: false },
      risk: 'One password that many have may replace every image, and nobody can say who did it.',
      aka: ['CKV_AZURE_137', 'b897dfbf-322c-45a8-b67c-1e698beeaa51', 'containerregistry_admin_user_disabled'],
    },
    'azure.container-registry.refuses-anonymous-pulls': {
      duty: 'limit-exposure',
      title: 'Nobody pulls images without a name',
      severity: 'high',
      expect: { anonymousPull: false },
      risk: 'Anybody on the internet may read your programs, and what was left inside them.',
      aka: ['CKV_AZURE_138'],
    },
    'azure.container-registry.denies-other-networks': {
      duty: 'filter-traffic',
      title: 'Only networks that are named reach the registry',
      severity: 'medium',
      expect: [{ publicAccess: false }, { defaultAction: 'Deny' }],
      risk: 'Stolen tokens work from anywhere in the world.',
      aka: ['CKV_AZURE_139', 'containerregistry_not_publicly_accessible'],
    },
    'azure.container-registry.keeps-images-inside': {
      duty: 'prevent-leaks',
      title: 'Images cannot be exported from the registry',
      severity: 'low',
      expect: { exports: false },
      risk: 'Whoever may pull can copy every image to a registry of their own.',
    },
    'azure.container-registry.quarantines-new-images': {
      duty: 'guard-supply-chain',
      title: 'New images are kept back until they were looked at',
      severity: 'low',
      expect: { quarantine: true },
      risk: 'What somebody pushed runs before anybody scanned it.',
      aka: ['CKV_AZURE_166'],
    },
    'azure.container-registry.deletes-untagged-images': {
      duty: 'retain-and-dispose',
      title: 'Images that no tag names any more are deleted after a while',
      severity: 'low',
      expect: { tidies: true },
      risk: 'Old images with known holes stay where they can be pulled by their digest.',
      aka: ['CKV_AZURE_167'],
    },
    'azure.container-registry.copies-to-other-regions': {
      duty: 'back-up-data',
      title: 'Copies of the registry stand in other regions',
      severity: 'low',
      expect: { replicated: true },
      risk: 'While the region of the registry is down nothing new starts anywhere, and what is lost there is lost.',
      aka: ['CKV_AZURE_165'],
    },
    'azure.container-registry.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key in a vault of yours encrypts the images',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'Nobody but Microsoft can take the key away or see who used it.',
    },
    'azure.container-registry.records-who-pulls-and-pushes': {
      duty: 'record-access',
      title: 'A diagnostic setting keeps the record of pulls, pushes and logins',
      severity: 'low',
      expect: { logs: someItem },
      risk: 'Nobody can say who replaced an image, or took it.',
    },
  }),
];
