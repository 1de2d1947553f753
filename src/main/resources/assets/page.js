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

// What was said once is not said again when the page is loaded again.
const here = new URL(location.href);
if (here.searchParams.has('said')) {
  here.searchParams.delete('said');
  history.replaceState(history.state, '', here);
}
