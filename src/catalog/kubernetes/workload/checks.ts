import access from './checks-access.ts';
import hardening from './checks-hardening.ts';
import running from './checks-running.ts';

export default [...hardening, ...access, ...running];
