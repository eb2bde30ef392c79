import { asset, flag, list, parts, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const vpn = service({ id: 'aws.vpn', name: 'AWS VPN', vendor: 'aws' });

/** A Site-to-Site VPN connection, with both of its tunnels. */
export const connection = asset(vpn, 'connection', {
  takesFirstIke: flag({ unset: true, source: says.tunnels }),
  takesWeakAlgorithms: flag({ unset: true, source: says.tunnels }),
  logs: flag({ unset: false, source: says.logs }),
  keyWritten: flag({ unset: false, source: says.keys }),
  /** Updates of tunnel endpoints wait until you accept them. */
  waitsForYou: flag({ unset: false, source: says.lifecycle }),
});

/** Who may reach which network through a Client VPN endpoint. */
export const rule = { name: text(), allUsers: flag({ unset: false }), everywhere: flag() };
export const clientEndpoint = asset(vpn, 'client-endpoint', {
  logs: flag({ unset: false, source: says.clientLogs }),
  /** How clients prove who they are: `certificate-authentication`, `directory-service-authentication`, `federated-authentication`. */
  proofs: list({ unset: { items: [] }, source: says.authentication }),
  rules: parts(rule, { unset: { items: [] }, source: says.rules }),
});
