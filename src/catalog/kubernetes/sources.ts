import { type Citation, cite, type Grade } from '../../model/index.ts';

const today = '2026-11-22';
/** A page of the documentation of Kubernetes. */
export const docs = (path: string, says: string, grade?: Grade): Citation => cite(`https://kubernetes.io/docs/${path}/`, says, today, grade);
export const page = (url: string, says: string, grade?: Grade): Citation => cite(url, says, today, grade);
