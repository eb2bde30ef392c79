import { page } from '../sources.ts';

export const says = {
  gone: page(
    'https://helm.sh/blog/helm-v2-deprecation-timeline/',
    'Helm 2 is not released any more since November 2020, for holes either; its users are asked to move to Helm 3, which is a client alone.',
  ),
  least: page(
    'https://helm.sh/docs/v2/using_helm/securing_installation',
    'As it is installed, Tiller answers every process in the cluster without asking who it is, and acts with the rights of its own account; limiting both is for whoever installs it.',
  ),
} as const;
