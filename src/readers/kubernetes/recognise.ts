import { baseOf } from './path.ts';

/** By their names alone these are the roots of overlays and charts. */
export const isKustomization = (file: string): boolean => /^(?:kustomization\.ya?ml|Kustomization)$/.test(baseOf(file));
export const isChart = (file: string): boolean => /^Chart\.ya?ml$/.test(baseOf(file));

const kindKey = /(?:^|[\s{,"'])kind["']?[ \t]*:/;
const versionKey = /(?:^|[\s{,"'])apiVersion["']?[ \t]*:/;
/** Whether a text has objects of Kubernetes in it, told without reading it. */
export const isKubernetes = (text: string, file: string): boolean =>
  isKustomization(file) || isChart(file) || (text.includes('apiVersion') && kindKey.test(text) && versionKey.test(text));
