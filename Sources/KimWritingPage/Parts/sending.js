// The second view: the post as it will look, what is to be checked, and the ways to send it.
class Sending {
  constructor(site, form, drafts, writing) {
    Object.assign(this, {site, form, drafts, writing});
    this.key = null;
    this.urls = [];
  }

  // The draft with the names that its photos have in the file.
  get named() {
    const draft = this.drafts.current;
    const photos = draft.foto.map((photo, i) => Object.assign({}, photo, {nama: `foto-${i + 1}.jpg`}));
    return Object.assign({}, draft, {foto: photos, nilai: this.values});
  }

  // Values of keys that the type has; others stay in the draft, in case its type changes back.
  get values() {
    const values = {};
    for (const key of this.keys) {
      const value = this.drafts.current.nilai[key.n];
      if (value !== undefined) values[key.n] = value;
    }
    return values;
  }

  get keys() { return this.writing.keys; }

  async show() {
    const draft = this.named;
    this.release();
    const found = Checks.of(draft, this.writing, this.site.judi, today());
    this.showChecks(found);
    const photos = await this.blobs(draft);
    this.showPost(draft, photos);
    this.showCard(draft, photos);
    this.offer();
    byId('hasil').textContent = '';
    if (found.some(problem => problem.stops)) return;
    await this.prepare(draft, photos);
  }

  release() {
    this.urls.forEach(url => URL.revokeObjectURL(url));
    this.urls = [];
    this.file = null;
  }

  async blobs(draft) {
    const found = [];
    for (const photo of draft.foto) found.push(await this.drafts.blob(photo));
    return found;
  }

  url(blob) {
    const url = URL.createObjectURL(blob);
    this.urls.push(url);
    return url;
  }

  showChecks(found) {
    put('pesan', ...found.map(problem => {
      const item = make('li', problem.says);
      if (problem.stops) item.className = 'stop';
      return item;
    }));
  }

  // Its look

  showPost(draft, blobs) {
    const label = (name, text) => Object.assign(make('p', text), {className: name});
    const figure = (photo, i) => {
      const image = make('img');
      if (blobs[i]) image.src = this.url(blobs[i]);
      image.alt = photo.alt;
      return photo.ket ? make('figure', image, make('figcaption', photo.ket)) : make('figure', image);
    };
    const read = Post.read(draft);
    const body = make('div', ...shownBlocks(read.blocks));
    for (const link of body.querySelectorAll('a')) link.target = '_blank';
    const figures = draft.foto.map(figure);
    const facts = make('dl', ...this.facts(draft).flatMap(([name, value]) =>
      [make('dt', name), make('dd', value)]));
    put('pratinjau', label('label', this.writing.type.l), make('h2', Post.title(draft) || 'Belum berjudul'),
      label('ket', [longDate(draft.tanggal), draft.lokasi].filter(Boolean).join(' · ')),
      ...figures.slice(0, 1), ...(facts.children.length ? [facts] : []), body, ...figures.slice(1));
  }

  facts(draft) {
    const text = value => Array.isArray(value)
      ? value.map(item => typeof item === 'string' ? item : Object.values(item).join(', ')).join('; ')
      : value === true ? 'ya' : value;
    const price = this.keys.find(key => key.k === 'money' && draft.nilai[key.n]);
    const hidden = ['ringkasan', ...(price ? ['satuan'] : [])];
    return this.keys.filter(key => draft.nilai[key.n] !== undefined && !hidden.includes(key.n)).map(key => {
      const value = text(draft.nilai[key.n]);
      return [key.l, key === price && Values.price(value, draft.nilai.satuan) || value];
    });
  }

  showCard(draft, blobs) {
    const lines = Post.read(draft).blocks.flatMap(block => block.lines || (block.items || []).flat());
    const summary = draft.nilai.ringkasan || lines.map(TypedText.words).join(' ');
    const image = blobs[0] && make('img');
    if (image) Object.assign(image, {src: this.url(blobs[0]), alt: ''});
    put('kartu', ...(image ? [image] : []), make('b', Post.title(draft)),
      make('span', summary.length > 120 ? summary.slice(0, 120) + '…' : summary), make('small', this.site.tuan || location.hostname || 'situs KIM'));
  }

  // Its ways

  async prepare(draft, blobs) {
    const sent = draft.terkirim;
    const text = this.markdown(draft);
    const mark = Sha256.of(new TextEncoder().encode(JSON.stringify([text, draft.foto.map(p => p.sha)])));
    const version = !sent ? 1 : sent.sidik === mark ? sent.versi : sent.versi + 1;
    const missing = blobs.some(blob => !blob);
    if (missing) return this.say('Sebuah foto hilang dari penyimpanan ponsel. Hapus dari daftar, lalu pilih lagi.');
    const photos = draft.foto.map((photo, i) => Object.assign({blob: blobs[i]}, photo));
    const head = {situs: this.site.situs, nomor: draft.nomor, versi: version};
    const parts = await Parcel.bytes(head, text, photos, this.key);
    if (draft.nomor !== this.drafts.current.nomor) return;
    this.file = new File(parts, Parcel.fileName(draft), {type: 'text/plain'});
    this.sending = {versi: version, sidik: mark};
    this.offer();
  }

  markdown(draft) { return Post.markdown(draft, this.keys, this.writing.type.b); }

  say(text) {
    byId('hasil').textContent = text;
    byId('hasil').scrollIntoView({block: 'center'});
  }

  get mayShare() {
    const probe = this.file || new File(['a'], 'a.kim.txt', {type: 'text/plain'});
    return Boolean(navigator.share && navigator.canShare && navigator.canShare({files: [probe]}));
  }

  offer() {
    const {mayShare} = this;
    const share = makeButton('Kirim', () => this.share());
    const save = makeButton('Simpan berkas', () => this.save(), mayShare);
    const copy = makeButton('Salin teks', () => this.copy(), mayShare);
    share.id = 'b-kirim';
    save.id = 'b-simpan';
    copy.id = 'b-salin';
    share.disabled = save.disabled = !this.file;
    put('kirim', ...(mayShare ? [share] : [save, copy]));
    put('kirim-lain', ...(mayShare ? [save, copy] : []));
    const to = this.site.penerima.flatMap(({n, u}, i) => {
      const name = make(u ? 'a' : 'b', n);
      if (u) Object.assign(name, {href: u, target: '_blank'});
      return [i ? ' atau ' : ' kepada ', name];
    });
    const size = this.file ? ` (${Math.max(1, Math.round(this.file.size / 1024))} kB)` : '';
    put('cara', mayShare ? `Tekan Kirim, lalu pilih WhatsApp. Satu berkas${size} berisi tulisan dan fotonya dikirim`
      : `Simpan berkasnya${size}, lalu kirim sebagai dokumen di WhatsApp`, ...to,
    mayShare ? '.' : '. Atau salin teksnya; fotonya dikirim menyusul.');
    this.offerRepository();
  }

  async share() {
    try {
      await navigator.share({files: [this.file]});
      this.sent('Terkirim? Kalau ada yang keliru, ubah di sini lalu kirim lagi: pengelola menerima versi barunya.');
    } catch (problem) {
      if (problem.name !== 'AbortError') this.say('Tidak bisa dibagikan dari sini. Simpan berkasnya, lalu kirim sebagai dokumen di WhatsApp.');
    }
  }

  save() {
    const link = make('a');
    link.href = this.url(this.file);
    link.download = this.file.name;
    link.click();
    this.sent(`Tersimpan sebagai ${this.file.name} di folder Unduhan. Kirim berkas itu sebagai dokumen di WhatsApp.`);
  }

  async copy() {
    const text = Post.plainText(this.named, this.keys, this.site.situs);
    const isCopied = await Sending.copied(text);
    const photos = this.drafts.current.foto.length ? ' Kirim fotonya di percakapan yang sama.' : '';
    this.say(isCopied ? `Teks tersalin; tempel di WhatsApp.${photos}` : 'Tidak bisa menyalin di sini. Simpan berkasnya.');
  }

  static async copied(text) {
    if (navigator.clipboard && navigator.clipboard.writeText) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch (problem) { /* The older way is left. */ }
    }
    const area = make('textarea', text);
    area.className = 'sr';
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand('copy');
    area.remove();
    return isCopied;
  }

  sent(text) {
    this.drafts.current.terkirim = this.sending;
    this.drafts.changed(true);
    this.say(text);
  }

  offerRepository() {
    const place = this.site.gudang;
    byId('gudang').hidden = !place || !this.file;
    if (byId('gudang').hidden) return;
    const draft = this.named, text = this.markdown(draft) + '\n';
    const folder = `${draft.tanggal}-${Post.slug(Post.title(draft))}`;
    const path = [place.folder, this.site.situs, draft.jenis, folder, 'index.md'].filter(Boolean).join('/');
    const {href} = Repository.link(place, path, text);
    const link = make('a', `Simpan ke ${Repository.name(place)}`);
    Object.assign(link, {href, target: '_blank', rel: 'noopener', className: 'tombol tipis'});
    link.onclick = () => { Sending.copied(text); };
    const note = make('p', `Untuk yang punya akun di ${Repository.name(place)}. Kalau isinya kosong, tempel saja: teksnya sudah disalin.`
      + (draft.foto.length ? ' Unggah fotonya ke folder yang sama:' : ''));
    note.className = 'ket';
    const photos = draft.foto.map((photo, i) => {
      const save = make('a', photo.nama);
      const blob = this.drafts.blobs.get(draft.foto[i].id);
      if (blob) Object.assign(save, {href: this.url(blob), download: photo.nama});
      return save;
    });
    put('gudang', link, note, ...photos.flatMap(photo => [photo, ' ']));
  }
}
