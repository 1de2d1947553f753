// Choosing other words follows from typing them.
document.getElementById('resolve')?.addEventListener('input', (event) => {
  if (event.target.name.startsWith('own-')) {
    event.target.closest('.desk-choice').querySelector('input').checked = true;
  }
});
