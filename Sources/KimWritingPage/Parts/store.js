// Drafts, their photos and the key, kept on the phone under the site's own name. Fails where the browser
// keeps nothing, as for pages that another app shows.
const openStore = site => new Promise((done, failed) => {
  const request = indexedDB.open('kim-tulis/' + site, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('draf', {keyPath: 'nomor'});
    request.result.createObjectStore('foto');
    request.result.createObjectStore('setelan');
  };
  request.onerror = () => failed(request.error);
  request.onblocked = failed;

  const change = (name, act) => new Promise((finished, stopped) => {
    const changed = request.result.transaction(name, 'readwrite');
    act(changed.objectStore(name));
    changed.oncomplete = finished;
    changed.onerror = changed.onabort = () => stopped(changed.error);
  });
  const kept = (name, ask) => new Promise((finished, stopped) => {
    const asking = ask(request.result.transaction(name).objectStore(name));
    asking.onsuccess = () => finished(asking.result);
    asking.onerror = () => stopped(asking.error);
  });
  const removePhoto = id => change('foto', store => store.delete(id));

  request.onsuccess = () => done({
    removePhoto,
    drafts: () => kept('draf', store => store.getAll()),
    save: draft => change('draf', store => store.put(draft)),
    readPhoto: id => kept('foto', store => store.get(id)),
    savePhoto: (id, blob) => change('foto', store => store.put(blob, id)),
    setting: name => kept('setelan', store => store.get(name)),
    set: (name, value) => change('setelan', store => store.put(value, name)),
    async remove(draft) {
      for (const photo of draft.foto) await removePhoto(photo.id);
      await change('draf', store => store.delete(draft.nomor));
    },
  });
});
