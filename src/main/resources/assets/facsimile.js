// A picture can be looked at closely; a page named in the text moves the picture to that page.
const GATHERED_BELOW = 20_000_000;
const READING_BAND = '-15% 0px -65% 0px';

function load(library) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = library;
    script.addEventListener('load', () => resolve(window.OpenSeadragon));
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}

/** Where the pictures are that a IIIF manifest names, one of each canvas, in either version of the format. */
function sourcesOf(manifest) {
  const canvases = manifest.items ?? manifest.sequences?.[0]?.canvases ?? [];
  return canvases.map((canvas) => {
    const picture = canvas.items?.[0]?.items?.[0]?.body ?? canvas.images?.[0]?.resource ?? {};
    const service = [picture.service ?? []].flat()[0];
    const information = service?.id ?? service?.['@id'];
    return information ? `${information}/info.json` : { type: 'image', url: picture.id ?? picture['@id'] };
  });
}

class Facsimile {
  constructor(section) {
    this.section = section;
    this.picture = section.querySelector('.facsimile-picture');
    this.view = section.querySelector('.facsimile-view');
    this.links = [...section.querySelectorAll('[data-page]')];
    this.current = Math.max(0, this.links.findIndex((link) => link.hasAttribute('aria-current')));
    section.querySelector('nav').addEventListener('click', (event) => this.follow(event));
    section.querySelector('.facsimile-tools').addEventListener('click', (event) => this.use(event));
    document.addEventListener('click', (event) => this.answer(event));
    document.addEventListener('facsimile:show', (event) => this.showPage(event.detail.page));
    this.watchText();
  }

  // The pages that a manifest names are followed like our own.
  async gather() {
    const { manifest, name, alt } = this.picture.dataset;
    if (!manifest) {
      return;
    }
    this.sources = sourcesOf(await (await fetch(manifest)).json());
    const strip = this.section.querySelector('.facsimile-strip');
    this.links = this.sources.map((source, at) => {
      const link = document.createElement('a');
      link.href = manifest;
      link.textContent = name.replace('%s', at + 1);
      Object.assign(link.dataset, { page: at + 1, name: link.textContent, alt: alt.replace('%s', at + 1) });
      const item = document.createElement('li');
      item.append(link);
      strip.append(item);
      return link;
    });
    this.picture.hidden = this.links.length === 0;
    this.section.querySelector('nav').hidden = this.links.length < 2;
  }

  async zoom() {
    await this.gather();
    const OpenSeadragon = await load(this.picture.dataset.library);
    const element = document.createElement('div');
    element.className = 'facsimile-zoom';
    this.view.append(element);
    this.view.classList.add('zooms');
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.viewer = new OpenSeadragon.Viewer({
      element,
      showNavigationControl: false,
      animationTime: still ? 0 : 0.5,
      visibilityRatio: 0.5,
      maxZoomPixelRatio: 3,
      gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
    });
    this.viewer.canvas.setAttribute('role', 'application');
    this.viewer.addHandler('open-failed', () => this.withdraw());
    this.section.querySelector('.facsimile-tools').hidden = false;
    this.show(this.current);
  }

  // What the library cannot show is still there as a plain picture.
  withdraw() {
    this.view.classList.remove('zooms');
  }

  show(index) {
    const link = this.links[index];
    if (!link) {
      return;
    }
    this.links[this.current].removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    this.current = index;
    this.showPlain(link.dataset);
    this.showClose(link.dataset);
    this.section.querySelector('.facsimile-page').textContent = link.dataset.name;
    this.tool('previous').disabled = index === 0;
    this.tool('next').disabled = index === this.links.length - 1;
    const strip = this.section.querySelector('.facsimile-strip');
    strip.scrollTo({ left: link.offsetLeft - strip.offsetLeft - strip.clientWidth / 3 });
  }

  showPlain({ image, width, height, alt }) {
    const plain = this.view.querySelector('a');
    if (!plain) {
      return;
    }
    plain.href = image;
    Object.assign(plain.querySelector('img'), { width, height, alt, src: image });
  }

  showClose({ image, width, height, alt }) {
    if (!this.viewer) {
      return;
    }
    this.view.classList.add('zooms');
    this.viewer.canvas.setAttribute('aria-label', `${alt}. ${this.picture.dataset.keys}`);
    const own = { type: 'image', url: image, buildPyramid: width * height < GATHERED_BELOW };
    this.viewer.open(this.sources?.[this.current] ?? own);
  }

  showPage(page) {
    const index = this.links.findIndex((link) => link.dataset.page === page);
    if (index >= 0 && index !== this.current) {
      this.show(index);
    }
  }

  tool(name) {
    return this.section.querySelector(`[data-tool=${name}]`);
  }

  follow(event) {
    const link = event.target.closest('[data-page]');
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (link && isPlain) {
      event.preventDefault();
      this.show(this.links.indexOf(link));
      if (!this.sources) {
        history.replaceState(history.state, '', link.href);
      }
    }
  }

  use(event) {
    const tool = event.target.closest('[data-tool]')?.dataset.tool;
    const viewport = this.viewer.viewport;
    switch (tool) {
      case 'previous':
        return this.show(this.current - 1);
      case 'next':
        return this.show(this.current + 1);
      case 'closer':
        return viewport.zoomBy(1.5).applyConstraints();
      case 'farther':
        return viewport.zoomBy(1 / 1.5).applyConstraints();
      case 'whole':
        return viewport.setRotation(0).goHome();
      case 'turn':
        return viewport.setRotation(viewport.getRotation() + 90);
    }
  }

  // A page that is named anywhere but in the strip.
  answer(event) {
    const named = event.target.closest('.page[data-page]');
    if (named && !this.section.contains(named)) {
      this.showPage(named.dataset.page);
    }
  }

  watchText() {
    const watch = new IntersectionObserver(
      (entries) =>
        entries
          .filter((entry) => entry.isIntersecting)
          .forEach((entry) => this.showPage(entry.target.dataset.page)),
      { rootMargin: READING_BAND },
    );
    document.querySelectorAll('.page[data-page]').forEach((named) => watch.observe(named));
  }
}

for (const section of document.querySelectorAll('.facsimile')) {
  if (section.querySelector('.facsimile-picture')) {
    new Facsimile(section).zoom().catch(console.warn);
  }
}

// The numbers in the names of files are typed in for the editor, who may change them.
function pageOf(fileName) {
  const name = fileName.replace(/\.\w+$/, '').trim();
  const number = /0*(\d+[rv]?)(?!.*\d)/.exec(name);
  return (number ? number[1] : name).slice(0, 20).trim().replace(/[\s,;]+/g, '-');
}

for (const pages of document.querySelectorAll('[data-names-of]')) {
  const files = document.getElementById(pages.dataset.namesOf);
  files.addEventListener('change', () => {
    pages.value = [...files.files].map((file) => pageOf(file.name)).join(' ');
  });
}
