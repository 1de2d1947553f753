// Shows how an import goes on, part by part, so that nobody loses their place on the page.
const PAUSE = 2000;

function parts(root) {
  return [...root.querySelectorAll('[data-part]')];
}

async function show(fresh) {
  const held = document.activeElement?.id;
  const there = new Map(parts(fresh).map((part) => [part.dataset.part, part]));
  for (const part of parts(document)) {
    const next = there.get(part.dataset.part);
    if (next && next.textContent !== part.textContent) {
      part.replaceChildren(...next.childNodes);
    }
  }
  if (held && document.activeElement?.id !== held) {
    (document.getElementById(held) ?? document.getElementById('main')).focus();
  }
  const { tellTimes } = await import(document.querySelector('script[src$="/page.js"]').src);
  tellTimes(document);
}

async function follow() {
  let running = true;
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    if (answer.ok && !answer.redirected) {
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      running = fresh.querySelector('[data-running]') !== null;
      await show(fresh);
    } else if (answer.redirected || [401, 403, 404].includes(answer.status)) {
      location.reload();
      return;
    }
  } catch {
    // The network may be back the next time.
  }
  if (running) {
    setTimeout(follow, PAUSE);
  }
}

setTimeout(follow, PAUSE);
