// Drafts, their photos and the key, kept on the phone under the site's own name.
class Store {
  // Fails where the browser keeps nothing, as for pages that another app shows.
  static open(site) {
    return new Promise((done, failed) => {
      const request = indexedDB.open('kim-tulis/' + site, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('draf', {keyPath: 'nomor'});
        request.result.createObjectStore('foto');
        request.result.createObjectStore('setelan');
      };
      request.onsuccess = () => done(new Store(request.result));
      request.onerror = () => failed(request.error);
      request.onblocked = () => failed(new Error('blocked'));
    });
  }

  constructor(database) { this.database = database; }

  change(name, act) {
    return new Promise((done, failed) => {
      const change = this.database.transaction(name, 'readwrite');
      act(change.objectStore(name));
      change.oncomplete = () => done();
      change.onerror = change.onabort = () => failed(change.error);
    });
  }

  read(name, ask) {
    return new Promise((done, failed) => {
      const request = ask(this.database.transaction(name).objectStore(name));
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  }

  drafts() { return this.read('draf', store => store.getAll()); }
  save(draft) { return this.change('draf', store => store.put(draft)); }
  readPhoto(id) { return this.read('foto', store => store.get(id)); }
  savePhoto(id, blob) { return this.change('foto', store => store.put(blob, id)); }
  removePhoto(id) { return this.change('foto', store => store.delete(id)); }
  setting(name) { return this.read('setelan', store => store.get(name)); }
  set(name, value) { return this.change('setelan', store => store.put(value, name)); }

  async remove(draft) {
    for (const photo of draft.foto) await this.removePhoto(photo.id);
    await this.change('draf', store => store.delete(draft.nomor));
  }
}
