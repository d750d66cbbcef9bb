// The print page: the key that prints, and the roomiest spacing in which the plaque keeps within one A4.
(() => {
  const DENSITIES = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5'];
  const ROOM = ((297 - 2 * 9) / 25.4) * 96 - 2; // A4 less margins, in CSS pixels

  const fit = () => {
    const plaque = document.querySelector('.print-page .plaque');
    if (!plaque) return;
    document.body.classList.add('measuring');
    for (const density of DENSITIES) {
      plaque.classList.remove(...DENSITIES);
      plaque.classList.add(density);
      if (plaque.offsetHeight <= ROOM) break;
    }
    document.body.classList.remove('measuring');
  };

  fit();
  if (document.fonts) document.fonts.ready.then(fit);
  window.addEventListener('beforeprint', fit);
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-print]')) window.print();
  });
})();
