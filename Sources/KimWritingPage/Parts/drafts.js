// The drafts of this phone, and the one that is being written.
const drafts = {
  all: [], blobs: new Map(), shelf: null, problem: '', current: null, timer: 0, asked: false,

  // Says something of them.
  told() {},

  // Without a store drafts live as long as the page.
  async open(site) {
    try {
      drafts.shelf = await openStore(site);
      drafts.all = await drafts.shelf.drafts();
      drafts.all.sort((a, b) => b.ubah - a.ubah);
    } catch (problem) {
      drafts.shelf = null;
      drafts.problem = 'Peramban ini tidak menyimpan draf. Kirim sekarang, atau salin teksnya.';
    }
    drafts.current = drafts.all.find(draft => !draft.terkirim) || drafts.fresh();
  },

  fresh() {
    // What people are told of it is short: all digits but the zeros.
    const random = crypto.getRandomValues(new Uint8Array(6));
    return {
      nomor: Sha256.hex(random) + '00000000', jenis: 'kegiatan', isi: '', lokasi: '', judul: '',
      tanggal: today(), hari: today(), nilai: {}, foto: [], ubah: Date.now(), terkirim: null,
    };
  },

  isEmpty(draft) {
    return !(draft.isi.trim() || draft.judul.trim() || draft.lokasi.trim() || draft.foto.length);
  },

  // Saves a second after the last change, or at once.
  noted(now) {
    drafts.current.ubah = Date.now();
    clearTimeout(drafts.timer);
    drafts.timer = setTimeout(() => drafts.save(), now ? 0 : 1000);
  },

  async save() {
    clearTimeout(drafts.timer);
    const draft = drafts.current;
    if (drafts.isEmpty(draft) && !drafts.all.includes(draft)) return;
    if (!drafts.all.includes(draft)) drafts.all.unshift(draft);
    if (!drafts.shelf) return drafts.told(drafts.problem);
    try {
      await drafts.shelf.save(draft);
      drafts.told(`Tersimpan di ponsel ini, ${new Date().toTimeString().slice(0, 5)}.`);
      drafts.ask();
    } catch (problem) {
      drafts.told('Draf tidak tersimpan: penyimpanan penuh. Kirim sekarang, atau salin teksnya.');
    }
  },

  // The browser may clear drafts when room is short, unless it was asked not to.
  ask() {
    if (drafts.asked || !navigator.storage || !navigator.storage.persist) return;
    drafts.asked = true;
    navigator.storage.persist().catch(() => {});
  },

  async picture(photo) {
    if (!drafts.blobs.has(photo.id) && drafts.shelf) drafts.blobs.set(photo.id, await drafts.shelf.readPhoto(photo.id));
    return drafts.blobs.get(photo.id);
  },

  async addPhoto(made) {
    const draft = drafts.current;
    const photo = {
      id: `${draft.nomor}/${Sha256.hex(crypto.getRandomValues(new Uint8Array(4)))}`, alt: '', ket: '',
      lebar: made.lebar, tinggi: made.tinggi, besar: made.besar, sha: made.sha,
    };
    drafts.blobs.set(photo.id, made.picture);
    draft.foto.push(photo);
    if (drafts.shelf) {
      await drafts.shelf.savePhoto(photo.id, made.picture).catch(() =>
        drafts.told('Foto tidak dapat disimpan: ruang penyimpanan penuh. Kirim sekarang.'));
    }
    drafts.noted(true);
  },

  async removePhoto(photo) {
    drafts.current.foto = drafts.current.foto.filter(other => other !== photo);
    drafts.blobs.delete(photo.id);
    if (drafts.shelf) await drafts.shelf.removePhoto(photo.id).catch(() => {});
    drafts.noted(true);
  },

  async remove(draft) {
    drafts.all = drafts.all.filter(other => other !== draft);
    if (drafts.shelf) await drafts.shelf.remove(draft).catch(() => {});
    if (drafts.current === draft) drafts.current = drafts.fresh();
  },
};
