// Keeps what is typed in this browser, writes signs, shows a preview, and sends without losing the page.
const form = document.getElementById('desk');
const text = form.elements.text;
const summary = form.elements.summary;
const state = document.getElementById('state');
const given = text.value;
let unsent = false;

// --- what is said below the text

const say = (words, lost = false) => {
  state.textContent = words;
  state.classList.toggle('lost', lost);
};

const clock = (at, day) =>
  new Intl.DateTimeFormat(document.documentElement.lang, day ? { dateStyle: 'medium', timeStyle: 'short' } : { timeStyle: 'short' }).format(new Date(at));

// --- drafts: one for every visit to this page, so that two windows do not overwrite each other

const SHELF = `recension.draft/${form.dataset.draft}`;
const MOST_KEPT = 10;
const newVisit = () => crypto.getRandomValues(new Uint32Array(2)).join('-');
let visit = newVisit();

const drafts = () => {
  try {
    return JSON.parse(localStorage.getItem(SHELF)) ?? [];
  } catch {
    return [];
  }
};

const store = (kept) => {
  try {
    if (kept.length > 0) localStorage.setItem(SHELF, JSON.stringify(kept.slice(0, MOST_KEPT)));
    else localStorage.removeItem(SHELF);
    return true;
  } catch {
    return false;
  }
};

const drop = (...visits) => store(drafts().filter((draft) => !visits.includes(draft.visit)));

const save = () => {
  const draft = {
    visit,
    text: text.value,
    summary: summary.value,
    parent: form.elements.parent?.value ?? null,
    at: Date.now(),
  };
  const kept = store([draft, ...drafts().filter((other) => other.visit !== visit)]);
  say(kept ? form.dataset.saved.replace('%s', clock(draft.at)) : form.dataset.full, !kept);
  return kept ? draft : null;
};

const startFrom = (parent) => {
  // What began from nothing grows from what is there meanwhile.
  if (parent === null) return;
  form.elements.parent?.remove();
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'parent';
  field.value = parent;
  form.append(field);
};

const hash = async (words) => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const arrived = async (draft) => {
  if (!globalThis.crypto.subtle) return false;
  return form.dataset.received.split(' ').includes(await hash(draft.text));
};

/** Keeps what is on the page as a draft of its own; whether nothing of it can be lost. */
const setAside = () => {
  if (!unsent) return true;
  const aside = save();
  if (!aside) return false;
  visit = newVisit();
  offer(aside);
  return true;
};

const offer = (draft) => {
  const shelf = document.getElementById('drafts');
  const notice = shelf.querySelector('template').content.firstElementChild.cloneNode(true);
  const words = notice.querySelector('p');
  words.textContent = words.textContent.replace('%t', clock(draft.at, true)).replace('%n', draft.parent ?? '–');
  const answered = () => {
    drop(draft.visit);
    notice.remove();
    shelf.hidden = shelf.querySelector('.notice') === null;
    text.focus();
  };
  notice.querySelector('[data-take]').addEventListener('click', () => {
    if (!setAside()) return;
    text.value = draft.text;
    summary.value = draft.summary;
    startFrom(draft.parent);
    answered();
    typed();
    save();
  });
  notice.querySelector('[data-drop]').addEventListener('click', answered);
  shelf.append(notice);
  shelf.hidden = false;
};

const offerAll = async () => {
  const others = drafts().filter((other) => other.visit !== visit);
  for (const draft of others) {
    if (draft.text === given || (await arrived(draft))) drop(draft.visit);
    else offer(draft);
  }
};

// --- the preview

const preview = document.getElementById('preview');
const body = document.getElementById('preview-body');
let trying = null;

/** Whether an answer is a page of its own, and no part of this one. */
const isPage = (html) => html.startsWith('<!DOCTYPE');

const values = () => new URLSearchParams(new FormData(form));

const tryOut = async () => {
  trying?.abort();
  trying = new AbortController();
  const { signal } = trying;
  try {
    const answer = await fetch(form.dataset.preview, { method: 'POST', body: values(), headers: { Accept: 'text/html' }, signal });
    const html = await answer.text();
    if (isPage(html)) {
      say(form.dataset.stale);
      return;
    }
    body.innerHTML = html;
    preview.hidden = false;
  } catch {
    if (!signal.aborted) say(form.dataset.stale);
  }
};

/** Where a code point is in the text as the browser counts it. */
const index = (codePoint) => [...text.value].slice(0, codePoint).join('').length;

body.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-start]');
  if (!link) return;
  event.preventDefault();
  const start = index(Number(link.dataset.start));
  text.focus();
  // The browser scrolls to where the caret is put, and then the words are marked.
  text.setSelectionRange(start, start);
  text.blur();
  text.focus();
  text.setSelectionRange(start, index(Number(link.dataset.end)));
});

// --- typing

const SAVE_AFTER = 800;
const TRY_AFTER = 700;
let saving = 0;
let waiting = 0;

const typed = () => {
  unsent = true;
  clearTimeout(saving);
  clearTimeout(waiting);
  saving = setTimeout(save, SAVE_AFTER);
  waiting = setTimeout(tryOut, TRY_AFTER);
};

form.addEventListener('input', typed);
addEventListener('pagehide', () => {
  if (unsent && save()) unsent = false;
});
addEventListener('beforeunload', (event) => {
  if (unsent) event.preventDefault();
});

// --- the picture of the page that is written on

let pageHere;
const showPage = () => {
  const before = text.value.slice(0, text.selectionEnd);
  const page = [...before.matchAll(/\[page ([^\]]+)\]/g)].at(-1)?.[1];
  // Another page chosen by hand stays until the caret comes to another mark.
  if (page === pageHere) return;
  pageHere = page;
  if (page) document.dispatchEvent(new CustomEvent('facsimile:show', { detail: { page } }));
};
for (const event of ['keyup', 'click', 'focus']) text.addEventListener(event, showPage);

// --- signs

const signs = document.getElementById('signs');
const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

const insert = (words) => {
  // Unlike setRangeText, this can be taken back with the undo key.
  if (!document.execCommand('insertText', false, words)) {
    text.setRangeText(words, text.selectionStart, text.selectionEnd, 'end');
    typed();
  }
};

const pageAfter = (before) => {
  const pages = [...before.matchAll(/\[page (\d+)\]/g)];
  return pages.length === 0 ? 2 : Number(pages.at(-1)[1]) + 1;
};

const write = ({ before = '', after = '', put }) => {
  text.focus();
  if (text.readOnly) return;
  let { selectionStart: start, selectionEnd: end } = text;
  const chosen = text.value.slice(start, end);
  if (put !== undefined) {
    text.setSelectionRange(end, end);
    insert(put.replace('%s', pageAfter(text.value.slice(0, end))));
    return;
  }
  start += chosen.length - chosen.trimStart().length;
  end = Math.max(start, end - (chosen.length - chosen.trimEnd().length));
  text.setSelectionRange(start, end);
  const words = text.value.slice(start, end);
  insert(before + words + after);
  text.setSelectionRange(start + before.length, start + before.length + words.length);
};

const keyed = new Map();
for (const sign of signs.querySelectorAll('button')) {
  const { key } = sign.dataset;
  if (key) {
    keyed.set(key, sign);
    const keys = `${isMac ? 'Control+Alt' : 'Alt'}+${key.toUpperCase()}`;
    sign.setAttribute('aria-keyshortcuts', keys);
    sign.title = keys;
  }
}
signs.hidden = false;
signs.addEventListener('click', (event) => {
  const sign = event.target.closest('button');
  if (sign) write(sign.dataset);
});
text.addEventListener('keydown', (event) => {
  if (!event.altKey || event.metaKey || event.shiftKey || event.ctrlKey !== isMac) return;
  const letter = /^[a-z]$/i.test(event.key) ? event.key : event.code.replace(/^Key/, '');
  const sign = keyed.get(letter.toLowerCase());
  if (sign) {
    event.preventDefault();
    write(sign.dataset);
  }
});

// One stop of the tab key for all signs, and arrows between them.
const stops = [...signs.querySelectorAll('button')];
stops.forEach((sign, at) => (sign.tabIndex = at === 0 ? 0 : -1));
signs.addEventListener('keydown', (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1, Home: -stops.length, End: stops.length }[event.key];
  const at = stops.indexOf(document.activeElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  const next = stops[Math.min(stops.length - 1, Math.max(0, at + step))];
  stops.forEach((sign) => (sign.tabIndex = sign === next ? 0 : -1));
  next.focus();
});

// --- sending

const sendNormally = (button) => {
  unsent = false;
  form.action = button.formAction;
  HTMLFormElement.prototype.submit.call(form);
};

// What was typed after it was sent would be sent by nobody.
const hold = (held) => {
  text.readOnly = held;
  summary.readOnly = held;
};

const notSent = (button, why) => {
  hold(false);
  button.disabled = false;
  unsent = true;
  if (save()) say(why, true);
  button.textContent = form.dataset.again;
  button.focus();
};

/** A page that is answered says in words what is wrong, and holds the text, unless it was not read. */
const holdsText = (status, html) => status < 500 && status !== 413 && status !== 429 || html.includes('id="desk"');

const send = async (button) => {
  clearTimeout(waiting);
  clearTimeout(saving);
  button.disabled = true;
  hold(true);
  save();
  say(form.dataset.sending);
  try {
    const answer = await fetch(button.formAction, { method: 'POST', body: values(), headers: { Accept: 'text/html' } });
    if (answer.redirected) {
      unsent = false;
      drop(visit);
      location.assign(answer.url);
    } else if (holdsText(answer.status, await answer.text())) {
      sendNormally(button);
    } else {
      notSent(button, form.dataset.notNow);
    }
  } catch {
    notSent(button, form.dataset.lost);
  }
};

form.addEventListener('submit', (event) => {
  const button = event.submitter;
  event.preventDefault();
  if (button?.hasAttribute('data-send')) send(button);
  else tryOut().then(() => preview.focus());
});

if ('unsent' in form.dataset) {
  unsent = true;
  save();
}
offerAll();
if (preview.hidden) tryOut();
