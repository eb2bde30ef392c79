import { atLeast, atMost, noneOf, oneOf } from '../../../model/index.ts';

/**
 * What is asked of rules wherever they stand: in a group, on their own, or in a network list. `open` is the rule that must not be there,
 * and `asked` what a check says of it.
 */
export const ssh = {
  open: { everybody: true, protocol: oneOf('tcp', 'all'), low: atMost(22), high: atLeast(22) },
  asked: {
    duty: 'limit-exposure',
    severity: 'high',
    risk: 'Anyone on the internet may try keys and passwords, or a hole of the SSH server, to log in.',
  },
} as const;

export const rdp = {
  open: { everybody: true, protocol: oneOf('tcp', 'udp', 'all'), low: atMost(3389), high: atLeast(3389) },
  asked: {
    duty: 'limit-exposure',
    severity: 'high',
    risk: 'Anyone on the internet may try passwords, or a hole of the remote desktop, to log in.',
  },
} as const;

/** Databases, caches, file shares and consoles. */
export const riskyPorts = {
  open: { everybody: true, risky: true },
  asked: {
    duty: 'limit-exposure',
    severity: 'critical',
    risk: 'Databases, file shares and consoles on these ports often ask for a weak password or none, and are scanned for all day.',
  },
} as const;

export const everyPort = {
  open: { everybody: true, ports: 'all' },
  asked: {
    duty: 'limit-exposure',
    severity: 'critical',
    risk: 'Whatever listens on the machine, now or later, can be reached by anyone on the internet.',
  },
} as const;

export const beyondTheWeb = {
  open: { everybody: true, ports: oneOf('others', 'all') },
  asked: {
    duty: 'limit-exposure',
    severity: 'medium',
    risk: 'A service that was not made for the internet is offered to everyone on it.',
  },
} as const;

export const plainWeb = {
  open: { everybody: true, protocol: oneOf('tcp', 'all'), low: atMost(80), high: atLeast(80) },
  asked: {
    duty: 'limit-exposure',
    severity: 'low',
    risk: 'What is served without TLS can be read and changed on its way.',
  },
} as const;

export const fileTransfer = {
  open: { everybody: true, protocol: oneOf('tcp', 'all'), low: atMost(21), high: atLeast(20) },
  asked: {
    duty: 'limit-exposure',
    severity: 'medium',
    risk: 'FTP sends passwords and files in the clear, and anyone on the internet may try to log in.',
  },
} as const;

export const everythingOut = {
  open: { everybody: true, ports: 'all' },
  asked: {
    duty: 'control-egress',
    severity: 'medium',
    risk: 'Whoever takes over the machine can send data anywhere, and call for instructions over any port.',
  },
} as const;

export const anywhereOut = {
  open: { everybody: true },
  asked: {
    duty: 'control-egress',
    severity: 'low',
    risk: 'Data may be sent to any address on the internet.',
  },
} as const;

export const explained = {
  every: { description: noneOf('') },
  asked: {
    duty: 'filter-traffic',
    severity: 'low',
    risk: 'Nobody dares to take away a rule of which nobody knows the reason, so openings stay for ever.',
  },
} as const;
