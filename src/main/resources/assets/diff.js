// Moves from change to change by key, and shows what a form asks for as soon as it is chosen. Works
// for diffs that come into the page later, too.
const SWITCH = 'recension.diff.keys';
const STEPS = { n: 1, j: 1, p: -1, k: -1 };

let isOn = true;
try {
  isOn = localStorage.getItem(SWITCH) !== 'off';
} catch {
  // A browser that keeps nothing has the keys on.
}

const isTyping = (target) => target.closest('input, textarea, select, [contenteditable]') !== null;

const step = (diff, by) => {
  const changes = [...diff.querySelectorAll('.change[id]')];
  const at = changes.findIndex((change) => `#${change.id}` === location.hash);
  const to = at < 0 && by < 0 ? changes.length - 1 : (at + by + changes.length) % changes.length;
  const change = changes[to];
  location.replace(`#${change.id}`);
  change.focus({ preventScroll: true });
};

document.addEventListener('keydown', (event) => {
  if (!(event.key in STEPS) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target)) return;
  const diff = document.querySelector('.diff:has(.change)');
  if (diff && (isOn || diff.contains(event.target))) {
    event.preventDefault();
    step(diff, STEPS[event.key]);
  }
});

for (const keys of document.querySelectorAll('.diff:has(.change) .diff-keys')) {
  const box = keys.querySelector('input');
  box.checked = isOn;
  box.addEventListener('change', () => {
    isOn = box.checked;
    try {
      localStorage.setItem(SWITCH, isOn ? 'on' : 'off');
    } catch {
      // It holds for this page only.
    }
  });
  keys.hidden = false;
}
