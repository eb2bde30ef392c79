import type { Cell, ControlRow, ServiceCell } from './matrix.ts';
import { answerOf, type Column, countsOf, type MatrixShape, sheetOf } from './shape.ts';

/** The five words of the questionnaire. */
const ownership = ({ parties: { provider, customer, third } }: Cell): string => {
  if (customer) return provider || third ? 'Shared CSP and CSC' : 'CSC-owned';
  if (provider) return third ? 'Shared CSP and 3rd-party' : 'CSP-owned';
  return third ? '3rd-party outsourced' : '';
};
const domain = ({ control }: Cell): string => control.id.replace(/-\d+$/, '');
const across = (row: ControlRow, part: 'provider' | 'customer'): string => {
  const mine = row.services.filter(({ parties }) => (part === 'customer' ? parties.customer : parties.provider || parties.third));
  return mine.length === 0 ? '' : `${mine.length === 1 ? 'In one service' : `In ${mine.length} services`}: ${mine.map(({ service }) => service).join(', ')}`;
};

const questionnaire: readonly Column<ControlRow>[] = [
  { title: 'CCM Control ID', width: 12, value: ({ control }) => control.id },
  { title: 'Control, in our words', width: 30, value: ({ control }) => control.title },
  { title: 'CCM Domain', width: 10, value: domain },
  { title: 'CSP CAIQ Answer', width: 10, value: answerOf },
  { title: 'SSRM Control Ownership', width: 20, value: ownership },
  { title: 'CSP Implementation Description', width: 42, value: row => across(row, 'provider') },
  { title: 'CSC Responsibilities', width: 42, value: row => across(row, 'customer') },
  { title: 'Answers', width: 24, value: countsOf },
];
const byService: readonly Column<ServiceCell>[] = [
  { title: 'CCM Control ID', width: 12, value: ({ control }) => control.id },
  { title: 'Control, in our words', width: 24, value: ({ control }) => control.title },
  { title: 'Service', width: 22, value: ({ service }) => service },
  { title: 'CSP', width: 14, value: ({ provider, parties }) => (parties.provider || parties.third ? provider : '') },
  { title: 'CSP CAIQ Answer', width: 10, value: answerOf },
  { title: 'SSRM Control Ownership', width: 18, value: ownership },
  { title: 'CSP Implementation Description', width: 46, value: ({ providerDoes }) => providerDoes },
  { title: 'CSC Responsibilities', width: 46, value: ({ customerDoes }) => customerDoes },
  { title: 'Answers', width: 20, value: countsOf },
  { title: 'Team', width: 14, value: ({ teams }) => teams.join(', ') },
];

/** The columns of the Consensus Assessments Initiative Questionnaire, by the ids of the Cloud Controls Matrix. */
export const caiqShape: MatrixShape = {
  name: 'CAIQ',
  framework: 'ccm-4.1',
  sheets: ({ controls }) => [
    sheetOf('CAIQ', questionnaire, controls),
    sheetOf(
      'By service',
      byService,
      controls.flatMap(({ services }) => services),
    ),
  ],
  terms: [
    ['CSP', 'Cloud service provider: whoever runs the service.'],
    ['CSC', 'Cloud service customer: your organisation.'],
    ['CSP-owned', 'All of it is the provider’s.'],
    ['CSC-owned', 'All of it is yours.'],
    ['3rd-party outsourced', 'All of it is a third party’s.'],
    ['Shared CSP and CSC', 'The provider and you each have a part.'],
    ['Shared CSP and 3rd-party', 'The provider and a third party each have a part, and you have none.'],
    ['CSP CAIQ Answer', 'Yes: all of it is met or attested. No: something is not. Empty: a person has to answer, as nothing that was read proves it.'],
    ['Control, in our words', 'The questions and the matrix of the Cloud Security Alliance are not reprinted here: read them by the id.'],
  ],
};
