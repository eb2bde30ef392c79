import { asset, count, service, text } from '../../../model/index.ts';

const helm = service({ id: 'kubernetes.tiller', name: 'Tiller (Helm 2)', vendor: 'kubernetes' });

/** The server of Helm 2, which installed what anybody told it to. */
export const tiller = asset(helm, 'server', {
  name: text({ unset: '' }),
  copies: count({ unset: 1 }),
  /** The address that it listens on; empty means every one. */
  listens: text({ unset: '' }),
});
