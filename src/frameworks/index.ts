import type { Framework } from '../model/index.ts';

/** Every framework by id, loaded only when it is asked for; `levels` can be named behind the id. */
export const frameworks: readonly { readonly id: string; readonly levels?: readonly string[]; readonly load: () => Promise<Framework> }[] = [
  { id: 'nist-800-53-r5', levels: ['low', 'moderate', 'high', 'privacy'], load: async () => (await import('./nist-800-53/index.ts')).nist80053 },
  { id: 'fedramp-rev5', levels: ['li-saas', 'low', 'moderate', 'high'], load: async () => (await import('./nist-800-53/index.ts')).fedramp },
  { id: 'nist-csf-2.0', load: async () => (await import('./nist-csf-2.0.ts')).nistCsf20 },
  { id: 'ccm-4.1', load: async () => (await import('./ccm-4.1.ts')).ccm41 },
  { id: 'ccm-4.0', load: async () => (await import('./ccm-4.0.ts')).ccm40 },
  { id: 'iso-27001-2022', load: async () => (await import('./iso-27001-2022.ts')).iso270012022 },
  { id: 'iso-27017-2015', load: async () => (await import('./iso-27017-2015.ts')).iso270172015 },
  { id: 'soc-2', load: async () => (await import('./soc-2.ts')).soc2 },
  { id: 'pci-dss-4.0.1', load: async () => (await import('./pci-dss-4.0.1.ts')).pciDss401 },
  { id: 'hipaa', load: async () => (await import('./hipaa.ts')).hipaa },
  { id: 'cis-controls-8.1', levels: ['ig1', 'ig2', 'ig3'], load: async () => (await import('./cis-controls-8.1.ts')).cisControls81 },
  { id: 'nis2', load: async () => (await import('./nis2.ts')).nis2 },
  { id: 'dora', load: async () => (await import('./dora.ts')).dora },
  { id: 'bsi-c5-2020', load: async () => (await import('./bsi-c5-2020.ts')).bsiC52020 },
  { id: 'cis-aws-3.0', load: async () => (await import('./cis-aws-3.0.ts')).cisAws30 },
  { id: 'cis-aws-4.0', load: async () => (await import('./cis-aws-4.0.ts')).cisAws40 },
  { id: 'cis-aws-5.0', load: async () => (await import('./cis-aws-5.0.ts')).cisAws50 },
  { id: 'cis-aws-6.0', load: async () => (await import('./cis-aws-6.0.ts')).cisAws60 },
  { id: 'cis-aws-7.0', load: async () => (await import('./cis-aws-7.0.ts')).cisAws70 },
  { id: 'cis-azure-2.0', load: async () => (await import('./cis-azure-2.0.ts')).cisAzure20 },
  { id: 'cis-azure-3.0', load: async () => (await import('./cis-azure-3.0.ts')).cisAzure30 },
  { id: 'cis-azure-4.0', load: async () => (await import('./cis-azure-4.0.ts')).cisAzure40 },
  { id: 'cis-azure-5.0', load: async () => (await import('./cis-azure-5.0.ts')).cisAzure50 },
  { id: 'cis-azure-6.0', load: async () => (await import('./cis-azure-6.0.ts')).cisAzure60 },
  { id: 'cis-google-3.0', load: async () => (await import('./cis-google-3.0.ts')).cisGoogle30 },
  { id: 'cis-google-4.0', load: async () => (await import('./cis-google-4.0.ts')).cisGoogle40 },
  { id: 'cis-google-5.0', load: async () => (await import('./cis-google-5.0.ts')).cisGoogle50 },
  { id: 'cis-kubernetes-1.10', load: async () => (await import('./cis-kubernetes-1.10.ts')).cisKubernetes110 },
  { id: 'cis-kubernetes-1.12', load: async () => (await import('./cis-kubernetes-1.12.ts')).cisKubernetes112 },
  { id: 'cis-kubernetes-2.0', load: async () => (await import('./cis-kubernetes-2.0.ts')).cisKubernetes20 },
  { id: 'cis-eks-1.8', load: async () => (await import('./cis-eks-1.8.ts')).cisEks18 },
  { id: 'cis-aks-1.8', load: async () => (await import('./cis-aks-1.8.ts')).cisAks18 },
  { id: 'cis-gke-1.9', load: async () => (await import('./cis-gke-1.9.ts')).cisGke19 },
  { id: 'gdpr', load: async () => (await import('./gdpr.ts')).gdpr },
];

/** What a user can name: each framework, and each of its levels. */
export const frameworkNames: readonly string[] = frameworks.flatMap(({ id, levels = [] }) => [id, ...levels.map(level => `${id}-${level}`)]);
