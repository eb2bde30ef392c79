import { type Citation, cite, inferred } from '../../../model/index.ts';

const today = '2026-11-22';
export const page = (url: string, says: string): Citation => cite(url, says, today);
export const docs = (path: string, says: string): Citation => page(`https://docs.aws.amazon.com/${path}`, says);
/** A practice of the Well-Architected Framework: what AWS tells customers is theirs to do. */
export const secure = (practice: string, says: string): Citation => docs(`wellarchitected/latest/security-pillar/sec_${practice}.html`, says);
export const reliable = (practice: string, says: string): Citation => docs(`wellarchitected/latest/reliability-pillar/${practice}.html`, says);

/** How AWS builds, runs and changes its services, as it tells customers who must qualify them. */
export const inside = (chapter: string, says: string): Citation => docs(`whitepapers/latest/gxp-systems-on-aws/${chapter}.html`, says);

/** What the Security Pillar says of the shared responsibility model. */
export const model = (says: string): Citation => docs('wellarchitected/latest/security-pillar/shared-responsibility.html', says);
export const sharedModel = model(
  'AWS protects what runs its cloud, from the facilities up to the host system; the customer holds the guest system, the applications, the data and the settings.',
);
/** What no page spells out, and why it still follows from the shared responsibility model. */
export const follows = (why: string): Citation => inferred(sharedModel, why);
