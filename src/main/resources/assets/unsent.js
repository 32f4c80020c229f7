// What is sent is kept in this browser until the server says that it has arrived, so that neither an outage nor an ended
// session, whatever page comes in its place, loses it. It is kept under the number of who typed it, and offered to nobody
// else.
(() => {
  'use strict';

  const offer = document.getElementById('unsent');
  const writer = offer?.elements['written-by']?.value;
  if (!writer || !window.indexedDB) {
    return;
  }
  const ours = ['_csrf', 'written-by', 'sent-as'];

  const done = request => new Promise((kept, lost) => {
    request.onsuccess = () => kept(request.result);
    request.onerror = () => lost(request.error);
  });

  const open = () => {
    const opening = indexedDB.open('rapporteur', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('unsent', { keyPath: ['writer', 'path'] });
    return done(opening);
  };

  const posts = async (mode, use) => {
    const database = await open();
    const posts = database.transaction('unsent', mode, { durability: 'strict' }).objectStore('unsent');
    return done(use(posts)).finally(() => database.close());
  };

  const own = async () => (await posts('readonly', all => all.getAll())).filter(post => post.writer === writer);
  const forget = post => posts('readwrite', all => all.delete([post.writer, post.path]));

  // Forms with a text somebody typed; never a password.
  const isTyped = form => form.method === 'post' && form !== offer && form.elements['written-by']
    && form.querySelector('textarea, input[type="text"], input:not([type])')
    && !form.querySelector('input[type="password"]');

  const fields = (form, button) => {
    const sent = [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !ours.includes(name));
    return button?.name ? [...sent, [button.name, button.value]] : sent;
  };

  const name = (form, name, value) => {
    const field = form.elements[name] ?? form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name }));
    field.value = value;
  };

  const keep = (form, button) => {
    const id = crypto.randomUUID ? crypto.randomUUID() : Date.now().toString(16);
    name(form, 'sent-as', id);
    const path = new URL(button?.getAttribute('formaction') ?? form.action, location.href).pathname;
    const parts = form.enctype === 'multipart/form-data';
    return posts('readwrite', all => all.put({ writer, path, id, parts, fields: fields(form, button) }));
  };

  // The first submit keeps the text and submits again; where the browser keeps nothing, the form goes all the same.
  const passing = new WeakSet();
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || !isTyped(form) || passing.delete(form)) {
      return;
    }
    event.preventDefault();
    const go = () => {
      passing.add(form);
      form.requestSubmit(event.submitter);
    };
    keep(form, event.submitter).then(go, go);
  });

  const arrived = async () => {
    const id = document.cookie.match(/(?:^|; )rapporteur-sent=([0-9a-f-]+)/)?.[1];
    if (id) {
      document.cookie = 'rapporteur-sent=; Path=/; Max-Age=0; SameSite=Strict';
      await Promise.all((await own()).filter(post => post.id === id).map(forget));
    }
  };

  const show = async () => {
    await arrived();
    const [post] = await own();
    if (!post || document.querySelector('[data-unsent]')) {
      return;
    }
    offer.hidden = false;
    offer.addEventListener('submit', () => {
      const hidden = [['kept-path', post.path], ['kept-parts', post.parts], ['kept-writer', writer],
        ...post.fields.map(([name, value]) => [`kept:${name}`, value])];
      for (const [name, value] of hidden) {
        const field = document.createElement('textarea');
        field.hidden = true;
        field.name = name;
        field.value = value;
        offer.append(field);
      }
    }, { once: true });
    offer.querySelector('[data-discard]').addEventListener('click', () => {
      forget(post).then(() => { offer.hidden = true; });
    });
  };

  show().catch(() => {});
})();
