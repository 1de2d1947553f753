// Choosing other words follows from typing them, and leaving with choices not sent is asked about.
const form = document.getElementById('resolve');
if (form) {
  let unsent = false;
  form.addEventListener('input', (event) => {
    unsent = true;
    if (event.target.name.startsWith('own-')) {
      event.target.closest('.desk-choice').querySelector('input').checked = true;
    }
  });
  form.addEventListener('submit', () => {
    unsent = false;
  });
  addEventListener('beforeunload', (event) => {
    if (unsent) event.preventDefault();
  });
}
