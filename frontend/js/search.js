// The hand on the keyboard: arrows move between the field and the hits; → at the end of the words completes them.
(() => {
  const links = (page) => [...page.querySelectorAll('.search-hits a[href]')];

  document.addEventListener('keydown', (event) => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.ctrlKey || event.metaKey || event.altKey) return;
    const focused = document.activeElement;
    const search = document.querySelector('[data-search]');
    const field = search && search.querySelector('input');
    const hits = links(document);
    const at = hits.indexOf(focused);
    if (at < 0 && !(search && search.contains(focused))) return;
    const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
    if (next >= hits.length) return;
    event.preventDefault();
    if (next < 0) field.focus();
    else hits[next].focus();
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowRight' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    const search = document.querySelector('[data-search]');
    const field = search && search.querySelector('input');
    if (!field || document.activeElement !== field) return;
    const end = field.value.length;
    const line = search.querySelector('.search-completions');
    const first = line && line.querySelector('button');
    // What was offered for earlier words is not taken for these.
    if (!first || field.selectionStart !== end || field.selectionEnd !== end || line.dataset.for !== field.value) return;
    event.preventDefault();
    first.click();
    if (window.huoneentaulu) window.huoneentaulu.announce(first.textContent);
  });

  // A slower answer draws the hits anew under the hand: the keyboard stays on the hit that it was on.
  let held = null;
  document.addEventListener('focusin', (event) => {
    const link = event.target.closest('.search-hits a[data-code]');
    held = link && link.dataset.code;
  });
  document.addEventListener('focusout', (event) => {
    const left = event.target;
    setTimeout(() => {
      if (left.isConnected && document.activeElement === document.body) held = null;
    });
  });

  window.huoneentauluSearch = {
    redrawn(list) {
      if (!held || document.activeElement !== document.body) return;
      const hits = links(list);
      const next = hits.find((link) => link.dataset.code === held) || hits[0] || document.querySelector('[data-search] input');
      if (next) next.focus({preventScroll: true});
    },
    mark(list, code) {
      for (const link of list.querySelectorAll('a[data-code]')) link.toggleAttribute('data-chosen', link.dataset.code === code);
    },
  };
})();
