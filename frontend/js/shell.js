// Small manners of the frame: focus after navigation, copy keys, single-letter keys.
(() => {
  const busy = (element) =>
    element && (element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName) || element.closest('vaadin-text-field, vaadin-select, vaadin-combo-box, vaadin-text-area'));

  const announce = (text) => {
    let region = document.getElementById('ht-live');
    if (!region) {
      region = document.createElement('div');
      region.id = 'ht-live';
      region.className = 'ht-visually-hidden';
      region.setAttribute('role', 'status');
      document.body.append(region);
    }
    region.textContent = '';
    requestAnimationFrame(() => { region.textContent = text; });
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // An intranet page over plain http has no clipboard API: the old way still works there.
      const area = document.createElement('textarea');
      area.value = text;
      area.style.position = 'fixed';
      area.style.opacity = '0';
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  };

  document.addEventListener('click', async (event) => {
    const key = event.target instanceof Element && event.target.closest('[data-copy], [data-copy-url]');
    if (!key) return;
    event.preventDefault();
    await copy(key.dataset.copy ?? new URL(key.dataset.copyUrl, document.baseURI).href);
    announce(key.dataset.copied || '');
    key.classList.add('copied');
    setTimeout(() => key.classList.remove('copied'), 1600);
  });

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || busy(document.activeElement)) return;
    if (event.key === '/') {
      const field = document.querySelector('[data-search] input');
      event.preventDefault();
      if (field) {
        field.focus();
        field.select();
      } else window.location.assign('.');
    } else if (event.key === 'p') {
      const print = document.querySelector('[data-print]');
      if (print) {
        event.preventDefault();
        print.click();
      }
    } else if (event.key === 'Escape' && document.querySelector('[data-escape]')) {
      event.preventDefault();
      history.back();
    }
  });

  window.huoneentaulu = {
    announce,
    // After navigation the reader starts at the heading, unless the page has chosen a field of its own.
    arrived(main) {
      requestAnimationFrame(() => {
        if (main.querySelector('[data-search]') || main.contains(document.activeElement)) return;
        const heading = main.querySelector('h1');
        if (heading) {
          heading.tabIndex = -1;
          heading.focus({preventScroll: true});
          window.scrollTo(0, 0);
        }
      });
    },
  };
})();
