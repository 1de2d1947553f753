// Times are shown by the clock of the reader; without this they are shown in UTC.
const format = new Intl.DateTimeFormat(document.documentElement.lang, {
  dateStyle: 'medium',
  timeStyle: 'short',
});
export function tellTimes(root) {
  for (const time of root.querySelectorAll('time[datetime]:not([title])')) {
    const at = new Date(time.dateTime);
    if (!Number.isNaN(at.getTime()) && time.dateTime.includes('T')) {
      time.title = time.textContent;
      time.textContent = format.format(at);
    }
  }
}
tellTimes(document);

// What was typed into such a form and not sent is asked about before it is left.
for (const form of document.querySelectorAll('form[data-typed]')) {
  let unsent = form.dataset.typed === 'unsent';
  form.addEventListener('input', () => {
    unsent = true;
  });
  form.addEventListener('submit', () => {
    unsent = false;
  });
  addEventListener('beforeunload', (event) => {
    if (unsent) event.preventDefault();
  });
}

// A page that the browser kept aside may be of a session that has ended, or wait for an answer that came.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

// What was said once is not said again when the page is loaded again.
const here = new URL(location.href);
if (here.searchParams.has('said')) {
  here.searchParams.delete('said');
  history.replaceState(history.state, '', here);
}
