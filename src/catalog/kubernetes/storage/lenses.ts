import { at, type Several } from '../../../model/index.ts';

export const classLenses = (below: string, names: { readonly provisioner: string; readonly reclaim: string }) => ({
  name: at<string>(`${below}metadata.name`),
  provisioner: at<string>(`${below}${names.provisioner}`),
  encrypted: at<boolean>(`${below}parameters.encrypted`),
  reclaim: at<'Delete' | 'Retain'>(`${below}${names.reclaim}`),
});
export const volumeLenses = (below: string, path: string) => ({
  name: at<string>(`${below}metadata.name`),
  hostPaths: at<Several<string>>(`${below}spec.${path}`),
});
