import { hasHoles, isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const protocols = ['HTTP', 'HTTPS', 'TCP', 'SSL'] as const;
type Protocol = (typeof protocols)[number];
const makers = ['of the certificate service', 'of another maker', 'none'] as const;
type Maker = (typeof makers)[number];

/** Case does not matter: `https` is HTTPS. */
export const protocolOf = (plain: Plain): Worked<Protocol> => {
  const found = typeof plain === 'string' ? protocols.find(protocol => protocol === plain.toUpperCase()) : undefined;
  if (found) return { value: found };
  return { unknown: isUnresolved(plain) ? plain[unresolved] : 'the protocol is not one that is known', among: protocols };
};

/** Who keeps a listener's certificate: the certificate service, which renews it, or its owner, who uploaded it. */
export const certificateOf = (plain: Plain): Worked<Maker> => {
  if (plain === '') return { value: 'none' };
  if (typeof plain !== 'string') return { unknown: isUnresolved(plain) ? plain[unresolved] : 'the certificate is not named by a text', among: makers };
  if (/^arn:[^:]+:acm:|\uE002(?:data\.)?aws_acm_certificate/.test(plain)) return { value: 'of the certificate service' };
  if (/^arn:[^:]+:iam:|\uE002(?:data\.)?aws_iam_server_certificate/.test(plain)) return { value: 'of another maker' };
  return { unknown: 'it is not known who keeps the certificate', among: ['of the certificate service', 'of another maker'] };
};

/** A listener as a reader would call it: `HTTPS 443`. */
export const frontName = (plain: Plain, protocol: string, port: string): Worked<string> => {
  const [said, number] = isMap(plain) ? [plain[protocol], plain[port]] : [];
  const known = [said, number].filter(piece => (typeof piece === 'string' && !hasHoles(piece)) || typeof piece === 'number');
  return known.length === 0 ? { unknown: 'it is not known where it listens' } : { value: known.join(' ').toUpperCase() };
};
