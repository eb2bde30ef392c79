import { useEffect, useState } from 'react';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const key = 'demarc-theme';

/** What was chosen last time; a browser may forbid a file to remember anything. */
const remembered = (): Theme => {
  try {
    return themes.find(theme => theme === window.localStorage.getItem(key)) ?? 'auto';
  } catch {
    return 'auto';
  }
};
const remember = (theme: Theme): void => {
  try {
    window.localStorage.setItem(key, theme);
  } catch {
    // It is chosen until the page is closed.
  }
};

const next = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
const drawings: Readonly<Record<Theme, string>> = {
  auto: 'M8 1.5a6.5 6.5 0 1 0 0 13zM8 1.5a6.5 6.5 0 0 1 0 13',
  light: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 .8v1.8M8 13.4v1.8M.8 8h1.8M13.4 8h1.8M2.9 2.9l1.3 1.3M11.8 11.8l1.3 1.3M13.1 2.9l-1.3 1.3M4.2 11.8l-1.3 1.3',
  dark: 'M13.6 9.7A6 6 0 0 1 6.3 2.4a6 6 0 1 0 7.3 7.3',
};

export const ThemeSwitch = () => {
  const [theme, setTheme] = useState(remembered);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    remember(theme);
  }, [theme]);
  return (
    <button
      type="button"
      className="theme-switch"
      title={`Theme: ${theme}`}
      aria-label={`Theme: ${theme}. Change to ${next(theme)}.`}
      onClick={() => setTheme(next)}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        {theme === 'auto' ? <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" /> : null}
        <path d={drawings[theme]} fill={theme === 'dark' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
      </svg>
    </button>
  );
};
