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

  // A list that is too long is not sent at all, so that nothing of it can be lost; said before the script that keeps
  // what is sent looks at it.
  document.addEventListener('submit', event => {
    const box = event.target.querySelector('textarea[data-letters]');
    if (!box) {
      return;
    }
    const lines = box.value.trimEnd().split('\n').length;
    const tooLong = box.value.length > Number(box.dataset.letters) || lines > Number(box.dataset.lines);
    document.getElementById('too-long').hidden = !tooLong;
    box.toggleAttribute('aria-invalid', false);
    if (tooLong) {
      event.preventDefault();
      box.setAttribute('aria-invalid', 'true');
      box.focus();
    }
  }, true);
})();
