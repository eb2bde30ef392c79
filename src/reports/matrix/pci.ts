import type { Cell, ControlRow, ServiceCell } from './matrix.ts';
import { type Column, countsOf, type MatrixShape, sheetOf, statusOf } from './shape.ts';

const x = (fits: boolean): string => (fits ? 'x' : '');
const responsibility = ({ parties: { provider, customer, third, nobody } }: Cell): string => {
  const others = provider || third;
  if (customer) return others ? 'Shared' : 'Customer Only';
  return others ? 'Provider Only' : nobody ? 'Nobody' : '';
};
const ours = (title: string): string => title;

const matrix: readonly Column<ControlRow>[] = [
  { title: 'Requirement', width: 13, value: ({ control }) => control.id },
  { title: 'Requirement, in our words', width: 48, value: ({ control }) => ours(control.title) },
  { title: 'Provider', width: 10, value: ({ parties }) => x(parties.provider) },
  { title: 'Third parties', width: 10, value: ({ parties }) => x(parties.third) },
  { title: 'Customer', width: 10, value: ({ parties }) => x(parties.customer) },
  { title: 'Responsibility', width: 16, value: responsibility },
  { title: 'Status', width: 22, value: statusOf },
  { title: 'Answers', width: 32, value: countsOf },
];
const byService: readonly Column<ServiceCell>[] = [
  { title: 'Requirement', width: 13, value: ({ control }) => control.id },
  { title: 'Requirement, in our words', width: 26, value: ({ control }) => control.title },
  { title: 'Service', width: 22, value: ({ service }) => service },
  { title: 'Provider', width: 16, value: ({ provider, parties }) => (parties.provider || parties.third ? provider : '') },
  { title: 'Responsibility', width: 15, value: responsibility },
  { title: 'Provider does', width: 50, value: ({ providerDoes }) => providerDoes },
  { title: 'Customer does', width: 50, value: ({ customerDoes }) => customerDoes },
  { title: 'Answers', width: 20, value: countsOf },
  { title: 'Team', width: 14, value: ({ teams }) => teams.join(', ') },
];

/** What a third-party service provider and its customer each hold of PCI DSS (12.8.5, 12.9.2): a cross for each, and the considerations by service. */
export const pciShape: MatrixShape = {
  name: 'PCI DSS responsibility matrix',
  framework: 'pci-dss-4.0.1',
  sheets: ({ controls }) => [
    sheetOf('Matrix', matrix, controls),
    sheetOf(
      'By service',
      byService,
      controls.flatMap(({ services }) => services),
    ),
  ],
  terms: [
    ['Provider', 'The third-party service provider (TPSP) that runs the service.'],
    ['Third parties', 'Others that hold a part: of your agreements, or makers of software.'],
    ['Customer', 'Your organisation, the entity that is assessed.'],
    ['Shared', 'Provider and customer each have a part: both crosses. What each does stands on the sheet By service.'],
    ['Provider Only, Customer Only', 'One cross: nobody else has a part.'],
    ['No cross', 'Nothing that was read speaks of the requirement, or nobody holds it: do not take it that the provider does it.'],
    ['Requirement, in our words', 'PCI DSS is not reprinted here: read the requirement by its number in the standard.'],
  ],
};
