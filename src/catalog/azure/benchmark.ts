import { type Citation, cite } from '../../model/index.ts';

const read = '2026-11-22';

/** The page on which Microsoft says, feature by feature, whether a service does it by default and who sees to it. */
export const baseline = (service: string, says: string): Citation =>
  cite(`https://learn.microsoft.com/en-us/security/benchmark/azure/baselines/${service}-security-baseline`, says, read);

export const encryptedByDefault = (service: string): Citation =>
  baseline(service, 'What the service stores is encrypted by default with keys of Microsoft, who sees to it; nothing is left to configure.');

export const movesEncrypted = (service: string): Citation =>
  baseline(service, 'What travels to and from the service is encrypted by default, which Microsoft sees to; nothing is left to configure.');

export const loggedOnRequest = (service: string): Citation =>
  baseline(service, 'The service writes logs of what is done with it; none are kept until the customer enables them and names a place.');

export const authenticatedByDefault = (service: string): Citation =>
  baseline(service, 'Callers are authenticated by Microsoft’s directory by default, which Microsoft sees to; nothing is left to configure.');
