// The drafts of this phone, and the one that is being written.
class Drafts {
  constructor() {
    this.all = [];
    this.blobs = new Map();
    this.shelf = null;
    this.problem = '';
    this.told = () => {};
  }

  // Without a store drafts live as long as the page.
  async open(site) {
    try {
      this.shelf = await Store.open(site);
      this.all = await this.shelf.drafts();
      this.all.sort((a, b) => b.ubah - a.ubah);
    } catch (problem) {
      this.shelf = null;
      this.problem = 'Peramban ini tidak menyimpan draf. Selesaikan dan kirim sekarang, atau salin teksnya.';
    }
    this.current = this.all.find(draft => !draft.terkirim) || this.fresh();
  }

  fresh() {
    // What people are told of it is short: all digits but the zeros.
    const random = crypto.getRandomValues(new Uint8Array(6));
    return {
      nomor: Sha256.hex(random) + '00000000', jenis: 'kegiatan', isi: '', lokasi: '', judul: '',
      tanggal: today(), hari: today(), nilai: {}, foto: [], ubah: Date.now(), terkirim: null,
    };
  }

  isEmpty(draft) {
    return !(draft.isi.trim() || draft.judul.trim() || draft.lokasi.trim() || draft.foto.length);
  }

  // Saves a second after the last change, or at once.
  noted(now) {
    this.current.ubah = Date.now();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), now ? 0 : 1000);
  }

  async save() {
    clearTimeout(this.timer);
    const draft = this.current;
    if (this.isEmpty(draft) && !this.all.includes(draft)) return;
    if (!this.all.includes(draft)) this.all.unshift(draft);
    if (!this.shelf) return this.told(this.problem);
    try {
      await this.shelf.save(draft);
      this.told(`Tersimpan di ponsel ini, ${new Date().toTimeString().slice(0, 5)}.`);
      this.ask();
    } catch (problem) {
      this.told('Draf tidak dapat disimpan: ruang penyimpanan penuh. Kirim sekarang, atau salin teksnya.');
    }
  }

  // The browser may clear drafts when room is short, unless it was asked not to.
  ask() {
    if (this.asked || !navigator.storage || !navigator.storage.persist) return;
    this.asked = true;
    navigator.storage.persist().catch(() => {});
  }

  async picture(photo) {
    if (!this.blobs.has(photo.id) && this.shelf) this.blobs.set(photo.id, await this.shelf.readPhoto(photo.id));
    return this.blobs.get(photo.id);
  }

  async addPhoto(made) {
    const draft = this.current;
    const photo = {
      id: `${draft.nomor}/${Sha256.hex(crypto.getRandomValues(new Uint8Array(4)))}`, alt: '', ket: '',
      lebar: made.lebar, tinggi: made.tinggi, besar: made.besar, sha: made.sha,
    };
    this.blobs.set(photo.id, made.picture);
    draft.foto.push(photo);
    if (this.shelf) {
      await this.shelf.savePhoto(photo.id, made.picture).catch(() =>
        this.told('Foto tidak dapat disimpan: ruang penyimpanan penuh. Kirim sekarang.'));
    }
    this.noted(true);
  }

  async removePhoto(photo) {
    this.current.foto = this.current.foto.filter(other => other !== photo);
    this.blobs.delete(photo.id);
    if (this.shelf) await this.shelf.removePhoto(photo.id).catch(() => {});
    this.noted(true);
  }

  async remove(draft) {
    this.all = this.all.filter(other => other !== draft);
    if (this.shelf) await this.shelf.remove(draft).catch(() => {});
    if (this.current === draft) this.current = this.fresh();
  }
}
