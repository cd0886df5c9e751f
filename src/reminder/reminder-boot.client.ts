/** Waits for a calendar reminder to be wanted, and loads what makes it then. */

const load = () => import('./save-reminder.client.ts');

function formOf({ target }: Event): HTMLFormElement | null {
  return target instanceof Element ? target.closest('form.expiry-reminder') : null;
}

document.addEventListener('focusin', (event) => {
  if (formOf(event)) void load();
});
document.addEventListener('submit', (event) => {
  const form = formOf(event);
  if (!form) return;
  event.preventDefault();
  void load().then(({ saveReminder }) => {
    saveReminder(form);
  });
});
