// Ctrl + Enter reads the list, as in other boxes for long text; the button does the same.
(() => {
  'use strict';

  document.addEventListener('keydown', event => {
    const box = event.target;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && box.matches('.intake textarea')) {
      event.preventDefault();
      box.form.requestSubmit();
    }
  });
})();
