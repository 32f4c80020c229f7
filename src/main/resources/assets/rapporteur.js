// The panels of records work by :target alone. This adds what only a script can: Escape closes, focus goes into the
// panel and back to the claim, one step back is enough, and the page stays where it is.
(() => {
  'use strict';

  const openPanel = () => document.querySelector('.sources:target');
  const address = () => location.pathname + location.search;
  let claim = null;
  let stepped = false;
  let shown = address();

  // From one claim to the next the panel changes in place, so that closing it never shows the one before.
  const follow = (event, link) => {
    claim = link;
    if (openPanel()) {
      event.preventDefault();
      location.replace(link.hash);
    } else {
      stepped = true;
    }
  };

  const close = panel => {
    if (!stepped) {
      // The page was opened with its panel: there is no step to take back.
      claim = document.querySelector(`.claim[href="#${CSS.escape(panel.id)}"]`);
      location.hash = panel.querySelector('.sources-close').hash;
      return;
    }
    const top = scrollY;
    addEventListener('hashchange', () => scrollTo({ top, behavior: 'instant' }), { once: true });
    history.back();
  };

  const plain = event => !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

  document.addEventListener('click', event => {
    const link = event.target.closest('a.claim, a.claim-of, a.sources-close');
    if (!link || !plain(event)) {
      return;
    }
    if (link.matches('.claim, .claim-of')) {
      follow(event, link);
    } else {
      event.preventDefault();
      close(link.closest('.sources'));
    }
  });

  document.addEventListener('keydown', event => {
    const panel = event.key === 'Escape' && openPanel();
    if (panel) {
      close(panel);
    }
  });

  addEventListener('hashchange', () => {
    const panel = openPanel();
    if (panel) {
      panel.focus({ preventScroll: true });
      claim?.scrollIntoView({ block: 'nearest' });
      return;
    }
    stepped = false;
    if (document.activeElement === document.body || document.activeElement.closest('.sources')) {
      claim?.focus({ preventScroll: true });
    }
  });

  // A step between two places of one page is no business of htmx, which would load the page anew.
  addEventListener('popstate', event => {
    if (address() === shown) {
      event.stopImmediatePropagation();
    }
    shown = address();
  });
  document.addEventListener('htmx:pushedIntoHistory', () => { shown = address(); });
})();

// A claim goes where the writing stopped.
document.addEventListener('focusout', event => {
  const caret = document.querySelector(`input[data-caret="${CSS.escape(event.target.id || '-')}"]`);
  if (caret && event.target.selectionStart !== undefined) {
    caret.value = event.target.selectionStart;
  }
});

// What a letter carries behind the # goes into its field, and no longer stands in the address.
(() => {
  const field = document.querySelector('[data-from-address]');
  const take = () => {
    if (/^#[a-z2-9]{5}(-[a-z2-9]{5}){5}$/.test(location.hash)) {
      field.value = location.hash.slice(1);
      history.replaceState(null, '', location.pathname);
    }
  };
  if (field) {
    take();
    addEventListener('hashchange', take);
  }
})();

// What takes some seconds says so on its button, and is not sent twice. Heard last, as others may hold a form back first.
(() => {
  'use strict';

  const button = form => form.querySelector('[data-idle]');

  const begin = (form, pressed) => {
    form.setAttribute('aria-busy', 'true');
    pressed.dataset.idle = pressed.textContent;
    pressed.textContent = form.dataset.while;
    form.querySelectorAll('button').forEach(one => one.setAttribute('aria-disabled', 'true'));
    form.querySelector('[role="status"]').textContent = form.dataset.while;
  };

  const end = form => {
    form.removeAttribute('aria-busy');
    button(form).textContent = button(form).dataset.idle;
    delete button(form).dataset.idle;
    form.querySelectorAll('button').forEach(one => one.removeAttribute('aria-disabled'));
    form.querySelector('[role="status"]').textContent = '';
  };

  addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || !form.matches('[data-while]')) {
      return;
    }
    if (form.matches('[aria-busy]')) {
      event.preventDefault();
    } else {
      begin(form, event.submitter ?? form.querySelector('button'));
    }
  });

  // One step back shows the page as it was left.
  addEventListener('pageshow', () => document.querySelectorAll('form[data-while][aria-busy]').forEach(end));
})();
