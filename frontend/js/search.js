// The hand on the keyboard: arrows move between the field and the hits.
(() => {
  const links = (page) => [...page.querySelectorAll('.search-hits a[href]')];

  document.addEventListener('keydown', (event) => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.ctrlKey || event.metaKey || event.altKey) return;
    const focused = document.activeElement;
    const field = document.querySelector('[data-search] input');
    const hits = links(document);
    const at = hits.indexOf(focused);
    if (at < 0 && focused !== field) return;
    const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
    if (next >= hits.length) return;
    event.preventDefault();
    if (next < 0) field.focus();
    else hits[next].focus();
  });

  window.huoneentauluSearch = {
    mark(list, code) {
      for (const link of list.querySelectorAll('a[data-code]')) link.toggleAttribute('data-chosen', link.dataset.code === code);
    },
  };
})();
