// The client's list: services gathered in this tab until somebody empties it. Nothing of the client is in it.
(() => {
  const KEY = 'ht-client-list';
  const MOST = 20;

  const read = () => {
    try {
      const codes = JSON.parse(sessionStorage.getItem(KEY) || '[]');
      return Array.isArray(codes) ? codes.filter((code) => typeof code === 'string') : [];
    } catch {
      return [];
    }
  };

  const paint = () => {
    const codes = read();
    document.querySelectorAll('[data-list-code]').forEach((key) => {
      const chosen = codes.includes(key.dataset.listCode);
      key.setAttribute('aria-pressed', String(chosen));
    });
    document.querySelectorAll('[data-client-list]').forEach((bar) => {
      bar.hidden = codes.length === 0;
      const link = bar.querySelector('[data-list-open]');
      link.href = new URL(bar.dataset.clientList + '?palvelut=' + codes.map(encodeURIComponent).join(','), document.baseURI).href;
      const count = bar.querySelector('[data-list-count]');
      if (count.textContent !== String(codes.length)) count.textContent = String(codes.length);
    });
  };

  const write = (codes) => {
    sessionStorage.setItem(KEY, JSON.stringify(codes));
    paint();
  };

  document.addEventListener('click', (event) => {
    const key = event.target instanceof Element && event.target.closest('[data-list-code], [data-list-empty]');
    if (!key) return;
    const codes = read();
    if (key.hasAttribute('data-list-empty')) {
      write([]);
      window.huoneentaulu?.announce(key.dataset.said || '');
      document.querySelector('h1')?.focus();
    } else if (codes.includes(key.dataset.listCode)) {
      write(codes.filter((code) => code !== key.dataset.listCode));
      window.huoneentaulu?.announce(key.dataset.removed || '');
    } else if (codes.length < MOST) {
      write([...codes, key.dataset.listCode]);
      window.huoneentaulu?.announce(key.dataset.added || '');
    } else {
      window.huoneentaulu?.announce(key.dataset.full || '');
    }
  });

  // The list of services is redrawn as it is narrowed: its keys are painted as they appear.
  new MutationObserver((changes) => {
    const isNew = (node) => node instanceof Element && (node.matches('[data-list-code], [data-client-list]') || node.querySelector('[data-list-code], [data-client-list]'));
    if (changes.some((change) => [...change.addedNodes].some(isNew))) paint();
  }).observe(document.documentElement, {childList: true, subtree: true});

  paint();
})();
