import { type Severity, severities } from '../../../src/model/index.ts';

/** A severity as four steps and a word: never by colour alone. */
export const SeverityMark = ({ severity }: { readonly severity: Severity }) => (
  <span className={`steps steps-${severity}`}>
    <svg viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">
      {severities.map((one, i) => (
        <rect
          key={one}
          x={i * 5}
          y={9 - i * 3}
          width="4"
          height={3 + i * 3}
          rx="1"
          className={i <= severities.indexOf(severity) ? 'step-full' : 'step-empty'}
        />
      ))}
    </svg>
    {severity}
  </span>
);
