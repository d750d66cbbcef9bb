// What stands behind # in the address that was asked for goes along to the page that opens after signing in. It stays in
// the browser: neither a form nor a link sends it.
(() => {
  const carry = (event) => {
    const target = event.target instanceof Element && event.target.closest('form, .languages a');
    if (!target || window.location.hash === '') return;
    if (target instanceof HTMLFormElement) target.action = target.action.replace(/#.*$/, '') + window.location.hash;
    else target.hash = window.location.hash;
  };

  document.addEventListener('submit', carry, true);
  document.addEventListener('click', carry, true);
})();
