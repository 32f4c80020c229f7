// What only a script can do for readers: "/" goes to the search, suggestions while typing, contents that follow, copying.
(() => {
  'use strict';

  const field = () => document.getElementById('q');

  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && field()) {
      event.preventDefault();
      field().focus();
      field().select();
    }
  });

  // One thing opened over the page at a time, and none when the reader goes on elsewhere.
  const OPENED = 'details.more[open], details.facet[open]';
  document.addEventListener('click', event => {
    document.querySelectorAll(OPENED).forEach(opened => {
      if (!opened.contains(event.target)) {
        opened.open = false;
      }
    });
    if (event.target.closest('#about-report a[href^="#"]')) {
      document.querySelector('#about-report:popover-open')?.hidePopover();
    }
  });
  document.addEventListener('keydown', event => {
    const opened = event.key === 'Escape' && document.querySelector(OPENED);
    if (opened) {
      opened.open = false;
      opened.querySelector('summary').focus();
    }
  });

  // Suggestions: a list that the arrows walk and Enter follows. Without it the results are a page.
  const suggest = input => {
    const box = document.createElement('div');
    let asked = '';
    let wait = 0;
    box.className = 'suggestion-box';
    box.hidden = true;
    input.closest('form').append(box);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', 'suggestions');
    input.setAttribute('aria-expanded', 'false');

    const options = () => [...box.querySelectorAll('[role=option]')];
    const chosen = () => box.querySelector('[aria-selected=true]');

    const close = () => {
      box.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    };

    const choose = option => {
      chosen()?.setAttribute('aria-selected', 'false');
      option?.setAttribute('aria-selected', 'true');
      option?.scrollIntoView({ block: 'nearest' });
      option ? input.setAttribute('aria-activedescendant', option.id) : input.removeAttribute('aria-activedescendant');
    };

    const show = html => {
      box.innerHTML = html;
      const some = options().length > 0;
      box.hidden = !some;
      input.setAttribute('aria-expanded', String(some));
    };

    const ask = async () => {
      const typed = input.value.trim();
      if (typed === asked) {
        return;
      }
      asked = typed;
      if (!typed) {
        close();
        return;
      }
      const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(typed)}`).catch(() => null);
      if (answer?.ok && typed === asked && document.activeElement === input) {
        show(await answer.text());
      }
    };

    input.addEventListener('input', () => {
      clearTimeout(wait);
      wait = setTimeout(ask, 150);
    });
    input.addEventListener('keydown', event => {
      const all = options();
      if (event.key === 'Escape') {
        close();
      } else if (!box.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        choose(all[all.indexOf(chosen()) + step] ?? (step > 0 && !chosen() ? all[0] : null));
      } else if (event.key === 'Enter' && !box.hidden && chosen()) {
        event.preventDefault();
        location.assign(chosen().dataset.href);
      }
    });
    box.addEventListener('mousedown', event => event.preventDefault());
    box.addEventListener('click', event => {
      const option = event.target.closest('[role=option]');
      if (option) {
        location.assign(option.dataset.href);
      }
    });
    input.addEventListener('blur', () => setTimeout(close, 100));
  };
  document.querySelectorAll('[data-suggest]').forEach(suggest);

  // The contents mark the section that is being read.
  const follow = () => {
    const links = new Map([...document.querySelectorAll('#contents a')].map(link => [decodeURIComponent(link.hash.slice(1)), link]));
    const seen = new Set();
    const mark = () => {
      const first = [...links.keys()].filter(id => seen.has(id)).pop();
      links.forEach((link, id) => id === first ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current'));
      const aside = document.getElementById('about-report');
      const link = links.get(first);
      if (link && aside && getComputedStyle(aside).position === 'sticky') {
        const list = link.closest('nav');
        const gap = link.offsetTop - list.offsetTop;
        if (gap < list.scrollTop || gap > list.scrollTop + list.clientHeight - link.offsetHeight) {
          list.scrollTop = gap - list.clientHeight / 2;
        }
      }
    };
    const watch = new IntersectionObserver(entries => {
      entries.forEach(entry => seen[entry.isIntersecting ? 'add' : 'delete'](entry.target.id));
      mark();
    }, { rootMargin: '-10% 0px -75% 0px' });
    links.forEach((link, id) => {
      const section = document.getElementById(id);
      if (section) {
        watch.observe(section);
      }
    });
    return watch;
  };
  let watch = document.getElementById('contents') && follow();
  document.addEventListener('htmx:afterSettle', () => {
    watch?.disconnect();
    watch = document.getElementById('contents') && follow();
  });

  // The address of a paragraph is copied; without the script its link leads there.
  const copy = async (words, from) => {
    const said = from.textContent;
    await navigator.clipboard.writeText(words);
    from.textContent = document.getElementById('report')?.dataset.copied ?? said;
    setTimeout(() => { from.textContent = said; }, 1500);
  };

  document.addEventListener('click', event => {
    const way = event.target.closest('.about .copy');
    if (way && navigator.clipboard) {
      copy(`${location.origin}${location.pathname}${location.search}#${encodeURIComponent(way.closest('.block').id)}`, way);
    }
  });
})();
