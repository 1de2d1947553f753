// A slider over all revisions; where it is let go, the page of that revision is loaded.
const form = document.querySelector('form[data-numbers]');
const numbers = form.dataset.numbers.split(' ').map(Number);
const field = form.elements.at;

if (numbers.length > 1) {
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.id = 'slider';
  slider.min = '0';
  slider.max = String(numbers.length - 1);
  slider.value = String(numbers.indexOf(Number(field.value)));
  slider.setAttribute('aria-label', form.querySelector('label').textContent);
  slider.setAttribute('aria-valuetext', field.value);
  slider.addEventListener('input', () => {
    field.value = String(numbers[Number(slider.value)]);
    slider.setAttribute('aria-valuetext', field.value);
  });
  slider.addEventListener('change', () => {
    sessionStorage.setItem('recension.playback', 'slider');
    form.requestSubmit();
  });
  form.closest('nav').append(slider);
  if (sessionStorage.getItem('recension.playback') === 'slider') {
    sessionStorage.removeItem('recension.playback');
    slider.focus();
  }
}
