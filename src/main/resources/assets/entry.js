// What the catalogue knows of a text comes as the same form, filled. Only fields that are still empty take it, as people
// may have typed on meanwhile; what the catalogue says otherwise stands beside its field.
(() => {
  'use strict';

  const cells = field => [...field.querySelectorAll('.cells [name]')];
  const isEmpty = field => cells(field).every(cell => cell.value === '');

  // Rows come as a whole: the catalogue may know more of them than stand here.
  const fillRows = (form, filled) => {
    let any = false;
    for (const theirs of filled.querySelectorAll('.field.parts:has(.part-rows)')) {
      const own = form.querySelector(`#${CSS.escape(theirs.id)}`);
      if (own?.matches('.parts') && !own.contains(document.activeElement) && isEmpty(own) && !isEmpty(theirs)) {
        own.replaceWith(theirs);
        window.htmx.process(theirs);
        any = true;
      }
    }
    return any;
  };

  const fill = (form, filled) => {
    let any = fillRows(form, filled);
    for (const theirs of filled.querySelectorAll('[id^="field-"][name]')) {
      if (theirs.closest('.cells')) {
        continue;
      }
      const own = form.querySelector(`#${CSS.escape(theirs.id)}`);
      if (own && own.type !== 'checkbox' && own.value === '' && theirs.value !== '') {
        own.value = theirs.value;
        own.closest('details')?.setAttribute('open', '');
        any = true;
      }
    }
    return any;
  };

  const offer = (form, filled) => {
    const focused = document.activeElement.closest('.offered')?.id;
    form.querySelectorAll('.offered').forEach(line => line.remove());
    for (const line of filled.querySelectorAll('.offered')) {
      const field = form.querySelector(`#${CSS.escape(line.id.replace(/-offered$/, ''))}`);
      field?.closest('.field').append(line);
      if (line.id === focused) {
        line.querySelector('button').focus();
      }
    }
  };

  document.addEventListener('htmx:afterRequest', event => {
    if (!event.target.matches('[data-fills]') || !event.detail.successful) {
      return;
    }
    const form = event.target.closest('form');
    const filled = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html').querySelector('.record-form');
    if (!filled) {
      return;
    }
    const any = fill(form, filled);
    offer(form, filled);
    if (any) {
      form.querySelector('#filled').textContent = filled.querySelector('#filled').textContent;
      // So that the draft is kept with what has come.
      form.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
})();

// A claim is put where the writing stopped; its words are told by the answer that brings it.
(() => {
  'use strict';

  document.addEventListener('htmx:afterSwap', event => {
    const told = event.target.id === 'claim-words' && event.target.querySelector('[data-insert]');
    const caret = told && document.querySelector('[data-caret]');
    const field = caret && document.getElementById(caret.dataset.caret);
    if (!field) {
      return;
    }
    const place = caret.value === '' ? field.value.length : Math.min(Number(caret.value), field.value.length);
    const gap = place === 0 || /\s/.test(field.value[place - 1]) ? '' : ' ';
    field.setRangeText(gap + told.dataset.insert, place, place, 'end');
    told.removeAttribute('data-insert');
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

  // Enter behind words to find a record by finds it, and saves nothing.
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('[data-find]')) {
      event.preventDefault();
      event.target.parentElement.querySelector('button').click();
    }
  });
})();

// The section beside a paragraph stands where that paragraph is.
(() => {
  'use strict';

  const follow = () => {
    const preview = document.getElementById('preview');
    const edited = preview?.dataset.edited;
    const paragraph = edited && preview.querySelector(`#${CSS.escape(edited)}`);
    if (paragraph) {
      paragraph.classList.add('is-edited');
      preview.scrollTop += paragraph.getBoundingClientRect().top - preview.getBoundingClientRect().top - 96;
    }
  };

  follow();
  document.addEventListener('htmx:afterSwap', follow);
})();
