import type { Charter } from '../charter/charter.ts';
import { vendorOf } from '../charter/clauses.ts';
import type { Agreement, Attestation } from '../charter/contracts.ts';
import type { EncodedAgreement, EncodedAttestation, EncodedParty } from '../reports/html/parties.ts';

/** The parties of a charter, each with its agreements and attestations. */
export const partiesOf = (charter: Charter): readonly EncodedParty[] => {
  const named = new Set(
    [...charter.parties, ...charter.agreements.map(one => ({ id: one.party })), ...charter.attestations.map(one => ({ id: one.party }))].map(({ id }) => id),
  );
  return [...named].map(id => {
    const known = charter.parties.find(party => party.id === id);
    return said({
      id,
      name: known?.name ?? id,
      vendor: vendorOf(id, charter),
      kind: known?.kind,
      contact: known?.contact,
      notify: known?.notify,
      agreements: charter.agreements.filter(({ party }) => party === id).map(agreementOf),
      attestations: charter.attestations.filter(({ party }) => party === id).map(attestationOf),
    });
  });
};

const agreementOf = (one: Agreement): EncodedAgreement =>
  said({
    id: one.id,
    name: one.name,
    from: one.from,
    until: one.until,
    noticeDays: one['notice-days'],
    owner: one.owner,
    review: one.review && said(one.review),
    clauses: (one.clauses ?? []).map(({ id, takes = [], gives = [], does, keeps, until }) => said({ id, takes, gives, does, keeps, until })),
    levels: (one.levels ?? []).map(({ metric, committed, window, credits = [], claim }) =>
      said({ metric, committed, window, credits: credits.map(({ below, percent }) => ({ below, percent })), claimWithinDays: claim?.['within-days'] }),
    ),
  });

const attestationOf = (one: Attestation): EncodedAttestation =>
  said({
    id: one.id,
    type: one.type,
    level: one.level,
    from: one.from,
    until: one.until,
    bridgeUntil: one['bridge-until'],
    nextExpected: one['next-expected'],
    services: one.services,
    regions: one.regions,
    duties: one.duties,
    opinion: one.opinion,
    auditor: one.auditor,
    owner: one.owner,
    file: one.evidence?.file,
    userControls: (one['user-controls'] ?? []).map(({ id, says, duty, answered }) =>
      said({ id, says, duty, answered: answered && `${answered.on}, ${answered.by}` }),
    ),
  });

type Said<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
/** Without what is not said. */
const said = <T extends object>(all: T): Said<T> => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Said<T>;
