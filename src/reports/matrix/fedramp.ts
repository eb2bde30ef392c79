import type { Cell, ControlRow, ServiceCell } from './matrix.ts';
import { type Column, countsOf, type MatrixShape, type ShapeContext, sheetOf, statusOf } from './shape.ts';

/** `AC-2(3)` as the workbook writes it: `AC-02(03)`. */
const idOf = ({ control: { id } }: Cell): string => (/^[A-Z]{2}-\d/.test(id) ? id.replaceAll(/\d+/g, digits => digits.padStart(2, '0')) : id);

const origination = (cell: Cell, providers: readonly string[], { shown }: ShapeContext): string => {
  const { provider, customer, third, nobody } = cell.parties;
  if (customer && (provider || third)) return 'Shared (Service Provider and Customer Responsibility)';
  if (customer) return cell.checked ? 'Configured by Customer (Customer System Specific)' : 'Provided by Customer (Customer System Specific)';
  if (!provider && !third) return nobody ? 'Nobody' : '';
  if (providers.length > 0 && providers.every(one => shown.get(one)?.includes('fedramp'))) return 'Inherited from pre-existing FedRAMP Authorization';
  return cell.mixed
    ? 'Service Provider Hybrid (Corporate and System Specific)'
    : cell.below
      ? 'Service Provider Corporate'
      : 'Service Provider System Specific';
};
const providersOf = ({ services }: ControlRow): readonly string[] => [
  ...new Set(services.flatMap(one => (one.parties.provider || one.parties.third ? one.provider.split(', ') : []))),
];
const leveraged = (providers: readonly string[], { shown }: ShapeContext): string =>
  providers.flatMap(one => (shown.get(one)?.length ? [`${one}: ${shown.get(one)?.join(', ')}`] : [])).join('\n');

const inheritable = ({ parties: { provider, customer, third, nobody } }: Cell): string => (customer || nobody ? (provider || third ? 'Partial' : 'No') : 'Yes');
/** Nothing is to be done where all can be inherited: the workbook leaves that blank. */
const duties = (cell: ServiceCell): string => {
  if (inheritable(cell) === 'Yes') return '';
  return cell.providerDoes === '' ? `Customer:\n${cell.customerDoes}` : `Inherited:\n${cell.providerDoes}\nCustomer:\n${cell.customerDoes}`;
};

const cis = (context: ShapeContext): readonly Column<ControlRow>[] => [
  { title: 'Control ID', width: 12, value: idOf },
  { title: 'Control', width: 38, value: ({ control }) => control.title },
  { title: 'Implementation Status', width: 22, value: statusOf },
  { title: 'Control Origination', width: 34, value: row => origination(row, providersOf(row), context) },
  { title: 'Leveraged authorization', width: 28, value: row => leveraged(providersOf(row), context) },
  { title: 'Answers', width: 30, value: countsOf },
];
const crm = (context: ShapeContext): readonly Column<ServiceCell>[] => [
  { title: 'Control ID', width: 12, value: idOf },
  { title: 'Control', width: 24, value: ({ control }) => control.title },
  { title: 'Service or feature', width: 24, value: ({ service }) => service },
  { title: 'Can Be Inherited from CSP', width: 14, value: inheritable },
  { title: 'Specific Inheritance and Customer Agency/CSP Responsibilities', width: 76, value: duties },
  { title: 'Control Origination', width: 26, value: cell => origination(cell, cell.provider.split(', '), context) },
  { title: 'Answers', width: 22, value: countsOf },
  { title: 'Team', width: 14, value: ({ teams }) => teams.join(', ') },
];

/** Appendix J of the security plan of revision 5: the control implementation summary and the customer responsibility matrix. */
export const fedrampShape: MatrixShape = {
  name: 'FedRAMP CIS and CRM',
  framework: 'fedramp-rev5-moderate',
  sheets: ({ controls }, context) => [
    sheetOf('CIS', cis(context), controls),
    sheetOf(
      'CRM',
      crm(context),
      controls.flatMap(({ services }) => services),
    ),
  ],
  terms: [
    ['CSP, service provider', 'Whoever runs the service: AWS, Azure, Google, Microsoft; and parties of your agreements.'],
    ['Customer', 'Your organisation, which runs the estate that was read.'],
    ['Can Be Inherited: Yes', 'All of it is the provider’s: the next column is blank, as the guidance of the workbook wants it.'],
    ['Can Be Inherited: Partial', 'Shared: what is inherited and what the customer does stand in the next column.'],
    ['Can Be Inherited: No', 'The customer configures or provides it, or nobody holds it.'],
    ['Configured by Customer', 'Yours, and a check looks at the setting that does it.'],
    ['Provided by Customer', 'Yours, and no setting that was read does it.'],
    ['Service Provider Corporate', 'The provider’s, once for all: buildings, people, hardware.'],
    ['Service Provider System Specific', 'The provider’s, for single services; Hybrid is both.'],
    ['Inherited from pre-existing FedRAMP Authorization', 'Only where the charter has a FedRAMP attestation of the provider that shows something today.'],
    [
      'Implementation Status',
      'Implemented: all is met or attested. Partially Implemented: some of it is not, or is not proved. Relied on: all is the provider’s, and no attestation in the charter shows it. Not shown: nothing proves it. Empty: nothing that was read speaks of the control.',
    ],
  ],
};
