/** The choice of a theme: kept on this device, and shown by every switch. ThemeProvider.astro applies it before the first paint. */

const KEY = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');

/** The theme that was chosen; an empty text for the system's own. */
let chosen = '';
try {
  chosen = localStorage.getItem(KEY) ?? '';
} catch {
  // It holds until the next page, then.
}

const switches = [...document.querySelectorAll<HTMLElement>('.theme')].map((label) => {
  const control = document.createElement('select');
  control.ariaLabel = 'Select theme';
  control.append(new Option('Dark', 'dark'), new Option('Light', 'light'), new Option('Auto', ''));
  control.addEventListener('change', () => {
    chosen = control.value;
    try {
      localStorage.setItem(KEY, chosen);
    } catch {
      // It holds until the next page, then.
    }
    show();
  });
  label.append(control);
  return control;
});

function show(): void {
  document.documentElement.dataset['theme'] = chosen || (light.matches ? 'light' : 'dark');
  for (const control of switches) control.value = chosen;
}

light.addEventListener('change', show);
show();
